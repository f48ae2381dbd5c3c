"""The school, hospital, place or team the learner comes from."""

from coach.language.fields import field_between
from coach.language.line import Line, phrase
from coach.language.phrases import Phrases
from coach.language.role import SELF
from coach.records.reading import Span

_SCHOOL = Phrases(r"""
(?:at|from|in|of|to|attend|attending) (?:the )?(?!a |an |one |my |your |this |that |any |high |the |our |
same )(?:(?!before|after|years|until|during|since|next|last)[^\W\d]+ ){1,4}?(?:
university|uni|college|school of medicine|med school|medical school|medical college
|school|hospital|institute|academy|infirmary|som|campus|medical center|medical centre|polytechnic|
health science center)(?: (?:of|in|at|on) (?:the )?\w+(?: side)?)?
|(?:at|from|in|of|to|attend) (?:the )?(?:university|uni|college|school|hospital|institute|academy|
medical school) (?:of|in|at|on) (?:the )?\w+(?: side)?
""")
_FROM = phrase(r"(?:at|from|in|out of|over in|over at|of)(?: the)?")
_NO_PLACE = frozenset(
    """a an my your our this that here home now medicine surgery class rotation clinic may june july january
    february march april august september october november december monday tuesday wednesday thursday friday
    saturday sunday i the which what it him her there nothing anyone internal family pediatrics cardiology
    training residency school case fact general on my his all both least first last present once moment you
    across winter summer spring autumn fall one two three four five six seven eight nine ten eleven twelve
    years months weeks days years' time person front charge""".split()
)
_UNIT = Phrases(
    r"""
(?:from|on|with|in|onto) (?:the )?(?!a |an |one |my |your |this |that |any |the |our )(?:\w+ ){1,2}(?:team|floor|ward|
unit|service|firm|sub i|consult team|lab)
"""
)
_OF_FIELD = phrase(r"from(?: the)?")
_TELLS = phrase(r"said|says|told|tells|mentioned|suggested|thought|sent|gave")
_EARLY = 120
"""How far into an utterance, in characters of the line, a team or department is looked for."""


def find_institution(line: Line, role: Span | None) -> Span | None:
    """The school, hospital, place or team the learner comes from."""
    found = _SCHOOL.search(line)
    if found and _own_place(line, found.start()):
        return line.span(found.start() + 1 + found.group()[1:].index(" "), found.end())
    if role is not None:
        place = _place_after(line, role)
        if place:
            return place
    return _unit(line) or _department(line)


def _unit(line: Line) -> Span | None:
    """The team or ward that the learner is on; "from" one is enough, "on" one needs an "I"."""
    found = _UNIT.search(line)
    if not found or found.start() >= _EARLY or not _own_place(line, found.start()):
        return None
    before = line.line[line.sentence_start(found.start()) : found.start() + 1]
    if not found.group().startswith(" from ") and not SELF.search(before):
        return None
    return line.span(found.start() + 1 + found.group()[1:].index(" "), found.end())


def _department(line: Line) -> Span | None:
    """The department that the learner is from: "from the radiology"."""
    for found in _OF_FIELD.finditer(line.line, 0, _EARLY):
        field = field_between(line, found.end(), found.end() + 30)
        first = line.first(found.end())
        at_once = field is not None and first < len(line.words) and field[0].start == line.words[first].start
        speaks = field is not None and _TELLS.match(line.line, line.at[line.first(found.end())] + len(field[0].quote))
        if field and at_once and not speaks and _own_place(line, found.start()) and not line.asks(found.start()):
            return field[0]
    return None


def _own_place(line: Line, at: int) -> bool:
    before = line.line[line.sentence_start(at) : at + 1]
    return bool(SELF.search(before)) or (before.count(" ") <= 8 and " you " not in before and " your " not in before)


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
