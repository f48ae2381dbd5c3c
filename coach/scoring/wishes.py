"""What kind of wish a sentence holds: vague, loose, clear, or with a handle to take it by.

The rules follow the rubric, section Goals: a vague wish ("I want to learn more about medicine") says less than a clear
but general one, and that less than one which names an activity, an amount or a time.
"""

import re

from coach.language.fields import find_field
from coach.language.sentences import Sentence
from coach.language.words import content_stems, stem, words
from coach.records.reading import Span
from coach.scoring.common import COMMON
from coach.scoring.requests import is_way_out
from coach.scoring.seen import Said, Told
from coach.scoring.times import times

_VAGUE = re.compile(
    r"\b(?:somehow|whatever|wherever|anything|everything|(?:all|many|every) directions?|all over|some ?way|any ?way|"
    r"(?:some|any) (?:form|manner|shape|sort|kind|capacity)|in general|generally|general manner|at some (?:point|"
    r"stage|time)|down the (?:line|road)|"
    r"all of it|supposed to|open (?:mind|to (?:all|any))|all options|journey|synerg\w+|leverag\w+|network(?:ing)?|"
    r"(?:some|any) (?:guidance|advice|tips|insights?|direction)|be(?:ing)? (?:involved|exposed|guided|connected)|"
    r"get involved|"
    r"(?:stay|keep|remain|be) in (?:touch|contact)|keep me in mind|(?:my|new|more) (?:opportunit\w+|connections?|"
    r"contacts?)|"
    r"what i want(?! is\b)|learn more|know more|find out more)\b"
)
"""Wording that leaves open what is wanted."""
_POINTS = re.compile(r"\b(?:this|that) (?:kind|sort|type|way|part|side) of \w+")
"""Points at what has just been talked of."""
_LOOSE = re.compile(
    r"\b(?:something|sometime|someday|some day|one day|sometimes|somewhere|someone like|maybe|perhaps|possibly|"
    r"i guess|sort of|"
    r"kind of|kinda|i don't know|not sure|no idea|eventually)\b"
)
"""Wording that leaves a wish without a handle."""
_GENERAL = frozenset(
    stem(word)
    for word in """
    medicine medical healthcare health career careers field fields area areas specialty speciality learn learning know
    grow
    growing doctor physician explore experience experiences passionate passion success successful people network leader
    leadership application strong opportunity opportunities interest interested future option options world bring
    develop
    improve impact innovation intersection stakeholder value brand space excellence apply applying broad broadly
    competitive
    info information guidance advice mentor mentorship connection connections contact
    """.split()
)
_AMOUNT = re.compile(
    r"(?:[£$€₦]\s?\d|\b(?:\d[\d,.]{0,12}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|"
    r"thirty|forty|"
    r"fifty|"
    r"hundred|thousand|a couple of|a few|half an?|one(?! day\b)|a single) (?:more |half |full |short |whole |extra )?"
    r"(?:minutes?|mins?|hours?|hrs?|days?|mornings?|afternoons?|evenings?|nights?|weeks?|months?|years?|sessions?|"
    r"shifts?|"
    r"clinics?|pages?|paragraphs?|lines?|sides?|words?|slides?|letters?|calls?|cases?|patients?|charts?|times|"
    r"interviews?|"
    r"saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|dollars|pounds|euros|naira|rupees|quid|"
    r"bucks|"
    r"of them|students?|trainees?|papers?|posters?|rounds?|visits?)\b)"
)
"""So much of something: time, pages, money."""
_INVITES_WISH = re.compile(
    r"\b(?:what (?:is it )?(?:are |were )?(?:you|you're|you are|we) (?:\w+ ){0,2}?"
    r"(?:looking for|hoping|after\b|asking|proposing|thinking of)"
    r"|what(?:'d)? (?:is it )?(?:exactly )?(?:do |did |would |can |could )?(?:you|i|we) (?:\w+ )?"
    r"(?:want|need|like|have in mind|do for you)(?! (?:me|us|about|it|most|best|that)\b)"
    r"|how can (?:i|we) help|what for|for what|what's (?:the|your) (?:ask|favor|favour|plan|idea)|what's on your mind"
    r"|(?:anything|something) (?:\w+ ){0,3}(?:i|we|you) (?:can|could|want|wanted|need|needed)"
    r"|you need (?:anything|something))\b"
)
"""Asks what is wanted; "what do you want me to write?" asks for something else."""
_ASKS_WHERETO = re.compile(
    r"\b(?:(?:are you|you're) (?:\w+ )?(?:interested|thinking|planning|leaning|looking|hoping|headed|"
    r"going (?:into|for))\b"
    r"|(?:where|what) are you (?:\w+ )?(?:headed|heading|leaning|going (?:to|into|for)|planning|aiming)"
    r"|you going into|you (?:want|think of|plan) (?:something|anything|to|research|on)\b"
    r"|what (?:brings|brought) you|(?:in|to) (?:what|which) (?:direction|way|end)|to do what|what next\b|what's next"
    r")"
)
"""Asks where the learner is headed, or what for."""
_DECLINES = re.compile(
    r"^(?:(?:oh|well|um|ah|ha|haha|sure|truly|honestly|thanks|thank you|you're kind|"
    r"that's kind) )*(?:no\b|nah\b|nothing|i don't (?:think so|need|want)|"
    r"not (?:really|particularly|as such|specifically|yet)|none|don't know|i don't know|dunno|(?:i've |"
    r"i have )?no idea|who knows|"
    r"(?:i'll|we'll|we will|i will|let's) see\b|(?:i )?(?:haven't|have not|hadn't) (?:thought|decided)|whatever|"
    r"not sure|i'm (?:fine|easy|good|okay)|"
    r"just (?:curious|"
    r"looking|browsing))"
)
_ASIDE = re.compile(r"\b(?:my name|i'm (?:a|an|the|in)|year (?:student|resident)|med student|hello|hi|thanks|thank)\b")
"""Greetings, thanks and who one is are no reasons."""
_NEEDED_FOR = re.compile(
    r"\b(?:i|we|i'd|i'll|would|will) (?:\w+ )?(?:need|must have|require) (?:[\w']+ ){1,6}?for (?:the|my|our|a|"
    r"an|next)\b"
    r"|\bneed (?:it|this|that|them) (?:so|for|to|because)\b|\bso i (?:must|have to|need to)\b"
)
"""Tells what something is needed for."""
_BESIDE = 2
"""So many sentences after a wish still tell of it."""
_REMARK = 6
"""Fewer words make no reason."""
_CLEAR = 1
_PARTICULAR = 3
_WEIGHTY = 2
"""So many words of its own make a wish clear, make it particular, and make a sentence a reason."""


