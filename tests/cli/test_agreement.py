"""``coach agreement`` from a file to what it says."""

import json
import re
from pathlib import Path

import pytest

from coach.cli import run
from coach.cli.agreement import rounded
from coach.errors import EXIT_DATA, EXIT_OK, EXIT_USAGE
from coach.records.agreement import Agreement
from coach.scoring.agreement import Faults, markings_of, read_sheet

MARKS = Path(__file__).parent.parent / "scoring" / "agreement"
TALKS, SHEET = MARKS / "talks.jsonl", MARKS / "marks.csv"
README = (Path(__file__).parent.parent.parent / "README.md").read_text("utf-8")
SAID = "Hi Dr. Okafor, I'm Sam, a third-year, and my father's heart is why I would like to hear how you chose yours."


@pytest.fixture
def agreement(capsys: pytest.CaptureFixture[str]):
    """Runs the command; gives its exit code, stdout and stderr."""

    def run_it(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["agreement", *map(str, arguments)])
        return code, *capsys.readouterr()

    return run_it


def found(out: str) -> Agreement:
    return Agreement.model_validate_json(out)


def test_a_sheet_and_json_lines_with_the_same_marks_agree(agreement) -> None:
    code, lines, _ = agreement(TALKS, "--json", "--times", 50)
    assert code == EXIT_OK
    code, sheet, told = agreement(SHEET, "--conversations", TALKS, "--json", "--times", 50)
    assert code == EXIT_OK
    assert "Columns not used: remarks." in told
    first, second = found(lines), found(sheet)
    assert first.conversations == second.conversations == 12
    assert second.raters == ("NK", "TT")
    for skill, part in first.skills.items():
        assert part.mean == second.skills[skill].mean
        assert part.pairs[0].figures == second.skills[skill].pairs[0].figures


def test_figures_are_those_of_the_levels_that_score_gives(agreement) -> None:
    from coach.wiring import content

    score = content().conversation_scorer()
    part = found(agreement(TALKS, "--json", "--times", 1)[1]).skills["questions"]
    rows = [json.loads(line) for line in TALKS.read_text("utf-8").splitlines()]
    same = near = both = 0
    for row in rows:
        level = score(row)["skills"]["questions"]["level"]
        marks = [mark for mark in row["raters"]["questions"] if mark != "n/a"]
        if level is None or not marks:
            continue
        mean = sum(marks) / len(marks)
        both += 1
        same += level == round(mean)
        near += abs(level - mean) <= 1
    assert (part.mean.n, part.mean.figures.exact.value) == (both, pytest.approx(same / both, abs=1e-6))
    assert part.mean.figures.within_one.value == pytest.approx(near / both, abs=1e-6)


def test_unscored_conversations_are_told_and_left_out(agreement) -> None:
    _, out, _ = agreement(TALKS, "--skill", "questions", "--times", 20)
    assert "Scored by the raters, not by rules: 2 (hello, bus)." in out
    assert "Scored by one of rater 1 and rater 2: 1 (hello)." in out
    part = found(agreement(TALKS, "--json", "--times", 20)[1]).skills["questions"]
    assert part.mean.n == part.conversations - 2


def test_skill_and_top_choose_what_is_shown(agreement) -> None:
    _, out, _ = agreement(TALKS, "--skill", "goals", "--skill", "closing", "--top", 1, "--times", 20)
    assert re.findall(r"^(\w+): \d+ conversations$", out, re.MULTILINE) == ["Goals", "Closing"]
    assert re.findall(r"^(\d+)\. ", out, re.MULTILINE) == ["1"]
    assert "Largest" not in agreement(TALKS, "--top", 0, "--times", 20)[1]


def test_figures_of_the_json_have_six_places_and_no_zero_below_zero(agreement) -> None:
    assert str(rounded({"a": [-2.2e-16, 2 / 3, None, "x", 3]})) == "{'a': [0.0, 0.666667, None, 'x', 3]}"
    assert not re.search(r"\d\.\d{7}|\de-", agreement(TALKS, "--json", "--times", 5)[1])


