"""What a turn does to the person it is said to, beyond asking and telling: thanks, sympathy, agreement and the like."""

import re

from coach.records.reading import Reading

_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (pool, re.compile(pattern, re.IGNORECASE))
    for pool, pattern in (
        ("congratulated", r"\bcongrat|\bwell deserved\b|\bwell done\b|\bmabrook\b|\bgood for you\b|\bhuge congrats\b"),
        (
            "sympathised",
            r"\b(?:i'?m |so |very )(?:so |really |very )?sorry (?:to hear|about|for your|that (?:happened|you)|you )|\bmust (?:have been|be) (?:so |really |very |pretty |quite )?"
            r"(?:hard|awful|tough|difficult|horrible|terrible|scary|sad|lonely|exhausting|frightening|painful|rough)"
            r"|\bthat (?:sounds|is|'s) (?:so |really |very |pretty |quite |genuinely )?(?:hard|awful|tough|horrible|terrible|scary|sad|lonely|exhausting|rough|rubbish|brutal)\b"
            r"|\bthat'?s (?:so |really |very |pretty |quite )?(?:hard|awful|tough|horrible|terrible|scary|sad|lonely|rough|brutal)\b|\boof\b",
        ),
        (
            "disagreed",
            r"\bi(?:'m not sure i| don'?t| do not| can'?t| would not| wouldn'?t)(?: really| quite| fully| totally)? agree\b|\bi disagree\b|\bi see it differently\b"
            r"|\bi'?m not (?:so |entirely |totally )?(?:sure|convinced)(?: about)? that\b",
        ),
        (
            "understood",
            r"\bmakes? (?:so much |a lot of |more |total |perfect |complete )?sense\b|\bi (?:get|see) it now\b|\bnow i (?:see|get|understand)\b|\bthat explains\b|\bthat clears\b"
            r"|\bnever thought (?:of|about) it (?:like|that)|\bhadn'?t (?:thought|considered)\b",
        ),
        (
            "agreed",
            r"\b(?:i (?:totally |completely |fully |really |so )?agree|exactly|absolutely|so true|same here|me too|that'?s (?:so |very )?true)\b",
        ),
    )
)
_REFINE_EVERY = 3


def find_reaction(reading: Reading, turn: int) -> str | None:
    """The pool that responds to what the turn does, or None when it only asks or tells."""
    if reading.manner.flattery:
        return "flattered"
    for pool, pattern in _PATTERNS[:2]:
        if pattern.search(reading.text):
            return pool
    if reading.closing.next_step and not reading.goal.ask:
        return "settled"
    if reading.reflections:
        return "refine" if turn % _REFINE_EVERY == 2 else "confirm"
    for pool, pattern in _PATTERNS[2:]:
        if pattern.search(reading.text):
            return pool
    if reading.closing.thanks and not reading.closing.leave:
        return "thanked"
    return "apologised" if reading.manner.apology and not reading.manner.greeting else None
