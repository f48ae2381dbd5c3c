"""Large sets of phrases, tried only where one of their first words stands.

A pattern of a hundred alternatives is slow to try at every word of an utterance. Here each alternative is filed under
the words that it can begin with; patterns are compiled when such a word is first met. Alternatives are regular
expressions over a ``Line``, written with literals, groups, ``?``, ``*``, bounded repeats, character classes and
lookarounds, and begin with known words.
"""

import re
from collections.abc import Iterator

from coach.language.line import NUMBER, Line, file, tight

_OPENING = re.compile(r"\(\?(?::|P<\w+>|<?[=!])")
_RANGE = re.compile(r"(.)-(.)")
_REPEAT = re.compile(r"[?*+]\??|\{\d*,?\d*\}\??")
_Item = tuple[str, "str | list[list[_Item]]", bool]


class Phrases:
    """Alternatives filed by their first words."""

    def __init__(self, pattern: str) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        for items, source in _alternatives(tight(pattern)):
            for word in _first_words(items):
                self._by_word.setdefault(word, []).append(source)
        file(self, self._by_word)

    def finditer(self, line: Line, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Matches in the order of the text, not overlapping."""
        stop = len(line.line) if end is None else end
        done = start
        for at, word in line.openings.get(self, ()):
            if at < done or at > stop:
                continue
            pattern = self._compiled.get(word) or self._compile(word)
            found = pattern.match(line.line, at - 1, stop)
            if found:
                done = found.end()
                yield found

    def search(self, line: Line, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(line, start, end), None)

    def _compile(self, word: str) -> re.Pattern[str]:
        pattern = re.compile(f" (?:{'|'.join(self._by_word[word])})(?= )")
        self._compiled[word] = pattern
        return pattern


def _alternatives(pattern: str) -> Iterator[tuple[list[_Item], str]]:
    """The top-level alternatives of a pattern, each as items and as it was written."""
    at = 0
    while at <= len(pattern):
        items, end = _sequence(pattern, at)
        yield items, pattern[at:end]
        at = end + 1


def _sequence(pattern: str, at: int) -> tuple[list[_Item], int]:
    """Items up to the next ``|`` or closing bracket, and where that stands."""
    items: list[_Item] = []
    while at < len(pattern) and pattern[at] not in "|)":
        kind, value, at = _item(pattern, at)
        repeat = _REPEAT.match(pattern, at)
        optional = False
        if repeat:
            optional = repeat.group()[0] in "?*" or repeat.group().startswith(("{0", "{,"))
            at = repeat.end()
        items.append((kind, value, optional))
    return items, at


def _item(pattern: str, at: int) -> tuple[str, "str | list[list[_Item]]", int]:
    character = pattern[at]
    if character == "(":
        return _group(pattern, at)
    if character == "[":
        end = pattern.index("]", at + 1)
        return "any of", _RANGE.sub(_written_out, pattern[at + 1 : end]), end + 1
    if character == "\\":
        return ("wild" if pattern[at + 1].isalpha() else "letter"), pattern[at + 1], at + 2
    return ("wild" if character == "." else "letter"), character, at + 1


def _written_out(found: re.Match[str]) -> str:
    return "".join(map(chr, range(ord(found[1]), ord(found[2]) + 1)))


def _group(pattern: str, at: int) -> tuple[str, "str | list[list[_Item]]", int]:
    opening = _OPENING.match(pattern, at)
    if opening is None:
        raise ValueError(f"a bare bracket in {pattern[at : at + 20]!r}")
    look, at = opening.group()[-1] in "=!", opening.end()
    branches: list[list[_Item]] = []
    while True:
        items, at = _sequence(pattern, at)
        branches.append(items)
        if pattern[at] == ")":
            return ("look" if look else "group"), branches, at + 1
        at += 1


def _first_words(items: list[_Item]) -> set[str]:
    """Every word that a sequence can begin with."""
    words = {text.strip() for text in _grown({""}, items)}
    if "" in words:
        raise ValueError("a phrase can begin with nothing")
    return words


def _grown(texts: set[str], items: list[_Item]) -> set[str]:
    """Beginnings made longer by a sequence; one that holds a whole word ends in a space and grows no more."""
    for kind, value, optional in items:
        growing = {text for text in texts if not text.endswith(" ")}
        if not growing:
            break
        longer = _longer(growing, kind, value)
        texts = (texts - growing) | longer | (growing if optional else set())
    return texts


def _longer(texts: set[str], kind: str, value: "str | list[list[_Item]]") -> set[str]:
    if kind == "look":
        return texts
    if isinstance(value, list):
        return {text for branch in value for text in _grown(set(texts), branch)}
    if kind == "wild" and value == "d" and all(not text or text.isdigit() for text in texts):
        return {f"{NUMBER} "}
    if kind == "wild":
        raise ValueError(f"a phrase begins with an unknown word after {sorted(texts)[:3]}")
    letters = value if kind == "any of" else [value]
    return {text if letter == " " and not text else text + letter for text in texts for letter in letters}