def test_the_seed_decides_the_intervals(agreement) -> None:
    runs = [agreement(TALKS, "--json", "--times", 60, "--seed", seed)[1] for seed in (1, 1, 2)]
    assert runs[0] == runs[1]
    first, other = found(runs[0]).skills["goals"].mean.figures, found(runs[2]).skills["goals"].mean.figures
    assert first.kappa.value == other.kappa.value
    assert first.kappa != other.kappa


def test_attempts_of_ones_own_are_marked_by_the_beginning_of_their_id(agreement, tmp_path: Path) -> None:
    from coach.records.transcript import Turn
    from coach.wiring import open_practice

    with open_practice() as practice:
        talk = practice.start(practice.library.scenario("approach-attending"), seed=3)
        practice.store.append(talk.attempt.id, len(talk.turns), Turn(speaker="learner", text=SAID, who=talk.state.who))
    file = tmp_path / "marks.csv"
    file.write_text(f"attempt,rater,introduction\n{talk.attempt.id[:8]},NK,1\nffffffffffff,NK,3\n")
    code, _, told = agreement(file)
    assert code == EXIT_DATA
    assert f"{file}:3:1: conversation: There is no attempt 'ffffffffffff'" in told
    assert "give that with --conversations" in told
    file.write_text(f"attempt,rater,introduction\n{talk.attempt.id[:8]},NK,1\n")
    code, out, _ = agreement(file, "--json", "--times", 5)
    assert code == EXIT_OK
    (shown,) = found(out).disagreements
    assert shown.conversation == talk.attempt.id
    assert shown.setting == talk.setup.scenario.title
    assert any(SAID[e.start : e.end] == e.quote for check in shown.checks for e in check.evidence)


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("conversation,goals\nkiosk,9\nlift,x\n", EXIT_DATA, ":3:2: goals: 'x' is no mark (give a level from 1 to 5"),
        ("conversation,goals\nkisok,3\n", EXIT_DATA, ":2:1: conversation: there is no conversation 'kisok' in "),
        (
            "conversation,goals\nkiosk,3\nkiosk,4\n",
            EXIT_DATA,
            ":3:1: rater: rater 1 has marked kiosk on line 2 already",
        ),
        ("conversation,goals\nkiosk,3\nkiosk,4\n", EXIT_DATA, ':1:1: there is no column "rater"'),
        ("conversation,goals\nkiosk,\n", EXIT_DATA, ": no marks in it"),
        ("", EXIT_DATA, 'no column "conversation" in the heading'),
        ('{"id": 1, "turns": []}\n', EXIT_USAGE, "--conversations goes with a CSV file"),
    ],
)
def test_a_file_that_is_not_as_it_should_be(agreement, tmp_path: Path, text: str, code: int, told: str) -> None:
    file = tmp_path / "marks"
    file.write_text(text)
    done, out, err = agreement(file, "--conversations", TALKS)
    assert (done, out) == (code, "")
    assert told in err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"turns": [], "raters": {"goals": [3]}}\n[]\n', ":2:1: expected a JSON object, found list"),
        ('\n{"turns": [], "raters": {"goals": [6]}}\n', ":2:1: raters.goals[0]: 6 is no mark"),
        ('\n\n{"turns": 3, "raters": {"goals": [3]}}\n', ':3:1: a conversation needs "turns"'),
        ('{"id": 1, "turns": []}\n', ": no marks in it"),
        ("[", ":1:1: not JSON"),
    ],
)
def test_json_lines_that_are_not_as_they_should_be(agreement, tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "marks.jsonl"
    file.write_text(text)
    code, out, err = agreement(file)
    assert (code, out) == (EXIT_DATA, "")
    assert str(file) in err
    assert told in err


def test_a_skill_that_nobody_marked_is_told(agreement, tmp_path: Path) -> None:
    file = tmp_path / "marks.csv"
    file.write_text("conversation,goals\nkiosk,3\n")
    code, _, err = agreement(file, "--conversations", TALKS, "--skill", "closing")
    assert code == EXIT_DATA
    assert "there are no marks for closing" in err


@pytest.mark.parametrize(
    ("raw", "code", "told"),
    [
        ("conversation;rater;goals\nkiosk;Zoë;3\n".encode("utf-16"), EXIT_OK, ""),
        ("conversation;rater;goals\nkiosk;Zoë;3\n".encode("utf-8-sig"), EXIT_OK, ""),
        (
            "conversation;rater;goals\nkiosk;Zoë;3\n".encode("cp1252"),
            EXIT_DATA,
            ":2:1: not UTF-8 text; in Excel, save",
        ),
    ],
    ids=["utf-16", "bom", "cp1252"],
)
def test_a_sheet_in_excels_encodings(agreement, tmp_path: Path, raw: bytes, code: int, told: str) -> None:
    file = tmp_path / "marks.csv"
    file.write_bytes(raw)
    done, out, err = agreement(file, "--conversations", TALKS, "--json", "--times", 2)
    assert done == code
    assert told in err
    assert code or found(out).raters == ("Zoë",)


def test_a_file_that_is_not_there(agreement, tmp_path: Path) -> None:
    assert agreement(tmp_path / "none.csv")[0] == EXIT_DATA
    code, _, err = agreement(SHEET, "--conversations", tmp_path / "none.jsonl")
    assert code == EXIT_DATA
    assert "none.jsonl: No such file" in err


def test_a_rubric_of_ones_own_is_named_in_what_it_scores(agreement, tmp_path: Path) -> None:
    from coach.paths import content

    own = tmp_path / "mine.yaml"
    shipped = (content("scenarios") / "rubric.yaml").read_text("utf-8")
    own.write_text(re.sub(r"^id: .*$", "id: mine", shipped, count=1, flags=re.MULTILINE))
    assert "rubric mine " in agreement(TALKS, "--rubric", own, "--times", 2)[1].replace("\n", " ")


def test_the_marks_in_the_readme_are_read() -> None:
    faults = Faults("README.md")
    sheet = read_sheet(README.split("<!-- marks -->\n```csv\n")[1].split("```")[0], faults)
    assert [(each.rater, dict(each.marks)) for each in sheet.markings] == [
        ("NK", {"introduction": 4, "goals": 3, "listening": 2, "closing": None}),
        ("TT", {"introduction": 4, "goals": 3.5, "questions": 3, "listening": 2}),
    ]
    shown = [
        line for line in README.splitlines() if line.startswith('{"id"') and ('"raters"' in line or '"marks"' in line)
    ]
    found = [markings_of(json.loads(line), at, "c", faults) for at, line in enumerate(shown)]
    assert [len(each) for each in found] == [2, 2]
    assert not faults.found


def test_a_crowd_of_raters_is_refused_with_the_likely_reason(agreement, tmp_path: Path) -> None:
    talk = json.loads(TALKS.read_text("utf-8").splitlines()[0])
    talk["raters"] = {"goals": [3] * 41}
    crowd = tmp_path / "crowd.jsonl"
    crowd.write_text(json.dumps(talk), encoding="utf-8")
    code, _, told = agreement(crowd)
    assert code == EXIT_DATA
    assert "41 raters; at most 40 are compared" in told


def test_what_is_no_file_is_not_read(agreement, tmp_path: Path) -> None:
    code, _, told = agreement(tmp_path)
    assert code == EXIT_DATA
    assert "not a file" in told


def test_a_file_beyond_any_class_is_not_read(agreement, tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as sparse:
        sparse.truncate(64_000_001)
    code, _, told = agreement(huge)
    assert code == EXIT_DATA
    assert "larger than 64,000,000 bytes" in told
