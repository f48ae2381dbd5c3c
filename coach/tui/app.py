"""The program: which screen comes after which. What screens ask for is done by workers, which answer with messages."""

import os
from collections.abc import Awaitable, Callable, Iterable
from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.worker import Worker

from coach.tui import messages
from coach.tui.actions import EVERYWHERE, actions, bindings
from coach.tui.home import HomeScreen
from coach.tui.pace import PACE, pace_from
from coach.tui.page import Page, fault_of, told
from coach.tui.themes import DARK, LIGHT

if TYPE_CHECKING:
    from coach.practice import Practice
    from coach.records.rubric import Rubric
    from coach.wiring import Content

SHOWN_OPEN = 4
SHOWN_RECENT = 6
LATER = ("coach.tui.brief", "coach.tui.talk", "coach.tui.debrief")


class CoachApp(App[None], inherit_bindings=False):
    """Home, brief, talk and debrief; the heavy parts are loaded when the first frame is on the screen."""

    TITLE = "coach"
    CSS_PATH = ["app.tcss", "home.tcss"]  # noqa: RUF012 - as the base class has it; home is there before a push
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(EVERYWHERE),
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]

    def __init__(
        self,
        scenario: str | None = None,
        seed: int | None = None,
        difficulty: str | None = None,
        resume: str | None = None,
        pace: float | None = None,
        *,
        unaided: bool = False,
    ) -> None:
        super().__init__()
        for theme in (LIGHT, DARK):
            self.register_theme(theme)
        self.theme = DARK.name
        first = messages.Choice(scenario or "", difficulty=difficulty, unaided=unaided, seed=seed)
        self.first = first if scenario else None
        self.resuming = resume
        self.pace = pace_from(os.environ.get(PACE)) if pace is None else pace
        self.content: Content | None = None
        self.rubric: Rubric | None = None
        self.practice: Practice | None = None
        self.drafts: dict[str, str] = {}
        self._held = ExitStack()
        self._home = HomeScreen()

    def get_default_screen(self) -> Screen[None]:
        """Home is what all else stands on."""
        return self._home

    def on_ready(self) -> None:
        """The first frame is there: load what it stands for."""
        self.load()

    @work(thread=True, group="opening", exclusive=True, exit_on_error=False)
    def load(self) -> None:
        """Read the library, then open the store."""
        from coach.wiring import content, open_practice

        parts = content()
        headers = parts.library.headers()
        damaged = len(parts.library.damaged())
        self.post_message(messages.LibraryLoaded(parts, parts.library.rubric(), headers, damaged))
        practice = self._held.enter_context(open_practice())
        self.post_message(messages.PracticeOpened(practice))
        for name in LATER:
            import_module(name)

    @work(thread=True, group="history", exclusive=True, exit_on_error=False)
    def load_history(self, practice: "Practice") -> None:
        """The learner's latest attempts."""
        begun = practice.store.summaries(status="open")
        unfinished = [row for row in begun if row.learner_turns or self.drafts.get(row.id)][:SHOWN_OPEN]
        latest = practice.store.summaries(limit=SHOWN_RECENT + SHOWN_OPEN)
        branched = {row.parent for row in latest}
        over = [row for row in latest if row.status != "open" and not (row.scorer is None and row.id in branched)]
        recent = over[:SHOWN_RECENT]
        self.post_message(messages.HistoryLoaded(unfinished, recent))

    @work(thread=True, group="reading", exclusive=True, exit_on_error=False)
    def load_brief(self, parts: "Content", choice: messages.Choice) -> None:
        """A scenario, merged from its files."""
        self.post_message(messages.BriefLoaded(parts.library.scenario(choice.scenario), choice))

    @work(thread=True, group="reading", exclusive=True, exit_on_error=False)
    def load_attempt(self, practice: "Practice", attempt: str) -> None:
        """An attempt that is over."""
        found = practice.store.load(attempt)
        card, debrief = practice.store.card(found.id), practice.store.debrief(found.id)
        said = [turn.text for turn in found.turns if turn.speaker == "learner"]
        where = practice.help_for(said[-1]) if found.status == "care" and said else None
        self.post_message(messages.AttemptLoaded(found, card, debrief, where, practice.store.disputes(found.id)))

    @work(thread=True, group="starting", exclusive=True, exit_on_error=False)
    def start_talk(self, practice: "Practice", choice: messages.Choice) -> None:
        """A new attempt, which is in the store before the first word."""
        from coach.tui.choosing import begin

        self.post_message(messages.TalkBegun(begin(practice, choice)))

    @work(thread=True, group="starting", exclusive=True, exit_on_error=False)
    def resume_talk(self, practice: "Practice", attempt: str) -> None:
        """An unfinished attempt, where it stood."""
        self.post_message(messages.TalkBegun(practice.resume(attempt)))

    def on_library_loaded(self, message: messages.LibraryLoaded) -> None:
        """Show the list; go on to a brief that was asked for on the command line."""
        self.content, self.rubric = message.content, message.rubric
        self._home.show_library(message.headers, message.damaged)
        if self.first:
            self.load_brief(message.content, self.first)

    def on_practice_opened(self, message: messages.PracticeOpened) -> None:
        """Practice can begin; go on with what was asked for on the command line."""
        self.practice = message.practice
        self.load_history(message.practice)
        if self.resuming:
            self.resume_talk(message.practice, self.resuming)

    def on_history_loaded(self, message: messages.HistoryLoaded) -> None:
        """Show what can be gone on with, and what was."""
        self._home.show_history(message.unfinished, message.recent)

    def on_brief_asked(self, message: messages.BriefAsked) -> None:
        """Read the scenario of a brief."""
        if self.content:
            self.load_brief(self.content, message.choice)

    def on_brief_loaded(self, message: messages.BriefLoaded) -> None:
        """Show a brief."""
        from coach.tui.brief import BriefScreen

        self._show(BriefScreen(message.scenario, message.choice))

    def on_begin_asked(self, message: messages.BeginAsked) -> None:
        """Begin, if there is a store to keep the words in."""
        if practice := self._opened():
            self.start_talk(practice, message.choice)
        elif isinstance(self.screen, Page):
            self.screen.refused()

    def on_resume_asked(self, message: messages.ResumeAsked) -> None:
        """Go on with an attempt."""
        if practice := self._opened():
            self.resume_talk(practice, message.attempt)

    def on_attempt_asked(self, message: messages.AttemptAsked) -> None:
        """Look at an attempt."""
        if practice := self._opened():
            self.load_attempt(practice, message.attempt)

    def on_talk_begun(self, message: messages.TalkBegun) -> None:
        """Talk."""
        from coach.tui.talk import TalkScreen

        if self.practice and self.rubric:
            draft = self.drafts.pop(message.talk.attempt.id, "")
            self._show(TalkScreen(self.practice, message.talk, self.rubric, self.pace, draft))

    def on_attempt_loaded(self, message: messages.AttemptLoaded) -> None:
        """Show how an attempt went."""
        from coach.tui.debrief import DebriefScreen

        if self.rubric and self.practice:
            self._show(DebriefScreen(message, self.rubric, self.practice))

    def on_paused(self, message: messages.Paused) -> None:
        """Keep what was typed and not said for when the talk goes on."""
        self.drafts[message.attempt] = message.draft
        self.on_home_asked()

    def on_home_asked(self) -> None:
        """Home, with the history as it is now."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        if self.practice:
            self.load_history(self.practice)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A worker that failed has a face, on the screen that is there."""
        fault = fault_of(event)
        if fault is None:
            return
        error, group = fault
        if group in ("opening", "history"):
            self._home.show_fault(told(error))
        elif isinstance(self.screen, Page):
            self.screen.failed(error, group)

    def _opened(self) -> "Practice | None":
        if self.practice is None:
            self.notify("Your records aren't open yet, so nothing could be kept.", severity="warning", markup=False)
        return self.practice

    def _show(self, screen: Screen[None]) -> None:
        """Home stands; everything else takes the one place above it."""
        while len(self.screen_stack) > 2:
            self.pop_screen()
        if len(self.screen_stack) == 2:
            self.switch_screen(screen)  # pyright: ignore[reportUnknownMemberType] - Textual leaves its type open
        else:
            self.push_screen(screen)

    def action_help(self) -> None:
        """Show what can be done here."""
        from coach.tui.help import HelpScreen

        if isinstance(self.screen, Page):
            self.push_screen(HelpScreen(self.screen.WHERE))

    def action_theme(self) -> None:
        """Change between dark and light."""
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """The table of actions as the palette's entries; those that only move about in a text are left out."""
        if isinstance(screen, Page):
            for action in actions(screen.WHERE):
                if action.name != "command_palette":
                    yield SystemCommand(action.label or action.about, action.about, _doing(screen, action.name))

    async def on_unmount(self) -> None:
        """Close the store; every turn is in it already."""
        self._held.close()


def _doing(screen: Page, name: str) -> Callable[[], Awaitable[object]]:
    return lambda: screen.run_action(name if hasattr(screen, f"action_{name}") else f"app.{name}")
