"""Conversations from anywhere: the shape that comes out, and clear sentences for what can't go in."""

import json

import pytest

from coach.errors import DataError, UsageError
from coach.library import Library
from coach.paths import content
from coach.scoring import RulesScorer, score_conversation
from coach.scoring.scorer import VERSION


def _none(name: str):
    raise UsageError(f"no scenario {name!r}")


GOOD = {
    "id": "x1",
    "partner": {"name": "Dr. Lena Hofstad", "role": "attending"},
    "turns": [
        {"speaker": "partner", "text": "Yes? You wanted a word?"},
        {"speaker": "learner", "text": "Hi Dr. Hofstad, I'm Maya, a third-year student. How did you end up here?"},
    ],
}


def test_the_shape_that_leaves_the_program(scorer: RulesScorer):
    out = json.loads(json.dumps(score_conversation(GOOD, scorer, _none)))
    assert out["id"] == "x1"
    assert set(out["skills"]) == {"introduction", "goals", "questions", "listening", "closing"}
    assert out["scorer"] == {"name": "rules", "version": VERSION, "rubric": scorer.rubric.name}
    for skill in out["skills"].values():
        assert set(skill) == {"status", "level", "checks"}
        for check in skill["checks"]:
            assert set(check) == {"id", "passed", "reason", "evidence"}
            assert check["passed"] == bool(check["evidence"])
            for found in check["evidence"]:
                assert GOOD["turns"][found["turn"]]["text"][found["start"] : found["end"]] == found["quote"]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ([], "JSON object"),
        ({}, '"turns"'),
        ({"turns": "hello"}, '"turns"'),
        ({"turns": ["hello"]}, "turn 0 must be"),
        ({"turns": [{"speaker": "nurse", "text": "hi"}]}, '"speaker"'),
        ({"turns": [{"speaker": [], "text": "hi"}]}, '"speaker"'),
        ({"turns": [{"speaker": "learner", "text": "hi"}, {"speaker": "learner"}]}, 'turn 1: "text"'),
        ({"turns": [{"speaker": "learner", "text": "hi", "who": 3}]}, 'turn 0: "who"'),
        ({"turns": [], "partner": "Dr. Who"}, '"partner" must be'),
        ({"turns": [], "partner": {"name": 7}}, '"name"'),
        ({"turns": [], "scenario": 7}, '"scenario"'),
    ],
)
def test_what_is_malformed_is_told_in_a_sentence(scorer: RulesScorer, row, told: str):
    with pytest.raises(DataError, match=told):
        score_conversation(row, scorer, _none)


def test_an_unknown_scenario_is_the_callers_to_tell(scorer: RulesScorer):
    with pytest.raises(UsageError):
        score_conversation({"turns": [], "scenario": "nowhere"}, scorer, _none)


def test_an_empty_talk_is_not_scorable(scorer: RulesScorer):
    out = score_conversation({"turns": []}, scorer, _none)
    assert out["id"] is None
    assert {s["status"] for s in out["skills"].values()} == {"not_scorable"}
    assert {s["level"] for s in out["skills"].values()} == {None}


def test_what_a_scenario_leaves_out_is_not_on_the_card(scorer: RulesScorer):
    scenario = Library([content("scenarios")]).scenario("approach-attending")
    less = scenario.model_copy(update={"leaves_out": {"questions": ("paced",)}})
    whole = score_conversation({**GOOD, "scenario": "approach-attending"}, scorer, lambda _: scenario)
    out = score_conversation({**GOOD, "scenario": "approach-attending"}, scorer, lambda _: less)
    listed = [check["id"] for check in whole["skills"]["questions"]["checks"]]
    assert [check["id"] for check in out["skills"]["questions"]["checks"]] == [c for c in listed if c != "paced"]
    assert "paced" in listed
