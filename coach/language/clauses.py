"""Clauses: the pieces of a sentence in which a question, a statement or an offer can begin."""

import re
from typing import NamedTuple

from coach.language.sentences import Sentence
from coach.language.words import Word

_STARTERS = """
so and but well okay oh um uh er erm ah yeah yes no nope mm hm huh now or then right great alright all just because
like good cool nice wow sure anyway anyways also actually honestly basically hey hi hello ha haha lol hahaha please
sorry ooh oof ugh god gosh man look listen interesting wait plus exactly absolutely totally true got thanks maybe
perhaps first doctor dr sir ma madam professor prof ngl tbh though unintelligible crosstalk indeed grand again
"""
OPENERS = frozenset(_STARTERS.split())
"""Words that may stand before a clause without being part of it."""

_BREAK = re.compile(r"[,:()\"“”—–…/]|--|\s-|-\s|\.\.|\*")
_JOINING = frozenset(
    {"and", "but", "so", "or", "then", "because", "though", "also", "um", "uh", "er", "erm", "lol", "haha"}
)
_OPENS_QUESTION = re.compile(
    r"(?:what|how|why|where|when|who|which)(?: \S+){0,2}? (?:do|does|did|are|is|was|were|have|has|can|could|would|will"
    r"|should)\b|(?:what|how|where|why|who)'(?:s|d|re|ll)\b|(?:what|who) (?:made|got|brought|drew|kept|happened)\b"
    r"|(?:do|did|are|were|have|can|could|would|will|does|is|was|should) (?:you|i|we|they|he|she|it|there|that|this)\b"
)


_BROKEN = frozenset("w h wh wha whe ho what how why where when who is do di i".split())


class Clause(NamedTuple):
    """A stretch of a sentence between commas, dashes or joining words.

    ``norm`` joins the words' norms by single spaces; openers ("so", "okay", "well") are left out of both, and
    ``opener`` is the last of those left out.
    """

    words: list[Word]
    norm: str
    first: bool
    opener: str

    def at(self, position: int) -> int:
        """Give the index of the word that holds ``norm[position]``."""
        return self.norm.count(" ", 0, position)


def clauses(text: str, sentence: Sentence) -> list[Clause]:
    """Split a sentence where a new clause may begin, and leave out the openers of each."""
    found: list[Clause] = []
    for part in _split(text, sentence):
        skipped = _openers(part)
        body = part[skipped:]
        if body:
            opener = part[skipped - 1].norm if skipped else ""
            found.append(Clause(body, " ".join([w.norm for w in body]), not found, opener))
    return found


def _split(text: str, sentence: Sentence) -> list[list[Word]]:
    parts: list[list[Word]] = []
    part: list[Word] = []
    position = 0
    last = sentence.start
    for word in sentence.words:
        if part and (
            (word.start - last != 1 and _BREAK.search(text, last, word.start) is not None)
            or (word.norm in _JOINING and _OPENS_QUESTION.match(sentence.norm, position + len(word.norm) + 1))
        ):
            parts.append(part)
            part = []
        part.append(word)
        position += len(word.norm) + 1
        last = word.end
    if part:
        parts.append(part)
    return parts


def _openers(part: list[Word]) -> int:
    """Count the words before the clause proper: openers, and the first halves of a stammer."""
    at = 0
    last = len(part) - 1
    while at <= last:
        norm = part[at].norm
        if norm == "like" and at < last and part[at + 1].norm == "what":
            return at
        stammered = at < last and (
            part[at + 1].norm == norm or (norm in _BROKEN and part[at + 1].norm.startswith(norm))
        )
        if norm not in OPENERS and not stammered and not (norm == "it" and at and part[at - 1].norm == "got"):
            return at
        at += 1
    return at