def own_words(text: str) -> int:
    """How many different words say what in particular is wanted."""
    return len({s for s in content_stems(words(text)) if s not in _GENERAL and s not in COMMON})


def amount(text: str) -> bool:
    """Whether so much of something is named."""
    return _AMOUNT.search(text.lower()) is not None


def handle(text: str) -> bool:
    """Whether a time or an amount stands in ``text``."""
    return bool(times(text)) or amount(text)


def vague(text: str) -> bool:
    """Whether the wording leaves open what is wanted, with no time or amount to hold it by."""
    return _VAGUE.search(text.lower()) is not None and not handle(text)


def hedged(text: str) -> bool:
    """Whether the wording leaves a wish open or loose."""
    return vague(text) or _LOOSE.search(text.lower()) is not None


def clear(text: str) -> bool:
    """Whether a wish says what is wanted, be it in general terms."""
    if handle(text):
        return True
    return not vague(text) and (own_words(text) >= _CLEAR or _POINTS.search(text.lower()) is not None or _field(text))


def _field(text: str) -> bool:
    """Whether a branch of medicine is named, be it by two letters."""
    return find_field(text) is not None


def particular(text: str) -> bool:
    """Whether a wish says more than its general direction: a time, an amount, or at least three words of its own."""
    if handle(text):
        return True
    return not vague(text) and _LOOSE.search(text.lower()) is None and own_words(text) >= _PARTICULAR


def invited(told: Told | None) -> bool:
    """Whether the partner asks what the learner wants."""
    return told is not None and any(s.asks and _INVITES_WISH.search(s.norm) for s in told.sentences)


def leads(told: Told | None) -> bool:
    """Whether the partner asks where the learner is headed, which an answer leaves as open as it likes."""
    return told is not None and any(s.asks and _ASKS_WHERETO.search(s.norm) for s in told.sentences)


def declines(said: Said) -> bool:
    """Whether the learner says that nothing is wanted."""
    return any(_DECLINES.match(s.norm) for s in said.sentences[:2])


def tail(said: Said, span: Span | Sentence) -> str:
    """What a wish or request says, to the end of its sentence."""
    sentence = said.sentence_at(span.start)
    return said.text[span.start : max(span.end, sentence.end) if sentence else span.end]


def held(said: Said, span: Span | Sentence) -> Span | Sentence | None:
    """What gives a wish or request its time or amount: itself, or a sentence that is told right after it."""
    if handle(tail(said, span)):
        return span
    after = [s for s in said.sentences if s.start > span.start][:_BESIDE]
    return next((s for s in after if not s.asks and handle(s.text)), None)


def explained(said: Said, ask: Span | Sentence | None) -> Sentence | None:
    """A sentence beside a request that tells what it is for, rather than what, when or who.

    It needs no "because": it states something of weight and is neither the wish, the request, a question nor a way out.
    """
    taken = [span.start for span in (said.reading.goal.purpose, ask) if span]
    return next((s for s in said.sentences if _explains(s) and not any(s.start <= at < s.end for at in taken)), None)


def needed_for(said: Said) -> Sentence | None:
    """A sentence that tells what the thing wanted is needed for."""
    return next((s for s in said.sentences if not s.asks and _NEEDED_FOR.search(s.norm)), None)


def _explains(sentence: Sentence) -> bool:
    if not sentence.asks and _NEEDED_FOR.search(sentence.norm):
        return True
    if sentence.asks or len(sentence.words) < _REMARK or _ASIDE.search(sentence.norm) or is_way_out(sentence):
        return False
    return own_words(sentence.text) >= _WEIGHTY and not times(sentence.text)
