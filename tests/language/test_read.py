"""What holds of every reading."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from coach.language import read
from coach.records.reading import Reading, Span

PHRASES = st.sampled_from(
    [
        "I'm Sam,", "im sam", "i'm",
        "a third-year student", "how did you", "end up here?", "so you", "it sounds like", "that's hard",
        "could you write", "me a letter", "thanks", "bye", "\n", "...", "Dr. Lee", "what-what", "👍",
        "“quoted”", "u", "or",
        "and you", "I was wondering", "é", "\u2028", "don’t", "İ", "ﬁ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PHRASES, max_size=25).map(" ".join))


def spans(found: object) -> Iterator[Span]:
    if isinstance(found, Span):
        yield found
    elif isinstance(found, BaseModel):
        for name in type(found).model_fields:
            yield from spans(getattr(found, name))
    elif isinstance(found, tuple):
        for each in found:
            yield from spans(each)


@given(TEXTS, st.none() | TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_span_is_an_exact_slice(text: str, previous: str | None):
    reading = read(text, previous)
    assert reading.text == text
    assert all(text[s.start : s.end] == s.quote and s.quote for s in spans(reading))
    assert 0 <= reading.uptake <= 1


@given(TEXTS, st.none() | TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_same_words_read_the_same(text: str, previous: str | None):
    assert read(text, previous) == read(text, previous)


@pytest.mark.parametrize(
    "text", ["hi im sam", "sam here i'm wendell", "I'm", "my name is", "so you", "could you", "because"]
)
def test_a_line_that_stops_short_is_read(text: str):
    assert read(text, "And you are?").text == text


def test_a_reading_is_a_valid_record():
    reading = read("So you left. Why? I'm Sam, could you write me a letter? Thanks, bye.", "I left.")
    assert Reading.model_validate(reading.model_dump()) == reading


def test_an_absurdly_long_line_is_kept_whole_and_costs_no_more_than_a_long_one():
    def seconds(times: int) -> float:
        text = "how did you get here and what do you like " * times
        start = time.process_time()
        assert read(text, text).text == text
        return time.process_time() - start

    long = seconds(6_000)
    assert seconds(120_000) < 20 * long
