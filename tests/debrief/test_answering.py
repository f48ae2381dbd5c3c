"""Beginnings of answers, and closed questions opened."""

import pytest

from coach.debrief.answering import answer_to, opened
from coach.debrief.facts import Spoken
from coach.language import read


def spoken(text: str, before: str = "") -> Spoken:
    return Spoken(1, text, read(text, before or None), before, 0, None)


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("What made you come to me?", "Honestly, it was …"),
        ("Do you see yourself in a clinic?", "Yes and no: …"),
        ("Which part of it do you mean?", "I think it's …"),
        ("I don't think we've met. Who are you?", "I'm Maria, a third-year student."),
        ("It rained all day.", None),
    ],
)
def test_the_beginning_fits_what_was_asked(before: str, line: str | None):
    assert answer_to(spoken("Great.", before), "Maria", "a third-year student") == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Do you like cardiology?", "What do you like about cardiology?"),
        ("Did you enjoy the years abroad?", "What did you enjoy about the years abroad?"),
        ("Is it hard?", "What is hard about it?"),
        ("Are you from Leeds?", None),
        ("How did you get into it?", None),
    ],
)
def test_a_closed_question_is_opened_where_that_takes_no_guessing(text: str, line: str | None):
    assert opened(spoken(text)) == line
