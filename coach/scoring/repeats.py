"""Text said again counts once, where it first stood (rubric, Edges)."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from coach.language.sentences import Sentence
from coach.records.reading import Closing, Goal, Introduction, Manner, Reading, Span

LONG = 5
"""A sentence of so many words said again is a repeat; shorter ones come back in any talk."""


S = TypeVar("S", bound=Span)


class Repeats:
    """Remembers the sentences said by either side, and tells which of a turn's stood before."""

    def __init__(self) -> None:
        self._known: set[int] = set()

    def old(self, sentences: Sequence[Sentence]) -> list[Sentence]:
        """The sentences that were said before, in an earlier turn or in this one."""
        found: list[Sentence] = []
        for sentence in sentences:
            key = hash(sentence.norm)
            if len(sentence.words) >= LONG and key in self._known:
                found.append(sentence)
            self._known.add(key)
        return found


def without(reading: Reading, gone: Sequence[Sentence]) -> Reading:
    """``reading`` without the findings that lie in the sentences ``gone``."""
    if not gone:
        return reading

    def kept(span: Span | None) -> bool:
        return span is not None and not any(s.start <= span.start < s.end for s in gone)

    def fields(part: Introduction | Goal | Closing | Manner) -> dict[str, object]:
        values = {name: getattr(part, name) for name in type(part).model_fields}
        return {name: None for name, value in values.items() if isinstance(value, Span) and not kept(value)}

    return reading.model_copy(
        update={
            "questions": _those(reading.questions, kept),
            "reflections": _those(reading.reflections, kept),
            "acknowledgements": _those(reading.acknowledgements, kept),
            "picked_up": _those(reading.picked_up, kept),
            "introduction": reading.introduction.model_copy(update=fields(reading.introduction)),
            "goal": reading.goal.model_copy(update=fields(reading.goal)),
            "closing": reading.closing.model_copy(update=fields(reading.closing)),
            "manner": reading.manner.model_copy(update=fields(reading.manner)),
        }
    )


def _those(spans: Iterable[S], kept: Callable[[Span], bool]) -> tuple[S, ...]:
    return tuple(span for span in spans if kept(span))
