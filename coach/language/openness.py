"""Whether a question is open, closed or a choice: by what a full answer takes, a story or a word (rubric, Questions).

All patterns read the question's words as ``questions`` gives them: normalised, with single spaces.
"""

import re

from coach.language.question_forms import AUXILIARY
from coach.records.reading import QuestionForm

_OPENING = re.compile(
    r"(?:(?:can|could|may|would|will|do|did|have) (?:you|i|we) (?:please |just |maybe |also |possibly )*(?:tell"
    r"|remind|ask|know|remember"
    r"|share|explain|describe|mind|say|recall|talk|walk|give|help|think|feel|reckon|believe|guess)\b(?: me| us"
    r"| you| if i ask| to| telling| sharing"
    r"| saying| through| again| a bit| a little| bit| something| more about| more)*|let me ask(?: you)?(?: this)?) "
)
_OPEN_WORD = re.compile(
    r"\b(?:what|why|how|where|what's|how's|what're|how'd|what'd|why's|where's|where'd|why'd|whats)\b"
)
_FACT = re.compile(
    r"\b(?:how (?:much|many|old|long|far|often|big|tall|late|early|soon|fast)|what (?:time|day|date|year|month"
    r"|week|number|age|score|percentage"
    r"|percent|level|hour|hours|name|dose|size|step \d|grade|color|room|floor|email|gym|school"
    r"|hospital|university|college|city|town|country|state|street|team|ward|class|brand|unit)"
    r"|what(?:'s| is| was) the (?:longest|shortest|highest|lowest|latest|earliest|most you)|what's (?:your|the|his"
    r"|her) (?:name|email|number|date|pay"
    r"|salary|deadline|score|pass rate|address|age|cutoff|phone|quantity|amount|rate)|what (?:is|was"
    r"|are) (?:your|the|his|her) (?:name|email|number"
    r"|date|pay|salary|deadline|score|pass rate|address|age|phone|quantity|amount|rate)|when|who|whose|which"
    r"|who's|what else (?:is|are) (?:there|you) taking)\b"
)
_REFLECTIVE_WHERE = re.compile(
    r"where(?: do| would| are| does| should|'s)(?: \S+)? (?:you|we|things|i|this|that)\b"
    r"(?!.*\b(?:from(?! here)|based|live|work|working|train|trained|study|studied|school|park|sit|located|born|grow"
    r"|grew)\b)"
)
_BACK_TO_YOU = re.compile(r"(?:and |what about |how about )?(?:you|yours|yourself)\b")
_OPEN_INVITATION = re.compile(
    r"\b(?:(?:tell|telling|remind) (?:me|us)|say (?:a (?:bit|little) )?(?:bit )?more|(?:walk|talk|take"
    r"|run) (?:me|us) through|describe|explain"
    r"|elaborate|expand|(?:catch|fill|filling|catching) me (?:up|in)|hear|hearing|share (?!that\b|this\b|it\b|some"
    r" information)|learn|help (?:me|us) understand|(?:any|some|more|your"
    r"|what) (?:advice|tips?|thoughts|suggestions?|ideas|recommendations?"
    r"|regrets|lessons)|any(?:thing)? other|anything else|curious about|wondering about|pick your brain"
    r"|your (?:take|view|opinion|perspective|experience"
    r"|journey|path|story|career)|and you|about you|yourself)\b"
)
_INVITES_A_WORD = re.compile(r"\b(?:tell|hear|ask|know)(?: \S+){0,2} (?:if|whether|when|who|which)\b")
_SCALE = re.compile(r"\bscale (?:of|from)\b|\b(?:from )?(?:0|1|zero|one) to (?:10|ten|100|five|5)\b")
_OFFERS_TO_TELL = re.compile(r"(?:would|will|are) you (?:be )?(?:interested in|open to) (?:hearing|learning)\b")
_YES_NO = re.compile(rf"(?:{AUXILIARY}) ")
_NO_CHOICE = re.compile(
    r" or (?:(?:so|not|anything|something(?: like that)?|whatever|what|no|any \S+|some \S+|even)(?: \S+){0,2}"
    r"|two|three|more|less)$"
)


def form_of(norm: str) -> QuestionForm:
    """Tell open from closed and choice."""
    opening = _OPENING.match(norm)
    core = norm[opening.end() :] if opening else norm
    if _FACT.match(core) or _SCALE.search(norm) or _OFFERS_TO_TELL.match(norm):
        return "closed"
    if _OPEN_WORD.match(core):
        return "closed" if core.startswith("where") and not _REFLECTIVE_WHERE.match(core) else "open"
    if _BACK_TO_YOU.fullmatch(norm) or _OPEN_INVITATION.search(norm):
        return "closed" if _INVITES_A_WORD.search(norm) else "open"
    late = _OPEN_WORD.search(core)
    if late and not _YES_NO.match(core) and not _FACT.search(core):
        return "open"
    alternatives = " or " in core and not _NO_CHOICE.search(core)
    return "choice" if alternatives and (_YES_NO.match(core) or not late) else "closed"
