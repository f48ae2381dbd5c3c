"""Writing for people and for scripts: stdout is data, stderr is talk."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import click

from coach.errors import DataError, UsageError

MOST_LINE = 8_000_000


def say(text: str = "") -> None:
    """Talk: prompts, notices, headings, on stderr."""
    click.echo(text, err=True)


def data(text: str) -> None:
    """Data: what was asked for, on stdout."""
    click.echo(text)


def as_json(value: Any) -> None:
    """One JSON value on stdout."""
    click.echo(json.dumps(value, ensure_ascii=False))


def input_lines() -> Iterator[str]:
    """The lines of stdin as text; a closed stdin or bytes that aren't UTF-8 are told as such."""
    stream = click.get_binary_stream("stdin") if _open_stdin() else None
    if stream is None:
        raise UsageError("there is nothing to read: standard input is closed")
    for number, raw in enumerate(iter(stream.readline, b""), 1):
        try:
            yield raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise DataError(f"standard input, line {number}: not UTF-8 text ({error.reason} at byte {error.start})") from None


def _open_stdin() -> bool:
    import sys

    return sys.stdin is not None and not sys.stdin.closed  # pyright: ignore[reportUnnecessaryComparison] - None under pythonw and `<&-`


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
