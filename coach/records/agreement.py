"""How far readers of the same conversations agree: a scorer with raters, and raters among themselves."""

from coach.records.base import Record
from coach.records.scenario import Skill
from coach.records.scorecard import Check, ScorerName


class Figure(Record):
    """A figure with its bootstrap interval; ``value`` is None where it is undefined, the ends where too few tell."""

    value: float | None = None
    low: float | None = None
    high: float | None = None


class Figures(Record):
    """Exact agreement, agreement within one level, quadratic weighted kappa and Spearman's rho."""

    exact: Figure = Figure()
    within_one: Figure = Figure()
    kappa: Figure = Figure()
    spearman: Figure = Figure()


class Comparison(Record):
    """Two readers on the ``n`` conversations that both scored.

    ``only_first`` and ``only_second`` are conversations that one of them scored and the other found not scorable.
    """

    first: str
    second: str
    n: int
    figures: Figures
    only_first: tuple[str, ...] = ()
    only_second: tuple[str, ...] = ()


class Average(Record):
    """The mean over several comparisons, which stand on ``n`` conversations together."""

    comparisons: int
    n: int
    figures: Figures


class SkillAgreement(Record):
    """One skill: the scorer against the raters' mean, their median and each of them; the raters among themselves."""

    conversations: int
    mean: Comparison
    median: Comparison
    each: tuple[Comparison, ...]
    each_average: Average
    pairs: tuple[Comparison, ...] = ()
    pairs_average: Average | None = None


class Disagreement(Record):
    """One skill of one conversation, side by side; a rater's None says "not scorable"."""

    conversation: str
    setting: str
    skill: Skill
    level: int
    mean: float
    difference: float
    raters: dict[str, float | None]
    checks: tuple[Check, ...]


class Agreement(Record):
    """Everything that ``coach agreement`` tells; intervals are the 5th to 95th percentile of ``times`` resamples."""

    scorer: ScorerName
    raters: tuple[str, ...]
    conversations: int
    times: int
    seed: int
    skills: dict[Skill, SkillAgreement]
    disagreements: tuple[Disagreement, ...] = ()
