import pytest

from coach.tui.pace import READING_PACE, pace_from


@pytest.mark.parametrize(
    ("told", "pace"),
    [(None, READING_PACE), ("", READING_PACE), ("quick", READING_PACE), ("0", 0), ("80", 80), ("-5", 0)],
)
def test_pace_from_the_environment(told: str | None, pace: float) -> None:
    assert pace_from(told) == pace
