"""The conversation on the screen: order, pace, and what it costs."""

import pytest
from textual.app import App, ComposeResult

from coach.tui.flow import BREATH, TICK, Flow
from coach.tui.notices import NoticeCard
from coach.tui.paragraph import Paragraph
from coach.tui.themes import DARK


class FlowApp(App[None]):
    def __init__(self, pace: float) -> None:
        super().__init__()
        self.register_theme(DARK)
        self.theme = DARK.name
        self.pace = pace

    def compose(self) -> ComposeResult:
        yield Flow(self.pace, id="flow")


def shown(flow: Flow) -> list[str]:
    return [getattr(child, "text", "") for child in flow.children]


def still(flow: Flow) -> None:
    """Stop the clock: the test ticks."""
    assert flow._timer is not None
    flow._timer.stop()


async def test_at_once_everything_stands_in_order() -> None:
    async with FlowApp(0).run_test() as pilot:
        flow = pilot.app.query_one(Flow)
        flow.add(Paragraph(0, "You", "hello", mine=True))
        flow.hear(1, "Dr. X", "Good ", done=False)
        flow.hear(1, "Dr. X", "day.", done=False)
        flow.hear(1, "Dr. X", "", done=True)
        flow.add(NoticeCard("ended", "over"))
        await pilot.pause()

        assert shown(flow) == ["hello", "Good day.", "over"]
        assert flow.calm


async def test_at_a_pace_words_come_little_by_little_and_what_follows_waits() -> None:
    async with FlowApp(20).run_test() as pilot:
        flow = pilot.app.query_one(Flow)
        still(flow)
        flow.hear(1, "Dr. X", "Good day to you.", done=True)
        flow.add(NoticeCard("ended", "over"))
        for _ in range(round(BREATH / TICK) + 5):
            flow._tick()
        await pilot.pause()
        paragraph = pilot.app.query_one(Paragraph)
        part = paragraph.shown

        assert part is not None
        assert 0 < part < len("Good day to you.")
        assert shown(flow) == ["Good day to you."]
        for _ in range(40):
            flow._tick()
        await pilot.pause()
        assert paragraph.revealed
        assert shown(flow) == ["Good day to you.", "over"]
        assert flow.calm


async def test_room_is_taken_from_the_start_so_that_nothing_moves() -> None:
    async with FlowApp(20).run_test(size=(40, 20)) as pilot:
        flow = pilot.app.query_one(Flow)
        still(flow)
        flow.hear(1, "Dr. X", "word " * 30, done=True)
        await pilot.pause()
        before = pilot.app.query_one(Paragraph).size.height
        flow.skip()
        await pilot.pause()

        assert pilot.app.query_one(Paragraph).size.height == before > 3


async def test_words_that_broke_off_go_away() -> None:
    async with FlowApp(20).run_test() as pilot:
        flow = pilot.app.query_one(Flow)
        still(flow)
        flow.hear(1, "Dr. X", "Half a sen", done=False)
        await pilot.pause()
        flow.forget_unfinished()
        await pilot.pause()

        assert shown(flow) == []


async def test_a_turn_mounts_one_widget_and_draws_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []
    before = Paragraph._draw
    monkeypatch.setattr(Paragraph, "_draw", lambda self, **kw: (drawn.append(self.number), before(self, **kw))[1])
    async with FlowApp(0).run_test() as pilot:
        flow = pilot.app.query_one(Flow)
        await flow.mount_all(Paragraph(at, "You", f"line {at}", mine=True) for at in range(500))
        drawn.clear()
        flow.add(Paragraph(500, "You", "one more", mine=True))
        await pilot.pause()

        assert set(drawn) == {500}
        assert len(flow.children) == 501
