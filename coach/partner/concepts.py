"""What words mean rather than how they are put, so that "why cards?" reaches "how did you choose cardiology?"."""

import re
from functools import lru_cache
from itertools import pairwise

from coach.language.words import normal, stem
from coach.partner.lexicon import LEXICON
from coach.partner.medical_lexicon import MEDICAL_LEXICON

_JOINT = re.compile("[_-]")
_KEPT = frozenset({"internal", "minority", "policy", "generic", "experiment"})
"""Words that the stemmer would make one with another of quite different meaning (intern, minor, police ...)."""
Singles = dict[str, tuple[str, ...]]
Phrases = dict[tuple[str, str], list[tuple[tuple[str, ...], str]]]


def root(norm: str) -> str:
    """A normalised word without its endings."""
    return norm if norm in _KEPT else stem(norm)


def _entries() -> dict[str, list[str]]:
    """The words and phrases of each concept; an indented line goes on with the concept above it."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (LEXICON + MEDICAL_LEXICON).split("\n"):
        rest = line
        if not line.startswith(" "):
            name, _, rest = line.partition(":")
        found.setdefault(name, []).extend(rest.split())
    return found


@lru_cache(maxsize=1)
def concept_index() -> tuple[Singles, Phrases]:
    """Concepts by stem; and phrases by their first two stems, each as the stems that follow and its concept."""
    single: dict[str, set[str]] = {}
    phrases: Phrases = {}
    for concept, entries in _entries().items():
        for entry in entries:
            stems = tuple(root(normal(word)) for word in _JOINT.split(entry))
            if len(stems) == 1:
                single.setdefault(stems[0], set()).add(concept)
            else:
                phrases.setdefault((stems[0], stems[1]), []).append((stems[2:], concept))
    return {key: tuple(sorted(value)) for key, value in single.items()}, phrases


def concepts_of(stems: list[str]) -> set[str]:
    """The concepts named by a sequence of stems, phrases of two to four words included."""
    single, phrases = concept_index()
    found: set[str] = set()
    for one in stems:
        found.update(single.get(one, ()))
    for at, pair in enumerate(pairwise(stems)):
        for rest, concept in phrases.get(pair, ()):
            if tuple(stems[at + 2 : at + 2 + len(rest)]) == rest:
                found.add(concept)
    return found
