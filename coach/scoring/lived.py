"""A piece of the learner's own life or work, told in the past: what stands behind an interest or a wish.

The rule follows the rubric, sections Introduction and Goals: it looks for a first person and a past, not for words
that such stories are often told in.
"""

import re

from coach.language.fields import find_field
from coach.language.sentences import Sentence
from coach.language.words import content_stems, words
from coach.scoring.common import COMMON
from coach.scoring.seen import Said

_OWN = r"(?:i|i've|i'd|my|we|we've|our)"
_YOU = re.compile(r"\b(?:you|your|you've|you're|yours)\b")
_PAST = (
    r"(?:was|were|had|did|got|went|grew|came|saw|lost|took|spent|kept|found|felt|ran|drove|taught|gave|made|met|wrote"
    r"|left|began|sat|stood|fell|broke|heard|told|became|slept|won|held|built|sold|brought|knew|paid|read|set|have been"
    r"|has been|(?<=i've )(?!a |an |the |my |no |two |got )\w+|(?!need|feed|speed|seed|indeed|med)\w{2,}ed)"
)
_DID = re.compile(rf"\b{_OWN} (?:\w+(?:'s)? ){{0,5}}?{_PAST}\b")
"""The learner, or somebody or something of hers, and what was done or happened."""
_GOES_ON = re.compile(rf"(?:and |then )*{_PAST}\b")
_WISH = re.compile(
    r"\b(?:wanted|hoped|wondered|thought i'd|was (?:hoping|wondering)|interested|i (?:want|need|hope|wish)"
    r"|i'd|i would|i could|i will|i'll|been (?:meaning|trying|hoping|wanting)"
    r"|came (?:here|over|by|up|just|only)"
    r"|came (?:to|for) (?:say|see|ask|tell|talk|meet|find|catch|hear|speak|thank|this))\b"
)
"""An errand, which lies in the past but is no past."""
_OF_TODAY = re.compile(
    r"\b(?:today|yesterday|tonight|just now|earlier"
    r"|this (?:morning|afternoon|evening)|last (?:night|nite)|minutes? ago)\b"
)
"""What happened today stands behind no interest yet."""
_ORIGIN = re.compile(r"\bwhere i(?:'m| am) from\b|\bi (?:grew up|come from|came (?:to|into) \w+ from)\b")
_HEDGE = re.compile(r"\bi (?:guess|think|mean|know|hope|believe|suppose|thought)\b")
_TRAINED = re.compile(r"\b(?:qualified|graduated|finished|completed|accepted|matched)\b")
"""A degree, or a paper taken by a meeting, tells the stage or the errand."""
_PLACE = re.compile(r"I(?:'|’)?(?: a)?m (?:\w+ )?from (?:an? \w+ |[A-Z])")
_PART = re.compile(r",|;| so | but ")
_SELF = re.compile(rf"\b{_OWN}\b")
_LEAST = 2
"""So many words of its own make a story more than a remark."""


def lived(said: Said) -> Sentence | None:
    """The first sentence of ``said`` that tells something of the learner's own past."""
    return next((s for s in said.sentences if _is_lived(s)), None)


def _is_lived(sentence: Sentence) -> bool:
    if sentence.asks:
        return False
    if _ORIGIN.search(sentence.norm) or _PLACE.match(sentence.text):
        return True
    parts = [part for part in _PART.split(sentence.text) if part.strip()]
    return any(_tells(parts, at) for at in range(len(parts)))


def _tells(parts: list[str], at: int) -> bool:
    """Whether one part of a sentence speaks of the learner's past, and not to the partner or of a wish.

    The "I" may stand in an earlier part where this one goes straight on with what was done.
    """
    norm = _HEDGE.sub("", _norm(parts[at]))
    if any(away.search(norm) for away in (_YOU, _WISH, _TRAINED, _OF_TODAY)):
        return False
    did = _DID.search(norm) or (_GOES_ON.match(norm) and _SELF.search(_norm(" ".join(parts[:at]))))
    rest = " ".join(parts[at:])
    own = {s for s in content_stems(words(rest)) if s not in COMMON}
    return did is not None and (len(own) >= _LEAST or (len(own) > 0 and find_field(rest) is not None))


def _norm(text: str) -> str:
    return " ".join(w.norm for w in words(text))
