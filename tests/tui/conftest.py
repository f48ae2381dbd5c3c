"""A program on a data folder of its own, and waiting for what it is doing; nothing here sleeps."""

import re
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.worker import WorkerFailed

from coach.store import open_store
from coach.tui.app import CoachApp
from coach.tui.saying import SayBox
from coach.tui.talk import TalkScreen
from coach.wiring import content

SCENARIO = "approach-attending"


class Walk:
    """A learner at the keys."""

    def __init__(self, app: CoachApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    async def settle(self) -> None:
        """Wait until no worker runs and every message is handled."""
        quiet = 0
        while quiet < 2:
            busy = [worker for worker in self.app.workers if not worker.is_finished]
            with suppress(WorkerFailed):  # the screen tells of it, and the test looks there
                await self.app.workers.wait_for_complete(busy)
            await self.pilot.pause()
            quiet = 0 if busy else quiet + 1

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    def screen(self, kind: type[Any]) -> Any:
        assert isinstance(self.app.screen, kind), f"on {self.app.screen}, not on {kind.__name__}"
        return self.app.screen

    @property
    def talk(self) -> TalkScreen:
        return self.screen(TalkScreen)

    @property
    def box(self) -> SayBox:
        return self.talk.query_one(SayBox)

    async def say(self, text: str) -> None:
        self.box.load_text(text)
        await self.press("enter")

    def seen(self) -> str:
        """Everything on the screen, as text."""
        return "\n".join(strip.text for strip in self.app.screen._compositor.render_strips())

    def words(self) -> str:
        """The same, as if no line were broken and no box drawn."""
        return re.sub(r"[\s│┃║]+", " ", self.seen())


Program = Callable[..., AbstractAsyncContextManager[Walk]]


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a store that has its tables and nothing else; made once, since making it takes a while."""
    content.cache_clear()
    folder = tmp_path_factory.mktemp("store") / "home"
    with open_store(folder):
        pass
    return folder


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty_home: Path) -> Path:
    folder = tmp_path / "home"
    shutil.copytree(empty_home, folder)
    monkeypatch.setenv("COACH_HOME", str(folder))
    return folder


@pytest.fixture
def program(home: Path) -> Program:
    @asynccontextmanager
    async def opened(size: tuple[int, int] = (100, 40), **options: Any) -> AsyncIterator[Walk]:
        app = CoachApp(**{"pace": 0, "seed": 7, **options})
        async with app.run_test(size=size) as pilot:
            walk = Walk(app, pilot)
            await walk.settle()
            yield walk

    return opened


@pytest.fixture
def talking(program: Program) -> Program:
    """The program, already in a conversation."""

    @asynccontextmanager
    async def opened(**options: Any) -> AsyncIterator[Walk]:
        async with program(scenario=SCENARIO, **options) as walk:
            await walk.press("f5")
            yield walk

    return opened
