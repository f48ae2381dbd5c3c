"""Attempts out of a backup: read only, brought up to date on a copy, and every record checked."""

import re
import sqlite3
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import DBAPIError

from coach.errors import DataError, StoreError
from coach.records.debrief import Debrief
from coach.records.scorecard import Scorecard
from coach.store import queries, rows, schema
from coach.store.parcel import Parcel
from coach.store.scripts import check_attempt
from coach.store.sqlite import SqliteFile, copy_database, faults_in, opened_read_only, tables_in
from coach.store.tables import attempts, debriefs, metadata, scorecards

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_LARGEST_VALUE = 10_000_000
"""In bytes; the largest thing kept, a scenario of many partners, has a tenth of this."""


@contextmanager
def parcels(source: Path) -> Generator[tuple[str, Iterator[Parcel]]]:
    """Whose a backup is, and what it holds; the file itself isn't changed."""
    with tempfile.TemporaryDirectory(prefix="coach-import-") as folder:
        copy = Path(folder) / "copy.db"
        _take_copy(source, copy)
        database = SqliteFile(copy, largest=_LARGEST_VALUE)
        try:
            _bring_up_to_date(database, source)
            with database.reading() as connection:
                yield _owner(connection, source), _each(connection, source)
        finally:
            database.close()


def _take_copy(source: Path, copy: Path) -> None:
    try:
        with opened_read_only(source) as connection:
            found = faults_in(connection)
            foreign = {kind for kind in tables_in(connection).values() if kind != "table"}
            if not found and not foreign:
                copy_database(connection, copy)
    except sqlite3.Error as error:
        raise DataError(f"{source} is damaged or not a database ({error}); nothing was imported.") from error
    if found:
        raise DataError(f"{source} is damaged ({found[0]}); nothing was imported.")
    if foreign:
        raise DataError(f"{source} holds a {min(foreign)}, so it isn't a backup of coach; nothing was imported.")


def _bring_up_to_date(database: SqliteFile, source: Path) -> None:
    """Migrate the copy; what is said about it names the file that it was made from."""
    try:
        schema.prepare(database, keep_copy=False)
        with database.reading() as connection:
            for table in metadata.sorted_tables:
                connection.execute(select(table).limit(0))
    except StoreError as error:
        told = str(error).replace(str(database.path), str(source))
        raise DataError(f"{told} Nothing was imported.") from error


def _owner(connection: Connection, source: Path) -> str:
    try:
        owner = queries.owner(connection)
    except StoreError as error:
        raise DataError(f"{source} is damaged (it has lost whose it is); nothing was imported.") from error
    if not ID.fullmatch(owner):
        raise DataError(f"{source} is damaged (its owner isn't one of coach's); nothing was imported.")
    return owner


def _each(connection: Connection, source: Path) -> Iterator[Parcel]:
    keys = connection.execute(select(attempts.c.id).order_by(attempts.c.started, attempts.c.id)).scalars().all()
    for key in keys:
        try:
            yield _checked(connection, str(key))
        except (ValueError, TypeError, KeyError, DBAPIError) as error:
            reason = str(getattr(error, "orig", error)).splitlines()[0]
            raise DataError(f"{source}: attempt {key!r} can't be read ({reason}); nothing was imported.") from error


def _checked(connection: Connection, key: str) -> Parcel:
    """An attempt's rows, after reading each into its record."""
    if not ID.fullmatch(key):
        raise ValueError("its id isn't one of coach's")
    row = dict(queries.attempt_row(connection, key))
    body = row.pop("scenario_body")
    said = [dict(turn) for turn in queries.turn_rows(connection, key)]
    if rows.digest(body) != row["body"]:
        raise ValueError("its scenario was changed")
    attempt = rows.attempt_from(row, body, said)
    if attempt.setup.scenario.id != row["scenario"]:
        raise ValueError("it names another scenario than it holds")
    if attempt.setup.scenario.title != row["title"]:
        raise ValueError("it has another title than its scenario")
    check_attempt(attempt, body)
    cards, written = _rows_of(connection, scorecards, key), _rows_of(connection, debriefs, key)
    for card in cards:
        Scorecard.model_validate_json(card["card"])
    for debrief in written:
        Debrief.model_validate_json(debrief["debrief"])
    return Parcel(row, body, said, cards, written, _disputes_of(connection, key))


def _disputes_of(connection: Connection, attempt: str) -> list[dict[str, Any]]:
    """The rows of an attempt's disputes, each of which is about a check on a card of the attempt."""
    found = queries.dispute_rows(connection, attempt)
    return [rows.of_dispute(rows.disputed_from(row, queries.cards_by(connection, row)).dispute) for row in found]


def _rows_of(connection: Connection, table: Table, attempt: str) -> list[dict[str, Any]]:
    asked = select(table).where(table.c.attempt == attempt).order_by(table.c.id)
    found = [dict(row) for row in connection.execute(asked).mappings()]
    for row in found:
        del row["id"]
    return found
