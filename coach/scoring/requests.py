"""Requests and what is agreed on: whether a request can be declined, whether a step has a time or a thing in it.

The rules follow the rubric, section Goals.
"""

import re

from coach.language.sentences import Sentence
from coach.records.reading import Span
from coach.scoring.seen import Said

_OPEN_TO_NO = re.compile(
    r"\b(?:could|would|i'd|can you|will you|may|might|can i|can we|is it (?:ok|okay|possible|alright|all right)|"
    r"ok(?:ay)? if|"
    r"ask|asking|request|propose|idea|suppose|needed|i'm (?:after|hoping)|wonder|possible|if (?:you|u|it|that|there|"
    r"ever)|"
    r"don't mind|you think|please|hoping|hope)\b",
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
_OUT = re.compile(
    r"\b(?:you can (?:refuse|say no|decline|tell me)|if (?:no|not|that's a no)\b|(?:okay|ok|fine|free|easy|alright) to "
    r"(?:say no|refuse|decline)|say no|a no\b|not a yes|no (?:worries|pressure|rush|problem|bother|offence|offense)|"
    r"if (?:you|you're|there|there's|it|that|this|the \w+|it's) (?:\w+ ){0,3}?(?:can't|cannot|isn't|is not|no time|not|"
    r"don't|too|prefer not|doesn't|won't|rather not)|backup|only if)\b",
    re.IGNORECASE,
)
"""What tells the partner that a no is all right, or what happens then."""


_MONEY = re.compile(
    r"[£$€₦]\s?\d|\b\d[\d,.]{0,12} ?(?:dollars|pounds|euros|naira|rupees|rand|shillings|cedis|pesos|quid)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"\bfor (?:a|an|the|my|our|two|three|travel|flights?|registration)\b")
_SPENT = re.compile(r"\b(?:cost|costs|paid|pay|owe|spent|earn|earns|made|salary|was|were)\b")


def concrete(text: str) -> bool:
    """Whether a next step names a time, a place or a thing to do."""
    return _CONCRETE.search(text) is not None


def sum_asked(said: Said) -> Sentence | None:
    """A sum of money named for something, which is a request by itself."""
    for at, sentence in enumerate(said.sentences):
        if sentence.asks or not _MONEY.search(sentence.text) or _SPENT.search(sentence.norm):
            continue
        if any(_FOR.search(s.norm) for s in said.sentences[at : at + 2]):
            return sentence
    return None


def demands(sentence: Sentence) -> bool:
    """Whether a sentence states a need and leaves it at that."""
    return _DEMAND.search(sentence.norm) is not None


def is_way_out(sentence: Sentence) -> bool:
    """Whether a sentence tells the partner that a no is all right, or what happens then."""
    return _OUT.search(sentence.norm) is not None


def way_out(said: Said) -> Sentence | None:
    """The first sentence that leaves the partner a way out."""
    return next((s for s in said.sentences if is_way_out(s)), None)


def leaves_choice(said: Said, ask: Span | Sentence, explained: bool = False) -> bool:
    """Whether the request, with the sentence after it, can be declined; one with a reason is no demand.

    ``explained`` tells that a reason stands beside it.
    """
    at = next((n for n, s in enumerate(said.sentences) if s.start <= ask.start < s.end), 0)
    own = said.sentences[at].text
    after = " ".join(s.text for s in said.sentences[at : at + 2])
    if way_out(said):
        return True
    if _DEMAND.search(own):
        return _YIELDS.search(after) is not None
    return explained or said.reading.goal.reason is not None or _OPEN_TO_NO.search(after) is not None
