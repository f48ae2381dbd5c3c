"""From checks to a level, by the rubric's own table."""

from collections.abc import Set as AbstractSet

from coach.errors import DataError
from coach.records.rubric import LevelRow, Rubric, SkillRubric


def holds(row: LevelRow, passed: frozenset[str]) -> bool:
    """Whether ``row`` of the table holds for the checks that passed."""
    return (
        passed.issuperset(row.every)
        and sum(check in passed for check in row.among) >= row.at_least
        and passed.isdisjoint(row.without)
    )


def level(rubric: SkillRubric, passed: frozenset[str]) -> int:
    """The level of the first row that holds; 1 when none does."""
    return next((row.level for row in rubric.rows if holds(row, passed)), 1)


def verify(rubric: Rubric, known: dict[str, AbstractSet[str]]) -> None:
    """Refuse a rubric that asks for checks which the scorer doesn't make, or whose rows name no check of its own."""
    for skill, part in rubric.skills.items():
        own = {check.id for check in part.checks}
        strange = own - known.get(skill, frozenset())
        if strange:
            raise DataError(f"rubric {rubric.id}: {skill} has checks nobody makes: {', '.join(sorted(strange))}")
        named = {check for row in part.rows for check in (*row.every, *row.among, *row.without)}
        if named - own:
            missing = ", ".join(sorted(named - own))
            raise DataError(f"rubric {rubric.id}: rows of {skill} name unknown checks: {missing}")
