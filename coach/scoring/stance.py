"""How a sentence stands to the partner's words: received and gone on from, argued with, or turned to oneself.

The rules follow the rubric, section Active listening: using the partner's words against them or for one's own story
is no sign that they were heard.
"""

import re

from coach.language.sentences import Sentence

_OTHER = re.compile(r"\b(?:you|your|yours|you're|you've|you'd|you'll|he|she|they|him|her|them|his|their|he's|she's)\b")
_REBUTTAL = re.compile(
    r"^(?:(?:yes|yeah|well|ok|okay|right|sure|oh|i know|i see|maybe|no|true) )*"
    r"(?:but\b(?! (?:you|your|he|she|they|what|how|why|who|then|every|it (?:sounds|seems|must))\b)"
    r"|(?:it's|it is|that's|that is|this is) not\b(?! (?:easy|fair|nothing|little|much|often|every))"
    r"|i disagree|i don't (?:agree|think so)|you're wrong|they should\b|it should\b)"
)
"""What argues with the partner; a "but" that goes on about the partner or asks doesn't."""
_DIRECTIVE = re.compile(
    r"\byou(?:'ll| will| really| just| also| probably| definitely)? (?:should|need to|have to|must (?!have|be|feel)"
    r"|ought to|had better|want to (?:make sure|try|be careful|avoid)|could (?:try|start|just|always))\b"
    r"|\byou(?:'d better|'ve got to| gotta|'re going to (?:have|need) to)\b"
    r"|\bi (?:want|need|advise|recommend|urge|would like|'d like) (?:for )?you to\b|\bif i were you\b"
    r"|\bwhy don't you\b|\bi (?:suggest|recommend)\b|\bmake sure (?:you|that you|to)\b"
    r"|\b(?:it's|is) (?:really |very |so )?important (?:that you|for you|to)\b"
    r"|^(?:(?:so|and|just|okay|well|but|then|please) )*(?:try (?:to|and)|don't (?!worry|know|think|mind|be sorry)"
    r"|stop \w+ing)\b"
)
"""What tells the partner what to do."""
_I = frozenset(("i", "i'm", "i've", "i'd", "my", "we", "we've", "our"))
_OFFER = re.compile(
    r"\b(?:i'll|i will|we'll|i can|i could|i would|i'd|i hear|i see|i can see|i understand|thank|thanks)\b"
)
_HEAD = 4
"""A sentence that names its speaker among so many first words is about the speaker."""


def rebuts(sentence: Sentence) -> bool:
    """Whether a sentence argues with what was said rather than receiving it."""
    return not sentence.asks and _REBUTTAL.search(sentence.norm) is not None


def directs(sentence: Sentence) -> bool:
    """Whether a sentence tells the partner what to do."""
    return not sentence.asks and _DIRECTIVE.search(sentence.norm) is not None


def of_self(sentence: Sentence) -> bool:
    """Whether a sentence is the speaker's own story, with nobody else in it and nothing offered."""
    if sentence.asks or _OTHER.search(sentence.norm) or _OFFER.search(sentence.norm):
        return False
    return any(w.norm in _I for w in sentence.words[:_HEAD])


def receives(sentence: Sentence) -> bool:
    """Whether a sentence leaves the partner's words standing as they were meant."""
    return not rebuts(sentence) and not directs(sentence)
