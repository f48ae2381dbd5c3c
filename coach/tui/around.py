"""What stands around the conversation: whom one talks with and how, and the frame of the box to type in."""

from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.content import Content
from textual.widgets import Static

from coach.conversation import Conversation
from coach.conversation.care import Step
from coach.tui.conditions import conditions
from coach.tui.saying import SayBox
from coach.tui.words import plain

WIDE = 100


class TalkTop(Horizontal):
    """One line: the person, the occasion, and under what conditions."""

    def compose(self) -> ComposeResult:
        """Left who, right how."""
        yield Static(id="whom")
        yield Static(id="how")

    def show(self, talk: Conversation) -> None:
        """Tell of this conversation."""
        setup, partner = talk.setup, talk.partner
        whom = Content.assemble(
            plain(partner.name).stylize("bold"),
            plain(f", {partner.role}"),
            plain(f"   {setup.scenario.title}" if self.screen.size.width >= WIDE else "").stylize("$quiet"),
        )
        how = conditions(setup.difficulty, setup.voice, take_backs=setup.aids.take_backs, used=talk.attempt.assisted)
        self.query_one("#whom", Static).update(whom)
        self.query_one("#how", Static).update(plain(how).stylize("$quiet"))


class SayFrame(Container):
    """The frame of the box to type in says to whom one speaks."""

    def compose(self) -> ComposeResult:
        """The box."""
        yield SayBox(id="say")

    def show(self, talk: Conversation) -> None:
        """Tell of this conversation."""
        asked = talk.care is Step.ASKED
        self.set_class(talk.over, "-over")
        self.set_class(asked, "-care")
        if talk.over:
            title = "It is over: Enter goes on"
        else:
            title = "Your answer to the program" if asked else f"Say to {talk.partner.address}"
        self.border_title = plain(title).markup
        left = talk.turns_left
        self.border_subtitle = "" if talk.over or asked else "your last line" if left == 1 else f"{left} lines left"
