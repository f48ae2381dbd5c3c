"""Next steps: promised, left as a fragment, given back or taken up, and what only looks like one."""

import pytest

from coach.scoring.steps import step
from tests.scoring.build import said, told

OFFER = "Come to the wound clinic on Tuesday at nine, second floor."


def _step(text: str, before: str = OFFER, named: frozenset[str] = frozenset(), wanted: bool = True) -> str | None:
    found = step(said(5, text, told(4, before), nth=2), named, wanted)
    return found.text if found else None


@pytest.mark.parametrize(
    "text",
    [
        "I'll send the outline on Sunday evening.",
        "I bring my notes Tuesday.",
        "So I write to your secretary tomorrow, and you strike out what you like?",
        "Tuesday, second floor, with boots.",
        "Nine, second floor.",
        "Tuesday's perfect.",
        "The outline tonight, the photos too.",
        "I'll be there.",
        "Deal.",
    ],
)
def test_a_step_carries_a_time(text: str):
    assert _step(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "I'll find you around.",
        "Tuesday is always the worst day for it.",
        "My aunt was dressed every Tuesday.",
        "Could I come on Wednesday?",
        "I'll be honest, Wednesday scares me.",
        "Which floor was it?",
        "That was a good story.",
    ],
)
def test_no_step_without_a_time_or_a_will(text: str):
    assert _step(text) is None


def test_a_time_named_earlier_is_given_back():
    line = "The second floor, and you have me on Tuesday."
    assert _step(line, "Bring boots.", frozenset(("tue",))) is not None
    assert _step(line, "Bring boots.") is None


def test_a_fragment_serves_a_wish_only():
    assert _step("Tuesday, second floor.", wanted=False) is None
    assert _step("I'll come on Tuesday.", wanted=False) is not None


def test_a_word_takes_up_only_what_has_a_time():
    assert _step("Deal.", "Bring boots.") is None
