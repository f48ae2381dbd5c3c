"""Saying that a check is wrong, on the debrief."""

import pytest
from textual import events
from textual.widgets import Input

from coach.records.dispute import LONGEST_REASON, Dispute
from coach.tui.debrief import DebriefScreen
from coach.tui.disputing import IDENTIFIER, NOTHING, TOO_LONG, WHICH, ReasonScreen
from coach.tui.help import HelpScreen
from coach.tui.home import HomeScreen
from coach.tui.skills import Skills
from tests.tui.conftest import Program, Walk
from tests.tui.test_debrief import debriefed
from tests.tui.test_walk import mark

SIZES = [(80, 24), (140, 40)]
CHECK = "introduction/name"


async def at_check(walk: Walk, check: str = CHECK) -> DebriefScreen:
    """The debrief, with a check marked."""
    debrief = await debriefed(walk)
    await walk.press("enter")
    skills = debrief.query_one(Skills)
    skills.highlighted = skills.get_option_index(check.partition("/")[0])
    await walk.press("enter")
    skills.highlighted = skills.get_option_index(check)
    await walk.settle()
    return debrief


def typed(text: str) -> list[str]:
    return ["space" if character == " " else character for character in text]


def kept(walk: Walk) -> list[Dispute]:
    debrief = walk.screen(DebriefScreen)
    return list(debrief.practice.store.disputes(debrief.attempt.id))


@pytest.mark.parametrize("size", SIZES)
async def test_a_marked_check_is_disputed_with_a_reason(talking: Program, size: tuple[int, int]) -> None:
    async with talking(size=size) as walk:
        debrief = await at_check(walk)
        card = debrief.practice.store.card(debrief.attempt.id)
        assert "W That's wrong" in walk.words()
        await walk.press("w")
        asked = walk.screen(ReasonScreen)
        assert asked.query_one(Input).has_focus
        assert "That's wrong: introduction.name" in walk.words()
        assert "Withdraw" not in walk.words()
        await walk.press(*typed("her own marimba"), "enter")
        (dispute,) = kept(walk)
        assert (dispute.name, dispute.reason, dispute.passed) == ("introduction.name", "her own marimba", True)
        assert debrief.practice.store.card(debrief.attempt.id) == card
        assert debrief.query_one(Skills).highlighted_option.id == CHECK
        assert "≠ You say that's" in walk.seen()
        assert "marimba" in walk.seen()


async def test_nothing_needs_to_be_said_and_escape_leaves_all_as_it_was(talking: Program) -> None:
    async with talking() as walk:
        await at_check(walk)
        await walk.press("w", *typed("no"), "escape")
        assert kept(walk) == []
        assert "≠" not in walk.seen()
        await walk.press("w", "enter")
        assert [one.reason for one in kept(walk)] == [""]
        assert "≠ You say that's wrong." in walk.words()


async def test_the_same_key_changes_the_reason_or_withdraws(talking: Program) -> None:
    async with talking(size=(80, 24)) as walk:
        await at_check(walk)
        await walk.press("w", *typed("one"), "enter")
        await walk.press("w")
        assert walk.screen(ReasonScreen).query_one(Input).value == "one"
        assert "Withdraw" in walk.words()
        await walk.press(*typed(" two"), "enter")
        assert [one.reason for one in kept(walk)] == ["one two"]
        await walk.press("w", "f8")
        assert kept(walk) == []
        assert "≠" not in walk.seen()


async def test_a_long_reason_is_changed_at_its_end(talking: Program) -> None:
    async with talking(size=(80, 24)) as walk:
        debrief = await at_check(walk)
        await walk.press("w", "enter")
        long = kept(walk)[0].model_copy(update={"reason": "xy " * 60 + "marimba"})
        debrief.practice.store.dispute(long)
        debrief.query_one(Skills).show_disputes([long])
        await walk.press("w")
        assert "xy marimba" in walk.seen()
        await walk.press("!", "enter")
        assert kept(walk)[0].reason == long.reason + "!"


async def test_words_that_were_not_touched_stay_as_they_were_said(talking: Program) -> None:
    async with talking() as walk:
        debrief = await at_check(walk)
        await walk.press("w", "enter")
        (dispute,) = kept(walk)
        said = dispute.model_copy(update={"reason": "one\n\x1b[31mtwo"})
        debrief.practice.store.dispute(said)
        debrief.query_one(Skills).show_disputes([said])
        await walk.press("w", "enter")
        assert [one.reason for one in kept(walk)] == ["one\n\x1b[31mtwo"]
        assert "≠ You say that's wrong: one [31mtwo" in walk.words()
        assert "\x1b" not in walk.seen()


