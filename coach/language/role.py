"""The learner's own stage or role, told from stages she only speaks of."""

import re

from coach.language.line import Line, phrase
from coach.language.phrases import Phrases
from coach.language.stages import Stage
from coach.records.reading import Span

SELF = phrase(r"""
i'm|i am|im|i was|i've been|i have been|we're|we are|i just (?:started|finished|began)|i started|i finished|i begin|
i'll be
"""
               r"|my name's?|am|myself|here as|as an?|being an?|currently|i study|i go|name|me")  # fmt: skip
_OTHERS = phrase(
    r"""
you|you're|your|were you|are you|he|she|they|he's|she's|they're|when you|the|some|how's|is|should|would|for|other|
many|my
"""
)
_RELATION = Phrases(r"""
(?:the )?(?:student|one|intern|observer) (?:on|in|from|with) (?:your|the|team) (?:\w+ ){0,2}(?:team|service|floor|
ward|clinic|firm|unit|lab|class)
|(?:i'm|i was|i've been|i am|was|been|i work|i came|i come|i worked) (?:\w+ ){0,2}?(?:on|onto|in|with|
part of) your (?:\w+ ){0,2}(?:team|service|firm|ward|clinic|unit|lab|class|course|group|tutorial|consult)
|i(?:'ve)? (?:rotated|worked|trained|scrubbed) with you|i was with you|i was (?:on|in) your|rotated with you|
from (?:your|the) (?:\w+ ){1,2}(?:team|sub i|rotation)
|from (?:\w+ ){1,2}team
|i (?:study|go|am studying|am training|train) (?:at|in|to) (?!the |a |my |your |bed |work )\w+(?= (?:[.,]|and|for|
in))
|(?:i'm|i am|i've been) (?:\w+ )?(?:doing|on|in|starting|finishing|through) (?:my |the |an? |your )?(?:\w+ ){0,2}?
(?:elective|rotation|block|placement|clerkship|posting|attachment|internship|residency|fellowship|observership|housejob|
house job|foundation year)
|i (?:study|am studying|read) medicine|i'm (?:studying|reading) medicine
|(?:finished|finish|finishing|completed|completing) (?:from )?(?:my |the )?(?:\w+ )?(?:med|medical|medicine|mbbs|school|
md|housemanship|house job|internship|residency|foundation|degree|course|studies|training|specialty training|
national service)(?: school)?
|(?:i |i've |i have )(?:just |only just )?(?:finished|completed)(?: school| it)?(?= (?:in|last|this|at) (?:
\d|summer|year|spring|july|june|may|december|autumn|fall|winter|month|[^ ]+ in \d))
|i (?:start|begin|enter) (?:my |an? )?(?:\w+ )?(?:residency|internship|intern year|fellowship|foundation|housejob|
house job)|(?:i |i've |i have |i'm )(?:just |recently |only just )?matched (?:into|in|to|at|for)(?= (?!my |the same )\w)
|i graduated|i qualified|graduated(?= (?:from|in|at|last|this|\d))|qualified(?= (?:at|in|from) [^ ]+ (?:in|[.,]|\d))
|(?:i work|i'm working|i am working|i've been working|been working) (?:in|at|on|for) (?:\w+ ){1,4}?(?:hospital|clinic|
ward|unit|practice|lab|laboratory|department|theatre|theater|icu|ed|emergency|pharmacy|center|centre|surgery)
|i'm (?:the|your|one of the|one of your) (?:\w+ )?(?:senior|junior|cover|volunteer|secretary|president|rep|
representative|coordinator|rotator|locum|newcomer)
|i'm (?:a|an) (?:foreign|international|overseas) (?:trained )?(?:doctor|physician|medical)
|i'm (?:a|an) (?:\w+ )?(?:doctor|physician|nurse|pharmacist|paramedic|scribe|emt|dentist|researcher|coordinator|
volunteer)(?= (?:from|in|at|and|[.,]|with|by|on|who))
""")  # fmt: skip


_SOMEBODY = re.compile(
    r" (?:you|you've|he|she|they|they've|who|students?|people|everyone|when i|before i|after i|once i|until i|if i)"
    r" (?:\w+ ){0,2}$"
)
_TRAINED = re.compile(
    r"(?<= ,)(?: an?)? (?:doctor|physician|nurse|pharmacist|paramedic|dentist|midwife|physio) (?:from|in|at)"
    r" (?!your |the |my |this |that |charge )\w+(?= [.,])"
)
"""A trained person's job that stands behind a name: "Vera Lund, doctor from Bergen"."""
_BEHIND_NAME = re.compile(
    r" , ((?:an? )?\w+(?:ologist|iatrist|surgeon|physician|pediatrician)|one of (?:the|your) \w+)(?= [.,])"
)
"""A specialist, or one of a group that both know, named in apposition: "Vera Lund, nephrologist"."""
_AFTER_NAME = re.compile(r"(?: ,| (?:i'm|i am|and i'm|and i am|now|currently|the|a|an|your|our|one|of|new|\w+ ,))* ")
"""What may stand between the learner's name and her stage: "it's Benjie, the intern from Bay Three"."""


