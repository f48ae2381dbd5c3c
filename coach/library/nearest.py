"""The known word that is nearest to a mistyped one."""

from collections.abc import Iterable

CUTOFF = 60.0
"""Likeness, of 100, from which a word is worth suggesting: one typing error in a short word still reaches it."""


def nearest(word: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Up to ``limit`` of the ``known`` words like ``word``, the likest first."""
    from rapidfuzz import fuzz, process

    choices = sorted(set(known))
    found = process.extract(word.casefold(), choices, scorer=fuzz.ratio, limit=limit, score_cutoff=CUTOFF)
    return tuple(choice for choice, _, _ in found)


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint such as ``did you mean 'examples'?``, else the known words if they are few, else nothing."""
    choices = sorted(set(known))
    found = nearest(word, choices, 1)
    if found:
        return f"did you mean '{found[0]}'?"
    return f"known: {', '.join(choices)}" if 0 < len(choices) <= 12 else ""
