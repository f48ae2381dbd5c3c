"""A partner's script as lines with paths: finding those that may be said now, and choosing one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from coach.partner.choice import choose
from coach.partner.conditions import holds
from coach.partner.slots import slots_of
from coach.records.scenario import Line, Lines, Partner
from coach.records.state import Bond

NAME_REST = 3


@dataclass(frozen=True)
class Spoken:
    """A line of a script and the path it stands at, such as ``topics/journey/lines/0``."""

    path: str
    line: Line


@dataclass(frozen=True)
class Moment:
    """What a choice of words depends on: the partner, the memory, the slots that can be filled, seed and turn."""

    partner: Partner
    bond: Bond
    said: frozenset[str]
    chosen: frozenset[str]
    slots: dict[str, str]
    seed: int
    turn: int


def lines_at(partner: Partner, path: str) -> Lines:
    """The lines at a path such as ``pools/greet`` or ``asks/letter/ladder/0/lines``; none if there are none."""
    found: Any = partner
    for step in path.split("/"):
        found = _step(found, step)
        if found is None:
            return ()
    return cast(Lines, found)


def _step(found: Any, step: str) -> Any:
    if isinstance(found, dict):
        return cast("dict[str, Any]", found).get(step)
    if isinstance(found, tuple):
        return cast("tuple[Any, ...]", found)[int(step)]
    return getattr(found, step, None)


def line_at(partner: Partner, path: str) -> Line:
    """The single line at a path."""
    folder, _, index = path.rpartition("/")
    return lines_at(partner, folder)[int(index)]


def sayable(moment: Moment, path: str) -> Iterator[Spoken]:
    """The lines at ``path`` not said before, whose needs hold and whose slots are known."""
    for index, line in enumerate(lines_at(moment.partner, path)):
        if line.say in moment.said or line.say in moment.chosen or not holds(line.needs, moment.bond):
            continue
        if slots_of(line.say) <= moment.slots.keys():
            yield Spoken(f"{path}/{index}", line)


def pick(moment: Moment, path: str) -> Spoken | None:
    """The line to say: the partner's own before shared ones, then those that use what the learner told.

    The learner's name is left to rest for a few turns after it was used.
    """
    found = list(sayable(moment, path))
    if not found:
        return None
    resting = moment.turn - moment.bond.named < NAME_REST

    def rank(spoken: Spoken) -> tuple[bool, int]:
        slots = slots_of(spoken.line.say)
        told = -1 if resting and "name" in slots else len(slots - {"first", "second"})
        return not spoken.line.shared, told

    best = max(map(rank, found))
    return choose([spoken for spoken in found if rank(spoken) == best], moment.seed, moment.turn, path)
