"""What the learner wants, why, and what is asked for (rubric, "Goals")."""

import re
from collections.abc import Sequence

from coach.language.asks import find_ask
from coach.language.fields import field_between
from coach.language.line import Line, lined, phrase, tight
from coach.language.phrases import Phrases
from coach.language.sentences import Sentence
from coach.records.reading import Goal, Introduction, Span

_BETWEEN = r"(?:(?!you |they |he |she |people |if |when |not |never |who |that )\w+ ){0,3}?"
_ING = tight(r"""
hoping|planning|aiming|intending|trying to|tryna|looking (?:for|to|into|at)|seeking|thinking(?= (?:of|about|maybe|i|
that|long|pathology|\w+logy))|considering|leaning|applying
|going (?:for|into|to (?:do|be (?:a|an)(?= )|apply|work|specialize|train|become|try|go))|gonna (?:do|
be (?:a|an)(?= )|apply|work|specialize|
become)|headed|heading (?:for|into|towards?)|set on|determined|keen (?:to|on)|torn between|pursuing|
after(?= (?:a|an|some|is))
|dreaming of|deciding|gunning for|weighing|decided on|working (?:towards?|on)|in the market|eager to|wanting|
interested in|drawn to|exploring|preparing
""")
_PURPOSE = Phrases(rf"""
(?:i|we) {_BETWEEN}(?:want|wanna|wanted|hoped?(?= (?:to|for|i|we|that (?:i|we)|someday|one day))|plan|planned|aim|
intend|wish|aspire|decided?|dream(?! (?:of|about) (?:it|that|him|her|them|you|this))|apply|chose|
tryna|would like|would love|prefer)(?= )
|(?:i|we) {_BETWEEN}need(?= (?:a|an|some|more|to|one|two|three|letters?|help|my|research|experience|exposure|advice|
guidance|funding|the|your|\d+))
|(?:i'm|i am|i was|i've been|i have been|we're|we are|been) {_BETWEEN}(?:{_ING})
|(?:i'd|i would) {_BETWEEN}(?:like|love|want|be interested|hope|be keen|rather)
|my (?:\w+ ){{0,2}}?(?:goal|goals|plan|plans|aim|aims|dream|hope|intention|purpose|objective|objectives|ambition|
wish|reason for \w+) (?:is|are|would be|was|to|for|right)
|(?:the )?(?:goal|plan|idea|dream|thing i'm after|thing i want|hope) is (?:to|i|that i|for)|
(?:it'd|it would|that'd|that would|would) (?:really |also |just )?be (?:so |very |really |a |an )?(?:nice|good|great|
lovely|wonderful|useful|helpful|brilliant|cool|fun|interesting|ideal|fantastic|amazing|dream|privilege|handy)
(?= (?:to|if i|if we))|what would help(?: me| us)?(?: most)? is|
(?:i've|i have) (?:got )?(?:my (?:eye|heart) (?:set )?on|set my (?:heart|sights) on|a mind to|
always wanted|long wanted)|my heart is (?:set )?(?:on|in)|
i (?:wouldn't mind|fancy|seek|long to|mean to|yearn|set out to|could see myself|have in mind)|
(?:i'm|i am) (?:here (?:to|for)|out to|itching to|dying to|set to|bent on)|i see myself|
(?:what|all|everything|something|anything) (?:i|i'm) (?:\w+ )?(?:want|after|hoping for|looking for|
hope for)(?= (?:is|are|was|would|from|in|to))|i (?:look|search) for|i'm needing|i'm supposed to(?= (?:learn|meet|get|
find|do))|i (?:would |'d )?appreciate (?:to|being)|
i imagine (?:a|us|we|our)|(?:i|we) thought to|i'm keeping an open mind
|(?:i have|i've|i've got|i got|i will have|i'll have) (?:got )?(?:(?!spent|been|had|done)\w+ ){{0,4}}?(?:elective|
research block|research year|block|gap year|weeks|months|hours|saturdays|afternoons)(?= (?:in|from|of|for|free|off|
coming|a week|each|every|next|with|[.,]))
|(?<=[.,?] )(?:just |really |so |honestly |also |mostly |mainly |maybe |ideally )?(?:hoping|planning|aiming|trying|
looking|thinking|wanna|want|wanted|would like|wanting|'d love|interested)(?: (?:to|for|about|of|in))
""")
_NOT_PURPOSE = phrase(r"""
(?:first |just )(?:to )?(?:say|thank)|(?:his|hers|yours|theirs)|
(?:to |in |by )?(?:just |quickly |first |also |really |be )?(?:ask|asking|thank|say|tell you|know (?:how|what|why|if|
whether|when|where|who|which)|hear|catch|apologi[sz]e|introduce
|honest|quick|rude|a bother|a pain|brief|interrupt|bother|bore|keep you|take up|take too|take your|check (?:in|that|
if|whether)|find out (?:how|what|why|if|whether)
|understand (?:how you|what you|why you)|go (?:now|to bed|home [.,?])|sleep|cry|die|pee|eat|run|leave|puke|disappear|
put you|waste|disturb|impose|sound|seem|brag|pry|let you
|complain|quit|answer|talk (?:to|with) you|speak (?:to|with) you|chat|make sure|sure|offend|meet you|see you|pick|
remember|share (?:this|that|with)|add|mention|congratulate|get (?:out|going|this right))
|(?:i|i'd|i'll|i could|i would|to) (?:bump into|run into|(?:catch|meet|find|see) you)|
(?:bump|run) into|(?:your|this|that) (?:table|stand|booth|seat|name|session|talk)
|(?:i|we|that|so|it|you|this|anyone|everyone|people to|him|her|them|your [a-z]+ to|by)
""")
_NO = phrase(
    r"""
(?:don't|didn't|not|never|wasn't|isn't|wouldn't(?! mind)|no|cannot|can't|doesn't)(?: (?:really|even|actually|
necessarily|yet|just|exactly))?(?: know| sure| think)?
"""
)

