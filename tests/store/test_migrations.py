import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from coach.errors import StoreError
from coach.store import FILE, open_store, schema
from coach.store.sqlite import SqliteFile
from coach.store.tables import metadata
from tests.store.conftest import learner, make_attempt, make_card, make_scenario

OLDEST = Path(__file__).parent / "format-0001.sql"

NEXT = '''
"""A later format, for tests."""
import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

def upgrade():
    with op.batch_alter_table("attempts") as table:
        table.add_column(sa.Column("mood", sa.String(60), nullable=False, server_default="calm"))
    {fault}
'''


def tables_of(path: Path) -> dict[str, str]:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%' AND sql NOT NULL")
        return {name: " ".join(sql.split()) for name, sql in rows}


def load_oldest(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(OLDEST.read_text("utf-8"))


def test_tables_and_migrations_agree(folder: Path) -> None:
    open_store(folder).close()
    database = SqliteFile(folder / FILE)
    with database.reading() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
    database.close()


def test_migrations_make_the_very_tables_that_the_code_declares(folder: Path, tmp_path: Path) -> None:
    open_store(folder).close()
    declared = SqliteFile(tmp_path / "declared.db")
    with declared.writing() as connection:
        metadata.create_all(connection)
    declared.close()

    def named(path: Path) -> dict[str, set[str]]:
        return {name: set(sql.replace("(", " ( ").replace(",", " , ").split()) for name, sql in tables_of(path).items()}

    assert named(folder / FILE) == named(tmp_path / "declared.db")


def test_the_head_is_the_newest_migration_and_none_can_go_back() -> None:
    found = ScriptDirectory(str(schema.MIGRATIONS))
    assert found.get_heads() == [schema.HEAD]
    for revision in found.walk_revisions():
        assert not hasattr(revision.module, "downgrade")
        assert len(revision.revision) == 4


def test_an_attempt_of_the_oldest_format_is_read(folder: Path) -> None:
    load_oldest(folder / FILE)
    with open_store(folder) as store:
        attempt = store.load("0ldest")
        card = store.card("0ldest")
        owner = store.owner
    (partner,) = make_scenario().partners
    scenario = make_scenario().model_copy(
        update={"partners": (partner.model_copy(update={"topics": {}, "facts": {}}),)}
    )
    kept = make_attempt(
        "0ldest", learner("Hello, I'm Sam."), status="ended", ending="bye", scenario=scenario, owner=owner
    )
    assert attempt == kept
    assert card == make_card(0, 11, 14, "Sam")


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Migrations of a program one format ahead."""
    ahead = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, ahead, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", ahead)
    monkeypatch.setattr(schema, "HEAD", "0004")
    (ahead / "versions" / "v0004_next.py").write_text(NEXT.format(fault=""))
    return ahead


def test_an_older_database_is_copied_and_then_migrated_with_everything_kept(folder: Path, later: Path) -> None:
    load_oldest(folder / FILE)
    before = tables_of(folder / FILE)
    with open_store(folder) as store:
        assert len(store.load("0ldest").turns) == 1
        assert store.card("0ldest")
    (copy,) = folder.glob("*.backup")
    assert "mood" in tables_of(folder / FILE)["attempts"]
    assert tables_of(copy) == before
    assert copy.stat().st_mode & 0o077 == 0
    open_store(folder).close()
    assert len(list(folder.glob("*.backup"))) == 1


def test_a_new_database_goes_through_all_formats_without_a_copy(folder: Path, later: Path) -> None:
    open_store(folder).close()
    assert "mood" in tables_of(folder / FILE)["attempts"]
    assert list(folder.glob("*.backup")) == []


def test_a_migration_that_fails_changes_nothing(folder: Path, later: Path) -> None:
    load_oldest(folder / FILE)
    before = tables_of(folder / FILE)
    (later / "versions" / "v0004_next.py").write_text(NEXT.format(fault='op.execute("SELECT nonsense FROM nowhere")'))
    with pytest.raises(StoreError, match="left as it is"):
        open_store(folder)
    assert tables_of(folder / FILE) == before


def test_migrating_prints_nothing(folder: Path, later: Path, capfd: pytest.CaptureFixture[str]) -> None:
    load_oldest(folder / FILE)
    open_store(folder).close()
    assert capfd.readouterr() == ("", "")
