"""What the learner wants, why, and what is asked for (rubric, "Goals")."""

from collections.abc import Sequence

from coach.language.asks import find_ask
from coach.language.fields import field_between
from coach.language.line import Line, lined, phrase
from coach.language.sentences import Sentence
from coach.records.reading import Goal, Introduction, Span

_PURPOSE = phrase(r"""
(?:i|and|but|also|really|just|so|we|then|first|honestly|someday|eventually|i'd|i'm|i've|one day|i still|i do|i just|i really|i always|i also) (?:\w+ ){0,1}?(?:want|wanna|wants|wanted|hope|hoping|plan|planning|aim|aiming|intend|intending|wish|trying|looking|aspire|decided|decide|dream|dreaming|thinking|considering|would like|'d like|like|love|going|gonna|leaning|applying|apply|headed|set|determined|keen|working|seeking|torn|need|pursuing|sussing out|deciding|weighing|after|gunning|tempted|preparing|prepared|willing|eager|ready)(?: (?:maybe|really|just|also|probably|hopefully|eventually|one day))? (?:to|of|about|for|on|into|towards?|in|ortho|medicine|surgery|that|be|the|my|going|doing|between|a|an|out|more|something|pathology|internal|somewhere|at|it|this)
|(?:i'd|i would|i'll|id) (?:\w+ )?(?:like|love|want|be interested|hope|be keen) (?:to|in|something)
|my (?:\w+ ){0,2}?(?:goal|goals|plan|plans|aim|aims|dream|hope|intention|interest|interests|purpose|objective|objectives|ambition|wish) (?:is|are|would be|was|with|for|in|right)
|(?:the )?(?:goal|plan|idea|dream|thing|other thing) (?:i'm after |i want |for me )?is (?:to|i|that i|for)|long term i|i see myself|in the future i|i'm (?:\w+ )?(?:interested|into|keen|set|passionate|mad keen|curious|fascinated|drawn)(?: \w+)? (?:in|on|by|about|to)
|i(?:'m| am) (?:\w+ )?(?:going|headed|heading|applying|looking|leaning|thinking|trying|planning|aiming|hoping|choosing|dreaming|sussing)(?: (?:for|into|to|towards?|of|out|about|ortho|on|at|maybe|renal))
|i (?:really |just |only |also )?(?:want|need|wanna|wish) (?!you\b|him\b|her\b|them\b|that\b|it\b|this\b)(?:\w+)|(?:is|was|'s) (?:\w+ ){0,4}?where i(?:'m| am| want)|i apply (?:for|to|in)|i decide for|i'm after|what i(?:'m| am)? (?:want|after|hoping|looking|really want)
|i'd rather (?:do|be|work|train|spend)|i want|get more exposure|i am looking|i (?:kind of |kinda |sort of )(?:want|wanna|hope)|i chose|so i(?:'d| would) (?:like|love)|i'd like|interested in
""")
_NOT_PURPOSE = phrase(r"""
(?:\w+ ){0,8}?(?:to )?(?:\w+ )?(?:ask|asking|thank|say|tell you|know (?:how|what|why|if|whether|when|about)|hear|catch|apologize|apologise|introduce|be honest|interrupt|bother|bore|keep you|take up|take too|check|find out|understand (?:how|what|why)|go (?:now|to bed|home)|sleep|cry|die|pee|eat|run|leave|puke|disappear|put you|waste|disturb|impose|be rude|sound|seem|brag|pry|let you|move here|joke|complain|quit|answer|talk (?:to|with) you|speak (?:to|with) you|chat|make sure|be sure|offend)
""")
_NO = phrase(r"(?:don't|didn't|not|never|wasn't|isn't|wouldn't|no|cannot|can't|doesn't)(?: (?:really|even|actually|necessarily|yet|just|exactly))? (?:know |sure |think )?")
_YOURS = phrase(r"(?:you|do you|did you|he|she|they|who|people|patients?|everyone|mom|mum|dad|if|when|what|why|how)")

