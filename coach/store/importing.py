"""Bringing attempts in from a backup, or from what ``coach play --json`` wrote."""

from collections.abc import Callable, Iterable
from pathlib import Path

from sqlalchemy import Connection

from coach.errors import DataError, UsageError
from coach.records.base import Record
from coach.records.scenario import Scenario
from coach.store import changes, from_backup, from_json, queries
from coach.store.attempts import SqlStore
from coach.store.parcel import Parcel, add, collected, stored_texts

FindScenario = Callable[[str], tuple[Scenario, str] | None]

_MAGIC = b"SQLite format 3\x00"


class ImportReport(Record):
    """What an import did.

    ``skipped`` attempts were there already; those of them whose turns differ are named in ``differing``, and
    the store's own were kept.
    """

    source: str
    added: int
    skipped: int
    differing: tuple[str, ...] = ()


def import_attempts(
    store: SqlStore, source: Path, *, find_scenario: FindScenario = lambda _: None, owner: str | None = None
) -> ImportReport:
    """Add the attempts in ``source`` that aren't in ``store``: all of them, or on any fault none.

    ``source`` is a backup, or JSON (one object, a list, or lines) as ``coach play --json`` writes it; JSON
    names its scenario only, so ``find_scenario`` gives the scenario and its hash for an id, and ``owner``
    whose attempts they are, where it doesn't say (the store's owner's, if left out).

    Attempts of another owner than the store's are kept as ``collected``. A store in which nothing was made yet
    takes a backup's owner over: that is how one that was lost is brought back.
    Raises DataError, naming the file, when it can't be read as either.
    """
    if _begins_as_database(source):
        with from_backup.parcels(source) as (whose, parcels), store.database.writing() as connection:
            changes.take_over(connection, whose)
            ours = queries.owner(connection) == whose
            return _add_all(connection, source, parcels if ours else map(collected, parcels))
    parcels = from_json.parcels(source, find_scenario, owner or store.owner)
    with store.database.writing() as connection:
        return _add_all(connection, source, parcels)


def _begins_as_database(source: Path) -> bool:
    try:
        if not source.exists():
            raise UsageError(f"There is no file {source}.")
        if not source.is_file():
            raise DataError(f"{source} is not a file.")
        with source.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError as error:
        raise DataError(f"{source} can't be read: {error.strerror}.") from error


def _add_all(connection: Connection, source: Path, parcels: Iterable[Parcel]) -> ImportReport:
    added = skipped = 0
    differing: list[str] = []
    for parcel in parcels:
        key = parcel.attempt["id"]
        ours = stored_texts(connection, key)
        if ours is None:
            add(connection, parcel)
            added += 1
            continue
        skipped += 1
        if ours != parcel.texts:
            differing.append(key)
    return ImportReport(source=str(source), added=added, skipped=skipped, differing=tuple(differing))
