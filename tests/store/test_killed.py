"""Real processes, really killed, and two of them at once."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coach.store import open_store
from tests.store.conftest import make_attempt

ROOT = Path(__file__).parents[2]

TALKER = """
import pathlib, sys
from coach.store import open_store
from tests.store.conftest import learner, make_attempt
with open_store(pathlib.Path(sys.argv[1])) as store:
    store.create(make_attempt(sys.argv[2]))
    print("created", flush=True)
    for number in range(int(sys.argv[3])):
        store.append(sys.argv[2], number, learner(f"Line {number} of {sys.argv[2]}"))
        print(number, flush=True)
"""


def talker(folder: Path, key: str, turns: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", TALKER, str(folder), key, str(turns)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_every_turn_that_was_reported_survives_a_kill(folder: Path) -> None:
    for point in range(10):
        key = f"attempt-{point}"
        with talker(folder, key, 10_000) as child:
            assert child.stdout
            reported = [child.stdout.readline().strip() for _ in range(point * 3 + 1)]
            child.kill()
            reported += [line.strip() for line in child.stdout.readlines() if line.endswith("\n")]
        assert reported[0] == "created"
        with open_store(folder) as store:
            turns = store.load(key).turns
            assert [turn.text for turn in turns] == [f"Line {number} of {key}" for number in range(len(turns))]
            assert len(turns) >= len(reported) - 1
            assert store.summaries(status="open", limit=1)


def test_two_programs_at_once_double_nothing_and_lose_nothing(folder: Path) -> None:
    both = [talker(folder, key, 60) for key in ("one", "two")]
    outputs = [child.communicate()[0].split() for child in both]
    assert [child.returncode for child in both] == [0, 0]
    assert outputs == [["created", *map(str, range(60))]] * 2
    with open_store(folder) as store:
        for key in ("one", "two"):
            assert [turn.text for turn in store.load(key).turns] == [f"Line {n} of {key}" for n in range(60)]


SHARER = """
import pathlib, sys
from coach.errors import StoreError
from coach.store import open_store
from tests.store.conftest import learner
saved = []
with open_store(pathlib.Path(sys.argv[1])) as store:
    for number in range(60):
        try:
            store.append("shared", number, learner(f"{sys.argv[2]} {number}"))
            saved.append(number)
        except StoreError as error:
            assert "already saved" in str(error) or "gap" in str(error), error
print(*saved)
"""


def test_two_programs_in_one_attempt_never_save_a_turn_twice(folder: Path) -> None:
    with open_store(folder) as store:
        store.create(make_attempt("shared"))
    command = [sys.executable, "-c", SHARER, str(folder)]
    both = [
        subprocess.Popen([*command, name], cwd=ROOT, stdout=subprocess.PIPE, text=True) for name in ("left", "right")
    ]
    saved = [[int(number) for number in child.communicate()[0].split()] for child in both]
    with open_store(folder) as store:
        texts = [turn.text for turn in store.load("shared").turns]
    told = {number: name for name, numbers in zip(("left", "right"), saved, strict=True) for number in numbers}
    assert len(told) == sum(map(len, saved))
    assert texts == [f"{told[number]} {number}" for number in range(len(texts))]
    assert len(texts) == 60
