"""Finding the help lines of the country that a learner names."""

import re
from collections.abc import Iterator

from coach.records.help import HelpLine, HelpLines

CUTOFF = 90.0
"""Likeness, of 100, at which a mistyped name counts: "Phillipines" does, "Austria" for "Australia" doesn't."""

FUZZY_FROM = 7
"""Shorter names are too like each other to guess."""

HERE = frozenset({"in", "to", "at"})
"""Words before the country where someone is now, rather than comes from."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def find_country(text: str, lines: HelpLines) -> HelpLine | None:
    """The help lines of the country that ``text`` names, by any of its names; nothing if it names none known.

    Of several countries the one after "in" or "to" is taken ("from India, now in Canada"), else the last.
    """
    words = list(WORD.finditer(text[:2000]))
    folded = [_fold(word.group()) for word in words]
    names = {tuple(_fold(part) for part in WORD.findall(name)): line for name, line in _names(lines)}
    longest = max(map(len, names), default=0)
    best: tuple[bool, int, HelpLine] | None = None
    start = 0
    while start < len(folded):
        size, line = _at(folded, start, names, longest)
        if line and _means(words, start, size):
            here = any(word in HERE for word in folded[max(0, start - 2) : start])
            if best is None or (here, start) > best[:2]:
                best = (here, start, line)
        start += size
    return best[2] if best else _mistyped(folded, names)


def _names(lines: HelpLines) -> Iterator[tuple[str, HelpLine]]:
    for line in lines.countries:
        for name in (line.country, *line.aliases):
            yield name, line


def _fold(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s")


def _at(
    folded: list[str], start: int, names: dict[tuple[str, ...], HelpLine], longest: int
) -> tuple[int, HelpLine | None]:
    """The longest name that begins at a word, and how many words it takes."""
    for size in range(min(longest, len(folded) - start), 0, -1):
        line = names.get(tuple(folded[start : start + size]))
        if line:
            return size, line
    return 1, None


def _means(words: list[re.Match[str]], start: int, size: int) -> bool:
    """Whether "us" is the country: written in capitals, after "the" or "in", or alone."""
    if size > 1 or words[start].group().casefold() != "us":
        return True
    before = words[start - 1].group().casefold() if start else ""
    return words[start].group() == "US" or before in ("the", "in") or len(words) == 1


def _mistyped(folded: list[str], names: dict[tuple[str, ...], HelpLine]) -> HelpLine | None:
    from rapidfuzz import fuzz, process

    singles = {name[0]: line for name, line in names.items() if len(name) == 1 and len(name[0]) >= FUZZY_FROM}
    for word in reversed(folded):
        if len(word) >= FUZZY_FROM:
            found = process.extractOne(word, list(singles), scorer=fuzz.ratio, score_cutoff=CUTOFF)
            if found:
                return singles[found[0]]
    return None
