"""What looks like a patient's identifier, after the kinds named by the HIPAA Safe Harbor list (45 CFR 164.514(b)(2)).

Record and insurance numbers, dates of birth, telephone and e-mail of a patient, a patient's surname with a title, a
bed or a word for the patient. Years, scores, times and bare bed numbers are none, nor are the names of doctors and of
the two who talk.
"""

import re
from collections.abc import Collection

from coach.language.line import lined
from coach.records.reading import Span

_DIGIT = re.compile(r"\d")
_DATE = (
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?[a-z]{3,9},?\s(?:19|20)\d\d"
    r"|[a-z]{3,9}\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d)"
)
_NUMBERS = re.compile(
    rf"""
    \b(?:mrn|hospital\s(?:no|number|num)|record\s(?:no|number)|medical\srecord(?:\s(?:no|number))?|patient\s(?:id|no|number)
      |chart\s(?:no|number)
      |nhs(?:\s(?:no|number))?|ssn|social\ssecurity(?:\snumber)?|nric|aadhaar|medicare(?:\s(?:no|number))?|insurance\s(?:no|number|id)
      |policy\s(?:no|number)
      |account\s(?:no|number)|accession(?:\s(?:no|number))?|csn|uhid|ip\sno|op\sno|chi(?:\snumber)?|ur\s?(?:no|number)|urn
      |case\s(?:no|number)|file\s(?:no|number))
      (?:\.|\#|:|\s|is|was|=|-){{0,6}}(?=[a-z0-9 -]{{0,14}}\d)[a-z]{{0,4}}[\d][\da-z -]{{2,16}}\b
    |\b\d{{3}}-\d{{2}}-\d{{4}}\b
    |\b\d{{3}}[ -]\d{{3}}[ -]\d{{4}}\b
    |(?<![\d.,$£€])\b\d{{7,12}}\b(?![.,]\d|\s(?:patients|people|dollars|rupees|naira|pounds|records|users))
    |(?:\b(?:dob|d\.o\.b\.?|date\sof\sbirth|birth\s?date|birthday|born(?:\son)?)(?:\s|:|is|was|the|on|-|=){{0,6}}{_DATE})
    |(?:\+|\b00|\()\d[\d ()-]{{7,17}}\d\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,12}\b")
_PATIENT = re.compile(
    r"\b(?:patients?|pt|pts|he|she|her|his|him|their|lady|man|woman|kid|boy|girl|mum|mom|mother|father|family"
    r"|daughter|son|wife|husband|relative|carer|mrn|bed|admitted)(?:['’]s)?\b",
    re.IGNORECASE,
)
_NAME = r"[A-Z][a-zA-Z'’-]{1,24}"
_NAMED = re.compile(
    rf"\b(?:[Pp]atients?|[Pp]ts?|[Ll]ady|[Mm]an|[Ww]oman|[Gg]irl|[Bb]oy|[Kk]id|[Cc]hild|[Bb]aby|[Gg]entleman"
    rf"|[Ff]ellow|[Gg]uy)(?:,? (?:in|on|from) [a-z0-9 ]{{1,16}})?,? (?:is |was |who is |who was )?"
    rf"(?:named|called|by the name of|name is|name was|name's|names),? (?P<a>{_NAME}(?: {_NAME}){{0,2}})"
    rf"|\b(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]) (?:[a-z-]{{1,14}} ){{0,2}}?(?:[Pp]atient|[Pp]t),? "
    rf"(?P<b>{_NAME}(?: {_NAME}){{0,2}})"
    rf"|\b(?:[Tt]he |[Mm]y |[Oo]ur )?[Pp]atient(?:'s|’s|s)? name(?: is| was|'s|’s|:)? "
    rf"(?P<c>{_NAME}(?: {_NAME}){{0,2}}|[a-z]{{3,20}} [a-z]{{3,20}})"
    rf"|\b(?:[Hh]is|[Hh]er) name(?: is| was|'s|’s|:) (?P<d>{_NAME}(?: {_NAME}){{0,2}})"
)
_TITLED = re.compile(
    r"\b(?:mr|mrs|mister|(?-i:Ms|Miss|Mx|Madam|Mdm|Señora?)(?=\.? (?-i:[A-Z])))\.? "
    r"(?P<name>[a-z][a-z'’-]{1,24}(?: (?-i:[A-Z])[a-z'’-]{1,24})?)",
    re.IGNORECASE,
)
_BED = re.compile(
    r"(?P<a>\b[A-Z][a-z'’-]{2,24},? (?:in|from|at|on) (?:bed|room|bay|cubicle|rm|side room|ward) ?\d{0,4}[a-zA-Z]?\b)"
    r"|\b(?:[Bb]ed|[Rr]oom|[Bb]ay|[Cc]ubicle|[Rr]m) ?\d{1,4}[a-zA-Z]?,? ?[:(,-]? ?"
    r"(?P<b>[A-Z][a-z'’-]{2,24})\b(?!['’]s on| said)"
)
_NOT_SURNAMES = frozenset(
    """i i'm it he she the this that these those we you they there here what who why how when where is was are were
    and but or so if then also both our my his her their president speaker chair dean director secretary in on
    at to from for of with patient patients doctor doctors student students nurse nurses resident residents
    someone nobody everyone something family bed room ward monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november december icu ed er or
    ccu nicu picu ent obs rounds clinic dr prof professor mister because people kids one two three him them at
    sleep said me mom dad sit lying day night week world america dirty right bean grey okay yes no hi hello
    thanks thank sorry please can could would should do did does has had have for""".split()
)
_TALKERS = re.compile(r"\b(?:dr|doctor|prof|professor|sir|dean|nurse|sister)\.? $", re.IGNORECASE)
_TRIGGERS = frozenset(
    """mr mrs ms miss mister mx mdm madam señor señora patient patients pt pts patient's named called
    name names name's bed room bay cubicle rm lady man woman girl boy kid child baby gentleman fellow guy""".split()
)
"""Without one of these no patient is named."""
_HAIL = re.compile(
    r"(?:^|[.!?\n]\s?|\b(?:hi|hello|hey|dear|morning|afternoon|evening|thank you|thanks|sorry|yes|no|ok|okay|bye"
    r"|goodbye),? )$",
    re.IGNORECASE,
)


