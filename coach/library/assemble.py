"""Reading one pack, persona or scenario with all that it names, and telling everything that is wrong with it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from coach.errors import DataError, Problem
from coach.library.lines import check_lines
from coach.library.merge import merge_partner
from coach.library.node import Node
from coach.library.references import check_partner, check_pools
from coach.library.rubric import known_checks
from coach.library.rubric_faults import left_out_faults
from coach.library.shape import check, may_come_from_elsewhere, plain
from coach.library.shapes import MOST_PACKS, MOST_PARTNERS, PackFile, PersonaFile, ScenarioFile
from coach.library.shelf import PACKS, PERSONAS, Shelf
from coach.records.base import Record
from coach.records.scenario import Scenario

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class Found:
    """What was read, if it could be, and the problems on the way."""

    problems: list[Problem] = field(default_factory=list[Problem])
    scenario: Scenario | None = None


def read_pack(shelf: Shelf, path: Path, root: Path) -> Found:
    """A pack by itself."""
    found, node = _opened(shelf, path, root)
    if node:
        found.problems += _alone(shelf, node, PackFile, path.stem)
    return found


def read_persona(shelf: Shelf, path: Path, root: Path) -> Found:
    """A persona with its packs, as any scenario would start from it."""
    found, node = _opened(shelf, path, root)
    if node is None:
        return found
    found.problems += _alone(shelf, node, PersonaFile, path.stem)
    packs = _packs(shelf, node, found)
    whole, problems = merge_partner(packs, node, None)
    found.problems += [*problems, *check(whole, PersonaFile, lambda loc: loc[0] == "asks")[1]]
    facts = whole.at("facts")
    found.problems += check_lines(whole, facts.entries if facts else {})
    return found


def read_scenario(shelf: Shelf, path: Path, root: Path) -> Found:
    """A scenario with its personas and packs, merged; ``scenario`` is there when nothing is wrong."""
    found, node = _opened(shelf, path, root)
    if node is None:
        return found
    found.problems += check(node, ScenarioFile, may_come_from_elsewhere)[1]
    found.problems += _own_place(node, path)
    left_out = node.at("leaves_out")
    found.problems += left_out_faults(left_out, known_checks()) if left_out else ()
    partners = node.at("partners")
    entries = partners.items[:MOST_PARTNERS] if partners else ()
    merged = [each for entry in entries if (each := _partner(shelf, entry, node, found))]
    if partners:
        found.problems += _twice(partners)
        _opens(node, partners, found)
        node = Node({**node.entries, "partners": _list(partners, merged)}, node.mark, node.source)
    if partners and len(merged) == len(partners.items):
        found.scenario, problems = check(node, Scenario)
        found.problems += problems
    return found


def read_root_file(shelf: Shelf, path: Path, root: Path, model: type[R]) -> tuple[R | None, list[Problem]]:
    """A file that stands beside the folders of scenarios, as a ``model``."""
    try:
        opened = shelf.read(path, root)
    except DataError as error:
        return None, list(error.problems)
    value, problems = check(opened.root, model, read=plain)
    return value, [*opened.problems, *problems]


def _opened(shelf: Shelf, path: Path, root: Path) -> tuple[Found, Node | None]:
    try:
        opened = shelf.read(path, root)
    except DataError as error:
        return Found(list(error.problems)), None
    return Found([*opened.problems, *_own_id(opened.root, path.stem)]), opened.root


def _own_id(node: Node, stem: str) -> list[Problem]:
    name = node.at("id")
    if name is None or not isinstance(name.value, str) or name.value == stem:
        return []
    return [name.problem(f"the id is '{name.value}', but the file is called '{stem}'", "let them be the same")]


def _own_place(node: Node, path: Path) -> list[Problem]:
    place = node.at("place")
    if place is None or not isinstance(place.value, str) or place.value == path.parent.name:
        return []
    return [place.problem(f"the place is '{place.value}', but the folder is '{path.parent.name}'")]


def _alone(shelf: Shelf, node: Node, model: type[PackFile | PersonaFile], stem: str) -> list[Problem]:
    """The problems of a pack or persona by itself."""
    path = node.source.path
    if path not in shelf.checked:
        lines = check_lines(node) if model is PackFile else ()
        shape = check(node, model, may_come_from_elsewhere)[1]
        shelf.checked[path] = [*_own_id(node, stem), *shape, *check_pools(node), *lines]
    return shelf.checked[path]


def _packs(shelf: Shelf, persona: Node, found: Found) -> list[Node]:
    """The packs a persona names, with their own problems told once."""
    names = persona.at("packs")
    packs: list[Node] = []
    for name in names.items[:MOST_PACKS] if names else ():
        pack, problems = shelf.named(name, PACKS)
        found.problems += problems
        if pack:
            packs.append(pack)
            found.problems += _alone(shelf, pack, PackFile, str(name.value))
    return packs


def _partner(shelf: Shelf, entry: Node, scenario: Node, found: Found) -> Node | None:
    """One partner, merged and checked."""
    persona, problems = shelf.named(entry.at("persona"), PERSONAS)
    found.problems += problems
    if persona is None:
        return None
    found.problems += _alone(shelf, persona, PersonaFile, str(entry.entries["persona"].value))
    packs = _packs(shelf, persona, found)
    partner, problems = merge_partner(packs, persona, entry)
    turns, facts = scenario.at("turns"), partner.at("facts")
    most = turns.value if turns and isinstance(turns.value, int) else None
    found.problems += [*problems, *check_partner(partner, most), *check_lines(partner, facts.entries if facts else {})]
    return partner


def _twice(partners: Node) -> list[Problem]:
    """A person can stand in a scene once."""
    names = [entry.at("persona") for entry in partners.items]
    first = {str(name.value): name for name in reversed(names) if name}
    return [
        name.problem(f"'{name.value}' is a partner twice")
        for name in names
        if name and first[str(name.value)] is not name
    ]


def _opens(node: Node, partners: Node, found: Found) -> None:
    opens = node.at("opens")
    if opens and opens.value == "partner" and partners.items and not partners.items[0].at("opening"):
        found.problems.append(partners.items[0].problem("'opening' is missing, and the partner opens the talk"))


def _list(place: Node, items: list[Node]) -> Node:
    return Node(items, place.mark, place.source, place.key, place.parent, place.key_mark)
