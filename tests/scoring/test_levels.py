"""The table from checks to levels, and what it refuses."""

import pytest

from coach.errors import DataError
from coach.records.rubric import CheckRule, LevelRow, Rubric, SkillRubric
from coach.scoring.levels import level, verify
from coach.scoring.scorer import CHECKS


def _part(*rows: LevelRow) -> SkillRubric:
    checks = tuple(CheckRule(id=c, passes="yes", missing="no") for c in ("asked", "open", "several"))
    return SkillRubric(asks="?", anchors={1: "none"}, checks=checks, rows=rows)


def test_a_row_holds_when_every_and_enough_among_pass_and_none_without():
    row = LevelRow(level=3, every=("asked",), among=("open", "several"), at_least=1, without=("barrage",))
    assert row.holds(frozenset({"asked", "open"}))
    assert not row.holds(frozenset({"asked"}))
    assert not row.holds(frozenset({"open", "several"}))
    assert not row.holds(frozenset({"asked", "open", "barrage"}))


def test_the_first_row_that_holds_gives_the_level_and_none_gives_one():
    part = _part(LevelRow(level=4, every=("open", "several")), LevelRow(level=2, every=("asked",)))
    assert level(part, frozenset({"asked", "open", "several"})) == 4
    assert level(part, frozenset({"asked", "open"})) == 2
    assert level(part, frozenset()) == 1


def test_the_shipped_rubric_names_only_checks_that_are_made(rubric: Rubric):
    verify(rubric, CHECKS)
    for skill, part in rubric.skills.items():
        assert {c.id for c in part.checks} == CHECKS[skill]


def test_the_shipped_table_reaches_every_level_and_more_checks_never_cost(rubric: Rubric):
    for part in rubric.skills.values():
        ids = [c.id for c in part.checks]
        assert level(part, frozenset(ids)) == 5
        assert level(part, frozenset()) == 1
        assert {row.level for row in part.rows} == {1, 2, 3, 4, 5}
        assert [row.level for row in part.rows] == sorted((row.level for row in part.rows), reverse=True)
        for gone in ids:
            less = frozenset(ids) - {gone}
            assert level(part, less) <= 5
            assert all(level(part, less - {c}) <= level(part, less) for c in less)


def test_a_rubric_with_unknown_checks_is_refused():
    part = _part(LevelRow(level=2, every=("nowhere",)))
    with pytest.raises(DataError, match="nowhere"):
        verify(Rubric(id="mine", version="1.0", skills={"questions": part}), CHECKS)
    strange = _part().model_copy(update={"checks": (CheckRule(id="telepathy", passes="y", missing="n"),)})
    with pytest.raises(DataError, match="telepathy"):
        verify(Rubric(id="mine", version="1.0", skills={"questions": strange}), CHECKS)
