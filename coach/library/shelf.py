"""Where content lies: finding scenarios, personas and packs in folders, and reading their files once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coach.errors import DataError, Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.library.source import read_source
from coach.library.tree import parse, skim

SUFFIXES = (".yaml", ".yml")
PACKS = "packs"
PERSONAS = "personas"


@dataclass(slots=True)
class Opened:
    """A file that was read, with the problems that didn't stop its reading."""

    root: Node
    problems: list[Problem]


@dataclass(slots=True)
class Shelf:
    """The content of ``folders``; where two hold the same id, the later folder's is taken."""

    folders: Sequence[Path]
    checked: dict[str, list[Problem]] = field(default_factory=dict[str, list[Problem]])
    """What is wrong with each file by itself, by its path: several partners share packs, and one check will do."""
    asked: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """The kinds and ids that were asked for."""
    _opened: dict[Path, Opened] = field(default_factory=dict[Path, Opened])
    _found: dict[str, dict[str, tuple[Path, Path]]] = field(default_factory=dict[str, dict[str, tuple[Path, Path]]])

    def ids(self, kind: str) -> list[str]:
        """The ids of all packs, personas or scenarios, in order."""
        return sorted(self._of(kind))

    def path(self, kind: str, name: str) -> Path | None:
        """The file of an id."""
        found = self._of(kind).get(name)
        return found[0] if found else None

    def open(self, kind: str, name: str) -> Opened | None:
        """Read the file of an id; nothing if there is none."""
        found = self._of(kind).get(name)
        self.asked.add((kind, name))
        return self.read(*found) if found else None

    def read(self, path: Path, root: Path) -> Opened:
        """Read a file below ``root``, once.

        :raises DataError: if it can't be read as YAML.
        """
        if path not in self._opened:
            source = read_source(path, root, pack=path.parent.name == PACKS)
            self._opened[path] = Opened(*parse(source))
        return self._opened[path]

    def name(self, node: Node | None) -> tuple[Node | None, list[Problem]]:
        """The name of the persona that ``node`` names, from the head of its file, or what is wrong with it."""
        found = self._of(PERSONAS).get(str(node.value)) if node else None
        if found is None or found[0] in self._opened:
            persona, problems = self.named(node, PERSONAS)
        else:
            try:
                persona, problems = skim(read_source(*found), "name")
            except DataError as error:
                return None, list(error.problems)
        return (persona.at("name") if persona else None), problems

    def root_file(self, name: str) -> tuple[Path, Path] | None:
        """A file that stands beside the folders of scenarios, such as the glossary; the last folder's that has it."""
        held = [(folder / name, folder) for folder in self.folders if (folder / name).is_file()]
        return held[-1] if held else None

    def named(self, node: Node | None, kind: str) -> tuple[Node | None, list[Problem]]:
        """The pack or persona that ``node`` names, or what is wrong with it."""
        if node is None or not isinstance(node.value, str):
            return None, []
        try:
            opened = self.open(kind, node.value)
        except DataError as error:
            return None, list(error.problems)
        if opened:
            return opened.root, opened.problems
        known = self.ids(kind)
        return None, [node.problem(f"there is no {kind[:-1]} '{node.value}'", suggestion(node.value, known))]

    def _of(self, kind: str) -> dict[str, tuple[Path, Path]]:
        if kind not in self._found:
            self._found[kind] = {
                path.stem: (path, root)
                for root in self.folders
                for path in content_files(root)
                if kind == kind_of(path)
            }
        return self._found[kind]


def content_files(root: Path) -> Iterator[Path]:
    """The YAML files in the folders of ``root``, in order of their paths."""
    yield from sorted(
        path for suffix in SUFFIXES for path in root.glob(f"*/*{suffix}") if not path.name.startswith(".")
    )


def kind_of(path: Path) -> str:
    """Whether a file is one of the packs, personas or scenarios: its folder says so."""
    return path.parent.name if path.parent.name in (PACKS, PERSONAS) else "scenarios"
