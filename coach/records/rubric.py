"""The rubric as data: observable checks, and the table by which checks make a level."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field, StringConstraints

from coach.records.base import Record
from coach.records.scenario import Key, Skill, Words

Level = Annotated[int, Field(ge=1, le=5)]
LEVELS: tuple[int, ...] = (1, 2, 3, 4, 5)
LeftOut = Mapping[Skill, Sequence[str]]
"""The checks of each skill that aren't looked at."""
MOST = 40
"""So many checks, rows, or checks in a row are more than anybody reads."""


class CheckRule(Record):
    """A yes/no observation: ``passes`` says what was seen, ``missing`` what would have passed it."""

    id: Key
    passes: Words
    missing: Words


class LevelRow(Record):
    """One row of the table.

    The level holds when all of ``every`` pass, and ``at_least`` of ``among``, and none of ``without``.
    """

    level: Level
    every: tuple[Key, ...] = Field(default=(), max_length=MOST)
    among: tuple[Key, ...] = Field(default=(), max_length=MOST)
    at_least: int = Field(default=0, ge=0, le=MOST)
    without: tuple[Key, ...] = Field(default=(), max_length=MOST)

    @property
    def named(self) -> frozenset[str]:
        """All checks that this row looks at."""
        return frozenset((*self.every, *self.among, *self.without))

    def holds(self, passed: frozenset[str]) -> bool:
        """Whether the row holds for the checks that passed."""
        return (
            passed.issuperset(self.every)
            and len(passed.intersection(self.among)) >= self.at_least
            and passed.isdisjoint(self.without)
        )

    @property
    def possible(self) -> bool:
        """Whether the row holds for any combination of checks."""
        return self.holds(self.named.difference(self.without))

    def implies(self, other: "LevelRow") -> bool:
        """Whether ``other`` holds for every combination of checks for which this row holds."""
        if not self.possible:
            return True
        free = set(other.every).difference(self.every)
        if any(self.holds(self.named.difference(self.without, {check})) for check in free):
            return False
        return self.fewest(frozenset(other.among)) >= other.at_least and set(other.without) <= set(self.without)

    def fewest(self, checks: frozenset[str]) -> int:
        """The fewest of ``checks`` that can have passed where this row holds."""
        among = set(self.among).difference(self.without)
        wanted = self.at_least - len(among.intersection(self.every))
        elsewhere = len(among.difference(checks, self.every))
        return len(checks.intersection(self.every)) + max(0, wanted - elsewhere)


class SkillRubric(Record):
    """One skill.

    A question it answers, the anchors of its levels in words, its checks, and its rows, highest level first.
    """

    asks: Words
    anchors: dict[Level, Words]
    checks: tuple[CheckRule, ...] = Field(max_length=MOST)
    rows: tuple[LevelRow, ...] = Field(max_length=MOST)


class Rubric(Record):
    """A versioned rubric; scores name it as ``id version``."""

    id: Key
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+$", max_length=20)]
    skills: dict[Skill, SkillRubric]

    @property
    def name(self) -> str:
        """Id and version."""
        return f"{self.id} {self.version}"

    @property
    def digest(self) -> str:
        """SHA-256, in hexadecimal, of the content as canonical JSON: the same on every machine."""
        body = self.model_dump(mode="json", exclude_defaults=True)
        return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()
