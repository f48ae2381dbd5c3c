"""The lines of a partner: enough of them, none twice, and only with slots that can be filled."""

from collections.abc import Iterator, Mapping

from coach.errors import Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.library.shape import LINE_KEYS
from coach.library.slots import SLOTS, STEERING_POOLS, STEERING_SLOTS, slots_of

LEAST = {"wants": 2, "ladder": 2}
"""A question asked again, and an answer asked for again, need other words; everything else needs one line."""

GIVEN = frozenset({"greet-known", "hear-interest", "hear-background", "hear-reason", "hear-goal", "hear-stage"}) | {
    "hear-school"
}
"""Pools used when the learner has just told the fact they name, so that its slot is known to be filled."""


SLOT_OF = {"name": "name", "stage": "stage", "school": "school", "interest": "field", "background": "background"}
"""The slot that each known fact fills; rungs and endings may need the fact and then use its slot."""


def check_lines(root: Node, facts: Mapping[str, Node] | None = None) -> Iterator[Problem]:
    """Problems of all line lists below ``root``.

    With the ``facts`` of a merged partner, its own lines may name these only, and the lists that are wholly a pack's
    are left out: a pack is checked by itself, without facts.
    """
    told: dict[tuple[str, str], Node] = {}
    for lists in _line_lists(root):
        if facts is not None and lists.source.pack:
            continue
        yield from _count(lists)
        for line in lists.items:
            yield from _slots(line, lists, facts)
            yield from _again(line, told)
        yield from _always_one(lists)


def _line_lists(node: Node, inside: str = "") -> Iterator[Node]:
    """Every list of lines below ``node``."""
    for key, below in node.entries.items():
        if isinstance(below.value, list) and (key in LINE_KEYS or inside == "pools"):
            yield below
        else:
            yield from _line_lists(below, key)
    for item in node.items:
        yield from _line_lists(item)


def _group(lists: Node) -> str:
    """The list or section that holds the entry these lines belong to, such as ``ladder`` or ``pools``."""
    above = lists.parent
    if above and isinstance(above.key, int) and above.parent:
        return str(above.parent.key)
    return str(above.key) if above else ""


def _count(lists: Node) -> Iterator[Problem]:
    least = LEAST.get(_group(lists), 1)
    if len(lists.items) < least:
        words = "line" if least == 1 else "lines, as it may be asked twice"
        yield lists.problem(f"needs at least {least} {words}", key=True)


def _say(line: Node) -> Node | None:
    node = line.at("say") if isinstance(line.value, dict) else line
    return node if node and isinstance(node.value, str) else None


def _slots(line: Node, lists: Node, facts: Mapping[str, Node] | None) -> Iterator[Problem]:
    node = _say(line)
    if node is None:
        return
    slots, named, fault = slots_of(str(node.value))
    if fault:
        yield node.problem(fault)
    for slot in sorted(slots - SLOTS):
        yield node.problem(f"unknown slot '{slot}'", suggestion(slot, SLOTS))
    for slot in sorted(slots & STEERING_SLOTS):
        if _group(lists) != "pools" or lists.key not in STEERING_POOLS:
            yield node.problem(f"the slot '{slot}' is only filled in the pools {', '.join(sorted(STEERING_POOLS))}")
    if facts is not None and not node.source.pack:
        for fact in sorted(named - set(facts)):
            yield node.problem(f"unknown fact '{fact}'", suggestion(fact, facts))


def _again(line: Node, told: dict[tuple[str, str], Node]) -> Iterator[Problem]:
    """A line that stands in its file twice would be said once only."""
    node = _say(line)
    if node is None:
        return
    first = told.setdefault((node.source.path, str(node.value).strip().casefold()), node)
    if first is not node:
        yield node.problem(f"this line stands at line {first.mark.line + 1} already", "a line is never said twice")


def _always_one(lists: Node) -> Iterator[Problem]:
    """One line of each list must be sayable whatever the learner has told."""
    if lists.key in GIVEN or not lists.items or lists.key in ("opening", "noticed", "more", "brief"):
        return
    if not any(_free(line, _filled(lists)) for line in lists.items):
        yield lists.problem("no line without slots and needs", "add one that can always be said", key=True)


def _filled(lists: Node) -> frozenset[str]:
    """The slots that are sure to be filled where these lines are used."""
    if lists.key in STEERING_POOLS:
        return STEERING_SLOTS
    knows = lists.parent.at("needs", "knows") if lists.parent else None
    return frozenset(SLOT_OF.get(str(fact.value), "") for fact in knows.items) if knows else frozenset()


def _free(line: Node, filled: frozenset[str]) -> bool:
    node = _say(line)
    if node is None:
        return True
    slots, _facts, _fault = slots_of(str(node.value))
    return slots <= filled and not (line.at("needs") and line.entries["needs"].entries)
