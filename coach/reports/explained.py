"""How a level was made, as text: every mark has its word beside it, so that nothing needs to be seen."""

from collections.abc import Iterable, Iterator, Mapping
from textwrap import fill

from coach.records.explained import CheckSeen, Explained, Explanation, Need, Outcome, RowSeen
from coach.records.scenario import Skill
from coach.records.scorecard import Evidence, ScorerName
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES, UNSCORED

WIDTH = 80
GLUE = "\N{NO-BREAK SPACE}"
MARKS: dict[Outcome, str] = {"passed": "✓ passed", "failed": "✗ not passed", "given": "✓ given"}
ABSENT: dict[Outcome, str] = {"passed": "✗ but passed", "failed": "✓ not passed", "given": "✗ but given"}
"""The marks of checks that must not have passed."""
QUOTED = 160
"""So much of a quote says where it was; the whole of it stands in the talk."""


def explanation_lines(found: Explanation, skill: Skill | None = None) -> Iterator[str]:
    """A whole card, or one skill of it."""
    if found.title or found.id:
        yield _wrapped(" ".join(part for part in (found.title, found.id and f"({found.id})") if part))
    if found.before:
        yield from _before_lines(found.before, found)
    yield _wrapped(f"Scored by {_scorer(found.scorer)}.")
    for name, one in found.skills.items():
        if skill in {None, name}:
            yield ""
            yield from skill_lines(name, one)


def _scorer(made: ScorerName) -> str:
    return f"{made.name} {made.version}, rubric {made.rubric}"


def _before_lines(before: ScorerName, found: Explanation) -> Iterator[str]:
    levels = ", ".join(f"{SKILL_NAMES[skill]} {level or 'no level'}" for skill, level in found.before_levels.items())
    yield _wrapped(f"This attempt was scored by {_scorer(before)}: {levels}.")
    yield _wrapped(
        f"That isn't the rubric at hand, which is {found.scorer.rubric}. What follows is how the rubric at hand scores "
        "the same talk today. To see the table of the other, give its file: --rubric FILE."
    )


def skill_lines(skill: Skill, one: Explained) -> Iterator[str]:
    """One skill: its level in words, the rows of the table, and its checks."""
    if one.level is None:
        yield f"{SKILL_NAMES[skill]}: {UNSCORED[one.status]}"
        yield _wrapped(one.why, 2)
        return
    yield f"{SKILL_NAMES[skill]}: level {one.level} of 5"
    yield _wrapped(f"{one.asks} Level {one.level}: {one.anchor}.", 2)
    if one.left_out:
        yield _wrapped(f"Left out by the scenario, neither for nor against you: {_and(one.left_out)}.", 2)
    yield ""
    yield "  The table, from the top down to the first row that holds:"
    for row in one.rows:
        yield from _row_lines(row)
    yield ""
    yield "  The checks:"
    for check in one.checks:
        yield from _check_lines(check)


def _row_lines(row: RowSeen) -> Iterator[str]:
    yield _wrapped(f"Level {row.level} {'✓ holds' if row.holds else '✗ does not hold'}{_because(row)}", 4)
    if row.every:
        yield _needs("needs", row.every)
    if row.among and row.at_least:
        yield _needs(f"needs {row.at_least} of", row.among)
    if row.without:
        yield _needs("needs without", row.without, ABSENT)


def _because(row: RowSeen) -> str:
    """What kept a row from holding, in plain words."""
    if row.holds:
        return "" if row.every or row.at_least or row.without else ": it needs nothing"
    parts: list[str] = []
    if row.lacks:
        parts.append(f"{_and(row.lacks)} {'is' if len(row.lacks) == 1 else 'are'} missing")
    if row.short:
        open_ones = _and([need.check for need in row.among if need.outcome == "failed"], "or")
        parts.append(f"{row.short} more of {open_ones} would be needed")
    if row.against:
        parts.append(f"{_and(row.against)} must not have passed")
    return f": {'; '.join(parts)}"


def _needs(what: str, needs: Iterable[Need], marks: Mapping[Outcome, str] = MARKS) -> str:
    told = ", ".join(f"{need.check} {marks[need.outcome]}".replace(" ", GLUE) for need in needs)
    return _wrapped(f"{what} {told}", 6)


def _check_lines(check: CheckSeen) -> Iterator[str]:
    if check.outcome == "given":
        yield _wrapped(f"{MARKS['given']}: {check.id}. {check.reason} It counts as passed.", 4, 6)
        return
    if check.outcome == "passed":
        yield _wrapped(f"{MARKS['passed']}: {check.id}. {check.reason}", 4, 6)
        yield from (_wrapped(f"You said: {_quote(one)}", 6) for one in check.evidence[:1])
        return
    yield _wrapped(f"{MARKS['failed']}: {check.id}. Not seen: “{check.reason}”", 4, 6)
    yield _wrapped(f"What would have passed it: {check.instead}", 6)
    if check.at:
        yield _wrapped(f"In your line: {_quote(check.at)}", 6)
    if check.better:
        yield _wrapped(f"For example: “{check.better}”", 6)


def _quote(evidence: Evidence) -> str:
    text = " ".join(evidence.quote.split())
    return f"“{text if len(text) <= QUOTED else text[: QUOTED - 1].rstrip() + '…'}”"


def _and(names: Iterable[str], word: str = "and") -> str:
    listed = list(names)
    return f" {word} ".join([", ".join(listed[:-1]), listed[-1]]) if len(listed) > 1 else "".join(listed)


def _wrapped(text: str, indent: int = 0, more: int | None = None) -> str:
    """A paragraph of at most 80 columns; words glued together stay on one line."""
    first, rest = " " * indent, " " * (indent + 2 if more is None else more)
    told = fill(clean(text), WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
    return told.replace(GLUE, " ")