_ASKED = re.compile(r" (?:do|should|did|would|will|can|could|when|how) $")

_BECAUSE = Phrases(r"""
because|since(?= (?:i|i'm|my|we|you|you're|the|it|there|he|she|a)(?! was| were))|that's (?:\w+ ){0,3}?why|
(?:the )?reason(?:s)? (?:i|is|why|for|being)|which is why|so that|as i(?= (?:want|am|have|would|believe|hope|plan|
need))|in order to|for that i|is why
|it bugs me|bothers me|inspired (?:me|by)|motivated (?:me|by)|made me (?:want|realize|think|see|curious|decide)|
got me (?:interested|into|thinking|hooked)|after (?:seeing|watching|working|losing|my|doing|meeting|that (?:night|
day|patient|rotation))|having (?:seen|worked|watched|lost|grown|had|been)|ever since|(?:stuck|stayed) with me|
i keep (?:thinking|meeting|coming|seeing|wondering)
|i (?:don't|do not|didn't) want (?:people|patients|anyone|other|families|them|kids|any)|so (?:that )?(?:nobody|
no one|people|families|patients|others) (?:don't|can|won't|would|get|have|like|in)|nobody (?:shows|explained|teaches|
tells|is doing|does)|there's (?:hardly )?(?:anyone|no one|nobody|almost no)|i(?:'ve| have) (?:seen|watched|noticed|
always (?:loved|liked|wanted|been|enjoyed))
|i like (?:that|how|the (?:way|idea|mix|patients))|i love (?:that|how|the (?:way|idea|mix))|what i like|
what draws me|i need (?:someone|somebody) (?:who|that)|i want (?:someone|somebody) (?:who|that)|i failed|to (?:see|
find out|learn) (?:if|whether|how) (?:i|it|you|to|the|people)|so (?:i|they) (?:can|could)|(?:so|cause) (?:that )?(?:i|
we|they|it|he|she) (?:don't|do not|won't|can't|cannot|couldn't|must|have to|never)|(?<=[.,?] )need it|
i'm (?:so |really |a bit |just |very )?(?:afraid|scared|worried|terrified|nervous|ashamed|tired of|sick of|fed up|
embarrassed|stuck|lost with|behind)|(?:that|this|a|my) (?:fear|worry)|
i (?:never|haven't|didn't) (?:\w+ )?(?:learned|learnt|learn|got|had|been|done|seen|saw|managed|understood)|
i (?:always |often |still |keep )?(?:struggle|struggled|struggling|fail|failing|freeze|panic|get lost|mix)|
before i (?:apply|decide|commit|choose)
""")
_DETAIL = Phrases(r"""
(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half an?|a couple of|couple|a few|
few) (?:\w+ )?(?:minutes?|mins?|hours?|hrs|days?|weeks?|wks|months?|years?|afternoons?|mornings?|saturdays?|sundays?|
mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sessions?|shifts?|times|lines|pages?|patients|programs?|letters?|
cases|clinics?|papers?|charts?|cards|evenings?|thing|question|posters?|dollars|interviews?|schools)
|(?:on |this |next |in |by |before |from |until |till |every |for |last |the )?(?:monday|tuesday|wednesday|thursday|
friday|saturday|sunday|mon|tues|weds|thurs|fri|january|february|april|june|july|august|september|october|november|
december|jan|feb|apr|aug|sept|oct|nov|dec|tomorrow|tonight|weekends?|easter|christmas)s?
|(?:in|by|this|next|before|from|until|for|of|last) (?:march|may|week|month|summer|spring|fall|winter|autumn|year|
semester|term|afternoon|morning|block|time)|(?:the )?\d{1,2}(?:st|nd|rd|th)|at \d{1,2}|\d+ ?(?:am|pm)
|letters?|lor|recommendation|reference|shadow|shadowing|elective|observership|observe|rotation|clinic|clinics|rounds|
ward round|research|project|projects|poster|paper|case report|case reports|abstract|qi|audit|grading|image|volunteer|
mock interview|interview|cv|personal statement|statement|eras|dissertation|thesis|lab|scrub|procedure|procedures|
theatre|outreach|camps?|committee|call night|night shift|apply|residency|internship|fellowship|master's|mph|phd|
sub i|database|chart review|survey|curriculum|travel grant|grant|funding|conference|email address|number|cards|
feedback|mentor|presentation|presentations|airway|teach|dataset|analysis|home visits|house|rural|stroke|dialysis|
kids|children|refugees|homeless
""")


