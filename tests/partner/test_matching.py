import pytest

from coach.partner.matching import Kind, build
from coach.records.attempt import Setup

EVERY: dict[Kind, float] = {"topic": 1.0, "ask": 1.0, "remark": 1.0}


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("How did you end up in nephrology?", "journey"),
        ("hwo did you end up in nephrolgy", "journey"),
        ("why kidneys tho", "journey"),
        ("what time do u get home", "hours"),
        ("Could I shadow you some afternoon?", "shadow"),
        ("what's your salary like", "money"),
    ],
)
def test_finds_the_entry_that_is_meant(setup: Setup, said: str, key: str) -> None:
    best = build(setup.scenario.partners[0]).rank(said, EVERY)[0]
    assert best.key == key
    assert best.score > 0.4


@pytest.mark.parametrize("said", ["the weather on mars in june", "pineapple", "", "?!"])
def test_a_stranger_to_the_script_scores_low(setup: Setup, said: str) -> None:
    ranked = build(setup.scenario.partners[0]).rank(said, EVERY)
    assert not ranked or ranked[0].score < 0.4


def test_a_kind_left_out_is_not_ranked(setup: Setup) -> None:
    ranked = build(setup.scenario.partners[0]).rank("could I come and watch your clinic", {"topic": 1.0})
    assert {c.kind for c in ranked} <= {"topic"}
