"""Manner: how it was said, told in words and never levelled (rubric, Manner)."""

import re
from collections import Counter

from coach.debrief.facts import Talk

_SORRY = re.compile(r"\b(?:sorry|apologi[sz]e)\b", re.IGNORECASE)
_HEDGE = re.compile(
    r"\b(?:i guess|kind of|kinda|sort of|maybe|i don't know|idk|just wanted|i was just|"
    r"if that makes sense|or whatever)\b",
    re.IGNORECASE,
)
OFTEN = 4
"""A habit is named from so many times on."""
LONG = 110
SHORT = 5


def manner(talk: Talk) -> tuple[str, ...]:
    """At most three remarks on fillers, hedges, apologies and length; none where nothing stands out."""
    remarks = [_fillers(talk), _often(talk, _SORRY, "apologised"), _often(talk, _HEDGE, "hedged"), _length(talk)]
    return tuple(remark for remark in remarks if remark)[:3]


def _fillers(talk: Talk) -> str | None:
    counts = Counter(span.quote.lower() for said in talk.said for span in said.reading.manner.fillers)
    if counts.total() < OFTEN:
        return None
    word, times = counts.most_common(1)[0]
    return f"You used {counts.total()} fillers, most often “{word}” ({times}). A short silence does the same work."


def _often(talk: Talk, pattern: re.Pattern[str], verb: str) -> str | None:
    found = [match.group().lower() for said in talk.said for match in pattern.finditer(said.text)]
    if len(found) < OFTEN:
        return None
    return f"You {verb} {len(found)} times (“{Counter(found).most_common(1)[0][0]}”). Once is enough."


def _length(talk: Talk) -> str | None:
    lengths = [len(said.text.split()) for said in talk.said]
    if not lengths:
        return None
    if max(lengths) > LONG:
        return f"Your longest line had {max(lengths)} words. Few people listen for so long; aim at half of it."
    if len(lengths) >= 3 and sum(lengths) / len(lengths) < SHORT:
        return "Your lines were very short. One sentence more gives the other person something to answer."
    return None
