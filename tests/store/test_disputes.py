"""What a learner says of a check stands beside the score, and goes where its attempt goes."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from coach.errors import DataError, StoreError, UsageError
from coach.records.dispute import DisputedCheck
from coach.store import SqlStore, backup, import_attempts, open_store
from coach.store.blanking import BLOCK
from tests.store.conftest import days_later, learner, make_attempt, make_card, make_dispute, partner
from tests.store.test_migrations import load_oldest

SAID = "Hello, I'm Sam, and I saw Jane Gupta today."


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm"))


@pytest.fixture
def scored(store: SqlStore) -> SqlStore:
    finish(store, "a1")
    return store


def finish(store: SqlStore, key: str, **fields: object) -> None:
    store.create(make_attempt(key, learner(SAID), partner("Hello."), **fields))
    store.finish(make_attempt(key, status="ended", ended=days_later(1)), make_card(0, 11, 14, "Sam"), None)


def test_a_dispute_comes_back_and_the_card_stays(scored: SqlStore) -> None:
    before = scored.card("a1")
    scored.dispute(make_dispute())
    assert list(scored.disputes("a1")) == [make_dispute()]
    assert scored.card("a1") == before


def test_said_again_the_new_reason_replaces_the_old(scored: SqlStore) -> None:
    scored.dispute(make_dispute(reason="first"))
    scored.dispute(make_dispute(reason="second", made_at=days_later(2)))
    assert list(scored.disputes("a1")) == [make_dispute(reason="second", made_at=days_later(2))]


def test_a_dispute_can_be_withdrawn_once(scored: SqlStore) -> None:
    scored.dispute(make_dispute())
    assert scored.withdraw("a1", "introduction", "name")
    assert not scored.withdraw("a1", "introduction", "name")
    assert list(scored.disputes("a1")) == []


def test_the_beginning_of_an_id_will_do_and_an_unknown_one_is_told(scored: SqlStore) -> None:
    scored.dispute(make_dispute("a"))
    assert list(scored.disputes("a")) == [make_dispute()]
    with pytest.raises(UsageError, match="no attempt 'zz'"):
        scored.dispute(make_dispute("zz"))


def test_all_disputes_tell_what_they_are_about(scored: SqlStore) -> None:
    finish(scored, "b2")
    scored.dispute(make_dispute("b2", made_at=days_later(3)))
    scored.dispute(make_dispute("a1", made_at=days_later(2)))
    (said,) = make_card(0, 11, 14, "Sam").skills["introduction"].checks
    first, second = scored.disputed()
    assert first == DisputedCheck(
        dispute=make_dispute("a1", made_at=days_later(2)), scenario="after-rounds", title="After rounds", said=said
    )
    assert second.dispute.attempt == "b2"


def test_a_dispute_is_about_the_card_of_its_own_scorer(scored: SqlStore) -> None:
    scored.dispute(make_dispute())
    newer = make_card(0, 0, 5, "Hello", reason="something else", version="2.0")
    scored.finish(make_attempt("a1", status="ended", ended=days_later(1)), newer, None)
    (told,) = scored.disputed()
    assert told.said.reason == "a name was given"


def test_a_dispute_of_what_no_card_says_is_told_and_left(scored: SqlStore) -> None:
    scored.dispute(make_dispute(check="other"))
    with pytest.raises(StoreError, match="can't read"):
        scored.disputed()
    assert len(scored.disputes("a1")) == 1


def test_disputes_go_with_their_attempt_words_and_all(scored: SqlStore, folder: Path) -> None:
    finish(scored, "b2")
    scored.dispute(make_dispute("a1", "xylophone"))
    scored.dispute(make_dispute("b2", "marimba"))
    assert b"xylophone" in bytes_in(folder)
    scored.delete("a1")
    assert b"xylophone" not in bytes_in(folder)
    assert [one.dispute.reason for one in scored.disputed()] == ["marimba"]


def test_blanked_words_are_covered_in_disputes_of_the_whole_family(scored: SqlStore, folder: Path) -> None:
    finish(scored, "b2", parent="a1", branch_turn=1)
    finish(scored, "c3")
    for key in ("a1", "b2", "c3"):
        scored.dispute(make_dispute(key, "I named GUPTA, not Sam"))
    start = SAID.index("Jane")
    scored.blank("b2", 0, start, start + len("Jane Gupta"))
    for key in ("a1", "b2"):
        assert scored.disputes(key)[0].reason == f"I named {BLOCK * 5}, not Sam"
    assert scored.disputes("c3")[0].reason == "I named GUPTA, not Sam"
    scored.delete("c3")
    assert b"GUPTA" not in bytes_in(folder)


@pytest.mark.parametrize("reason", ["", "\x1b[31m\x00", "'; DROP TABLE disputes; --", "x" * 2000, "👩‍⚕️\r\n"])
def test_reasons_are_never_altered(scored: SqlStore, reason: str) -> None:
    scored.dispute(make_dispute(reason=reason))
    assert scored.disputes("a1")[0].reason == reason


def test_a_store_of_the_oldest_format_takes_disputes(folder: Path) -> None:
    load_oldest(folder / "coach.db")
    with open_store(folder) as store:
        assert list(store.disputes("0ldest")) == []
        store.dispute(make_dispute("0ldest"))
        assert store.disputed()[0].said.id == "name"


def test_a_backup_from_before_there_were_disputes_comes_in(store: SqlStore, tmp_path: Path) -> None:
    load_oldest(tmp_path / "old" / "coach.db")
    assert import_attempts(store, tmp_path / "old" / "coach.db").added == 1
    assert list(store.disputed()) == []


def test_disputes_come_back_from_a_backup(scored: SqlStore, tmp_path: Path) -> None:
    scored.dispute(make_dispute(reason="marimba"))
    backup(scored, tmp_path / "kept")
    with open_store(tmp_path / "other") as other:
        other.create(make_attempt("mine"))
        import_attempts(other, tmp_path / "kept")
        assert list(other.disputed()) == list(scored.disputed())


def test_a_dispute_of_no_attempt_makes_a_backup_damaged(scored: SqlStore, tmp_path: Path) -> None:
    scored.dispute(make_dispute())
    backup(scored, tmp_path / "kept")
    with contextlib.closing(sqlite3.connect(tmp_path / "kept")) as connection:
        connection.executescript("UPDATE disputes SET attempt = 'nobody'")
    with open_store(tmp_path / "other") as other:
        with pytest.raises(DataError, match="nothing was imported"):
            import_attempts(other, tmp_path / "kept")
        assert other.summaries() == []


def test_the_newest_scored_attempt_is_the_owners_that_ended_last(store: SqlStore) -> None:
    assert store.newest_scored() is None
    store.create(make_attempt("open"))
    assert store.newest_scored() is None
    finish(store, "a1")
    finish(store, "b2", started=days_later(-1))
    store.finish(make_attempt("b2", status="ended", ended=days_later(5)), make_card(0, 11, 14, "Sam"), None)
    finish(store, "c3", origin="collected", owner="s001")
    store.finish(make_attempt("c3", status="ended", ended=days_later(6)), None, None)
    store.create(make_attempt("d4", learner(SAID)))
    store.finish(make_attempt("d4", status="left", ended=days_later(7)), None, None)
    assert store.newest_scored() == "b2"
