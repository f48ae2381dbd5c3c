"""What kind of wish a sentence holds: vague, loose, clear, or with a handle to take it by.

The rules follow the rubric, section Goals: a vague wish ("I want to learn more about medicine") says less than a clear
but general one, and that less than one which names an activity, an amount or a time.
"""

import re

from coach.language.words import content_stems, stem, words
from coach.language.sentences import Sentence
from coach.records.reading import Span
from coach.scoring.common import COMMON
from coach.scoring.requests import is_way_out
from coach.scoring.seen import Said, Told
from coach.scoring.times import times

_VAGUE = re.compile(
    r"\b(?:somehow|whatever|wherever|anything|everything|some ?way|any ?way|(?:some|any) (?:form|manner|shape|sort|kind|capacity)|"
    r"of (?:some|any) (?:sort|kind)|in general|generally|general manner|at some (?:point|stage|time)|down the (?:line|road)|"
    r"all of it|supposed to|open (?:mind|to (?:all|any))|all options|journey|synerg\w+|leverag\w+|network(?:ing)?|"
    r"(?:some|any) (?:guidance|advice|tips|insights?|direction)|be(?:ing)? (?:involved|exposed|guided|connected)|get involved|"
    r"(?:stay|keep|remain|be) in (?:touch|contact)|keep me in mind|(?:my|new|more) (?:opportunit\w+|connections?|contacts?)|"
    r"what i want|learn more|know more|find out more|everyone|good scope|one another)\b"
)
"""Wording that leaves open what is wanted."""
_LOOSE = re.compile(
    r"\b(?:something|sometime|someday|some day|one day|sometimes|somewhere|someone like|maybe|perhaps|possibly|i guess|sort of|"
    r"kind of|kinda|i don't know|not sure|no idea|eventually)\b"
)
"""Wording that leaves a wish without a handle."""
_GENERAL = frozenset(
    stem(word)
    for word in """
    medicine medical healthcare health career careers field fields area areas specialty speciality learn learning know grow
    growing doctor physician explore experience experiences passionate passion success successful people network leader
    leadership application strong opportunity opportunities interest interested future option options world bring develop
    improve impact innovation intersection stakeholder value brand space excellence apply applying broad broadly competitive
    info information guidance advice mentor mentorship connection connections contact
    """.split()
)
_AMOUNT = re.compile(
    r"(?:[£$€₦]\s?\d|\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"hundred|thousand|a couple of|a few|half an?|one(?! day\b)|a single) (?:more |half |full |short |whole |extra )?"
    r"(?:minutes?|mins?|hours?|hrs?|days?|mornings?|afternoons?|evenings?|nights?|weeks?|months?|years?|sessions?|shifts?|"
    r"clinics?|pages?|paragraphs?|lines?|sides?|words?|slides?|letters?|calls?|cases?|patients?|charts?|times|interviews?|"
    r"saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|dollars|pounds|euros|naira|rupees|quid|bucks|"
    r"of them|closures?|students?|trainees?|papers?|posters?|rounds?|visits?)\b)"
)
"""So much of something: time, pages, money."""
_INVITES_WISH = re.compile(
    r"\b(?:what (?:is it )?(?:are |were )?(?:you|you're|you are|we) (?:\w+ ){0,2}?(?:looking for|hoping|after\b|asking|proposing|thinking of)|"
    r"what(?:'d)? (?:is it )?(?:exactly )?(?:do |did |would |can |could )?(?:you|i|we) (?:\w+ )?(?:want|need|like|have in mind|do for you)"
    r"(?! (?:me|us|about|it|most|best|that)\b)|how can (?:i|we) help|what for|for what|what's (?:the|your) (?:ask|favor|favour|plan|idea)|"
    r"what's on your mind|(?:anything|something) (?:\w+ ){0,3}(?:i|we|you) (?:can|could|want|wanted|need|needed)|"
    r"you need (?:anything|something))\b"
)
_DECLINES = re.compile(
    r"^(?:(?:oh|well|um|ah|ha|haha|thanks|thank you|you're kind|that's kind) )*(?:no\b|nah\b|nothing|not (?:really|particularly|"
    r"specifically|yet)|none|don't know|i don't know|dunno|no idea|whatever|not sure|i'm (?:fine|easy|good|okay)|just (?:curious|"
    r"looking|browsing))"
)
_CLEAR = 1
_PLAIN = 2


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


def clear(text: str) -> bool:
    """Whether a wish says what is wanted, be it in general terms."""
    return not vague(text)


def particular(text: str) -> bool:
    """Whether a wish says more than its general direction: a time, an amount, or at least two words of its own."""
    if handle(text):
        return True
    return not vague(text) and _LOOSE.search(text.lower()) is None and own_words(text) >= _PLAIN


def invited(told: Told | None) -> bool:
    """Whether the partner asks what the learner wants."""
    return told is not None and any(s.asks and _INVITES_WISH.search(s.norm) for s in told.sentences)


def declines(said: Said) -> bool:
    """Whether the learner says that nothing is wanted."""
    return any(_DECLINES.match(s.norm) for s in said.sentences[:2])


_ASIDE = re.compile(r"\b(?:my name|i'm (?:a|an|the|in)|year (?:student|resident)|med student|hello|hi|thanks|thank)\b")
_STORY = 6
"""So many words make a reason rather than a remark."""


def explained(said: Said, ask: Span | Sentence | None) -> Sentence | None:
    """A sentence in the turn of a wish that tells what it is for, rather than what, when or who.

    It needs no "because": it states something of weight and is neither the wish, the request, a question nor a step.
    """
    goal = said.reading.goal
    taken = [span.start for span in (goal.purpose, ask) if span]
    for sentence in said.sentences:
        if sentence.asks or len(sentence.words) < _STORY or any(sentence.start <= at < sentence.end for at in taken):
            continue
        if (
            own_words(sentence.text) >= _PLAIN
            and not times(sentence.text)
            and not (_ASIDE.search(sentence.norm) or is_way_out(sentence))
        ):
            return sentence
    return None
