"""Agreement of two raters, as functions of the table that counts how often each pair of marks occurs."""

from collections.abc import Callable, Mapping, Sequence

Pairs = Mapping[tuple[float, float], int]
"""How often the first rater's mark met the second's: the cells of their contingency table that aren't empty."""
Statistic = Callable[[Pairs], float | None]
"""A figure of a table; None where it is undefined."""
_ROUNDING = 1e-12


def exact(pairs: Pairs) -> float | None:
    """The share of equal marks."""
    return _share(pairs, 0)


def within_one(pairs: Pairs) -> float | None:
    """The share of marks at most one level apart."""
    return _share(pairs, 1)


def _share(pairs: Pairs, apart: float) -> float | None:
    total = sum(pairs.values())
    near = sum(count for (a, b), count in pairs.items() if abs(a - b) <= apart + _ROUNDING)
    return near / total if total else None


def weighted_kappa(pairs: Pairs) -> float | None:
    """Cohen's kappa with quadratic weights (Cohen 1968); None where all marks are equal, so that chance agrees too.

    One less the ratio of squared differences seen to those expected if the two marked independently; marks between
    two levels need no rounding for that.
    """
    total = sum(pairs.values())
    if not total:
        return None
    seen = sum(count * (a - b) ** 2 for (a, b), count in pairs.items()) / total
    first, second = _margin(pairs, 0), _margin(pairs, 1)
    apart = (_mean(first, total) - _mean(second, total)) ** 2
    chance = _variance(first, total) + _variance(second, total) + apart
    return 1 - seen / chance if chance > _ROUNDING else None


def spearman(pairs: Pairs) -> float | None:
    """Spearman's rho: Pearson's correlation of ranks, ties at their mean rank; None where one rater's are all equal."""
    total = sum(pairs.values())
    first, second = (_centred(mean_ranks(_margin(pairs, side)), total) for side in (0, 1))
    spread = [
        sum(count * ranks[mark] ** 2 for mark, count in _margin(pairs, side).items())
        for side, ranks in enumerate((first, second))
    ]
    if not (spread[0] and spread[1]):
        return None
    together = sum(count * first[a] * second[b] for (a, b), count in pairs.items())
    return max(-1.0, min(1.0, together / (spread[0] * spread[1]) ** 0.5))


def mean_ranks(counts: Mapping[float, int]) -> dict[float, float]:
    """The rank of each mark, from 1, where each occurs ``counts`` times: equal marks share the mean of their ranks."""
    ranks: dict[float, float] = {}
    below = 0
    for mark in sorted(counts):
        ranks[mark] = below + (counts[mark] + 1) / 2
        below += counts[mark]
    return ranks


def _centred(ranks: Mapping[float, float], total: int) -> dict[float, float]:
    return {mark: rank - (total + 1) / 2 for mark, rank in ranks.items()}


def _margin(pairs: Pairs, side: int) -> dict[float, int]:
    counts: dict[float, int] = {}
    for pair, count in pairs.items():
        counts[pair[side]] = counts.get(pair[side], 0) + count
    return counts


def _mean(counts: Mapping[float, int], total: int) -> float:
    return sum(mark * count for mark, count in counts.items()) / total


def _variance(counts: Mapping[float, int], total: int) -> float:
    mean = _mean(counts, total)
    return sum(count * (mark - mean) ** 2 for mark, count in counts.items()) / total


def average(values: Sequence[float | None]) -> float | None:
    """The mean of those that are defined; None if none is."""
    told = [value for value in values if value is not None]
    return sum(told) / len(told) if told else None
