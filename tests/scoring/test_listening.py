"""Active listening over whole talks: what counts as understanding, as staying with it, and as a lecture."""

from collections.abc import Callable

import pytest

from coach.records.scorecard import Scorecard

Score = Callable[..., Scorecard]
STORY = "I trained on an island, Foula, and the ferry decided who got a scan. We lost a fisherman to the weather once."


def _checks(score: Score, *turns: tuple[str, str]) -> dict[str, bool]:
    return {check.id: check.passed for check in score(list(turns)).skills["listening"].checks}


def _talk(*replies: str) -> list[tuple[str, str]]:
    told = (
        STORY,
        "So I came south, and I still look at the sky before I order anything.",
        "These days it is the bed manager who plays the weather.",
    )
    return [turn for line, reply in zip(told, replies, strict=False) for turn in (("P", line), ("L", reply))]


def test_a_question_stays_with_the_partner_and_shows_no_understanding_yet(score):
    asked = _checks(score, *_talk("What was it like on Foula, in the months when the ferry didn't run at all?"))
    assert asked["about-them"]
    assert not asked["understood"]


def test_a_statement_of_what_was_meant_is_understanding(score):
    assert _checks(score, *_talk("So the sea was the one deciding who was looked after, and you had to live with it."))[
        "understood"
    ]


def test_the_learners_own_matter_come_back_is_no_detail_of_the_partners(score):
    told = ("P", "The registry is closed to new people, what I need is somebody for the phones.")
    mine = (
        "L",
        "Good morning, my project is the registry, and I have three free afternoons in spring for the registry.",
    )
    ignored = _checks(score, mine, told, ("L", "The registry is a very good topic for the spring exhibition."))
    assert not ignored["detail"]
    heard = _checks(score, mine, told, ("L", "So it's the phones where you are short of people at the moment."))
    assert heard["detail"]


def test_a_question_recalls_nothing_and_a_statement_does(score):
    between = ("I can see that, you carry the sky around with you.",)
    asked = _checks(score, *_talk("Then the ferry was the boss.", *between, "And was the fisherman an old man?"))
    stated = _checks(score, *_talk("Then the ferry was the boss.", *between, "I'll think of that fisherman tonight."))
    assert not asked["recalled"]
    assert stated["recalled"]


@pytest.mark.parametrize(("advice", "borne"), [(1, True), (3, False)])
def test_one_piece_of_advice_is_borne_and_a_lecture_is_not(score, advice, borne):
    lines = [
        "You should take a holiday on that island.",
        "You need to talk with the manager.",
        "You have to rest more.",
    ]
    kind = ["An island is a hard place to be a doctor.", "You still live by the sky.", "You lose beds like ferries."]
    assert _checks(score, *_talk(*lines[:advice], *kind[advice:]))["attuned"] is borne


def test_a_lecture_is_level_two_at_most(score):
    lines = [
        "The ferry decided, and you should take a holiday on that island.",
        "You look at the sky, and you need to talk with the manager about it.",
        "The bed manager is the weather, so you have to rest more, I learned that on Foula.",
    ]
    assert score(_talk(*lines)).skills["listening"].level <= 2


def test_a_nod_leaves_the_floor_and_is_no_reply_that_passed_by(score):
    heard = ("Then the ferry was the boss, and you were waiting with them.", "Mm-hm.", "Go on.")
    assert _checks(score, *_talk(*heard))["about-them"]


def _answered(score: Score, question: str, reply: str) -> list[str] | None:
    """What is quoted as the answer to a partner's question; None where the check isn't made at all."""
    talk = [
        ("P", "Morning."),
        ("L", "Good morning, I'm Sam, a third-year, and I liked your round today."),
        ("P", question),
    ]
    card = score([*talk, ("L", reply)])
    found = [check for check in card.skills["listening"].checks if check.id == "answered"]
    return [evidence.quote for evidence in found[0].evidence] if found else None


def test_the_floor_given_back_is_no_question_to_answer(score):
    assert (
        _answered(score, "Sorry, that was my pager. You were saying?", "About the round, I wrote two pages on it.")
        is None
    )


def test_the_fullest_answer_is_quoted(score):
    reply = "Sorry to catch you. I came because of the way you read the heart tracing at the window."
    assert _answered(score, "What made you come to me?", reply) == [reply[20:]]


def test_advice_recalls_nothing(score):
    advised = _checks(
        score, *_talk("Then the ferry was the boss.", "I can see that.", "You should go back to that ferry.")
    )
    assert not advised["recalled"]
