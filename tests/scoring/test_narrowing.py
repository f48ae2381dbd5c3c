"""Leaving checks out: they neither help nor hinder, and no level gets cheaper than those below it."""

from collections.abc import Iterable
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.records.rubric import CheckRule, LevelRow, Rubric, SkillRubric
from coach.records.transcript import Turn
from coach.scoring import RulesScorer
from coach.scoring.levels import level
from coach.scoring.narrowing import BOTTOM, narrowed

QUICK = settings(max_examples=150, deadline=None)
CHECKS = ("asked", "open", "several", "follow-up", "paced")


def selections(checks: Iterable[str]) -> list[frozenset[str]]:
    listed = sorted(checks)
    return [frozenset(some) for size in range(len(listed) + 1) for some in combinations(listed, size)]


@st.composite
def rows(draw: st.DrawFn) -> LevelRow:
    """A row that doesn't contradict itself."""
    each = draw(st.lists(st.sampled_from(["", "every", "among", "without"]), min_size=5, max_size=5))
    kinds = dict(zip(CHECKS, each, strict=True))
    named = {kind: tuple(c for c in CHECKS if kinds[c] == kind) for kind in ("every", "among", "without")}
    at_least = draw(st.integers(min(1, len(named["among"])), len(named["among"])))
    return LevelRow(level=draw(st.integers(1, 5)), at_least=at_least, **named)


@st.composite
def parts(draw: st.DrawFn) -> SkillRubric:
    table = sorted(draw(st.lists(rows(), max_size=6)), key=lambda row: -row.level)
    checks = tuple(CheckRule(id=c, passes="yes", missing="no") for c in CHECKS)
    return SkillRubric(asks="?", anchors={1: "none"}, checks=checks, rows=tuple(table))


left_out = st.sets(st.sampled_from(CHECKS), max_size=5).map(frozenset)


def without(part: SkillRubric, out: Iterable[str]) -> SkillRubric:
    rubric = Rubric(id="mine", version="1.0", skills={"questions": part})
    return narrowed(rubric, {"questions": tuple(out)}).skills["questions"]


@QUICK
@given(rows(), rows())
def test_one_row_implies_another_if_it_holds_for_no_combination_without_it(row: LevelRow, other: LevelRow):
    truth = all(other.holds(passed) for passed in selections(CHECKS) if row.holds(passed))
    assert row.implies(other) == truth
    assert row.possible == any(row.holds(passed) for passed in selections(CHECKS))


@QUICK
@given(parts(), left_out)
def test_what_is_left_out_is_looked_at_nowhere(part: SkillRubric, out: frozenset[str]):
    less = without(part, out)
    assert {c.id for c in less.checks} == set(CHECKS) - out
    assert all(row.named.isdisjoint(out) for row in less.rows)
    assert all(level(less, passed) == level(less, passed - out) for passed in selections(CHECKS))


@QUICK
@given(parts(), left_out)
def test_leaving_out_never_costs_a_level_that_was_reached_without(part: SkillRubric, out: frozenset[str]):
    less = without(part, out)
    for passed in selections(set(CHECKS) - out):
        assert level(less, passed) >= level(part, passed)


@QUICK
@given(parts(), left_out)
def test_leaving_out_gives_no_more_than_passing_what_is_left_out(part: SkillRubric, out: frozenset[str]):
    less = without(part, out)
    for passed in selections(set(CHECKS) - out):
        assert level(less, passed) <= max(level(part, passed | more) for more in selections(out))


@QUICK
@given(parts(), left_out)
def test_no_row_that_wants_less_now_is_within_a_lower_levels_row(part: SkillRubric, out: frozenset[str]):
    rest = selections(set(CHECKS) - out)
    less = without(part, out)
    before = {row.level for row in part.rows if any(row.holds(passed) for passed in rest)}
    for row in less.rows:
        wanted = row.model_copy(update={"without": ()})
        for low in (*less.rows, BOTTOM):
            if row.level not in before and low.level < row.level and any(low.holds(passed) for passed in rest):
                assert any(low.holds(passed) and not wanted.holds(passed) for passed in rest)


def test_the_shipped_table_stays_in_order_whatever_is_left_out(rubric: Rubric):
    for skill, part in rubric.skills.items():
        ids = [check.id for check in part.checks]
        for out in (*combinations(ids, 1), *combinations(ids, 2)):
            less = narrowed(rubric, {skill: out}).skills[skill]
            assert [row.level for row in less.rows] == sorted((row.level for row in less.rows), reverse=True)
            assert level(less, frozenset()) == 1
            assert level(less, frozenset(ids)) <= level(part, frozenset(ids))


def test_a_goal_without_room_for_a_request_is_not_cheaper_than_one_with_a_reason(rubric: Rubric):
    less = narrowed(rubric, {"goals": ("ask", "fitting")}).skills["goals"]
    assert level(less, frozenset({"specific"})) == 1
    assert level(less, frozenset({"purpose", "specific"})) == 3
    assert level(less, frozenset({"purpose", "specific", "motive", "next-step"})) == 5


def test_nothing_left_out_changes_nothing(rubric: Rubric):
    assert narrowed(rubric, {}) == rubric
    assert narrowed(rubric, {"goals": ()}) == rubric


def test_a_card_doesnt_list_what_is_left_out(scorer: RulesScorer):
    fold = scorer.start((), (), leaves_out={"goals": ("ask", "fitting")})
    wish = "Hi Dr. Okafor, I'm Sam, a third-year. I'd like to shadow you in clinic on Friday, if I may?"
    fold.add(Turn(speaker="learner", text=wish))
    listed = {check.id for check in fold.card().skills["goals"].checks}
    assert "purpose" in listed
    assert not listed & {"ask", "fitting"}


def test_a_skill_with_every_check_left_out_is_not_observed(scorer: RulesScorer, rubric: Rubric):
    every = tuple(check.id for check in rubric.skills["closing"].checks)
    fold = scorer.start((), (), leaves_out={"closing": every})
    assert fold.card().skills["closing"].status == "not_observed"
