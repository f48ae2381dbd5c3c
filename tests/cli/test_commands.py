"""What the commands say and how they end when something is not as it should be."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coach import __version__
from coach.cli import run
from coach.errors import EXIT_DATA, EXIT_FAILED, EXIT_OK, EXIT_USAGE

COACH = [sys.executable, "-m", "coach"]
DEEP = "[" * 100_000
LONG_NUMBER = '{"id": 1, "text": ' + "1" * 6000 + "}\n"
LINE = '{"id": 1, "turns": [{"speaker": "learner", "text": "Hi, I am Sam, a third-year."}]}\n'


def coach(*arguments: str, said: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COACH, *arguments],
        input=said.encode(),
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("more", [["x"], ["--help"], ["scenarios"]])
def test_version_with_anything_behind_it_is_the_version(more: list[str]) -> None:
    done = coach("--version", *more)
    assert done.returncode == EXIT_OK
    assert done.stdout.decode().strip() == f"coach {__version__}"


@pytest.mark.parametrize("command", [["analyze"], ["score", "--jsonl"], ["respond", "--jsonl"]])
@pytest.mark.parametrize("line", [DEEP, LONG_NUMBER])
def test_json_that_cannot_be_read_is_told_by_line(command: list[str], line: str) -> None:
    done = coach(*command, said=line)
    assert done.returncode == EXIT_DATA
    assert b"standard input, line 1: not JSON" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("text", [DEEP, LONG_NUMBER, "{", ""])
def test_a_conversation_file_that_cannot_be_read_is_told_by_name(text: str, tmp_path: Path) -> None:
    file = tmp_path / "conversation.json"
    file.write_text(text)
    done = coach("score", str(file))
    assert done.returncode == EXIT_DATA
    assert b"conversation.json: not JSON" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("command", "row", "code"),
    [
        ("score", {"id": 2}, EXIT_DATA),
        ("score", {"id": 2, "turns": [], "scenario": "nowhere"}, EXIT_USAGE),
        ("respond", {"id": 2, "text": "hi"}, EXIT_DATA),
        ("respond", {"id": 2, "text": "hi", "scenario": "nowhere"}, EXIT_USAGE),
    ],
)
def test_a_row_of_the_wrong_shape_is_told_by_line(command: str, row: dict[str, object], code: int) -> None:
    first = LINE if command == "score" else '{"id": 1, "scenario": "approach-attending", "turns": [], "text": "Hi"}\n'
    done = coach(command, "--jsonl", said=f"{first}\n{json.dumps(row)}\n")
    assert done.returncode == code
    assert b"standard input, line 3: " in done.stderr
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to here")
@pytest.mark.parametrize("command", ["scenarios", "analyze"])
def test_a_full_disk_is_told_in_a_sentence(command: str) -> None:
    said = b'{"id": 1, "text": "Hi"}\n'
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COACH, command], input=said, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == EXIT_FAILED
    assert done.stderr.decode().splitlines() == ["coach: output: No space left on device"]


def test_characters_that_the_terminal_lacks_are_shown_by_number() -> None:
    said = "I saw Mr Dorsey in bed 4, MRN 4471982.\n/blank\n/pause\n"
    assert coach("play", "approach-attending", "--plain", said=said).returncode == EXIT_OK
    attempt = json.loads(coach("history", "--json").stdout)[0]["id"]
    done = coach("show", attempt, PYTHONIOENCODING="cp1252")
    assert done.returncode == EXIT_OK
    assert b"\\u2588" in done.stdout
    as_json = coach("show", attempt, "--json", PYTHONIOENCODING="cp1252").stdout
    assert "█" in json.loads(as_json)["turns"][0]["text"]


def test_a_declined_deletion_deletes_nothing_and_says_so() -> None:
    coach("play", "approach-attending", "--plain", said="Hi, I'm Sam.\n/pause\n")
    attempt = json.loads(coach("history", "--json").stdout)[0]["id"]
    for answer in ("n\n", ""):
        done = coach("delete", attempt, said=answer)
        assert done.returncode == EXIT_FAILED
        assert b"Nothing was deleted." in done.stderr
        assert b"saved" not in done.stderr
    assert coach("delete", attempt, said="y\n").returncode == EXIT_OK
    assert json.loads(coach("history", "--json").stdout) == []


def test_a_damaged_scenario_of_ones_own_is_told_by_every_command_that_looks(home: Path) -> None:
    assert b"validate" not in coach("scenarios").stderr
    own = home / "scenarios" / "scenarios"
    own.mkdir(parents=True)
    home.chmod(0o700)
    assert coach("doctor").returncode == EXIT_OK
    assert coach("validate").returncode == EXIT_OK
    (own / "mine.yaml").write_text('id: mine\ntitle: "T\\e[31m"\n')
    listed = coach("scenarios")
    assert b"approach-attending" in listed.stdout
    assert b"mine.yaml" in listed.stderr
    assert b"\x1b" not in listed.stdout + listed.stderr
    found = coach("doctor")
    assert found.returncode == EXIT_FAILED
    assert b"BAD  scenarios" in found.stdout
    checked = coach("validate")
    assert checked.returncode == EXIT_DATA
    assert b"mine.yaml" in checked.stdout


def test_history_has_a_heading_under_which_everything_stands() -> None:
    coach("play", "approach-attending", "--plain", "--seed", "1", said="Hi, I'm Sam, a third-year on your team.\n")
    done = coach("history")
    heading, row = done.stderr.decode().splitlines()[0], done.stdout.decode().splitlines()[0]
    for name in ("Attempt", "Started", "Scenario", "State", "Ending"):
        assert row[heading.index(name)] != " "
    for at in range(5):
        assert row[heading.index(" I G Q L C ") + 1 + 2 * at] in {"1", "2", "3", "4", "5", "-"}
    assert "I introduction, G goals" in done.stderr.decode()


@pytest.mark.parametrize("unaided", [True, False])
def test_the_full_screen_is_told_what_was_asked_for(unaided: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []
    monkeypatch.setattr("coach.cli.play._wants_screen", lambda _: True)
    options = ["--unaided"] if unaided else []
    code = run(["play", "approach-attending", "--seed", "3", *options], screen=lambda **choice: asked.append(choice))
    assert code == EXIT_OK
    assert asked == [{"scenario": "approach-attending", "seed": 3, "difficulty": None, "unaided": unaided}]
