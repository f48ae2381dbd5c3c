"""Figures of agreement against published examples, tables worked by hand, and what must hold for any marks."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.scoring.agreement.figures import average, exact, mean_ranks, spearman, weighted_kappa, within_one

LEVELS = st.sampled_from((1.0, 2.0, 2.5, 3.0, 4.0, 4.5, 5.0))
MARKS = st.lists(st.tuples(LEVELS, LEVELS), min_size=1, max_size=30)
FIGURES = (exact, within_one, weighted_kappa, spearman)


def table(first: list[float], second: list[float]) -> Counter[tuple[float, float]]:
    return Counter(zip(first, second, strict=True))


def test_kappa_of_the_weighting_example_in_scikit_learn() -> None:
    # scikit-learn, sklearn/metrics/tests/test_classification.py, test_cohen_kappa: quadratic weights, .9541
    first = [0.0] * 46 + [1.0] * 44 + [2.0] * 10
    second = [0.0] * 50 + [1.0] * 40 + [2.0] * 10
    assert weighted_kappa(table(first, second)) == pytest.approx(0.9541, abs=5e-5)


def test_spearman_of_the_example_in_wikipedia() -> None:
    # Wikipedia, "Spearman's rank correlation coefficient", Example: IQ and hours of television, rho = -29/165
    iq = [106.0, 100, 86, 101, 99, 103, 97, 113, 112, 110]
    hours = [7.0, 27, 2, 50, 28, 29, 20, 12, 6, 17]
    assert spearman(table(iq, hours)) == pytest.approx(-29 / 165)


def test_figures_worked_by_hand() -> None:
    # differences 0, 1, 1, 2: squares 6/4; means 2.5 and 2.5, variances 5/4 and 3/4, so chance is 2
    pairs = table([1, 2, 3, 4], [1, 3, 4, 2])
    assert exact(pairs) == pytest.approx(1 / 4)
    assert within_one(pairs) == pytest.approx(3 / 4)
    assert weighted_kappa(pairs) == pytest.approx(1 - 1.5 / 2.5)
    assert spearman(pairs) == pytest.approx(1 - 6 * 6 / (4 * 15))


def test_spearman_with_ties_worked_by_hand() -> None:
    # ranks 1.5 1.5 3 4 and 1 3 3 3, less their mean 2.5: products 1.5 - .5 + .25 + .75, squares 4.5 and 3
    assert spearman(table([2, 2, 3, 5], [1, 4, 4, 4])) == pytest.approx(2 / (4.5 * 3) ** 0.5)


def test_equal_marks_share_the_mean_of_their_ranks() -> None:
    assert mean_ranks({3.0: 2, 1.0: 1, 5.0: 3}) == {1.0: 1, 3.0: 2.5, 5.0: 5}


@pytest.mark.parametrize("figure", FIGURES)
def test_without_conversations_nothing_is_defined(figure) -> None:
    assert figure({}) is None


def test_where_marks_do_not_differ_kappa_and_spearman_are_undefined() -> None:
    same = {(3.0, 3.0): 5}
    assert weighted_kappa(same) is None
    assert spearman(same) is None
    assert exact(same) == 1
    assert weighted_kappa({(3.0, 4.0): 5}) == 0
    assert spearman({(3.0, 4.0): 2, (3.0, 5.0): 1}) is None


@given(st.lists(LEVELS, min_size=2, max_size=30).filter(lambda marks: len(set(marks)) > 1))
def test_a_rater_agrees_with_himself(marks: list[float]) -> None:
    for figure in FIGURES:
        assert figure(table(marks, marks)) == pytest.approx(1)


@given(MARKS)
def test_who_is_first_makes_no_difference(marks: list[tuple[float, float]]) -> None:
    swapped = Counter((b, a) for a, b in marks)
    for figure in FIGURES:
        assert figure(Counter(marks)) == pytest.approx(figure(swapped))


@given(MARKS)
def test_figures_stay_in_their_range(marks: list[tuple[float, float]]) -> None:
    pairs = Counter(marks)
    assert 0 <= exact(pairs) <= within_one(pairs) <= 1
    for figure in (weighted_kappa, spearman):
        value = figure(pairs)
        assert value is None or -1 - 1e-9 <= value <= 1 + 1e-9


@given(MARKS)
def test_spearman_sees_only_the_order(marks: list[tuple[float, float]]) -> None:
    stretched = Counter((a**3, 10 - 1 / b) for a, b in marks)
    assert spearman(Counter(marks)) == pytest.approx(spearman(stretched))


@given(MARKS)
def test_spearman_turns_round_with_the_scale(marks: list[tuple[float, float]]) -> None:
    value, turned = spearman(Counter(marks)), spearman(Counter((a, 6 - b) for a, b in marks))
    assert (value is None) == (turned is None)
    assert value is None or value == pytest.approx(-(turned or 0.0))


@given(MARKS, st.integers(2, 5))
def test_every_conversation_twice_changes_no_figure(marks: list[tuple[float, float]], times: int) -> None:
    for figure in FIGURES:
        assert figure(Counter(marks)) == pytest.approx(figure(Counter(marks * times)))


@given(MARKS)
def test_kappa_is_one_less_the_weights_summed_over_all_pairs(marks: list[tuple[float, float]]) -> None:
    """Cohen's own form, over every pair of conversations."""
    seen = sum((a - b) ** 2 for a, b in marks) / len(marks)
    chance = sum((a - b) ** 2 for a, _ in marks for _, b in marks) / len(marks) ** 2
    assert weighted_kappa(Counter(marks)) == (pytest.approx(1 - seen / chance) if chance else None)


@given(st.dictionaries(LEVELS, st.integers(1, 9), min_size=1))
def test_ranks_rise_and_add_up(counts: dict[float, int]) -> None:
    ranks = mean_ranks(counts)
    total = sum(counts.values())
    assert sum(rank * counts[mark] for mark, rank in ranks.items()) == pytest.approx(total * (total + 1) / 2)
    assert all(ranks[low] < ranks[high] for low, high in pairwise(sorted(counts)))


def test_an_average_leaves_out_what_is_undefined() -> None:
    assert average([0.5, None, 1.0]) == 0.75
    assert average([None, None]) is None
