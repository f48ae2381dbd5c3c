"""Next steps: who does what, and when (rubric, Goals: "agrees a next step", "a concrete next step").

A step carries a point in time. It is promised in the first person, stands as a bare fragment ("Thursday, noon, your
office"), gives back the time that the partner named, or takes it up in a word.
"""

import re
from collections.abc import Set as AbstractSet

from coach.language.sentences import Sentence
from coach.scoring.seen import Said
from coach.scoring.times import numbers, times

_SOFT = r"(?:(?:also|just|then|definitely|probably|gladly|certainly|still|even|only|now|better) )*"
_PROMISE = re.compile(
    rf"\b(?:i'll|i will|i'm going to|i'm gonna|i shall|we'll|we will|let me|let's|you'll(?= (?:have|get|hear|"
    rf"see|find)\b)) {_SOFT}"
    r"(?!be (?:honest|quick|brief|frank|glad|happy)|never\b|not\b|have to|need to|want|see how|know|love|like\b)\w+"
)
_DEED = re.compile(
    rf"\b(?:i|i'd|i can|i could|i would|we|we can|we meet) {_SOFT}(?:send|bring|write|come|phone|ring|call|text|"
    rf"message|e-?mail|"
    r"mail|fax|drop|post|hand|submit|tell|ask|show|stand|wait|start|begin|give|take|put|try|report|present|"
    r"draft|fill|"
    r"print|copy|forward|share|carry|register|apply|check|remind|pick|get back|go to|go and|meet|be there|do|finish|"
    r"sign)\b"
    rf"|\b(?:i|we) can {_SOFT}(?!think|see|feel|remember|imagine|understand|tell|be|hear|only|not|believe)\w+"
    r"|\b(?:and|then|so) you (?:have|get|hear) (?:it|the|a|my|them|one|from)\b"
)
_PAST_OR_HABIT = re.compile(
    r"\b(?:every|always|usually|never|often|last|yesterday|ago|was|were|did|had|"
    r"i (?!need|feed)\w{3,}ed)\b"
)
_INVERTED = re.compile(
    r"^(?:(?:so|and|or|but|then|okay|ok|well|great|right) )*(?:can|could|may|might|should|shall|would|is|are|do|"
    r"does|will|what|when|where|how|which|who|why)\b"
)
_FINITE = frozenset(
    """i i'm i've i'd i'll we you're he she they it it's that's is are was were am has have had do does did will
    would can could should may might must don't doesn't didn't isn't aren't wasn't there's what how why who when where
    he's she's they're we're thinks said says going liked loved hope guess wish thanks thank""".split()
)
_LONGEST = 16
"""A fragment of more words is a clause whose verb isn't known here."""
_SUITS = re.compile(
    r"(?: is|'s| works| suits| would be| sounds| will do| it is)(?: (?:also|really|just|very|totally|all))*"
    r"(?: (?:good|fine|great|grand|perfect|okay|ok|right|best|better|possible|brilliant|lovely|easy|for me|me|"
    r"then)|$)"
)
_TAKES_UP = re.compile(
    r"^(?:(?:yes|okay|great|perfect|right|good|sure|thanks|thank you) )*(?:i bring|i come|i do|"
    r"(?:i'll|i will) (?:be (?:there|here|ready)|bring|come|do (?:it|that)|wait|send|have it)|"
    r"i can do (?:that|it)|see you|deal|done|will do|"
    r"that works|works for me|perfect|it's a deal|count on me|i'm in)\b"
)


def step(said: Said, named: AbstractSet[str], wanted: bool) -> Sentence | None:
    """The first sentence that sets a step; ``named`` are the times that the partner has offered since there was a wish.

    Without a wish that it could serve (``wanted``), only a promise in the first person is one.
    """
    for sentence in said.sentences:
        own = times(sentence.text)
        if own and _promises(sentence, wanted):
            return sentence
        if wanted and (_names_time(sentence, own, said) or (not sentence.asks and _gives_back(sentence, own, named))):
            return sentence
    return _takes_up(said) if wanted else None


def bare(sentence: Sentence) -> bool:
    """Whether a sentence is a fragment without a verb."""
    return not any(w.norm in _FINITE for w in sentence.words)


def _promises(sentence: Sentence, wanted: bool) -> bool:
    """Whether a sentence with a time in it commits its speaker; one put as a question is an ask."""
    if sentence.asks and _INVERTED.match(sentence.norm):
        return False
    if _PROMISE.search(sentence.norm):
        return True
    return wanted and _DEED.search(sentence.norm) is not None and not _PAST_OR_HABIT.search(sentence.norm)


def _names_time(sentence: Sentence, own: AbstractSet[str], said: Said) -> bool:
    """Whether a time stands in a fragment without a verb, or is said to suit.

    A bare number ("Eight, kitchen") is a time where the partner has just named it as one.
    """
    if said.told is None or len(sentence.words) > _LONGEST:
        return False
    fragment = bare(sentence)
    if not own:
        return fragment and bool(numbers(sentence.text) & times(said.told.text))
    return fragment or _SUITS.search(sentence.norm) is not None


def _gives_back(sentence: Sentence, own: AbstractSet[str], named: AbstractSet[str]) -> bool:
    """Whether the time is one that the partner named."""
    return bool(own & named) and len(sentence.words) <= _LONGEST and not _PAST_OR_HABIT.search(sentence.norm)


def _takes_up(said: Said) -> Sentence | None:
    """A word that takes up the time which the partner has just named."""
    if said.told is None or not times(said.told.text):
        return None
    return next((s for s in said.sentences if not s.asks and _TAKES_UP.match(s.norm)), None)
