"""Closing: whether the talk ends well, shown beside the four skills.

The rules follow the rubric, section Closing.
"""

from coach.language.words import content_stems, stem, words
from coach.records.scorecard import Evidence
from coach.scoring.requests import concrete
from coach.scoring.seen import Said, Told

CHECKS = frozenset(("left", "thanked", "thanked-for", "step", "step-named", "short"))
LAST_TURNS = 2
"""A closing is what stands in the learner's last lines to a person."""
SHORT_WORDS = 45

_EMPTY_THANKS_WORDS = """
thank thanks time much help today day talking talk speaking information everything really lot great nice chat
appreciate cheers sir doctor dr wonderful valuable incredibly have good very
"""
_EMPTY_THANKS = frozenset(stem(w) for w in _EMPTY_THANKS_WORDS.split())

Found = dict[str, tuple[Evidence, ...]]


class Closing:
    """Looks at the last lines with each person; a leave well taken stays taken."""

    def __init__(self) -> None:
        self._last: tuple[Found, ...] = ()
        self._before: Found = {}
        self._who: str | None = None

    def hear(self, told: Told) -> None:
        """A partner's goodbye is not the learner's."""

    def see(self, said: Said) -> None:
        """Move the window on; the person before keeps the goodbye that he or she got."""
        if said.who != self._who and self._last:
            self._before = {**self._now(), **self._before}
            self._last = ()
        self._who = said.who
        self._last = (*self._last, parts(said))[-LAST_TURNS:]

    def _now(self) -> Found:
        merged: Found = {}
        for found in self._last:
            merged.update(found)
        ends = self._last and {"left", "thanked", "step"} & self._last[-1].keys()
        return merged if ends else {}

    def passed(self) -> Found:
        """The parts of the goodbye as it stands."""
        return {**self._before, **self._now()}

    def given(self) -> frozenset[str]:
        """Every talk ends."""
        return frozenset()


def parts(said: Said) -> Found:
    """The parts of a goodbye that one turn holds."""
    closing = said.reading.closing
    found: Found = {}
    if closing.leave:
        found["left"] = (said.evidence(closing.leave),)
    if closing.thanks:
        found["thanked"] = (said.evidence(closing.thanks),)
        sentence = said.sentence_at(closing.thanks.start)
        if sentence and named(sentence.text[closing.thanks.start - sentence.start :]):
            found["thanked-for"] = (said.evidence(sentence),)
    if closing.next_step:
        found["step"] = (said.evidence(closing.next_step),)
        if concrete(closing.next_step.quote):
            found["step-named"] = (said.evidence(closing.next_step),)
    if found and said.words <= SHORT_WORDS:
        found["short"] = next(iter(found.values()))
    return found


def named(thanks: str) -> bool:
    """Whether a thank-you says what for, beyond time and help."""
    return any(s not in _EMPTY_THANKS for s in content_stems(words(thanks)))
