"""Looking up a word of American training, or the Commonwealth word for it."""

import re
from collections.abc import Sequence

from coach.records.help import GlossaryEntry

CUTOFF = 80.0
"""Likeness, of 100, at which a mistyped term still finds its entry."""

ASKING = re.compile(
    r"^\W*(?:what(?:['’]?s| is| are| does| do)?\s+)?(?:(?:an?|the)\s+)?|\s+(?:means?|stands? for)\W*$", re.I
)
"""The words around a term in a question such as "what does PGY mean?"."""


def look_up(term: str, entries: Sequence[GlossaryEntry]) -> GlossaryEntry | None:
    """The entry for ``term``: by its name, another name, its Commonwealth word, in the plural, or mistyped."""
    from rapidfuzz import fuzz, process

    names = _names(entries)
    asked = _folded(ASKING.sub("", term[:200]))
    for word in (_folded(term[:200]), asked, asked.removesuffix("s"), asked.removesuffix("es")):
        if word in names:
            return names[word]
    found = process.extractOne(asked, list(names), scorer=fuzz.ratio, score_cutoff=CUTOFF) if len(asked) > 3 else None
    return names[found[0]] if found else None


def _names(entries: Sequence[GlossaryEntry]) -> dict[str, GlossaryEntry]:
    """All names, folded; a term goes before another entry's other names, and these before Commonwealth words."""
    names: dict[str, GlossaryEntry] = {}
    for each in entries:
        names.setdefault(_folded(each.term), each)
    for each in entries:
        for name in each.also:
            names.setdefault(_folded(name), each)
    for each in entries:
        for name in re.split(r"[,;()]|\bor\b", each.commonwealth or ""):
            if _folded(name):
                names.setdefault(_folded(name), each)
    return names


def _folded(text: str) -> str:
    """Letters and digits only, in lower case, so that "sub-I" and "sub I" are one; without "the" before it."""
    return re.sub(r"[^\w&]+|_", "", re.sub(r"^\s*the\s+", "", text.casefold()))
