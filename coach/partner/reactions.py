"""What a turn does to the person it is said to, beyond asking and telling: thanks, sympathy, agreement and the like."""

import re
from functools import cache

from coach.records.reading import Reading

_DEGREE = r"(?:so|really|very|pretty|quite|genuinely)\s"
_BAD = (
    "(?:hard|awful|tough|difficult|horrible|terrible|scary|sad|lonely"
    "|exhausting|frightening|painful|rough|rubbish|brutal)"
)
_WARM = (
    ("congratulated", r"\bcongrat | \bwell\sdeserved\b | \bwell\sdone\b | \bmabrook\b | \bgood\sfor\syou\b"),
    (
        "sympathised",
        rf"""\bsorry,?\s(?:to\shear|about\s(?:your|the)|for\syour|that\s(?:happened|you)|losing|you\s(?:lost|had))
           | \bso\ssorry\b
           | \bmust\s(?:have\sbeen|be)\s{_DEGREE}?{_BAD} | \bthat(?:\ssounds|\sis|'?s)\s{_DEGREE}?{_BAD}\b | \boof\b""",
    ),
)
_VIEWS = (
    (
        "disagreed",
        r"""\bi(?:'m\snot\ssure\si|\sdon'?t|\sdo\snot|\scan'?t|\swould\snot|\swouldn'?t)(?:\s(?:really|quite|fully|totally))?\sagree\b
          | \bi\sdisagree\b | \bi\ssee\sit\sdifferently\b
          | \bi'?m\snot\s(?:so\s|entirely\s|totally\s)?(?:sure|convinced)(?:\sabout)?\sthat\b""",
    ),
    (
        "understood",
        r"""\bmakes?\s(?:so\smuch\s|a\slot\sof\s|more\s|total\s|perfect\s|complete\s)?sense\b
          | \bi\s(?:get|see)\sit\snow\b | \bnow\si\s(?:see|get|understand)\b | \bthat\s(?:explains|clears)\b
          | \bnever\sthought\s(?:of|about)\sit\s(?:like|that)\b | \bhadn'?t\s(?:thought|considered)\b""",
    ),
    (
        "agreed",
        rf"""\b(?:i\s(?:(?:totally|completely|fully|really|so)\s)?agree | exactly | absolutely | so\strue | same\shere
          | me\stoo | that'?s\s{_DEGREE}?true)\b""",
    ),
)
_REFINE_EVERY = 3
_PARAPHRASE = re.compile(
    r"(?:(?:oh|ok|okay|hm+|ah|right|interesting|wow|yeah)\W+)*"
    r"(?:so|then|basically|in other words|it sounds|sounds|it seems|seems|you mean)\b",
    re.IGNORECASE,
)
"""How a paraphrase opens; one that opens otherwise has to share words with what it answers."""


def find_reaction(reading: Reading, turn: int, *, agreed: bool) -> str | None:
    """The pool that responds to what the turn does, or None when it only asks or tells.

    ``agreed`` tells that something was granted before, so that a next step can be settled.
    """
    if reading.manner.flattery:
        return "flattered"
    felt = _first(_WARM, reading.text) or _first(_VIEWS[:2], reading.text)
    return felt or _heard(reading, turn, agreed) or _first(_VIEWS[2:], reading.text) or _civil(reading)


def _first(patterns: tuple[tuple[str, str], ...], text: str) -> str | None:
    straight = text.replace("’", "'")
    return next((pool for pool, pattern in patterns if _compiled(pattern).search(straight)), None)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


def _heard(reading: Reading, turn: int, agreed: bool) -> str | None:
    if agreed and reading.closing.next_step and not reading.goal.ask:
        return "settled"
    if any(_PARAPHRASE.match(found.quote) for found in reading.reflections) or (
        reading.reflections and reading.picked_up
    ):
        return "refine" if turn % _REFINE_EVERY == 2 else "confirm"
    return None


def _civil(reading: Reading) -> str | None:
    if reading.closing.thanks and not reading.closing.leave:
        return "thanked"
    return "apologised" if reading.manner.apology and not reading.manner.greeting else None
