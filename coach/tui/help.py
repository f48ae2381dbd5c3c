"""What can be done on a screen, told from the table of actions."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from coach.tui.actions import EVERYWHERE, Action, actions, key_name

INTRODUCTIONS = {
    "home": "Choose a scenario with ↑ and ↓ and press Enter, or click it. Esc goes back wherever you are.",
    "brief": "Read, choose, jot down a plan if you like, and begin. Tab goes on, ← and → change a choice.",
    "talk": "Type what you would say and press Enter. A paste arrives whole and isn't sent before you press Enter. "
    "What you type after a slash, such as /back, is done and not said; to say it, put a space before it. "
    "Every line of yours is on disk before your partner answers.",
    "debrief": "The words come first; Tab goes on to the skills and to the conversation. "
    "↑ and ↓ go through the skills, Enter unfolds one into its checks, and what you said for the marked one "
    "lights up in the conversation. E tells how its level was made, and what would have passed. "
    "If a check is wrong, mark it and press W: what you say is kept beside the score, "
    "for whoever looks after the rubric.",
}


class HelpScreen(ModalScreen[None]):
    """Keys and /words of one screen; nothing here is written twice."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [("escape,f1,enter,q", "dismiss", "Close")]

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where

    def compose(self) -> ComposeResult:
        """A box that scrolls."""
        with VerticalScroll() as box:
            box.border_title = "What you can do here"
            box.border_subtitle = "Esc closes"
            yield Static(Content(INTRODUCTIONS[self.where]), id="introduction")
            yield from (_row(action) for action in actions(self.where) if action.where != EVERYWHERE)
            yield Static(Content.styled("On every screen", "bold $accent"), classes="heading")
            yield from (_row(action) for action in actions(EVERYWHERE))


def _row(action: Action) -> Horizontal:
    keys = " or ".join(key_name(key) for key in action.keys)
    words = " ".join(f"/{word}" for word in action.words)
    about = f"{action.about}  " if words else action.about
    return Horizontal(
        Static(Content.styled(keys, "bold"), classes="keys"),
        Static(Content.assemble(about, (words, "$accent")), classes="does"),
        classes="row",
    )