def find_goal(text: str, sentences: Sequence[Sentence], introduction: Introduction) -> Goal:
    """The purpose stated, what is behind it, and what is asked for in one utterance."""
    line = lined(text, sentences)
    if not line.words:
        return Goal()
    ask = find_ask(line)
    purpose = _find_purpose(line)
    if purpose is None and introduction.interest is not None:
        purpose = introduction.interest
    wanted = ask or purpose
    return Goal(
        purpose=purpose,
        ask=ask,
        reason=_find_reason(line, introduction) if wanted else None,
        specific=any(_is_specific(line, span) for span in (purpose, ask) if span),
    )


def _find_purpose(line: Line) -> Span | None:
    for found in _PURPOSE.finditer(line):
        before = line.line[max(line.sentence_start(found.start()), found.start() - 24) : found.start() + 1]
        if (
            _ASKED.search(before)
            or _NO.search(f"{found.group()} ")
            or _NO.search(before)
            or _NOT_PURPOSE.match(line.line, found.end())
        ):
            continue
        return line.span(found.start(), max(found.end(), line.clause_end(found.end())))
    return None


def _find_reason(line: Line, introduction: Introduction) -> Span | None:
    """What is behind the goal: a because, a motive, or the piece of background told beside it."""
    found = _BECAUSE.search(line)
    if found:
        return line.span(found.start(), max(found.end(), line.sentence_end(found.end() - 1)))
    return introduction.background


def _is_specific(line: Line, span: Span) -> bool:
    """Whether the sentence of a goal names a field, an activity, a time or an amount."""
    first = next((i for i, word in enumerate(line.words) if word.start >= span.start), 0)
    start = line.sentence_start(line.at[first]) - 1
    end = line.sentence_end(line.at[first])
    return bool(_DETAIL.search(line, start, end + 1)) or field_between(line, start, end) is not None
