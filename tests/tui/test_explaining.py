"""How a level was made, on the debrief."""

import pytest

from coach.reports.explained import explanation_lines
from coach.tui.debrief import DebriefScreen
from coach.tui.explaining import NOTHING
from coach.tui.rereading import RereadingScreen
from coach.wiring.explaining import explain_attempt
from tests.tui.conftest import Program
from tests.tui.test_debrief import debriefed


@pytest.mark.parametrize("size", [(80, 24), (140, 40)])
async def test_a_key_tells_how_the_marked_skills_level_was_made(talking: Program, size: tuple[int, int]) -> None:
    async with talking(size=size) as walk:
        debrief = await debriefed(walk)
        assert "E Explain" in walk.words()
        await walk.press("tab", "down", "e")
        box = walk.screen(RereadingScreen)
        printed = explanation_lines(explain_attempt(debrief.practice.store, debrief.attempt.id), "goals")
        shown = " ".join(str(part.render()) for part in box.query("Static"))
        assert " ".join(shown.split()) == " ".join(" ".join(printed).split())
        assert "Goals: how the level was made" in walk.words()
        await walk.press("escape")
        walk.screen(DebriefScreen)


async def test_where_nothing_is_scored_there_is_nothing_to_explain(talking: Program) -> None:
    async with talking() as walk:
        await walk.press("f9", "f9", "enter", "e")
        walk.screen(DebriefScreen)
        assert [note.message for note in walk.app._notifications] == [NOTHING]


async def test_where_nothing_was_said_there_is_nothing_to_go_on_with(talking: Program) -> None:
    async with talking() as walk:
        await walk.press("escape")
        assert "Go on with" not in walk.seen()
