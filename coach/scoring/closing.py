"""Closing: whether the talk ends well, shown beside the four skills.

The rules follow the rubric, section Closing.
"""

import re

from coach.language.closing import find_closing
from coach.language.sentences import Sentence, sentences
from coach.language.words import content_stems, stem, words
from coach.records.reading import Span
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
goodbye bye see later soon care
"""
_KEEPS = re.compile(r"\b(?:remember|take (?:that|this|it|away|with)|keep|think about|not forget|won't forget|mind)\b")
_ADDRESS = re.compile(
    r"\b(?:(?:[Dd]r|[Pp]rof|[Mm]r|[Mm]rs|[Mm]s)\b\.?|[Dd]octor|[Pp]rofessor|[Mm]iss)\s+[\w'’-]+|,\s*[A-Z][\w'’-]+\s*(?=[.,!]|$)"
)
"""Whom the thanks go to, which is not what they are for."""
_COMMA = re.compile(r"[,;]| [-–—] | and (?=(?:good)?bye\b|see you\b)")
_STOPS = ".,!; "
_DAY = re.compile(r"\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")
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
        found["left"] = (said.around(closing.leave),)
    if closing.thanks:
        found["thanked"] = (said.evidence(closing.thanks),)
        reason = _thanked_for(said, closing.thanks)
        if reason:
            found["thanked-for"] = (said.evidence(reason),)
    if closing.next_step:
        found["step"] = (said.evidence(closing.next_step),)
        if _is_named(said, closing.next_step):
            found["step-named"] = (said.evidence(closing.next_step),)
    if found and said.words <= SHORT_WORDS:
        found["short"] = next(iter(found.values()))
    return found


def _thanked_for(said: Said, thanks: Span) -> Sentence | None:
    """The sentence that says what the thanks are for: the thanks themselves, or what is taken along beside them."""
    for sentence in said.sentences:
        if sentence.end <= thanks.start:
            continue
        start = max(thanks.start - sentence.start, 0)
        beside = sentence.start > thanks.start
        if (not beside or _KEEPS.search(sentence.norm)) and named(sentence.text[start:]):
            return sentence
    return None


def named(thanks: str) -> bool:
    """Whether a thank-you says what for, beyond time and help; a goodbye behind a comma is none of it."""
    clauses = (c for c in _COMMA.split(_ADDRESS.sub(" ", thanks)) if not _parts_only(c))
    return any(s not in _EMPTY_THANKS for c in clauses for s in content_stems(words(c)))


def _parts_only(clause: str) -> bool:
    """Whether a clause says goodbye or what comes next, and neither thanks nor keeps anything."""
    found = find_closing(clause, sentences(clause))
    return (found.leave or found.next_step) is not None and not found.thanks and not _KEEPS.search(clause.lower())


def _is_named(said: Said, step: Span) -> bool:
    """Whether a step is concrete; "see you tomorrow" is one only where the partner spoke of that day."""
    leave = said.reading.closing.leave
    if leave and leave.start <= step.start and step.quote.rstrip(_STOPS) in leave.quote:
        days = _DAY.findall(leave.quote.lower())
        return said.told is not None and any(day in said.told.text.lower() for day in days)
    return concrete(step.quote)