def find_role(line: Line, stages: list[Stage], name: Span | None = None) -> Span | None:
    """The learner's own stage or role, not one that she only speaks of."""
    for stage in stages:
        if _follows_name(line, stage, name) or _is_own(line, stage):
            return line.span(stage.start, stage.end)
    found = next((m for m in _RELATION.finditer(line) if not _of_others(line, m.start())), None)
    found = found or _TRAINED.search(line.line)
    return line.span(*found.span()) if found else _behind(line, name)


def _behind(line: Line, name: Span | None) -> Span | None:
    """What stands in apposition right behind the learner's own name."""
    last = next((at for at, word in enumerate(line.words) if name and word.end == name.end), None)
    found = _BEHIND_NAME.match(line.line, line.at[last] + len(line.words[last].norm)) if last is not None else None
    return line.span(*found.span(1)) if found else None


def _of_others(line: Line, at: int) -> bool:
    """Whether somebody else is the subject of what begins at ``at``."""
    before = line.line[max(line.sentence_start(at), at - 30) : at + 1]
    return _SOMEBODY.search(before) is not None


def _follows_name(line: Line, stage: Stage, name: Span | None) -> bool:
    """Whether a stage stands right behind the learner's own name."""
    if name is None or line.asks(stage.start):
        return False
    last = max((at for at, word in enumerate(line.words) if word.end <= name.end), default=-1)
    between = line.line[line.at[last] + len(line.words[last].norm) : stage.start] if last >= 0 else ""
    return _AFTER_NAME.fullmatch(between) is not None


def _is_own(line: Line, stage: Stage) -> bool:
    """Whether a stage is said of the learner herself: the nearest subject before it is "I", or it stands on its own."""
    start = line.sentence_start(stage.start)
    before = line.line[start : stage.start]
    own = max((found.end() for found in SELF.finditer(before)), default=-1)
    other = max((found.end() for found in _OTHERS.finditer(before)), default=-1)
    if own >= 0 and _belongs(before, own, other):
        return True
    if own >= 0 or other >= 0:
        return _fragment(before, line, stage)
    return _fragment(before, line, stage)


_TURNS_AWAY = tuple(
    f" {words} " for words in "told|said|you|asked|with a|the residents|how|what|talk|like a|like an|he|she".split("|")
)
"""Between "I" and a stage, these turn what is said to somebody else."""


def _belongs(before: str, own: int, other: int) -> bool:
    between = before[own:]
    far = 3 if before[:own].endswith((" name", " me")) else 7
    if between.count(" ") > far + 1:
        return False
    tail = f" {between.strip()} "
    return other < own + 1 or not any(word in tail for word in _TURNS_AWAY)


_PLAIN_BEFORE = phrase(
    r"""
hi|hello|hey|um|uh|a|an|the|your|just a?|yes|yeah|now|currently|rising|new|med|medical|final|sir|ma'am|actually|i'm|
also|here|one of (?:the|your)|from (?:the )?\w+(?: \w+)?
"""
)
_GOES_ON = phrase(
    r"""
[.,]|from|at|in|on|here|now|out of|over|with|of|who's|looking|student|doing|rotating|visiting|going|and i|and i'm|
interested|hoping|this|doing|applying|\w+ (?:residents?|students?|registrar|fellow|intern|trainee)|currently|trying|
med|medical|i|i'm|your
"""
)


def _fragment(before: str, line: Line, stage: Stage) -> bool:
    """Whether a stage stands on its own, as after a name or a comma: "Sam, third year", "Final year, from Leeds"."""
    cut = max(before.rfind(" , "), before.rfind(" . "))
    lead = before[cut + 2 :].strip() if cut >= 0 else before.strip()
    if lead in {"the", "your"} and (cut < 0 or line.line[: stage.end].endswith("s")):
        return False
    if lead and not _plain(lead) and not (cut < 0 and _name_like(line, stage)):
        return False
    follows = _GOES_ON.match(line.line, stage.end)
    if follows is None:
        return stage.end >= len(line.line) - 1
    return follows.group() in {" ,", " here"} or not line.asks(stage.start)


def _plain(lead: str) -> bool:
    """Whether what stands before a stage is no more than a greeting, an article or a place."""
    found = _PLAIN_BEFORE.match(f" {lead} ")
    return found is not None and found.end() == len(lead) + 1


def _name_like(line: Line, stage: Stage) -> bool:
    """Whether all that stands before is a greeting and a capitalised word or two."""
    index = line.first(stage.start)
    lead = line.words[line.first(line.sentence_start(stage.start)) : index]
    return 0 < len(lead) <= 5 and all(
        w.raw[:1].isupper() or w.norm in {"hi", "hello", "hey", "here", "um", "so"} for w in lead
    )
