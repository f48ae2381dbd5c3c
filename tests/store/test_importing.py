import contextlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coach.errors import DataError, StoreError, UsageError
from coach.records.move import Part
from coach.records.scenario import Scenario
from coach.records.transcript import Turn
from coach.store import ImportReport, SqlStore, backup, from_backup, import_attempts, open_store
from tests.store.conftest import (
    days_later,
    learner,
    make_attempt,
    make_card,
    make_debrief,
    make_dispute,
    make_scenario,
    partner,
)

HELLO = learner("Hello, I'm Sam.")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[SqlStore]:
    with open_store(tmp_path / "other") as opened:
        yield opened


@pytest.fixture
def full(store: SqlStore) -> SqlStore:
    store.create(make_attempt("a1", HELLO, partner("Hello.", unmatched="why")))
    store.finish(
        make_attempt("a1", status="ended", ending="bye", ended=days_later(1)),
        make_card(0, 11, 14, "Sam"),
        make_debrief(0, 11, 14, "Sam"),
    )
    again = make_attempt("a1", status="ended", ending="bye", ended=days_later(1))
    store.finish(again, make_card(0, 0, 5, "Hello"), None)
    store.dispute(make_dispute("a1", "Sam is short for Samira."))
    store.create(make_attempt("a2", HELLO, parent="a1", branch_turn=1))
    return store


def everything(store: SqlStore) -> list[Any]:
    with contextlib.closing(sqlite3.connect(store.path)) as connection:
        return [
            connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()  # noqa: S608
            for name in ("scenarios", "attempts", "turns", "scorecards", "debriefs", "disputes")
        ]


