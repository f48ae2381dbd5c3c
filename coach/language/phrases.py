"""Large sets of phrases, tried only where one of their first words stands.

A pattern of a hundred alternatives is slow to try at every word of an utterance. Here each alternative is filed under
the words that it can begin with; patterns are compiled when such a word is first met. Alternatives are regular
expressions over a ``Line``, written with literals, groups, ``?``, ``*``, bounded repeats, character classes and
lookarounds, and begin with known words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from coach.language.line import NUMBER, Line, file, tight

_MARK = re.compile(r"\\.|\[[^\]]*\]|[()|]")
_PIECE = re.compile(
    r"(?P<plain>[a-z0-9']+(?=[ (]|$))|(?P<look>\(\?<?[=!])|(?P<group>\(\?(?::|P<\w+>))|\[(?P<any_of>[^\]]*)\]"
    r"|\\(?P<class>[a-zA-Z])|\\?(?P<letter>.)"
)
_RANGE = re.compile(r"(.)-(.)")
_REPEAT = re.compile(r"[?*+]\??|\{\d*,?\d*\}\??")


class Phrases:
    """Alternatives filed by their first words."""

    def __init__(self, pattern: str) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._compiled: dict[str, tuple[re.Pattern[str], ...]] = {}
        for alternative in _alternatives(tight(pattern)):
            for word in _first_words(alternative):
                self._by_word.setdefault(word, []).append(alternative)
        file(self, self._by_word)

    def finditer(self, line: Line, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Matches in the order of the text, not overlapping."""
        openings = line.openings.get(self)
        return self._found(line.line, openings, start, len(line.line) if end is None else end) if openings else iter(())

    def search(self, line: Line, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(line, start, end), None)

    def _found(self, text: str, openings: list[tuple[int, str]], start: int, stop: int) -> Iterator[re.Match[str]]:
        done = start
        for at, word in openings:
            if not done <= at <= stop:
                continue
            for pattern in self._compiled.get(word) or self._compile(word):
                if found := pattern.match(text, at - 1, stop):
                    done = found.end()
                    yield found
                    break

    def _compile(self, word: str) -> tuple[re.Pattern[str], ...]:
        patterns = tuple([_whole(alternative) for alternative in self._by_word[word]])
        self._compiled[word] = patterns
        return patterns


@cache
def _whole(alternative: str) -> re.Pattern[str]:
    return re.compile(f" (?:{alternative})(?= )")


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern, cut where a ``|`` stands in no bracket."""
    cuts = [-1]
    depth = 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark.group(), 0)
        if mark.group() == "|" and not depth:
            cuts.append(mark.start())
    return [pattern[cut + 1 : after] for cut, after in zip(cuts, [*cuts[1:], len(pattern)], strict=True)]


def _first_words(alternative: str) -> set[str]:
    """Every word that an alternative can begin with."""
    words = {text.strip() for text in _grown({""}, alternative)}
    if "" in words:
        raise ValueError(f"a phrase can begin with nothing: {alternative!r}")
    return words


def _grown(texts: set[str], pattern: str) -> set[str]:
    """Beginnings made longer by a pattern; one that holds a whole word ends in a space and grows no more."""
    for kind, value, optional in _pieces(pattern):
        growing = {text for text in texts if not text.endswith(" ")}
        if not growing:
            break
        texts = (texts - growing) | _longer(growing, kind, value) | (growing if optional else set())
    return texts


def _pieces(pattern: str) -> Iterator[tuple[str, str, bool]]:
    """The pieces of one alternative as kind, content, and whether it may be left out."""
    at = 0
    while piece := _PIECE.match(pattern, at):
        kind, at = str(piece.lastgroup), piece.end()
        value = piece[kind]
        if kind in {"look", "group"}:
            value = pattern[at : _closing(pattern, at)]
            at += len(value) + 1
        elif value == "(":
            raise ValueError(f"a bare bracket in {pattern!r}")
        repeat = _REPEAT.match(pattern, at)
        at = repeat.end() if repeat else at
        yield kind, value, repeat is not None and repeat.group().startswith(("?", "*", "{0", "{,"))


def _closing(pattern: str, at: int) -> int:
    """Where the bracket closes that was opened before ``at``."""
    depth = 1
    for mark in _MARK.finditer(pattern, at):
        depth += {"(": 1, ")": -1}.get(mark.group(), 0)
        if not depth:
            return mark.start()
    raise ValueError(f"an open bracket in {pattern!r}")


def _longer(texts: set[str], kind: str, value: str) -> set[str]:
    if kind == "look":
        return texts
    if kind == "group":
        return {text for branch in _alternatives(value) for text in _grown(texts, branch)}
    if kind == "class" and value == "d" and all(not text or text.isdigit() for text in texts):
        return {f"{NUMBER} "}
    if kind == "class" or value == ".":
        raise ValueError(f"a phrase begins with an unknown word after {sorted(texts)[:3]}")
    return {text if letter == " " and not text else text + letter for text in texts for letter in _letters(kind, value)}


def _letters(kind: str, value: str) -> Iterable[str]:
    """The letters that a plain word, a character or a class of them stands for."""
    if kind != "any_of":
        return (value,)
    return _RANGE.sub(lambda found: "".join(map(chr, range(ord(found[1]), ord(found[2]) + 1))), value)
