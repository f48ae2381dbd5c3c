"""Words that show despair or thoughts of suicide in the learner herself.

Both errors cost: a person in need who is answered as a partner would, and a person joking about a rotation who is
taken out of the conversation. What is looked for is a wish not to live, in the first person, in plain, chat and
non-native English; figures of speech, patients, medicine and other people are not it.
"""

import re

from coach.language.despair_phrases import DESPAIR, TRIGGERS
from coach.language.line import Line, lined, phrase
from coach.language.phrases import Phrases
from coach.records.reading import Span

_DESPAIR = tuple(Phrases(forms) for forms in DESPAIR.values())
_OTHERS = phrase(
    r"patients?|he|she|they|her|his|their|someone|somebody|people|who|lady|man|woman|case|character|song|book|film"
)
_SPEECH = phrase(r"(?:said|says|say|saying|told|tells|asked|goes|quote|like)(?: me| us| you)?(?= i| that i| that| ,)")
_MYSELF = phrase(r"(?:and|now|but|so|then|too|makes me feel|made me|makes me)(?: now| then| honestly| sometimes)?|,")
_PLAIN_WISH = phrase(r"(?:.* )?(?:die|dead|kms|kill myself|killing myself|unalive|hang myself|jump off|hopeless)")
_JOKING = phrase(
    r"""
lol|lmao|haha+|jk|just kidding|kidding|figuratively|joking|rofl|lmfao|not literally|ha|embarrass\w*|mortified|
cringe\w*|awkward|of shame|(?:this|that|the|my) exam|step (?:1|2|one|two)|anki|uworld|osce|shelf|presentation|typo|
laugh\w*|floor work|every time|alarm|hungover|parking|at (?:suturing|knots|maths?|names|small talk|networking|
spelling|this stuff)
"""
)
_PUT_AS_QUESTION = (
    "would you be",
    "are you",
    "were you",
    "will you be",
    "do you",
    "did you",
    "do patients",
    "would patients",
    "does he",
    "does she",
)
_OF_ONESELF = (
    " nobody",
    " no one",
    " noone",
    " who",
    " they",
    " world",
    " family",
    " everyone",
    " parents",
    " everybody",
    " people",
    " husband",
    " wife",
    " friends",
    " kids",
)


def despair(text: str) -> Span | None:
    """The words that show despair of the learner herself; None for figures of speech, patients and medicine."""
    line = lined(text)
    if TRIGGERS.isdisjoint([word.norm for word in line.words]):
        return None
    for pattern in _DESPAIR:
        for found in pattern.finditer(line):
            if _of_herself(line, found.start(), found.end(), found.group()):
                return line.span(*found.span())
    return None


def _of_herself(line: Line, start: int, end: int, found: str) -> bool:
    """Whether a phrase is meant of the learner, and meant."""
    before = line.line[max(line.sentence_start(start), start - 60) : start + 1]
    if before.rstrip().endswith(_PUT_AS_QUESTION):
        return False
    if not found.startswith(_OF_ONESELF) and _told_of_others(before):
        return False
    around = f"{before}{found}{line.line[end : line.sentence_end(end) + 40]}"
    return not (_PLAIN_WISH.match(f"{found} ") and _JOKING.search(f"{around} "))


def _told_of_others(before: str) -> bool:
    """Whether the phrase is somebody else's: a patient's, a quotation, a case."""
    speech = _last(_SPEECH, before)
    others = _last(_OTHERS, before)
    herself = _last(_MYSELF, before)
    if speech >= 0:
        return herself < speech or before[speech:].strip() == ","
    return others >= 0 and herself < others


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((found.end() for found in pattern.finditer(text)), default=-1)
