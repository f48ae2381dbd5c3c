"""Home: what it offers, its empty states, and how light it is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from textual.widgets import OptionList

from coach.tui.brief import BriefScreen
from coach.tui.fault import FaultScreen
from coach.tui.home import HomeScreen
from tests.tui.conftest import SCENARIO, Program

PROBE = """
import json, sys
from coach.tui.app import CoachApp

def tell(app):
    print(json.dumps(sorted(sys.modules)), file=sys.__stdout__)
    app.exit()

CoachApp.load = tell
CoachApp().run(headless=True)
"""


async def test_the_first_time_it_says_what_to_do(program: Program) -> None:
    async with program() as walk:
        things = walk.screen(HomeScreen).query_one(OptionList)
        assert things.has_focus
        assert things.highlighted_option is not None
        assert str(things.highlighted_option.id).startswith("scenario ")
        assert "Choose one and press Enter" in walk.words()


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_no_sentence_of_the_list_is_cut(program: Program, size: tuple[int, int]) -> None:
    async with program(size=size) as walk:
        things = walk.screen(HomeScreen).query_one(OptionList)
        seen = ""
        for _ in range(8):
            seen += walk.seen()
            things.scroll_page_down(animate=False)
            await walk.settle()
        assert "…" not in seen.replace("Reading the library …", "")


async def test_every_scenario_is_listed_with_its_people(program: Program) -> None:
    from coach.wiring import content

    async with program(size=(140, 40)) as walk:
        seen = walk.seen()
        for header in content().library.headers():
            assert header.title in seen
            assert header.partners[0] in seen


async def test_a_scenario_can_be_clicked(program: Program) -> None:
    async with program() as walk:
        row = next(at for at, line in enumerate(walk.seen().splitlines()) if "Approach an attending" in line)
        await walk.pilot.click(offset=(10, row))
        await walk.settle()
        assert walk.screen(BriefScreen).scenario.id == SCENARIO


async def test_a_store_that_cannot_be_read_is_told_and_left_alone(program: Program, home: Path) -> None:
    from coach.store import FILE

    (home / FILE).write_bytes(b"this is not a database" * 100)
    before = (home / FILE).read_bytes()
    async with program() as walk:
        assert walk.screen(HomeScreen).has_class("-fault")
        assert "It was left as it is" in walk.words()
        await walk.press("enter", "f5")
        assert walk.app.practice is None
        assert not walk.screen(BriefScreen).begun
    assert (home / FILE).read_bytes() == before


async def test_an_unknown_scenario_is_told(program: Program) -> None:
    async with program(scenario="approach-atending") as walk:
        walk.screen(FaultScreen)
        assert "approach-attending" in walk.seen()
        await walk.press("escape")
        walk.screen(HomeScreen)


def test_nothing_heavy_is_loaded_before_the_first_frame(tmp_path: Path) -> None:
    env = {**os.environ, "COACH_HOME": str(tmp_path / "untouched"), "TERM": "xterm-256color"}
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True, env=env)
    loaded = set(json.loads(done.stdout.splitlines()[-1]))

    assert not (tmp_path / "untouched").exists()
    assert "coach.tui.home" in loaded
    assert not {"pydantic", "ruamel", "sqlalchemy", "coach.library", "coach.store", "coach.records", "click"} & loaded
