"""Reading a rubric: the shipped one, or a copy that somebody changed."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from coach.errors import DataError, Problem
from coach.library.rubric_faults import Known, faults, remarks
from coach.library.shape import check, plain
from coach.library.source import in_order, read_source
from coach.library.tree import parse
from coach.paths import content
from coach.records.rubric import Rubric

RUBRIC = "rubric.yaml"


class Examined(NamedTuple):
    """A rubric as it was read: whole if it has no problems; remarks tell what may not be meant."""

    rubric: Rubric | None
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...] = ()


@lru_cache(maxsize=1)
def shipped_rubric() -> Rubric:
    """The rubric that ships with the program; it names every check that the scorer makes."""
    root = content("scenarios")
    return _whole(_examined(root / RUBRIC, root, None), "The shipped rubric is damaged; install the program again:")


def shipped_text() -> str:
    """The shipped rubric as it is written, with its comments."""
    return (content("scenarios") / RUBRIC).read_text(encoding="utf-8")


def read_rubric(path: Path) -> Rubric:
    """The rubric in the file at ``path``, wherever it is.

    :raises DataError: if it can't be used; it tells every problem with its place.
    """
    return _whole(examine_rubric(path), f"The rubric {path} can't be used:")


def examine_rubric(path: Path, root: Path | None = None) -> Examined:
    """Everything there is to say of the rubric at ``path``, which must lie in ``root`` if that is given."""
    return _examined(path, root or path.resolve().parent, known_checks())


def rubric_in(path: Path, root: Path) -> Rubric:
    """The rubric of a content folder."""
    if path == content("scenarios") / RUBRIC:
        return shipped_rubric()
    to_go_on = f"{path} can't be used; mend it, or move it away to go on with the shipped rubric:"
    return _whole(examine_rubric(path, root), to_go_on)


def known_checks() -> Known:
    """The checks of each skill that the scorer makes."""
    return {skill: tuple(rule.id for rule in part.checks) for skill, part in shipped_rubric().skills.items()}


def _examined(path: Path, root: Path, known: Known | None) -> Examined:
    try:
        node, problems = parse(read_source(path, root))
    except DataError as error:
        return Examined(None, error.problems)
    rubric, more = check(node, Rubric, read=plain)
    problems = [*problems, *more, *(faults(node, known) if known else ())]
    if rubric is None or problems:
        return Examined(None, in_order(problems))
    return Examined(rubric, (), in_order(remarks(node, rubric)) if known else ())


def _whole(found: Examined, otherwise: str) -> Rubric:
    if found.rubric is None:
        raise DataError(otherwise, found.problems)
    return found.rubric
