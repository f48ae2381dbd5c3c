from textual.app import App, ComposeResult

from coach.tui.choice import Pick, Possibility
from coach.tui.themes import DARK

THREE = (Possibility("a", "one", "first"), Possibility("b", "two", "second"), Possibility("c", "three", "third"))


class PickApp(App[None]):
    def __init__(self) -> None:
        super().__init__()
        self.register_theme(DARK)
        self.theme = DARK.name

    def compose(self) -> ComposeResult:
        yield Pick("Which", THREE, "b", id="which")


async def test_arrows_choose_round_the_ends() -> None:
    async with PickApp().run_test() as pilot:
        pick = pilot.app.query_one(Pick)
        values = [pick.value]
        for key in ("right", "right", "left"):
            await pilot.press(key)
            values.append(pick.value)

        assert values == ["b", "c", "a", "c"]


async def test_a_click_chooses_what_it_hits() -> None:
    async with PickApp().run_test() as pilot:
        pick = pilot.app.query_one(Pick)
        for one in THREE:
            await pilot.click(Pick, offset=(str(pick.render()).index(one.label), 0))
            assert pick.value == one.value


async def test_the_chosen_one_is_told_without_colour() -> None:
    async with PickApp().run_test() as pilot:
        assert "[two]" in str(pilot.app.query_one(Pick).render())


def test_a_value_that_is_not_there_gives_the_first() -> None:
    assert Pick("Which", THREE, "nonsense", id="x").value == "a"
