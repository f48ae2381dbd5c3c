import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import DataError
from coach.scoring.agreement.marks import MOST_TOLD, Faults, Marking, is_blank, mark, markings_of, tables


def problems(row: dict[str, object]) -> list[str]:
    faults = Faults("marks.jsonl")
    markings_of(row, 4, "c1", faults)
    return [str(problem) for problem in faults.found]


@pytest.mark.parametrize(
    ("written", "meant"),
    [(3, 3), (3.5, 3.5), ("3", 3), (" 3,0 ", 3), ("3.0", 3), ("4,5", 4.5), ("n/a", None), ("N/A", None), ("NA", None)],
)
def test_a_mark_is_read_as_people_and_spreadsheets_write_it(written: object, meant: float | None) -> None:
    assert mark(written) == meant


@pytest.mark.parametrize(
    "written",
    [0, 6, -3, 5.5, math.nan, math.inf, True, "0", "6", "5,5", "3/5", "3-4", "four", "३", "1e0", "30", [3], {}, "-"],
)
def test_anything_else_is_no_mark(written: object) -> None:
    with pytest.raises(ValueError, match="is no mark"):
        mark(written)


@pytest.mark.parametrize("written", [None, "", "  ", "\t"])
def test_nothing_is_not_rated(written: object) -> None:
    assert is_blank(written)


@given(st.text(max_size=12))
def test_no_text_is_read_as_a_level_outside_the_scale(text: str) -> None:
    try:
        level = mark(text)
    except ValueError:
        return
    assert level is None or 1 <= level <= 5


def test_marks_by_skill_give_each_position_a_rater() -> None:
    faults = Faults("marks.jsonl")
    row = {"raters": {"goals": [3, 4, None], "Active listening": [None, "n/a"], "closing": []}}
    assert markings_of(row, 4, "c1", faults) == [
        Marking(4, "c1", "rater 1", {"goals": 3}),
        Marking(4, "c1", "rater 2", {"goals": 4, "listening": None}),
    ]
    assert not faults.found


def test_marks_by_rater_may_carry_remarks() -> None:
    faults = Faults("marks.jsonl")
    row = {"marks": [{"rater": "NK", "goals": 3, "questions": None, "why": "vague"}, {"rater": 7, "closing": "n/a"}]}
    assert markings_of(row, 4, "c1", faults) == [
        Marking(4, "c1", "NK", {"goals": 3}),
        Marking(4, "c1", "7", {"closing": None}),
    ]
    alone = markings_of({"marks": [{"goals": 2}]}, 5, "c2", faults)
    assert alone == [Marking(5, "c2", "rater 1", {"goals": 2})]
    assert not faults.found


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"raters": {"goals": [3, 7]}}, "raters.goals[1]: 7 is no mark (give a level from 1 to 5, n/a"),
        ({"raters": {"goal": [3]}}, "raters.goal: there is no skill 'goal' (did you mean goals?)"),
        ({"raters": {"charm": [3]}}, "raters.charm: there is no skill 'charm' (introduction, goals"),
        ({"raters": {"goals": 3}}, 'raters.goals: expected a list with one mark for each rater (such as "goals": [3'),
        ({"raters": [3]}, "raters: expected an object, found list"),
        ({"marks": {"NK": 3}}, "marks: expected a list (such as"),
        ({"marks": [3]}, "marks[0]: expected an object, found int"),
        ({"marks": [{"rater": "NK", "goals": "good"}]}, "marks[0].goals: 'good' is no mark"),
        ({"marks": [{"rater": "NK", "listning": 3}]}, "marks[0].listning: there is no skill 'listning' (did you mean"),
        ({"marks": [{"rater": "NK"}, {"goals": 3}]}, "marks[1].rater: there are several raters, and this one has no"),
        ({"marks": [{"rater": ["NK"], "goals": 3}]}, "marks[0].rater: expected a name"),
        ({"marks": [], "raters": {}}, 'raters: both "raters" and "marks" are there (keep one of the two)'),
    ],
)
def test_what_is_wrong_is_told_with_its_line_field_and_cure(row: dict[str, object], told: str) -> None:
    assert [problem for problem in problems(row) if problem.startswith(f"marks.jsonl:4:1: {told}")]


def test_a_rater_marks_a_conversation_once() -> None:
    faults = Faults("marks.csv")
    found = tables([Marking(2, "c1", "NK", {"goals": 3}), Marking(3, "c1", "TT", {"goals": 4})], faults)
    assert found == {"goals": {"NK": {"c1": 3}, "TT": {"c1": 4}}}
    assert not faults.found
    tables([Marking(2, "c1", "NK", {"goals": 3}), Marking(2, "c1", "NK", {"closing": 4})], faults)
    assert str(faults.found[0]).startswith("marks.csv:2:1: rater: NK has marked c1 on line 2 already")


def test_skills_stand_in_the_rubrics_order() -> None:
    marks = {"closing": 3.0, "listening": 2.0, "goals": None}
    assert list(tables([Marking(2, "c1", "NK", marks)], Faults("x"))) == ["goals", "listening", "closing"]


def test_all_faults_are_told_at_once_but_not_thousands() -> None:
    faults = Faults("marks.csv")
    faults.check()
    for line in range(MOST_TOLD + 5):
        faults.add(line, "goals", "9 is no mark")
    with pytest.raises(DataError, match=f"first {MOST_TOLD} problems, 5 more follow") as error:
        faults.check()
    assert len(error.value.problems) == MOST_TOLD
