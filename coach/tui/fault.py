"""A fault told over whatever screen it happened on; it stays until it has been read."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class FaultScreen(ModalScreen[None]):
    """What went wrong, and what to do."""

    CSS_PATH = "fault.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("enter,escape,space", "dismiss", "Close")]

    def __init__(self, text: Content) -> None:
        super().__init__()
        self.text = text

    def compose(self) -> ComposeResult:
        """A box with the words and how to leave it."""
        with VerticalScroll() as box:
            box.border_title = "That didn't work"
            box.border_subtitle = "Enter closes"
            yield Static(self.text)
