"""Requests and what is agreed on: whether a request can be declined, whether a step has a time or a thing in it.

The rules follow the rubric, section Goals.
"""

import re

from coach.records.reading import Span
from coach.scoring.seen import Said

_OPEN_TO_NO = re.compile(
    r"\b(?:could|would|i'd|can you|will you|may|might|can i|can we|"
    r"is it (?:ok|okay|possible|alright|all right)|ok(?:ay)? if|"
    r"wonder|possible|if (?:you|u|it|not|no|that|there|ever)|no (?:worries|bother|problem|pressure|rush)|"
    r"don't mind|only if|say no|a no\b|you think|please|hoping|hope)\b",
    re.IGNORECASE,
)
"""Wording that leaves the partner the choice; a statement of what is needed does not."""
_DEMAND = re.compile(r"\bi (?:\w+ )?(?:want|need|require)\b", re.IGNORECASE)
_YIELDS = re.compile(
    r"\b(?:could|would|please|if (?:you|not|no)|no (?:worries|pressure|problem)|a no\b|say no)", re.IGNORECASE
)
"""What makes a request of "I need ..." after all."""

_CONCRETE = re.compile(
    r"\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sun)(?:day)?s?\b|\b(?:today|tonight|tomorrow|morning|afternoon|"
    r"evening|noon|week|weekend|month|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|\d+(?:[:.]\d\d)?|"
    r"e-?mail|write|send|call|page|text|draft|cv|office|clinic|find|o'clock|round|rounds|meet|bring)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:days?)?|(tomorrow|tonight)|"
    r"(jan|feb|apr|aug|sept?|oct|nov|dec)(?:r?uary|il|ust|ember|ober|tember)?|(march|june|july))\b",
    re.IGNORECASE,
)


def concrete(text: str) -> bool:
    """Whether a next step names a time, a place or a thing to do."""
    return _CONCRETE.search(text) is not None


def days(text: str) -> frozenset[str]:
    """The days and months that ``text`` names, each by its first three letters."""
    return frozenset(match.group().lower()[:3] for match in _DAY.finditer(text))


def leaves_choice(said: Said, ask: Span) -> bool:
    """Whether the request, with the sentence after it, can be declined; one with a reason is no demand."""
    at = next((n for n, s in enumerate(said.sentences) if s.start <= ask.start < s.end), 0)
    own = said.sentences[at].text
    after = " ".join(s.text for s in said.sentences[at : at + 2])
    if _DEMAND.search(own):
        return _YIELDS.search(after) is not None
    return said.reading.goal.reason is not None or _OPEN_TO_NO.search(after) is not None
