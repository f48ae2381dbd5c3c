"""Why a learner comes to this person: an errand, a reason, what joins the two; and whether it is specific.

The rules follow the rubric, section Introduction.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from coach.language.fields import find_field
from coach.language.sentences import Sentence
from coach.language.words import content_stems, stem, words
from coach.records.reading import Span
from coach.scoring.common import COMMON
from coach.scoring.seen import Said

_GENERAL_WORDS = """
medicine medical healthcare health career careers field fields area areas speciality specialty specialties
doctor doctors physician student students networking network leadership people patient patients learn learning
know interested interest interests passionate passion love different many various world future options option
explore really work working help helping opportunity opportunities experience wanted want meet talk talking
speak chat ask introduce introducing connect internal surgery today new thing things year years school hospital
excited super across hear find apply applying broadly question questions time impact innovation innovative space value
leverage leveraging synergy synergies brand growth growing authentic relationship relationships passionate
stakeholder stakeholders mission journey
"""
GENERAL = frozenset(stem(w) for w in _GENERAL_WORDS.split())
"""Words that make no interest specific."""
ADDRESSES = frozenset("good dear dr prof professor doctor mr mrs ms miss hello hi hey thank thanks".split())
"""Words before the name of somebody who is spoken to."""
_I = frozenset(("i", "i'm", "i've", "i'd", "my", "me", "we", "our", "us"))
_YOU = frozenset(("you", "your", "you've", "you're", "yours"))
_YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_BECAUSE = re.compile(r"\b(?:because|that's why|which is why|the reason)\b")
_SO = re.compile(r"\b(?:i|i'm|i've|my|we|me|you|your)\b[^,]{0,120}, so (?!that\b|yeah\b|um\b|like\b)\w+ \w+")
"""A "so" tells what follows from something; behind a greeting it is a filler."""
_ERRAND = re.compile(
    r"^(?:(?:so|um|and|well|yes|yeah) ){0,3}(?:it's|it is|this is) (?:about|for|regarding|concerning)"
    r" (?:the|your|a|an|my|our)\b"
    r"|\b(?:congratulations|congrats|congratulate)\b"
)
"""What a caller or a well-wisher comes for."""
_MET = re.compile(
    r"\byou (?:had |have |once |also |both |kindly |even )?"
    r"(?!can|could|would|will|may|might|please|want|know|think|see)"
    r"\w+ (?:\w+ ){0,3}?(?:for |to |with |at )?(?:me|us)\b"
    r"|\b(?:i|i've|we|we've) (?:\w+ )?(?:was|were|been|worked|rotated|trained|spent|sat|scrubbed|joined|started)"
    r" (?:\w+ ){0,3}?your?\b"
    r"|\bi(?:'m| am) (?:\w+ ){0,2}?(?:on|in|with|from) your (?:\w+ ){0,2}?"
    r"(?:team|service|ward|firm|clinic|unit|lab|class|list)\b"
    r"|\b(?:student|intern|observer|trainee|resident|registrar|fellow|clerk|year|yr|m[1-4]|ms[1-4]) (?:\w+ ){0,2}?"
    r"(?:on|in|with|from) your (?:\w+ ){0,2}?(?:team|service|ward|firm|clinic|unit|lab|class|list)\b"
    r"|\bi(?:'ve|'m| am)? (?:\w+ ){0,3}?your (?:\w+ ){0,2}(?:student|intern|observer|trainee|resident|registrar)\b"
    r"|\bwe(?:'ve)? (?:have |had |once |only |both )?(?:met|spoke|spoken|talked)\b|\bwe \w+ (?:\w+ ){0,4}together\b"
)
"""What the partner did for the learner, where she works with the partner, or what they did together."""


def errands(said: Said) -> Iterator[Span | Sentence]:
    """What the learner came for, which is a reason for coming as well; a "because", or what links the two."""
    goal = said.reading.goal
    told = [s for s in said.sentences if not s.asks]
    yield from (part for part in (goal.purpose, goal.ask if said.nth == 0 else None) if part)
    yield from (s for s in told if _gives_a_reason(s))
    yield from (s for s in told if _ERRAND.search(s.norm) or _links(s, said))


def came_for(said: Said) -> Span | Sentence | None:
    """The first errand that says why here; a wish for a field is an interest, and no reason for this person."""
    interest = said.reading.introduction.interest
    for errand in errands(said):
        about_field = interest is not None and errand.start < interest.end and interest.start < errand.end
        if not about_field or _YOURS.search(apart(said, errand)) or _why(said, errand):
            return errand
    return None


def _why(said: Said, errand: Span | Sentence) -> bool:
    sentence = said.sentence_at(errand.start)
    return sentence is not None and _gives_a_reason(sentence)


def met(said: Said) -> Sentence | None:
    """The sentence that tells how the two know each other."""
    return next((s for s in said.sentences if not s.asks and _MET.search(s.norm)), None)


def _gives_a_reason(sentence: Sentence) -> bool:
    """Whether a sentence says why, and speaks of the learner."""
    why = _BECAUSE.search(sentence.norm) or _SO.search(sentence.text.lower())
    return why is not None and not _I.isdisjoint([w.norm for w in sentence.words])


def _links(sentence: Sentence, said: Said) -> bool:
    """Whether a sentence brings the learner and the partner together over something particular."""
    norms = {w.norm for w in sentence.words}
    return bool(norms & _I and norms & _YOU) and specific(apart(said, sentence))


def apart(said: Said, span: Span | Sentence) -> str:
    """The sentence that holds ``span``, without what it tells of name, role and school."""
    sentence = said.sentence_at(span.start)
    if sentence is None:
        return said.text[span.start : span.end]
    text = said.text[: max(span.end, sentence.end)]
    parts = said.reading.introduction
    for part in (parts.name, parts.role, parts.institution):
        if part:
            text = text[: part.start] + " " * (part.end - part.start) + text[part.end :]
    return text[sentence.start :]


def specific(text: str) -> bool:
    """Whether an interest or reason says more than a field's name: two words of its own, or somebody's name."""
    found = words(text)
    called = {stem(w.norm) for before, w in pairwise(found) if before.norm in ADDRESSES}
    own = {s for s in content_stems(found) if s not in GENERAL and s not in COMMON and s not in called}
    named = any(w.raw[:1].isupper() and stem(w.norm) in own and find_field(w.raw) is None for w in found[1:])
    return len(own) + named >= 2
