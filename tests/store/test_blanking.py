import contextlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.errors import StoreError, UsageError
from coach.store import SqlStore, open_store
from coach.store.blanking import BLOCK
from tests.store.conftest import learner, make_attempt, make_card, make_debrief, partner

SAID = "Hello, I looked after Jane Gupta, MRN 448812, today."
START, END = SAID.index("Jane"), SAID.index(", today")
SECRET = SAID[START:END]


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm"))


def test_blanked_words_are_blocks_of_the_same_length(store: SqlStore) -> None:
    store.create(make_attempt("a1", learner(SAID), partner("I see.")))
    store.blank("a1", 0, START, END)
    turn = store.load("a1").turns[0]
    assert turn.text == SAID[:START] + BLOCK * len(SECRET) + SAID[END:]


def test_blanked_words_are_nowhere_in_the_files(folder: Path, store: SqlStore) -> None:
    unanswered = partner(f"{SECRET}? Not here, please.", unmatched=f"what about {SECRET}", slots={"name": "Gupta"})
    store.create(make_attempt("a1", learner(SAID), unanswered, learner("Sorry.")))
    card = make_card(0, START - 6, END, SAID[START - 6 : END], reason="you named Jane")
    debrief = make_debrief(0, START, END, SECRET, better="Ms GUPTA, 448812")
    store.finish(make_attempt("a1", status="ended"), card, debrief)
    assert b"Gupta" in bytes_in(folder)
    store.blank("a1", 0, START, END)
    left = bytes_in(folder)
    for words in (b"Jane", b"Gupta", b"GUPTA", b"448812"):
        assert words not in left
    store.close()
    assert b"Gupta" not in bytes_in(folder)


def test_quotes_are_still_exact_slices_afterwards(store: SqlStore) -> None:
    store.create(make_attempt("a1", learner(SAID), partner("Who is Jane Gupta?")))
    store.finish(
        make_attempt("a1", status="ended"),
        make_card(0, START - 6, END - 4, SAID[START - 6 : END - 4]),
        make_debrief(1, 7, 17, "Jane Gupta"),
    )
    store.blank("a1", 0, START, START + len("Jane Gupta"))
    turns, card, debrief = store.load("a1").turns, store.card("a1"), store.debrief("a1")
    assert card
    assert debrief
    assert debrief.strongest
    quoted = card.skills["introduction"].checks[0].evidence[0], debrief.strongest.evidence
    for one in quoted:
        assert BLOCK in one.quote
        assert turns[one.turn].text[one.start : one.end] == one.quote


def test_what_does_not_quote_them_stays(store: SqlStore) -> None:
    store.create(make_attempt("a1", partner("Jane Gupta is my name."), learner(SAID), learner("Jane said so.")))
    card, debrief = make_card(2, 0, 4, "Jane"), make_debrief(2, 0, 4, "Jane")
    store.finish(make_attempt("a1", status="ended"), card, debrief)
    before = store.load("a1").turns
    store.blank("a1", 1, START, END)
    after = store.load("a1").turns
    assert (after[0], after[2]) == (before[0], before[2])
    assert (store.card("a1"), store.debrief("a1")) == (card, debrief)


def test_the_same_turn_in_branches_is_blanked_too(store: SqlStore) -> None:
    store.create(make_attempt("root", learner(SAID), partner("Well.")))
    store.create(make_attempt("branch", learner(SAID), parent="root", branch_turn=1))
    store.create(make_attempt("twig", learner(SAID), parent="branch", branch_turn=1))
    store.create(make_attempt("elsewhere", learner(SAID)))
    store.blank("branch", 0, START, END)
    for key in ("root", "branch", "twig"):
        assert SECRET not in store.load(key).turns[0].text
    assert store.load("elsewhere").turns[0].text == SAID


@pytest.mark.parametrize(("number", "start", "end"), [(1, 0, 1), (-1, 0, 1), (0, -1, 2), (0, 3, 3), (0, 0, 999)])
def test_a_slice_that_is_not_there_is_refused(store: SqlStore, number: int, start: int, end: int) -> None:
    store.create(make_attempt("a1", learner(SAID)))
    with pytest.raises(UsageError):
        store.blank("a1", number, start, end)
    assert store.load("a1").turns[0].text == SAID


def test_a_reader_that_keeps_the_words_in_the_log_is_told_of(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1", learner(SAID)))
    with contextlib.closing(sqlite3.connect(store.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM turns").fetchone()
        with open_store(folder, wait=0.05) as impatient, pytest.raises(StoreError, match="another program keeps them"):
            impatient.blank("a1", 0, START, END)
    assert SECRET not in store.load("a1").turns[0].text
    store.close()
    assert b"Gupta" not in bytes_in(folder)


def test_blanking_again_changes_nothing(store: SqlStore) -> None:
    store.create(make_attempt("a1", learner(SAID)))
    store.blank("a1", 0, START, END)
    once = store.load("a1")
    store.blank("a1", 0, START, END)
    assert store.load("a1") == once


def test_deleted_words_are_nowhere_in_the_files(folder: Path, store: SqlStore) -> None:
    store.create(make_attempt("a1", learner(SAID), learner("x" * 50_000 + "Gupta")))
    store.create(make_attempt("a2", learner("Other words.")))
    store.delete("a1")
    assert b"Gupta" not in bytes_in(folder)
    assert b"Other words" in bytes_in(folder)


@settings(max_examples=40, deadline=None)
@given(text=st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60), data=st.data())
def test_any_slice_of_any_text_can_be_blanked(
    tmp_path_factory: pytest.TempPathFactory, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    with open_store(tmp_path_factory.getbasetemp() / "any-slice") as store:
        if store.summaries(limit=1):
            store.delete("a1")
        store.create(make_attempt("a1", learner(text), partner(f"You said {text}.", unmatched=text)))
        store.finish(make_attempt("a1", status="ended"), make_card(0, 0, len(text), text), None)
        store.blank("a1", 0, start, end)
        blanked = store.load("a1").turns[0].text
        card = store.card("a1")
    assert blanked == text[:start] + BLOCK * (end - start) + text[end:]
    assert card
    assert card.skills["introduction"].checks[0].evidence[0].quote == blanked
