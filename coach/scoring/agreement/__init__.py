"""Agreement: the scorer held against people who marked the same conversations, and those people among themselves."""

from coach.scoring.agreement.compare import agree
from coach.scoring.agreement.marks import MARKED, Faults, Marking, Table, markings_of, tables
from coach.scoring.agreement.sheet import read_sheet
from coach.scoring.agreement.talks import Talk, found, score_talks, talk_of, talks_of

__all__ = [
    "MARKED",
    "Faults",
    "Marking",
    "Table",
    "Talk",
    "agree",
    "found",
    "markings_of",
    "read_sheet",
    "score_talks",
    "tables",
    "talk_of",
    "talks_of",
]
