"""The brief again, over the talk."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from coach.records.scenario import Scenario
from coach.tui.brief import reading
from coach.tui.words import plain


class RereadingScreen(ModalScreen[None]):
    """What was read before the talk."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,f5,enter,q", "dismiss", "Close")]

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self.scenario = scenario

    def compose(self) -> ComposeResult:
        """A box that scrolls."""
        with VerticalScroll() as box:
            box.border_title = plain(self.scenario.title).markup
            box.border_subtitle = "Esc closes"
            for part in reading(self.scenario):
                yield Static(part, classes="part")
