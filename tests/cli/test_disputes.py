"""Saying that a check is wrong, through the commands."""

import json
from pathlib import Path

import pytest

from coach.cli import run
from coach.errors import EXIT_OK, EXIT_USAGE
from tests.cli.test_commands import coach

SAID = "Hi Dr. Okafor, I'm Sam, a third-year on your team.\nHow did you end up in cardiology?\nThank you so much!\n"
QUESTION = "questions.open"

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def attempt(home: Path) -> str:
    """A finished attempt of the learner's."""
    done = coach("play", "approach-attending", "--json", "--seed", "7", said=SAID)
    return json.loads(done.stdout)["attempt"]


def listed(captured: Captured) -> list[dict[str, object]]:
    captured.readouterr()
    assert run(["disputes", "--json"]) == EXIT_OK
    return json.loads(captured.readouterr().out)


def test_the_plain_door_says_how_and_the_command_lists_the_names() -> None:
    told = coach("play", "approach-attending", "--plain", "--seed", "7", said=SAID).stderr.decode()
    command = told.split("`coach ")[-1].split("`")[0]
    names = coach(*command.split()).stdout.decode()
    assert f"  {QUESTION}: yes." in names
    assert coach("dispute", QUESTION).returncode == EXIT_OK
    assert "You say that's wrong: no reason given" in coach(*command.split()).stdout.decode()


def test_a_dispute_stands_beside_the_score_wherever_the_attempt_is_shown(attempt: str, capsys: Captured) -> None:
    before = json.loads(coach("show", attempt, "--json").stdout)
    assert run(["dispute", attempt[:6], QUESTION, "--because", "That was no question.\x1b[31m"]) == EXIT_OK
    assert attempt in capsys.readouterr().err
    after = json.loads(coach("show", attempt, "--json").stdout)
    assert after["scorecard"] == before["scorecard"]
    assert before["disputes"] == []
    (kept,) = after["disputes"]
    assert (kept["skill"], kept["check"], kept["passed"]) == ("questions", "open", True)
    assert kept["scorer"] == after["scorecard"]["scorer"]
    assert kept["reason"] == "That was no question.\x1b[31m"
    run(["show", attempt])
    shown = capsys.readouterr().out
    assert f"Disputed: {QUESTION}, to which the score says yes: That was no question.[31m" in shown
    assert "\x1b" not in shown


def test_the_owner_sees_what_was_said_and_how_often(attempt: str, capsys: Captured) -> None:
    run(["dispute", QUESTION, "--because", "first"])
    run(["dispute", "last", QUESTION, "--because", "It was small talk."])
    run(["dispute", attempt, "closing.thanked"])
    groups = {group["check"]: group for group in listed(capsys)}
    assert {name: group["times"] for name, group in groups.items()} == {QUESTION: 1, "closing.thanked": 1}
    (one,) = groups[QUESTION]["disputes"]
    assert (one["scenario"], one["attempt"], one["reason"]) == ("approach-attending", attempt, "It was small talk.")
    assert one["said"]["evidence"][0]["quote"] == "How did you end up in cardiology?"
    assert run(["disputes"]) == EXIT_OK
    shown = capsys.readouterr().out
    assert 'Quoted: "How did you end up in cardiology?"' in shown
    assert "Learner: It was small talk." in shown


def test_it_can_be_withdrawn(attempt: str, capsys: Captured) -> None:
    run(["dispute", QUESTION])
    assert run(["dispute", QUESTION, "--withdraw"]) == EXIT_OK
    assert listed(capsys) == []
    assert run(["dispute", QUESTION, "--withdraw"]) == EXIT_USAGE


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["question.opne"], "near it: questions.open"),
        (["nowhere", QUESTION], "no attempt 'nowhere'"),
        (["last", QUESTION, "not a question"], "--because"),
        ([QUESTION, "--because", "x", "--withdraw"], "don't go together"),
        (["last", "--withdraw"], "which check?"),
        ([QUESTION, "--because", "x" * 2001], "2,001 characters"),
        ([QUESTION, "--because", "\udc80"], "half a character"),
    ],
)
def test_what_can_not_be_disputed_is_told_in_a_sentence(
    attempt: str, capsys: Captured, arguments: list[str], told: str
) -> None:
    assert run(["dispute", *arguments]) == EXIT_USAGE
    assert told in capsys.readouterr().err
    assert listed(capsys) == []


def test_without_an_attempt_the_next_step_is_named(home: Path, capsys: Captured) -> None:
    assert run(["dispute"]) == EXIT_USAGE
    assert "coach scenarios" in capsys.readouterr().err
    assert run(["disputes"]) == EXIT_OK
    assert "No check is disputed" in capsys.readouterr().err


def test_a_patients_identifier_in_a_reason_is_pointed_out(attempt: str, capsys: Captured) -> None:
    run(["dispute", QUESTION, "--because", "I asked after the patient, MRN 4471982."])
    assert "looks like a patient's identifier" in capsys.readouterr().err


def test_a_backup_takes_disputes_along(
    attempt: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["dispute", QUESTION, "--because", "kept"])
    run(["backup", str(tmp_path / "all.coach")])
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "elsewhere"))
    assert run(["import", str(tmp_path / "all.coach")]) == EXIT_OK
    assert b"Learner: kept" in coach("disputes").stdout
    assert run(["delete", attempt, "--yes"]) == EXIT_OK
    assert coach("disputes").stdout == b""
