"""How one learner turn answers the partner's turn before it: echoes, details, answers and dodges."""

import re

from coach.language.sentences import Sentence
from coach.language.words import content_stems, stem, words
from coach.records.reading import Question, Span
from coach.scoring.common import COMMON
from coach.scoring.seen import Said, Told

_SWAP = {
    "you": "i", "your": "my", "yours": "mine", "you're": "i'm", "you've": "i've", "yourself": "myself", "are": "am",
    "me": "i", "were": "was",
}  # fmt: skip
_RUN = 4
_ECHO_SHARE = 0.6
_ECHO_CONTENT = 3
_NOTHING_NEW = 0.8
"""With so much of its content from the partner's line, a sentence adds nothing to it."""
_ECHO_WORDS = 7
"""A shorter piece of the partner's words said back is a pick-up, as in "Two sisters, and both of them doctors?"."""

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
_MOVES_ON = 2
"""After so many sentences a reply has moved on; what sounds like a reflection there is the speaker's own point."""
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
_OFFERED = re.compile(
    r"\b(?:you|your|you're|you've|you'd|yourself|sounds|seems)\b|^(?:and |but |oh |wow |yeah |well )*so\b|must have\b"
)
_CORRECTS = re.compile(
    r"\b(?:other way (?:about|around|round)|i meant|that's not (?:what|quite|it|right)|not what i (?:said|meant)|"
    r"that was (?:rather )?the point|i wouldn't say)|^(?:not quite|not exactly|not really what)\b",
    re.IGNORECASE,
)

_TAG = re.compile(r"\b(?:you know(?: what i mean)?|right|okay|isn't it|aren't they|don't they|doesn't it|is it|huh)$")
_LEAST_ASKED = 3
"""Shorter questions ("Right?", "You know?") ask for a nod only."""


def echo(sentence: Sentence, told: Told | None) -> bool:
    """Whether a sentence is the partner's words said over, which is no paraphrase (rubric, Edges)."""
    if told is None or len(sentence.words) < _ECHO_WORDS:
        return False
    content = set(content_stems(sentence.words))
    if len(content) >= _ECHO_CONTENT and len(content & told.stems) >= _NOTHING_NEW * len(content):
        return True
    heard = set(_runs(sentence_norms(told.sentences)))
    own = _runs(sentence_norms((sentence,)))
    return sum(run in heard for run in own) >= _ECHO_SHARE * len(own)


def sentence_norms(sentences: tuple[Sentence, ...]) -> list[str]:
    """The words of ``sentences`` with "you" and "I" brought to one form."""
    return [_SWAP.get(w.norm, w.norm) for s in sentences for w in s.words]


def _runs(norms: list[str]) -> list[tuple[str, ...]]:
    return [tuple(norms[at : at + _RUN]) for at in range(max(0, len(norms) - _RUN + 1))]


def details(said: Said) -> list[Span]:
    """The partner's details that ``said`` takes up in sentences of its own."""
    return [span for span in said.reading.picked_up if _telling(span) and _own(span, said)]


def _telling(span: Span) -> bool:
    """Whether a pick-up holds a detail, rather than words that come up in any such talk."""
    return any(s not in COMMON for s in content_stems(words(span.quote)))


def reflections(said: Said) -> list[Span]:
    """What ``said`` gives back of the partner's meaning before it moves on, echoes left out."""
    early = said.sentences[_MOVES_ON].start if len(said.sentences) > _MOVES_ON else len(said.text)
    early_ones = [span for span in said.reading.reflections if span.start < early and _own(span, said)]
    return [span for span in early_ones if _of_them(span, said)]


def _of_them(span: Span, said: Said) -> bool:
    """Whether a statement is about the partner or the partner's matter, rather than about anything at all."""
    sentence = said.sentence_at(span.start)
    if sentence is None or said.told is None:
        return False
    shared = frozenset(content_stems(sentence.words)) & said.told.stems
    return _OFFERED.search(sentence.norm) is not None or bool(shared - COMMON)


def _own(span: Span, said: Said) -> bool:
    sentence = said.sentence_at(span.start)
    return sentence is None or not echo(sentence, said.told)


def builds_on(question: Question, said: Said) -> bool:
    """Whether a question is made from the answer: it names something of it, or follows a sentence that took it up."""
    if question.follow_up and (question.form == "open" or _shares(question, said)):
        return True
    at = next((n for n, s in enumerate(said.sentences) if s.start <= question.start < s.end), 0)
    taken_up = [*details(said), *reflections(said)]
    before = said.sentences[at - 1] if at else None
    return before is not None and any(before.start <= span.start < before.end for span in taken_up)


def _shares(question: Question, said: Said) -> bool:
    stems = {stem(w.norm) for s in said.sentences for w in s.words if question.start <= w.start < question.end}
    return said.told is not None and bool((stems & said.told.stems) - COMMON)


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
    return short or any(mark in sentence.text for mark in '"“”') or _TAG.search(sentence.norm) is not None


def answer(said: Said) -> Span | Sentence | None:
    """What answers the partner's question, if anything does; to "who are you?" that is a name or a role alone."""
    questions = asked(said.told)
    if any(_WHO.search(q.norm) for q in questions):
        return said.reading.introduction.name or said.reading.introduction.role
    wanted = {stem_ for q in questions for stem_ in content_stems(q.words)}
    yes_no = any(_wants_yes_or_no(q) for q in questions)
    for sentence in said.sentences:
        if _is_question(sentence, said):
            continue
        if _answers(sentence, wanted, yes_no):
            return sentence
    return None


def _wants_yes_or_no(question: Sentence) -> bool:
    norms = [w.norm for w in question.words]
    first = next((norm for norm in norms if norm not in {"and", "so", "but", "well", "oh"}), norms[0])
    return first in _YES_NO or first == "you"


def _answers(sentence: Sentence, wanted: set[str], yes_no: bool) -> bool:
    own = set(content_stems(sentence.words)) - _EMPTY
    if own & wanted:
        return True
    if yes_no:
        heads = any(w.norm in _ANSWERS_YES_NO for w in sentence.words[:6])
        return heads or _I_DO.search(sentence.norm) is not None or any(w.norm.isdigit() for w in sentence.words)
    return bool(own)


def _is_question(sentence: Sentence, said: Said) -> bool:
    return any(q.start < sentence.end and sentence.start < q.end for q in said.reading.questions) and sentence.asks


def protests(told: Told) -> bool:
    """Whether the partner says that the learner hasn't answered."""
    return _PROTEST.search(told.text) is not None


def corrects(told: Told) -> bool:
    """Whether the partner puts right what the learner gave back."""
    return _CORRECTS.search(told.text[:80].strip()) is not None
