"""What a conversation yields and keeps, on a real store."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.conversation.replay import replayed
from coach.errors import NotScrubbed, StoreError, UsageError
from coach.practice import Practice
from coach.records.events import Checks, Ended, Event, Moved, Notice, Saved, Words
from coach.wiring import open_practice
from tests.partner.conftest import lines, partner, scenario_of

NAMES = ["Hi, I'm Sam.", "Hi, my name is Priya and I'm a second-year."]


@pytest.fixture
def practice() -> Iterator[Practice]:
    with open_practice() as opened:
        yield opened


async def collected(events: AsyncIterator[Event]) -> list[Event]:
    return [event async for event in events]


def kinds(events: list[Event]) -> list[str]:
    return list(dict.fromkeys(event.kind for event in events))


async def test_a_turn_is_saved_before_the_partner_decides(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    seen: list[str] = []
    async for event in talk.say("Hi, I'm Sam. How did you end up in nephrology?"):
        seen.append(event.kind)
        stored = practice.store.load(talk.attempt.id).turns
        assert stored[0].text == "Hi, I'm Sam. How did you end up in nephrology?"
        if isinstance(event, Moved):
            assert len(stored) == 1
    assert list(dict.fromkeys(seen)) == ["saved", "checks", "moved", "words"]
    assert len(practice.store.load(talk.attempt.id).turns) == 2


async def test_the_words_joined_are_the_stored_turn(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    events = await collected(talk.say("Why nephrology?"))
    said = "".join(event.text for event in events if isinstance(event, Words))
    assert practice.store.load(talk.attempt.id).turns[-1].text == said


async def test_resuming_gives_the_same_state_and_the_reply_still_owed(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    await collected(talk.say(NAMES[0]))
    async for event in talk.say("Why nephrology?"):
        if isinstance(event, Saved):
            break
    again = practice.resume(talk.attempt.id)
    events = await collected(again.open())
    assert kinds(events) == ["moved", "words"]
    whole = practice.start(scenario_of(), seed=1)
    for line in (NAMES[0], "Why nephrology?"):
        await collected(whole.say(line))
    assert [t.text for t in again.turns] == [t.text for t in whole.turns]
    assert again.state == whole.state


async def test_a_transcript_alone_gives_the_state(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=5)
    for line in (NAMES[1], "Why nephrology?", "A boat, of all things. What happened?", "ok", "How are your hours?"):
        await collected(talk.say(line))
    assert replayed(talk.setup, talk.turns) == talk.state


async def test_live_checks_are_the_final_card(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    cards = []
    for line in (
        "Hi Dr. Reyes, I'm Sam, a third-year student, I came because of your talk on salt.",
        "Why nephrology?",
    ):
        cards += [e.card for e in await collected(talk.say(line)) if isinstance(e, Checks)]
    assert practice.finish(talk).card == talk.fold.card()
    assert cards[-1].skills["introduction"] == talk.fold.card().skills["introduction"]


async def test_a_failing_store_is_told_and_the_turn_can_be_said_again(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = practice.start(scenario_of(), seed=1)

    def full(*_: object) -> None:
        raise StoreError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr(type(practice.store), "append", full)
        with pytest.raises(StoreError, match="disk full"):
            await collected(talk.say("Why nephrology?"))
    assert talk.turns == []
    await collected(talk.say("Why nephrology?"))
    assert [turn.speaker for turn in talk.turns] == ["learner", "partner"]


async def test_taking_back_branches_and_changes_only_what_follows(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    await collected(talk.say(NAMES[0]))
    first = list(talk.turns)
    await collected(talk.say("Give me money."))
    branch = practice.take_back(talk)
    assert branch.turns == first
    assert branch.attempt.assisted
    assert branch.attempt.parent == talk.attempt.id
    assert practice.store.load(talk.attempt.id).turns[2].text == "Give me money."


async def test_leaving_one_of_two_people_brings_the_next(practice: Practice) -> None:
    other = partner(
        id="bo-lind", name="Dr. Bo Lind", address="Dr. Lind", names=["lind", "bo"], opening=lines("Good evening.")
    )
    scenario = scenario_of(partner(), other, opens="partner")
    talk = practice.start(scenario, seed=1)
    assert kinds(await collected(talk.open())) == ["moved", "words"]
    events = await collected(talk.say("It was lovely meeting you, thank you. Bye!"))
    assert [e.about for e in events if isinstance(e, Notice)] == ["arrival"]
    assert talk.partner.id == "bo-lind"
    assert talk.turns[-1].text == "Good evening."
    assert not talk.over
    events = await collected(talk.say("I have to go, goodbye!"))
    assert isinstance(events[-1], Ended)
    assert talk.over


async def test_the_person_named_in_leaving_comes_next(practice: Practice) -> None:
    people = [
        partner(id=f"{first}-x", name=f"Dr. {first.title()} X", address=f"Dr. {first.title()}", names=[first])
        for first in ("ana", "bo", "cy")
    ]
    talk = practice.start(scenario_of(*people, opens="partner"), seed=1)
    await collected(talk.open())
    await collected(talk.say("Thanks, it was nice to meet you. I'll go and say hello to Cy now, bye!"))
    assert talk.partner.id == "cy-x"


async def test_despair_steps_out_of_role_and_stops_scoring(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    events = await collected(talk.say("I want to kill myself"))
    assert [e.about for e in events if isinstance(e, Notice)] == ["care"]
    assert not any(isinstance(e, Words) for e in events)
    events = await collected(talk.say("I'm in Canada"))
    assert any("9-8-8" in e.text or "988" in e.text for e in events if isinstance(e, Notice))
    assert talk.over
    result = practice.finish(talk)
    assert result.card is None
    assert result.attempt.status == "care"
    assert result.debrief.status == "care"


async def test_a_misread_despair_goes_on_unscored(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    await collected(talk.say("I want to kill myself"))
    await collected(talk.say("no it was a figure of speech, go on"))
    events = await collected(talk.say("Why nephrology?"))
    assert any(isinstance(e, Words) for e in events)
    assert not any(isinstance(e, Checks) for e in events)
    assert practice.finish(talk).card is None


async def test_training_elsewhere_is_offered_the_glossary_once(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    said = ("Hi, I'm Amara, I finished my MBBS in Enugu.", "I am an IMG and an observer here.")
    notices = [[e.about for e in await collected(talk.say(line)) if isinstance(e, Notice)] for line in said]
    assert notices == [["glossary"], []]


def test_the_store_is_where_it_should_be(practice: Practice, home: Path) -> None:
    assert practice.store.path.parent == home  # type: ignore[attr-defined] - the concrete store has a path


DESPAIR, MISREAD, ABROAD = "I want to kill myself", "no it was a figure of speech, go on", "I'm in Canada"
SAID = (NAMES[0], "Why nephrology?", "ok", "...", "How are your hours?", DESPAIR, MISREAD, "A boat, of all things.")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(st.sampled_from(SAID), max_size=8), seed=st.integers(0, 3))
def test_a_resumed_talk_is_the_talk_that_was_left(practice: Practice, said: list[str], seed: int) -> None:
    async def check() -> None:
        talk = practice.start(scenario_of(), seed=seed)
        for line in said:
            if not talk.over:
                await collected(talk.say(line))
        again = practice.resume(talk.attempt.id)
        assert again.state == talk.state
        assert again.care is talk.care
        assert not any(isinstance(event, Words) for event in await collected(again.open()))

    asyncio.run(check())


async def test_a_resumed_talk_asks_again_for_the_country_and_names_help_again(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    live = await collected(talk.say(DESPAIR))
    again = await collected(practice.resume(talk.attempt.id).open())
    assert again == [event for event in live if isinstance(event, Notice)]
    live = await collected(talk.say(ABROAD))
    again = await collected(practice.resume(talk.attempt.id).open())
    assert again == [event for event in live if isinstance(event, Notice | Ended)]


async def test_nothing_is_taken_back_once_practice_has_stopped(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    for line in (NAMES[0], DESPAIR, MISREAD):
        await collected(talk.say(line))
        if line is not NAMES[0]:
            with pytest.raises(UsageError, match="practice has stopped"):
                practice.take_back(talk)
    assert practice.unfinished() == [talk.attempt.id]


async def test_what_may_identify_a_patient_is_found_in_whichever_turn_it_is(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    assert talk.suspect is None
    first = "I saw Mr Dorsey in bed 4, MRN 4471982, this morning."
    for line in (first, "Why nephrology?"):
        await collected(talk.say(line))
    for again in (talk, practice.resume(talk.attempt.id), practice.take_back(talk)):
        assert again.suspect
        number, spans = again.suspect
        assert number == 0
        assert [span.quote for span in spans] == [first[span.start : span.end] for span in spans]
    number, spans = talk.suspect or (0, ())
    for span in spans:
        talk = practice.blank(talk, number, span.start, span.end)
    assert talk.suspect is None


async def test_only_the_names_of_the_script_are_no_patients(practice: Practice) -> None:
    told = partner(facts={"mentor": "Mrs Ocampo taught me to listen"}, who="was Good at everything, Long ago")
    talk = practice.start(scenario_of(told), seed=1)
    for line, suspect in (
        ("What did Mrs Ocampo say when Mrs Reyes left?", False),
        ("I saw Mrs Long yesterday.", True),
        ("I saw Mr Good in bed 4.", True),
    ):
        notices = [event for event in await collected(talk.say(line)) if isinstance(event, Notice)]
        assert bool(notices) is suspect, line


async def test_an_arrival_that_was_broken_off_is_made_up_for(practice: Practice) -> None:
    other = partner(
        id="bo-lind", name="Dr. Bo Lind", address="Dr. Lind", names=["lind", "bo"], opening=lines("Good evening.")
    )
    talk = practice.start(scenario_of(partner(), other, opens="partner"), seed=1)
    await collected(talk.open())
    async for event in talk.say("It was lovely meeting you, thank you. Bye!"):
        if isinstance(event, Notice):
            break
    again = practice.resume(talk.attempt.id)
    events = await collected(again.open())
    assert kinds(events) == ["notice", "moved", "words"]
    assert again.turns[-1].text == "Good evening."
    assert await collected(practice.resume(talk.attempt.id).open()) == []


async def test_a_branch_is_there_before_its_original_is_closed(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = practice.start(scenario_of(), seed=1)
    await collected(talk.say(NAMES[0]))

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(type(practice.store), "create", killed)
        with pytest.raises(KeyboardInterrupt):
            practice.take_back(talk)
    assert practice.unfinished() == [talk.attempt.id]


async def test_taking_back_the_end_of_an_unfinished_attempt_finishes_it(practice: Practice) -> None:
    talk = practice.start(scenario_of(), seed=1)
    for line in (NAMES[0], "Thank you so much, I have to go. Goodbye!"):
        await collected(talk.say(line))
    assert talk.over
    branch = practice.take_back(talk)
    assert practice.unfinished() == [branch.attempt.id]
    assert practice.store.load(talk.attempt.id).status == "ended"
    assert practice.store.card(talk.attempt.id)


async def test_a_talk_goes_on_without_the_words_even_when_a_log_keeps_them(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = practice.start(scenario_of(), seed=1)
    await collected(talk.say("I saw Mr Dorsey in bed 4 this morning."))
    blank = type(practice.store).blank

    def keeps(*told: object) -> None:
        blank(*told)  # type: ignore[arg-type] - whatever the caller gave
        raise NotScrubbed("a log may keep them")

    with monkeypatch.context() as broken:
        broken.setattr(type(practice.store), "blank", keeps)
        number, spans = talk.suspect or (0, ())
        with pytest.raises(NotScrubbed):
            practice.blank(talk, number, spans[0].start, spans[0].end)
    assert "Dorsey" not in talk.turns[0].text
    assert "Dorsey" not in practice.finish(talk).attempt.turns[0].text
