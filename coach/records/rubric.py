"""The rubric as data: observable checks, and the table by which checks make a level."""

from coach.records.base import Record
from coach.records.scenario import Skill


class CheckRule(Record):
    """A yes/no observation: ``passes`` says what was seen, ``missing`` what would have passed it."""

    id: str
    passes: str
    missing: str


class LevelRow(Record):
    """One row of the table.

    The level holds when all of ``every`` pass, and ``at_least`` of ``among``, and none of ``without``.
    """

    level: int
    every: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    at_least: int = 0
    without: tuple[str, ...] = ()


class SkillRubric(Record):
    """One skill.

    A question it answers, the anchors of its levels in words, its checks, and its rows, highest level first.
    """

    asks: str
    anchors: dict[int, str]
    checks: tuple[CheckRule, ...]
    rows: tuple[LevelRow, ...]


class Rubric(Record):
    """A versioned rubric; scores name it as ``id version``."""

    id: str
    version: str
    skills: dict[Skill, SkillRubric]