_BECAUSE = phrase(r"""
because|since|that's (?:\w+ ){0,3}?why|the reason|which is why|so that|as i|due to|thanks to|in order to|reason is|for that i|is why|so (?:i|i'd|i'm|now i|when i)(?= (?:want|wanna|'d|would|decided|thought|like|understood|knew|hope|am|\w+ to))
|it bugs me|bothers me|inspired (?:me|by)|motivated (?:me|by)|made me (?:want|realize|think|see|curious|decide)|got me (?:interested|into|thinking|hooked)|after (?:seeing|watching|working|losing|my|a|doing|i|meeting|that)|having (?:seen|worked|watched|lost|grown|had|been)|ever since|stuck with me|stayed with me|i keep (?:thinking|meeting|coming|seeing|wondering)
|i (?:don't|do not|didn't) want (?:people|patients|anyone|other|families|them|kids|any)|so (?:that )?(?:nobody|no one|people|families|patients|others)|where i'm from|nobody (?:shows|explained|teaches|tells)|i(?:'ve| have) (?:seen|watched|noticed|always)|i like (?:that|how|the)|i love (?:that|how|the)|what i like|the way (?:it|they|you can)|it's (?:also )?(?:where|what|how)|need someone who|i want somebody who
""")
_DETAIL = phrase(r"""
(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half an?|a couple of|couple|a few|few) (?:\w+ )?(?:minutes?|mins?|hours?|hrs|days?|weeks?|wks|months?|years?|afternoons?|mornings?|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|sessions?|shifts?|times|lines|pages?|patients|programs?|letters?|cases|clinics?|papers?|charts?|cards|evenings?|thing|question|posters?|dollars|interviews?|schools)
|(?:on |this |next |in |by |before |from |until |till |every |for |last |the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec|tomorrow|tonight|weekends?|easter|christmas)s?
|(?:in|by|this|next|before|from|until|for|of|last) (?:march|may|week|month|summer|spring|fall|winter|autumn|year|semester|term|afternoon|morning|block|time)|(?:the )?\d{1,2}(?:st|nd|rd|th)|at \d{1,2}|\d+ ?(?:am|pm)
|letters?|lor|recommendation|reference|shadow|shadowing|elective|observership|observe|rotation|clinic|clinics|rounds|ward round|research|project|projects|poster|paper|case report|case reports|abstract|qi|audit|grading|image|volunteer|mock interview|interview|cv|personal statement|statement|eras|dissertation|thesis|lab|scrub|procedure|procedures|theatre|outreach|camps?|committee|call night|night shift|apply|residency|internship|fellowship|master's|mph|phd|sub i|database|chart review|survey|curriculum|travel grant|grant|funding|conference|email address|number|cards|feedback|mentor|presentation|presentations|airway|teach|dataset|analysis|home visits|house|rural|stroke|dialysis|kids|children|refugees|homeless
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
    for found in _PURPOSE.finditer(line.line):
        before = line.line[max(line.sentence_start(found.start()) - 1, found.start() - 24) : found.start() + 1]
        if _denied(found.group(), before) or _NOT_PURPOSE.match(line.line, _verb_end(found.end(), line)):
            continue
        return line.span(found.start(), max(found.end(), line.clause_end(found.end())))
    return None


def _verb_end(at: int, line: Line) -> int:
    """Where the words after the wanting begin: at the last word matched, as that may be "to"."""
    return line.line.rfind(" ", 0, at)


def _denied(found: str, before: str) -> bool:
    return bool(_NO.search(f"{found} ") or _NO.search(before[-16:]) or _YOURS.search(f"{before[-12:]}"))


def _find_reason(line: Line, introduction: Introduction) -> Span | None:
    """What is behind the goal: a because, a motive, or the piece of background told beside it."""
    found = _BECAUSE.search(line.line)
    if found:
        return line.span(found.start(), max(found.end(), line.clause_end(found.end())))
    return introduction.background


def _is_specific(line: Line, span: Span) -> bool:
    """Whether the sentence of a goal names a field, an activity, a time or an amount."""
    first = next((i for i, word in enumerate(line.words) if word.start >= span.start), 0)
    start = line.sentence_start(line.at[first]) - 1
    end = line.sentence_end(line.at[first])
    return bool(_DETAIL.search(line.line, start, end + 1)) or field_between(line, start, end) is not None
