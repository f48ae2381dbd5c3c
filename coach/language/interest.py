"""A specific interest in a field, patients or a topic, said by the learner of herself (rubric, "Introduction")."""

import re

from coach.language.fields import field_between
from coach.language.line import Line, phrase
from coach.language.phrases import Phrases
from coach.records.reading import Span

_STRONG = Phrases(r"""
(?:interested|intrested|interest|interests|specialize|specializing|specialist) (?:is |are |lies |lie )?(?:mainly |
mostly |really |particularly |especially )?(?:in|for|about|on)(?: doing| pursuing| learning about| how)?
|(?:field of |area of |areas of |main |primary |special |research )?interests? (?:is|are|lies in|would be)
|(?:passionate|curious|excited|serious|crazy|mad|nuts) (?:about|for)|fascinated (?:by|with)|fascination (?:with|for)|
drawn (?:to|towards?)|obsessed with
|(?:mad |super |very |really |so )?keen (?:on|about|to do)|passion (?:is |for |in )+|fell in love with|fallen for|
in love with|hooked on|sold on
|(?:i'm|i've been|been|always been|got|gotten|am|really|so|super|quite|kinda|getting) (?:really |super |very |so |
pretty |quite )?into|appeals? to me|captivated by|intrigued by|gravitat(?:e|ing) (?:to|towards?)
""")
_WEAK = Phrases(r"""
(?:i|i've|i'm|i'd|also|really|honestly|always|and|just|we) (?:\w+ ){0,2}?(?:love|loved|like|liked|enjoy|enjoyed|
liking|loving|enjoying|prefer|want|wanna|hope|hoping|plan|planning|thinking|think|considering|leaning|going|headed|
heading|applying|apply|set|aiming|aim|decide|decided|wish|choose|chose|pursuing|
pursue|torn|looking|dream|lean|trying|mind|wanted|dreaming|sure|tempted|deciding|match|matching|going for|
interviewing|work|working|doing)
|my (?:\w+ )?(?:dream|goal|plan|aim|favorite|hope|thing|dream job|first choice|top choice|passion|calling)|
applying (?:to|for|in|into)|leaning (?:towards?|to)|thinking (?:about|of|maybe)|considering|going (?:into|for)
""")  # fmt: skip
_NO = re.compile(r" (?:not|never|don't|didn't|isn't|no|nor|hate|hated|can't|wasn't|ain't|without) (?:\w+ ){0,3}$")
_SUBJECT = re.compile(
    r" (?:(i|i'm|i've|i'd|my|me|we|we're)|you|you're|your|he|she|they|he's|she's|people|dad|mum|mom|who|friend"
    r"|everyone|students?) "
)
_FIELD_FIRST = Phrases(
    r"""
(?:is|was) (?:\w+ ){0,4}?(?:where i(?:'m| am| want)|what i(?:'m| am| want)|my (?:thing|dream|plan|goal|
first choice))|is where
"""
)
_HEARING = phrase(
    r"""
(?:to )?(?:\w+ )?(?:hear|know|ask|thank|say|tell|talk|speak|catch|meet|email|show|see how you|understand how you|
understand why you)
"""
)
_OBJECTS_VAGUE = frozenset(
    """medicine medical doctor doctors medic healthcare health care science sciences networking leadership learning
    learn people helping help patients patient everything anything all lot lots things stuff something many much
    research opportunity opportunities field fields it this that them you your what work job career world human
    humans the a an in of and to about more any kind sort really very also so i my new program programs
    different various making difference being hospital specialty specialties area areas all-of for with just
    well working do doing be as is are getting knowing coming hearing here future u yeah okay thing connecting
    connections everything improving myself yourself experience exposure person leveraging synergies synergy
    brand growing authentic relationships space impact innovation value mentorship""".split()
)


def find_interest(line: Line) -> Span | None:
    """The learner's own interest, where it names something more particular than medicine or people."""
    for found in _STRONG.finditer(line):
        end = line.clause_end(found.end())
        if _own(line, found.start()) and _specific(line, found.end(), end):
            return line.span(found.start(), end)
    for found in _WEAK.finditer(line):
        end = line.clause_end(found.end())
        if _own(line, found.start()) and not _HEARING.match(line.line, found.end()) and _names_field(line, found, end):
            return line.span(found.start(), end)
    for found in _FIELD_FIRST.finditer(line):
        start = line.sentence_start(found.start())
        if near := field_between(line, max(start, found.start() - 110), found.start()):
            first = next(i for i, word in enumerate(line.words) if word.start == near[0].start)
            return line.words_span(first, line.last(line.clause_end(found.end() - 1)))
    return None


def _own(line: Line, at: int) -> bool:
    before = line.line[max(line.sentence_start(at), at - 60) : at + 1]
    subjects = list(_SUBJECT.finditer(before.replace(" ", "  ")))
    here = line.line[at : at + 4]
    return not _NO.search(before) and (here.startswith((" i ", " i'", " my ")) or not subjects or bool(subjects[-1][1]))


def _specific(line: Line, start: int, end: int) -> bool:
    """Whether the object holds a field or any word that narrows it down."""
    if field_between(line, start, end):
        return True
    words = line.line[start:end].split()
    return any(word not in _OBJECTS_VAGUE and len(word) > 2 for word in words[:8])


def _names_field(line: Line, found: re.Match[str], end: int) -> bool:
    """Whether a field stands in reach of a weak verb, which alone says little ("I like", "thinking about")."""
    negated = re.search(r" (?:not|don't|didn't|never) ", found.group() + " ")
    return not negated and field_between(line, found.start(), min(end, found.end() + 60)) is not None
