"""The glossary answers for a term, its other names, its Commonwealth word and a mistyped one."""

from collections.abc import Sequence

import pytest

from coach.library import Library, look_up
from coach.paths import content
from coach.records.help import GlossaryEntry


@pytest.fixture(scope="module")
def entries() -> Sequence[GlossaryEntry]:
    return Library([content("scenarios")]).glossary()


ASKED = [
    ("attending", "attending"),
    ("Attendings", "attending"),
    ("atending", "attending"),
    ("consultant", "attending"),
    ("sub i", "sub-I"),
    ("SUB-I", "sub-I"),
    ("what is a SLOE?", "SLOE"),
    ("what does ERAS stand for", "ERAS"),
    ("what's an away rotation?", "away rotation"),
    ("the Match", "the Match"),
    ("pgy-2", "PGY"),
    ("h & p", "H&P"),
    ("handover", "sign-out"),
    ("bleep", "pager"),
    ("MBBS", "MD"),
]


@pytest.mark.parametrize(("term", "found"), ASKED)
def test_term_is_found(term: str, found: str, entries: Sequence[GlossaryEntry]) -> None:
    entry = look_up(term, entries)
    assert entry
    assert entry.term == found


@pytest.mark.parametrize("term", ["", "xyzzy", "???", "the", "🙂", "a" * 5000])
def test_unknown_terms_are_not_guessed(term: str, entries: Sequence[GlossaryEntry]) -> None:
    assert look_up(term, entries) is None


def test_terms_stand_once_and_there_are_enough(entries: Sequence[GlossaryEntry]) -> None:
    terms = [entry.term.casefold() for entry in entries]
    assert len(terms) >= 60
    assert len(set(terms)) == len(terms)


def test_each_term_finds_its_own_entry(entries: Sequence[GlossaryEntry]) -> None:
    assert all(look_up(entry.term, entries) is entry for entry in entries)
