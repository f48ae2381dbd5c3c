"""What the program, not the partner, has to say: in the conversation, where it stays and can be read again."""

from textual.content import Content
from textual.widgets import Static

from coach.tui.words import plain

TITLES: dict[str, str] = {
    "identifier": "A patient's identifier?",
    "care": "This is the program, not your partner",
    "scoring-stopped": "Going on, without scoring",
    "fault": "That didn't work",
    "ended": "The conversation is over",
}
SIGNS: dict[str, str] = {"arrival": "→", "time": "◷", "done": "✓", "scripted": "·", "glossary": "·"}


class NoticeCard(Static):
    """A notice with a look of its own: a box with a title, or one quiet line for what is no more than news."""

    def __init__(self, about: str, text: str) -> None:
        sign = SIGNS.get(about)
        super().__init__(plain(f"{sign} {text}" if sign else text), classes=f"notice {about}")
        self.about = about
        self.text = text
        if about in TITLES:
            self.border_title = Content(TITLES[about])
        if about == "identifier":
            self.border_subtitle = Content("F8 or /blank")
