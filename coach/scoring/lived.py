"""A piece of the learner's own life or work, told in the past: what stands behind an interest or a wish.

The rule follows the rubric, sections Introduction and Goals: it looks for a first person and a past, not for words
that such stories are often told in.
"""

import re

from coach.language.sentences import Sentence
from coach.language.words import content_stems, words
from coach.scoring.common import COMMON
from coach.scoring.seen import Said

_OWN = re.compile(r"\b(?:i|i've|i'd|my|we|our)\b")
_YOU = re.compile(r"\b(?:you|your|you've|you're|yours)\b")
_PAST = re.compile(
    r"\b(?:was|were|had|did|got|went|grew|came|saw|lost|took|spent|kept|found|felt|ran|drove|taught|gave|made|met|wrote"
    r"|left|began|sat|stood|fell|broke|heard|told|became|slept|won|held|built|sold|brought|knew|thought|paid|read"
    r"|i've|we've|have been|has been|years|since|(?!need|feed|speed|seed|indeed|med)\w{2,}ed)\b"
)
_WISH = re.compile(
    r"\b(?:wanted|hoped|wondered|thought i'd|was (?:hoping|wondering)|interested|been (?:meaning|trying|hoping|wanting)"
    r"|came (?:here|over|by|up|just|only)|came (?:to|for) (?:say|see|ask|tell|talk|meet|find|catch|hear|speak|thank|this))\b"
)
"""An errand, which lies in the past but is no past."""
_OF_TODAY = re.compile(
    r"\b(?:today|yesterday|tonight|just now|earlier|this (?:morning|afternoon|evening)|last night|minutes? ago)\b"
)
"""What happened today stands behind no interest yet."""
_FROM = re.compile(r"\bi(?:'m| am) from\b|\bwhere i(?:'m| am) from\b|\bi (?:grew up|come from)\b")
_PART = re.compile(r",|;| so | but ")
_LEAST = 2
"""So many words of its own make a story more than a remark."""


def lived(said: Said) -> Sentence | None:
    """The first sentence of ``said`` that tells something of the learner's own past."""
    return next((s for s in said.sentences if _is_lived(s)), None)


def _is_lived(sentence: Sentence) -> bool:
    if sentence.asks:
        return False
    return _FROM.search(sentence.norm) is not None or any(_tells(part) for part in _PART.split(sentence.text))


def _tells(part: str) -> bool:
    """Whether one part of a sentence speaks of the learner's past, and not to the partner or of a wish."""
    found = words(part)
    norm = " ".join(w.norm for w in found)
    if _YOU.search(norm) or _WISH.search(norm) or _OF_TODAY.search(norm):
        return False
    own = {s for s in content_stems(found) if s not in COMMON}
    return len(own) >= _LEAST and _OWN.search(norm) is not None and _PAST.search(norm) is not None
