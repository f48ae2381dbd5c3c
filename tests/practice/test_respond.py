"""Single learner turns put to a partner, as `coach respond --jsonl` does."""

import json
import subprocess
import sys

import pytest

from coach.errors import DataError, UsageError
from coach.practice import respond
from coach.wiring import content

BEFORE = [
    {"speaker": "learner", "text": "Hi Dr. Okafor, I'm Sam, a third-year on your team."},
    {"speaker": "partner", "text": "I went to Aberdeen to become a psychiatrist. What brings you to me?"},
]


def put(text: str, **more: object) -> dict[str, object]:
    return respond(
        {"id": 1, "scenario": "approach-attending", "turns": BEFORE, "text": text} | more, content().library.scenario
    )


def test_answers_by_topic() -> None:
    answer = put("How did you end up in cardiology?")
    assert answer["id"] == 1
    assert answer["topic"] == "journey"
    assert answer["text"]


def test_knows_what_a_partner_from_elsewhere_let_fall() -> None:
    assert "aberdeen" in str(put("Aberdeen must have been cold.")["move"])


def test_is_the_same_each_time() -> None:
    assert put("why cards tho") == put("why cards tho")


def test_any_of_several_people_can_be_asked() -> None:
    row = {"id": 2, "scenario": "conference-mingling", "turns": [], "text": "Hi!", "partner": "verna-kangas"}
    assert respond(row, content().library.scenario)["text"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"text": 7}, '"text"'),
        ({"scenario": None}, '"scenario"'),
        ({"turns": "no"}, '"turns" must be a list'),
        ({"turns": [{"speaker": "nurse", "text": "x"}]}, r"turns\[0\]"),
        ({"partner": "nobody"}, "has no partner"),
        ({"seed": "seven"}, '"seed"'),
    ],
)
def test_a_wrong_row_is_told(change: dict[str, object], message: str) -> None:
    with pytest.raises(DataError, match=message):
        put(**({"text": "hi"} | change))  # type: ignore[arg-type] - wrong on purpose


def test_an_unknown_scenario_is_told() -> None:
    with pytest.raises(UsageError, match="approach-attending"):
        put("hi", scenario="approach-atending")


def test_the_command_answers_in_order_and_stores_nothing() -> None:
    rows = [
        {"id": i, "scenario": "approach-attending", "turns": BEFORE, "text": text}
        for i, text in enumerate(["ok", "why?"])
    ]
    stdin = "".join(json.dumps(row) + "\n" for row in rows)
    command = [sys.executable, "-m", "coach", "respond", "--jsonl"]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [set(answer) for answer in answers] == [{"id", "move", "topic", "text"}] * 2
    assert [answer["id"] for answer in answers] == [0, 1]
    history = subprocess.run(
        [sys.executable, "-m", "coach", "history", "--json"], capture_output=True, text=True, check=True
    )
    assert json.loads(history.stdout) == []
