"""Echoes, answers and dodges."""

import pytest

from coach.records.reading import Question, Reading, Reflection, Span
from coach.scoring.answers import answer, asked, corrects, protests
from coach.scoring.replies import details, echo, reflections
from tests.scoring.build import said, told

PARTNER = told(0, "My partner Len died in March and I can't carry his patients and mine.")


@pytest.mark.parametrize(
    ("text", "is_echo"),
    [
        ("So your partner Len died in March and you can't carry his patients and yours.", True),
        ("My partner Len died in March.", False),
        ("Len's patients must miss him too.", False),
        ("In March.", False),
        ("That is a lot for one person to carry alone.", False),
    ],
)
def test_the_partners_words_said_over_are_an_echo(text: str, is_echo: bool):
    assert echo(said(1, text, PARTNER).sentences[0], PARTNER) is is_echo


def test_nothing_found_in_an_echo_counts():
    text = "So your partner Len died in March and you can't carry his patients and yours. March must be hard now."
    first = text.index(".")
    found = (Span(start=8, end=19, quote=text[8:19]), Span(start=first + 2, end=first + 7, quote="March"))
    given = (Reflection(start=0, end=first, quote=text[:first], kind="simple"),)
    line = said(1, text, PARTNER, Reading(text=text, picked_up=found, reflections=given))
    assert [span.quote for span in details(line)] == ["March"]
    assert reflections(line) == []


def test_a_question_to_the_learner_is_found_and_one_on_the_way_is_not():
    assert len(asked(told(0, "Good. What got you into hearts?"))) == 1
    assert asked(told(0, "Who knew? Nobody did. It took a year. We moved on.")) == ()


@pytest.mark.parametrize(
    ("question", "reply", "answered"),
    [
        ("What got you into hearts?", "My grandfather had a valve replaced.", True),
        ("What got you into hearts?", "Great.", False),
        ("Did any of that touch fibrosis?", "No, only compliance.", True),
        ("Did any of that touch fibrosis?", "My rowing team won a regatta.", False),
        ("Do you see any of it back home?", "Not much.", True),
        ("When are you off?", "The 30th.", True),
    ],
)
def test_an_answer_is_told_from_a_dodge(question: str, reply: str, answered: bool):
    assert (answer(said(1, reply, told(0, question))) is not None) is answered


def test_a_question_back_is_no_answer():
    text = "Great question! What are the advantages?"
    start = text.index("What")
    reading = Reading(text=text, questions=(Question(start=start, end=len(text), quote=text[start:], form="open"),))
    assert answer(said(1, text, told(0, "What is it about a practice that appeals to you?"), reading)) is None


def test_a_partner_who_protests_or_corrects_is_heard():
    assert protests(told(2, "But you're not answering me."))
    assert not protests(told(2, "That's a good answer."))
    assert corrects(told(2, "Other way about, Greig."))
    assert not corrects(told(2, "That's right."))


def test_stage_directions_are_no_words():
    assert told(0, "*looks up from the chart* Good.").words == 1
