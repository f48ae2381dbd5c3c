"""Reflections: a statement about the other, offered back as a guess or a paraphrase, without advice.

What counts follows motivational interviewing (Miller & Rollnick; MITI 4.2.1, reflections) as rubric.md, Active
listening, takes it over. Each sentence gathers evidence for and against: an offer ("it sounds like"), the other as
subject, what was heard taken up; against it, advice, talk of oneself, information, praise. Repeating the other's
words is no paraphrase.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from coach.language.clauses import Clause
from coach.language.heard import Heard
from coach.language.sentences import Sentence
from coach.language.words import FUNCTION_WORDS
from coach.records.reading import ReflectionKind

ENOUGH = 1.0
"""The evidence from which a sentence counts as a reflection."""

_OFFER = re.compile(
    r"\b(?:(?:it |that |this |you |which )?(?:sounds|sound|seems|seem|seemed|looks|feels) (?:to me )?(?:like"
    r"|as if|as though|that|a bit|a little"
    r"|pretty|very|really|so|quite|kind of|sort of|to me)|it sounds\b|(?:what )?(?:i'm|i am"
    r"|i've been) (?:hearing|sensing|picking up|gathering|getting)"
    r"|i (?:hear|sense|gather|get|got) (?:you|that|a sense|the sense|the impression|the feeling|the idea|some)"
    r"|(?:what )?you're saying|what you(?:'re| are)? (?:mean|meant|saying|said)"
    r"|you're (?:telling|describing)|in other words|(?:it's|that's|it was)(?: almost| kind of"
    r"| sort of)? (?:like|as if|as though)|(?:let me|to) (?:summarize|recap|see if i)"
    r"|(?:if i|i) (?:understand|heard|hear) (?:you )?(?:right|correctly)|on the (?:one|other) hand|part of you"
    r"|a part of you|for you,? (?:it|the|it's)"
    r"|i (?:can )?imagine|must (?:have been|be|feel|have felt|have)|i can (?:see|hear|understand|tell) (?:that"
    r"|how|why|it|you)|you (?:seem|sound|feel|look)\b"
    r"|you're feeling|you(?:'re| are| were) (?:kind|sort) of|there's a (?:sense|part|bit|tension))"
)
_FRAME = re.compile(
    r"^(?:(?:so|and|okay|right|well|but|yeah|oh|then) )*"
    r"(?:you're feeling\b|part of you\b|(?:it|that|what you're saying|what i'm hearing"
    r"|if i understand|you|in other words|i'm hearing)"
    r"(?:'s)? ?(?:also |almost |really |kind of )?(?:sounds?|seems?|looks?|is|like)(?: like| as if| as though"
    r"| that| to me))"
)
_ABOUT_OTHER = re.compile(
    r"(?:you're|you've|you'd|you (?!know\b|see\b|can\b|could\b|should\b|will\b|need to\b|have to\b|must\b"
    r"|might\b|may\b|guys\b|take\b|want me\b)"
    r"|your |yours )"
)
_OTHER_LATER = re.compile(
    r"\b(?:you're|you've|you'd|you (?:feel|felt|want|wanted|like|liked|don't|didn't|think|thought|had|have|were"
    r"|are|got|know|do|did|get)|your)\b"
)
_SUBJECT_THAT = re.compile(
    r"(?:it|it's|that|that's|this|there|there's|he|she|they|he's|she's|they're|him|her|not|mostly|more|less"
    r"|part|kind|sort|almost)\b"
)
_HEDGES = frozenset(
    "maybe perhaps almost bit little kind sort pretty really actually more than not but still just only too both even "
    "yet somehow".split()
)
_FEELING = re.compile(
    r"\b(?:hard|tough|difficult|scar(?:y|ed)|afraid|worr(?:y|ied|ies|ying)|frustrat\w+|sad|angry|upset|torn"
    r"|stuck|proud|excit\w+|lonely|alone|tired"
    r"|exhaust\w+|overwhelm\w+|stress\w*|happy|unhappy|comfortable|uncomfortable|confident|motivat\w+|important"
    r"|matters?|mattered|care[sd]?|surprised|ready"
    r"|willing|hope[ds]?|hoping|guilt\w*|ashamed|embarrass\w+|confus\w+|concern\w*|struggl\w+|relie\w+|pain\w*"
    r"|hurt\w*|heavy|enjoy\w*|love[ds]?|like[ds]?"
    r"|want\w*|wish\w*|feel\w*|felt|missed|miss|trust\w*|pressure|burden|free|freedom|value[ds]?|sense)\b"
)
_ADVICE = re.compile(
    r"\b(?:you (?:\S+ )?(?:should|ought|must (?!have|be|feel)|might want|may want|will need|will want)|you'll"
    r"|you'd better|should|let's|we'll|we can|we could|we need|we should|why don't"
    r"|i'd (?:suggest|recommend|like|encourage|say|love)|i (?:suggest|recommend|would|will|can(?! (?:see|hear"
    r"|tell|imagine|understand))|could|need|want|wanted|advise|encourage|think you|think we|think that you)"
    r"|i'll|i'm (?:going to|gonna|just going)"
    r"|make sure (?:that )?(?:you|to|we)|try to|try not|don't forget|remember to|recommend\w*|please|feel free"
    r"|how about|the best (?:way|thing)"
    r"|it's (?:a )?(?:good|great|best|better) (?:to|idea|if)|would be (?:good|great|helpful|better)"
    r"|keep (?:in mind|doing|up|it|taking)|go ahead|(?:gonna|going to) (?:take|give|help|be doing|start|ask"
    r"|talk))\b"
)
_SELF = re.compile(r"(?:i|i'm|i've|i'd|i'll|my|me|mine|we|we're|we've|our|us|let|let's|myself)\b")
_PRAISE = re.compile(
    r"\b(?:you're (?:welcome|right|doing (?:great|good|well)|so kind|amazing)|thank\w*|good job|well done"
    r"|great job|congrat\w*|glad|appreciate|awesome|fantastic|excellent"
    r"|nice to"
    r"|(?:nice|good|great|lovely) (?:meeting|talking|chatting|speaking|seeing)"
    r"|that's (?:great|good|fine|okay|right|wonderful|perfect|awesome|cool|true|nice|amazing"
    r"|interesting|so cool|really (?:good|great|cool|interesting))|good (?:for you|idea|question|point|luck)"
    r"|welcome|sounds (?:good|great|fine|fun|cool|like a (?:good|great|plan)))\b"
)
_INFORMS = re.compile(
    r"\b(?:people|patients|most of us|everybody|in general|usually|for example|called|causes?|things like|such as"
    r"|percent|studies|research|side effects?|which can|some of the|folks)\b"
)
_OWN_FEELING = re.compile(r"\bi'm (?:\S+ ){0,2}?(?:concerned|worried|glad|happy|sorry|excited|interested|thinking)\b")
_CONDITION = re.compile(r"(?:if|when|whenever|unless|once) (?:you|it|i)\b")
_SELF_OFFER = re.compile(r"(?:i|i'd|and i|then i) (?:sound|seem|look|feel|imagine|must)\b(?! you| that you)")
_FORETELLS = re.compile(r"\b(?:can|could|may|might|will|would|gonna|going to|it'll|that'll)\b")
_INSTRUCTS = re.compile(
    r"you(?:'re| are) (?:just )?(?:gonna|going to)\b|you've got to\b"
    r"|you (?:just|really|do|also|only)? ?(?:need|have|got|ought) to\b|you just (?:take|put|do|say|go|want|wanna)\b"
)
_COURTESIES = frozenset(
    "hello hi hey bye goodbye thanks thank welcome nice good great cool excellent fantastic perfect kidding morning "
    "evening afternoon sure exactly right wow sound sounds true lovely amazing interesting awesome wonderful dr doctor "
    "sir madam sorry best luck wishes cheers please yes no maybe unintelligible inaudible crosstalk".split()
)
_SELVES = frozenset("i i'm i've i'd i'll my me mine myself we we're we've we'll our ours us".split())
_SUM = (2, 8)
"""In so many words a listener sums up or finishes what was said."""
_TURN = 10
"""A turn of more words than this goes on to something of its own."""
_LONG = 40
_SO = re.compile(r"(?:(?:okay|right|well|and|oh|mm|hm|yeah|hmm) )*so ")
_IMPERATIVE = re.compile(
    r"(?:say|take|try|go|come|open|give|get|keep|make|remember|think|call|put|bring|send|look|let|stop|start|do"
    r"|don't|be|wait|listen|tell|just|write|read|ask|use|thank|bye|see|have)\b"
)


class Setting(NamedTuple):
    """What a sentence stands in: the line before, what of it is taken up, whether the turn asks, how long it is."""

    heard: Heard | None
    taken: Mapping[str, str]
    asks: bool
    words: int


class Reflected(NamedTuple):
    """A reflection as found: the sentence it stands in and its kind."""

    sentence: Sentence
    kind: ReflectionKind


def reflection_in(sentence: Sentence, parts: list[Clause], setting: Setting) -> Reflected | None:
    """Weigh whether a sentence that asks nothing reflects."""
    if not parts or len(sentence.words) < 2:
        return None
    heard = setting.heard
    contents = {word.norm for word in sentence.words} - FUNCTION_WORDS
    shared = len({setting.taken[norm] for norm in contents & setting.taken.keys()})
    enough = evidence(sentence, parts, shared, setting) >= ENOUGH or _sums_up(sentence, parts, setting)
    if not enough or _parrots(sentence, heard):
        return None
    covered = shared / len(contents) if contents else 0.0
    simple = covered >= 0.5 and not _FEELING.search(sentence.norm)
    return Reflected(sentence, "simple" if simple else "complex")


def evidence(sentence: Sentence, parts: list[Clause], shared: int, setting: Setting) -> float:
    """Add up what speaks for a reflection and take off what speaks against it."""
    body = parts[0].norm
    whole = sentence.norm
    offer = _makes_offer(whole) and not _SELF_OFFER.match(body)
    about = _ABOUT_OTHER.match(body) is not None
    points = 2.5 if offer else 0.0
    points += 1.5 if parts[0].opener == "so" or _SO.match(whole) else 0.0
    points += (2.0 if body.startswith("you'") else 1.5) if about else 1.0 if _OTHER_LATER.search(whole) else 0.0
    points += 0.5 if _SUBJECT_THAT.match(body) else 0.0
    points += min(shared, 3) * 0.5
    if not points:
        return 0.0
    points += 0.5 if not _HEDGES.isdisjoint(whole.split()) else 0.0
    points += 1.0 if _FEELING.search(whole) else 0.0
    points += 0.5 if len(sentence.words) >= 10 else 0.0 if len(sentence.words) > 2 else -1.0
    points -= 1.0 if sentence.asks and not offer else 0.0  # a mark makes it rather a question
    if points < ENOUGH:
        return points
    return points - _against(whole, body, offer, setting)


def _sums_up(sentence: Sentence, parts: list[Clause], setting: Setting) -> bool:
    """Tell a short turn that sums up or finishes the partner's statement, as "a whole day without sleep" does.

    It needs no "you"; it says nothing of the speaker, and is no courtesy, no answer, no advice.
    """
    said = [word.norm for part in parts for word in part.words]
    if not (_SUM[0] <= len(said) <= _SUM[1] and setting.words <= _TURN) or sentence.asks:
        return False
    if setting.heard is None or setting.heard.asks or not _COURTESIES.isdisjoint(said) or not _SELVES.isdisjoint(said):
        return False
    whole = sentence.norm
    told = (
        _IMPERATIVE.match(parts[0].norm)
        or _INSTRUCTS.match(parts[0].norm)
        or _ADVICE.search(whole)
        or _PRAISE.search(whole)
    )
    return not told and not FUNCTION_WORDS.issuperset(said)


def _makes_offer(whole: str) -> bool:
    """Tell whether words that offer something back are followed by any content: "I can see that" offers nothing."""
    found = _OFFER.search(whole)
    return found is not None and not FUNCTION_WORDS.issuperset(whole[found.start() :].split()[1:])


def _against(whole: str, body: str, offer: bool, setting: Setting) -> float:
    heard = setting.heard
    points = 2.5 if _ADVICE.search(whole) else 0.0
    points += 1.5 if _PRAISE.search(whole) else 0.0
    points += 2.0 if _IMPERATIVE.match(body) else 0.0
    points += 1.5 if _CONDITION.match(body) else 0.0
    points += 1.5 if heard is None else 0.0
    points += 1.0 if setting.asks else 0.0
    points += 0.5 if setting.words > _LONG else 0.0
    if not offer:
        points += 2.5 if _SELF.match(body) else 0.0
        points += 2.0 if _INSTRUCTS.match(body) else 0.0
        points += 1.0 if not _SELVES.isdisjoint(whole.split()) else 0.0
        points += 1.0 if _OWN_FEELING.search(whole) else 0.0
        points += 1.0 if _INFORMS.search(whole) else 0.0
        points += 1.0 if _FORETELLS.search(whole) else 0.0
        points += 1.5 if heard is not None and heard.asks else 0.0
    return points


def offers(sentence: Sentence) -> bool:
    """Tell whether a sentence says of itself that it gives back what was heard; its "?" asks only for a nod."""
    return _FRAME.search(sentence.norm) is not None


def _parrots(sentence: Sentence, heard: Heard | None) -> bool:
    """Tell whether the sentence is the partner's own words again, pronouns and all."""
    return heard is not None and len(sentence.words) >= 4 and f" {sentence.norm} " in f" {heard.norm} "
