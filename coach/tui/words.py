"""Untrusted words as safe content for the screen: no markup is ever read in them."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from textual.content import Content

from coach.reports.clean import clean

Kind = Literal["words", "stage"]
_STAGE = re.compile(r"\*([^*\n]{1,300})\*")
STAGE_STYLE = "italic dim"


def pieces(text: str) -> Iterator[tuple[Kind, str]]:
    """A partner's turn cut into spoken words and *stage directions*, in order; the stars are left out."""
    end = 0
    for found in _STAGE.finditer(text):
        if text[end : found.start()].strip():
            yield "words", text[end : found.start()]
        yield "stage", found.group(1)
        end = found.end()
    if text[end:].strip():
        yield "words", text[end:]


def plain(text: str) -> Content:
    """Words of anybody's, cleaned of what a terminal would obey."""
    return Content(clean(text))


def shortened(text: str, most: int) -> str:
    """The beginning of a text that is too long for its place."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def staged(text: str) -> tuple[Content, Content]:
    """A stage direction that stands first (or nothing), and the rest, with its own stage directions set apart."""
    parts = list(pieces(clean(text)))
    first = Content(parts.pop(0)[1]) if parts and parts[0][0] == "stage" else Content()
    rest = [Content.styled(f"({words})", STAGE_STYLE) if kind == "stage" else Content(words) for kind, words in parts]
    return first, _joined(rest)


def _joined(parts: Sequence[Content]) -> Content:
    whole = Content("").join(parts)
    start = len(whole.plain) - len(whole.plain.lstrip())
    return whole[start:].rstrip()
