"""Self-presentation: who this is and why they are talking (rubric, "Introduction")."""

from collections.abc import Sequence

from coach.language.background import find_background
from coach.language.interest import find_interest
from coach.language.line import Line, lined, phrase
from coach.language.names import find_name
from coach.language.phrases import Phrases
from coach.language.sentences import Sentence
from coach.language.stages import Stage, stages_in
from coach.records.reading import Introduction, Span


def find_introduction(text: str, sentences: Sequence[Sentence]) -> Introduction:
    """The parts of a self-presentation found in one utterance."""
    line = lined(text, sentences)
    if not line.words:
        return Introduction()
    stages = list(stages_in(line))
    role = _find_role(line, stages)
    return Introduction(
        name=find_name(line, stages),
        role=role,
        institution=_find_institution(line, role),
        interest=find_interest(line),
        background=find_background(line),
        reason=_find_reason(line),
        invites=_find_invitation(line),
    )


_SELF = phrase(r"i'm|i am|im|i was|i've been|i have been|we're|we are|i just (?:started|finished|began)|i started|i finished|i begin|i'll be"
               r"|this is|it's|my name's?|am|myself|here as|as an?|being an?|currently|i study|i go|name|me")  # fmt: skip
_OTHERS = phrase(
    r"you|you're|your|were you|are you|he|she|they|he's|she's|they're|when you|the|some|how's|is|should|would|for|other|many|my"
)
_RELATION = Phrases(r"""
(?:the )?(?:student|one|intern|observer) (?:on|in|from|with) (?:your|the|team) (?:\w+ ){0,2}(?:team|service|floor|ward|clinic|firm|unit|lab|class)
|(?:i'm|i was|i've been|i am|was|been|i work|i came|i come|i worked) (?:\w+ ){0,2}?(?:on|onto|in|with|part of) your (?:\w+ ){0,2}(?:team|service|firm|ward|clinic|unit|lab|class|course|group|tutorial|consult)
|i(?:'ve)? (?:rotated|worked|trained|scrubbed) with you|i was with you|i was (?:on|in) your|rotated with you|from (?:your|the) (?:\w+ ){1,2}(?:team|sub i|rotation)
|from (?:\w+ ){1,2}team
|i (?:study|am studying|read) medicine|i'm (?:studying|reading) medicine|i (?:just |have just |only just )?(?:graduated|finished|finish|completed) (?:from )?(?:\w+ )?(?:med|medical|medicine|mbbs|my mbbs|school|md)(?: school)?
|i graduated|i qualified|i'm (?:a|an) (?:foreign|international|overseas) (?:trained )?(?:doctor|physician|medical)
|i'm (?:a|an) (?:\w+ )?(?:doctor|physician|nurse|pharmacist|paramedic|scribe|emt|dentist|researcher|coordinator|volunteer)(?= (?:from|in|at|and|[.,]|with|by|on|who))
""")  # fmt: skip


def _find_role(line: Line, stages: list[Stage]) -> Span | None:
    """The learner's own stage or role, not one that she only speaks of."""
    for stage in stages:
        if _is_own(line, stage):
            return line.span(stage.start, stage.end)
    found = _RELATION.search(line)
    return line.span(*found.span()) if found else None


def _is_own(line: Line, stage: Stage) -> bool:
    """Whether a stage is said of the learner herself: the nearest subject before it is "I", or it stands on its own."""
    start = line.sentence_start(stage.start)
    before = line.line[start : stage.start]
    own = max((found.end() for found in _SELF.finditer(before)), default=-1)
    other = max((found.end() for found in _OTHERS.finditer(before)), default=-1)
    if own >= 0 and _belongs(before, own, other):
        return True
    if own >= 0 or other >= 0:
        return _fragment(before, line, stage)
    return _fragment(before, line, stage)


