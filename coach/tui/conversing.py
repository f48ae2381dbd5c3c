"""The talk's other half: the workers that put what the learner wants to the conversation, one at a time.

They touch no widget; everything they have to tell is a message, and a fault is told by the screen.
"""

import asyncio
from collections.abc import AsyncIterator

from textual import work

from coach.conversation import Conversation
from coach.conversation.care import Step
from coach.practice import Practice
from coach.records.events import Event
from coach.records.reading import Span
from coach.tui import messages
from coach.tui.page import Page
from coach.wiring import content

TAKEN_BACK = "Taken back. You are where you were before that line; this attempt now counts as assisted."
BLANKED = "The words are gone from the saved conversation, for good."


class Conversing(Page):
    """A screen with a conversation that it can ask one thing of at a time (``busy`` while it does)."""

    def __init__(self, practice: Practice, talk: Conversation) -> None:
        super().__init__()
        self.practice = practice
        self.talk = talk
        self.busy = False
        self.finished = False

    @property
    def owing(self) -> bool:
        """Whether something is still to come: the answer to a saved line, or the score of a talk that is over."""
        if self.talk.over:
            return not self.finished
        return bool(self.talk.turns) and self.talk.turns[-1].speaker == "learner" and self.talk.care is not Step.ASKED

    def go_on(self) -> None:
        """Ask for the first words, for an answer that is owed, or for the score of a talk that is over."""
        self.busy = True
        self._converse(None)

    def put(self, text: str) -> None:
        """Say something."""
        self.busy = True
        self._converse(text)

    def break_off(self) -> None:
        """Leave: the partner's last word, then the score."""
        self.busy = True
        self._leave()

    @work(thread=True, group="talk", exclusive=True, exit_on_error=False)
    def _converse(self, text: str | None) -> None:
        asyncio.run(self._tell(self.talk.open() if text is None else self.talk.say(text)))
        if self.talk.over:
            self._finish()
        self.post_message(messages.Answered())

    @work(thread=True, group="talk", exclusive=True, exit_on_error=False)
    def _leave(self) -> None:
        asyncio.run(self._tell(self.talk.leave()))
        self._finish()
        self.post_message(messages.Answered())

    @work(thread=True, group="talk", exclusive=True, exit_on_error=False)
    def take_line_back(self) -> None:
        """Go back to before the learner's last line, which is given back to be put better."""
        lines = [turn.text for turn in self.talk.turns if turn.speaker == "learner"]
        branch = self.practice.take_back(self.talk)
        self.post_message(messages.Changed(branch, TAKEN_BACK, lines[-1]))

    @work(thread=True, group="talk", exclusive=True, exit_on_error=False)
    def blank_words(self, number: int, spans: tuple[Span, ...]) -> None:
        """Take words out of a line of the learner's."""
        talk = self.talk
        for span in spans:
            talk = self.practice.blank(talk, number, span.start, span.end)
        self.post_message(messages.Changed(talk, BLANKED))

    @work(thread=True, group="glossary", exclusive=True, exit_on_error=False)
    def look_up(self, term: str) -> None:
        """Find a word of American training, or all of them."""
        self.post_message(messages.Explained(content().glossary(term or None)))

    async def _tell(self, events: AsyncIterator[Event]) -> None:
        async for event in events:
            self.post_message(messages.Happened(event))

    def _finish(self) -> None:
        if not self.finished:
            self.practice.finish(self.talk)
            self.post_message(messages.Finished())
