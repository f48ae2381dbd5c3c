"""Packs, persona and scenario entry into one partner, as nodes that still know where they were written."""

from collections.abc import Sequence

from coach.errors import Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.library.shapes import SECTIONS

ENTRY_ONLY = {"knows-learner": "knows_learner", "opening": "opening", "wants": "wants"} | {
    "interruptions": "interruptions",
    "endings": "endings",
}
PERSONA_ONLY = ("id", "name", "address", "role", "who", "avoids", "names")


def merge_partner(packs: Sequence[Node], persona: Node, entry: Node | None) -> tuple[Node, list[Problem]]:
    """One partner: packs in their order, then the persona, then the scenario's entry; later ones win.

    Entries merge by key, their given fields replace and their examples add up; ``key: null`` removes.
    Own lines of a pool stand before a pack's. Without ``entry``, what any scenario would start from.
    """
    layers = [*packs, persona, *([entry] if entry else [])]
    problems: list[Problem] = []
    fields: dict[str, Node] = {name: persona.entries[name] for name in PERSONA_ONLY if name in persona.entries}
    for name in SECTIONS:
        fields[name] = _section(name, layers, problems)
    _drop_lineless(fields["topics"])
    temper = _merged([layer.entries["temper"] for layer in layers if "temper" in layer.entries])
    if temper:
        fields["temper"] = temper
    if entry:
        fields |= {to: entry.entries[name] for name, to in ENTRY_ONLY.items() if name in entry.entries}
    return _at(entry or persona, fields), problems


def _section(name: str, layers: Sequence[Node], problems: list[Problem]) -> Node:
    """One section over all layers; it stands where the last of them writes it."""
    result: dict[str, Node] = {}
    place = layers[-1]
    for section in [layer.entries[name] for layer in layers if name in layer.entries]:
        place = section
        for key, node in section.entries.items():
            if node.value is None:
                _remove(name, key, node, result, problems)
            else:
                result[key] = _joined(name, result.get(key), node)
    return Node(result, place.mark, place.source, place.key, place.parent, place.key_mark)


def _remove(name: str, key: str, node: Node, result: dict[str, Node], problems: list[Problem]) -> None:
    if key in result:
        del result[key]
        return
    hint = suggestion(key, result) or "an entry without a value removes the inherited one"
    problems.append(node.problem(f"nothing to remove: no {name} entry '{key}' is inherited", hint, key=True))


def _joined(section: str, base: Node | None, own: Node) -> Node:
    if base is None or section == "facts":
        return own
    if section == "pools":
        return _at(own, [*own.items, *base.items])
    return _merged([base, own]) or own


def _merged(layers: Sequence[Node]) -> Node | None:
    """Mappings over each other: given fields replace, examples add up; it stands where the last one stands."""
    if not layers:
        return None
    fields: dict[str, Node] = {}
    for layer in layers:
        for key, node in layer.entries.items():
            before = fields.get(key)
            fields[key] = _at(node, [*before.items, *_new(node, before)]) if key == "examples" and before else node
    return _at(layers[-1], fields)


def _new(own: Node, before: Node) -> list[Node]:
    known = {str(item.value).casefold() for item in before.items}
    return [item for item in own.items if str(item.value).casefold() not in known]


def _at(place: Node, value: "list[Node] | dict[str, Node]") -> Node:
    """A merged node in the place of ``place``; what isn't a mapping or list there stays, to be told as a problem."""
    if type(place.value) is not type(value):
        return place
    return Node(value, place.mark, place.source, place.key, place.parent, place.key_mark)


def _drop_lineless(topics: Node) -> None:
    """Leave out pack topics that nobody gave lines."""
    topics.value = {
        key: node for key, node in topics.entries.items() if not node.source.pack or "lines" in node.entries
    }
