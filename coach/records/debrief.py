"""What the learner is told afterwards: one strong moment, at most two changes, a better line, a plan."""

from typing import Literal

from coach.records.base import Record
from coach.records.scenario import Skill
from coach.records.scorecard import Evidence


class Strength(Record):
    """The strongest moment, quoted, and why it was strong."""

    skill: Skill
    evidence: Evidence
    why: str


class Change(Record):
    """One thing to change.

    The check missed, the turn it would have helped, a better line from the learner's own facts.
    """

    skill: Skill
    check: str
    what: str
    at: Evidence | None = None
    better: str | None = None


class Debrief(Record):
    """The debrief of one attempt; ``too_short`` when there was too little to say anything about."""

    status: Literal["ready", "too_short", "care"]
    opening: str
    strongest: Strength | None = None
    changes: tuple[Change, ...] = ()
    if_then: str | None = None
    manner: tuple[str, ...] = ()
