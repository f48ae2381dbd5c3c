"""Writing for people and for scripts: stdout is data, stderr is talk."""

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, TextIO

import click

from coach.errors import DataError, UsageError

MOST_LINE = 8_000_000
_encode = json.JSONEncoder(ensure_ascii=False).encode


def say(text: str = "") -> None:
    """Talk: prompts, notices, headings, on stderr."""
    click.echo(text, err=True)


def data(text: str) -> None:
    """Data: what was asked for, on stdout."""
    click.echo(text)


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
            raise DataError(f"standard input, line {number}: not UTF-8 text ({where})") from None


def rows(lines: Iterable[str], source: str = "standard input") -> Iterator[dict[str, Any]]:
    """JSON lines as objects; DataError names the line that isn't one."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if len(line) > MOST_LINE:
            raise DataError(f"{source}, line {number}: {len(line):,} characters; at most {MOST_LINE:,} are read")
        try:
            row = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            raise DataError(f"{source}, line {number}: not JSON ({error})") from None
        if not isinstance(row, dict):
            raise DataError(f"{source}, line {number}: expected a JSON object, found {type(row).__name__}")
        yield row
