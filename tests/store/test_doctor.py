import contextlib
import sqlite3
from pathlib import Path

from coach.store import FILE, Finding, SqlStore, doctor
from tests.store.conftest import learner, make_attempt


def found(folder: Path) -> dict[str, Finding]:
    return {one.name: one for one in doctor(folder)}


def lasting(findings: dict[str, Finding]) -> dict[str, Finding]:
    """All but the free space, which others use too."""
    return {name: one for name, one in findings.items() if name != "free space"}


def test_a_well_store_is_well(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1", learner("Hello.")))
    store.create(make_attempt("a2", status="ended"))
    findings = found(folder)
    assert all(one.ok for one in findings.values()), findings
    assert findings["attempts"].detail == "2 with 1 turns, 1 unfinished"
    store.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert lasting(found(folder)) == lasting(findings)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_before_first_use_all_is_well_and_nothing_is_made(folder: Path) -> None:
    assert all(one.ok for one in doctor(folder))
    assert not folder.exists()


def test_rights_that_are_too_wide_are_told(folder: Path, store: SqlStore) -> None:
    folder.chmod(0o755)
    store.path.chmod(0o644)
    findings = found(folder)
    assert "chmod 700" in findings["data folder"].detail
    assert "chmod 600" in findings["database file"].detail
    assert not findings["data folder"].ok


def test_a_damaged_database_is_told_and_left_as_it_is(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1", *[learner("words " * 100)] * 100))
    store.close()
    whole = store.path.read_bytes()
    for damaged in (b"x" * 5000, whole[:20_000] + b"\xa5" * (len(whole) - 20_000), whole[:-8192]):
        store.path.write_bytes(damaged)
        assert not all(one.ok for one in doctor(folder))
        assert store.path.read_bytes() == damaged


def test_a_newer_or_foreign_database_is_told(folder: Path, store: SqlStore) -> None:
    store.close()
    with contextlib.closing(sqlite3.connect(store.path)) as connection:
        connection.executescript("UPDATE alembic_version SET version_num = '9999'")
        assert not found(folder)["format"].ok
        connection.executescript("DROP TABLE alembic_version")
        assert "isn't a database of coach" in found(folder)["format"].detail


def test_copies_from_before_an_update_are_named(folder: Path, store: SqlStore) -> None:
    copy = folder / f"{FILE}.format-0000-x.backup"
    copy.touch()
    assert str(copy) in found(folder)["older copy"].detail
