"""Explaining scores, and rubrics that somebody changes, through the commands."""

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.cli import run
from coach.errors import EXIT_DATA, EXIT_FAILED, EXIT_OK, EXIT_USAGE
from coach.library import shipped_rubric
from coach.scoring.scorer import VERSION
from coach.wiring import content

SAID = "Hi Dr. Okafor, I'm Sam, a third-year on your team.\nHow did you end up in cardiology?\nThank you so much!\n"
TALK = {
    "id": "x1",
    "partner": {"name": "Dr. Lena Hofstad"},
    "turns": [
        {"speaker": "partner", "text": "Yes? You wanted a word?"},
        {"speaker": "learner", "text": "Hi Dr. Hofstad, I'm Maya, a third-year student. How did you end up here?"},
        {"speaker": "partner", "text": "By way of a year in Lusaka. Where are you from?"},
        {"speaker": "learner", "text": "Lusaka must have changed how you see wards. Thank you, I have to run."},
    ],
}
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _own_content(home: Path) -> Iterator[None]:
    """Content is looked up anew for each data folder."""
    content.cache_clear()
    yield
    content.cache_clear()


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.json"
    path.write_text(json.dumps(TALK), encoding="utf-8")
    return path


@pytest.fixture
def attempt(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> str:
    """A finished attempt of the learner's."""
    played = coach("play", "approach-attending", "--json", "--seed", "7", said=SAID, patch=monkeypatch)
    assert played == EXIT_OK
    return json.loads(capsys.readouterr().out)["attempt"]


@pytest.fixture
def mine(tmp_path: Path, capsys: Captured) -> Path:
    """A copy of the shipped rubric with other words, and the same version."""
    path = tmp_path / "mine.yaml"
    assert coach("rubric", "copy", str(path)) == EXIT_OK
    capsys.readouterr()
    path.write_text(path.read_text("utf-8").replace("You took your leave.", "You went."), encoding="utf-8")
    return path


def coach(*arguments: str, said: str = "", patch: pytest.MonkeyPatch | None = None) -> int:
    if patch:
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(said.encode())))
    return run(list(arguments))


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_newest_attempt_is_explained_by_its_own_card(attempt: str, capsys: Captured) -> None:
    assert coach("explain", "--json") == EXIT_OK
    found = json.loads(capsys.readouterr().out)
    assert found["id"] == attempt
    assert coach("show", attempt, "--json") == EXIT_OK
    card = json.loads(capsys.readouterr().out)["scorecard"]
    assert found["before"] is None
    assert found["scorer"] == card["scorer"]
    for skill, score in card["skills"].items():
        told = found["skills"][skill]
        assert (told["status"], told["level"]) == (score["status"], score["level"])
        looked_at = {check["id"]: check["outcome"] for check in told["checks"]}
        for check in score["checks"]:
            assert looked_at[check["id"]] == ("passed" if check["passed"] else "failed")


def test_one_skill_alone_and_the_beginning_of_an_id(attempt: str, capsys: Captured) -> None:
    assert coach("explain", attempt[:6], "--skill", "closing") == EXIT_OK
    told = capsys.readouterr().out
    assert "Closing: level" in told
    assert "Goals" not in told
    assert all(len(line) <= 80 for line in told.splitlines())


def test_without_scores_there_is_nothing_to_explain(capsys: Captured) -> None:
    assert coach("explain") == EXIT_USAGE
    assert "coach scenarios" in capsys.readouterr().err
    assert coach("explain", "nobody") == EXIT_USAGE


def test_another_rubric_than_made_the_card_is_told(attempt: str, mine: Path, capsys: Captured) -> None:
    assert coach("explain", attempt, "--rubric", str(mine)) == EXIT_OK
    told = flat(capsys.readouterr().out)
    assert f"This attempt was scored by rules {VERSION}, rubric {shipped_rubric().name}:" in told
    assert "give its file: --rubric FILE" in told
    assert f"Scored by rules {VERSION}, rubric {shipped_rubric().name} #" in told


def test_an_example_is_shown_only_where_the_check_would_have_passed(talk: Path, capsys: Captured) -> None:
    assert coach("score", str(talk), "--explain", "--json") == EXIT_OK
    found = json.loads(capsys.readouterr().out)
    tried = 0
    for skill, score in found["skills"].items():
        for check in score["explained"]["checks"]:
            if check["better"]:
                turns = [dict(turn) for turn in TALK["turns"]]
                turns[check["at"]["turn"]]["text"] = check["better"]
                again = content().conversation_scorer()({**TALK, "turns": turns})
                (now,) = (one for one in again["skills"][skill]["checks"] if one["id"] == check["id"])
                assert now["passed"]
                tried += 1
    assert tried


