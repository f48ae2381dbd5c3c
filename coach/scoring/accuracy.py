"""Whether what the learner gave back was right: numbers, corrections by the partner, the partner's name."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import DamerauLevenshtein

from coach.language.sentences import Sentence
from coach.language.words import FUNCTION_WORDS, stem, words
from coach.scoring.answers import corrects
from coach.scoring.seen import Said, Told

ROOM = 200
"""So many numbered things are remembered."""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {word: n for n, word in enumerate(_ONES.split())} | {w: 10 * n for n, w in enumerate(_TENS.split(), 2)}
_UNITS_WORDS = """
year years month months week weeks day days hour hours minute minutes second seconds am pm euro euros dollar
dollars pound pounds percent o'clock time times thing things people other more of
"""
_UNITS = frozenset(stem(w) for w in _UNITS_WORDS.split())
_CALLED = re.compile(r"\b(?i:dr\.?|doctor|prof\.?|professor|mr\.?|mrs\.?|ms\.?|miss)[ ]+([A-Z][\w'’]+(?:-[\w'’]+)?)")
_GREETING_WORDS = 2
"""A name further from the greeting is somebody else's."""
_CORRECTIONS_BORNE = 1
"""One guess put right is how a talk goes; more is not listening."""
_REPLIES_PER_SLIP = 20
"""In a long talk, a slip in so many replies is borne as well."""


class Accuracy:
    """Remembers numbered things and names, and counts what was given back wrongly."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = {w.norm for name in names for w in words(name)} - {"dr", "prof", "mr", "mrs", "ms", "miss"}
        self._numbers: dict[str, set[int]] = {}
        self._corrected = 0
        self._wrong = 0
        self._replies = 0

    def hear(self, told: Told, gave_back: bool) -> None:
        """Remember a partner's numbers and names; count a correction of what the learner had given back."""
        self._corrected += gave_back and corrects(told)
        if self._names:
            self._names |= {match.group(1).lower() for match in _CALLED.finditer(told.text)}
        for number, thing in counted(told.sentences):
            if len(self._numbers) < ROOM or thing in self._numbers:
                self._numbers.setdefault(thing, set()).add(number)

    def see(self, said: Said) -> None:
        """Count numbers and names that don't fit."""
        self._replies += 1
        about = tuple(s for s in said.sentences if not s.asks and not _first_person(s))
        for number, thing in counted(about):
            known = self._numbers.get(thing)
            self._wrong += bool(known) and number not in (known or ())
        self._wrong += self._misnamed(said)

    def _misnamed(self, said: Said) -> bool:
        greeting = said.reading.manner.greeting
        if greeting is None or not self._names or said.nth > 1:
            return False
        match = _CALLED.search(said.text, greeting.start, greeting.end + 30)
        if match is None or said.text.count(" ", greeting.start, match.start()) > _GREETING_WORDS:
            return False
        called = match.group(1).lower().split("-")
        return not any(_same(part, name) for part in called for name in self._names)

    def right(self) -> bool:
        """Whether nothing was given back wrongly, beyond one guess put right."""
        borne = self._replies // _REPLIES_PER_SLIP
        return self._wrong <= borne and self._corrected <= _CORRECTIONS_BORNE + borne


def counted(sentences: tuple[Sentence, ...]) -> list[tuple[int, str]]:
    """Numbers with the thing counted, units of time and money left out: (18, "student")."""
    found: list[tuple[int, str]] = []
    for sentence in sentences:
        for one, other in zip(sentence.words, sentence.words[1:], strict=False):
            number = NUMBERS.get(one.norm, int(one.norm) if one.norm.isdecimal() and len(one.norm) < 7 else None)
            thing = stem(other.norm)
            if (
                number is not None
                and other.norm not in FUNCTION_WORDS
                and thing not in _UNITS
                and other.norm not in NUMBERS
            ):
                found.append((number, thing))
    return found


def _first_person(sentence: Sentence) -> bool:
    return any(w.norm in {"i", "i'm", "i've", "i'll", "i'd", "my", "we", "our", "me"} for w in sentence.words)


def _same(one: str, other: str) -> bool:
    return DamerauLevenshtein.distance(one, other) <= max(1, len(other) // 4)
