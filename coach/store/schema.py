"""Which format a database is in, and bringing an older one up to date."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, column, inspect, select, table

from coach.errors import StoreError
from coach.store.faults import DAMAGED
from coach.store.sqlite import SqliteFile

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0003"
MIGRATIONS = Path(__file__).parent / "migrations"

_version = table("alembic_version", column("version_num"))


def prepare(database: SqliteFile, *, keep_copy: bool = True) -> None:
    """Make a new database's tables, or bring an older one up to date, after copying it beside itself.

    Going back to an older format isn't supported; the copy is the way back.
    """
    with database.reading() as connection:
        found = version(connection, database.path)
    check_known(found, database.path)
    if found != HEAD:
        _upgrade(database, keep_copy=keep_copy)
    database.use_log()


def version(connection: Connection, path: Path) -> str | None:
    """The format of a database, None for an empty one; a database of something else is refused."""
    names = inspect(connection).get_table_names()
    if not names:
        return None
    if _version.name not in names:
        raise StoreError(f"{path} is a database, but not of coach. It was left as it is. Move it aside.")
    found = connection.execute(select(_version.c.version_num)).scalar()
    if found is None:
        raise StoreError(f"{path} is damaged (it has lost its format). {DAMAGED}")
    return str(found)


def check_known(found: str | None, path: Path) -> None:
    """Refuse a format that this version of the program doesn't know."""
    if found is None or found == HEAD:
        return
    if not re.fullmatch(r"\d{4}", found) or found > HEAD:
        raise StoreError(
            f"{path} was written by a newer version of coach (format {found}, this one knows up to {HEAD}). "
            "It was left as it is. Update coach to open it."
        )


def _upgrade(database: SqliteFile, *, keep_copy: bool) -> None:
    from alembic import command

    with database.rebuilding() as connection:
        found = version(connection, database.path)
        check_known(found, database.path)
        if found is not None and found != HEAD and keep_copy:
            database.copy(copy_name(database.path, found))
        command.upgrade(alembic_config(connection), "head")


def copy_name(path: Path, found: str) -> Path:
    """Where the copy from before a migration goes."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return path.with_name(f"{path.name}.format-{found}-{now}.backup")


def alembic_config(connection: Connection) -> "Config":
    """Alembic's settings, without a file; the migrations lie in this package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
