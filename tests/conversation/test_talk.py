"""What a conversation yields and keeps, on a real store."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from coach.conversation.replay import replayed
from coach.errors import StoreError
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
