"""How one learner turn takes up the partner's turn before it: echoes, details, paraphrases, follow-ups."""

import re

from coach.language.sentences import Sentence
from coach.language.words import content_stems, stem, words
from coach.records.reading import Question, Span
from coach.scoring.common import COMMON
from coach.scoring.seen import Said, Told
from coach.scoring.stance import of_self, receives

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

_BARE = 5
"""Fewer words that are all the partner's are a pick-up ("Nine years, in Leeds."), and show no understanding yet."""

_FRAME = frozenset(stem(w) for w in "sound sounds sounding seem seems say saying said mean hear hearing okay".split())
"""What stands around the words of another when they are given back."""

_MOVES_ON = 2
"""After so many sentences a reply has moved on; what sounds like a reflection there is the speaker's own point."""
_OFFERED = re.compile(
    r"\b(?:you|your|you're|you've|you'd|yourself|sounds|seems)\b|^(?:and |but |oh |wow |yeah |well )*so\b|must have\b"
)
_STANDS_FOR = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|he's|she's|they're|those|these)\b"
    r"|\b(?:do|did|does|was|is|were|about|of|with|after|before|for|to|from|make|made|change|changed)"
    r" (?:that|this|it)\b"
    r"(?! (?:an?|(?:\w+ )?(?:to|if|that))\b)|\b(?:is|are) (?:that|this)\b"
)
"""Words that stand for something just spoken of."""
_BEFORE = 8
"""A question asked after more words than this of the learner's own may point to those instead."""


def echo(sentence: Sentence, told: Told | None) -> bool:
    """Whether a sentence is the partner's words said over, which is no paraphrase (rubric, Edges)."""
    if told is None or len(sentence.words) < _ECHO_WORDS:
        return False
    content = set(content_stems(sentence.words)) - _FRAME
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
    return [span for span in said.reading.picked_up if _telling(span) and _received(span, said)]


def _received(span: Span, said: Said) -> bool:
    """Whether a detail is taken up for its own sake: not echoed, argued with, or turned into a story of one's own."""
    sentence = said.sentence_at(span.start)
    if sentence is None or echo(sentence, said.told):
        return sentence is None
    return receives(sentence) and not of_self(sentence)


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
    if sentence is None or said.told is None or not receives(sentence):
        return False
    content = frozenset(content_stems(sentence.words))
    if content <= said.told.stems and len(sentence.words) < _BARE:
        return False
    return _OFFERED.search(sentence.norm) is not None or bool((content & said.told.stems) - COMMON)


def _own(span: Span, said: Said) -> bool:
    sentence = said.sentence_at(span.start)
    return sentence is None or not echo(sentence, said.told)


def builds_on(question: Question, said: Said) -> bool:
    """Whether a question is made from the answer: it names something of it, or follows a sentence that took it up."""
    if question.follow_up and (question.form == "open" or _shares(question, said)):
        return True
    if _points_back(question, said):
        return True
    at = next((n for n, s in enumerate(said.sentences) if s.start <= question.start < s.end), 0)
    taken_up = [*details(said), *reflections(said)]
    before = said.sentences[at - 1] if at else None
    return before is not None and any(before.start <= span.start < before.end for span in taken_up)


def _points_back(question: Question, said: Said) -> bool:
    """Whether a question speaks of someone or something of the partner's by "he", "they", "that" alone."""
    if (
        said.told is None
        or not said.nth
        or sum(w.start < question.start for s in said.sentences for w in s.words) > _BEFORE
    ):
        return False
    asked = " ".join(w.norm for s in said.sentences for w in s.words if question.start <= w.start < question.end)
    return _STANDS_FOR.search(asked) is not None


def _shares(question: Question, said: Said) -> bool:
    stems = {stem(w.norm) for s in said.sentences for w in s.words if question.start <= w.start < question.end}
    return said.told is not None and bool((stems & said.told.stems) - COMMON)
