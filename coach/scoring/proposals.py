"""What is put to the partner, known by its form rather than by its verbs, and whether the partner grants it.

The rules follow the rubric, section Goals. A request turns a verb round ("could she come"), names the partner as who
is to act ("I'd like you to"), or lays out a plan for both and leaves it open ("I bring it Thursday, you sign?").
Whether a wish was one to the partner is told by the answer: "Come on Tuesday" grants something.
"""

import re

from coach.language.sentences import Sentence
from coach.scoring.seen import Said, Told
from coach.scoring.times import times

_WH = r"(?:how|what|why|when|where|which|who|whom|whose)"
_LEAD = (
    rf"^(?!(?:\w+ )?{_WH}\b)(?:[\w']+ ){{0,40}}?"
    r"(?<!how )(?<!what )(?<!why )(?<!when )(?<!where )(?<!who )(?<!which )(?<!you )(?<!i )(?<!we )"
)
_SOFT = r"(?:(?:please|maybe|perhaps|possibly|just|also|even|still|kindly|then|ever) )*"
_COURTESY = (
    r"(?:ask|say|tell|know|be (?:honest|frank|rude|direct)|see\b(?! (?:you|your|him|her|them)\b)|think|believe|"
    r"expect|understand|hear|guess|assume|imagine|interrupt|disturb|bother|sit\b(?! (?:in|with)\b)|"
    r"stand (?:here|by|next|beside)|come in\b|get (?:better|past|over|used|it|there)|learn|improve|avoid|change|"
    r"do (?:about|better|it|that|this|differently|wrong|to)|help (?:him|her|it|them|feeling|but)|trust|tease|guess|"
    r"suggest|not|never|don't|didn't|have a (?:seat|question|word)|have been|have done|grab a|call you)\b"
)
"""What asks for leave to speak or to sit down, or asks oneself."""
_TELLING = (
    r"(?:tell|explain|describe|say|talk|walk me through|take me through|elaborate|remember|recall|share (?:how|"
    r"what|why)|advise|clarify|repeat|think|imagine|believe|guess|know|understand|see|hear|mean|feel|recommend|suggest|change|"
    r"choose|like|prefer|want|call it|describe|go back|have (?!me\b|us\b)\w+|do (?:it|that|anything)|be\b(?! my|"
    r" our)|give (?:me |us )?(?:\w+ )?(?:an? )?(?:\w+ )?(?:advice|example|idea|tip|tips|sense)|"
    r"trust|mind (?:telling|explaining|sharing|saying)|wish|rather|find|let me know)\b"
)
"""Deeds of telling, thinking and choosing, for which a partner is asked in questions."""
_OF_ME = r"(?:[\w']+ ){0,12}?(?:me|us|my|our|mine)\b"
_INVITED = (
    r"(?:come|join|look|visit|sit|watch|meet|try|speak|get|have|go|"
    r"stay|use|borrow|ring|call|write|send|bring|help|shadow)"
)
_TURNED = re.compile(
    rf"{_LEAD}(?:(?:can|could|may|might|shall) (?:i|we) {_SOFT}(?!{_COURTESY})\w+"
    rf"|(?:can|could|would|will) (?:you|ye|u|yous|y'all) {_SOFT}(?!{_TELLING})\w+ {_OF_ME}"
    rf"|(?:can|could|may|might|would) (?:she|he|they|(?:my|our|a|one|the) (?:[\w']+ ){{1,3}}?){_SOFT}\b{_INVITED}\b)"
)
"""A verb turned round to ask leave, a deed for oneself, or room for somebody else."""
_KNOW = (
    r"(?:know|understand|tell|believe|think|meet|see that|mind|rest|"
    r"sleep|eat|feel|enjoy|be|have|take care|stay|look after)\b"
)
_CALLED_ON = re.compile(
    rf"\bi (?:(?:would|really|also|do|just|only|'d) )*(?:like|want|need|love|prefer|hope for|wish|ask|beg) "
    rf"(?:for )?(?:you|ye) to (?!{_KNOW})"
    rf"|\bi'd (?:(?:really|also|just|only) )*(?:like|want|need|love|prefer|ask) (?:for )?(?:you|ye) to (?!{_KNOW})"
    rf"|\bfrom (?:you|your \w+) (?:i|we|what i|all i) (?:\w+ )?(?:need|want|ask|would|hope|am|'m)"
    rf"|\b(?:i|we) (?:\w+ )?(?:need|want|ask|'m asking|am asking|'m after) (?:(?!if\b|"
    rf"to\b)[\w']+ ){{1,8}}?from (?:you|your)\b"
    rf"|\b(?:maybe|perhaps) you (?:could |can |would )?(?:come|join|read|look|help|sign|let|give|send|take|have|"
    rf"write|put|lend|"
    rf"show|meet|try)\b"
)
"""Names the partner as the one who is to act."""
_PLAN = re.compile(
    rf"^(?!(?:\w+ )?(?:{_WH}|is|are|was|were|do|does|did|have|has|will|would)\b)(?:[\w']+ ){{0,4}}?(?:(?:if|"
    rf"when|then|so|and|maybe|perhaps|or) )?(?:i|we|you|me|let's)(?:'ll|'d)? (?!know|think|mean|see\b|"
    r"said|say|guess|were|was|did|had|have|are|do\b|don't|feel|always|never|ever|still|learned|found)\w+"
)
"""A plan told in the order of a statement."""
_IF_I = re.compile(r"\bif (?:i|we)\b.{0,200}?\b(?:you|would|could|can)\b")
_YOU = re.compile(r"\b(?:you|your|us|together)\b")
_OPEN = re.compile(
    r"^(?:is (?:good|okay|fair|possible)|good|fair|okay|ok|yes|agreed|deal|right|possible|alright|all right|"
    r"what do you (?:think|say)|would that (?:\w+ )+|"
    r"is (?:it|that) (?:\w+)|does that \w+|you agree|how (?:is|does) that (?:\w+))(?: \w+){0,2}$"
)
"""A word that leaves a plan open to the partner."""
_HAND = (
    r"(?:come|bring|send|write|e-?mail|ring|call|text|phone|message|meet|show up|turn up|drop|pop|stop|swing|"
    r"remind|find me|"
    r"ask (?:for|my|at|her|him|the)|sign|apply|put|take|leave|pick|give|be (?:there|here|on|at)|start|sit in|"
    r"join|get|"
    r"forward|see (?:my|the)|try|wear|wait|knock|page)"
)
_GIVEN = re.compile(
    rf"^(?:(?:so|and|well|then|okay|ok|yes|yeah|fine|sure|good|right|but|please|just|you) )*{_HAND}\b"
    rf"|^(?:(?:so|and|well|then|but) )*you (?:just )?{_HAND}\b"
    rf"|\b(?:you|she|he|they|ye) (?:can|could|may|might|'ll|will) (?:\w+ )?(?:come|have|join|sit|use|take|start|"
    rf"send|bring|do|"
    rf"shadow|get|stay|borrow|try|write|call|be)\b"
    r"|\b(?:i'll|i will|i can|i could|i'd|we'll|we can|i'm|i) (?:\w+ )?(?:sign|write|call|ring|phone|send|read|"
    r"look|put|"
    r"stand|give|let|take|ask|find|introduce|make|show|tell (?:him|her|them|the)|bring|watch|have (?:you|a|"
    r"time)|be there|"
    r"be here|talk to|speak to|do (?:it|that|one)|mark|keep|see (?:you|what i)|listen|forward)\b"
)
"""What a partner says who lets it happen: what to bring, what may be done, what she will do for it."""
_YES = re.compile(
    r"^(?:(?:oh|ah|ha|hm|well|right|and|so|then) )*(?:sure|okay|ok|fine|fair|agreed|deal|gladly|of course|yes|"
    r"yeah|yep|done|"
    r"alright|all right|why not|perfect|happily|certainly|grand|no problem|with pleasure|go on|suits me|"
    r"works for me)\b"
)
_REFUSES = re.compile(
    r"\b(?:i can't|i cannot|i won't|i don't (?:do|take|write|have)|no room|impossible|not possible|"
    r"there's no (?:room|place|space|money|budget|way|position|post|vacancy|funding|time)|i'm afraid|"
    r"i'd rather not)\b|^(?:no|nope|sorry)\b"
)


