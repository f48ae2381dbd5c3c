"""Whether the store is well; looks only, and changes nothing."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

from coach.records.base import Record
from coach.store.attempts import FILE
from coach.store.faults import NEARLY_FULL, free_space
from coach.store.schema import HEAD
from coach.store.sqlite import faults_in, opened_read_only, tables_in

_PLENTY = 50 * NEARLY_FULL


class Finding(Record):
    """One thing looked at: what, whether it is well, and how it stands or what to do."""

    name: str
    ok: bool
    detail: str


def doctor(folder: Path) -> list[Finding]:
    """Look the store in ``folder`` over."""
    path = folder / FILE
    found = [_privacy("data folder", folder, 0o700), _space(folder)]
    if not path.exists():
        return [*found, Finding(name="database", ok=True, detail=f"{path} is made on first use")]
    found.append(_privacy("database file", path, 0o600))
    try:
        with opened_read_only(path) as connection:
            found += _inside(connection, path)
    except (sqlite3.Error, OSError) as error:
        detail = f"{path} can't be read ({error}); move it aside and bring a backup back with `coach import BACKUP`"
        found.append(Finding(name="database", ok=False, detail=detail))
    return [*found, *_copies(folder)]


def _privacy(name: str, path: Path, wanted: int) -> Finding:
    if not path.exists():
        return Finding(name=name, ok=True, detail=f"{path} is made on first use")
    mode = stat.S_IMODE(path.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return Finding(name=name, ok=False, detail=f"{path} is open to others; run: chmod {wanted:o} {path}")
    if not os.access(path, os.R_OK | os.W_OK):
        return Finding(name=name, ok=False, detail=f"{path} can't be read and written by you")
    return Finding(name=name, ok=True, detail=str(path))


def _space(folder: Path) -> Finding:
    free = free_space(folder)
    detail = f"{free // NEARLY_FULL} MB free"
    return Finding(name="free space", ok=free >= _PLENTY, detail=detail)


def _inside(connection: sqlite3.Connection, path: Path) -> Iterator[Finding]:
    faults = faults_in(connection)
    whole = "whole" if not faults else f"damaged ({faults[0]}); keep a copy, then `coach import BACKUP`"
    yield Finding(name="integrity", ok=not faults, detail=whole)
    tables = tables_in(connection)
    yield _format(connection, tables, path)
    if "attempts" in tables:
        attempts, unfinished, turns = connection.execute(
            "SELECT (SELECT count(*) FROM attempts), (SELECT count(*) FROM attempts WHERE status = 'open'), "
            "(SELECT count(*) FROM turns)"
        ).fetchone()
        yield Finding(name="attempts", ok=True, detail=f"{attempts} with {turns} turns, {unfinished} unfinished")


def _format(connection: sqlite3.Connection, tables: dict[str, str], path: Path) -> Finding:
    known = "alembic_version" in tables
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    if row is None:
        empty = not tables
        return Finding(name="format", ok=empty, detail="empty" if empty else f"{path} isn't a database of coach")
    found = str(row[0])
    if found == HEAD:
        return Finding(name="format", ok=True, detail=found)
    if found < HEAD:
        return Finding(name="format", ok=True, detail=f"{found}, brought to {HEAD} when it is next opened")
    return Finding(name="format", ok=False, detail=f"{found}, newer than the {HEAD} known here; update coach")


def _copies(folder: Path) -> Iterator[Finding]:
    """Copies made before a change of format still hold what was deleted since."""
    for copy in sorted(folder.glob(f"{FILE}.format-*.backup")):
        detail = f"{copy} was made before an update; it still holds what you deleted since, remove it when all is well"
        yield Finding(name="older copy", ok=True, detail=detail)
