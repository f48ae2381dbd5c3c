"""Which of the learner's sentences a better line may say again."""

import pytest

from coach.debrief.facts import make_talk
from coach.debrief.own import own, own_question
from coach.records.attempt import Learner
from coach.records.transcript import Turn

RUDE = "You should really repaint this corridor. My cousin's hospital has a nice one and I think this place is ugly."
STRUNG = "I did research on moss and my mother is a dentist and I scored 250 and I volunteer and I play the harp."


def talk_of(*lines: str):
    pairs = ((Turn(speaker="partner", text="Go on."), Turn(speaker="learner", text=line)) for line in lines)
    return make_talk([turn for pair in pairs for turn in pair], None, Learner())


JUDGING = "My cousin is a nurse and honestly I think this place is kinda run down."


@pytest.mark.parametrize("line", [RUDE, STRUNG, JUDGING])
def test_what_is_rude_or_strung_together_is_never_said_again(line: str):
    assert talk_of(line).first("background") is not None
    assert own(talk_of(line), "background") is None


def test_a_later_sentence_that_is_fit_stands_in_for_it():
    told = "My mother had dialysis for six years."
    assert own(talk_of(RUDE, told), "background") == told


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("How did you come to choose this ward?", "How did you come to choose this ward?"),
        ("whats up", None),
        ("What about the letter tho?", None),
        ("What did you do with that afterwards?", None),
    ],
)
def test_a_question_is_asked_again_only_if_it_stands_by_itself(line: str, asked: str | None):
    assert own_question(talk_of(line)) == asked
