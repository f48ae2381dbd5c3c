"""What the parts of a partner say of each other: that each thing named is there, and can be reached."""

from collections.abc import Iterable, Iterator, Mapping

from coach.errors import Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.library.shapes import POOLS

TRIGGERS = ("learner", "time", "patience")
NEEDS_OF = {"granted": "asks", "refused": "asks", "heard": "cues"}
MUST_HAVE = (
    ("topics", "examples"),
    ("remarks", "examples"),
    ("asks", "examples"),
    ("asks", "ladder"),
    ("cues", "listen_for"),
)
COUNTS = {"picked_up": "cues", "asked": "topics"}


def check_partner(partner: Node, turns: int | None = None) -> list[Problem]:
    """The problems of a merged partner in a scenario of ``turns`` learner turns."""
    return [
        *check_pools(partner),
        *_empty(partner),
        *_topic_cues(partner),
        *_cues(partner),
        *_needs(partner, turns),
        *_ladders(partner),
        *_endings(partner),
        *_interruptions(partner, turns),
        *_missing_pools(partner),
    ]


def check_pools(file: Node) -> Iterator[Problem]:
    """Pools whose names nothing uses."""
    for name, pool in _section(file, "pools").items():
        if name not in POOLS:
            yield pool.problem(f"there is no pool '{name}'", suggestion(name, POOLS), key=True)


def _section(partner: Node, name: str) -> Mapping[str, Node]:
    node = partner.at(name)
    return node.entries if node else {}


def _empty(partner: Node) -> Iterator[Problem]:
    """Lists that must not be empty for their entry ever to be found."""
    for section, name in MUST_HAVE:
        for entry in _section(partner, section).values():
            node = entry.at(name)
            if node and isinstance(node.value, list) and not node.value:
                yield node.problem("must not be empty", key=True)


def _missing_pools(partner: Node) -> Iterator[Problem]:
    missing = sorted(POOLS - set(_section(partner, "pools")))
    if missing:
        yield partner.problem(
            f"no lines for the pools {', '.join(missing)}", "the pack 'everyone' has lines for every pool"
        )


def _topic_cues(partner: Node) -> Iterator[Problem]:
    cues = _section(partner, "cues")
    for topic in _section(partner, "topics").values():
        cue = topic.at("cue")
        if cue and isinstance(cue.value, str) and cue.value not in cues:
            yield cue.problem(f"there is no cue '{cue.value}'", suggestion(cue.value, cues))


def _cues(partner: Node) -> Iterator[Problem]:
    """Cues that nothing lets fall."""
    named = [topic.at("cue") for topic in _section(partner, "topics").values()]
    dropped = {str(cue.value) for cue in named if cue}
    for key, cue in _section(partner, "cues").items():
        if key not in dropped and "lines" not in cue.entries:
            yield cue.problem(f"nothing lets the cue '{key}' fall", "give it lines, or name it in a topic", key=True)


def _needs(partner: Node, turns: int | None) -> Iterator[Problem]:
    for needs in (node for node in partner.walk() if node.key == "needs" and node.entries):
        for name, section in NEEDS_OF.items():
            yield from _named(needs.at(name), section, _section(partner, section))
        for name, section in COUNTS.items():
            yield from _at_most(needs.at(name), len(_section(partner, section)), f"there are {section}")
        if turns is not None:
            yield from _at_most(needs.at("turns"), turns, "the scenario has turns")


def _named(names: Node | None, section: str, known: Iterable[str]) -> Iterator[Problem]:
    keys = set(known)
    for item in names.items if names else ():
        if isinstance(item.value, str) and item.value not in keys:
            yield item.problem(f"there is no '{item.value}' among the {section}", suggestion(item.value, keys))


def _at_most(count: Node | None, most: int, of: str) -> Iterator[Problem]:
    if count and isinstance(count.value, int) and count.value > most:
        yield count.problem(f"asks for {count.value}, more than {of} ({most})")


def _ladders(partner: Node) -> Iterator[Problem]:
    for ask in _section(partner, "asks").values():
        rungs = ask.at("ladder")
        for number, rung in enumerate(rungs.items if rungs else (), start=1):
            last = rungs is not None and number == len(rungs.items)
            if last and _needy(rung):
                yield rung.problem("the last rung must need nothing, so that there is always an answer")
            if not last and not _needy(rung):
                yield rung.problem("this rung needs nothing, so those below it are never reached")


def _endings(partner: Node) -> Iterator[Problem]:
    endings = partner.at("endings")
    free: set[str] = set()
    for ending in endings.items if endings else ():
        by = _triggers(ending)
        if by and by <= free:
            yield ending.problem("never reached: an ending above it takes these triggers and needs nothing")
        if not _needy(ending):
            free |= by
    if not endings or not endings.items:
        return
    if _needy(endings.items[-1]):
        yield endings.items[-1].problem("the last ending must need nothing, so that the talk can always end")
    missing = [trigger for trigger in TRIGGERS if trigger not in free]
    if missing:
        yield endings.problem(f"no ending without needs for {', '.join(missing)}", key=True)
    yield from _twice(endings)
    interruptions = partner.at("interruptions")
    if interruptions:
        yield from _twice(interruptions)


def _twice(entries: Node) -> Iterator[Problem]:
    seen: set[object] = set()
    for entry in entries.items:
        name = entry.at("id")
        if name and isinstance(name.value, str) and name.value in seen:
            yield name.problem(f"'{name.value}' stands twice")
        seen.add(name.value if name and isinstance(name.value, str) else None)


def _triggers(ending: Node) -> set[str]:
    by = ending.at("by")
    return {str(item.value) for item in by.items} if by else set(TRIGGERS)


def _needy(node: Node) -> bool:
    needs = node.at("needs")
    return bool(needs and any(need.value not in (None, []) for need in needs.entries.values()))


def _interruptions(partner: Node, turns: int | None) -> Iterator[Problem]:
    interruptions = partner.at("interruptions")
    for entry in interruptions.items if interruptions else ():
        at = entry.at("at")
        if turns is not None and at and isinstance(at.value, int) and at.value >= turns:
            yield at.problem(f"never happens: the scenario ends after {turns} turns")
