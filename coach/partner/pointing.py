"""Pieces that mean something only together with what the partner said before: "why?", "was it expensive?"."""

import re

from coach.language.words import FUNCTION_WORDS, norms

PLAIN, POINTED = 0.75, 0.55
"""Below these a question that asks on, or points back by a pronoun, is about the last topic rather than a new one."""
_FURTHER = re.compile(
    r"^(?:(?:and|so|oh|wow|really|ok|okay|but)[,.!? ]+)*"
    r"(?:why(?: (?:is|was|not|so|that|though|tho|did))?(?: that| you| so)?|how so|how come|in what way"
    r"|what happened(?: (?:then|next|after|to \w+))?|and then(?: what)?|then what|like what|such as"
    r"|what (?:was|is) (?:that|it|he|she) like|tell me more|go on|say more|what do you mean|meaning|really"
    r"|how did that (?:feel|go)|what did (?:you|he|she|they) (?:do|say)|how was (?:that|it)"
    r"|(?:what|how|why) did (?:the|your|his|her|their|that|those) [\w ]{2,30}? "
    r"(?:say|do|think|react|take it|feel|answer)"
    r"|did (?:he|she|they|it|that) \w+)"
    r"\b[^.!?]{0,40}[.!?]*$",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r"\b(?:it|this|he|him|his|she|her|hers|they|them|theirs)\b"
    r"|\bthat\b(?= *(?:$|[?.!,]|again|then|take|took|is|was|did|cost|so|too|common|normal|hard|easy|expensive))"
    r"|\b(?:is|was|did|does|were|are) (?:that|those|these)\b",
    re.IGNORECASE,
)
"""Words that stand for something said before."""
_DANGLING_CONTENT = 1
_LIGHT = frozenset(
    "long take took far big old happen happened cost called name work worked feel felt end good bad".split()
)
"""Words with little meaning of their own."""
_ADDRESSES = frozenset({"you", "your", "yours", "yourself", "you're", "you've", "i", "me", "my"})
_POINTS_BACK = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their|there|then)\b", re.IGNORECASE)
RECIPROCAL = re.compile(r"^(?:and |what about |how about )(?:you|yourself|yours)\W*$", re.IGNORECASE)

AVAILABLE = re.compile(
    r"\b(?:have|got|spare) (?:you )?(?:a |just a |one |two |five |you a )?"
    r"(?:few |couple of |couple )?(?:sec|second|minute|min|moment|time)s?\b"
    r"|\b(?:good|bad) time\b|\b(?:bother|disturb|interrupt)\w*\b|\bquick (?:word|question|chat)\b"
    r"|\bmind if i (?:join|sit|ask)\b|\bare you (?:busy|free)\b|\bi ask (?:you )?(?:something|a question|one thing)\b",
    re.IGNORECASE,
)
"""Asking whether the partner is free to talk."""
CALLING = re.compile(
    r"^(?:(?:hi|hello|hey|morning|good (?:morning|afternoon|evening)|excuse me|sorry|um|uh)\W+)*"
    r"(?:(?:dr|doctor|prof|professor|sir|ma'?am|mr|mrs|ms)\b\.?)?(?: ?[\w'-]+){0,2}\W*$",
    re.IGNORECASE,
)
"""Calling someone by name, with a rising voice: "Hi, Dr. Reyes?"."""


def dangles(said: str) -> bool:
    """Whether a question stands for itself only together with what was said before: "was it expensive?"."""
    return says_little(said) and not _ADDRESSES.intersection(norms(said)) and points(said)


def points(said: str) -> bool:
    """Whether a piece has a word that stands for something said before."""
    return bool(_DANGLING.search(said))


def says_little(said: str) -> bool:
    """Whether a piece has hardly a word with a meaning of its own."""
    return sum(norm not in FUNCTION_WORDS and norm not in _LIGHT for norm in norms(said)) <= _DANGLING_CONTENT


def asks_further(said: str, kind: str, score: float) -> bool:
    """Whether a piece asks to hear more of what the partner just told, by its form or by pointing back to it.

    ``score`` is how well the best entry of the script fits the piece by itself.
    """
    if kind != "leaving" and _FURTHER.match(said.strip()):
        return score < PLAIN
    if kind != "question":
        return False
    return (score < POINTED and bool(_POINTS_BACK.search(said))) or (score < PLAIN and dangles(said))
