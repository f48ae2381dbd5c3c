"""Requests that can be declined, sums asked for, and stories from the learner's own past."""

import pytest

from coach.language import read
from coach.scoring.lived import lived
from coach.scoring.requests import concrete, leaves_choice, sum_asked, way_out
from tests.scoring.build import said


@pytest.mark.parametrize(
    ("text", "can"),
    [
        ("Could I watch your clinic on Thursday?", True),
        ("I need a letter. If you can't, no worries.", True),
        ("I need a letter by Friday.", False),
        ("Write me a letter.", False),
    ],
)
def test_a_request_is_told_from_a_demand(text: str, can: bool):
    reading = read(text, None)
    assert reading.goal.ask is not None
    assert leaves_choice(said(1, text, None, reading), reading.goal.ask) is can


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("My aunt had a stroke and I learned to cook without salt.", True),
        ("I'm from a valley with one road in.", True),
        ("I drove a taxi in Porto for six years.", True),
        ("I wanted to catch you after the talk.", False),
        ("You showed us the scan.", False),
        ("I like kidneys a great deal.", False),
        ("Did my slides arrive on the stick?", False),
    ],
)
def test_a_story_from_the_past_is_told_from_wishes_and_questions(text: str, tells: bool):
    assert (lived(said(1, text)) is not None) is tells


def test_a_step_without_time_or_deed_is_not_concrete():
    assert concrete("I'll send the draft")
    assert not concrete("We shall see")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("It's 40 pounds. For a splint on the quay.", True),
        ("I'm asking for 300 dollars for the flight.", True),
        ("The splint cost 40 pounds for the quay.", False),
        ("Is it £40 for the splint?", False),
        ("We had forty patients for the quay.", False),
    ],
)
def test_a_sum_asked_for_is_told_from_one_that_was_spent(text: str, asked: bool):
    assert (sum_asked(said(1, text)) is not None) is asked


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("You can refuse, of course.", True),
        ("If there's no time, just tell me.", True),
        ("It's okay to say no.", True),
        ("If you like ferries, come along.", False),
        ("There is no bus on Sundays.", False),
    ],
)
def test_a_way_out_is_left(text: str, out: bool):
    assert (way_out(said(1, text)) is not None) is out
