"""Lines with slots: which slots a line needs, and its words once they are filled.

Scenario files are untrusted: a line holds ``{{ name }}``-like slots and ``{{ fact("key") }}`` and nothing else of a
template's power, so filling is plain replacement.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

_SLOT = re.compile(r"""\{\{-?\s*(?:(?P<slot>\w+)|fact\(\s*(?P<q>["'])(?P<fact>[^"'{}]*)(?P=q)\s*\))\s*-?\}\}""")
_MOST_CHARACTERS = 4000


@lru_cache(maxsize=4096)
def slots_of(text: str) -> frozenset[str]:
    """The names of the learner's slots that a line needs; facts of the partner's own aren't among them."""
    if "{{" not in text:
        return frozenset()
    return frozenset(found["slot"] for found in _SLOT.finditer(text) if found["slot"])


def fill(text: str, slots: Mapping[str, str], facts: Mapping[str, str]) -> str:
    """The words of a line with its slots filled; KeyError for a slot or fact that isn't known."""
    if "{{" not in text:
        return text
    filled = _SLOT.sub(lambda found: slots[found["slot"]] if found["slot"] else facts[found["fact"]], text)
    return filled[:_MOST_CHARACTERS]
