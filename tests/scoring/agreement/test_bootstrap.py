from random import Random

import pytest

from coach.records.agreement import Figure
from coach.scoring.agreement.bootstrap import Resampled, table
from coach.scoring.agreement.figures import exact, spearman, weighted_kappa

ROWS = [(float(1 + at % 5), float(1 + (at + at % 3 // 2) % 5), None if at % 4 else 3.0) for at in range(40)]


def test_the_same_seed_gives_the_same_interval_and_another_seed_another() -> None:
    first, again, other = (Resampled(ROWS, 300, seed).figure(weighted_kappa, (0, 1)) for seed in ("7", "7", "8"))
    assert first == again
    assert first.value == other.value
    assert (first.low, first.high) != (other.low, other.high)


def test_an_interval_holds_the_figure_and_narrows_with_more_conversations() -> None:
    few, many = (Resampled(rows, 400, "7").figure(exact, (0, 1)) for rows in (ROWS, ROWS * 16))
    for figure in (few, many):
        assert figure.low < figure.value < figure.high
    # the spread of a share goes with one over the root of the conversations
    assert (few.high - few.low) / (many.high - many.low) == pytest.approx(4, rel=0.35)


def test_an_interval_is_that_of_a_plain_bootstrap() -> None:
    pick = Random("7")  # noqa: S311
    shares = sorted(sum(a == b for a, b, _ in pick.choices(ROWS, k=40)) / 40 for _ in range(200))
    figure = Resampled(ROWS, 200, "7").figure(exact, (0, 1))
    assert (figure.low, figure.high) == (shares[10], shares[-11])


def test_rows_without_a_level_in_either_column_are_left_out() -> None:
    rows = {(1.0, None): 2, (None, 2.0): 3, (4.0, 5.0): 6, (None, None): 1}
    assert table(rows, (0, 1)) == {(4.0, 5.0): 6}


def test_an_average_over_pairs_is_that_of_its_figures() -> None:
    drawn = Resampled(ROWS, 10, "7")
    one, other = drawn.figure(exact, (0, 1)).value, drawn.figure(exact, (0, 2)).value
    assert drawn.figure(exact, (0, 1), (0, 2)).value == pytest.approx((one + other) / 2)


def test_where_most_resamples_have_no_figure_there_is_no_interval() -> None:
    # a resample of these three holds different marks with a chance of 1 - (2/3)^3 - (1/3)^3, two thirds
    assert Resampled([(1.0, 1.0), (1.0, 1.0), (5.0, 5.0)], 400, "7").figure(spearman, (0, 1)).low == 1
    # and of these eleven, of which two are marked, with a chance of .41
    rows = [(2.0, None)] * 9 + [(1.0, 1.0), (5.0, 5.0)]
    assert Resampled(rows, 400, "7").figure(spearman, (0, 1)) == Figure(value=1)


def test_no_conversations_have_no_figures() -> None:
    assert Resampled([], 100, "7").figure(exact, (0, 1)) == Figure()
