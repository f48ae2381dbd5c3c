"""The table in words: nothing that must be seen, nothing that runs over."""

import pytest

from coach.library import shipped_rubric
from coach.records.explained import CheckSeen, Explained, Explanation, Need, RowSeen
from coach.records.scorecard import Evidence, ScorerName
from coach.reports.explained import explanation_lines
from coach.reports.rubric import rubric_lines

SCORER = ScorerName(name="rules", version="1.1", rubric="networking 1.1")
PASSED, FAILED, GIVEN = (Need(check=name, outcome=name) for name in ("passed", "failed", "given"))
SAID = Evidence(turn=2, start=0, end=9, quote="I'm\x1b[31m Sam\nand " + "so on " * 60)
ONE = Explained(
    status="scored",
    level=3,
    asks="Does it help?",
    anchor="it helps a little",
    rows=(
        RowSeen(level=5, holds=False, every=(PASSED, FAILED, GIVEN), lacks=("failed",)),
        RowSeen(level=4, holds=False, at_least=2, among=(PASSED, FAILED), short=1),
        RowSeen(level=4, holds=False, without=(PASSED, FAILED), against=("passed",)),
        RowSeen(level=3, holds=True, every=(PASSED,)),
    ),
    checks=(
        CheckSeen(id="passed", outcome="passed", reason="You said who you are.", evidence=(SAID,)),
        CheckSeen(
            id="failed", outcome="failed", reason="You said why.", instead="A reason.", at=SAID, better="Because …"
        ),
        CheckSeen(id="given", outcome="given", reason="Nothing was asked of you."),
    ),
    left_out=("ask", "fitting"),
)


def text(one: Explained = ONE) -> str:
    found = Explanation(id=None, title=None, scorer=SCORER, skills={"goals": one})
    return "\n".join(explanation_lines(found))


def test_each_row_says_whether_it_holds_and_what_kept_it():
    lines = text().splitlines()
    assert "    Level 5 ✗ does not hold: failed is missing" in lines
    assert "      needs passed ✓ passed, failed ✗ not passed, given ✓ given" in lines
    assert "    Level 4 ✗ does not hold: 1 more of failed would be needed" in lines
    assert "    Level 4 ✗ does not hold: passed must not have passed" in lines
    assert "      needs without passed ✗ but passed, failed ✓ not passed" in lines
    assert "    Level 3 ✓ holds" in lines


def test_each_check_says_how_it_came_out_and_what_would_have_passed_it():
    told = text()
    assert "✓ passed: passed. You said who you are." in told
    assert "✗ not passed: failed. Not seen: “You said why.”" in told
    assert "What would have passed it: A reason." in told
    assert "For example: “Because …”" in told
    assert "✓ given: given. Nothing was asked of you. It counts as passed." in told
    assert "Left out by the scenario, neither for nor against you: ask and fitting." in told


def test_no_line_runs_over_and_no_mark_stands_without_a_word():
    for line in text().splitlines():
        assert len(line) <= 80
        for at, character in enumerate(line):
            if character in "✓✗":
                assert line[at + 1 : at + 2] == " "
                assert line[at + 2 :].split()[0].strip(",:") in {"passed", "not", "given", "holds", "does", "but"}


def test_nothing_a_learner_said_reaches_the_terminal_raw():
    assert "\x1b" not in text()
    assert "“I'm[31m Sam and so on" in text()


@pytest.mark.parametrize("status", ["not_observed", "not_scorable"])
def test_a_skill_without_a_level_says_why(status: str):
    one = Explained.model_validate({"status": status, "level": None, "asks": "?", "why": "For a good reason."})
    assert text(one).endswith("\n  For a good reason.")


def test_another_rubric_is_told_with_what_to_do():
    found = Explanation(
        id="abc",
        title="After rounds",
        scorer=SCORER,
        skills={"goals": ONE, "closing": ONE},
        before=ScorerName(name="rules", version="1.0", rubric="networking 1.0"),
        before_levels={"goals": 4, "closing": None},
    )
    told = " ".join(" ".join(explanation_lines(found, "goals")).split())
    assert "scored by rules 1.0, rubric networking 1.0: Goals 4, Closing no level." in told
    assert "--rubric FILE" in told
    assert "Closing: level" not in told
    assert "--rubric" not in " ".join(explanation_lines(found.model_copy(update={"before": None})))


def test_a_rubric_in_words_names_every_check_and_level():
    rubric = shipped_rubric()
    told = "\n".join(rubric_lines(rubric, rubric.name))
    assert all(len(line) <= 80 for line in told.splitlines())
    for part in rubric.skills.values():
        assert all(f"\n    {check.id}: " in told for check in part.checks)
    assert told.count("\n  Level 5: ") == len(rubric.skills)
    closing = "\n".join(rubric_lines(rubric, rubric.name, "closing"))
    assert closing.count("\n  Level 5: ") == 1
