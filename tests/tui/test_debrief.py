"""The debrief: words first, everything in sight where there is room."""

import pytest

from coach.tui.debrief import DebriefScreen
from coach.tui.home import HomeScreen
from coach.tui.skills import Skills
from tests.tui.conftest import Program, Walk

SAID = (
    "Hi Dr. Okafor, I'm Sam Whitlock, a third-year student on your team this week.",
    "I'm thinking about cardiology. What made you choose it?",
    "Thank you so much. Could I listen to his chest with you tomorrow?",
)


async def debriefed(walk: Walk) -> DebriefScreen:
    for line in SAID:
        if not walk.talk.talk.over:
            await walk.say(line)
    if not walk.talk.talk.over:
        await walk.press("f9", "f9")
    await walk.press("enter")
    return walk.screen(DebriefScreen)


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_in_little_room_the_words_come_first_and_the_rest_is_one_key_away(
    talking: Program, size: tuple[int, int]
) -> None:
    async with talking(size=size) as walk:
        debrief = await debriefed(walk)
        words, sides = debrief.query_one("#words"), debrief.query_one("#sides")
        assert (words.display, sides.display) == (True, False)
        assert words.size.height >= size[1] - 6
        assert debrief.debrief.if_then.split()[0] in walk.words()
        await walk.press("tab")
        assert (words.display, sides.display) == (False, True)
        assert debrief.query_one(Skills).has_focus
        assert "Closing" in walk.seen()
        await walk.press("tab", "tab")
        assert (words.display, words.has_focus) == (True, True)


async def test_in_a_large_terminal_everything_is_in_sight(talking: Program) -> None:
    async with talking(size=(140, 40)) as walk:
        debrief = await debriefed(walk)
        seen = walk.words()
        assert debrief.query_one("#words").max_scroll_y == 0
        assert all(
            word in seen for word in ("Strongest", "Change", "If … then", "Introduction", "Listening", "Closing")
        )


async def test_enter_goes_on_and_unfolds_and_only_escape_goes_home(talking: Program) -> None:
    async with talking(size=(80, 24)) as walk:
        debrief = await debriefed(walk)
        await walk.press("enter")
        assert debrief.query_one(Skills).has_focus
        await walk.press("enter")
        assert debrief.query_one(Skills).opened == "introduction"
        await walk.press("right", "enter")
        walk.screen(DebriefScreen)
        assert "Home" in walk.seen()
        await walk.press("escape")
        walk.screen(HomeScreen)
