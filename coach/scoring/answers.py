"""Whether the learner answered what the partner asked, and what the partner's next words tell of it."""

import re

from coach.language.sentences import Sentence
from coach.language.words import content_stems, stem
from coach.records.reading import Span
from coach.scoring.common import COMMON
from coach.scoring.seen import Said, Told

_YES_NO_WORDS = """
do did does are is was were have has had can could would will should may any ever am isn't aren't didn't don't
doesn't won't haven't hasn't wouldn't couldn't
"""
_YES_NO = frozenset(_YES_NO_WORDS.split())
_ANSWERS_YES_NO_WORDS = """
yes yeah no nope not never sure maybe both neither either probably absolutely definitely actually honestly
course sort kind guess think hope don't didn't haven't can't won't wasn't isn't aren't couldn't wouldn't only
still already nah aye okay little some mostly partly exactly none i'd i'll i'm i've
"""
_ANSWERS_YES_NO = frozenset(_ANSWERS_YES_NO_WORDS.split())
_I_DO = re.compile(r"\bi (?:have|had|did|do|can|could|am|was|would|will)\b")
_EMPTY_WORDS = """
great nice good cool awesome interesting amazing perfect wonderful okay sure question exactly totally right love
wow absolutely insight incredible thank thanks definitely for true haha ha lol agree fine course
"""
_EMPTY = frozenset(stem(w) for w in _EMPTY_WORDS.split())
_PROTEST = re.compile(
    r"\b(?:not answering|didn't answer|i asked|i'm asking|i am asking|i'd rather hear|"
    r"coming back to|back to my question|my question|was asking|"
    r"don't have your name|who (?:are you|is this|is asking|am i))\b",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"\b(?:your name|who (?:are you|is this|is asking|am i)|who's (?:this|asking)|"
    r"call you|you are$|what year|how far along)\b"
)
_CORRECTS = re.compile(
    r"\b(?:other way (?:about|around|round)|i meant|that's not (?:what|quite|it|right)|not what i (?:said|meant)|"
    r"that was (?:rather )?the point|i wouldn't say)|^(?:not quite|not exactly|not really what)\b",
    re.IGNORECASE,
)

_GOES_ON = re.compile(
    r"^(?:(?:and|so|sorry|now|right|well|yes) )*(?:you were (?:saying|going to say|asking)|where were (?:we|you)"
    r"|what were you (?:saying|going to say)|go on)$"
)
"""What gives the floor back after an interruption, and asks for nothing new."""
_TAG = re.compile(r"\b(?:you know(?: what i mean)?|right|okay|isn't it|aren't they|don't they|doesn't it|is it|huh)$")
_LEAST_ASKED = 3
"""Shorter questions ("Right?", "You know?") ask for a nod only."""


def asked(told: Told | None) -> tuple[Sentence, ...]:
    """The questions that a partner's turn ends on or puts to the learner."""
    if told is None:
        return ()
    last = told.sentences[-2:]
    asks = (s for s in told.sentences if s.asks and not _nods(s))
    return tuple(s for s in asks if s in last or " you" in f" {s.norm}")


def _nods(sentence: Sentence) -> bool:
    """Whether a question asks for a nod only, or is told as somebody else's."""
    short = len(sentence.words) < _LEAST_ASKED
    returns = _GOES_ON.search(sentence.norm) or _TAG.search(sentence.norm)
    return short or any(mark in sentence.text for mark in '"“”') or returns is not None


def answer(said: Said) -> Span | Sentence | None:
    """What answers the partner's question, if anything does; to "who are you?" that is a name or a role alone."""
    questions = asked(said.told)
    if any(_WHO.search(q.norm) for q in questions):
        return said.reading.introduction.name or said.reading.introduction.role
    wanted = {stem_ for q in questions for stem_ in content_stems(q.words)}
    yes_no = any(_wants_yes_or_no(q) for q in questions)
    found = [s for s in said.sentences if not said.asks(s) and _answers(s, wanted, yes_no)]
    return max(found, key=lambda s: _telling(s, wanted), default=None)


def _telling(sentence: Sentence, wanted: set[str]) -> tuple[int, int]:
    """How much of what was asked about a sentence names, then how much it holds at all."""
    own = set(content_stems(sentence.words)) - _EMPTY
    return len((own & wanted) - COMMON), len(own)


def _wants_yes_or_no(question: Sentence) -> bool:
    norms = [w.norm for w in question.words]
    first = next((norm for norm in norms if norm not in {"and", "so", "but", "well", "oh"}), norms[0])
    return first in _YES_NO or first == "you"


def _answers(sentence: Sentence, wanted: set[str], yes_no: bool) -> bool:
    own = set(content_stems(sentence.words)) - _EMPTY
    if (own & wanted) - COMMON:
        return True
    if yes_no and not frozenset(content_stems(sentence.words)) & wanted:
        heads = any(w.norm in _ANSWERS_YES_NO for w in sentence.words[:6])
        return heads or _I_DO.search(sentence.norm) is not None or any(w.norm.isdigit() for w in sentence.words)
    return bool(own)


def protests(told: Told) -> bool:
    """Whether the partner says that the learner hasn't answered."""
    return _PROTEST.search(told.text) is not None


def corrects(told: Told) -> bool:
    """Whether the partner puts right what the learner gave back."""
    return _CORRECTS.search(told.text[:80].strip()) is not None
