from hypothesis import given
from hypothesis import strategies as st

from coach.partner.choice import choose, draw


def test_is_the_same_on_any_machine() -> None:
    assert draw(7, 3, "pools/greet") == 8046195804805125479
    assert choose("abc", 7, 3, "x") == choose("abc", 7, 3, "x")


@given(
    st.integers(0, 2**31), st.integers(0, 500), st.text(max_size=20), st.lists(st.integers(), min_size=1, max_size=9)
)
def test_chooses_one_of_the_options(seed: int, turn: int, slot: str, options: list[int]) -> None:
    assert choose(options, seed, turn, slot) in options


def test_seeds_and_turns_make_different_choices() -> None:
    assert len({draw(seed, turn, "x") for seed in range(20) for turn in range(20)}) == 400
