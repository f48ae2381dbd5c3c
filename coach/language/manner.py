"""Manner: greeting, apology, rudeness, excessive flattery, fillers. Told in words, never levelled (rubric)."""

from collections.abc import Sequence

from coach.language.line import Line, lined, phrase
from coach.language.phrases import Phrases
from coach.language.sentences import Sentence
from coach.records.reading import Manner, Span

_GREETING = Phrases(r"""
(?:hi+|hello+|hey+|hiya|heya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|g'day|gday|morning|evening|
afternoon|dear|salaam|salam|assalamu alaikum|assalam o alaikum|as salaam alaikum|namaste|namaskar|hola|bonjour|hallo|
helo|hullo|sup|wassup|what's up|excuse me|welcome|good to see you|nice to (?:meet|see) you|pleasure to meet you|
pleased to meet you|happy new year|jambo|
salve)(?: there| sir| ma'am| madam| doctor| doc| prof| professor| dr \w+| dr| everyone| all| again| dean| ma)*
|(?:dr|doctor|doc|prof|professor|mr|mrs|ms|sir|ma'am|madam|dean|ma)(?: \w+){0,2}(?= [.,?] )
""")
_OPENING = 110
_APOLOGY = Phrases(
    r"""
(?:i'm |i am |so |very |really |terribly |soz )*sorry|apologies|my apologies|i apologi[sz]e|my bad|my mistake|
forgive me|pardon me|pardon the|i beg your pardon|excuse my|soz
"""
)
_SYMPATHY = phrase(
    r"""
(?:[\w']+ )*?sorry (?:to hear|for your|about your|for (?:the|his|her) (?:loss|family)|that (?:happened|you)|
you (?:had|went|lost)|,? ?losing|for them|for him|for her)
"""
)
_RUDE = Phrases(r"""
(?:just |please |you |so |oh )shut (?:up|it)|(?<![\w'] )shut up|(?:fuck|screw|damn|piss|sod|bugger) (?:you|off)|
f off|stfu|go to hell|get lost|bullshit|bull shit|you(?:'re| are) (?:\w+ ){0,2}?(?:an? )?(?:idiot|stupid|useless|
moron|liar|joke|pathetic|dumb|arrogant|rude|terrible|incompetent|clueless|loser|asshole|arsehole|jerk|fool|old fart|
just a (?:resident|student|nurse|secretary|coordinator|receptionist|gp|intern))
|(?:are you|r you) (?:\w+ )?(?:stupid|deaf|dumb|an idiot|retarded|blind|slow|thick)|you (?:people|
lot) (?:\w+ )?(?:lose|never|always|are|don't|can't|should|have)|(?:that's|not|isn't|is not|that is not) my problem|
not my job|(?:waste|wasting|wasted) (?:of )?my time|hurry (?:it )?up|(?:just )?(?:answer|ans) (?:the|my) question|
just tell me(?= [.!]| $)|nobody (?:\w+ ){0,3}?does their job|what(?:'s| is) (?:wrong|the matter) with you|who cares|
i don't (?:care (?:about (?:your|you|that|what)|what you)|have time for (?:this|you|your))|i couldn't care less|
nobody asked (?:you|for (?:you|your|that))|nobody asked(?= \.| $)
|(?:your|this) (?:\w+ )?(?:program|hospital|talk|job|field|specialty|school|department|story|advice|answer) (?:(?:is|
was|isn't|wasn't) (?:\w+ ){0,3}?(?:rubbish|crap|garbage|shit|trash|boring|stupid|useless|joke|even that \w+|
that highly|pathetic|terrible|awful|waste)|sucks?|stinks)
|the (?:actual|real) (?:doctor|physician|boss)|someone (?:more )?(?:important|who actually knows|competent|
qualified)|too many (?:foreign|foreigners|immigrants|imgs|indians|blacks|muslims|women|arabs)|(?:with|by|train with|
around) (?:foreign(?:ers)?|immigrants|those people)|foreign doctors|go back to your|you don't know (?:anything|shit|
what you're talking)|blah blah|yada yada|whatever(?= [.]| $)(?<= [.,] whatever)
|i(?:'m| am) not (?:going over|repeating|explaining) (?:it|this|that|myself)|or i (?:go|will go|
'll go) to the (?:dean|boss|chief)|i(?:'ll| will) (?:report|sue) you|you owe me|do your job|
you're (?:not )?(?:being )?(?:very )?(?:unhelpful|no help)|can i talk to (?:someone|somebody) (?:else|important)|
this is (?:a waste|so boring|boring|bullshit|pointless)|you(?:'re| are) boring|loser|get on with it|spit it out|wtf|
stop (?:talking|wasting)|i said (?:now|already)|how dare you|none of your (?:business|concern)|
mind your own business(?<!me to mind your own business)|you suck|go away
|(?:sexy|hot|gorgeous|babe|sweetheart|darling)(?= [.,?]| $)|are you single|you(?:'re| are) (?:so |really |
very )?(?:hot|sexy|fit|gorgeous)
""")  # fmt: skip
_SELF_TOLD = (
    " tell me to",
    " told me to",
    " he said",
    " she said",
    " they said",
    " said to",
    " i thought",
    " don't",
    " not",
    " me i'm",
)
_FLATTERY = Phrases(r"""
(?:greatest|best|smartest|most (?:\w+ ){0,2}?(?:brilliant|amazing|inspiring|respected|incredible|talented|famous|
wonderful|intelligent|gifted|impressive|admired|renowned|beautiful|outstanding)) (?:\w+ ){0,3}?(?:ever|
in the (?:\w+ )?(?:world|country|universe|history|field|planet|hospital)|alive|on earth|of all time|
i(?:'ve| have)? (?:ever )?(?:met|known|seen|heard)|everybody knows)
|(?:number one|no 1|top|best) in the (?:entire |whole )?(?:world|country|universe)|most respected|
you(?:'re| are) (?:\w+ )?(?:my|a|an|such a|such an|literally|the) (?:\w+ )?(?:idol|hero|legend|
god|goddess|genius|goat|queen|king|inspiration to us all|living legend|icon|rockstar|rock star|saint|angel)|
my (?:idol|hero)|i (?:worship|idolize|idolise|adore) you|do anything to be (?:you|like you)|in awe of you
|unparalleled|unrivaled|unrivalled|second to none|world class clinician|awe inspiring|illustrious|
you(?:'re| are) (?:so|truly|absolutely|literally|incredibly|simply|totally|just|really|such) (?:\w+ )?(?:amazing|
brilliant|incredible|perfect|phenomenal|extraordinary|awesome|a genius|genius|flawless|legendary|wonderful|inspiring|
goals)|honored to (?:even )?be in your presence|your (?:brilliance|greatness|genius|wisdom|excellence|majesty|
highness)|huge fan|biggest fan|number one fan|fan of yours|not worthy|bow down|i want to be (?:exactly )?(?:you|
just like you)|dream come true to (?:meet|talk|speak)
""")
_FILLERS = phrase(r"""
you know(?! (?:how|what|if|about|that|who|why|where|when|any|the|of|me|him|her|them|it|i|my|each|your|this|dr|
someone|anyone|everyone|you|people|a|some|more|which|whether|better|best|well|enough|is|exactly))|i mean(?! (?:it|
that|the|to|by))
|kind of|kinda|sorta|sort of|like(?= ,)
""")
_LIKE = phrase(
    r"""
, like ,|(?:so|and|but|was|it's|it was|um|uh|just|i mean|is|that's|were|are|i was|been|also|or|who|they're|he's|
she's) like(?! (?:a|an|the|that|this|to|you|me|my|your|him|her|them|it|us|those|these|when|if|crazy|so))|
, like(?! (?:a|the|you|my|that|this|if|when|in|on|an|i said))
"""
)
_KIND_OF = tuple(
    f" {word}"
    for word in """what this that some any a the which every each same one my your these those all different another new
    other certain right no best kind first""".split()
)
_KNOWING = (
    " do",
    " did",
    " if",
    " as",
    " what",
    " how",
    " that",
    " let",
    " when",
    " to",
    " because",
    " anyone",
    " don't",
    " people",
    " would",
    " will",
    " might",
    " once",
    " know",
    " since",
    " whether",
    " before",
    " all",
    " everyone",
)


