"""A database in one SQLite file: the only module that speaks SQLite's own dialect."""

import contextlib
import os
import sqlite3
import tempfile
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import QueuePool

from coach.errors import NotScrubbed, StoreError, UsageError
from coach.store.faults import DAMAGED, told

WAIT = 5.0
_MODE = 0o600
_RETRY = 0.02
_TAKEN = "{} is already there and was left as it is; choose another name."


class SqliteFile:
    """Connections to one database file. Writers wait for each other up to ``wait`` seconds.

    A write is on disk when its block ends (``synchronous=FULL``); removed text is overwritten (``secure_delete``).
    A value of more than ``largest`` bytes can't be read.
    """

    def __init__(self, path: Path, wait: float = WAIT, *, largest: int | None = None) -> None:
        self.path = path
        self.wait = wait
        self._largest = largest
        self._engine = create_engine("sqlite://", creator=self._connect, poolclass=QueuePool)
        event.listen(self._engine, "begin", _begin)
        self._writer = self._engine.execution_options(writes=True)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=self.wait, check_same_thread=False, isolation_level=None)
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        if self._largest is not None:
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, self._largest)
        return connection

    @contextlib.contextmanager
    def reading(self) -> Generator[Connection]:
        """A connection that sees one state of the database throughout."""
        with told(self.path), self._engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Generator[Connection]:
        """A connection whose changes are all on disk after the block, or not made at all."""
        with told(self.path), self._writer.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def rebuilding(self) -> Generator[Connection]:
        """Like ``writing``, for changes of the tables: foreign keys are checked at the end only."""
        with told(self.path), self._writer.connect() as connection:
            driver = _driver(connection)
            driver.execute("PRAGMA foreign_keys = OFF")
            try:
                with connection.begin():
                    yield connection
                    if driver.execute("PRAGMA foreign_key_check").fetchone():
                        raise StoreError(f"{self.path}: rows would lose what they belong to. It was left as it is.")
            finally:
                driver.execute("PRAGMA foreign_keys = ON")

    def create(self) -> None:
        """Make the file, for its owner alone, if it isn't there; refuse to lose a log that waits beside it."""
        with told(self.path):
            self._refuse_lost_log()
            if not self.path.exists():
                os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, _MODE))
                _sync_folder(self.path.parent)
            elif self.path.is_file() and self.path.stat().st_mode & 0o077:
                with contextlib.suppress(PermissionError):
                    self.path.chmod(_MODE)

    def _refuse_lost_log(self) -> None:
        """SQLite throws a log away when its database is empty; that log may hold somebody's turns."""
        log = Path(f"{self.path}-wal")
        empty = not self.path.exists() or (self.path.is_file() and self.path.stat().st_size == 0)
        if empty and log.exists() and log.stat().st_size:
            raise StoreError(f"{self.path} is empty or gone, but {log.name} beside it holds data. {DAMAGED}")

    def use_log(self) -> None:
        """Write ahead to a log, so that readers and a writer don't wait for each other; waits for others to finish."""
        until = time.monotonic() + self.wait
        with told(self.path), self._engine.connect() as connection:
            driver = _driver(connection)
            while True:
                try:
                    driver.execute("PRAGMA journal_mode = WAL")
                    return
                except sqlite3.OperationalError as error:
                    if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                        raise
                    time.sleep(_RETRY)

    def scrub(self) -> None:
        """Empty the log, so that removed words are nowhere in the files.

        Raises NotScrubbed when it can't be emptied; the removal itself is saved by then.
        """
        name = f"{self.path.name}-wal"
        try:
            with told(self.path), self._engine.connect() as connection:
                held = _checkpoint(_driver(connection))
        except StoreError as error:
            raise NotScrubbed(f"The words are removed from {self.path}, but {name} may keep them. {error}") from error
        if held:
            raise NotScrubbed(
                f"The words are removed from {self.path}, but another program keeps them in {name}. "
                "They are gone for good when the other one is closed."
            )

    def copy(self, target: Path) -> None:
        """Write a consistent copy of the whole database to ``target``, which must not exist."""
        with self.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
            copy_database(_driver(connection), target)

    def close(self) -> None:
        """Close every connection; the last one to close empties the log."""
        self._engine.dispose()


def _begin(connection: Connection) -> None:
    """Take the write lock at once, since a reader that turns writer can fail without waiting."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _checkpoint(connection: sqlite3.Connection) -> bool:
    """Move the log into the database and empty it; whether somebody holds it."""
    return bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])


def copy_database(source: sqlite3.Connection, target: Path) -> None:
    """Copy a database into one new file, whole or not at all.

    Raises UsageError when ``target`` is there.
    """
    if target.exists():
        raise UsageError(_TAKEN.format(target))
    with told(target):
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        os.close(handle)
    temporary = Path(name)
    try:
        with told(target):
            _fill(source, temporary)
        _put_in_place(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
        Path(f"{temporary}-journal").unlink(missing_ok=True)


def _fill(source: sqlite3.Connection, path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(temporary: Path, target: Path) -> None:
    """Give the finished file its name; a file of that name is never replaced."""
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise UsageError(_TAKEN.format(target)) from None
    except OSError:  # no hard links on this file system, such as a USB stick's
        if target.exists():
            raise UsageError(_TAKEN.format(target)) from None
        with told(target):
            temporary.rename(target)
    with told(target):
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextlib.contextmanager
def opened_read_only(path: Path) -> Generator[sqlite3.Connection]:
    """A plain connection that can't change ``path``; nothing that the file says is trusted."""
    log = Path(f"{path}-wal")
    # Without a log the file is all there is, and may lie where nothing can be written beside it.
    how = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=WAIT)
    with contextlib.closing(connection):
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        yield connection


def faults_in(connection: sqlite3.Connection) -> list[str]:
    """What the database's own check finds wrong; nothing when it is whole."""
    rows: list[tuple[Any, ...]] = connection.execute("PRAGMA integrity_check(10)").fetchall()
    found = [str(row[0]) for row in rows if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    return found + [f"rows of {row[0]} belong to nothing" for row in orphans[:1]]


def tables_in(connection: sqlite3.Connection) -> dict[str, str]:
    """Names and kinds (table, view, trigger) of what the database defines, indexes left out."""
    rows = connection.execute("SELECT name, type FROM sqlite_master WHERE type <> 'index'").fetchall()
    return {str(name): str(kind) for name, kind in rows}
