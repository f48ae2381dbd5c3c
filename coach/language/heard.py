"""The partner's previous line, prepared once for everything that is held against it."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from coach.language.words import FUNCTION_WORDS, norms, stem

_NUMBERS = {
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine", "10": "ten", "11": "eleven", "12": "twelve", "twice": "two",
    "1st": "first", "2nd": "second", "3rd": "third",
}  # fmt: skip
_COMMON = """
good great nice big little long time way day year today people person work able want try make take use look need help
talk ask tell question answer sure happy part hear feel give put keep find let start call long old new first last next
next best always back sometimes lots pretty okay
"""
COMMON_STEMS = frozenset(stem(word) for word in _COMMON.split())
"""Stems so common that sharing one shows nothing."""
_REQUEST = re.compile(r"\b(?:tell|show|remind|give) (?:me|us)\b|\b(?:walk|talk|run|take) (?:me|us) through\b")


class Heard(NamedTuple):
    """What the previous line offers to be taken up: its words of content, its words in order, whether it asks.

    ``contents`` files the words of content by their first letters: only those that begin alike are stemmed.
    """

    contents: dict[str, list[str]]
    norms: tuple[str, ...]
    norm: str
    asks: bool

    def taken_up(self, said: Iterable[str]) -> dict[str, str]:
        """Give the words that take up content of this line, each with the stem that they share with it."""
        taken: dict[str, str] = {}
        for norm in set(said) - FUNCTION_WORDS:
            form = _NUMBERS.get(norm, norm)
            alike = self.contents.get(_beginning(form))
            if alike and (key := stem(form)) in map(stem, alike):
                taken[norm] = key
        return taken


def _beginning(form: str) -> str:
    """Give the letters that stemming keeps; it writes "dying" as it does "die"."""
    return form[:2].replace("y", "i")


@lru_cache(maxsize=512)
def heard(previous: str) -> Heard:
    """Prepare the previous line."""
    found = tuple(norms(previous))
    contents: dict[str, list[str]] = {}
    for form in {_NUMBERS.get(norm, norm) for norm in set(found) - FUNCTION_WORDS}:
        contents.setdefault(_beginning(form), []).append(form)
    norm = " ".join(found)
    asks = "?" in previous[-4:] or _REQUEST.search(norm, max(0, len(norm) - 80)) is not None
    return Heard(contents, found, norm, asks)
