"""The shipped rubric, and talks to score."""

from collections.abc import Callable, Sequence

import pytest
from ruamel.yaml import YAML

from coach.paths import content
from coach.records.rubric import Rubric
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.scoring import RulesScorer

Talk = Sequence[tuple[str, str]]


def turns_of(talk: Talk) -> list[Turn]:
    """``("L", text)`` and ``("P", text)`` as turns."""
    return [Turn(speaker="learner" if who == "L" else "partner", text=text) for who, text in talk]


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    return Rubric.model_validate(YAML(typ="safe").load(content("scenarios") / "rubric.yaml"))


@pytest.fixture(scope="session")
def scorer(rubric: Rubric) -> RulesScorer:
    return RulesScorer(rubric)


@pytest.fixture(scope="session")
def score(scorer: RulesScorer) -> Callable[..., Scorecard]:
    def run(talk: Talk, partners: Sequence = (), skills: Sequence[str] = ()) -> Scorecard:
        fold = scorer.start(partners, skills)
        for turn in turns_of(talk):
            fold.add(turn)
        return fold.card()

    return run
