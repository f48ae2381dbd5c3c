"""An utterance as one line of normalised words and marks, so that rules can be plain patterns.

``line`` holds the norm of each word with exactly one space before and after it; between words stand the
marks that matter: ``.`` ends a sentence, ``?`` a question, ``,`` a clause, and ``/ & @`` join. A match in the line is
turned back into a span of the text by its words.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from coach.language.sentences import Sentence
from coach.language.words import Word, words
from coach.records.reading import Span

REACH = 400
"""How far, in characters of the line, a sentence is followed: it keeps every rule linear in the text's length."""

NUMBER = "#"
"""Where sets of phrases are filed that can begin with a number."""

_filed: dict[str, list[object]] = {}
"""The sets of phrases that can begin with a word, by that word."""

_ENDS = frozenset("!;…\n\r\u2028\u2029。！")
_CLAUSES = frozenset(',:()[]—–"“”*')
_TITLES = frozenset("dr mr mrs ms mx prof st vs".split())
_CLAUSE_END = re.compile(r" (?:[.?,]|but|so|because|and i|and i'm|though|if|which) ")


class Line(NamedTuple):
    """The line, its words, where each stands in it, the fillers left out, and where each set of phrases may begin.

    ``marks`` holds the mark behind each word, or nothing; ``openings`` gives for each set of phrases the places of the
    words that it can begin with, in order.
    """

    text: str
    line: str
    words: list[Word]
    at: list[int]
    marks: list[str]
    fillers: list[Word]
    openings: dict[object, list[tuple[int, str]]]

    def first(self, start: int) -> int:
        """The index of the first word at or after ``start`` of the line."""
        return bisect_left(self.at, start)

    def last(self, end: int) -> int:
        """The index of the last word that begins before ``end`` of the line."""
        return bisect_right(self.at, end - 1) - 1

    def span(self, start: int, end: int) -> Span | None:
        """The words between two places of the line as a span of the text; None where there is no word."""
        first, last = self.first(start), self.last(end)
        if first > last or first >= len(self.words):
            return None
        return self.words_span(first, last)

    def words_span(self, first: int, last: int) -> Span:
        """The span from one word to another, both included."""
        start, end = self.words[first].start, self.words[last].end
        return Span(start=start, end=end, quote=self.text[start:end])

    def sentence_start(self, at: int) -> int:
        """Where the sentence around ``at`` begins in the line: the space before its first word."""
        low = max(0, at - REACH)
        mark = max(self.line.rfind(" . ", low, at + 1), self.line.rfind(" ? ", low, at + 1))
        return mark + 2 if mark >= 0 else low

    def sentence_end(self, at: int) -> int:
        """Where the sentence around ``at`` ends in the line."""
        high = min(len(self.line), at + REACH)
        return min(e if e >= 0 else high for e in (self.line.find(" . ", at, high), self.line.find(" ? ", at, high)))

    def clause_end(self, at: int) -> int:
        """Where the clause that is going on at ``at`` ends in the line."""
        found = _CLAUSE_END.search(self.line, at, at + REACH)
        return found.start() if found else min(len(self.line) - 1, at + REACH)

    def asks(self, at: int) -> bool:
        """Whether the sentence around ``at`` ends with a question mark."""
        end = self.sentence_end(at)
        return self.line[end : end + 3] == " ? "


FILLERS = frozenset("um uh er erm uhm ehm umm uhh eh ah hm mm".split())
"""Sounds of hesitation; the line leaves them out, so that rules read on over them."""

_MAY_HESITATE = FILLERS | {"like"}

_recent: dict[str, Line] = {}
"""The lines of the last few utterances, as several rules read the same one."""


def lined(text: str, sentences: Sequence[Sentence] = ()) -> Line:
    """The line of ``text``; words that the sentences already hold are not looked for again."""
    line = _recent.get(text)
    if line is None:
        found = [word for sentence in sentences for word in sentence.words] if sentences else words(text)
        line = _line(text, found)
        if len(_recent) >= 4:
            _recent.clear()
        _recent[text] = line
    return line