def outright(said: Said) -> Sentence | None:
    """The first sentence whose form alone makes it a request."""
    return next((s for s in said.sentences if _is_request(s)), None)


def laid_out(said: Said) -> Sentence | None:
    """The first sentence that lays out a plan for the two; it is a request if it is granted."""
    for at, sentence in enumerate(said.sentences):
        after = said.sentences[at + 1] if at + 1 < len(said.sentences) else None
        left_open = sentence.asks or (after is not None and _OPEN.match(after.norm) is not None)
        for_both = left_open or _YOU.search(sentence.norm) is not None
        plan = times(sentence.text) and _PLAN.match(sentence.norm)
        if (for_both and plan) or (left_open and _IF_I.search(sentence.norm)):
            return sentence
    return None


def grants(told: Told) -> bool:
    """Whether a partner lets something happen: says what to bring, when to come, or what will be done for it."""
    if any(_REFUSES.search(s.norm) for s in told.sentences[:2]):
        return False
    return any(not s.asks and _GIVEN.search(s.norm) for s in told.sentences)


def agrees(told: Told) -> bool:
    """Whether a partner says yes, or grants what was asked."""
    return grants(told) or (bool(told.sentences) and _YES.match(told.sentences[0].norm) is not None)


def _is_request(sentence: Sentence) -> bool:
    if _CALLED_ON.search(sentence.norm):
        return True
    return _TURNED.search(sentence.norm) is not None
