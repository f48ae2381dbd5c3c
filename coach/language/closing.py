"""Taking leave: thanks, the next step, and letting the partner go (rubric, "Closing")."""

import re
from collections.abc import Iterator, Sequence

from coach.language.line import Line, lined, phrase, tight
from coach.language.phrases import Phrases
from coach.language.sentences import Sentence
from coach.records.reading import Closing, Span

_THANKS = Phrases(r"""
(?:thank(?:s| you| u|ing you| yous| ye)|thankyou|thanku|tysm|tyvm|cheers|much obliged|god bless(?: you)?|bless you|
many thanks|ta(?= [.,])|merci|gracias|asante)(?: (?:so much|very much|a lot|a million|again|a bunch|once again|
kindly|indeed|ever so much|sir|ma'am|ma|doctor|dr \w+|prof|professor|everyone|too|really|tho|man|mate))*(?: , )?
|i (?:really |truly |do |so |very much |deeply |also )*(?:appreciate|appreciated)|appreciate (?:it|you|that|your|the|
u|this)|(?:i'm|i am|so|very|really|truly) (?:\w+ )?grateful (?:for|to you)
|(?:that|this|it)(?:'s| was| is| has been|'ll be| really| will|s)? (?:\w+ ){0,2}?(?:helpful|useful|helped|helps|
a huge help|a big help|a great help|meant a lot|means a lot|invaluable|eye opening)
|i needed (?:to hear|that|this)|you've been (?:\w+ ){0,2}?(?:helpful|kind|generous|great)|helps me|helped me|
i'm glad i (?:asked|came|caught|stopped)
""")
_NO_THANKS = phrase(
    r"""
no thanks?|no thank you|thanks to (?!you)\w+|thanks god|thank god|thank goodness|thanks but no|cheers to|
appreciate (?:if|it if|a short|a|an|the opportunity to (?:meet|join|work))
"""
)
_EMPTY = frozenset(
    """thank thanks thankyou you u so much very for your my the a an all of and it this that these everything
    anything help helping time taking took to today again me us with i we really truly appreciate appreciated
    it's was is again doctor dr sir ma'am ma prof professor kindly lot bit talk talking chat chatting meeting
    speaking seeing letting having being here too kind kindness support answering listening sharing giving great
    good useful helpful helped helps nice lovely advice in advance bunch million once indeed cheers okay yeah um
    uh just now very valuable precious minutes few minute anyway guys man mate everyone be conversation
    attention consideration reply responding prompt question questions answer answers tips god bless noted bye
    goodbye busy schedule out effort grateful useful insight insights""".split()
)
_DEED = phrase(r"""
email|e mail|send|write|bring|call|come|find|look (?:it |that |this |them |her |him |for |into |up)|sign|read|try|
be (?:there|back|here|in touch|at|waiting|in)|turn|put|ask|start|follow|get (?:back|in touch|\w+ (?:to|the|that|it|
on|from|by|done|signed))|message|text|courier|stop by|reach|contact|see (?:you|if)|drop|swing|pop|check|book|
go (?:to|and|see|find|look|read|talk|first|there|with)|do (?:that|this|it|as|three|the|my|so)|work on|practice|
think (?:about|on|it)|set|make|fill|submit|register|apply|meet|join|prepare|report|update|let you know|keep|
be \w+ing|take|tell|talk to|speak to|copy|cc|show up|watch|listen|use|finish|draft|attach|forward|schedule|arrange|
remind|mention|write to|print|have (?:it|that|the|my|a|an)|begin|begin|give|stay|sit|mind|count|share|add|order|
attend|aim|bug|pass|say hi|leave you|wait|ring|phone|track|learn|upload|request|return|visit|run it|remember to
""")
_WHEN = tight(r"""
(?:tonight|tomorrow|today|this (?:afternoon|evening|week|weekend|morning)|next (?:week|month|time|monday|tuesday|
wednesday|thursday|friday)|on (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tenth|\d+\w*)|
by (?:the |next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|week|end of|
weekend|\w+day|\d+\w*)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the tenth|within the (?:hour|week|
day)|at (?:\d+|noon|one|two|three|six|seven|eight|half)|first thing|after (?:rounds|clinic|work|lunch|this)|
before (?:friday|monday|the|i))
""")
_DAY_BEFORE = re.compile(
    r" (?:(?:on|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today)"
    r"(?: (?:morning|afternoon|evening))?(?: ,)?(?: at)?(?: \w+)? $"
)
"""The day that stands before an hour: "Thursday, one o'clock"."""
_ADVERBS = tight(r"""
(?: (?:definitely|just|also|then|certainly|surely|now|try to|try and|go and|be sure to|make sure to|um|uh|like|
tonight|tomorrow|still|probably|start by|go ahead and|really|have to|already|,)){0,3}
""")
_PROMISED = Phrases(rf"""
(?:i'll|i will|i'm gonna|i'm going to|i am going to|im gonna|i shall|we'll|we will|ill|il|i am gonna|(?<![\w'] )(?:will|
gonna|imma)|then i'll){_ADVERBS}|{_WHEN} i(?:'ll| will|'m)?(?: also)?(?: then)?
""")
_MEANT = Phrases(rf"(?:i'd better|i can|i|i have to|i need to|i should){_ADVERBS}")
_SOON = re.compile(rf"[^.,?]{{0,60}}? {_WHEN} ")
_STEP = Phrases(rf"""
(?:see|catch|meet|find|speak to|talk to) (?:you|u|ya) (?:again )?{_WHEN}|see you (?:at|in|there|then|on)|
let me (?:email|send|write|look into|think on|think about|check|find|get back|sign up|follow up|work on|start|try)|
(?:let's|shall we) (?:say|do|meet|talk|plan|touch base|try|set)|(?:so |okay |ok |right |that's )*(?:monday|tuesday|
wednesday|thursday|friday|saturday|sunday|tomorrow|noon|one o'clock) (?:at \w+|noon|morning|afternoon|then|works|
it is|is (?:good|perfect|fine|great)|\d+\w*|first thing)
|(?:looking|look) forward to (?:seeing|hearing|meeting|working|joining|it|our|the|thursday|that|your)|i look forward|
o'clock(?= [.,])|i wait (?:outside|for)|half past \w+|i go find|that works|will do(?= [.,]| $)
""")
_NOT_STEP = phrase(
    r"""
(?:i'll|i will|ill) (?:be honest|never|not|let you (?:go|get)|say|keep it|make it|make this|be quick|be brief|
take (?:that|anything|the|one|up)|start with|get (?:out|going)|tell you (?:what|why|the truth)|have the|keep (?:it|
this)|ask (?:you )?(?:straight|directly|one|a|you)|leave you to|
remember (?:to (?:ask|look|listen|check|think)))
"""
)
_LEAVE = Phrases(r"""
god bless(?: you(?: all)?)?(?= (?:[.,]|sir|ma'am|ma|doctor|dr|prof|professor)| $)|
bye+|byee+|goodbye|good bye|bye bye|cya|ttyl|ciao|farewell|laters|toodles|adios|bubye
|see (?:you|ya|u|yous|yall|y'all)(?: (?:this |next )?(?:around|later|then|soon|tomorrow|there|again|next|on|at|in|
thursday|monday|tuesday|wednesday|friday|saturday|sunday|out|folks|guys))
|see (?:you|ya)(?= [.,]| $)|take care|good night|goodnight|gnight|night night|so long(?= [.,]| $)|
(?<!we )talk (?:to you |with you )?(?:soon|later)|catch (?:you|ya) (?:later|soon|around)|speak soon|until (?:then|
tomorrow|thursday|next|monday|we meet)|peace out
|(?:i|we|i'd|i'll|i've|gotta|got to|have to|i'm|must|should) (?:(?:really|just|should|must|have|need|to|better|gotta|
got|best|going|gonna|will|probably|also|do|unfortunately) ){0,4}?(?:go|run|head off|head out|head back|dash|
get going|get back|be off|be going|leave|bounce|jet|scoot|rush|scram|shoot off|head|get moving|make a move|skedaddle|
get off|hop off)(?= (?:now|back|then|to (?:clinic|class|rounds|work|theatre|theater|the ward|lecture|my|a lecture|
surgery|or|bed|conference|catch|the library)|before|too|soon|and|but|sorry|thanks|[.,]|$|because|or|find|you)| $)
|(?:i|i'd|we|really|you know i) (?:better|best|should|must|gotta|need to|have to|got to|had better) (?:be )?(?:go|
going|off|run|dash|head off|head back|get back|get going|scoot|leave you|let you)(?= (?:now|then|to|before|[.,]|back|
$|and|get|go|off)| $)
|(?:i'll|i will|let me|should|i'd better|i better|i must|gonna|ill|il|i should|i can) (?:\w+ )?(?:let (?:you|u|
ya) (?:go|get|eat|be|run|rest|do|enjoy|finish|catch|head)|leave you(?: to)?|get out of your|stop (?:bothering|
bugging|keeping)|stop here|be on my way|be off|get off|not keep you|free you|give you back)
|(?:won't|don't want to|shouldn't|not|mustn't|wouldn't want to|don't wanna|can't) (?:\w+ )?(?:keep|hold|
take up (?:more|any|too)|detain|take any more)(?: you| of your| more)?|i(?:'ve| have)? (?:kept|taken) (?:enough|you)|
i leave you|i let you
|(?:was |it was |it's been |been |is |really |so )*(?:nice|lovely|great|good|pleasure|wonderful|awesome|sick|fun|
brilliant|honor|honour) (?:to have )?(?:talking|chatting|meeting|speaking|seeing|catching up|met|talked|chat|
talk)(?: (?:to|with))?(?: you)?
|(?:it was|was|it's been|it is) (?:\w+ ){0,2}?(?:nice|lovely|great|good|a pleasure|wonderful|an honor|an honour|
pleasure) (?:to )?(?:meet|talk|chat|speak|see)(?:ing)?|(?:great|good|nice|lovely) (?:to (?:talk|chat|speak)|talk|
chat)
|(?:have|enjoy|hope you have) (?:a |an |your |the )(?:\w+ ){0,2}?(?:good|great|nice|lovely|day|evening|night|weekend|
one|rest|week|lunch|dinner|clinic|shift|coffee|meal|conference|trip|journey|afternoon|flight|pies?|time)
|(?:that's|thats|there's|i see|i hear|here comes) (?:\w+ )?my (?:bus|train|time|phone|pager|cue|stop|ride|lift|
attending|bleep|uber|tram|name|team|friend|beeper|wife|mum|mom)(?: \w+)?|(?:i've|i have|i'm|just) (?:just )?(?:been |
being |got |getting )?(?:bleeped|paged|called away|beeped|called|summoned)
|that's (?:\w+ )?(?:all (?:from me|i have|i had|i wanted|my questions)|my time(?: up)?|time)|
i think that's (?:my time|all|it|us)|go go|go ahead and (?:eat|go)|(?:you|y'all|ye) (?:\w+ )?(?:should |can )?go on|
off you go|(?:okay|well|anyway|right|all right|alright|cool|thanks|thank you)(?: [\w']+){0,6}?(?: [.,])? (?:it was |
so |very |really )*(?:nice|good|great|lovely|pleasure) to (?:have )?(?:meet|met) you(?: too| all| both)?(?= $| \. $)
|(?:nice|good|great|lovely|pleasure) to (?:have )?(?:meet|met) you(?= [.,] (?:thanks|thank|bye|goodbye|take care|have a|
see you|enjoy))|(?:they're|she's|he's|someone's|people are|others are) (?:\w+ )?(?:waiting|calling|waving|flicking|
looking) (?:for|at|to)
|all the best|good luck (?:with|tomorrow|on|for|today)|safe (?:travels|trip|home|journey|flight|drive)|enjoy (?:the|
your) \w+|stay well|good day(?= [.,]| $)|i'm off|im off|i've got to(?= [.,]| $)|gtg|g2g|i gtg|sleep well|rest well|
over and out|well i'd best|this has been|next time then|until next|my shift|i'm (?:being )?(?:called|late)
|later(?= [.]| $)(?<= [.,] later)|i can see people waiting|hang on that's my
""")  # fmt: skip


