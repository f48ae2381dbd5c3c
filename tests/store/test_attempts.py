import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from coach.errors import StoreError, UsageError
from coach.records.transcript import Turn
from coach.store import FILE, SqlStore, open_store, queries
from tests.store.conftest import days_later, learner, make_attempt, make_card, make_debrief, make_scenario, partner

HELLO = learner("Hello, I'm Sam.")
REPLY = partner("Hello Sam.", slots={"name": "Sam"})


def test_an_attempt_comes_back_as_it_was_saved(store: SqlStore) -> None:
    attempt = make_attempt("a1", HELLO, REPLY, parent="a0", branch_turn=2, origin="collected", owner="s001")
    store.create(attempt)
    assert store.load("a1") == attempt


def test_turns_appended_are_there_in_a_store_opened_anew(folder: Path) -> None:
    with open_store(folder) as store:
        store.create(make_attempt("a1"))
        store.append("a1", 0, HELLO)
        store.append("a1", 1, REPLY)
    with open_store(folder) as store:
        assert store.load("a1").turns == (HELLO, REPLY)


@pytest.mark.parametrize(
    "text", ["", "\x00\x1b[31m", "Grüß Gott 👩‍⚕️\r\n\ttab", "'; DROP TABLE turns; --", "x" * 5_000_000]
)
def test_words_are_never_altered(store: SqlStore, text: str) -> None:
    store.create(make_attempt("a1"))
    store.append("a1", 0, learner(text))
    assert store.load("a1").turns[0].text == text


