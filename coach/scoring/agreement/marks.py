"""Marks that people gave: what a mark may be, and reading them from JSON rows and from what a scorer found."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, cast

from coach.errors import DataError, Problem
from coach.records.scenario import SKILLS, Skill

Mark = float | None
"""A level from 1 to 5, or None: this reader finds that it can't be scored."""
Table = Mapping[str, Mapping[str, Mark]]
"""Readers, and each one's marks by conversation; a conversation that a reader didn't mark isn't there."""

MARKED: tuple[Skill, ...] = (*SKILLS, "closing")
LEVELS = "a level from 1 to 5, n/a for not scorable, or nothing for not rated"
MOST_TOLD = 20
_UNSCORABLE = frozenset({"n/a", "na", "n.a.", "#n/a", "not scorable", "not_scorable"})
_NUMBER = re.compile(r"[1-5](?:[.,]\d{1,6})?")
_HEADS: dict[str, Skill] = {**{skill: skill for skill in MARKED}, "active listening": "listening"}


@dataclass(frozen=True)
class Marking:
    """One rater's marks of one conversation, and the line where they stand."""

    line: int
    conversation: str
    rater: str
    marks: Mapping[Skill, Mark]


@dataclass
class Faults:
    """What is wrong in a file, gathered so that all of it is told at once."""

    path: str
    found: list[Problem] = field(default_factory=list[Problem])

    def add(self, line: int, where: str, message: str, hint: str = "", column: int = 1) -> None:
        """Note one more."""
        self.found.append(Problem(self.path, line, column, where, message, hint))

    def check(self) -> None:
        """DataError if there are any."""
        if not self.found:
            return
        more = len(self.found) - MOST_TOLD
        note = f"the marks can't be used as they are; the first {MOST_TOLD} problems, {more} more follow:"
        raise DataError(note if more > 0 else "the marks can't be used as they are:", tuple(self.found[:MOST_TOLD]))


def is_blank(value: object) -> bool:
    """Whether a value says that nothing was rated."""
    return value is None or (isinstance(value, str) and not value.strip())


def mark(value: object) -> Mark:
    """A mark as a rater wrote it: a number, ``3,0`` and ``3.0`` as spreadsheets write them, or n/a; else ValueError."""
    if isinstance(value, str):
        text = value.strip().casefold()
        if text in _UNSCORABLE:
            return None
        if _NUMBER.fullmatch(text):
            value = float(text.replace(",", "."))
    if isinstance(value, int | float) and not isinstance(value, bool) and 1 <= value <= 5:
        return float(value)
    raise ValueError(f"{_shown(value)} is no mark")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:39] + "…"


def skill_of(name: str) -> Skill | None:
    """The skill that a heading names, whatever its case."""
    return _HEADS.get(" ".join(name.casefold().split()))


def nearest_head(name: str, known: Iterable[str] = tuple(_HEADS)) -> str | None:
    """The known heading that ``name`` is probably a slip of."""
    near = get_close_matches(" ".join(name.casefold().split()), list(known), 1, 0.75)
    return near[0] if near else None


def markings_of(row: Mapping[str, Any], line: int, conversation: str, faults: Faults) -> list[Marking]:
    """The marks in a JSON row, in either form: ``raters`` by skill, or ``marks`` by rater."""
    by_skill, by_rater = row.get("raters"), row.get("marks")
    if by_skill is not None and by_rater is not None:
        faults.add(line, "raters", 'both "raters" and "marks" are there', "keep one of the two")
        return []
    if by_skill is not None:
        return _by_skill(by_skill, line, conversation, faults)
    return _by_rater(by_rater, line, conversation, faults) if by_rater is not None else []


def _by_skill(told: object, line: int, conversation: str, faults: Faults) -> list[Marking]:
    """``{"goals": [3, 4], …}``: the same position is the same rater."""
    raters: dict[int, dict[Skill, Mark]] = {}
    for name, values in _object(told, line, "raters", faults).items():
        where = f"raters.{name}"
        skill = skill_of(name)
        if skill is None:
            _unknown(name, line, where, faults)
        elif not isinstance(values, list):
            faults.add(line, where, "expected a list with one mark for each rater", f'such as "{name}": [3, 4]')
        else:
            for at, value in enumerate(cast("list[object]", values)):
                _take(raters.setdefault(at, {}), skill, value, line, f"{where}[{at}]", faults)
    return [Marking(line, conversation, f"rater {at + 1}", marks) for at, marks in sorted(raters.items()) if marks]


def _by_rater(told: object, line: int, conversation: str, faults: Faults) -> list[Marking]:
    """``[{"rater": "NK", "goals": 3}, …]``; a rater who stands alone needs no name."""
    if not isinstance(told, list):
        faults.add(line, "marks", "expected a list", 'such as "marks": [{"rater": "NK", "goals": 3}]')
        return []
    entries = cast("list[object]", told)
    found = [_one_rater(entry, line, f"marks[{at}]", len(entries), faults) for at, entry in enumerate(entries)]
    return [Marking(line, conversation, rater, marks) for rater, marks in found if marks]


def _one_rater(entry: object, line: int, where: str, of: int, faults: Faults) -> tuple[str, dict[Skill, Mark]]:
    marks: dict[Skill, Mark] = {}
    fields = _object(entry, line, where, faults)
    rater = fields.get("rater")
    if not is_blank(rater) and not isinstance(rater, str | int):
        faults.add(line, f"{where}.rater", "expected a name")
    elif is_blank(rater) and of > 1:
        faults.add(line, f"{where}.rater", "there are several raters, and this one has no name", 'add "rater": "NK"')
    for name, value in fields.items():
        skill = skill_of(name)
        if skill:
            _take(marks, skill, value, line, f"{where}.{name}", faults)
        elif name != "rater" and nearest_head(name):
            _unknown(name, line, f"{where}.{name}", faults)
    return ("rater 1" if is_blank(rater) else str(rater).strip()), marks


def _take(marks: dict[Skill, Mark], skill: Skill, value: object, line: int, where: str, faults: Faults) -> None:
    if is_blank(value):
        return
    try:
        marks[skill] = mark(value)
    except ValueError as error:
        faults.add(line, where, str(error), f"give {LEVELS}")


def _object(value: object, line: int, where: str, faults: Faults) -> Mapping[str, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    faults.add(line, where, f"expected an object, found {type(value).__name__}")
    return {}


def _unknown(name: str, line: int, where: str, faults: Faults) -> None:
    near = nearest_head(name)
    faults.add(line, where, f"there is no skill {name!r}", f"did you mean {near}?" if near else ", ".join(MARKED))


def tables(markings: Sequence[Marking], faults: Faults) -> dict[Skill, dict[str, dict[str, Mark]]]:
    """Skills, raters, conversations: the marks in the order they were read; one rater marks a conversation once."""
    found: dict[Skill, dict[str, dict[str, Mark]]] = {}
    first: dict[tuple[str, str], int] = {}
    for each in markings:
        key = each.conversation, each.rater
        if key in first:
            again = f"{each.rater} has marked {each.conversation} on line {first[key]} already"
            faults.add(each.line, "rater", again, "leave one of the two out, or name the raters apart")
        first.setdefault(key, each.line)
        for skill, given in each.marks.items():
            found.setdefault(skill, {}).setdefault(each.rater, {})[each.conversation] = given
    return {skill: found[skill] for skill in MARKED if skill in found}
