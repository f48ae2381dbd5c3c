"""Reading a content file as text, with nothing trusted: its size, its place, its bytes."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from coach.errors import DataError, Problem

MAX_BYTES = 1_000_000
"""A content file is written by hand; the longest that ships has a tenth of this."""

CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Characters that can move a terminal's cursor, hide or reorder text; tab and newline are none of them."""


@dataclass(frozen=True, eq=False)
class Source:
    """A file that was read: its path as told in errors, whether it is a topic pack, and its SHA-256."""

    path: str
    text: str = ""
    pack: bool = False
    digest: str = ""

    def problem(self, line: int, column: int, message: str, *, field: str = "", hint: str = "") -> Problem:
        """A problem in this file; ``line`` and ``column`` count from 1."""
        return Problem(self.path, line, column, field, message, hint)

    def refuse(self, line: int, column: int, message: str, *, hint: str = "") -> DataError:
        """The error for a file that can't be read any further."""
        return DataError("", (self.problem(line, column, message, hint=hint),))


def read_source(path: Path, root: Path, *, pack: bool = False) -> Source:
    """The text of ``path``, which must lie in ``root`` even after following links."""
    told = Source(str(path))
    data = _bytes(path, root, told)
    if b"\x00" in data:
        raise told.refuse(1, 1, "this is a binary file, not text", hint="content is YAML saved as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise told.refuse(line, column, "not UTF-8 text", hint="save the file with the encoding UTF-8") from None
    text = text.replace("\r\n", "\n")
    _refuse_controls(text, told)
    return Source(str(path), text, pack, hashlib.sha256(data).hexdigest())


def _bytes(path: Path, root: Path, told: Source) -> bytes:
    try:
        if not path.resolve().is_relative_to(root.resolve()):
            raise told.refuse(1, 1, f"lies outside of {root}", hint="links that leave the folder are not followed")
        if not path.is_file():
            raise told.refuse(1, 1, "no such file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, RuntimeError, ValueError) as error:
        raise told.refuse(1, 1, f"can't be read: {getattr(error, 'strerror', None) or error}") from None
    if len(data) > MAX_BYTES:
        raise told.refuse(1, 1, f"larger than {MAX_BYTES:,} bytes", hint="split it into packs, personas and scenarios")
    return data


def _refuse_controls(text: str, told: Source) -> None:
    found = CONTROLS.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1) + 1
        raise told.refuse(line, column, control_message(found.group()), hint="remove it")


def control_message(character: str) -> str:
    """What is said of a control character."""
    return f"the control character U+{ord(character):04X} is not allowed"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Each problem once, by file and place."""
    return tuple(sorted(set(problems), key=lambda each: (each.path, each.line, each.column, each.message)))
