"""Sentences: marks, abbreviations, run-on chat, and time linear in the length."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.language.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Dr. Okafor. I'm Sam.", ["Hi Dr. Okafor.", "I'm Sam."]),
        ("I come at 9 a.m. on Mondays. ok?", ["I come at 9 a.m. on Mondays.", "ok?"]),
        ("It was 3.5 mg, e.g. twice. Why?!", ["It was 3.5 mg, e.g. twice.", "Why?!"]),
        ("first line\nsecond line", ["first line", "second line"]),
        ("thanks;that helps", ["thanks;", "that helps"]),
        ("I was... not sure. Then I was.", ["I was... not sure.", "Then I was."]),
        ("J. Smith taught me", ["J. Smith taught me"]),
        ("one!! two", ["one!!", "two"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]):
    assert [s.text for s in sentences(text)] == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("hi im sam third year here how did you get into cardiology", 2),
        ("i never know what do you mean by that", 1),
        ("tell me how did you get into cardiology", 1),
        ("that is a nice way to put it", 1),
    ],
)
def test_run_on_chat_breaks_only_before_a_direct_question(text: str, count: int):
    assert len(sentences(text)) == count


@given(st.text())
def test_sentences_are_exact_slices_that_hold_every_word(text: str):
    found = sentences(text)
    assert all(text[s.start : s.end] == s.text and s.words for s in found)
    assert all(s.start <= s.words[0].start and s.words[-1].end <= s.end for s in found)
    assert all(s.norm == " ".join(w.norm for w in s.words) for s in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("unit", ["a", "a ", ". ", "what do you ", "a.", "'", "-- "])
def test_time_is_linear_in_the_length(unit: str):
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        sentences(text)
        return time.process_time() - start

    small, large = seconds(40_000), seconds(320_000)
    assert large < 30 * small + 0.2


def test_a_run_on_line_of_a_megabyte_is_split_without_recursion():
    unit = "you met your whole team there how do you like it "
    text = unit * (1_000_000 // len(unit))
    assert len(sentences(text)) == text.count("how") + 1


def test_slice_gives_the_words_of_a_match():
    sentence = sentences("I'd love to hear more")[0]
    at = sentence.norm.index("love to")
    assert [w.norm for w in sentence.slice(at, at + len("love to"))] == ["love", "to"]
