"""A rubric that somebody copies and changes: every fault with its place, and what works but may not be meant."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.errors import DataError, Problem
from coach.library import Library, examine_rubric, read_rubric, shipped_rubric, shipped_text
from coach.library.validate import validate
from coach.paths import content
from coach.scoring import RulesScorer
from tests.library.content import SCENARIO, write
from tests.library.test_faults import place

ANCHORS = "anchors: {1: none, 2: some, 3: fair, 4: good, 5: best}"
MINE = f"""\
# mine
id: clerkship
version: "2.0"
skills:
  introduction: {{asks: the person, {ANCHORS}, checks: [], rows: []}}
  goals:
    asks: the wish
    anchors:
      1: none
      2: some
      3: fair
      4: good
      5: best
    checks:
      - id: purpose
        passes: You said what you want.
        missing: What you want.
      - {{id: specific, passes: It was exact., missing: More exact.}}
      - {{id: motive, passes: You said why., missing: Why.}}
      - {{id: ask, passes: You asked., missing: A request.}}
    rows:
      - {{level: 5, every: [purpose, specific, motive, ask]}}
      - {{level: 4, every: [purpose, specific], among: [motive, ask], at_least: 1}}
      - {{level: 3, every: [purpose, motive], without: [ask]}}
      - {{level: 2, every: [purpose]}}
  questions: {{asks: the questions, {ANCHORS}, checks: [], rows: []}}
  listening: {{asks: the ear, {ANCHORS}, checks: [], rows: []}}
  closing: {{asks: the end, {ANCHORS}, checks: [], rows: []}}
"""


def changed(folder: Path, old: str = "", new: str = "") -> tuple[str, Path]:
    """A rubric of one's own with one place changed."""
    assert old in MINE, old
    text = MINE.replace(old, new, 1)
    path = folder / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    return text, path


def test_the_shipped_rubric_has_neither_problems_nor_remarks() -> None:
    found = examine_rubric(content("scenarios") / "rubric.yaml")
    assert found.rubric == shipped_rubric()
    assert not found.problems
    assert not found.remarks


def test_a_copy_is_the_same_rubric_with_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(shipped_text(), encoding="utf-8")
    assert read_rubric(path) == shipped_rubric()
    assert read_rubric(path).digest == shipped_rubric().digest
    assert shipped_text().startswith("# The rubric as data")


CHECKS, ROWS = "skills.goals.checks", "skills.goals.rows"
# what is replaced, by what, the text at which the problem stands, field, message, hint
FAULTS = [
    ("id: motive", "id: motif", "motif", f"{CHECKS}[2].id", "'motif' is no check that the program makes", "'motive'?"),
    ("id: motive", "id: ask", "ask, passes: You asked", f"{CHECKS}[3].id", "'ask' stands twice", ""),
    ("id: motive", "id: motive, weight: 2", "weight", f"{CHECKS}[2].weight", "unknown key 'weight'", "known: "),
    ("  closing:", "  closeing:", "closeing", "skills.closeing", "must be one of", "did you mean 'closing'?"),
    ("specific, motive, ask]", "specific, motve]", "motve", f"{ROWS}[0].every[2]", "none of this skill's", "'motive'?"),
    ("specific, motive, ask]", "fitting]", "fitting", f"{ROWS}[0].every[1]", "none of this", "list it under `checks`"),
    ("specific, motive, ask]", "purpose]", "purpose]}\n", f"{ROWS}[0].every[1]", "stands twice in one list", ""),
    ("without: [ask]", "without: [motive]", "motive]}\n", f"{ROWS}[2].without[0]", "wanted and unwanted", ""),
    (", at_least: 1", "", "among", f"{ROWS}[1].among", "'among' without 'at_least' asks for nothing", "say how many"),
    ("at_least: 1", "at_least: 3", "3}\n", f"{ROWS}[1].at_least", "asks for 3 of 2", ""),
    ("      2: some", "      0: some", "0: some", "skills.goals.anchors.0", "must be at least 1", ""),
    ("      2: some", "      3: some", "3: fair\n", "skills.goals.anchors.3", "stands twice", ""),
    ("level: 2", "level: 4", "4, every: [purpose]}", f"{ROWS}[3].level", "stands below level 3", "highest level first"),
    ("level: 5", "level: 6", "6, every", f"{ROWS}[0].level", "must be at most 5", ""),
    ('version: "2', 'version: "v2', '"v2', "version", "must be a version", ""),
    ("id: clerkship", "id: My clerkship", "My", "id", "must be made of lower-case letters", ""),
]


@pytest.mark.parametrize(("old", "new", "mark", "field", "message", "hint"), FAULTS)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, mark: str, field: str, message: str, hint: str
) -> None:
    text, path = changed(tmp_path, old, new)
    problems = examine_rubric(path).problems
    told = [one for one in problems if one.field == field and message in one.message]
    assert told, "\n".join(map(str, problems))
    assert (told[0].line, told[0].column) == place(text, mark)
    assert hint in told[0].hint
    with pytest.raises(DataError, match=r"mine\.yaml can't be used"):
        read_rubric(path)


def test_levels_without_words_and_skills_that_are_missing_are_told(tmp_path: Path) -> None:
    text, path = changed(tmp_path, "      2: some\n")
    (problem,) = examine_rubric(path).problems
    assert problem.message == "no words for level 2"
    path.write_text(text[: text.index("  closing:")], encoding="utf-8")
    assert "'closing' is missing" in "\n".join(map(str, examine_rubric(path).problems))
    path.write_text('id: mine\nversion: "1.0"\nskills: {}\n', encoding="utf-8")
    assert len([each for each in examine_rubric(path).problems if "is missing" in each.message]) == 5


