import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.errors import StoreError
from coach.store import FILE, SqlStore, open_store
from coach.store.sqlite import SqliteFile
from tests.store.conftest import learner, make_attempt


def test_what_is_no_database_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    path = folder / FILE
    path.write_bytes(b"not a database at all, but somebody's notes " * 100)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"coach\.db is not a database.*left as it is.*coach import"):
        open_store(folder)
    assert path.read_bytes() == before
    assert [one.name for one in folder.iterdir()] == [FILE]


@pytest.mark.parametrize("damage", [0x00, 0xA5])
def test_a_damaged_database_is_told_and_left_as_it_is(folder: Path, damage: int) -> None:
    with open_store(folder) as store:
        store.create(make_attempt("a1", *[learner(f"Line {number} " * 50) for number in range(200)]))
    path = folder / FILE
    whole = path.read_bytes()
    path.write_bytes(whole[:5000] + bytes([damage]) * (len(whole) - 5000))
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"coach\.db is damaged.*left as it is"), open_store(folder) as store:
        store.load("a1")
    assert path.read_bytes() == before


def test_a_truncated_database_is_told(folder: Path) -> None:
    with open_store(folder) as store:
        store.create(make_attempt("a1", *[learner(f"Line {number} " * 50) for number in range(200)]))
    path = folder / FILE
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(StoreError, match="left as it is"), open_store(folder) as store:
        store.load("a1")


def test_somebody_elses_database_is_left_as_it_is(folder: Path) -> None:
    folder.mkdir()
    with contextlib.closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("CREATE TABLE moz_places (url TEXT)")
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreError, match="not of coach"):
        open_store(folder)
    assert (folder / FILE).read_bytes() == before


def test_a_newer_database_is_left_as_it_is(folder: Path) -> None:
    open_store(folder).close()
    with contextlib.closing(sqlite3.connect(folder / FILE)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / FILE).read_bytes()
    with pytest.raises(StoreError, match=r"newer version of coach \(format 9999.*Update coach"):
        open_store(folder)
    assert (folder / FILE).read_bytes() == before


def test_a_log_whose_database_is_gone_is_kept(folder: Path) -> None:
    folder.mkdir()
    log = folder / f"{FILE}-wal"
    log.write_bytes(b"turns that were not yet moved into the database")
    for make_empty in (False, True):
        if make_empty:
            (folder / FILE).touch()
        with pytest.raises(StoreError, match="holds data"):
            open_store(folder)
        assert log.read_bytes().startswith(b"turns")


def test_words_that_a_later_version_wrote_are_told(store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    with contextlib.closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("""UPDATE attempts SET setup = '{"mood": "new"}'""")
    with pytest.raises(StoreError, match=r"a1 holds what this version of coach can't read"):
        store.load("a1")


def test_a_full_disk_is_told_and_earlier_turns_stay(store: SqlStore) -> None:
    store.create(make_attempt("a1", learner("Hello.")))
    with store.database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match=r"No space is left for .*coach\.db.*Free some space"):
        store.append("a1", 1, learner("x" * 100_000))
    assert store.load("a1").turns == (learner("Hello."),)
    with store.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    store.append("a1", 1, learner("x" * 100_000))
    assert len(store.load("a1").turns) == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    command = [mount or "", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(place)]
    if not (mount and umount and subprocess.run(command, capture_output=True, check=False).returncode == 0):
        pytest.skip("mounting a small disk isn't allowed here")
    yield place
    subprocess.run([umount, str(place)], check=True)


def test_a_really_full_disk_is_told_and_earlier_turns_stay(small_disk: Path) -> None:
    with open_store(small_disk) as store:
        store.create(make_attempt("a1"))

        def talk_on() -> None:
            for number in range(1000):
                store.append("a1", number, learner("word " * 400))

        with pytest.raises(StoreError, match="No space is left"):
            talk_on()
        saved = len(store.load("a1").turns)
        assert saved > 10
        with pytest.raises(StoreError, match="No space is left"):
            store.append("a1", saved, learner("word " * 20_000))
        assert len(store.load("a1").turns) == saved
    with open_store(small_disk) as store:
        assert len(store.load("a1").turns) == saved


def test_a_locked_database_is_told(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    with contextlib.closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with open_store(folder, wait=0.05) as impatient:
            with pytest.raises(StoreError, match="held by another program"):
                impatient.append("a1", 0, learner("Hello."))
            assert impatient.load("a1").turns == ()
            other.execute("ROLLBACK")
            impatient.append("a1", 0, learner("Hello."))


def test_a_writer_waits_for_another(store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    other = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.1, other.execute, ["ROLLBACK"])
    timer.start()
    store.append("a1", 0, learner("Hello."))
    timer.join()
    other.close()
    assert len(store.load("a1").turns) == 1


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    with pytest.raises(StoreError, match="data"):
        open_store(tmp_path / "data")
    assert (tmp_path / "data").read_text() == "mine"


def test_a_database_that_is_a_folder_is_told(folder: Path) -> None:
    (folder / FILE).mkdir(parents=True)
    with pytest.raises(StoreError, match=r"coach\.db"):
        open_store(folder)


_TRY = """
import os, pathlib, sys
from coach.errors import StoreError
from coach.store import open_store
open_store(pathlib.Path(sys.argv[2])).close()  # all imports are done before the rights go
if os.getuid() == 0: os.setuid(65534)
try:
    open_store(pathlib.Path(sys.argv[1]))
except StoreError as error:
    print(error)
"""


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="rights are different here")
@pytest.mark.parametrize("mode", [0o000, 0o500])
def test_a_folder_without_rights_is_told(folder: Path, mode: int) -> None:
    open_store(folder).close()
    folder.parent.chmod(0o755)
    for above in folder.parents:
        if above.stat().st_uid == os.getuid() and not above.stat().st_mode & 0o001:
            with contextlib.suppress(PermissionError):
                above.chmod(above.stat().st_mode | 0o011)
    folder.chmod(mode)
    try:
        command = [sys.executable, "-c", _TRY, folder, folder.parent / "other"]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        folder.chmod(0o700)
    assert "coach.db" in run.stdout, run.stderr
    assert "left as it is" in run.stdout


def test_a_lock_met_while_the_log_is_set_up_is_waited_for(folder: Path) -> None:
    folder.mkdir()
    database = SqliteFile(folder / FILE, wait=2)
    database.create()
    other = sqlite3.connect(folder / FILE, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE t (x)")
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.1, other.execute, ["ROLLBACK"])
    timer.start()
    database.use_log()
    timer.join()
    other.close()
    database.close()
    with contextlib.closing(sqlite3.connect(folder / FILE)) as fresh:
        assert fresh.execute("PRAGMA journal_mode").fetchone() == ("wal",)
