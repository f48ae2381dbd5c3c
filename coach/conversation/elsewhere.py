"""Noticing that a learner trained outside the United States, to offer her the glossary once."""

import re
from collections.abc import Iterable

from coach.records.transcript import Turn

OFFER = "Some words of American training differ from yours: /glossary WORD explains one, `coach glossary` lists all."
_ELSEWHERE = re.compile(
    r"""\b(?: mbbs | mbchb | mb\sbch | imgs? | fmg | usce | observer(?:ship)? | house\s?(?:job|officer|man|manship)
        | sho | registrar | foundation\s(?:year|doctor) | f[12]\s(?:doctor|in|at|on)\b | intercalat\w+ | \d00\s?level
        | plab | fcps | ecfmg | international\s(?:medical\s)?graduate
        | trained\s(?:abroad|overseas|in\s(?!the\sus)) | back\shome\sin )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def offers_glossary(text: str, before: Iterable[Turn]) -> bool:
    """Whether ``text`` is the first of the learner's turns that tells of training elsewhere."""
    if not _ELSEWHERE.search(text):
        return False
    return not any(turn.speaker == "learner" and _ELSEWHERE.search(turn.text) for turn in before)
