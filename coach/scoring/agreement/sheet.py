"""Marks from a spreadsheet saved as CSV: one row for each conversation and rater, as Excel writes it anywhere."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from coach.records.scenario import Skill
from coach.scoring.agreement.marks import LEVELS, MARKED, Faults, Mark, Marking, is_blank, mark, nearest_head, skill_of

CONVERSATION = ("conversation", "attempt")
RATER = "rater"
LONE_RATER = "rater 1"
_DELIMITERS = (",", ";", "\t")
_HEADS = (*CONVERSATION, RATER, *MARKED)


@dataclass(frozen=True)
class Sheet:
    """The marks of a spreadsheet, and headings of columns that were not used."""

    markings: tuple[Marking, ...]
    unused: tuple[str, ...]


@dataclass(frozen=True)
class Heading:
    """Which column holds what, counted from 0."""

    conversation: int
    rater: int | None
    skills: dict[int, Skill]
    names: tuple[str, ...]


def read_sheet(text: str, faults: Faults) -> Sheet:
    """Read marks; whatever is wrong goes into ``faults`` with its line, its column (from 1) and the heading."""
    rows = _rows(text, faults)
    line, cells = next(rows, (1, list[str]()))
    heading = _heading(line, cells, faults)
    if heading is None:
        return Sheet((), ())
    found = [each for line, cells in rows if (each := _marking(line, cells, heading, faults))]
    if heading.rater is None:
        _refuse_unnamed(line, found, faults)
    used = {heading.conversation, heading.rater, *heading.skills}
    return Sheet(tuple(found), tuple(name for at, name in enumerate(heading.names) if name and at not in used))


def _refuse_unnamed(line: int, found: Sequence[Marking], faults: Faults) -> None:
    """Several rows for a conversation are several raters, and then a column must say who."""
    if len({each.conversation for each in found}) < len(found):
        some = "some conversations have several rows"
        faults.add(line, "", f'there is no column "rater", and {some}', "add one that says whose marks a row holds")


def _rows(text: str, faults: Faults) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, each with the line on which it begins."""
    lines = text.splitlines(keepends=True)
    skipped = 1 if lines and lines[0].strip().casefold().startswith("sep=") else 0
    sheet = StringIO("".join(lines[skipped:]), newline="")
    reader = csv.reader(sheet, delimiter=_delimiter(lines[skipped:]), strict=True)
    begins = skipped + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, [cell.strip() for cell in cells]
            begins = skipped + reader.line_num + 1
    except csv.Error as error:
        faults.add(
            begins,
            "",
            f"not CSV ({error})",
            "look for a quotation mark that is never closed, or save the sheet as CSV again",
        )


def _delimiter(lines: Sequence[str]) -> str:
    """The one by which most headings are known."""
    first = next((line for line in lines if line.strip()), "")

    def known(delimiter: str) -> int:
        return sum(cell.strip().strip('"').casefold() in _HEADS for cell in first.split(delimiter))

    return max(_DELIMITERS, key=known)


def _heading(line: int, names: Sequence[str], faults: Faults) -> Heading | None:
    roles: dict[str, int] = {}
    for at, name in enumerate(names):
        role = _role(name)
        if role in roles:
            faults.add(line, name, f"column {roles[role] + 1} is for the {role} too", "leave one out", at + 1)
        elif role:
            roles[role] = at
        elif name and (near := nearest_head(name, _HEADS)):
            faults.add(line, name, "there is no such column", f"did you mean {near}?", at + 1)
    skills: dict[int, Skill] = {roles[skill]: skill for skill in MARKED if skill in roles}
    if "conversation" not in roles:
        shown = ", ".join(names) or "nothing"
        faults.add(line, "", f'no column "conversation" in the heading ({shown})', "it holds the ids of conversations")
    if not skills:
        faults.add(line, "", "no column for a skill in the heading", "name columns " + ", ".join(MARKED))
    if "conversation" not in roles or not skills:
        return None
    return Heading(roles["conversation"], roles.get(RATER), skills, tuple(names))


def _role(name: str) -> str | None:
    plain = " ".join(name.casefold().split())
    if plain in CONVERSATION:
        return "conversation"
    return RATER if plain == RATER else skill_of(name)


def _marking(line: int, cells: Sequence[str], heading: Heading, faults: Faults) -> Marking | None:
    """One row; None where nothing was rated in it."""
    _refuse_unheaded(line, cells, heading, faults)
    marks: dict[Skill, Mark] = {}
    for at, skill in heading.skills.items():
        cell = _cell(cells, at)
        if is_blank(cell):
            continue
        try:
            marks[skill] = mark(cell)
        except ValueError as error:
            faults.add(line, heading.names[at], str(error), f"give {LEVELS}", at + 1)
    conversation = _cell(cells, heading.conversation)
    if marks and not conversation:
        column = heading.conversation + 1
        faults.add(line, heading.names[heading.conversation], "marks of no conversation", "give its id", column)
    rater = _cell(cells, heading.rater) if heading.rater is not None else ""
    return Marking(line, conversation, rater or LONE_RATER, marks) if marks and conversation else None


def _refuse_unheaded(line: int, cells: Sequence[str], heading: Heading, faults: Faults) -> None:
    for at, cell in enumerate(cells):
        if cell and (at >= len(heading.names) or not heading.names[at]):
            hint = "a mark such as 3,0 needs quotes where commas part the columns"
            faults.add(line, "", f"{cell!r} stands in a column without a heading", hint, at + 1)


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at] if at < len(cells) else ""
