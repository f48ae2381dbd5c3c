"""How the table made a level, as data: row by row, check by check."""

from typing import Literal

from coach.records.base import Record
from coach.records.scenario import Skill
from coach.records.scorecard import Evidence, ScorerName, Status

Outcome = Literal["passed", "failed", "given"]
"""A given check wasn't looked for, since there was no room for it; it counts as passed."""


class Need(Record):
    """One check that a row looks at, and how it came out."""

    check: str
    outcome: Outcome


class RowSeen(Record):
    """One row of the table held against the checks, and what keeps it from holding.

    ``lacks`` names checks of ``every`` that failed, ``short`` says how many more of ``among`` would do, ``against``
    names checks of ``without`` that passed.
    """

    level: int
    holds: bool
    every: tuple[Need, ...] = ()
    at_least: int = 0
    among: tuple[Need, ...] = ()
    without: tuple[Need, ...] = ()
    lacks: tuple[str, ...] = ()
    short: int = 0
    against: tuple[str, ...] = ()


class CheckSeen(Record):
    """One check: how it came out, why, the quotes, and when failed what would have passed it, and where.

    ``better`` is a line that would have done it at that place; ``…`` stands for what only the learner knows.
    """

    id: str
    outcome: Outcome
    reason: str
    evidence: tuple[Evidence, ...] = ()
    instead: str | None = None
    at: Evidence | None = None
    better: str | None = None


class Explained(Record):
    """One skill: its level with the anchor in words, the rows down to the one that holds, and all checks."""

    status: Status
    level: int | None
    asks: str
    why: str = ""
    anchor: str | None = None
    rows: tuple[RowSeen, ...] = ()
    checks: tuple[CheckSeen, ...] = ()
    left_out: tuple[str, ...] = ()


class Explanation(Record):
    """A whole card by its table.

    ``before`` is what had made the stored card and its levels, where that was another rubric than ``scorer`` names.
    """

    id: str | None
    title: str | None
    scorer: ScorerName
    skills: dict[Skill, Explained]
    before: ScorerName | None = None
    before_levels: dict[Skill, int | None] = {}
