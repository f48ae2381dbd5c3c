"""Strong, average and weak learners through the real program: scored in that order on every observed skill."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "scripts"
SCENARIOS = ("approach-attending", "conference-mingling", "letter-request")
SKILLS = ("introduction", "goals", "questions", "listening")


def levels(scenario: str, learner: str, seed: int) -> dict[str, int]:
    said = (SCRIPTS / f"{scenario}-{learner}.txt").read_bytes()
    command = [sys.executable, "-m", "coach", "play", scenario, "--seed", str(seed), "--json"]
    done = subprocess.run(command, input=said, capture_output=True, check=True)
    skills = json.loads(done.stdout)["scorecard"]["skills"]
    return {skill: skills[skill]["level"] for skill in SKILLS if skills[skill]["status"] == "scored"}


@pytest.mark.parametrize("seed", [1, 7])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_learners_are_scored_in_their_order(scenario: str, seed: int) -> None:
    strong, average, weak = (levels(scenario, learner, seed) for learner in ("strong", "average", "weak"))
    assert set(strong) == set(average) == set(weak)
    for skill in strong:
        assert strong[skill] > average[skill] > weak[skill], (skill, strong, average, weak)