def _belongs(before: str, own: int, other: int) -> bool:
    between = before[own:]
    far = 3 if before[:own].endswith((" it's", " this is", " name", " me")) else 7
    if between.count(" ") > far + 1:
        return False
    tail = f" {between.strip()} "
    blocked = (
        " told ",
        " said ",
        " you ",
        " asked ",
        " with a ",
        " the residents ",
        " how ",
        " what ",
        " talk ",
        " like a ",
        " like an ",
        " he ",
        " she ",
    )
    return other < own + 1 or not any(word in tail for word in blocked)


_PLAIN_BEFORE = phrase(
    r"hi|hello|hey|um|uh|a|an|the|your|just a?|yes|yeah|now|currently|rising|new|med|medical|final|sir|ma'am|actually|i'm|also|here"
)
_GOES_ON = phrase(
    r"[.,]|from|at|in|on|here|now|out of|over|with|of|who's|looking|student|doing|rotating|visiting|going|and i|and i'm|interested|hoping|this|doing|applying|currently|trying|med|medical|i|i'm|your"
)


def _fragment(before: str, line: Line, stage: Stage) -> bool:
    """Whether a stage stands on its own, as after a name or a comma: "Sam, third year", "Final year, from Leeds"."""
    cut = max(before.rfind(" , "), before.rfind(" . "))
    lead = before[cut + 2 :].strip() if cut >= 0 else before.strip()
    if cut < 0 and lead in {"the", "your"}:
        return False
    if lead and not _PLAIN_BEFORE.fullmatch(f" {lead}") and not (cut < 0 and _name_like(line, stage)):
        return False
    return bool(_GOES_ON.match(line.line, stage.end)) and not line.asks(stage.start)


def _name_like(line: Line, stage: Stage) -> bool:
    """Whether all that stands before is a greeting and a capitalised word or two."""
    index = line.first(stage.start)
    lead = line.words[line.first(line.sentence_start(stage.start)) : index]
    return 0 < len(lead) <= 5 and all(
        w.raw[:1].isupper() or w.norm in {"hi", "hello", "hey", "here", "um", "so"} for w in lead
    )


_SCHOOL = Phrases(r"""
(?:at|from|in|of|to|attend|attending) (?:the )?(?!a |an |one |my |your |this |that |any |high |the |our |same )(?:\w+ ){1,4}?(?:university|uni|college|school of medicine|med school|medical school|medical college
|school|hospital|institute|academy|infirmary|som|campus|medical center|medical centre|polytechnic|health science center)(?: (?:of|in|at|on) (?:the )?\w+(?: side)?)?
|(?:at|from|in|of|to|attend) (?:the )?(?:university|uni|college|school|hospital|institute|academy|medical school) (?:of|in|at|on) (?:the )?\w+(?: side)?
""")
_FROM = phrase(r"(?:at|from|in|out of|over in|over at|of|with)(?: the)?")
_NO_PLACE = frozenset(
    """a an my your our this that here home now medicine surgery class rotation clinic may june july january february march april august
    september october november december monday tuesday wednesday thursday friday saturday sunday i the which what it him
    her there nothing anyone internal family pediatrics cardiology training residency school case fact general on
    my his all both least first last present once moment winter summer spring autumn fall""".split()
)
_UNIT = Phrases(
    r"(?:from|on|with|in) (?:the )?(?!a |an |one |my |your |this |that |any |the |our )(?:\w+ ){1,2}(?:team|floor|ward|unit|service|firm|sub i|consult team|lab)"
)


def _find_institution(line: Line, role: Span | None) -> Span | None:
    """The school, hospital, place or team the learner comes from."""
    found = _SCHOOL.search(line)
    if found and _own_place(line, found.start()):
        return line.span(found.start() + 1 + found.group()[1:].index(" "), found.end())
    if role is not None:
        place = _place_after(line, role)
        if place:
            return place
    found = _UNIT.search(line)
    if found and found.start() < 120 and _own_place(line, found.start()):
        return line.span(found.start() + 1 + found.group()[1:].index(" "), found.end())
    return None


def _own_place(line: Line, at: int) -> bool:
    before = line.line[line.sentence_start(at) : at + 1]
    return bool(_SELF.search(before)) or before.count(" ") <= 8 and " you " not in before and " your " not in before


