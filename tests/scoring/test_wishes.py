"""Wishes: vague, clear or particular; answered when the partner asks for them, or declined."""

import pytest

from coach.language import read
from coach.scoring.wishes import clear, declines, explained, handle, held, invited, particular, vague
from tests.scoring.build import said, told


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to help out somehow",
        "I want to know more about surgery in general",
        "I'd love to keep in touch",
        "whatever you have for me",
        "I hope to get some guidance",
    ],
)
def test_vague_wording_leaves_the_wish_open(text: str):
    assert vague(text)
    assert not clear(text)
    assert not particular(text)


@pytest.mark.parametrize("text", ["I'd like to keep in touch, say one call in March", "anything for two weeks"])
def test_a_time_or_an_amount_makes_good_for_vague_words(text: str):
    assert handle(text)
    assert not vague(text)
    assert particular(text)


def test_a_clear_wish_may_be_general():
    assert clear("I want to work on ferries")
    assert not particular("I want to work on ferries")
    assert particular("I want to dress burns aboard ferries")
    assert not particular("I want to dress burns aboard ferries one day")


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("So what are you looking for?", True),
        ("What do you want from me?", True),
        ("How can I help?", True),
        ("Is there anything I can do for you?", True),
        ("What do you want me to write?", False),
        ("What did you like about it?", False),
        ("Do you want tea?", False),
        ("I know what you want.", False),
    ],
)
def test_the_partner_asks_what_is_wanted(question: str, asks: bool):
    assert invited(told(1, question)) is asks


@pytest.mark.parametrize(
    ("text", "no"),
    [("No, nothing at all.", True), ("Oh, not really.", True), ("Whatever comes.", True), ("A page on burns.", False)],
)
def test_an_offer_is_declined(text: str, no: bool):
    assert declines(said(2, text)) is no


def test_what_follows_a_request_can_give_it_its_size():
    text = "Could you look at my essay? It is two pages."
    goal = read(text, None).goal
    assert goal.ask is not None
    found = held(said(2, text), goal.ask)
    assert found is not None
    assert found.start == text.index("It")


def test_a_reason_needs_no_because():
    text = "Could you read my essay? The committee threw out three harbour essays for their grammar."
    reading = read(text, None)
    found = explained(said(2, text, None, reading), reading.goal.ask)
    assert found is not None
    assert found.text.startswith("The committee")


@pytest.mark.parametrize("beside", ["Thanks so much for the lovely harbour tour.", "It is short.", "How did it go?"])
def test_thanks_remarks_and_questions_are_no_reasons(beside: str):
    text = f"Could you read my essay? {beside}"
    reading = read(text, None)
    assert explained(said(2, text, None, reading), reading.goal.ask) is None
