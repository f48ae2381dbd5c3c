"""Errors a person can act on, and the exit codes by which scripts tell them apart."""

from dataclasses import dataclass

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_DATA = 3
EXIT_STORE = 4
EXIT_INTERRUPTED = 130


class CoachError(Exception):
    """The base of every error that is told in a sentence, without a traceback."""

    exit_code = EXIT_FAILED


class UsageError(CoachError):
    """Something was asked for that is not there, such as an unknown scenario."""

    exit_code = EXIT_USAGE


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file: where (1-based), which field, what, and how to mend it."""

    path: str
    line: int
    column: int
    field: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}"
        field = f" {self.field}:" if self.field else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}:{field} {self.message}{hint}"


class DataError(CoachError):
    """A file or input that can't be read as what it should be."""

    exit_code = EXIT_DATA

    def __init__(self, message: str, problems: tuple[Problem, ...] = ()) -> None:
        self.problems = problems
        super().__init__("\n".join([message, *map(str, problems)]) if message else "\n".join(map(str, problems)))


class StoreError(CoachError):
    """The store can't be read or written; nothing in it was changed or discarded."""

    exit_code = EXIT_STORE


class NotScrubbed(StoreError):  # noqa: N818 - the removal was done; what is left is told
    """Words were removed and that is saved, but a log beside the store still holds them; load again and tell."""
