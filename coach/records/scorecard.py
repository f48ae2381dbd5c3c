"""Scores: checks with evidence, levels made from them, and what made them."""

from typing import Literal

from pydantic import Field

from coach.records.base import Record
from coach.records.scenario import Skill

Status = Literal["scored", "not_observed", "not_scorable"]


class Evidence(Record):
    """A slice of one turn: ``turns[turn].text[start:end] == quote``; turns are counted from 0 over both speakers."""

    turn: int
    start: int
    end: int
    quote: str


class Check(Record):
    """One yes/no observation; a passed check quotes the learner."""

    id: str
    passed: bool
    reason: str
    evidence: tuple[Evidence, ...] = ()


class SkillScore(Record):
    """One skill's status, its level from 1 to 5 when scored, and the checks that made it."""

    status: Status
    level: int | None = Field(default=None, ge=1, le=5)
    checks: tuple[Check, ...] = ()


class ScorerName(Record):
    """What made a score: ``rules``, a model's name or a person; its version; the rubric's id and version."""

    name: str
    version: str
    rubric: str


class Scorecard(Record):
    """The four skills and closing, and what made them."""

    skills: dict[Skill, SkillScore]
    scorer: ScorerName
