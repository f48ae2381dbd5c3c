"""What was given back wrongly."""

import pytest

from coach.records.reading import Manner, Reading, Span
from coach.scoring.accuracy import Accuracy, counted
from tests.scoring.build import said, told


def _greeted(text: str) -> Reading:
    return Reading(text=text, manner=Manner(greeting=Span(start=0, end=2, quote=text[:2])))


def test_numbers_are_found_with_what_they_count():
    line = told(0, "Eighteen students and 40 beds, for three years.")
    assert counted(line.sentences) == [(18, "student"), (40, "bed")]


def test_the_same_number_is_right_and_another_is_wrong():
    right, wrong = Accuracy(()), Accuracy(())
    for accuracy, text in ((right, "So it was twelve families."), (wrong, "So it was twenty families.")):
        accuracy.hear(told(0, "We have twelve families in the pilot."), gave_back=False)
        accuracy.see(said(1, text))
    assert right.right()
    assert not wrong.right()


def test_the_learners_own_numbers_are_no_mistake():
    accuracy = Accuracy(())
    accuracy.hear(told(0, "We have twelve families in the pilot."), gave_back=False)
    accuracy.see(said(1, "I looked after two families last year."))
    assert accuracy.right()


@pytest.mark.parametrize(
    ("greeting", "right"),
    [
        ("Hi Dr. Okafor, do you have a minute?", True),
        ("Hi dr okefor, do you have a minute?", True),
        ("Hi Dr. Miller, do you have a minute?", False),
        ("Hi, I work with Dr. Miller.", True),
    ],
)
def test_the_partners_name_must_be_right_up_to_a_slip_of_the_keys(greeting: str, right: bool):
    accuracy = Accuracy(("Dr. Ngozi Okafor",))
    reading = _greeted(greeting)
    if greeting.startswith("Hi,"):
        greeting_only = Manner(greeting=Span(start=0, end=2, quote="Hi"))
        reading = Reading(text=greeting, manner=greeting_only)
    accuracy.see(said(0, greeting, reading=reading, nth=0))
    assert accuracy.right() is right


def test_one_correction_is_how_a_talk_goes_and_two_are_not_listening():
    accuracy = Accuracy(())
    accuracy.hear(told(2, "Other way about, I'm afraid."), gave_back=True)
    assert accuracy.right()
    accuracy.hear(told(4, "The people, I meant."), gave_back=True)
    assert not accuracy.right()


def test_a_no_to_a_question_is_no_correction():
    accuracy = Accuracy(())
    for turn in (2, 4, 6):
        accuracy.hear(told(turn, "No, I never did."), gave_back=False)
    assert accuracy.right()
