"""The fold: the card at any time is the final card of the turns so far, and every quote is a slice."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.scoring import RulesScorer
from tests.scoring.conftest import turns_of

STRONG = (
    ("P", "*looks up* Yes? You wanted a word?"),
    (
        "L",
        "Hi Dr. Hofstad, I'm Maya Lindqvist, a third-year student. I came to you because of the man with the swollen "
        "legs this morning. My grandmother had the same for years. How did you come to work on this ward?",
    ),
    ("P", "By way of a fishing boat in Tromso, if you want it. I cooked for eleven men and learnt to ask what hurt."),
    ("L", "So cooking for a crew taught you to take a history. What did the eleven men tell you that patients don't?"),
    ("P", "That they were afraid. Nobody says it on a ward. What is it that you want to do?"),
    (
        "L",
        "I'd like to go into geriatrics, because I looked after my grandmother at home. Could I sit in on your clinic "
        "one afternoon next week? If it doesn't suit you, that's fine.",
    ),
    ("P", "Tuesday at two. Ask for Birgit at the desk."),
    ("L", "Tuesday at two, and I'll ask for Birgit. Thank you, Dr. Hofstad, I'll remember the fishing boat."),
)
WEAK = (
    ("P", "Yes? You wanted a word?"),
    ("L", "I need a letter of recommendation for my application, it is due on Friday."),
    ("P", "And you are? I don't think we've met. I cooked on a boat before I knew so little about a person."),
    ("L", "ok. I have good grades and I did two posters and I was the president of a club."),
    ("P", "I see. Well, come back when you have a question."),
    ("L", "ok bye"),
)
LINES = st.sampled_from(
    [text for who, text in (*STRONG, *WEAK) if who == "L"]
    + ["ok", "", "   ", "asdf jkl qwer", "👍👍", "How did that come about?", "What happened then? And why? And when?"]
)
TOLD = st.sampled_from([text for who, text in (*STRONG, *WEAK) if who == "P"] + ["", "*shrugs*", "Good."])
TALKS = st.lists(st.one_of(st.tuples(st.just("L"), LINES), st.tuples(st.just("P"), TOLD)), max_size=14)
ANY_TEXT = st.lists(st.tuples(st.sampled_from("LP"), st.text(max_size=120)), max_size=6)
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _levels(card: Scorecard) -> dict[str, int | None]:
    return {skill: score.level for skill, score in card.skills.items()}


def _sound(card: Scorecard, turns: list[Turn]) -> None:
    for score in card.skills.values():
        assert (score.level is not None) == (score.status == "scored")
        for check in score.checks:
            assert check.passed == bool(check.evidence)
            assert check.reason
            for found in check.evidence:
                assert turns[found.turn].speaker == "learner"
                assert turns[found.turn].text[found.start : found.end] == found.quote
                assert found.quote.strip()


@QUICK
@given(TALKS)
def test_the_card_at_any_time_is_the_card_of_the_turns_so_far(scorer: RulesScorer, talk):
    fold = scorer.start((), ())
    turns = turns_of(talk)
    for at, turn in enumerate(turns):
        fold.add(turn)
        once = fold.card()
        assert once == fold.card()
        whole = scorer.start((), ())
        for before in turns[: at + 1]:
            whole.add(before)
        assert whole.card() == once
    _sound(fold.card(), turns)


@QUICK
@given(ANY_TEXT)
def test_any_text_at_all_gives_sound_cards(scorer: RulesScorer, talk):
    fold = scorer.start((), ())
    turns = turns_of(talk)
    for turn in turns:
        fold.add(turn)
    _sound(fold.card(), turns)


@QUICK
@given(st.lists(st.sampled_from(["", "  ", "...", "👍", "asdfgh qwerty zxcvb", "sdkfj woeiru lskdjf"]), max_size=5))
def test_turns_that_say_nothing_add_nothing(scorer: RulesScorer, score, extra):
    padded = (*STRONG, *(("L", text) for text in extra))
    assert _levels(score(padded)) == _levels(score(STRONG))


def test_a_strong_talk_outscores_a_weak_one_in_every_skill(score):
    strong, weak = score(STRONG), score(WEAK)
    _sound(strong, turns_of(STRONG))
    for skill, reached in _levels(strong).items():
        assert reached is not None
        assert reached >= 4, (skill, reached)
        assert reached > (_levels(weak)[skill] or 0)


def test_the_bare_demand_has_no_goal_and_no_question(score):
    levels = _levels(score(WEAK))
    assert levels["goals"] == 1
    assert levels["questions"] == 1
    assert levels["introduction"] in {1, 2}


def test_a_skill_that_the_scenario_leaves_out_is_not_observed(score):
    card = score(STRONG, skills=("introduction", "listening"))
    statuses = {skill: s.status for skill, s in card.skills.items()}
    assert statuses["questions"] == statuses["goals"] == statuses["closing"] == "not_observed"
    assert statuses["introduction"] == statuses["listening"] == "scored"
    assert card.skills["questions"].checks == ()


@pytest.mark.parametrize(
    "lines",
    [
        ["hi", "um", "sorry", "ok"],
        ["asdkfj qwoeiur zmxcnv lkjasdf poiuqwer zxmcvn asldkfj qpwoeiru zmxncv alskdjf qwpeoiru zmxcnv asdf"],
        ["👍👍👍", "🙏", "❤️❤️"],
        ["the of when so doctor it was and because tomorrow my name third to ask goal why you would me the letter"],
    ],
)
def test_too_little_or_senseless_is_not_scorable(score, lines):
    talk = [turn for line in lines for turn in (("P", "Yes? You wanted a word?"), ("L", line))]
    card = score(talk)
    assert {s.status for s in card.skills.values()} == {"not_scorable"}
    assert {s.level for s in card.skills.values()} == {None}


def test_the_partners_lines_copied_back_are_not_scorable(score):
    told = [text for who, text in STRONG if who == "P"]
    talk = [turn for text in told for turn in (("P", text), ("L", text))]
    assert {s.status for s in score(talk).skills.values()} == {"not_scorable"}


def test_a_good_line_pasted_again_and_again_counts_once(score):
    once = STRONG[:2]
    pasted = (*once, *(turn for _ in range(10) for turn in (("P", "I see. And then?"), ("L", once[1][1]))))
    assert _levels(score(pasted)) == _levels(score((*once, *[("P", "I see. And then?")] * 10)))


def test_turn_two_hundred_costs_what_turn_two_did(scorer: RulesScorer):
    fold = scorer.start((), ())
    took: list[float] = []
    for at in range(200):
        told = f"The number {at} boat left at dawn{at} with crew{at}."
        line = f"What did crew{at} eat on boat number {at}?"
        begun = time.process_time()
        fold.add(Turn(speaker="partner", text=told))
        fold.add(Turn(speaker="learner", text=line))
        fold.card()
        took.append(time.process_time() - begun)
    assert min(took[-50:]) < 2 * min(took[10:60])
