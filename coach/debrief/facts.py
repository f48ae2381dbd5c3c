"""The talk as the debrief sees it: what the learner told of herself, and what the partner let fall."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coach.language import read
from coach.language.sentences import Sentence, sentences
from coach.records.attempt import Learner
from coach.records.reading import Reading, Span
from coach.records.scenario import Partner, Scenario
from coach.records.scorecard import Evidence
from coach.records.transcript import Turn

_STAGE = re.compile(r"\*[^*\n]{1,200}\*")
_NAME_FRAME = re.compile(
    r"^(?:(?:hi|hello|hey|yes|and|so|dear)[,!]?\s+)?(?:(?:my|the) name(?:'s| is| s)|name(?:'s| is)|i am|i'm|im|this is|"
    r"it's|its|people call me|call me|everyone calls me)\s+(?:called\s+)?",
    re.IGNORECASE,
)
_ROLE_FRAME = re.compile(r"^(?:and\s+)?(?:i'm|i am|im|as|being)\s+(?:currently\s+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One learner turn with its reading and the partner's words just before it."""

    turn: int
    text: str
    reading: Reading
    before: str
    before_turn: int | None
    who: str | None

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        """A slice of the turn, the whole of it without bounds."""
        stop = len(self.text) if end is None else end
        return Evidence(turn=self.turn, start=start, end=stop, quote=self.text[start:stop])

    def of(self, span: Span) -> Evidence:
        """The slice that ``span`` stands for."""
        return self.evidence(span.start, span.end)

    def sentence(self, span: Span) -> str:
        """The whole sentence that ``span`` stands in."""
        return next((s.text for s in sentences(self.text) if s.start <= span.start < s.end), span.quote)


@dataclass(frozen=True, slots=True)
class Talk:
    """The learner's turns that make sense, all partner lines, and whom she spoke to."""

    said: tuple[Spoken, ...]
    told: tuple[tuple[int, str], ...]
    learner: Learner
    partners: tuple[Partner, ...]

    def partner(self, who: str | None) -> Partner | None:
        """The scenario's partner ``who``, the first one when nobody is named."""
        return next((p for p in self.partners if p.id == who), self.partners[0] if self.partners else None)

    def first(self, part: str) -> tuple[Spoken, Span] | None:
        """Where the learner first told ``part`` of an introduction."""
        for spoken in self.said:
            span = getattr(spoken.reading.introduction, part)
            if isinstance(span, Span):
                return spoken, span
        return None

    def name(self) -> str | None:
        """The learner's name as she said it, else as she told the program."""
        found = self.first("name")
        if found:
            return _NAME_FRAME.sub("", found[1].quote).strip(" ,.;!") or None
        return self.learner.name or None

    def role(self) -> str | None:
        """The learner's stage or role as she said it, else as she told the program."""
        found = self.first("role")
        if found:
            return _ROLE_FRAME.sub("", found[1].quote).strip(" ,.;!") or None
        return self.learner.stage or None


def make_talk(turns: Sequence[Turn], scenario: Scenario | None, learner: Learner) -> Talk:
    """Read every learner turn once, in the light of the partner's line before it."""
    said: list[Spoken] = []
    told: list[tuple[int, str]] = []
    for at, turn in enumerate(turns):
        if turn.speaker == "partner":
            told.append((at, _STAGE.sub(" ", turn.text).strip()))
            continue
        where, before = told[-1] if told else (None, "")
        reading = read(turn.text, before or None)
        if reading.sense:
            said.append(Spoken(at, turn.text, reading, before, where, turn.who))
    return Talk(tuple(said), tuple(told), learner, scenario.partners if scenario else ())


def tidy(text: str) -> str:
    """A sentence as one would write it: first letter large, one mark at its end."""
    bare = " ".join(text.split()).strip(" ,;:-")
    if not bare:
        return ""
    first = bare[0].upper() + bare[1:]
    return first if first[-1] in ".?!…" else f"{first}."


def told_sentences(text: str) -> list[Sentence]:
    """The sentences of a partner's words."""
    return sentences(text)
