"""The partner's previous line, prepared once for everything that is held against it."""

import re
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
    """What the previous line offers to be taken up: its content stems, its words in order, whether it asks."""

    stems: frozenset[str]
    norms: tuple[str, ...]
    norm: str
    asks: bool


@lru_cache(maxsize=16384)
def key_of(norm: str) -> str | None:
    """Give the stem by which a word's content is recognised again; None for a word that carries none."""
    if norm in _NUMBERS:
        return _NUMBERS[norm]
    return None if norm in FUNCTION_WORDS else stem(norm)


@lru_cache(maxsize=512)
def heard(previous: str) -> Heard:
    """Prepare the previous line."""
    found = tuple(norms(previous))
    stems = frozenset([key for norm in found if (key := key_of(norm)) is not None])
    norm = " ".join(found)
    return Heard(stems, found, norm, "?" in previous[-4:] or _REQUEST.search(norm, max(0, len(norm) - 80)) is not None)
