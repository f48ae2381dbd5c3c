"""Self-presentation: who this is and why they are talking (rubric, "Introduction")."""

import re
from collections.abc import Sequence

from coach.language.background import find_background
from coach.language.heard import Heard
from coach.language.institution import find_institution
from coach.language.interest import find_interest
from coach.language.line import Line, lined, phrase
from coach.language.names import find_name
from coach.language.phrases import Phrases
from coach.language.role import find_role
from coach.language.sentences import Sentence
from coach.language.stages import stages_in
from coach.records.reading import Introduction, Span


def find_introduction(text: str, sentences: Sequence[Sentence], before: Heard | None = None) -> Introduction:
    """The parts of a self-presentation found in one utterance; ``before`` is the partner's line that is answered."""
    line = lined(text, sentences)
    if not line.words:
        return Introduction()
    stages = list(stages_in(line))
    name = find_name(line, stages, before)
    role = find_role(line, stages, name)
    return Introduction(
        name=name,
        role=role,
        institution=find_institution(line, role),
        interest=find_interest(line),
        background=find_background(line),
        reason=_find_reason(line),
        invites=_find_invitation(line),
    )


_REASON = Phrases(r"""
(?:what|something|the thing|the way|how|everything|when|bit where|part where|that) you (?:said|talked|spoke|told|
mentioned|explained|taught|showed|did|described|walked|handled|presented|wrote|put)
|you (?:said|mentioned|talked|spoke|wrote|told us|told me|presented|taught us|gave (?:a|the|us)|looked so)
|(?:heard|saw|read|watched|attended|loved|enjoyed|liked|was at|was in|went to|come from|been to|sat in on|
caught|came to) (?:\w+ ){0,2}?your (?:\w+ ){0,3}?(?:talk|paper|lecture|session|poster|presentation|panel|article|
book|name|profile|work|page|study|podcast|grand rounds|keynote|seminar|abstract|clinic|rounds|bio|research|workshop|
ad|case|teaching|post|blog)
|your (?:\w+ ){0,3}?(?:talk|paper|lecture|session|poster|presentation|panel|article|keynote|seminar|workshop|
grand rounds|abstract|publication) (?:\w+ ){0,3}?(?:on|about|was|is|last|this|made|stuck|really|got|today|yesterday)
|i (?:\w+ )?(?:wanted|want|came|come|was hoping|thought i'd|thought i would|hoped|tried|meant|would like|was trying|
needed|have been meaning|'d like) (?:over |up |here |by |back |in )?(?:to )?(?:catch|find|meet|talk (?:to|with)|
speak (?:to|with)|approach|see you|introduce myself|say \w+|reach out|come (?:over|up)|
ask you about|thank you|tell you|grab you|chat|ask(?= (?:how|what|about|for|your)))(?: to| with)?(?: you)?
|i (?:came|come|walked|stayed|stopped|am coming|am writing|am here|wrote|ask|am reaching|
asked)(?: \w+){0,3}? (?:to (?!be )\w+|because|about|for your)
|(?:i'm|i am) (?:here|writing|reaching out|calling|ringing|phoning|coming|approaching|messaging|texting|emailing|asking|
getting in touch|stopping by|after)(?: \w+){0,3}? (?:because|to|about|for|since|as|regarding)
|that's (?:\w+ ){0,3}?why i(?:'ve| have)? ?(?:came|come|wanted|am|'m|wrote|asked|stayed|stopped)?
|the reason (?:i|that i|why i|for)|is the reason i
|(?:i )?(?:got|found|had|given) your (?:name|email|contact|number|details)
|told us (?:if|we|that|to) \w+
|(?:told me|suggested i|suggested|said|recommended|mentioned|thought|advised me|pointed me)(?: that)? (?:i|you|
to talk|you'd|you're|i should|your|to you)
|referred (?:me )?(?:to|by)|recommended you|(?:sent|put) me (?:to|on to|onto) you|sent me(?= [.,])|put me in touch
|i (?:noticed|saw|see|understand|gather|heard|read|know|was told|learned|remember)(?: that| how)? (?:you|your)
|you're (?:the only|the one|the first|one of the)|because of (?:your|you|the \w+)|because you|as you're|
since you're|since you
|(?:i |so i )?(?:came|stopped|dropped|come|swung|popped) (?:by|over to|up to you)|i come to you|i followed you|
i (?:really |just )?(?:admire|follow|followed|look up to) (?:you|your)|they said (?:go|to|you)|i (?:kind of |kinda |
just )?(?:wanted to|want to|wanna|came to) (?:um )?ask you
|i was (?:in|at|on|up|there) (?:\w+ ){0,4}?your|was (?:wondering|hoping) to (?:talk|speak|meet|ask you|catch)|
seeing you|watching you|working with you|the way you
|i ask for your|i need (?:your|to talk|to speak)|i (?:am|'m) (?:asking|approaching|contacting) you|
your (?:\w+ ){0,4}is the reason
""")  # fmt: skip


