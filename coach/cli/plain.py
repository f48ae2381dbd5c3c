"""Rendering a conversation's events as lines, and the /words a learner can type instead of speaking."""

from collections.abc import AsyncIterator, Iterator

from coach.cli.outcome import result_json
from coach.cli.output import as_json, data, say
from coach.conversation import Conversation
from coach.conversation.talk import LONGEST_TURN
from coach.errors import EXIT_OK, NotScrubbed, UsageError
from coach.practice import Practice, Result
from coach.records.events import Ended, Event, Notice, Words
from coach.reports.clean import clean
from coach.reports.text import (
    brief_lines,
    card_lines,
    debrief_lines,
    earned_lines,
    glossary_line,
    turn_line,
)

TOLD_LEFT = (10, 5, 3, 1)
"""So many lines left are told, as is the last below each of them."""
HELP = """Type what you want to say and press Enter. A line ending in a backslash goes on in the next line.
/back   take your last line back and try again (a new branch; the old one is kept)
/brief  read the brief again          /so-far  what you have earned so far
/blank  remove what looks like a patient's identifier from what you said, for good
/glossary WORD  explain a word of American training
/pause  stop now and go on later      /leave   break off and see the debrief
/help   this help"""


class Paused(Exception):  # noqa: N818 - nothing went wrong, the learner stops
    """The learner stops for now; the attempt stays open."""


class PlainDoor:
    """One conversation through pipes or a terminal line; with ``as_data`` stdout carries one JSON object only."""

    def __init__(self, practice: Practice, talk: Conversation, as_data: bool) -> None:
        self.practice = practice
        self.talk = talk
        self.as_data = as_data

    async def run(self, lines: Iterator[str]) -> int:
        """Talk until the end of the conversation or of the lines, then show the debrief; the exit code."""
        if self.talk.turns:
            say("Going on where you stopped:")
            for turn in self.talk.turns[-6:]:
                self._show(turn_line(turn, self.talk.setup.scenario.partners))
        else:
            for line in brief_lines(self.talk.setup.scenario):
                say(line)
            say("(/help lists what else you can do)\n")
        await self._render(self.talk.open())
        try:
            await self._listen(lines)
        except Paused:
            say(f"Saved. `coach resume {self.talk.attempt.id[:8]}` goes on.")
            if self.as_data:
                as_json(result_json(self.talk, self.talk.attempt))
            return EXIT_OK
        await self._render(self.talk.leave())
        self._conclude(self.practice.finish(self.talk))
        return EXIT_OK

    async def _listen(self, lines: Iterator[str]) -> None:
        while not self.talk.over:
            text = _whole(lines)
            if text is None:
                return
            if len(text) > LONGEST_TURN:
                most = f"at most {LONGEST_TURN:,} can be said in one turn"
                say(f"That line has {len(text):,} characters; {most}. It wasn't said.")
            elif not text.strip():
                continue
            elif text.startswith("/") and text[1:2].isalpha():
                if text.split()[0] == "/leave":
                    return
                await self._obey(*text.split(maxsplit=1))
            else:
                before = self.talk.turns_left
                await self._render(self.talk.say(text))
                self._tell_left(before)

    def _tell_left(self, before: int) -> None:
        """Tell now and then how many lines are left."""
        left = self.talk.turns_left
        if not self.talk.over and any(before > few >= left for few in TOLD_LEFT):
            say(f"({left} more {'line' if left == 1 else 'lines'} of yours at most)")

    async def _obey(self, word: str, about: str = "") -> None:
        """Do what a /word asks for."""
        match word:
            case "/help":
                say(HELP)
            case "/brief":
                for line in brief_lines(self.talk.setup.scenario):
                    say(line)
            case "/glossary":
                _explain(about)
            case "/pause":
                raise Paused
            case "/back":
                await self._take_back()
            case "/blank":
                self._blank()
            case "/so-far":
                self._so_far()
            case _:
                say(f"There is no {clean(word)}; /help lists what there is. A space before a slash lets you say it.")

    async def _take_back(self) -> None:
        try:
            self.talk = self.practice.take_back(self.talk)
        except UsageError as error:
            say(str(error))
            return
        say("Taken back. You are where you were before that line; this attempt now counts as assisted.")
        if self.talk.turns:
            self._show(turn_line(self.talk.turns[-1], self.talk.setup.scenario.partners))

    def _blank(self) -> None:
        suspect = self.talk.suspect
        if suspect is None:
            say("Nothing that you said looks like a patient's identifier.")
            return
        number, spans = suspect
        kept: set[str] = set()
        for span in spans:
            try:
                self.practice.blank(self.talk, number, span.start, span.end)
            except NotScrubbed as error:
                kept.add(str(error))
        for remark in sorted(kept) or ["The words are gone from the saved conversation."]:
            say(remark)
        say("It now says:")
        say(turn_line(self.talk.turns[number], self.talk.setup.scenario.partners))

    def _so_far(self) -> None:
        if not self.talk.scored:
            say("This conversation isn't scored any more.")
            return
        for line in list(earned_lines(self.talk.fold.card())) or ["Nothing earned yet."]:
            say(line)

    async def _render(self, events: AsyncIterator[Event]) -> None:
        words = ""
        async for event in events:
            match event:
                case Words(done=False):
                    words += event.text
                case Words():
                    name = next(p.address for p in self.talk.setup.scenario.partners if p.id == event.who)
                    self._show(clean(f"{name}: {words}"))
                    words = ""
                case Notice():
                    say(clean(f"[{event.text}]"))
                case Ended():
                    say("(The conversation is over.)")
                case _:
                    pass

    def _show(self, line: str) -> None:
        (say if self.as_data else data)(line)

    def _conclude(self, result: Result) -> None:
        if self.as_data:
            as_json(result_json(self.talk, result.attempt, result.card, result.debrief))
            return
        self._show("")
        for line in debrief_lines(result.debrief):
            self._show(line)
        if result.card:
            self._show("")
            for line in card_lines(result.card):
                self._show(line)
        say(f"Saved as {result.attempt.id}.")
        if result.card and any(score.checks for score in result.card.skills.values()):
            short = result.attempt.id[:8]
            say(f"`coach explain {short}` tells how the levels were made; `coach dispute {short}` says one is wrong.")


def _explain(term: str) -> None:
    """A word of American training, or all of them."""
    from coach.wiring import content

    try:
        for entry in content().glossary(term.strip() or None):
            say(glossary_line(entry))
    except UsageError as error:
        say(str(error))


def _whole(lines: Iterator[str]) -> str | None:
    """The next turn: one line, or several joined by backslashes; None at the end of input."""
    parts: list[str] = []
    for line in lines:
        part = line.rstrip("\r\n")
        if part.endswith("\\"):
            parts.append(part[:-1])
            continue
        return "\n".join([*parts, part])
    return "\n".join(parts) if parts else None
