"""A turn as the observers see it: its words, its reading, and what stood just before it."""

from dataclasses import dataclass
from typing import Protocol

from coach.language.sentences import Sentence
from coach.records.reading import Reading, Span
from coach.records.scorecard import Evidence

KEPT = 4
"""So many pieces of evidence are kept for one check; a card stays readable and a fold's memory bounded."""


@dataclass(frozen=True, slots=True)
class Told:
    """One partner turn: what was said, the stems of its content words, and whether it asks the learner something."""

    turn: int
    text: str
    sentences: tuple[Sentence, ...]
    stems: frozenset[str]
    words: int
    cues: tuple[str, ...] = ()
    who: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One learner turn that makes sense and is no repeat; ``nth`` counts such turns from 0.

    ``told`` is the partner's turn it answers, if there was one since the learner's last.
    """

    turn: int
    nth: int
    text: str
    reading: Reading
    sentences: tuple[Sentence, ...]
    stems: frozenset[str]
    words: int
    told: Told | None = None
    who: str | None = None

    def evidence(self, span: Span | Sentence) -> Evidence:
        """The slice of this turn that ``span`` stands for."""
        return Evidence(turn=self.turn, start=span.start, end=span.end, quote=self.text[span.start : span.end])

    def around(self, span: Span | Sentence) -> Evidence:
        """The sentence that ``span`` stands in: a word alone tells a reader nothing."""
        return self.evidence(self.sentence_at(span.start) or span)

    def asks(self, span: Span | Sentence) -> bool:
        """Whether ``span`` stands in a question, marked as one or not."""
        sentence = self.sentence_at(span.start)
        if sentence is None:
            return False
        return sentence.asks or any(q.start < sentence.end and sentence.start < q.end for q in self.reading.questions)

    def sentence_at(self, start: int) -> Sentence | None:
        """The sentence that holds the character at ``start``."""
        return next((s for s in self.sentences if s.start <= start < s.end), None)


class Observer(Protocol):
    """Watches one skill, turn by turn; its state is small and its answer always ready."""

    def hear(self, told: Told) -> None:
        """Take a partner turn."""
        ...

    def see(self, said: Said) -> None:
        """Take a learner turn."""
        ...

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The checks that hold so far, each with the learner's words that it was seen in."""
        ...

    def given(self) -> frozenset[str]:
        """Checks that there was no room for, so that they can't be held against the learner."""
        ...


class Sightings:
    """How often each check was seen, with the first pieces of evidence for it and the latest."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._kept: dict[str, tuple[Evidence, ...]] = {}

    def note(self, check: str, *found: Evidence) -> None:
        """Count one sighting of ``check``; an empty slice is no evidence and no sighting."""
        real = tuple(e for e in found if e.quote.strip())
        if not real:
            return
        self._counts[check] = self._counts.get(check, 0) + 1
        kept = self._kept.get(check, ()) + real
        self._kept[check] = kept if len(kept) <= KEPT else (*kept[: KEPT - 1], kept[-1])

    def count(self, check: str) -> int:
        """How often ``check`` was seen."""
        return self._counts.get(check, 0)

    def evidence(self, check: str) -> tuple[Evidence, ...]:
        """The evidence kept for ``check``."""
        return self._kept.get(check, ())

    def every(self) -> dict[str, tuple[Evidence, ...]]:
        """All checks seen at least once."""
        return dict(self._kept)
