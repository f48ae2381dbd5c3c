"""What a partner does in a conversation, told as behaviour."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.records.attempt import Setup
from tests.partner.conftest import lines, partner, scenario_of, setup_of
from tests.partner.talking import Talk

PIECES = (
    "Hi, I'm Sam.",
    "why nephrology?",
    "what time do you get home",
    "could I come and watch your clinic",
    "ok",
    "...",
    "asdf qwer zxcv",
    "So the boat got you there.",
    "are you a bot",
    "you're an idiot",
    "thank you, goodbye",
    "My uncle is on dialysis and I like that you know people for years.",
    "what about the price of tin in Peru",
    "tell me more",
)


def fresh(**changes: object) -> Talk:
    return Talk(setup_of(scenario_of(partner(**changes), turns=40)))


def acts(talk: Talk) -> list[str]:
    return [part.act for part in talk.moves[-1].parts]


def test_asks_who_this_is_when_the_learner_did_not_say() -> None:
    talk = fresh()
    assert talk.say("Hello there.").endswith(("Who are you?", "Your name, then?"))
    assert talk.bond.pending == "name"


def test_does_not_ask_again_for_what_was_told() -> None:
    talk = fresh()
    talk.say("Hi, I'm Sam, I came because of your talk on salt.")
    assert talk.bond.known["name"] == "Sam"
    for text in ("ok", "I see", "the ward is busy today"):
        talk.say(text)
    assert not any(move.probe == "name" for move in talk.moves)


def test_a_bare_answer_to_who_are_you_is_a_name() -> None:
    talk = fresh()
    talk.say("Hello there.")
    talk.say("sam")
    assert talk.state.slots["name"] == "Sam"


def test_answers_the_topic_and_lets_its_cue_fall() -> None:
    talk = fresh()
    assert "A fishing boat in Cebu" in talk.say("Hi, I'm Sam. Why nephrology?")
    assert talk.moves[-1].topic == "journey"
    assert talk.bond.dropped == ("boat",)


def test_notices_a_cue_that_is_picked_up() -> None:
    talk = fresh()
    talk.say("Hi, I'm Sam. Why nephrology?")
    assert "You heard the boat." in talk.say("So it was a boat that did it.")
    assert talk.bond.noticed == ("boat",)


def test_a_copied_line_picks_up_nothing() -> None:
    talk = fresh()
    said = talk.say("Hi, I'm Sam. Why nephrology?")
    talk.say(said)
    assert talk.bond.noticed == ()
    assert acts(talk)[0] == "manage"


def test_tells_more_when_asked_to_go_on() -> None:
    talk = fresh()
    talk.say("Hi, I'm Sam. Why nephrology?")
    assert "The boat had a pump" in talk.say("what happened then?")


def test_an_ask_is_answered_by_its_ladder() -> None:
    early, later = fresh(), fresh()
    early.say("Could I come and watch your clinic?")
    assert early.moves[-1].answer == "not-yet"
    assert early.bond.granted == ()
    later.say("Hi Dr. Reyes, I'm Sam, I came because of your talk on salt.")
    assert "Tuesday at two." in later.say("Could I come and watch your clinic one afternoon?")
    assert later.bond.granted == ("shadow",)


def test_a_private_topic_waits_for_trust() -> None:
    talk = fresh()
    assert "Enough for tea." not in talk.say("What is your salary?")


def test_what_no_script_answers_is_kept_and_asked_back() -> None:
    talk = fresh()
    talk.say("Hi, I'm Sam.")
    talk.say("What is the price of tin in Peru?")
    assert talk.moves[-1].unmatched == "What is the price of tin in Peru?"
    assert next(part.act for part in talk.moves[-1].parts) == "clarify"
    talk.say("And the price of copper in Chile?")
    assert next(part.act for part in talk.moves[-1].parts) == "steer"


def test_rudeness_costs_patience_and_ends_the_talk() -> None:
    talk = fresh()
    while talk.state.ending is None and len(talk.moves) < 12:
        talk.say("you're an idiot")
    assert talk.state.ending == "curt"
    assert len(talk.moves) <= 4


def test_an_interruption_leaves_the_turns_it_says() -> None:
    talk = fresh()
    for text in (
        "Hi, I'm Sam.",
        "Why nephrology?",
        "I like that.",
        "My week was long.",
        "I had soup.",
        "It was green.",
    ):
        talk.say(text)
    assert "*A pager.*" in talk.words[-1]
    assert talk.bond.remaining == 2
    talk.say("One more thing about salt.")
    talk.say("And another about kidneys.")
    assert talk.state.ending is not None


def test_leaving_well_earns_the_warm_ending() -> None:
    talk = fresh()
    talk.say("Hi Dr. Reyes, I'm Sam, I came because of your talk on salt.")
    assert talk.say("Thank you for the time, I have to run. Goodbye!") == "Go well."
    assert talk.state.ending == "warm"


def test_leaving_unintroduced_earns_another() -> None:
    talk = fresh()
    talk.say("hello")
    talk.say("ok bye")
    assert talk.state.ending == "curt"


@pytest.mark.parametrize(("difficulty", "rapport"), [("open", 1), ("busy", 0), ("guarded", -1)])
def test_difficulty_is_the_same_person_on_another_day(difficulty: str, rapport: int) -> None:
    assert Talk(setup_of(scenario_of(), difficulty=difficulty)).bond.rapport == rapport


def test_the_time_of_the_scenario_runs_out() -> None:
    talk = Talk(setup_of(scenario_of(partner(interruptions=[]), turns=5)))
    for text in ("Hi, I'm Sam.", "Why nephrology?", "I like that.", "My week was long.", "I had soup."):
        talk.say(text)
    assert talk.state.ending is not None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30), st.integers(0, 1000))
def test_any_talk_never_repeats_a_line_and_can_be_run_again(said: list[str], seed: int) -> None:
    setup = setup_of(scenario_of(turns=40), seed=seed)
    one, two = Talk(setup), Talk(setup)
    for text in said:
        if one.state.ending is not None:
            break
        assert one.say(text) == two.say(text)
    spoken = [part.line for move in one.moves for part in move.parts]
    assert len(spoken) == len(set(spoken))
    assert all(words.strip() for words in one.words)


def test_an_exhausted_script_ends_the_talk() -> None:
    bare = partner(
        pools={"flat": lines("Hm.", "Go on?"), "silence": lines("Yes?"), "move-on": lines("Well.")},
        cues={},
        wants=[{"about": "name", "lines": lines("Who are you?")}],
        interruptions=[],
        temper={"rapport": 0, "patience": 50, "brief": 0, "manner": "dry"},
    )
    bare["topics"] = {key: {**topic, "cue": None} for key, topic in bare["topics"].items()}  # type: ignore[attr-defined]
    talk = Talk(setup_of(scenario_of(bare, turns=200)))
    for _ in range(60):
        if talk.state.ending:
            break
        talk.say("ok")
    assert talk.state.ending


def test_a_setup_is_all_a_state_needs(setup: Setup) -> None:
    assert Talk(setup).state == Talk(setup).state
