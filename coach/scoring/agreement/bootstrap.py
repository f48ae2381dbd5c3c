"""Figures with bootstrap intervals: conversations are drawn anew, with all that was said of each (Efron 1979)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from random import Random

from coach.records.agreement import Figure
from coach.scoring.agreement.figures import Pairs, Statistic, average

Row = tuple[float | None, ...]
"""All readers' marks of one conversation; None where a reader gave no level."""
Columns = tuple[int, int]
"""Which two readers of a row are compared."""
OUTSIDE = 20
"""One part in so many of the resamples lies beyond either end of an interval: the 5th and 95th percentile."""


class Resampled:
    """Conversations, and as many resamples of them; every figure stands on the same draws."""

    def __init__(self, rows: Sequence[Row], times: int, seed: str) -> None:
        self._rows = Sample(Counter(rows))
        pick = Random(seed)  # noqa: S311 - statistics, no secret
        self._draws = [Sample(Counter(pick.choices(rows, k=len(rows)))) for _ in range(times if rows else 0)]

    def figure(self, statistic: Statistic, *columns: Columns) -> Figure:
        """``statistic`` of two readers, or its mean over several such pairs, with its percentile interval.

        There is no interval where fewer than half of the resamples have a figure.
        """
        value = self._rows.value(statistic, columns)
        drawn = sorted(v for draw in self._draws if (v := draw.value(statistic, columns)) is not None)
        if value is None or not drawn or 2 * len(drawn) < len(self._draws):
            return Figure(value=value)
        beyond = len(drawn) // OUTSIDE
        return Figure(value=value, low=drawn[beyond], high=drawn[-1 - beyond])


class Sample:
    """Conversations as counts of equal rows; figures already made are kept, and the last table."""

    def __init__(self, rows: Mapping[Row, int]) -> None:
        self._rows = rows
        self._table: tuple[Columns, Pairs] | None = None
        self._values: dict[tuple[Statistic, Columns], float | None] = {}

    def value(self, statistic: Statistic, columns: Sequence[Columns]) -> float | None:
        """The mean of ``statistic`` over pairs of readers."""
        return average([self._one(statistic, pair) for pair in columns])

    def _one(self, statistic: Statistic, columns: Columns) -> float | None:
        key = (statistic, columns)
        if key not in self._values:
            if self._table is None or self._table[0] != columns:
                self._table = columns, table(self._rows, columns)
            self._values[key] = statistic(self._table[1])
        return self._values[key]


def table(rows: Mapping[Row, int], columns: Columns) -> Pairs:
    """How often each pair of marks occurs in two columns; rows without a level in either are left out."""
    first, second = columns
    pairs: dict[tuple[float, float], int] = {}
    for row, count in rows.items():
        a, b = row[first], row[second]
        if a is not None and b is not None:
            pairs[a, b] = pairs.get((a, b), 0) + count
    return pairs