def _place_after(line: Line, role: Span) -> Span | None:
    """A place right after the role: "third year from Adelaide", "MS3 at UCSF"."""
    after = next((i for i, w in enumerate(line.words) if w.start >= role.end), None)
    if after is None:
        return None
    found = _FROM.search(line.line, line.at[after] - 1, min(line.at[after] + 40, line.sentence_end(line.at[after - 1])))
    if not found or found.start() > line.at[after] + 16:
        return None
    first = line.first(found.end())
    if first >= len(line.words) or line.words[first].norm in _NO_PLACE:
        return None
    last = first
    named = line.words[first].raw[:1].isupper()
    while (
        named
        and last + 1 < len(line.words)
        and last - first < 4
        and line.words[last + 1].raw[:1].isupper()
        and line.words[last + 1].norm[:2] != "i'"
        and line.words[last + 1].raw != "I"
        and line.at[last + 1] == line.at[last] + len(line.words[last].norm) + 1
    ):
        last += 1
    return line.words_span(first, last)


_REASON = Phrases(r"""
(?:what|something|the thing|the way|how|everything|when|bit where|part where|that) you (?:said|talked|spoke|told|mentioned|explained|taught|showed|did|described|walked|handled|presented|wrote|put)
|you (?:said|mentioned|talked|spoke|wrote|told us|told me|presented|taught us|gave (?:a|the|us)|looked so)
|(?:heard|saw|read|watched|attended|loved|enjoyed|liked|was at|was in|went to|come from|been to|was up the back for|caught|came to) (?:\w+ ){0,2}?your (?:\w+ ){0,3}?(?:talk|paper|lecture|session|poster|presentation|panel|article|book|name|profile|work|page|study|podcast|grand rounds|keynote|seminar|abstract|clinic|rounds|bio|research|workshop|ad|case|teaching|post|blog)
|your (?:\w+ ){0,3}?(?:talk|paper|lecture|session|poster|presentation|panel|article|keynote|seminar|workshop|grand rounds|abstract|publication) (?:\w+ ){0,3}?(?:on|about|was|is|last|this|made|stuck|really|got|today|yesterday)
|i (?:\w+ )?(?:wanted|want|came|come|was hoping|thought i'd|thought i would|hoped|tried|meant|would like|was trying|needed|have been meaning|'d like) (?:over |up |here |by |back |in )?(?:to )?(?:catch|find|meet|talk (?:to|with)|speak (?:to|with)|approach|see you|introduce myself|say hi|say hello|say hi|reach out|come (?:over|up)|ask you about|thank you|tell you|grab you|chat|ask(?= (?:how|what|about|for|your)))(?: to| with)?(?: you)?
|i (?:came|come|walked|stayed|stopped|am coming|am writing|am here|wrote|ask|am reaching|asked)(?: \w+){0,3}? (?:to (?:ask|see|meet|find|talk|catch|speak|say|learn|introduce)|because|about|for your)
|i'm (?:here|writing|reaching out|calling|coming|approaching|messaging|asking)(?: \w+){0,3}? (?:because|to|about|for|since|as)
|that's (?:\w+ ){0,3}?why i(?:'ve| have)? ?(?:came|come|wanted|am|'m|wrote|asked|stayed|stopped)?
|the reason (?:i|that i|why i|for)|is the reason i
|(?:i )?(?:got|found|had|given) your (?:name|email|contact|number|details)
|(?:told me|said|suggested|recommended|mentioned|thought|advised me|pointed me)(?: that)? (?:i |you |to talk|you'd|you're|i should|your|to you)
|referred (?:me )?(?:to|by)|recommended you|(?:sent|put) me (?:to|on to|onto) you|put me in touch
|i (?:noticed|saw|see|understand|gather|heard|read|know|was told|learned|remember)(?: that| how)? (?:you|your)
|you're (?:the only|the one|the first|one of the)|because of (?:your|you|the \w+)|because you|as you're|since you're|since you
|i come to you|i followed you|i (?:really |just )?(?:admire|follow|followed|look up to) (?:you|your)|they said (?:go|to|you)|i (?:kind of |kinda |just )?(?:wanted to|want to|wanna|came to) (?:um )?ask you
|i was (?:in|at|on|up|there) (?:\w+ ){0,4}?your|was (?:wondering|hoping) to (?:talk|speak|meet|ask you|catch)|seeing you|watching you|working with you|the way you
|i ask for your|i need (?:your|to talk|to speak)|i (?:am|'m) (?:asking|approaching|contacting) you|your (?:\w+ ){0,4}is the reason
""")  # fmt: skip