def identifiers(text: str, known: Collection[str] = ()) -> tuple[Span, ...]:
    """What looks like a patient's identifier, in order; names in ``known`` are fine."""
    said = {word.norm for word in lined(text).words}
    fine = {part.lower() for name in known for part in re.findall(r"[^\W\d_]+", name)}
    found = _numbers(text) if _DIGIT.search(text) else []
    if "@" in text:
        found += _emails(text)
    if not _TRIGGERS.isdisjoint(said):
        found += _names(text, fine)
    return _apart(found, text)


def _numbers(text: str) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in _NUMBERS.finditer(text) if not _own(text, m.start())]


def _emails(text: str) -> list[tuple[int, int]]:
    return [
        (m.start(), m.end())
        for m in _EMAIL.finditer(text)
        if not _own(text, m.start()) and _near_patient(text, m.start())
    ]


def _own(text: str, at: int) -> bool:
    """Whether a number or address is given as the learner's own ("my number is", "reach me at")."""
    return bool(_MINE.search(text[max(0, at - 45) : at]))


_MINE = re.compile(
    r"\b(?:my|reach me|call me|text me|email me|e-mail me|whatsapp|i'm at|i am at|contact me|aamc|eras id|student id)\b"
    r"(?! patient| pt\b)(?:(?!patient|\bhis\b|\bher\b|mrn)[^.?!\n]){0,40}$",
    re.IGNORECASE,
)


def _near_patient(text: str, at: int) -> bool:
    return bool(_PATIENT.search(text[max(0, at - 60) : at]))


def _names(text: str, fine: set[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for match in _NAMED.finditer(text):
        group = match.lastgroup or "a"
        if _is_name(match[group], fine):
            found.append((match.start(), match.end()))
    for match in _TITLED.finditer(text):
        if _is_name(match["name"], fine) and not _addressed(text, match):
            found.append(_with_bed(text, match))
    for match in _BED.finditer(text):
        name = (match["a"] or match["b"]).replace(",", " ").split()[0]
        if _is_name(name, fine) and not _TALKERS.search(text[max(0, match.start() - 12) : match.start()]):
            found.append((match.start(), match.end()))
    return found


def _is_name(name: str, fine: set[str]) -> bool:
    first = re.split(r"['’ ]", name.lower(), maxsplit=1)[0]
    return (
        len(first) > 1
        and first not in _NOT_SURNAMES
        and not any(part in fine for part in re.findall(r"[^\W\d_]+", name.lower()))
    )


def _addressed(text: str, match: re.Match[str]) -> bool:
    """Whether "Mr Petrie" is the person spoken to, or a colleague, rather than someone told about."""
    opens = bool(_HAIL.search(text[max(0, match.start() - 24) : match.start()]))
    after = text[match.end() : match.end() + 2]
    return opens and after[:1] in {",", ".", "!", "?", ""}


_IN_BED = re.compile(
    r",? (?:in|from|on) (?:the )?(?:bed|room|bay|cubicle|side room|rm|ward) ?\d{0,4}[a-zA-Z]?\b", re.IGNORECASE
)


def _with_bed(text: str, match: re.Match[str]) -> tuple[int, int]:
    bed = _IN_BED.match(text, match.end())
    return match.start(), bed.end() if bed else match.end()


def _apart(found: list[tuple[int, int]], text: str) -> tuple[Span, ...]:
    """Spans in order; of two that overlap, one that covers both."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(Span(start=start, end=end, quote=text[start:end]) for start, end in merged)