REMARKS = [
    ("level: 4, every: [purpose, specific], among: [motive, ask], at_least: 1", "level: 4, every: [purpose]", 2),
    ("level: 2, every: [purpose]", "level: 3, every: [purpose, motive, ask], without: [specific]", None),
    ("      - {level: 4, every: [purpose, specific], among: [motive, ask], at_least: 1}\n", "", None),
]


@pytest.mark.parametrize(("old", "new", "row"), REMARKS)
def test_what_may_not_be_meant_is_remarked_and_can_be_used(tmp_path: Path, old: str, new: str, row: int | None) -> None:
    _, path = changed(tmp_path, old, new)
    found = examine_rubric(path)
    assert found.rubric == read_rubric(path)
    field = ROWS if row is None else f"{ROWS}[{row}]"
    message = "no row gives level" if row is None else "never reached: wherever it holds, a row of level 4"
    assert [one for one in found.remarks if one.field == field and message in one.message]


def test_a_rubric_without_faults_is_read_as_it_is_written(tmp_path: Path) -> None:
    found = examine_rubric(changed(tmp_path)[1])
    assert not found.problems
    assert not found.remarks
    assert found.rubric
    assert found.rubric.name == "clerkship 2.0"
    assert [row.level for row in found.rubric.skills["goals"].rows] == [5, 4, 3, 2]


@pytest.mark.parametrize(
    "text", ["", "- a list", "id: [", "skills: {goals: {checks: {}, rows: 3}}", "skills: []\nid: {}"]
)
def test_what_is_no_rubric_at_all_is_told_with_a_place(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    found = examine_rubric(path)
    assert found.rubric is None
    assert all(isinstance(one, Problem) and one.line for one in found.problems)


PIECES = ["", "[", "]", "{a: 1}", "null", "true", "-1", "9" * 30, "rows", "purpose", "ask", ": ", "\n", "- ", "'"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(MINE)), st.integers(0, 30), st.sampled_from(PIECES)), max_size=4))
def test_whatever_is_written_it_is_a_rubric_or_told_with_a_place(
    tmp_path: Path, edits: list[tuple[int, int, str]]
) -> None:
    text = MINE
    for at, length, piece in edits:
        text = text[:at] + piece + text[at + length :]
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    found = examine_rubric(path)
    assert (found.rubric is None) == bool(found.problems)
    assert all(one.line >= 1 and one.column >= 1 and one.message for one in (*found.problems, *found.remarks))
    if found.rubric:
        RulesScorer(found.rubric)


def test_ones_own_rubric_goes_over_the_shipped_one(tmp_path: Path) -> None:
    _, path = changed(tmp_path)
    own = path.rename(tmp_path / "rubric.yaml")
    shipped = content("scenarios")
    assert Library([shipped]).rubric().id == "networking"
    assert Library([shipped, tmp_path]).rubric().id == "clerkship"
    own.write_text("id: 3", encoding="utf-8")
    with pytest.raises(DataError, match="mend it, or move it away to go on"):
        Library([shipped, tmp_path]).rubric()
    assert [one.field for one in validate(own)] == [one.field for one in examine_rubric(own).problems]


LEFT_OUT = [
    ("{goals: [asks]}", "asks", "leaves_out.goals[0]", "goals has no check 'asks'", "did you mean 'ask'?"),
    ("{goal: [ask]}", "goal:", "leaves_out.goal", "must be one of", "did you mean 'goals'?"),
    ("{goals: [ask, ask]}", "ask]", "leaves_out.goals[1]", "'ask' stands twice", ""),
    ("{goals: ask}", "ask}", "leaves_out.goals", "must be a list", ""),
    (
        "{closing: [left, thanked, thanked-for, step, step-named, short]}",
        "closing:",
        "leaves_out.closing",
        "leaves nothing to observe",
        "take closing out of `skills`",
    ),
]


@pytest.mark.parametrize(("given", "mark", "field", "message", "hint"), LEFT_OUT)
def test_faults_of_what_a_scenario_leaves_out(
    tmp_path: Path, given: str, mark: str, field: str, message: str, hint: str
) -> None:
    text = SCENARIO.replace("turns: 14", f"leaves_out: {given}\nturns: 14")
    problems = validate(write(tmp_path, scenario=text))
    told = [one for one in problems if one.field == field and message in one.message]
    assert told, "\n".join(map(str, problems))
    assert (told[0].line, told[0].column) == place(text, mark)
    assert hint in told[0].hint


def test_a_scenario_keeps_what_it_leaves_out(tmp_path: Path) -> None:
    write(tmp_path / "a")
    text = SCENARIO.replace("turns: 14", "leaves_out: {goals: [ask, fitting]}\nturns: 14")
    write(tmp_path / "b", scenario=text)
    before = Library([tmp_path / "a"]).scenario("after-rounds")
    after = Library([tmp_path / "b"], cache=tmp_path / "cache").scenario("after-rounds")
    again = Library([tmp_path / "b"], cache=tmp_path / "cache").scenario("after-rounds")
    assert after.leaves_out == again.leaves_out == {"goals": ("ask", "fitting")}
    assert before.leaves_out == {}
    assert after.model_copy(update={"leaves_out": {}}) == before