def _find_reason(line: Line) -> Span | None:
    """Why this person, why here."""
    found = _REASON.search(line)
    if not found:
        return None
    return line.span(found.start(), line.sentence_end(found.end() - 1))


_INVITES = Phrases(r"""
(?:do|have|got|would|did|if) you(?:'ve)?(?: have| got| happen to have| maybe have| now)? (?:now )?(?:a |an |one |two |five |some |any |few |\d+ |a few |a couple of |a couple |just a |a quick |half a )*(?:minutes?|seconds?|secs?|moments?|mins?|time|bit|chat)
|(?:got|have) (?:a |two |five |\d+ )?(?:quick )?(?:minutes?|seconds?|secs?|moments?|mins?)
|is (?:now|this|it) (?:an? )?(?:good|bad|okay|alright|fine|right|convenient|ok) (?:time|moment)|is it (?:a )?(?:good|bad|okay)|good time
|(?:can|could|may|might|mind if|okay if|do you mind if|is it okay if|would it be okay if) i (?:\w+ )?(?:ask|sit|join|steal|borrow|bother|bug|pick|talk|walk|grab|come in|trouble|interrupt|speak|have a)
|over to you|how about you|what about you|and you(?:rself)?(?= [.?])|what brings you|is anyone sitting|is anybody sitting|is this seat|am i (?:disturbing|interrupting|bothering)
|if (?:now's|now is|that's|it's|this is) (?:not )?(?:a )?(?:good|bad|okay|alright|fine)(?: time)?|or (?:should )?i (?:can )?come (?:back )?later|if you(?:'ve| have| got| can spare) (?:\w+ ){0,2}(?:minute|moment|second|time)
""")  # fmt: skip
_ASKS = phrase(
    r"(?:how|what|where|why|which|who|when) (?:do|did|does|are|is|was|were|have|has|would|can|could|made|got|drew|brought|brings|should)"
    r"|how'd|what's|how's|what'd|why'd|(?:do|did|are|were|have|would|could|can|is|was) (?:you|your|there)|tell me (?:about|how|what|why|more)|how come|how you"
)
_DIRECT = phrase(
    r"(?:how|what|where|why) (?:do|did|does|are|is|was|were|have|would|made|got|drew)(?: it| that)? (?:you|your)|how's (?:that|it|your)|what's (?:that|it|your)"
    r"|(?:wanted|want|like|love|curious|wondering|love) (?:to )?(?:ask|hear|know|hear from)(?: you| from you)?(?: about)? (?:how|what|why|about|where|if|whether|your)|do you"
)
_LEAD_IN = frozenset("so and but um uh well okay also then sorry just please anyway like oh".split())


def _find_invitation(line: Line) -> Span | None:
    """Words that hand the turn over: asking for a minute, or a last sentence that asks the partner something."""
    found = _INVITES.search(line)
    if found:
        return line.span(*found.span())
    return _closing_question(line)


def _closing_question(line: Line) -> Span | None:
    at = line.at[-1]
    start = line.sentence_start(at)
    if line.asks(at):
        return line.span(start, len(line.line))
    index = line.first(start)
    while index < len(line.words) - 1 and line.words[index].norm in _LEAD_IN:
        index += 1
    found = _ASKS.match(line.line, line.at[index] - 1) or _DIRECT.search(
        line.line, max(start - 1, len(line.line) - 160)
    )
    return line.span(found.start(), len(line.line)) if found else None