_CALLS = frozenset(
    """dr doctor doc prof professor mr mrs ms sir ma ma'am morning evening afternoon dear welcome yo dean
    madam""".split()
)
"""Words that greet only where nothing but an opener stands before them."""
_BEFORE_A_CALL = frozenset("um uh oh so okay sorry ah yes yeah er , . well hi and very no ? erm a".split())


def find_manner(text: str, sentences: Sequence[Sentence]) -> Manner:
    """How one utterance was said."""
    line = lined(text, sentences)
    if not line.words:
        return Manner()
    return Manner(
        greeting=_find_greeting(line),
        apology=_find_apology(line),
        rude=_find_rude(line),
        flattery=_first(line, _FLATTERY),
        fillers=find_fillers(line),
        words=len(line.words) + len(line.fillers),
    )


def _first(line: Line, pattern: Phrases) -> Span | None:
    found = pattern.search(line)
    return line.span(*found.span()) if found else None


def _find_greeting(line: Line) -> Span | None:
    """A greeting, or the partner's name or title called, near the beginning."""
    found = _GREETING.search(line, 0, _OPENING)
    if not found:
        return None
    before = line.line[: found.start()].split()
    called = found.group().split()[0] in _CALLS
    if len(before) > 8 or (called and any(word not in _BEFORE_A_CALL for word in before)):
        return None
    return line.span(*found.span())


def _find_apology(line: Line) -> Span | None:
    for found in _APOLOGY.finditer(line):
        if not _SYMPATHY.match(line.line, found.start()):
            return line.span(*found.span())
    return None


def _find_rude(line: Line) -> Span | None:
    for found in _RUDE.finditer(line):
        if not line.line[max(0, found.start() - 16) : found.start()].endswith(_SELF_TOLD):
            return line.span(*found.span())
    return None


def find_fillers(line: Line) -> tuple[Span, ...]:
    """Every filler, in order: um and uh, "like" that compares nothing, "you know" that asks nothing."""
    spans: list[Span] = []
    for found in _FILLERS.finditer(line.line):
        before = line.line[max(0, found.start() - 12) : found.start()]
        words = found.group().strip()
        if words.startswith(("kind", "sort")) and before.endswith(_KIND_OF):
            continue
        if words == "you know" and before.endswith(_KNOWING):
            continue
        if span := line.span(*found.span()):
            spans.append(span)
    for found in _LIKE.finditer(line.line) if " like " in line.line else ():
        at = found.group().index("like")
        span = line.span(found.start() + at, found.start() + at + 4)
        if span and span not in spans:
            spans.append(span)
    for word in line.fillers:
        if word.norm not in {"ah", "hm", "mm", "eh"}:
            spans.append(Span(start=word.start, end=word.end, quote=line.text[word.start : word.end]))
    return tuple(sorted(spans, key=lambda span: span.start))
