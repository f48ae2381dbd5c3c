import pytest

from coach.language.closing import find_closing, names_something
from coach.language.sentences import sentences


def quote(text: str, part: str) -> str | None:
    span = getattr(find_closing(text, sentences(text)), part)
    return span.quote if span else None


@pytest.mark.parametrize(
    "text",
    [
        "thx",
        "Thank you so much",
        "cheers for this",
        "ok thanks bye",
        "I really appreciate it",
        "much obliged",
        "I needed to hear that",
        "thank u sir",
    ],
)
def test_thanks_are_found(text: str):
    assert quote(text, "thanks") is not None


@pytest.mark.parametrize(
    "text",
    [
        "no thanks",
        "thanks to him we made it",
        "thank god",
        "I would appreciate a short appointment",
        "ok bye",
        "he never said thank",
    ],
)
def test_no_thanks(text: str):
    assert quote(text, "thanks") is None


@pytest.mark.parametrize(
    "text",
    [
        "thank you for the story about the monitor",
        "Thanks for that, and for Rosalind",
        "cheers for the bit on call rooms",
    ],
)
def test_thanks_that_name_something(text: str):
    thanks = quote(text, "thanks")
    assert thanks is not None
    assert names_something(thanks)


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "thank you so much for your time, doctor",
        "thanks for everything",
        "thx for ur help",
        "I really appreciate it",
    ],
)
def test_thanks_that_name_nothing(text: str):
    thanks = quote(text, "thanks")
    assert thanks is not None
    assert not names_something(thanks)


@pytest.mark.parametrize(
    "text",
    [
        "I'll email you tonight",
        "ill look up the scheme",
        "I'm gonna read that paper",
        "see you on Thursday then",
        "on Monday I bring my CV",
        "Tonight I send you two lines",
        "let me check with Bettina",
        "I will do as you advised",
        "then I'll start from her notebook",
        "one o'clock, find Kwame",
    ],
)
def test_next_step_is_found(text: str):
    assert quote(text, "next_step") is not None


@pytest.mark.parametrize(
    "text",
    [
        "I'll be honest, no",
        "I will not lie",
        "thanks bye",
        "will I see you?",
        "I was gonna ask you that",
        "I'll let you go",
        "he will call",
    ],
)
def test_no_next_step(text: str):
    assert quote(text, "next_step") is None


@pytest.mark.parametrize(
    "text",
    [
        "bye",
        "ok thanks bye dr",
        "I should get back to the ward",
        "I won't keep you",
        "nice talking to you",
        "It was lovely to meet you",
        "I'll let you go",
        "right, that's my train",
        "Good night doctor",
        "gotta run",
        "have a good evening",
        "I leave you, people are waiting",
        "I've just been bleeped",
        "talk soon!",
        "ok nice to meet you",
        "thanks for the tip about the logbook, it was nice to meet you",
        "good to meet you, thanks for your time",
        "I have to go, thank you. I'll send the form on Monday",
    ],
)
def test_leave_is_found(text: str):
    assert quote(text, "leave") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Nice to meet you, I'm Sam",
        "Nice to meet you Dr. Stone. I'm a second year",
        "nice to meet you too",
        "I want to go into surgery",
        "Should I go now?",
        "It would need to go before Friday",
        "I have to go through the notes",
        "good morning",
        "I aim to go back and be one",
        "thanks",
    ],
)
def test_no_leave(text: str):
    assert quote(text, "leave") is None


def test_a_step_keeps_its_day():
    assert quote("Thursday, one o'clock, second floor. I'll be there.", "next_step") == (
        "Thursday, one o'clock, second floor"
    )


def test_a_lesson_to_remember_is_no_step():
    assert quote("I'll remember to ask who does the pills.", "next_step") is None
    assert quote("I'll remember to email you on Friday.", "next_step") is not None