def _find_reason(line: Line) -> Span | None:
    """Why this person, why here."""
    found = next((m for m in _REASON.finditer(line) if _is_a_reason(line, m)), None)
    if not found:
        return None
    return line.span(found.start(), line.sentence_end(found.end() - 1))


_OF_THE_PARTNER = re.compile(r" (?:you|you're|because|since|as|what|something|the|how|everything|when|bit|part|that)\b")
_OWN = re.compile(r" (?:i|i'm|i've|i'd|me|my|myself|mine|we|we've|we're|us|our) ")
_OPENS_A_QUESTION = re.compile(
    r" (?:(?:so|and|but|well|okay|oh|yeah|,) ){0,3}(?:is|are|do|does|did|can|could|may|would|was|were|what|how|why|who"
    r"|where|when|which) "
)


def _is_a_reason(line: Line, found: re.Match[str]) -> bool:
    """Whether the learner says it of herself: what the partner said or did is none until an "I" or "me" joins it."""
    start = line.sentence_start(found.start())
    if line.asks(found.start()) and _OPENS_A_QUESTION.match(line.line, start):
        return False
    if not _OF_THE_PARTNER.match(found.group()):
        return True
    return _OWN.search(line.line) is not None


_INVITES = Phrases(r"""
(?:do|have|got|would|did|if) you(?:'ve)?(?: have| got| happen to have| maybe have| now)? (?:now )?(?:a |an |one |
two |five |some |any |few |\d+ |a few |a couple of |a couple |just a |a quick |half a )*(?:minutes?|seconds?|secs?|
moments?|mins?|time|bit|chat)
|(?:got|have) (?:a |two |five |\d+ )?(?:quick )?(?:minutes?|seconds?|secs?|moments?|mins?)
|is (?:now|this|it) (?:an? )?(?:good|bad|okay|alright|fine|right|convenient|ok) (?:time|moment)|
is it (?:a )?(?:good|bad|okay)|good time
|(?:can|could|may|might|mind if|okay if|do you mind if|is it okay if|would it be okay if) i (?:\w+ )?(?:ask|sit|
join|steal|borrow|bother|bug|pick|talk|walk|grab|come in|trouble|interrupt|speak|have a)
|over to you|how about you|what about you|and you(?:rself)?(?= [.?])|what brings you|is anyone sitting|
is anybody sitting|is this seat|am i (?:disturbing|interrupting|bothering)
|if (?:now's|now is|that's|it's|this is) (?:not )?(?:a )?(?:good|bad|okay|alright|fine)(?: time)?|
or (?:should )?i (?:can )?come (?:back )?later|if you(?:'ve| have| got| can spare) (?:\w+ ){0,2}(?:minute|moment|
second|time)
""")  # fmt: skip
_ASKS = phrase(
    r"""
(?:how|what|where|why|which|who|when) (?:do|did|does|are|is|was|were|have|has|would|can|could|made|got|drew|brought|
brings|should)
"""
    r"""
|how'd|what's|how's|what'd|why'd|(?:do|did|are|were|have|would|could|can|is|was) (?:you|your|there)|
tell me (?:about|how|what|why|more)|how come|how you
"""
)
_DIRECT = Phrases(
    r"""
(?:how|what|where|why) (?:do|did|does|are|is|was|were|have|would|made|got|drew)(?: it| that)? (?:you|your)|
how's (?:that|it|your)|what's (?:that|it|your)
"""
    r"""
|(?:wanted|want|like|love|curious|wondering|love) (?:to )?(?:ask|hear|know|
hear from)(?: you| from you)?(?: about)? (?:how|what|why|about|where|if|whether|your)|do you
"""
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
    found = _ASKS.match(line.line, line.at[index] - 1) or _DIRECT.search(line, max(start, len(line.line) - 160))
    return line.span(found.start(), len(line.line)) if found else None
