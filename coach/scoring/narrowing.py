"""A rubric without the checks that a scenario leaves out: they neither help nor hinder."""

from collections.abc import Sequence

from coach.records.rubric import LeftOut, LevelRow, Rubric, SkillRubric

BOTTOM = LevelRow(level=1)
"""Level 1 needs nothing, whether or not a row says so."""


def narrowed(rubric: Rubric, left_out: LeftOut) -> Rubric:
    """``rubric`` without the checks in ``left_out``, in the lists as in every row.

    A row that would hold without any of them is kept as it is. One that needed them needs less now; where all that it
    still wants is in the row of some lower level, it is dropped, so that no level gets cheaper than those below it.
    """
    skills = {skill: _part(part, frozenset(left_out.get(skill, ()))) for skill, part in rubric.skills.items()}
    return rubric.model_copy(update={"skills": skills})


def _part(part: SkillRubric, out: frozenset[str]) -> SkillRubric:
    checks = tuple(check for check in part.checks if check.id not in out)
    if len(checks) == len(part.checks):
        return part
    rows = [_row(row, out) for row in part.rows]
    kept = tuple(
        row for row, whole in zip(rows, part.rows, strict=True) if not (_needed(whole, out) and _cheap(row, rows))
    )
    return part.model_copy(update={"checks": checks, "rows": kept})


def _row(row: LevelRow, out: frozenset[str]) -> LevelRow:
    """``row`` with less to look at; of what is left among, as many as there are will do."""
    every, among, without = ([c for c in checks if c not in out] for checks in (row.every, row.among, row.without))
    at_least = min(row.at_least, len(set(among)))
    return LevelRow(level=row.level, every=tuple(every), among=tuple(among), at_least=at_least, without=tuple(without))


def _needed(row: LevelRow, out: frozenset[str]) -> bool:
    """Whether ``row`` held only where some check in ``out`` had passed."""
    return not out.isdisjoint(row.every) or len(set(row.among) - out) < row.at_least


def _cheap(row: LevelRow, rows: Sequence[LevelRow]) -> bool:
    """Whether a lower level's row has in it all that ``row`` wants to see passed."""
    wanted = row.model_copy(update={"without": ()})
    return any(low.level < row.level and low.possible and low.implies(wanted) for low in (*rows, BOTTOM))
