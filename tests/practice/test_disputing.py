from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.errors import UsageError
from coach.practice.disputing import dispute, scored, withdraw
from coach.records.dispute import LONGEST_REASON
from coach.store import SqlStore, open_store
from tests.store.conftest import STARTED, days_later, learner, make_attempt, make_card, make_dispute


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    with open_store(tmp_path / "data") as opened:
        finish(opened, "a1", make_card(0, 0, 5, "Hello"))
        yield opened


def finish(store: SqlStore, key: str, card: object, status: str = "ended") -> None:
    attempt = make_attempt(key, learner("Hello."), ended=days_later(1))
    store.create(attempt)
    if status != "open":
        store.finish(attempt.model_copy(update={"status": status}), card, None)  # type: ignore[arg-type]


def test_it_is_kept_with_what_the_score_said_and_what_made_it(store: SqlStore) -> None:
    made = dispute(store, "a1", "introduction.name", " I did say it. ", STARTED)
    assert made == make_dispute(reason="I did say it.")
    assert list(store.disputes("a1")) == [made]
    assert store.card("a1") == make_card(0, 0, 5, "Hello")


def test_the_newest_scored_attempt_can_be_meant_by_a_word(store: SqlStore) -> None:
    assert dispute(store, "last", "introduction.name", "", STARTED).attempt == "a1"
    store.delete("a1")
    with pytest.raises(UsageError, match="no attempt with scores yet"):
        dispute(store, "last", "introduction.name", "", STARTED)


def test_a_reason_said_before_stays_until_another_is_given(store: SqlStore) -> None:
    dispute(store, "a1", "introduction.name", "first", STARTED)
    assert dispute(store, "a1", "introduction.name", None, STARTED).reason == "first"
    assert dispute(store, "a1", "introduction.name", "", STARTED).reason == ""
    assert dispute(store, "a1", "introduction.name", "second", STARTED).reason == "second"
    assert len(store.disputes("a1")) == 1


@pytest.mark.parametrize("name", ["introduction.nmae", "name", "introduction/name", "introductions.name"])
def test_a_check_that_is_not_on_the_card_names_the_nearest(store: SqlStore, name: str) -> None:
    with pytest.raises(UsageError, match=r"near it: introduction\.name"):
        dispute(store, "a1", name, "", STARTED)


def test_a_check_like_none_on_the_card_is_told(store: SqlStore) -> None:
    with pytest.raises(UsageError, match=r"no check 'goals\.xyz'"):
        dispute(store, "a1", "goals.xyz", "", STARTED)


@pytest.mark.parametrize(
    ("status", "why"), [("open", "isn't finished"), ("left", "left for a branch"), ("care", "for your sake")]
)
def test_an_attempt_without_a_card_says_why(store: SqlStore, status: str, why: str) -> None:
    finish(store, "b2", None, status)
    with pytest.raises(UsageError, match=f"b2 has no scores.*{why}"):
        scored(store, "b2")


def test_a_reason_that_can_not_be_kept_is_refused(store: SqlStore) -> None:
    with pytest.raises(UsageError, match="2,001 characters"):
        dispute(store, "a1", "introduction.name", "x" * (LONGEST_REASON + 1), STARTED)
    with pytest.raises(UsageError, match="half a character"):
        dispute(store, "a1", "introduction.name", "\udc80", STARTED)
    assert list(store.disputes("a1")) == []


def test_it_can_be_withdrawn_and_only_once(store: SqlStore) -> None:
    made = dispute(store, "a1", "introduction.name", "why", STARTED)
    assert withdraw(store, "last", "introduction.name") == made
    with pytest.raises(UsageError, match="isn't disputed in attempt a1; disputed there: none"):
        withdraw(store, "a1", "introduction.name")
