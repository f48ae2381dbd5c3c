"""The brief: what is typed early is kept, and there is room to read at every width."""

import pytest
from textual import events

from coach.tui.brief import BriefScreen, PlanLine
from coach.tui.choice import Pick
from tests.tui.conftest import SCENARIO, Program, Walk


def planned(walk: Walk) -> list[str]:
    return [line.value for line in walk.screen(BriefScreen).query(PlanLine)]


async def test_what_is_typed_before_going_to_the_plan_is_its_first_line(program: Program) -> None:
    async with program(scenario=SCENARIO) as walk:
        await walk.press(*"hello", "space", *"there")
        assert planned(walk)[0] == "hello there"


async def test_a_paste_before_going_to_the_plan_is_its_first_line(program: Program) -> None:
    async with program(scenario=SCENARIO) as walk:
        walk.screen(BriefScreen).focused.post_message(events.Paste("say who I am\nand why"))
        await walk.settle()
        assert planned(walk) == ["say who I am · and why", "", ""]


async def test_typing_in_a_line_of_the_plan_stays_there(program: Program) -> None:
    async with program(scenario=SCENARIO) as walk:
        await walk.press("tab", "tab", "tab", *"want")
        assert planned(walk) == ["", "want", ""]


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (120, 40), (140, 40)])
async def test_there_is_room_to_read(program: Program, size: tuple[int, int]) -> None:
    async with program(scenario=SCENARIO, size=size) as walk:
        assert walk.screen(BriefScreen).query_one("#reading").content_region.width >= 50


@pytest.mark.parametrize("unaided", [True, False])
async def test_what_was_asked_on_the_command_line_is_chosen(program: Program, unaided: bool) -> None:
    async with program(scenario=SCENARIO, unaided=unaided) as walk:
        assert walk.screen(BriefScreen).query_one("#aids", Pick).value == ("unaided" if unaided else "aided")
        await walk.press("f5")
        assert walk.talk.talk.setup.aids.take_backs is not unaided