def test_a_backup_brings_everything_back(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    target = tmp_path / "kept.backup"
    backup(full, target)
    assert [path.name for path in tmp_path.glob("*kept*")] == ["kept.backup"]
    assert target.stat().st_mode & 0o077 == 0
    before = target.read_bytes()
    assert import_attempts(other, target) == ImportReport(source=str(target), added=2, skipped=0)
    assert everything(other) == everything(full)
    assert import_attempts(other, target) == ImportReport(source=str(target), added=0, skipped=2)
    assert everything(other) == everything(full)
    assert target.read_bytes() == before


def test_a_backup_of_an_empty_store_brings_nothing(store: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    backup(store, tmp_path / "empty")
    assert import_attempts(other, tmp_path / "empty").added == 0


def test_a_backup_never_replaces_a_file(full: SqlStore, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.write_text("mine")
    with pytest.raises(UsageError, match="already there"):
        backup(full, target)
    with pytest.raises(UsageError, match="no folder"):
        backup(full, tmp_path / "nowhere" / "x")
    assert target.read_text() == "mine"


def test_a_backup_of_a_damaged_store_leaves_nothing_behind(full: SqlStore, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    full.close()
    whole = full.path.read_bytes()
    full.path.write_bytes(whole[: len(whole) - 4096 * 3])
    with pytest.raises(StoreError):
        backup(full, place / "copy")
    full.path.write_bytes(whole)
    assert list(place.iterdir()) == []


def test_what_was_there_is_kept_and_differences_are_named(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    backup(full, tmp_path / "b")
    other.create(make_attempt("a1", learner("Other words.")))
    report = import_attempts(other, tmp_path / "b")
    assert (report.added, report.skipped, report.differing) == (1, 1, ("a1",))
    assert other.load("a1").turns == (learner("Other words."),)


def test_a_store_in_use_can_be_imported_from(full: SqlStore, other: SqlStore) -> None:
    assert Path(f"{full.path}-wal").stat().st_size
    assert import_attempts(other, full.path).added == 2
    assert everything(other) == everything(full)


HOSTILE = {
    "newer": "UPDATE alembic_version SET version_num = '9999'",
    "changed scenario": "UPDATE scenarios SET body = replace(body, 'After rounds', 'Anything')",
    "changed digest": "UPDATE attempts SET scenario = 'other'",
    "missing turn": "DELETE FROM turns WHERE number = 0",
    "orphan turn": "INSERT INTO turns SELECT 'nobody', number, speaker, who, text, move, unmatched, scripted, saved_at FROM turns LIMIT 1",  # noqa: E501
    "bad id": "UPDATE attempts SET id = '../../etc' WHERE id = 'a2'; UPDATE turns SET attempt = '../../etc' WHERE attempt = 'a2'",  # noqa: E501
    "bad card": "UPDATE scorecards SET card = '{}'",
    "bad debrief": "UPDATE debriefs SET debrief = 'no'",
    "bad setup": "UPDATE attempts SET setup = '[]'",
    "bad moment": "UPDATE attempts SET started = 'yesterday'",
    "dispute of no check": "UPDATE disputes SET check_id = 'other'",
    "dispute of no skill": "UPDATE disputes SET skill = 'charm'",
    "dispute of another result": "UPDATE disputes SET passed = 0",
    "dispute of another scorer": "UPDATE disputes SET version = '9.9'",
    "dispute without end": "UPDATE disputes SET reason = printf('%.2001c', 'x')",
    "moment of a dispute": "UPDATE disputes SET made_at = 'yesterday'",
    "other title": "UPDATE attempts SET title = 'Anything'",
    "no owner": "DELETE FROM home",
    "two owners": "INSERT INTO home VALUES ('second')",
    "odd owner": "UPDATE home SET owner = '../x'",
    "bytes": "UPDATE turns SET text = x'ff00ff'",
    "garbled text": "UPDATE turns SET text = CAST(x'ff00ff' AS TEXT)",
    "number": "UPDATE turns SET speaker = 12",
    "trigger": "CREATE TRIGGER t AFTER INSERT ON turns BEGIN DELETE FROM attempts; END",
    "view": "CREATE VIEW v AS SELECT * FROM turns",
    "missing table": "DROP TABLE debriefs",
    "missing column": "ALTER TABLE turns DROP COLUMN unmatched",
    "no version": "DELETE FROM alembic_version",
    "another program": "DROP TABLE alembic_version",
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_backup_is_refused_whole(full: SqlStore, other: SqlStore, tmp_path: Path, change: str) -> None:
    source = tmp_path / "hostile.db"
    backup(full, source)
    with contextlib.closing(sqlite3.connect(source)) as connection:
        connection.executescript(change)
    before = source.read_bytes()
    with pytest.raises(DataError, match=r"hostile\.db") as told:
        import_attempts(other, source)
    assert "othing was imported" in str(told.value)
    assert "coach-import" not in str(told.value)
    assert other.summaries() == []
    assert everything(other)[0] == []
    assert source.read_bytes() == before


def test_a_value_too_large_to_be_real_is_refused(
    full: SqlStore, other: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(from_backup, "_LARGEST_VALUE", 100_000)
    full.create(make_attempt("big", learner("x" * 100_001), started=days_later(5)))
    backup(full, tmp_path / "big.db")
    with pytest.raises(DataError, match=r"big\.db.*too big.*nothing was imported"):
        import_attempts(other, tmp_path / "big.db")
    assert other.summaries() == []


def said_by(line: str) -> Scenario:
    """The scenario with another line."""
    scenario = make_scenario()
    body = scenario.model_dump_json().replace("By train, {{ name }}.", json.dumps(line)[1:-1])
    return Scenario.model_validate_json(body)


def move_of(**changes: Any) -> Turn:
    turn = partner("Hello.")
    assert turn.move
    return turn.model_copy(update={"move": turn.move.model_copy(update=changes)})


def at_line(path: str) -> Turn:
    return move_of(parts=(Part(act="react", line=path),))


UNTELLABLE = {
    "loop": {"scenario": said_by("{% for a in range(9) %}{% endfor %}")},
    "calculation": {"scenario": said_by("{{ 'x' * 900000000 }}")},
    "nested": {"scenario": said_by("{{{{ name }} name }}")},
    "comment": {"scenario": said_by("{# a #}")},
    "call": {"scenario": said_by('{{ fact("city").upper() }}')},
    "unknown fact": {"scenario": said_by('{{ fact("street") }}')},
    "title": {"scenario": make_scenario(title="T\x1b]0;pwned\x07")},
    "reordering title": {"scenario": make_scenario(title="T\u202e")},
    "voice": {"voice": "\x1b[2J"},
    "owner": {"owner": "\x9b2J"},
    "speaker": {"turn": partner("Hello.").model_copy(update={"who": "nobody"})},
    "mover": {"turn": move_of(who="nobody")},
    "no such line": {"turn": at_line("topics/journey/lines/1")},
    "line from the end": {"turn": at_line("topics/journey/lines/-1")},
    "attribute": {"turn": at_line("__class__/0")},
    "no line": {"turn": at_line("topics/journey")},
    "empty slot": {"turn": move_of(slots={})},
    "topic": {"turn": move_of(topic="elsewhere")},
    "offered": {"turn": move_of(offered=("elsewhere",))},
    "cue": {"turn": move_of(cues=("elsewhere",))},
    "ask": {"turn": move_of(ask="elsewhere")},
    "ending": {"turn": move_of(ending="elsewhere")},
}


@pytest.mark.parametrize("change", UNTELLABLE.values(), ids=UNTELLABLE.keys())
def test_an_attempt_that_can_not_be_told_again_is_refused(
    full: SqlStore, other: SqlStore, tmp_path: Path, change: dict[str, Any]
) -> None:
    fields = {key: change[key] for key in ("scenario", "owner") if key in change}
    attempt = make_attempt("a3", HELLO, change.get("turn", partner("Hello.")), **fields)
    if "voice" in change:
        attempt = attempt.model_copy(update={"setup": attempt.setup.model_copy(update={"voice": change["voice"]})})
    full.create(attempt)
    backup(full, tmp_path / "hostile.db")
    with pytest.raises(DataError, match=r"hostile\.db: attempt 'a3' .*nothing was imported"):
        import_attempts(other, tmp_path / "hostile.db")
    assert other.summaries() == []


def test_lines_with_slots_and_facts_come_in(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    scenario = said_by('{{ name }} of {{fact("city")}}, {well}: {{ first }}.\n')
    told = move_of(slots={"name": "Sam", "first": "clinic"})
    full.create(make_attempt("a3", HELLO, told, scenario=scenario))
    backup(full, tmp_path / "plain.db")
    assert import_attempts(other, tmp_path / "plain.db").added == 3
    assert other.load("a3").turns[1] == told


@pytest.mark.parametrize("start", [40, 200, 5000, 20_000])
def test_a_damaged_backup_is_refused_whole(full: SqlStore, other: SqlStore, tmp_path: Path, start: int) -> None:
    source = tmp_path / "damaged.db"
    backup(full, source)
    whole = bytearray(source.read_bytes())
    whole[start : start + 4000] = bytes(at * 89 % 251 for at in range(len(whole[start : start + 4000])))
    source.write_bytes(whole)
    with pytest.raises(DataError, match=r"damaged\.db"):
        import_attempts(other, source)
    assert other.summaries() == []


def find(key: str) -> tuple[Scenario, str] | None:
    return (make_scenario(), "hash") if key == "after-rounds" else None


def played(**changes: Any) -> dict[str, Any]:
    card, debrief = make_card(0, 11, 14, "Sam"), make_debrief(0, 11, 14, "Sam")
    move = partner("Hello.").move
    assert move
    turns = [
        {"turn": 0, "speaker": "learner", "text": HELLO.text},
        {"turn": 1, "speaker": "partner", "text": "Hello.", "move": move.model_dump(mode="json")},
        {"turn": 2, "speaker": "partner", "text": "Well?", "move": "probe:name"},
    ]
    whole = {"attempt": "a1", "scenario": "after-rounds", "seed": 7, "engine": "0.1.0", "turns": turns, "ending": "bye"}
    cards = {"scorecard": card.model_dump(mode="json"), "debrief": debrief.model_dump(mode="json")}
    return whole | cards | changes


def write(path: Path, *values: Any) -> Path:
    path.write_text("\n".join(map(json.dumps, values)), "utf-8")
    return path


def test_what_play_wrote_comes_in(store: SqlStore, tmp_path: Path) -> None:
    source = write(tmp_path / "played.json", played())
    assert import_attempts(store, source, find_scenario=find, owner="s001").added == 1
    attempt = store.load("a1")
    assert (attempt.owner, attempt.status, attempt.ending, attempt.setup.seed) == ("s001", "ended", "bye", 7)
    assert [turn.text for turn in attempt.turns] == [HELLO.text, "Hello.", "Well?"]
    assert {turn.who for turn in attempt.turns} == {"okafor"}
    assert attempt.turns[1].move == partner("Hello.").move
    assert store.card("a1") == make_card(0, 11, 14, "Sam")
    assert store.debrief("a1") == make_debrief(0, 11, 14, "Sam")
    assert import_attempts(store, source, find_scenario=find).skipped == 1


def test_lines_and_lists_come_in(store: SqlStore, tmp_path: Path) -> None:
    lines = write(tmp_path / "lines", played(), played(attempt="a2"), played(attempt="a2"))
    report = import_attempts(store, lines, find_scenario=find)
    assert (report.added, report.skipped) == (2, 1)
    listed = write(tmp_path / "list", [played(attempt="a3", ending=None, scorecard=None, debrief=None)])
    assert import_attempts(store, listed, find_scenario=find).added == 1
    assert store.load("a3").status == "left"


def test_each_data_folder_has_its_own_owner(store: SqlStore, other: SqlStore, folder: Path) -> None:
    assert store.owner != other.owner
    assert len(store.owner) == 16
    with open_store(folder) as again:
        assert again.owner == store.owner


def test_attempts_of_another_owner_are_collected(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    backup(full, tmp_path / "b")
    other.create(make_attempt("mine"))
    before = other.owner
    import_attempts(other, tmp_path / "b")
    assert other.owner == before
    assert {one.id: one.origin for one in other.summaries()} == {"mine": "own", "a1": "collected", "a2": "collected"}


def test_a_lost_store_is_brought_back_with_its_owner(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    backup(full, tmp_path / "b")
    import_attempts(other, tmp_path / "b")
    assert other.owner == full.owner
    assert {one.origin for one in other.summaries()} == {"own"}
    other.delete("a2")
    import_attempts(other, tmp_path / "b")
    assert {one.id: one.origin for one in other.summaries()} == {"a1": "own", "a2": "own"}


def test_a_refused_backup_leaves_the_owner(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    full.create(make_attempt("a3", at_line("topics/journey")))
    backup(full, tmp_path / "b")
    before = other.owner
    with pytest.raises(DataError):
        import_attempts(other, tmp_path / "b")
    assert other.owner == before != full.owner


def test_whose_a_played_attempt_is_can_be_told(store: SqlStore, tmp_path: Path) -> None:
    told = [played(attempt="a1"), played(attempt="a2", owner="f00"), played(attempt="a3", owner=store.owner)]
    import_attempts(store, write(tmp_path / "played.json", told), find_scenario=find)
    found = {one.id: (one.owner, one.origin) for one in store.summaries()}
    assert found == {"a1": (store.owner, "own"), "a2": ("f00", "collected"), "a3": (store.owner, "own")}


def test_what_play_tells_of_the_attempt_is_kept(store: SqlStore, tmp_path: Path) -> None:
    told = {
        "assisted": True,
        "difficulty": "guarded",
        "voice": "modelled",
        "started": days_later(1).isoformat(),
        "ended": days_later(2).isoformat(),
        "scenario_hash": "hash",
    }
    import_attempts(store, write(tmp_path / "played.json", played(**told)), find_scenario=find)
    attempt = store.load("a1")
    assert attempt.assisted
    assert (attempt.setup.difficulty, attempt.setup.voice) == ("guarded", "modelled")
    assert (attempt.started, attempt.ended) == (days_later(1), days_later(2))
    assert attempt.setup.scenario_hash == "hash"


def test_what_was_played_with_another_scenario_is_told(store: SqlStore, tmp_path: Path) -> None:
    source = write(tmp_path / "played.json", played(scenario_hash="older"))
    with pytest.raises(DataError, match="another version of the scenario 'after-rounds'"):
        import_attempts(store, source, find_scenario=find)


BAD = {
    "another scenario": played(scenario_hash="older"),
    "move of nobody": played(
        turns=[{"turn": 0, "speaker": "partner", "text": "Hi", "move": {"who": "nobody", "parts": []}}],
        scorecard=None,
        debrief=None,
    ),
    "voice": played(voice="\x1b[2J"),
    "unknown scenario": played(scenario="elsewhere"),
    "false quote": played(scorecard=make_card(0, 0, 5, "Howdy").model_dump(mode="json")),
    "quote of no turn": played(scorecard=make_card(9, 0, 0, "").model_dump(mode="json")),
    "gap": played(turns=[{"turn": 1, "speaker": "learner", "text": "Hi"}]),
    "speaker": played(turns=[{"turn": 0, "speaker": "nurse", "text": "Hi"}]),
    "id": played(attempt="../x"),
    "missing": {"attempt": "a1"},
    "other JSON": 12,
    "list": [[]],
    "half character": played(ending=None, turns=[{"turn": 0, "speaker": "learner", "text": "\ud800"}], scorecard=None),
    "before time": played(started="0001-01-01T00:00:00+14:00"),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_bad_json_is_refused_whole_and_its_place_named(store: SqlStore, tmp_path: Path, bad: Any) -> None:
    source = write(tmp_path / "bad.json", played(attempt="good"), bad)
    with pytest.raises(DataError, match=r"bad\.json:2: .*nothing was imported"):
        import_attempts(store, source, find_scenario=find)
    assert store.summaries() == []


@pytest.mark.parametrize(
    "text",
    [b"", b"\n\n", b"{", b"\xff\xfe\x00junk", b"[" * 100_000, b'{"a": NaN}', b"hello", b"\x7fELF\x00\x01"],
    ids=["empty", "blank", "cut", "binary", "deep", "nan", "prose", "program"],
)
def test_what_is_neither_is_refused(store: SqlStore, tmp_path: Path, text: bytes) -> None:
    source = tmp_path / "thing"
    source.write_bytes(text)
    with pytest.raises(DataError, match="thing"):
        import_attempts(store, source, find_scenario=find)


def test_a_source_that_is_not_there_or_no_file_is_told(store: SqlStore, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        import_attempts(store, tmp_path / "nowhere")
    with pytest.raises(DataError, match="not a file"):
        import_attempts(store, tmp_path)


def test_a_full_disk_in_the_middle_imports_nothing(full: SqlStore, other: SqlStore, tmp_path: Path) -> None:
    full.create(make_attempt("big", learner("x" * 500_000), started=days_later(5)))
    backup(full, tmp_path / "b")
    with other.database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(StoreError, match="No space is left"):
        import_attempts(other, tmp_path / "b")
    assert other.summaries() == []
