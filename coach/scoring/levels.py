"""From checks to a level, by the rubric's own table."""

from collections.abc import Set as AbstractSet

from coach.errors import DataError
from coach.records.rubric import Rubric, SkillRubric


def level(rubric: SkillRubric, passed: frozenset[str]) -> int:
    """The level of the first row that holds; 1 when none does."""
    return next((row.level for row in rubric.rows if row.holds(passed)), 1)


def title(rubric: Rubric, shipped: Rubric | None = None) -> str:
    """What scores call ``rubric``: an edited one can't pass for the ``shipped`` one, whatever version it claims."""
    own = shipped is None or rubric == shipped
    return rubric.name if own else f"{rubric.name} #{rubric.digest[:8]}"


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
