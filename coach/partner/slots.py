"""Lines with slots: which slots a line needs, and its words once they are filled.

Scenario files are untrusted, so templates run in Jinja's immutable sandbox with strict undefined names.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

SLOT = re.compile(r"\{\{\s*(\w+)")
_MAX_WORDS = 4000


@lru_cache(maxsize=4096)
def slots_of(text: str) -> frozenset[str]:
    """The names of the learner's slots that a line needs; ``fact`` isn't one of them."""
    if "{{" not in text:
        return frozenset()
    return frozenset(SLOT.findall(text)) - {"fact"}


@lru_cache(maxsize=1)
def _environment() -> Any:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


@lru_cache(maxsize=1024)
def _template(text: str) -> Any:
    return _environment().from_string(text)


def fill(text: str, slots: Mapping[str, str], facts: Mapping[str, str]) -> str:
    """The words of a line with its slots filled; raises jinja2.UndefinedError for a slot that isn't known."""
    if "{" not in text:
        return text
    words: str = _template(text).render(**slots, fact=facts.__getitem__)
    return words[:_MAX_WORDS]
