import contextlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.errors import NotScrubbed, UsageError
from coach.store import SqlStore, open_store, sqlite
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


def test_the_words_are_covered_wherever_they_are_said_whole(store: SqlStore) -> None:
    said = "I saw Mr Dorsey, born 1961."
    before = (
        partner("Are you a Dorsey?"),
        learner("Dorsey was so scared, DORSEY's wife too. The Dorseys, Mr Dor, in room 19612."),
        learner(said),
        partner("Mr Dorsey? What about 1961?", unmatched="dorsey"),
    )
    store.create(make_attempt("a1", *before))
    card, debrief = make_card(1, 0, 10, "Dorsey was"), make_debrief(1, 4, 10, "ey was")
    store.finish(make_attempt("a1", status="ended"), card, debrief)
    store.blank("a1", 2, said.index("Mr"), said.index("."))
    turns = store.load("a1").turns
    assert [turn.text for turn in turns] == [
        "Are you a ██████?",
        "██████ was so scared, ██████'s wife too. The Dorseys, Mr Dor, in room 19612.",
        "I saw ████████████████████.",
        "Mr ██████? What about ████?",
    ]
    assert turns[3].move
    assert turns[3].move.unmatched == "██████"
    assert (store.card("a1"), store.debrief("a1")) == (
        make_card(1, 0, 10, "██████ was"),
        make_debrief(1, 4, 10, "██ was"),
    )


def test_words_that_name_no_one_stay(store: SqlStore) -> None:
    said = "Her name was, I think, Li - the patient from Bed 4."
    store.create(make_attempt("a1", learner(said), partner("What was the patient like, and where from?")))
    before = store.load("a1").turns[1]
    store.blank("a1", 0, said.index("Li"), len(said))
    assert store.load("a1").turns[1] == before
    store.blank("a1", 0, 3, 4)
    assert store.load("a1").turns[0].text == "Her█name was, I think, " + BLOCK * (len(said) - said.index("Li"))
    assert store.load("a1").turns[1] == before


def test_the_same_turn_in_branches_is_blanked_too(store: SqlStore) -> None:
    store.create(make_attempt("root", learner(SAID), partner("Well.")))
    store.create(make_attempt("branch", learner(SAID), parent="root", branch_turn=1))
    store.create(make_attempt("twig", learner(SAID), parent="branch", branch_turn=1))
    store.create(make_attempt("again", learner("448812, I mean Jane Gupta."), parent="root", branch_turn=0))
    store.create(make_attempt("elsewhere", learner(SAID)))
    store.blank("branch", 0, START, END)
    for key in ("root", "branch", "twig"):
        assert SECRET not in store.load(key).turns[0].text
    assert store.load("again").turns[0].text == "██████, I mean ████ █████."
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
        with open_store(folder, wait=0.05) as impatient, pytest.raises(NotScrubbed, match="another program keeps them"):
            impatient.blank("a1", 0, START, END)
    assert SECRET not in store.load("a1").turns[0].text
    store.close()
    assert b"Gupta" not in bytes_in(folder)


@pytest.mark.parametrize("remove", ["blank", "delete"])
def test_words_are_removed_even_if_the_log_fails(store: SqlStore, monkeypatch: pytest.MonkeyPatch, remove: str) -> None:
    store.create(make_attempt("a1", learner(SAID)))

    def fail(_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patched:
        patched.setattr(sqlite, "_checkpoint", fail)
        with pytest.raises(NotScrubbed, match="The words are removed"):
            store.blank("a1", 0, START, END) if remove == "blank" else store.delete("a1")
    if remove == "blank":
        assert SECRET not in store.load("a1").turns[0].text
    else:
        assert store.summaries() == []


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
    assert blanked[start:end] == BLOCK * (end - start)
    assert len(blanked) == len(text)
    assert all(new in (old, BLOCK) for new, old in zip(blanked, text, strict=True))
    assert card
    assert card.skills["introduction"].checks[0].evidence[0].quote == blanked
