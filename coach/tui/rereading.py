"""Something to read over the talk: the brief again, or words of American training."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from coach.tui.words import plain


class RereadingScreen(ModalScreen[None]):
    """A box of paragraphs that scrolls and goes away."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,f5,enter,q,e", "dismiss", "Close")]

    def __init__(self, title: str, parts: Iterable[Content | Static]) -> None:
        super().__init__()
        self.heading = title
        self.parts = list(parts)

    def compose(self) -> ComposeResult:
        """The paragraphs."""
        with VerticalScroll() as box:
            box.border_title = plain(self.heading).markup
            box.border_subtitle = "Esc closes"
            for part in self.parts:
                yield Static(part, classes="part") if isinstance(part, Content) else part
