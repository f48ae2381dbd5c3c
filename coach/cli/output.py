"""Writing for people and for scripts: stdout is data, stderr is talk."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO, Protocol, TextIO

import click

from coach.errors import CoachError, DataError, UsageError

MOST_LINE = 8_000_000
STDIN = "standard input"
_encode = json.JSONEncoder(ensure_ascii=False).encode


class Screen(Protocol):
    """Opens the full screen: at home, at a scenario's brief, or in the middle of an attempt."""

    def __call__(self, **choice: object) -> None:
        """Open it with what was chosen on the command line."""
        ...


def say(text: str = "") -> None:
    """Talk: prompts, notices, headings, on stderr."""
    click.echo(_shown(text, sys.stderr), err=True)


def data(text: str) -> None:
    """Data: what was asked for, on stdout."""
    click.echo(_shown(text, sys.stdout))


def _shown(text: str, stream: TextIO | None) -> str:
    """``text`` broken between words where a terminal shows it; what goes into a pipe stays as it is."""
    if stream is None or not stream.isatty():
        return text
    from coach.reports.wrapping import fitted, line_width

    return fitted(text, line_width())


def as_json(value: Any) -> None:
    """One JSON value on stdout, on a line of its own; half characters are escaped, since they can't be encoded."""
    text = _encode(value)
    sys.stdout.write((text if text.isascii() or _encodable(text) else json.dumps(value)) + "\n")


def _encodable(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def input_lines() -> Iterator[str]:
    """The lines of stdin as text; a closed stdin is told now, bytes that aren't UTF-8 when they come."""
    if stdin_closed():
        raise UsageError("there is nothing to read: standard input is closed")
    return _decoded(sys.stdin.buffer)


def stdin_closed() -> bool:
    """Whether there is no standard input, as after ``<&-`` or under pythonw."""
    stdin: TextIO | None = sys.stdin
    return stdin is None or stdin.closed


def _decoded(stream: BinaryIO) -> Iterator[str]:
    for number, raw in enumerate(iter(stream.readline, b""), 1):
        try:
            yield raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            where = f"{error.reason} at byte {error.start}"
            raise DataError(f"{place(STDIN, number)}: not UTF-8 text ({where})") from None


def read_json(text: str) -> Any:
    """The value of a JSON text; ValueError says why there is none."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def place(source: str, number: int) -> str:
    """The words that name a line: as of all problems in a file, or of what came through a pipe."""
    return f"{source}, line {number}" if source == STDIN else f"{source}:{number}:1"


def rows(lines: Iterable[str], source: str = STDIN) -> Iterator[dict[str, Any]]:
    """JSON lines as objects; DataError names the line that isn't one."""
    return (row for _, row in _numbered(lines, source))


def answers(lines: Iterable[str], answer: Callable[[dict[str, Any]], Any], source: str = STDIN) -> Iterator[Any]:
    """The answer to each of the JSON lines; an error names the line that it is about."""
    for number, row in _numbered(lines, source):
        try:
            found = answer(row)
        except CoachError as error:
            raise type(error)(f"{place(source, number)}: {error}") from None
        yield found


def _numbered(lines: Iterable[str], source: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if len(line) > MOST_LINE:
            raise DataError(f"{place(source, number)}: {len(line):,} characters; at most {MOST_LINE:,} are read")
        try:
            row = read_json(line)
        except ValueError as error:
            raise DataError(f"{place(source, number)}: not JSON ({error})") from None
        if not isinstance(row, dict):
            raise DataError(f"{place(source, number)}: expected a JSON object, found {type(row).__name__}")
        yield number, row
