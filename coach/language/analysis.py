"""``coach analyze``: readings as plain JSON objects, in the shape that other programs rely on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from coach.errors import DataError
from coach.language.read import read
from coach.records.base import Record
from coach.records.reading import Reading, Span

_PARTS = {
    "introduction": ("name", "role", "institution", "interest", "background", "reason", "invites"),
    "goal": ("purpose", "reason", "ask"),
    "closing": ("thanks", "next_step", "leave"),
}


def analysis(reading: Reading) -> dict[str, Any]:
    """Lay a reading out as ``coach analyze`` prints it, without an id."""
    return {
        "questions": [{**_span(q), "form": q.form, "follow_up": q.follow_up} for q in reading.questions],
        "reflections": [{**_span(r), "kind": r.kind} for r in reading.reflections],
        "acknowledgements": [_span(a) for a in reading.acknowledgements],
        "uptake": reading.uptake,
        "introduction": _parts(reading.introduction, "introduction"),
        "goal": {**_parts(reading.goal, "goal"), "specific": reading.goal.specific},
        "closing": _parts(reading.closing, "closing"),
        "fillers": [_span(f) for f in reading.manner.fillers],
        "sense": reading.sense,
    }


def analyze_rows(rows: Iterable[object]) -> Iterator[dict[str, Any]]:
    """Read rows ``{"id", "text", "previous"?}`` one by one and yield their analyses, in order.

    A row that is none raises DataError with its number, counted from 1; the rows before it have been yielded.
    """
    for number, row in enumerate(rows, start=1):
        row_id, text, previous = _checked(row, number)
        yield {"id": row_id, **analysis(read(text, previous))}


def _checked(row: object, number: int) -> tuple[object, str, str | None]:
    if not isinstance(row, Mapping):
        raise DataError(f'row {number}: expected an object {{"id", "text", "previous"}}, found {_kind(row)}')
    fields: dict[str, object] = {str(key): value for key, value in row.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    text, previous = fields.get("text"), fields.get("previous")
    if "id" not in fields:
        raise DataError(f'row {number}: "id" is missing')
    if not isinstance(text, str):
        raise DataError(f'row {number}: "text" should be a string, found {_kind(text)}')
    if previous is not None and not isinstance(previous, str):
        raise DataError(f'row {number}: "previous" should be a string or null, found {_kind(previous)}')
    return fields["id"], text, previous


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    for kind, name in ((bool, "true or false"), (str, "a string"), ((int, float), "a number"), (list, "a list")):
        if isinstance(value, kind):
            return name
    return "an object"


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": span.quote}


def _parts(record: Record, kind: str) -> dict[str, Any]:
    found = ((name, getattr(record, name)) for name in _PARTS[kind])
    return {name: None if part is None else _span(part) for name, part in found}
