"""The turn that a change is tied to."""

import pytest

from coach.debrief.facts import make_talk
from coach.debrief.moments import moment
from coach.records.attempt import Learner
from coach.records.transcript import Turn

GOODBYE = "Thank you so much for your time. I send everything on Monday. Goodbye!"
DODGE = "So the old boat taught you patience. Is it the same one you sail now?"
TALK = (
    ("P", "Good afternoon. Where did you train?"),
    ("L", "I trained in Leeds, on the children's ward."),
    ("P", "I noted it: eleven minutes at that bed. Which patients did you go back to?"),
    ("L", DODGE),
    ("P", "I go off on Sunday and leave the pager with somebody who runs. You were saying?"),
    ("L", GOODBYE),
)


def at(skill, check, talk=TALK):
    speakers = {"P": "partner", "L": "learner"}
    turns = [Turn.model_validate({"speaker": speakers[who], "text": text}) for who, text in talk]
    found = moment(skill, check, make_talk(turns, None, Learner()))
    return found.text if found else None


@pytest.mark.parametrize(
    ("skill", "check"),
    [
        ("questions", "follow-up"), ("questions", "deeper"), ("questions", "open"), ("listening", "detail"),
        ("listening", "understood"), ("listening", "about-them"), ("listening", "answered"),
    ],
)  # fmt: skip
def test_a_topic_is_opened_where_the_chance_was_missed_not_in_the_goodbye(skill, check):
    assert at(skill, check) == DODGE


def test_with_nothing_but_a_goodbye_no_turn_is_named():
    assert at("listening", "detail", (("P", "I kept bees."), ("L", GOODBYE))) is None


@pytest.mark.parametrize("back", ["You were saying?", "Right?"])
def test_giving_the_floor_back_is_no_question(back):
    talk = (("P", f"That is how it went. {back}"), ("L", "How did you begin?"), *TALK[2:])
    assert at("listening", "answered", talk) == DODGE


def test_who_are_you_is_left_open_by_anything_but_a_name_or_a_role():
    talk = (
        ("P", "And you are?"),
        ("L", "I want a letter from you this month."),
        ("P", "What do you hope for?"),
        ("L", "I hope for a place in surgery."),
    )
    assert at("listening", "answered", talk) == talk[1][1]
