"""A scorer held against raters, and raters against each other: each is a column of levels, the scorer one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median

from coach.records.agreement import Agreement, Average, Comparison, Disagreement, Figures, SkillAgreement
from coach.records.scenario import Skill
from coach.records.scorecard import ScorerName, SkillScore
from coach.scoring.agreement.bootstrap import Columns, Resampled
from coach.scoring.agreement.figures import exact, spearman, weighted_kappa, within_one
from coach.scoring.agreement.marks import Mark, Table

WORTH_SHOWING = 0.5
"""A level nearer to the raters' mean than this is what they said, rounded."""
MEAN, ROUNDED, MEDIAN = "raters' mean", "raters' mean, rounded", "raters' median"


@dataclass(frozen=True)
class Scored:
    """A conversation as the scorer found it; ``setting`` tells a person which one it is."""

    setting: str
    skills: Mapping[Skill, SkillScore]


def agree(
    scorer: ScorerName,
    scored: Mapping[str, Scored],
    marked: Mapping[Skill, Table],
    *,
    times: int,
    seed: int,
    top: int,
) -> Agreement:
    """Hold ``scorer`` against raters whose marks stand by skill, rater and conversation.

    Conversations without a level on either side are listed, never counted as a number.
    """
    raters = tuple(dict.fromkeys(rater for table in marked.values() for rater in table))
    skills: dict[Skill, SkillAgreement] = {
        skill: _skill(scorer.name, _levels(scored, skill), table, times, f"{seed} {skill}")
        for skill, table in marked.items()
    }
    return Agreement(
        scorer=scorer,
        raters=raters,
        conversations=len({name for table in marked.values() for marks in table.values() for name in marks}),
        times=times,
        seed=seed,
        skills=skills,
        disagreements=disagreements(scored, marked)[:top],
    )


def _levels(scored: Mapping[str, Scored], skill: Skill) -> dict[str, Mark]:
    """What the scorer says of each conversation: as a rater would, a level or None."""
    found = {name: talk.skills.get(skill) for name, talk in scored.items()}
    return {name: float(score.level) if score and score.level else None for name, score in found.items()}


def _skill(name: str, ours: Mapping[str, Mark], table: Table, times: int, seed: str) -> SkillAgreement:
    middles = [(how, combined(table, how)) for how in (MEAN, ROUNDED, MEDIAN)]
    readers = Readers([(name, ours), *middles, *table.items()], times, seed)
    raters = range(4, 4 + len(table))
    each = [(0, at) for at in raters]
    pairs = list(combinations(raters, 2))
    return SkillAgreement(
        conversations=len(readers.rows),
        mean=readers.compared((0, 1), whole=(0, 2)),
        median=readers.compared((0, 3)),
        each=tuple(map(readers.compared, each)),
        each_average=readers.average(each),
        pairs=tuple(map(readers.compared, pairs)),
        pairs_average=readers.average(pairs) if pairs else None,
    )


class Readers:
    """Readers side by side, each a column, over the conversations that any but the first has marked."""

    def __init__(self, readers: Sequence[tuple[str, Mapping[str, Mark]]], times: int, seed: str) -> None:
        self._readers = readers
        self._talks = tuple(dict.fromkeys(talk for _, marks in readers[1:] for talk in marks))
        self.rows = [tuple(marks.get(talk) for _, marks in readers) for talk in self._talks]
        self._drawn = Resampled(self.rows, times, seed)

    def compared(self, columns: Columns, whole: Columns | None = None) -> Comparison:
        """Two readers; where ``whole`` is given, exact agreement and kappa are those of its columns."""
        (first, ours), (second, theirs) = (self._readers[at] for at in columns)
        seen = [(talk, ours[talk], theirs[talk]) for talk in self._talks if talk in ours and talk in theirs]
        return Comparison(
            first=first,
            second=second,
            n=sum(a is not None and b is not None for _, a, b in seen),
            figures=self._figures([columns], [whole or columns]),
            only_first=tuple(talk for talk, a, b in seen if a is not None and b is None),
            only_second=tuple(talk for talk, a, b in seen if a is None and b is not None),
        )

    def average(self, pairs: Sequence[Columns]) -> Average:
        """The mean over pairs of readers."""
        both = sum(any(row[a] is not None and row[b] is not None for a, b in pairs) for row in self.rows)
        return Average(comparisons=len(pairs), n=both, figures=self._figures(pairs, pairs))

    def _figures(self, columns: Sequence[Columns], whole: Sequence[Columns]) -> Figures:
        return Figures(
            exact=self._drawn.figure(exact, *whole),
            within_one=self._drawn.figure(within_one, *columns),
            kappa=self._drawn.figure(weighted_kappa, *whole),
            spearman=self._drawn.figure(spearman, *columns),
        )


def combined(table: Table, how: str = MEAN) -> dict[str, Mark]:
    """What the raters say together; None where more of them found a conversation not scorable than gave a level."""
    talks = dict.fromkeys(talk for marks in table.values() for talk in marks)
    return {talk: _middle([marks[talk] for marks in table.values() if talk in marks], how) for talk in talks}


def _middle(marks: Sequence[Mark], how: str) -> Mark:
    levels = [level for level in marks if level is not None]
    if 2 * len(levels) < len(marks):
        return None
    if how == MEDIAN:
        return float(median(levels))
    mean = sum(levels) / len(levels)
    return float(round(mean)) if how == ROUNDED else mean


def disagreements(scored: Mapping[str, Scored], marked: Mapping[Skill, Table]) -> tuple[Disagreement, ...]:
    """Where the scorer's level is not the raters' mean, rounded; the farthest first."""
    found = [
        _side_by_side(talk, scored[talk], skill, mean, table)
        for skill, table in marked.items()
        for talk, mean in combined(table).items()
        if mean is not None and talk in scored
    ]
    far = [each for each in found if each and abs(each.difference) > WORTH_SHOWING]
    return tuple(sorted(far, key=lambda each: -abs(each.difference)))


def _side_by_side(talk: str, ours: Scored, skill: Skill, mean: float, table: Table) -> Disagreement | None:
    score = ours.skills.get(skill)
    if score is None or score.level is None:
        return None
    return Disagreement(
        conversation=talk,
        setting=ours.setting,
        skill=skill,
        level=score.level,
        mean=mean,
        difference=score.level - mean,
        raters={rater: marks[talk] for rater, marks in table.items() if talk in marks},
        checks=score.checks,
    )