def test_half_a_character_is_refused_and_nothing_is_saved(store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    with pytest.raises(StoreError, match="half character"):
        store.append("a1", 0, learner("\udc80"))
    with pytest.raises(StoreError, match="half character"):
        store.append("a1", 0, partner("Well.", unmatched="\udc80"))
    assert store.load("a1").turns == ()


def test_the_same_number_is_refused_and_the_first_words_stay(store: SqlStore) -> None:
    store.create(make_attempt("a1", HELLO))
    with pytest.raises(StoreError, match="already saved"):
        store.append("a1", 0, learner("Other words."))
    assert store.load("a1").turns == (HELLO,)


def test_a_gap_is_refused(store: SqlStore) -> None:
    store.create(make_attempt("a1", HELLO))
    with pytest.raises(StoreError, match="gap"):
        store.append("a1", 2, REPLY)


def test_an_attempt_is_created_once(store: SqlStore) -> None:
    store.create(make_attempt("a1", HELLO))
    with pytest.raises(StoreError, match="already saved"):
        store.create(make_attempt("a1", REPLY))
    assert store.load("a1").turns == (HELLO,)


def test_unknown_attempts_are_told(store: SqlStore) -> None:
    with pytest.raises(UsageError, match="nope"):
        store.append("nope", 0, HELLO)
    with pytest.raises(UsageError, match="nope"):
        store.finish(make_attempt("nope"), None, None)
    for ask in (store.load, store.card, store.debrief, store.delete):
        with pytest.raises(UsageError, match="nope"):
            ask("nope")


def test_a_beginning_of_an_id_will_do_when_it_is_the_only_one(store: SqlStore) -> None:
    for key in ("abc1", "abd2", "abd", "x%y"):
        store.create(make_attempt(key))
    assert store.load("abc").id == "abc1"
    assert store.load("abd").id == "abd"
    with pytest.raises(UsageError, match="abc1, abd, abd2"):
        store.load("ab")
    for beginning in ("", "%", "_", "ABC"):
        with pytest.raises(UsageError):
            store.load(beginning)


def test_finishing_saves_the_end_with_card_and_debrief(store: SqlStore) -> None:
    attempt = make_attempt("a1", HELLO)
    store.create(attempt)
    card, debrief = make_card(0, 11, 14, "Sam"), make_debrief(0, 11, 14, "Sam")
    ended = attempt.model_copy(update={"status": "ended", "ending": "bye", "ended": days_later(0.01)})
    store.finish(ended, card, debrief)
    assert (store.load("a1"), store.card("a1"), store.debrief("a1")) == (ended, card, debrief)


def test_the_newest_card_counts_and_the_older_stays(store: SqlStore) -> None:
    store.create(make_attempt("a1", HELLO))
    store.finish(make_attempt("a1", status="ended"), make_card(0, 11, 14, "Sam"), None)
    newer = make_card(0, 11, 14, "Sam", name="judge")
    store.finish(make_attempt("a1", status="ended"), newer, None)
    assert store.card("a1") == newer
    assert store.debrief("a1") is None
    with sqlite3.connect(store.path) as connection:
        assert connection.execute("SELECT scorer FROM scorecards ORDER BY id").fetchall() == [("rules",), ("judge",)]
    connection.close()


def test_help_once_used_stays_noted(store: SqlStore) -> None:
    store.create(make_attempt("a1", assisted=True))
    store.finish(make_attempt("a1", status="ended", assisted=False), None, None)
    assert store.load("a1").assisted


def test_moments_are_kept_in_utc(store: SqlStore) -> None:
    here = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    store.create(make_attempt("a1", started=here))
    assert store.load("a1").started == here
    assert store.load("a1").started.tzinfo == UTC


def test_the_history_is_newest_first_with_turns_levels_and_scorer(store: SqlStore) -> None:
    store.create(make_attempt("old", HELLO, REPLY, learner("Bye."), started=days_later(-1)))
    store.finish(
        make_attempt("old", status="ended", ending="bye", ended=days_later(0)), make_card(0, 11, 14, "Sam"), None
    )
    store.create(make_attempt("new"))
    new, old = store.summaries()
    assert (new.id, new.learner_turns, new.levels, new.scorer) == ("new", 0, {}, None)
    assert (old.id, old.learner_turns, old.title, old.ending) == ("old", 2, "After rounds", "bye")
    assert old.levels == {"introduction": 3, "goals": None}
    assert old.scorer == "rules 1.0, networking 1.0"
    assert [one.id for one in store.summaries(status="open")] == ["new"]
    assert [one.id for one in store.summaries(limit=1)] == ["new"]


@pytest.mark.parametrize("status", [None, "open"])
def test_a_page_of_the_history_reads_an_index_only_as_far_as_it_goes(store: SqlStore, status: str | None) -> None:
    with store.database.reading() as connection:
        asked = queries.summaries(status, 20).compile(connection, compile_kwargs={"literal_binds": True})
        plan = " ".join(row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}"))
    assert "USING COVERING INDEX ix_turns_attempt_speaker" in plan
    assert "TEMP B-TREE FOR ORDER BY" not in plan
    assert "scenarios" not in plan


def test_what_no_script_answers_is_listed(store: SqlStore) -> None:
    store.create(make_attempt("a1", HELLO, REPLY, partner("Hm?", unmatched="who won the game")))
    assert list(store.unmatched()) == [("after-rounds", "okafor", "who won the game")]


def test_attempts_share_one_body_until_the_last_is_deleted(store: SqlStore) -> None:
    other = make_scenario("letter-request")
    for key, scenario in (("a1", None), ("a2", None), ("b1", other)):
        store.create(make_attempt(key, HELLO, scenario=scenario))
    store.finish(make_attempt("a1", status="ended"), make_card(0, 11, 14, "Sam"), make_debrief(0, 11, 14, "Sam"))

    def counts() -> list[int]:
        connection = sqlite3.connect(store.path)
        tables = ("scenarios", "attempts", "turns", "scorecards", "debriefs")
        found = [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables]  # noqa: S608
        connection.close()
        return found

    assert counts() == [2, 3, 3, 1, 1]
    store.delete("a1")
    assert counts() == [2, 2, 2, 0, 0]
    store.delete("a2")
    assert counts() == [1, 1, 1, 0, 0]
    assert store.load("b1").setup.scenario == other


def test_the_same_hash_never_gives_an_attempt_another_body(store: SqlStore) -> None:
    changed = make_scenario(title="Changed")
    store.create(make_attempt("a1"))
    store.create(make_attempt("a2", scenario=changed))
    assert store.load("a1").setup.scenario_hash == store.load("a2").setup.scenario_hash
    assert store.load("a1").setup.scenario.title == "After rounds"
    assert store.load("a2").setup.scenario.title == "Changed"


def test_branches_of_a_deleted_attempt_stand_alone(store: SqlStore) -> None:
    store.create(make_attempt("root", HELLO))
    store.create(make_attempt("branch", HELLO, parent="root", branch_turn=0))
    store.delete("root")
    assert store.load("branch") == make_attempt("branch", HELLO)


def test_folder_and_files_are_the_owners_alone(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_a_database_open_to_others_is_closed_to_them(folder: Path, store: SqlStore) -> None:
    store.close()
    (folder / FILE).chmod(0o644)
    open_store(folder).close()
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600


def test_opening_again_imports_no_migrations_and_no_object_mapper(folder: Path, store: SqlStore) -> None:
    code = (
        "import sys, pathlib; from coach.store import open_store; open_store(pathlib.Path(sys.argv[1])).close(); "
        "print([name for name in sys.modules if name.split('.')[0] == 'alembic' or name == 'sqlalchemy.orm'])"
    )
    store.close()
    run = subprocess.run([sys.executable, "-c", code, folder], capture_output=True, text=True, check=True)
    assert (run.stdout, run.stderr) == ("[]\n", "")


def test_a_folder_with_an_odd_name_works(tmp_path: Path) -> None:
    with open_store(tmp_path / "50% of #1? ü") as store:
        store.create(make_attempt("a1", HELLO))
        assert store.load("a1").turns == (HELLO,)


def test_turn_text_needs_no_partner(store: SqlStore) -> None:
    store.create(make_attempt("a1"))
    bare = Turn(speaker="learner", text="Hi")
    store.append("a1", 0, bare)
    assert store.load("a1").turns == (bare,)
