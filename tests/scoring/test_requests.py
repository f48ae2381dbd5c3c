"""Requests that can be declined, days named, and stories from the learner's own past."""

import pytest

from coach.language import read
from coach.scoring.lived import lived
from coach.scoring.requests import concrete, days, leaves_choice
from tests.scoring.build import said


def test_days_are_known_by_their_beginning():
    assert days("mon and thurs then?") == days("Monday or Thursday")
    assert days("in Sept, tomorrow, or in February") == {"sep", "tom", "feb"}
    assert days("You may come when the sun is out and the cat sat.") <= {"sun", "sat"}
    assert days("The wedding was fried monkfish.") == frozenset()


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
