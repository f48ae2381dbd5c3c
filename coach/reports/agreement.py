"""How far a scorer and people agree, as plain text: a small table for each skill, then what they see differently."""

from collections.abc import Iterator, Sequence

from coach.records.agreement import Agreement, Average, Comparison, Disagreement, Figure, Figures, SkillAgreement
from coach.records.scenario import Skill
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES, proof, wrapped
from coach.reports.wrapping import fitted, line_width

FEW = 10
"""With fewer conversations an interval is too wide to judge by."""
_HEADS = ("n", "exact", "within one", "weighted κ", "Spearman ρ")
_LABEL = 24
_QUOTE = 100
Cells = tuple[str, ...]


def agreement_lines(found: Agreement) -> Iterator[str]:
    """Everything that was found, for people."""
    scorer = f"{found.scorer.name} {found.scorer.version}, rubric {found.scorer.rubric}"
    who = _count(len(found.raters), "rater")
    yield wrapped(f"{_count(found.conversations, 'conversation')} marked by {who}, held against {scorer}.")
    yield wrapped(
        f"Brackets: 5th to 95th percentile of {found.times:,} resamples of the conversations (seed {found.seed})."
    )
    undefined = False
    for skill, part in found.skills.items():
        yield ""
        lines = list(_skill_lines(skill, part, found.scorer.name))
        undefined = undefined or any("—" in line for line in lines)
        yield from lines
    if undefined:
        yield ""
        yield "— is undefined: there are no such conversations, or the marks don't differ."
    yield from _disagreement_lines(found)


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'s' * (number != 1)}"


def _skill_lines(skill: Skill, part: SkillAgreement, scorer: str) -> Iterator[str]:
    yield f"{SKILL_NAMES[skill]}: {_count(part.conversations, 'conversation')}"
    yield from _table(list(_rows(part, scorer)))
    if part.mean.n < FEW:
        few = f"Only {_count(part.mean.n, 'conversation')}" if part.mean.n else "No conversation"
        yield wrapped(f"{few} scored by both: the intervals are too wide to judge by.", "  ")
    yield from _one_sided(part, scorer)


def _rows(part: SkillAgreement, scorer: str) -> Iterator[Cells]:
    several = len(part.each) > 1
    if several:
        yield _row(f"{scorer}, raters' mean", part.mean)
        if len(part.each) > 2:  # of two, the median is the mean
            yield _row(f"{scorer}, raters' median", part.median)
        yield _row(f"{scorer}, one rater (avg)", part.each_average)
    for each in () if several else part.each:
        yield _row(f"{scorer}, {each.second}", each)
    if part.pairs_average and len(part.pairs) > 1:
        yield _row("two raters (avg)", part.pairs_average)
    for pair in part.pairs:
        yield _row(f"{pair.first}, {pair.second}", pair)


def _row(label: str, told: Comparison | Average) -> Cells:
    figures: Figures = told.figures
    label = clean(label)
    short = label if len(label) <= _LABEL else label[: _LABEL - 1] + "…"
    shown = (figures.exact, figures.within_one, figures.kappa, figures.spearman)
    return (short, str(told.n), *map(figure_words, shown))


def figure_words(figure: Figure) -> str:
    """A figure with its interval in brackets, as in ``.82 (.74 to .89)``; a dash where it is undefined."""
    if figure.value is None:
        return "—"
    if figure.low is None or figure.high is None:
        return _number(figure.value)
    return f"{_number(figure.value)} ({_number(figure.low)}–{_number(figure.high)})"


def _number(value: float) -> str:
    """Two places, without the zero before the point, as agreement is written in journals."""
    text = f"{abs(value):.2f}"
    shown = "1.0" if text == "1.00" else text.removeprefix("0")
    return f"−{shown}" if value < 0 and text != "0.00" else shown


def _table(rows: Sequence[Cells]) -> Iterator[str]:
    heads = ("", *_HEADS)
    widths = [max(len(row[at]) for row in (heads, *rows)) for at in range(len(heads))]
    for row in (heads, *rows):
        label, count, *figures = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(("", label, count, *figures)).rstrip()


def _one_sided(part: SkillAgreement, scorer: str) -> Iterator[str]:
    """Scores that stand on one side only: listed, never counted as a number."""
    several = len(part.each) > 1
    theirs = "the raters" if several else part.each[0].second
    for first, second, only in ((scorer, theirs, part.mean.only_first), (theirs, scorer, part.mean.only_second)):
        if only:
            yield wrapped(f"Scored by {first}, not by {second}: {len(only)} ({', '.join(only)}).", "  ")
    for pair in part.pairs:
        apart = (*pair.only_first, *pair.only_second)
        if apart:
            yield wrapped(f"Scored by one of {pair.first} and {pair.second}: {len(apart)} ({', '.join(apart)}).", "  ")


def _disagreement_lines(found: Agreement) -> Iterator[str]:
    if not found.disagreements:
        return
    yield ""
    yield "Largest disagreements"
    for number, each in enumerate(found.disagreements, 1):
        yield ""
        yield from _side_by_side(number, each, found.scorer.name)


def _side_by_side(number: int, each: Disagreement, scorer: str) -> Iterator[str]:
    raters = ", ".join(f"{rater} {_level(level)}" for rater, level in each.raters.items())
    mean = f" (mean {each.mean:.1f})" if len(each.raters) > 1 else ""
    yield wrapped(f"{number}. {each.conversation}, {SKILL_NAMES[each.skill]}: {scorer} {each.level}; {raters}{mean}")
    if each.setting:
        yield wrapped(each.setting, "   ")
    for check in each.checks:
        quotes = "".join(f' "{_short(one.quote)}"' for one in proof(check.id, check.evidence) if check.passed)
        yield fitted(clean(f"   {'yes' if check.passed else 'no '}  {check.reason}{quotes}"), line_width())


def _level(level: float | None) -> str:
    return "n/a" if level is None else f"{level:g}"


def _short(quote: str) -> str:
    return quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1].rstrip() + "…"