def test_explaining_adds_to_a_score_and_changes_nothing(
    talk: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert coach("score", str(talk), "--json") == EXIT_OK
    plain = json.loads(capsys.readouterr().out)
    line = json.dumps(TALK) + "\n"
    assert coach("score", "--jsonl", "--explain", said=line * 2, patch=monkeypatch) == EXIT_OK
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == second
    for skill in first["skills"].values():
        assert skill.pop("explained")["asks"]
    assert first == plain


def test_a_file_is_explained_in_words(talk: Path, capsys: Captured) -> None:
    assert coach("score", str(talk), "--explain") == EXIT_OK
    told = capsys.readouterr().out
    assert "The table, from the top down to the first row that holds:" in told
    assert "What would have passed it:" in told


def test_scores_name_an_edited_rubric_by_its_content(talk: Path, mine: Path, capsys: Captured) -> None:
    assert coach("score", str(talk), "--json") == EXIT_OK
    assert json.loads(capsys.readouterr().out)["scorer"]["rubric"] == shipped_rubric().name
    assert coach("score", str(talk), "--json", "--rubric", str(mine)) == EXIT_OK
    edited = json.loads(capsys.readouterr().out)["scorer"]["rubric"]
    name, _, mark = edited.partition(" #")
    assert name == shipped_rubric().name
    assert len(mark) == 8
    text = mine.read_text("utf-8")
    mine.write_text("# one more comment\n" + text, encoding="utf-8")
    assert coach("score", str(talk), "--json", "--rubric", str(mine)) == EXIT_OK
    assert json.loads(capsys.readouterr().out)["scorer"]["rubric"] == edited
    mine.write_text(text.replace("You went.", "You took your leave."), encoding="utf-8")
    assert coach("score", str(talk), "--json", "--rubric", str(mine)) == EXIT_OK
    assert json.loads(capsys.readouterr().out)["scorer"]["rubric"] == shipped_rubric().name


def test_a_copy_is_never_written_over(mine: Path, capsys: Captured) -> None:
    before = mine.read_text("utf-8")
    assert coach("rubric", "copy", str(mine)) == EXIT_USAGE
    assert "is there already" in capsys.readouterr().err
    assert mine.read_text("utf-8") == before
    assert coach("rubric", "copy", str(mine.parent / "nowhere" / "x.yaml")) == EXIT_USAGE


def test_a_rubric_is_checked_with_places(mine: Path, capsys: Captured) -> None:
    assert coach("rubric", "check", str(mine)) == EXIT_OK
    assert "no problems" in capsys.readouterr().err
    text = mine.read_text("utf-8").replace("- id: motive", "- id: motif", 1)
    mine.write_text(text, encoding="utf-8")
    assert coach("rubric", "check", str(mine)) == EXIT_DATA
    line = text[: text.index("motif")].count("\n") + 1
    assert f"{mine}:{line}:13: skills.goals.checks" in capsys.readouterr().out
    assert coach("rubric", "check", str(mine), "--json") == EXIT_DATA
    told = json.loads(capsys.readouterr().out)
    assert told["problems"][0]["line"] == line
    assert coach("score", "nothing.json", "--rubric", str(mine)) == EXIT_DATA
    assert coach("rubric", "check", str(mine.parent / "none.yaml")) == EXIT_DATA


def test_a_rubric_is_shown_under_the_name_that_scores_give_it(mine: Path, capsys: Captured) -> None:
    assert coach("rubric", "show", "--skill", "goals") == EXIT_OK
    assert capsys.readouterr().out.startswith(f"Rubric {shipped_rubric().name}\n\nGoals: ")
    assert coach("rubric", "show", str(mine), "--json") == EXIT_OK
    assert json.loads(capsys.readouterr().out)["name"].startswith(f"{shipped_rubric().name} #")


def test_ones_own_rubric_holds_for_ones_own_practice(
    home: Path, mine: Path, attempt: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "scenarios").mkdir()
    own = mine.rename(home / "scenarios" / "rubric.yaml")
    content.cache_clear()
    assert coach("play", "approach-attending", "--json", "--seed", "7", said=SAID, patch=monkeypatch) == EXIT_OK
    card = json.loads(capsys.readouterr().out)["scorecard"]
    assert card["scorer"]["rubric"].startswith(f"{shipped_rubric().name} #")
    assert coach("explain") == EXIT_OK
    assert "This attempt was scored by" not in capsys.readouterr().out
    assert coach("explain", attempt) == EXIT_OK
    assert "This attempt was scored by" in capsys.readouterr().out
    own.write_text("id: mine\n", encoding="utf-8")
    assert coach("explain") == EXIT_DATA
    assert f"{own} can't be used; mend it, or move it away" in capsys.readouterr().err
    assert coach("doctor") == EXIT_FAILED
    assert f"BAD  rubric: {own} can't be used; mend it, or move it away" in capsys.readouterr().out