async def test_a_missed_check_can_be_disputed_too(talking: Program) -> None:
    async with talking() as walk:
        debrief = await debriefed(walk)
        card = debrief.practice.store.card(debrief.attempt.id)
        missed = next((f"{s}/{c.id}") for s, score in card.skills.items() for c in score.checks if not c.passed)
        skills = debrief.query_one(Skills)
        await walk.press("enter")
        skills.highlighted = skills.get_option_index(missed.partition("/")[0])
        await walk.press("enter")
        skills.highlighted = skills.get_option_index(missed)
        await walk.press("w", "enter")
        assert [(one.name, one.passed) for one in kept(walk)] == [(missed.replace("/", "."), False)]


async def test_where_no_check_is_marked_the_first_ones_are_shown(talking: Program) -> None:
    async with talking(size=(80, 24)) as walk:
        debrief = await debriefed(walk)
        await walk.press("w")
        skills = debrief.query_one(Skills)
        assert skills.has_focus
        assert skills.opened == "introduction"
        assert skills.marked_check()[0] == "introduction"
        assert [note.message for note in walk.app._notifications] == [WHICH]
        await walk.press("w")
        walk.screen(ReasonScreen)


async def test_where_nothing_is_scored_there_is_nothing_to_dispute(talking: Program) -> None:
    async with talking() as walk:
        await walk.press("f9", "f9", "enter")
        walk.screen(DebriefScreen)
        await walk.press("w")
        walk.screen(DebriefScreen)
        assert [note.message for note in walk.app._notifications] == [NOTHING]


async def test_it_is_there_when_the_attempt_is_looked_at_again(talking: Program) -> None:
    async with talking() as walk:
        debrief = await at_check(walk)
        await walk.press("w", *typed("why"), "enter", "escape")
        mark(walk, f"attempt {debrief.attempt.id}")
        walk.screen(HomeScreen)
        await walk.press("enter", "enter", "enter")
        assert "≠ You say that's wrong: why" in walk.words()


async def test_everything_can_be_done_with_the_mouse(talking: Program) -> None:
    async with talking(size=(140, 40)) as walk:
        debrief = await debriefed(walk)
        await click(walk, "Introduction ")
        await click(walk, "You gave your name")
        skills = debrief.query_one(Skills)
        assert (skills.opened, skills.marked_check()[1].id) == ("introduction", "name")
        await click(walk, "That's wrong", last=True)
        await click(walk, "Keep", last=True)
        assert [one.name for one in kept(walk)] == ["introduction.name"]
        await click(walk, "That's wrong", last=True)
        await click(walk, "Withdraw", last=True)
        assert kept(walk) == []


async def click(walk: Walk, words: str, *, last: bool = False) -> None:
    """Click on words where they stand on the screen."""
    lines = walk.seen().splitlines()
    rows = [at for at, line in enumerate(lines) if words in line]
    row = rows[-1 if last else 0]
    await walk.pilot.click(offset=(lines[row].index(words) + 1, row))
    await walk.settle()


async def test_a_pasted_page_becomes_one_line(talking: Program) -> None:
    async with talking() as walk:
        await at_check(walk)
        await walk.press("w")
        box = walk.screen(ReasonScreen).query_one(Input)
        box.post_message(events.Paste("one\r\ntwo\n\nthree"))
        await walk.settle()
        assert box.value == "one two three"
        box.post_message(events.Paste("x" * LONGEST_REASON))
        await walk.settle()
        assert box.value == "one two three"
        assert [note.message for note in walk.app._notifications] == [TOO_LONG]


async def test_a_patients_identifier_in_a_reason_is_pointed_out(talking: Program) -> None:
    async with talking() as walk:
        await at_check(walk)
        await walk.press("w", *typed("the patient MRN 4471982"), "enter")
        assert IDENTIFIER in [note.message for note in walk.app._notifications]


async def test_help_tells_of_it(talking: Program) -> None:
    async with talking(size=(100, 40)) as walk:
        await debriefed(walk)
        await walk.press("f1")
        walk.screen(HelpScreen)
        assert "Say that the marked check is wrong" in walk.words()