def file(phrases: object, words: Iterable[str]) -> None:
    """File a set of phrases under the words that it can begin with; every line read from now on knows of it."""
    for word in words:
        _filed.setdefault(word, []).append(phrases)
    _recent.clear()


def _line(text: str, found: list[Word]) -> Line:
    parts = [" "]
    kept: list[Word] = []
    at: list[int] = []
    marks: list[str] = []
    fillers: list[Word] = []
    length = 1
    for word, mark in zip(found, _marks(text, found), strict=True):
        if word.norm in _MAY_HESITATE and _hesitates(word, mark, parts[-1]):
            fillers.append(word)
            length -= _drop_comma(parts, marks) if mark in {"", ","} else 0
            continue
        kept.append(word)
        at.append(length)
        marks.append(mark)
        piece = f"{word.norm} {mark} " if mark else f"{word.norm} "
        parts.append(piece)
        length += len(piece)
    return Line(text, "".join(parts), kept, at, marks, fillers, _openings(kept, at))


def _marks(text: str, found: list[Word]) -> Iterator[str]:
    """The mark after each word; most words have a mere space behind them."""
    for word, after in pairwise(found):
        gap = text[word.end : after.start]
        yield "" if gap == " " else _mark(gap, word.norm)
    if found:
        yield _mark(f"{text[found[-1].end : found[-1].end + 40]} ", found[-1].norm)


def _openings(found: list[Word], at: list[int]) -> dict[object, list[tuple[int, str]]]:
    """Look each word up once for all sets of phrases."""
    openings: defaultdict[object, list[tuple[int, str]]] = defaultdict(list)
    for word, place in zip(found, at, strict=True):
        norm = word.norm
        if norm in _filed:
            opening = (place, norm)
            for phrases in _filed[norm]:
                openings[phrases].append(opening)
        if norm[0].isdigit():
            for phrases in _filed.get(NUMBER, ()):
                openings[phrases].append((place, NUMBER))
    openings.default_factory = None
    return openings


def _hesitates(word: Word, mark: str, before: str) -> bool:
    """Whether a word is a mere hesitation: um, uh, or a "like" between commas."""
    if word.norm in FILLERS:
        return not (word.raw.isupper() and word.norm == "er")
    return word.norm == "like" and mark == "," and (before.endswith(", ") or before in {"so ", "and ", "was ", "but "})


def _drop_comma(parts: list[str], marks: list[str]) -> int:
    """Take back the comma before a hesitation; the number of characters taken."""
    if parts[-1].endswith(" , "):
        parts[-1] = parts[-1][:-2]
        marks[-1] = ""
        return 2
    return 0


def _mark(gap: str, before: str) -> str:
    kind = _kind(gap) if len(gap) < 40 else _kind(gap[:40])
    if (
        kind == "."
        and gap[:1] == "."
        and (before in _TITLES or (len(before) == 1 and before.isalpha() and before != "i"))
    ):
        return ""
    return kind


@lru_cache(maxsize=512)
def _kind(gap: str) -> str:
    if "?" in gap or "？" in gap:
        return "?"
    if not _ENDS.isdisjoint(gap) or ("." in gap and gap != "."):
        return "."
    if not _CLAUSES.isdisjoint(gap) or " -" in gap:
        return ","
    return next((mark for mark in "/&@" if mark in gap), "")


def tight(pattern: str) -> str:
    """A pattern without the reader's line breaks; repeated groups are bounded, so that none runs on."""
    return re.sub(r"\s*\n\s*", "", pattern.strip()).replace(")*", "){0,4}").replace(")+", "){1,4}")


def phrase(pattern: str) -> re.Pattern[str]:
    """A pattern over whole words of a line."""
    return re.compile(f" (?:{tight(pattern)})(?= )")
