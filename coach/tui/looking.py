"""Looking around while talking: nothing here changes the conversation."""

from textual.content import Content
from textual.widgets import Static

from coach.conversation import Conversation
from coach.practice import Practice
from coach.records.help import GlossaryEntry
from coach.tui import messages
from coach.tui.brief import reading
from coach.tui.conversing import Conversing
from coach.tui.flow import Flow
from coach.tui.pace import READING_PACE
from coach.tui.rereading import RereadingScreen
from coach.tui.side import Side
from coach.tui.words import plain


class Looking(Conversing):
    """The actions that show something, or show it otherwise."""

    def __init__(self, practice: Practice, talk: Conversation, pace: float) -> None:
        super().__init__(practice, talk)
        self.pace = pace

    def hint(self, text: str) -> None:
        """One line above the keys, until the next key."""
        hint = self.query_one("#hint", Static)
        hint.update(plain(text))
        hint.set_class(bool(text), "-told")

    def action_brief(self) -> None:
        """Read the brief again."""
        scenario = self.talk.setup.scenario
        self.program.push_screen(RereadingScreen(scenario.title, reading(scenario)))

    def action_glossary(self, term: str = "") -> None:
        """Look a word of American training up, or read them all."""
        self.look_up(term)

    def on_explained(self, message: messages.Explained) -> None:
        """Show what the words mean."""
        parts = [_explained(entry) for entry in message.entries]
        self.program.push_screen(RereadingScreen("Words of American training", parts))

    def action_side(self) -> None:
        """Show or hide the side."""
        self.query_one(Side).toggle_class("-hidden")

    def action_pace(self) -> None:
        """At once, or at a reading pace."""
        flow = self.query_one(Flow)
        flow.pace = 0.0 if flow.pace else self.pace or READING_PACE
        flow.skip()
        self.hint("Words come at a reading pace." if flow.pace else "Words come at once.")

    def action_earlier(self) -> None:
        """Scroll up."""
        self.query_one(Flow).scroll_page_up()

    def action_later(self) -> None:
        """Scroll down."""
        self.query_one(Flow).scroll_page_down()


def _explained(entry: GlossaryEntry) -> Content:
    elsewhere = f" Elsewhere: {entry.commonwealth}." if entry.commonwealth else ""
    return Content.assemble(plain(entry.term).stylize("bold"), plain(f": {entry.meaning}{elsewhere}"))
