"""Faults of the disk and the database, told in a sentence that names the file and says what to do."""

import errno
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from coach.errors import StoreError

DAMAGED = "It was left as it is. Move it aside, then bring a backup back with `coach import BACKUP`."
NEARLY_FULL = 1_000_000

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


@contextmanager
def told(path: Path) -> Generator[None]:
    """Raise whatever the disk or the database says about ``path`` as a StoreError."""
    try:
        yield
    except DBAPIError as error:
        raise StoreError(_sentence(path, error.orig or error)) from error
    except (sqlite3.Error, OSError, UnicodeError) as error:
        raise StoreError(_sentence(path, error)) from error


def _sentence(path: Path, error: BaseException) -> str:
    if isinstance(error, OSError):
        return _of_the_disk(path, error)
    if isinstance(error, UnicodeEncodeError):
        return f"{path}: the text holds a half character that can't be saved as text; nothing was saved."
    name = _code(error)
    if name == "SQLITE_IOERR" and free_space(path) < NEARLY_FULL:
        name = "SQLITE_FULL"
    return _BY_CODE.get(name, _OTHER).format(path=path, name=name, error=error) if name else _unnamed(path, error)


def _code(error: BaseException) -> str:
    """The primary result code, such as SQLITE_FULL."""
    whole = str(getattr(error, "sqlite_errorname", "") or "")
    return "_".join(whole.split("_")[:2])


def _unnamed(path: Path, error: BaseException) -> str:
    if "decode" in str(error).lower():
        return _BY_CODE["SQLITE_CORRUPT"].format(path=path, error=error)
    return _OTHER.format(path=path, name="", error=error)


def _of_the_disk(path: Path, error: OSError) -> str:
    if error.errno in _DISK_FULL:
        return _BY_CODE["SQLITE_FULL"].format(path=path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return _BY_CODE["SQLITE_READONLY"].format(path=path, error=error.strerror)
    return _OTHER.format(path=path, name=errno.errorcode.get(error.errno or 0, ""), error=error.strerror or error)


def free_space(path: Path) -> int:
    """Bytes free where ``path`` is, or will be."""
    place = path
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free


_BY_CODE = {
    "SQLITE_NOTADB": "{path} is not a database, or its beginning is damaged. " + DAMAGED,
    "SQLITE_CORRUPT": "{path} is damaged ({error}). " + DAMAGED,
    "SQLITE_FULL": (
        "No space is left for {path}. What was saved before is still there; the last change was not saved. "
        "Free some space and try again."
    ),
    "SQLITE_BUSY": "{path} is held by another program. Nothing was changed. Close the other one and try again.",
    "SQLITE_LOCKED": "{path} is held by another program. Nothing was changed. Close the other one and try again.",
    "SQLITE_READONLY": (
        "{path} can't be written ({error}). It was left as it is. "
        "Give yourself the right to write it and its folder, or set COACH_HOME to another folder."
    ),
    "SQLITE_PERM": "{path} may not be opened. It was left as it is. Check the rights of the file and its folder.",
    "SQLITE_CANTOPEN": (
        "{path} can't be opened. It was left as it is. "
        "Check that its folder is there and yours, or set COACH_HOME to another folder."
    ),
    "SQLITE_IOERR": (
        "The disk failed while {path} was in use ({error}). What was saved before is left as it is. "
        "Check that the disk is there and has room, then try again."
    ),
}
_OTHER = "{path}: {error}. It was left as it is; `coach doctor` tells more."