def find_closing(text: str, sentences: Sequence[Sentence]) -> Closing:
    """The parts of taking leave found in one utterance."""
    line = lined(text, sentences)
    if not line.words:
        return Closing()
    return Closing(thanks=_find_thanks(line), next_step=_find_step(line), leave=_find_leave(line))


def _find_thanks(line: Line) -> Span | None:
    """Thanks with what they are for; of several, the one that names something."""
    best = None
    for count, found in enumerate(_THANKS.finditer(line)):
        before = line.line[max(0, found.start() - 14) : found.start()]
        if _NO_THANKS.match(line.line, found.start()) or (
            before.endswith((" no", " if", " say", " to say")) and " to say" not in before
        ):
            continue
        span = line.span(found.start(), min(line.sentence_end(found.end() - 1), found.end() + 120))
        if span and names_something(span.quote):
            return span
        best = best or span
        if count > 20:
            break
    return best


def names_something(span_text: str) -> bool:
    """Whether thanks name what they are for, rather than time, help or everything."""
    return any(word.norm not in _EMPTY and len(word.norm) > 2 for word in lined(span_text).words[1:])


def _find_step(line: Line) -> Span | None:
    for start, end in sorted(_steps(line)):
        told = line.line[max(0, start - 5) : start].endswith((" was", " were", " not"))
        if not told and not _NOT_STEP.match(line.line, start) and not line.asks(start):
            return line.span(_with_day(line, start), line.sentence_end(end - 1))
    return None


def _with_day(line: Line, start: int) -> int:
    """Where a step that begins at ``start`` begins with its day."""
    floor = max(line.sentence_start(start) - 1, 0)
    found = _DAY_BEFORE.search(line.line[floor : start + 1])
    return floor + found.start() if found else start


def _steps(line: Line) -> Iterator[tuple[int, int]]:
    """What is promised, or is meant to be done with a time named, or agreed on."""
    for found in _STEP.finditer(line):
        yield found.span()
    for opening in (_PROMISED, _MEANT):
        for found in opening.finditer(line):
            done = _DEED.match(line.line, found.end())
            if done and (opening is _PROMISED or _SOON.match(line.line, done.end())):
                yield found.start(), done.end()


def _find_leave(line: Line) -> Span | None:
    for found in _LEAVE.finditer(line):
        if not line.asks(found.start()):
            return line.span(*found.span())
    return None
