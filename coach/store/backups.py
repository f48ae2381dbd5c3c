"""Copies of the whole store in one file."""

from pathlib import Path

from coach.errors import UsageError
from coach.store.attempts import SqlStore


def backup(store: SqlStore, target: Path) -> None:
    """Write everything in ``store`` to the new file ``target``, whole or not at all; a file is never replaced.

    The store can be in use meanwhile; the copy shows one moment of it, and ``import_attempts`` reads it.
    """
    if not target.parent.is_dir():
        raise UsageError(f"{target} can't be written: there is no folder {target.parent}.")
    store.database.copy(target)
