"""Points in time that words name, so that a step agreed on is known by its when.

A day, a date, an hour of the clock or a stretch counted from now is a point; a mere length ("six weeks") is none.
Each point is given one form, so that "Thursday the twelfth" gives back "Thurs 12th".
"""

import re

from coach.language.words import norms

_ORDINAL_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
"""
_NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve"
_ORDINALS = {word: str(n) for n, word in enumerate(_ORDINAL_WORDS.split(), 1)} | {"thirtieth": "30"}
_NUMBERS = {word: str(n) for n, word in enumerate(_NUMBER_WORDS.split(), 1)}
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|march|april|apr|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_HOUR = rf"\d{{1,2}}|{_NUMBER_WORDS.replace(' ', '|')}"
_NTH = rf"\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)}|twenty (?:first|second|third|fourth|fifth|sixth|seventh)"

_DAY = re.compile(
    r"\b(?:(mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:days?)?|(tomorrow|tonight)|"
    r"(jan|feb|apr|aug|sept?|oct|nov|dec)(?:r?uary|il|ust|ember|ober|tember)?|(march|june|july))\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b(?:the (?P<the>{_NTH})(?! (?:time|thing|one|year|person|day|week|patient|question|part|half|floor|of (?:three|"
    rf"four|five|all|my|the)))|(?P<bare>\d{{1,2}}(?:st|nd|rd|th))|(?P<before>{_NTH}|\d{{1,2}}) (?:of )?(?:{_MONTH})"
    rf"|(?:{_MONTH}) (?P<after>{_NTH}|\d{{1,2}}))\b"
)
_CLOCK = re.compile(
    rf"\b(?:(?P<exact>\d{{1,2}})(?:[:.h]\d\d\b| ?(?:am|pm|h|hrs|o'clock)\b)"
    rf"|(?:at|by|before|after|till|until|from|around|half) (?:past )?(?P<hour>{_HOUR})"
    r"(?= (?:on|tomorrow|today|tonight|sharp|o'clock|in|and|or|then|if|when|with|outside|your|my|for|is|works|at|so|"
    r"but|"
    r"every|to|till|until|i|the|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|[.,;:!?)]|$)"
    rf"|(?P<oclock>{_HOUR}) o'clock\b)"
)
_SOON = re.compile(
    r"\b(?:noon|midnight|tonight|tomorrow|today|first thing|(?:this|next|the (?:following|same)) (?:week|weekend|month|"
    r"morning|afternoon|evening|block|term|time)|(?:week|month|day|morning) after|end of (?:the |this |"
    r"next )?(?:day|week|"
    r"month|block|term|year|shift|round|rounds)|month's end|within (?:the|a|one|two|\d+) (?:hour|day|week)s?"
    r"|in (?:a|an|one|two|three|half an|\d+) (?:min|mins|minutes?|hours?|days?|weeks?))\b"
)


def days(text: str) -> frozenset[str]:
    """The days and months that ``text`` names, each by its first three letters."""
    return frozenset(match.group().lower()[:3] for match in _DAY.finditer(text))


def times(text: str) -> frozenset[str]:
    """Every point in time that ``text`` names: days, dates, hours and stretches from now, each in one form."""
    low = text.lower().replace("’", "'")
    found = set(days(text)) - {"sun", "sat", "may"} | {d for d in ("sunday", "saturday") if d in low}
    for match in _DATE.finditer(low):
        found.add(_nth(match["the"] or match["bare"] or match["before"] or match["after"]))
    for match in _CLOCK.finditer(low):
        hour = match["exact"] or match["hour"] or match["oclock"]
        found.add(_NUMBERS.get(hour, hour))
    found.update(match.group() for match in _SOON.finditer(low))
    return frozenset(found)


def numbers(text: str) -> frozenset[str]:
    """The bare numbers of a short answer, in the form that ``times`` gives to hours and dates."""
    return frozenset(
        _NUMBERS.get(n, _ORDINALS.get(n, n)) for n in norms(text) if n.isdigit() or n in _NUMBERS or n in _ORDINALS
    )


def _nth(word: str) -> str:
    tens, _, last = word.rpartition(" ")
    if tens:
        return f"2{_ORDINALS[last]}"
    return _ORDINALS.get(word) or word.rstrip("stndrh")
