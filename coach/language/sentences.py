"""Sentences of an utterance, found in one pass and in time linear in its length."""

import re
from typing import NamedTuple

from coach.language.words import Word, words

_BREAK = re.compile(r"[.!?…;\n\r\u2028\u2029。！？]+[\"”’')\]*]*")
_SHORT = """
    dr drs mr mrs ms mx prof st sr jr rev hon vs etc eg ie e.g i.e a.m p.m am pm approx dept univ no fig ave
    m.d d.o ph.d u.s u.k
"""
_ABBREVIATIONS = frozenset(_SHORT.split())
_DIRECT = re.compile(r"\b(?:what|how|why|where|when) (?:do|did|does|are|were|have|would) (?:you|your)\b")
"""A question word with its auxiliary and "you" after it only ever opens a main clause."""
_BEFORE_EMBEDDED = """
    and but or so then because about of that to for in on at from with by know wonder wondering ask asking tell
    me see is was like just well hi hey hello okay also exactly
"""
_JOINS = frozenset(_BEFORE_EMBEDDED.split())
_RUN_ON = 4
"""A run-on sentence is split only where at least so many words stand before the new clause."""


class Sentence(NamedTuple):
    """One sentence: ``text`` with its ``start`` and ``end`` in the utterance, its words, and their norms joined.

    ``norm`` has exactly one space between words, so that rules can be regular expressions over it.
    """

    start: int
    end: int
    text: str
    words: list[Word]
    norm: str

    def slice(self, start: int, end: int) -> list[Word]:
        """Give the words that ``norm[start:end]`` was made of."""
        first = self.norm.count(" ", 0, start)
        return self.words[first : first + self.norm[start:end].strip().count(" ") + 1]

    @property
    def asks(self) -> bool:
        """Whether a question mark ends it."""
        return "?" in self.text[-4:] or self.text[-1:] == "？"


def sentences(text: str) -> list[Sentence]:
    """Split ``text`` into its sentences, in order; stretches without any word belong to no sentence of their own."""
    found: list[Sentence] = []
    all_words = words(text)
    at = 0
    for start, end in _bounds(text):
        first = at
        while at < len(all_words) and all_words[at].start < end:
            at += 1
        if at > first:
            found.extend(_split_run_on(text, start, end, all_words[first:at]))
    return found


def _bounds(text: str) -> list[tuple[int, int]]:
    bounds: list[tuple[int, int]] = []
    start = 0
    for mark in _BREAK.finditer(text):
        if _ends_sentence(text, start, mark):
            bounds.append((start, mark.end()))
            start = mark.end()
    if start < len(text):
        bounds.append((start, len(text)))
    return bounds


def _ends_sentence(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a mark ends a sentence, rather than an abbreviation, a number, an initial or a pause."""
    run = mark.group()
    after = text[mark.end() : mark.end() + 2]
    if run[0] in "!?;\n\r\u2028\u2029。！？" or "?" in run or "!" in run or "\n" in run:
        return True
    if run.startswith((".", "…")) and (run.startswith(("..", "…"))):
        return not after[1:2].islower()
    if after[:1].isalnum():
        return after[:1].isupper() and text[mark.start() - 1 : mark.start()].islower()
    before = text[max(start, mark.start() - 8) : mark.start()].rsplit(None, 1)
    last = before[-1].strip("(\"'").lower() if before else ""
    if last in _ABBREVIATIONS:
        return last in {"etc", "am", "pm", "no", "a.m", "p.m"} and not after[1:2].islower()
    return not (len(last) == 1 and last.isalpha() and last != "i" and after[1:2].isupper())


def _split_run_on(text: str, start: int, end: int, found: list[Word]) -> list[Sentence]:
    norm = " ".join([w.norm for w in found])
    cuts = _run_on_cuts(norm, text, found) if len(found) > _RUN_ON else []
    if not cuts:
        return [_sentence(text, start, end, found, norm)]
    pieces: list[Sentence] = []
    for first, after in zip([0, *cuts], [*cuts, len(found)], strict=True):
        left = found[first].start if first else start
        right = found[after].start if after < len(found) else end
        part = found[first:after]
        pieces.append(_sentence(text, left, right, part, " ".join([w.norm for w in part])))
    return pieces


def _run_on_cuts(norm: str, text: str, found: list[Word]) -> list[int]:
    """Find the words before which a run-on sentence clearly breaks into a direct question."""
    cuts: list[int] = []
    at = seen = 0
    for match in _DIRECT.finditer(norm):
        at += norm.count(" ", seen, match.start())
        seen = match.start()
        far = at - (cuts[-1] if cuts else 0) >= _RUN_ON
        if far and found[at - 1].norm not in _JOINS and text[found[at].start - 1] == " ":
            cuts.append(at)
    return cuts


def _sentence(text: str, start: int, end: int, found: list[Word], norm: str) -> Sentence:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end, text[start:end], found, norm)
