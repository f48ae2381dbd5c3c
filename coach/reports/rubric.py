"""A rubric as text: each skill with its levels in words, the rows of its table, and its checks."""

from collections.abc import Iterator

from coach.records.rubric import LevelRow, Rubric, SkillRubric
from coach.records.scenario import Skill
from coach.reports.clean import clean
from coach.reports.text import SKILL_NAMES
from coach.reports.wrapping import filled, line_width

WIDTH = 80


def rubric_lines(rubric: Rubric, name: str, skill: Skill | None = None) -> Iterator[str]:
    """The whole rubric under the ``name`` that scores give it, or one skill."""
    yield f"Rubric {clean(name)}"
    for each, part in rubric.skills.items():
        if skill in {None, each}:
            yield ""
            yield from _skill_lines(each, part)


def _skill_lines(skill: Skill, part: SkillRubric) -> Iterator[str]:
    yield _wrapped(f"{SKILL_NAMES[skill]}: {part.asks}")
    for level in sorted(part.anchors, reverse=True):
        yield _wrapped(f"Level {level}: {part.anchors[level]}", 2)
        yield from (_wrapped(_row(row), 4) for row in part.rows if row.level == level)
    yield "  Checks:"
    used = {check for row in part.rows for check in row.named}
    for check in part.checks:
        unused = "" if check.id in used else " (told, but no level rests on it)"
        yield _wrapped(f"{check.id}: {check.passes}{unused}", 4)


def _row(row: LevelRow) -> str:
    """A row in one sentence."""
    parts = [", ".join(row.every)] if row.every else []
    if row.at_least:
        parts.append(f"{row.at_least} of: {', '.join(row.among)}")
    if row.without:
        parts.append(f"not: {', '.join(row.without)}")
    return f"when {'; and '.join(parts)}" if parts else "whatever passed"


def _wrapped(text: str, indent: int = 0) -> str:
    return filled(clean(" ".join(text.split())), line_width(WIDTH), " " * indent, " " * (indent + 2))
