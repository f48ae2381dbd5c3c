"""Looking up a word of American training."""

import re
from collections.abc import Sequence

from coach.records.help import GlossaryEntry

CUTOFF = 80.0
"""Likeness, of 100, at which a mistyped term still finds its entry."""


def look_up(term: str, entries: Sequence[GlossaryEntry]) -> GlossaryEntry | None:
    """The entry for ``term``: by its name, by another name of it, in the plural, or mistyped."""
    from rapidfuzz import fuzz, process

    names = {_folded(name): entry for entry in reversed(entries) for name in (*entry.also, entry.term)}
    asked = _folded(re.sub(r"^(?:what(?:'s| is| does)?|an?|the)\s+", "", term[:200].strip(), flags=re.IGNORECASE))
    for word in (asked, asked.removesuffix("s"), asked.removesuffix("es")):
        if word in names:
            return names[word]
    found = process.extractOne(asked, list(names), scorer=fuzz.ratio, score_cutoff=CUTOFF) if len(asked) > 3 else None
    return names[found[0]] if found else None


def _folded(text: str) -> str:
    """Letters and digits only, in lower case, so that "sub-I" and "sub I" are one."""
    return re.sub(r"[^a-z0-9&]+", "", text.casefold())
