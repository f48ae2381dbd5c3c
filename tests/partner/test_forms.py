import pytest

from coach.language.words import norms
from coach.partner.forms import form_of, opens_question
from coach.partner.prefaces import bare


@pytest.mark.parametrize(
    ("said", "form"),
    [
        ("what made you choose this", "ask"),
        ("is it hard to match", "ask"),
        ("should I do an away", "should"),
        ("how do I find a mentor", "should"),
        ("could you read my statement", "request"),
        ("may I come to your clinic", "request"),
        ("I'd love to see your ward", "request"),
        ("I failed an exam last year", "tell"),
        ("", "tell"),
    ],
)
def test_form(said: str, form: str) -> None:
    assert form_of(norms(said)) == form


@pytest.mark.parametrize("said", ["do residents here moonlight", "which books helped", "is surgery hard to get into"])
def test_questions_need_no_mark(said: str) -> None:
    assert opens_question(norms(said))


@pytest.mark.parametrize(
    "said", ["when I was in Lagos", "what a day", "do let me know", "which is why I came", "have a good evening", "why"]
)
def test_statements_that_open_like_questions(said: str) -> None:
    assert not opens_question(norms(said))


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("i would be curious to know how you sleep", "how you sleep"),
        ("sorry may i ask what you studied if i may ask", "what you studied"),
        ("please i was wondering whether is it late sir", "is it late"),
        ("could you write me a letter", "could you write me a letter"),
        ("i would like to know why", "i would like to know why"),
    ],
)
def test_politeness_is_left_out(said: str, left: str) -> None:
    assert bare(said) == left
