"""The library: every scenario, persona and pack in a few folders, read when asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from coach.errors import DataError, Problem, UsageError
from coach.library.assemble import read_root_file, read_scenario
from coach.library.cache import Cache
from coach.library.nearest import nearest
from coach.library.node import Node
from coach.library.rubric import RUBRIC, rubric_in
from coach.library.shape import check
from coach.library.shelf import Shelf
from coach.library.source import in_order
from coach.records.base import Record
from coach.records.help import Glossary, GlossaryEntry, HelpLines
from coach.records.rubric import Rubric
from coach.records.scenario import Difficulty, Key, Scenario, Skill

SCENARIOS = "scenarios"

R = TypeVar("R", bound=Record)


class Header(Record):
    """What a list of scenarios shows."""

    id: Key
    title: str
    place: Key
    minutes: int
    difficulty: Difficulty = Scenario.model_fields["difficulty"].default
    skills: tuple[Skill, ...] = Scenario.model_fields["skills"].default
    partners: tuple[str, ...]
    article: str


class Library:
    """The scenarios of ``folders``, shipped ones first; of one id, the later folder's scenario is taken."""

    def __init__(self, folders: Sequence[Path], cache: Path | None = None) -> None:
        """Look into ``folders``; merged scenarios are kept in the folder ``cache``, if one is given."""
        self._cache = Cache(cache) if cache else None
        self._shelf = Shelf(tuple(folders))
        self._scenarios: dict[str, Scenario] = {}
        self._damaged: list[Problem] = []

    def headers(self) -> tuple[Header, ...]:
        """All scenarios that can be listed, by place and title; those that can't are told by :meth:`damaged`."""
        self._damaged = []
        headers = [header for name in self._shelf.ids(SCENARIOS) if (header := self._header(name))]
        return tuple(sorted(headers, key=lambda header: (header.place, header.title)))

    def damaged(self) -> tuple[Problem, ...]:
        """What kept scenarios out of the last :meth:`headers`."""
        return tuple(self._damaged)

    def scenario(self, name: str) -> Scenario:
        """The scenario of an id, merged with its personas and packs.

        :raises UsageError: if there is none of that id; it names those that are like it.
        :raises DataError: if its files have problems; it tells all of them.
        """
        if name not in self._scenarios:
            kept = self._cache.get((SCENARIOS, name), self._shelf) if self._cache else None
            self._scenarios[name] = kept or self._read(name)
        return self._scenarios[name]

    def _read(self, name: str) -> Scenario:
        """Read a scenario from its files, and keep it."""
        path = self._shelf.path(SCENARIOS, name)
        if path is None:
            raise UsageError(_unknown(name, self._shelf.ids(SCENARIOS)))
        self._shelf.asked.clear()
        found = read_scenario(self._shelf, path, path.parent.parent)
        if found.scenario is None or found.problems:
            raise DataError(f"The scenario '{name}' can't be used:", in_order(found.problems))
        if self._cache:
            self._cache.put((SCENARIOS, name), self._shelf.asked, found.scenario, self._shelf)
        return found.scenario

    def rubric(self) -> Rubric:
        """The rubric: the last folder's that has one."""
        where = self._shelf.root_file(RUBRIC)
        if where is None:
            raise DataError(f"There is no {RUBRIC} in {', '.join(map(str, self._shelf.folders))}")
        return rubric_in(*where)

    def help_lines(self) -> HelpLines:
        """Real help, by country."""
        return self._root_file("help.yaml", HelpLines)

    def glossary(self) -> tuple[GlossaryEntry, ...]:
        """The words of American training."""
        return self._root_file("glossary.yaml", Glossary).terms

    def _root_file(self, name: str, model: type[R]) -> R:
        where = self._shelf.root_file(name)
        if where is None:
            raise DataError(f"There is no {name} in {', '.join(map(str, self._shelf.folders))}")
        value, problems = read_root_file(self._shelf, *where, model)
        if value is None or problems:
            raise DataError(f"{name} can't be used:", in_order(problems))
        return value

    def _header(self, name: str) -> Header | None:
        """What the list shows of a scenario; nothing, and its problems told, if its file or a partner's has any."""
        try:
            opened = self._shelf.open(SCENARIOS, name)
        except DataError as error:
            self._damaged += error.problems
            return None
        if opened is None:
            return None
        before = len(self._damaged)
        self._damaged += opened.problems
        fields = {key: node for key, node in opened.root.entries.items() if key in Header.model_fields}
        partners = opened.root.at("partners")
        fields["partners"] = Node(
            [self._name(entry) for entry in (partners.items if partners else ())], opened.root.mark, opened.root.source
        )
        header, problems = check(Node(fields, opened.root.mark, opened.root.source), Header)
        self._damaged += problems
        return header if len(self._damaged) == before else None

    def _name(self, entry: Node) -> Node:
        name, problems = self._shelf.name(entry.at("persona"))
        self._damaged += problems
        return name or entry


def _unknown(name: str, known: list[str]) -> str:
    """What to say of an id that isn't there."""
    like = nearest(name, known)
    if like:
        return f"There is no scenario '{name}' (did you mean {' or '.join(repr(each) for each in like)}?)"
    return f"There is no scenario '{name}'; there are: {', '.join(known) or 'none'}"
