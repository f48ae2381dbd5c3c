"""The form a piece of talk has: telling, asking, asking for oneself what one should do, or requesting something."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

Form = Literal["tell", "ask", "should", "request"]
_SHORTEST = 3
_QUESTION_WORDS = frozenset("what why how when where who whom whose which what's how's who's where's".split())
_MODALS = frozenset("can could would will may might".split())
_AUXILIARIES = _MODALS | frozenset(
    "do does did is are was were have has had should am any isn't don't aren't doesn't didn't wasn't tell talk".split()
)
_SUBJECTS = frozenset("you i we it they there your my the".split())
_FRONTED = _AUXILIARIES - {"tell", "talk", "any", "am"}
_NO_INVERSION = frozenset("i we you he she they it i'm you're a an nice lovely kind good great let not do so".split())
"""After these a question word or auxiliary that opens a sentence asks nothing: "when I was", "what a day"."""
_OWN = frozenset({"i", "we"})
_WISHES = frozenset(
    {("i'd", "like"), ("i'd", "love"), ("i", "need"), ("any", "chance"), ("was", "wondering"), ("was", "hoping")}
)


def opens_question(norms: Sequence[str]) -> bool:
    """Whether an utterance opens the way only questions do, so that it needs no question mark."""
    if len(norms) < _SHORTEST:
        return False
    first, after = norms[0], norms[1]
    if first in _QUESTION_WORDS:
        return after not in _NO_INVERSION and (first, after) != ("which", "is")
    return first in _FRONTED and (after in _SUBJECTS or after not in _NO_INVERSION) and norms[:2] != ["have", "a"]


def form_of(norms: Sequence[str]) -> Form:
    """The form of an utterance, by its question words, auxiliaries and subjects."""
    asked = inverted = False
    for one, after in pairwise(norms):
        asked = asked or one in _QUESTION_WORDS
        if (one, after) in _WISHES:
            return "request"
        if one == "should" or (one in ("do", "am") and after in _OWN):
            return "should"
        if one in _MODALS and after in ("you", "i", "we"):
            if not asked:
                return "request"
            if after in _OWN:
                return "should"
        inverted = inverted or (one in _AUXILIARIES and after in _SUBJECTS)
    opens = bool(norms) and norms[0] in (_QUESTION_WORDS | _AUXILIARIES)
    return "ask" if opens or inverted else "tell"
