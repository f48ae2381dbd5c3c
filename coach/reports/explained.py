"""How a level was made, as text: every mark has its word beside it, so that nothing needs to be seen."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from coach.records.explained import CheckSeen, Explained, Explanation, Need, Outcome, RowSeen
from coach.records.scenario import Skill
from coach.records.scorecard import Evidence, ScorerName
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES, UNSCORED, proof
from coach.reports.wrapping import GLUE, filled, line_width

WIDTH = 80
MARKS: dict[Outcome, str] = {"passed": "✓ passed", "failed": "✗ not passed", "given": "✓ given"}
ABSENT: dict[Outcome, str] = {"passed": "✗ but passed", "failed": "✓ not passed", "given": "✗ but given"}
"""The marks of checks that must not have passed."""
QUOTED = 160
"""So much of a quote says where it was; the whole of it stands in the talk."""


class Part(NamedTuple):
    """One paragraph, how far it is set in, and how far its further lines are."""

    text: str = ""
    indent: int = 0
    more: int = 0

    def filled(self, width: int) -> str:
        """The paragraph in lines of at most ``width``; words glued together stay on one."""
        return filled(self.text, width, " " * self.indent, " " * self.more)


def explanation_lines(found: Explanation, skill: Skill | None = None) -> Iterator[str]:
    """A whole card, or one skill of it, in lines as wide as the terminal at most."""
    width = line_width(WIDTH)
    return (part.filled(width) for part in explanation_parts(found, skill))


def explanation_parts(found: Explanation, skill: Skill | None = None) -> Iterator[Part]:
    """A whole card, or one skill of it, paragraph by paragraph."""
    if found.title or found.id:
        yield _part(" ".join(part for part in (found.title, found.id and f"({found.id})") if part))
    if found.before:
        yield from _before_parts(found.before, found)
    yield _part(f"Scored by {_scorer(found.scorer)}.")
    for name, one in found.skills.items():
        if skill in {None, name}:
            yield Part()
            yield from _skill_parts(name, one)


def _scorer(made: ScorerName) -> str:
    return f"{made.name} {made.version}, rubric {made.rubric}"


def _before_parts(before: ScorerName, found: Explanation) -> Iterator[Part]:
    levels = ", ".join(f"{SKILL_NAMES[skill]} {level or 'no level'}" for skill, level in found.before_levels.items())
    yield _part(f"This attempt was scored by {_scorer(before)}: {levels}.")
    yield _part(
        f"That isn't the rubric at hand, which is {found.scorer.rubric}. What follows is how the rubric at hand scores "
        "the same talk today. To see the table of the other, give its file: --rubric FILE."
    )


def _skill_parts(skill: Skill, one: Explained) -> Iterator[Part]:
    """One skill: its level in words, the rows of the table, and its checks."""
    if one.level is None:
        yield Part(f"{SKILL_NAMES[skill]}: {UNSCORED[one.status]}")
        yield _part(one.why, 2)
        return
    yield Part(f"{SKILL_NAMES[skill]}: level {one.level} of 5")
    yield _part(f"{one.asks} Level {one.level}: {one.anchor}.", 2)
    if one.left_out:
        yield _part(f"Left out by the scenario, neither for nor against you: {_and(one.left_out)}.", 2)
    yield Part()
    yield _part("The table, from the top down to the first row that holds:", 2)
    for row in one.rows:
        yield from _row_parts(row)
    yield Part()
    yield _part("The checks:", 2)
    for check in one.checks:
        yield from _check_parts(check)


def _row_parts(row: RowSeen) -> Iterator[Part]:
    yield _part(f"Level {row.level} {'✓ holds' if row.holds else '✗ does not hold'}{_because(row)}", 4)
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


def _needs(what: str, needs: Iterable[Need], marks: Mapping[Outcome, str] = MARKS) -> Part:
    told = ", ".join(f"{need.check} {marks[need.outcome]}".replace(" ", GLUE) for need in needs)
    return _part(f"{what} {told}", 6)


def _check_parts(check: CheckSeen) -> Iterator[Part]:
    if check.outcome == "given":
        yield _part(f"{MARKS['given']}: {check.id}. {check.reason} It counts as passed.", 4, 6)
        return
    if check.outcome == "passed":
        yield _part(f"{MARKS['passed']}: {check.id}. {check.reason}", 4, 6)
        yield from (_part(f"You said: {_quote(one)}", 6) for one in proof(check.id, check.evidence))
        return
    yield _part(f"{MARKS['failed']}: {check.id}. Not seen: “{check.reason}”", 4, 6)
    yield _part(f"What would have passed it: {check.instead}", 6)
    if check.at:
        yield _part(f"In your line: {_quote(check.at)}", 6)
    if check.better:
        yield _part(f"For example: “{check.better}”", 6)


def _quote(evidence: Evidence) -> str:
    text = " ".join(evidence.quote.split())
    return f"“{text if len(text) <= QUOTED else text[: QUOTED - 1].rstrip() + '…'}”"


def _and(names: Iterable[str], word: str = "and") -> str:
    listed = list(names)
    return f" {word} ".join([", ".join(listed[:-1]), listed[-1]]) if len(listed) > 1 else "".join(listed)


def _part(text: str, indent: int = 0, more: int | None = None) -> Part:
    return Part(clean(text), indent, indent + 2 if more is None else more)
