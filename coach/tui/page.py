"""What all screens share: they fit their width, tell their faults, and know which rows of the actions are theirs."""

from typing import Any, ClassVar, cast

from textual.app import App
from textual.content import Content
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from coach.errors import CoachError
from coach.tui.words import plain


class Page(Screen[None]):
    """A full screen of the program; ``WHERE`` names its rows in the table of actions."""

    WHERE: ClassVar[str]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - as the base class has it
    VERTICAL_BREAKPOINTS = [(0, "-low"), (32, "-high")]  # noqa: RUF012 - as the base class has it

    @property
    def program(self) -> App[None]:
        """The app."""
        return cast("App[None]", self.app)  # pyright: ignore[reportUnknownMemberType] - Textual leaves its type open

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A worker that failed has a face."""
        if (fault := fault_of(event)) is not None:
            self.failed(*fault)

    def failed(self, error: BaseException, group: str) -> None:  # noqa: ARG002 - screens ask which work it was
        """Tell of an error; a screen that can tell it nearer to where it happened does so."""
        from coach.tui.fault import FaultScreen

        self.program.push_screen(FaultScreen(told(error)))

    def refused(self) -> None:
        """What was asked for can't be done now, and was told; it may be asked for again."""


def fault_of(event: Worker.StateChanged) -> tuple[BaseException, str] | None:
    """The error of a worker that failed, and the worker's group."""
    worker = cast("Worker[Any]", event.worker)  # pyright: ignore[reportUnknownMemberType] - Textual leaves its type open
    if event.state is WorkerState.ERROR and worker.error is not None:
        return worker.error, worker.group
    return None


def told(error: BaseException) -> Content:
    """An error in words: ours are sentences already, others are named as what they are."""
    if isinstance(error, CoachError):
        return plain(str(error))
    kind = type(error).__name__
    return plain(f"Something went wrong in the program itself ({kind}: {error}). What was saved before is kept.")
