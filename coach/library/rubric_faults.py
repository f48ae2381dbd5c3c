"""What is wrong with a rubric beyond its shape, and what is worth a word though it works."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from coach.errors import Problem
from coach.library.nearest import suggestion
from coach.library.node import Node
from coach.records.rubric import LEVELS, LevelRow, Rubric
from coach.records.scenario import SKILLS, Skill

Known = Mapping[Skill, Collection[str]]
"""The checks of each skill that the scorer makes."""

_ALL: tuple[Skill, ...] = (*SKILLS, "closing")


def faults(root: Node, known: Known) -> Iterator[Problem]:
    """What keeps a rubric from being used, of what its shape doesn't tell."""
    skills = root.at("skills")
    if skills is None:
        return
    for skill in _ALL:
        part = skills.at(skill)
        if part is None:
            yield skills.problem(
                f"'{skill}' is missing", "a rubric has all five; `checks: []` leaves one out", key=True
            )
        elif part.entries:
            own = {str(check.value): check for check in _ids(part)}
            yield from _anchors(part)
            yield from _checks(part, known.get(skill, ()))
            yield from _rows(part, own, known.get(skill, ()))


def _ids(part: Node) -> Iterator[Node]:
    """The ids of a skill's checks."""
    checks = part.at("checks")
    for check in checks.items if checks else ():
        name = check.at("id")
        if name and isinstance(name.value, str):
            yield name


def _anchors(part: Node) -> Iterator[Problem]:
    anchors = part.at("anchors")
    missing = [str(level) for level in LEVELS if anchors and anchors.entries and str(level) not in anchors.entries]
    if anchors and missing:
        yield anchors.problem(f"no words for level {', '.join(missing)}", key=True)


def _checks(part: Node, known: Collection[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for name in _ids(part):
        check = str(name.value)
        if check in seen:
            yield name.problem(f"'{check}' stands twice")
        elif check not in known:
            yield name.problem(f"'{check}' is no check that the program makes here", suggestion(check, known))
        seen.add(check)


def _rows(part: Node, own: Collection[str], known: Collection[str]) -> Iterator[Problem]:
    rows = part.at("rows")
    items = rows.items if rows else ()
    for row in items:
        for name in ("every", "among", "without"):
            yield from _named(row.at(name), own, known)
        yield from _never(row)
    for above, below in pairwise(row.at("level") for row in items):
        if below and _number(below) > _number(above):
            yield below.problem(
                f"level {below.value} stands below level {above and above.value}", "highest level first"
            )


def _named(names: Node | None, own: Collection[str], known: Collection[str]) -> Iterator[Problem]:
    for name in _twice(names):
        yield name.problem(f"'{name.value}' stands twice in one list")
    for name in names.items if names else ():
        check = name.value
        if isinstance(check, str) and check not in own:
            hint = "list it under `checks` first" if check in known else suggestion(check, {*own, *known})
            yield name.problem(f"'{check}' is none of this skill's checks", hint)


def _twice(names: Node | None) -> Iterator[Node]:
    """The texts in a list that stand in it already."""
    seen: set[str] = set()
    for name in names.items if names else ():
        if isinstance(name.value, str):
            if name.value in seen:
                yield name
            seen.add(name.value)


def _never(row: Node) -> Iterator[Problem]:
    """What makes a row contradict itself."""
    every, among = ({str(c.value) for c in _items(row, name)} for name in ("every", "among"))
    for name in _items(row, "without"):
        if str(name.value) in every | among:
            yield name.problem(f"'{name.value}' can't be wanted and unwanted in one row")
    at_least = row.at("at_least")
    if at_least and _number(at_least) > len(among):
        yield at_least.problem(f"asks for {at_least.value} of {len(among)}")
    if among and (at_least is None or at_least.value == 0):
        place = row.entries["among"]
        yield place.problem("'among' without 'at_least' asks for nothing", "say how many are enough", key=True)


def _items(row: Node, name: str) -> Iterable[Node]:
    node = row.at(name)
    return node.items if node else ()


def _number(node: Node | None) -> int:
    return node.value if node and isinstance(node.value, int) else 0


def remarks(root: Node, rubric: Rubric) -> Iterator[Problem]:
    """What works, but may not be meant: rows that are never reached, and levels that nobody can get."""
    for skill, part in rubric.skills.items():
        rows = root.at("skills", skill, "rows")
        if rows is None or not part.checks:
            continue
        for at, row in enumerate(part.rows):
            above = _covered(row, part.rows[:at])
            if above:
                yield rows.items[at].problem(f"never reached: wherever it holds, a row of level {above} above it does")
        missing = [str(level) for level in LEVELS if level > 1 and level not in {row.level for row in part.rows}]
        if missing:
            yield rows.problem(f"no row gives level {', '.join(missing)}, so nobody can get it", key=True)


def _covered(row: LevelRow, above: Iterable[LevelRow]) -> int | None:
    """The level of a row ``above`` that holds wherever ``row`` does."""
    return next((other.level for other in above if row.implies(other)), None)


def left_out_faults(left_out: Node, known: Known) -> Iterator[Problem]:
    """What is wrong with the checks that a scenario leaves out."""
    for skill in _ALL:
        checks = left_out.at(skill)
        names = {str(name.value) for name in checks.items} if checks else set[str]()
        for name in _twice(checks):
            yield name.problem(f"'{name.value}' stands twice")
        for name in checks.items if checks else ():
            if isinstance(name.value, str) and name.value not in known[skill]:
                yield name.problem(f"{skill} has no check '{name.value}'", suggestion(name.value, known[skill]))
        if checks and names.issuperset(known[skill]):
            yield checks.problem("leaves nothing to observe", f"take {skill} out of `skills`", key=True)
