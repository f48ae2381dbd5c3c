"""Reading a rubric: the shipped one, or a copy that somebody changed."""

from functools import lru_cache
from pathlib import Path

from coach.errors import DataError
from coach.library.assemble import in_order, read_root_file
from coach.library.shelf import Shelf
from coach.paths import content
from coach.records.rubric import Rubric

RUBRIC = "rubric.yaml"


@lru_cache(maxsize=1)
def shipped_rubric() -> Rubric:
    """The rubric that ships with the program; it names every check that the scorer makes."""
    root = content("scenarios")
    return _read(root / RUBRIC, root)


def read_rubric(path: Path) -> Rubric:
    """The rubric in the file at ``path``, wherever it is.

    :raises DataError: if it can't be used; it tells every problem with its place.
    """
    return rubric_at(path, path.resolve().parent)


def rubric_at(path: Path, root: Path) -> Rubric:
    """The rubric in a file below the content folder ``root``."""
    return shipped_rubric() if path == content("scenarios") / RUBRIC else _read(path, root)


def _read(path: Path, root: Path) -> Rubric:
    value, problems = read_root_file(Shelf((root,)), path, root, Rubric)
    if value is None or problems:
        raise DataError("The rubric can't be used:", in_order(problems))
    return value
