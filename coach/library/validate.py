"""Holding content files against their rules, without any screen or store."""

from pathlib import Path

from coach.errors import Problem, UsageError
from coach.library.assemble import Found, read_pack, read_persona, read_root_file, read_scenario
from coach.library.rubric import RUBRIC, examine_rubric
from coach.library.shelf import PACKS, PERSONAS, SUFFIXES, Shelf
from coach.library.source import in_order
from coach.paths import content
from coach.records.base import Record
from coach.records.help import Glossary, HelpLines
from coach.records.rubric import Rubric

ROOT_FILES: dict[str, type[Record]] = {"help": HelpLines, "glossary": Glossary, "rubric": Rubric}
READERS = {PACKS: read_pack, PERSONAS: read_persona}


def validate(path: Path) -> list[Problem]:
    """Everything that is wrong with a content file, or with the content files below a folder.

    Personas and packs that aren't found beside it are looked for in the shipped content.

    :raises UsageError: if there is nothing to validate at ``path``.
    """
    if path.name in ("", "..") or path.parent.name in ("", ".."):
        path = path.absolute()
    files = [path]
    if path.is_dir():
        files = sorted(each for each in path.rglob("*") if each.suffix in SUFFIXES and not each.name.startswith("."))
    if not files or not (path.is_dir() or path.is_file() or path.is_symlink()):
        raise UsageError(f"there is no YAML file at {path}")
    shelves: dict[Path, Shelf] = {}
    problems: list[Problem] = []
    for file in files:
        root = _root_of(file)
        shelf = shelves.setdefault(root, Shelf((content("scenarios"), root)))
        problems += _read(shelf, file, root).problems
    return list(in_order(problems))


def _root_of(file: Path) -> Path:
    """The content folder that a file belongs to: the one that holds its folder."""
    return file.parent if _is_root_file(file) else file.parent.parent


def _is_root_file(file: Path) -> bool:
    """Whether this is one of the files beside the folders; a scenario may be called ``help``, too."""
    return file.stem in ROOT_FILES and file.parent.name not in READERS and not (file.parent.parent / PACKS).is_dir()


def _read(shelf: Shelf, file: Path, root: Path) -> Found:
    if _is_root_file(file) and file.stem == Path(RUBRIC).stem:
        return Found(list(examine_rubric(file, root).problems))
    if _is_root_file(file):
        return Found(read_root_file(shelf, file, root, ROOT_FILES[file.stem])[1])
    return READERS.get(file.parent.name, read_scenario)(shelf, file, root)
