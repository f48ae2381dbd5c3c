"""One of a few, in a row: ← and → choose, Enter is left to the screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.widgets import Static


@dataclass(frozen=True)
class Possibility:
    """Something that can be chosen: its value, its name, and what it means."""

    value: str
    label: str
    about: str


class Pick(Static, can_focus=True):
    """A choice between possibilities; the chosen one is in brackets, and its meaning stands beside."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", "The one before", show=False),
        Binding("right,space", "move(1)", "The next one", show=False),
    ]
    at: reactive[int] = reactive(0, layout=True)

    def __init__(self, name: str, possibilities: Sequence[Possibility], value: str, *, id: str) -> None:
        super().__init__(id=id)
        self.label = name
        self.possibilities = possibilities
        self.set_reactive(Pick.at, next((at for at, one in enumerate(possibilities) if one.value == value), 0))

    @property
    def value(self) -> str:
        """What is chosen."""
        return self.possibilities[self.at].value

    def render(self) -> Content:
        """The name, all possibilities, and the meaning of the chosen one."""
        parts = [self._shown(at, one) for at, one in enumerate(self.possibilities)]
        name = Content.styled(f"{self.label:12}", "bold $accent" if self.has_focus else "bold")
        about = Content.styled(f" {self.possibilities[self.at].about}", "$quiet")
        return Content.assemble(name, Content("").join(parts), about)

    def _shown(self, at: int, one: Possibility) -> Content:
        if at != self.at:
            return Content.styled(f"  {one.label}  ", "$quiet")
        return Content.styled(f" [{one.label}] ", "bold reverse" if self.has_focus else "bold")

    def action_move(self, by: int) -> None:
        """Choose the one before or after, round the ends."""
        self.at = (self.at + by) % len(self.possibilities)

    def on_click(self, event: events.Click) -> None:
        """Choose what was clicked."""
        column = 12
        for at, one in enumerate(self.possibilities):
            width = len(one.label) + 4
            if event.y == 0 and column <= event.x < column + width:
                self.at = at
            column += width

    def on_focus(self) -> None:
        """Show that keys go here."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()
