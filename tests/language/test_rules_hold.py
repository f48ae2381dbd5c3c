"""What every rule owes to any text: no error, exact spans, time linear in the length."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.language.closing import find_closing
from coach.language.distress import despair
from coach.language.fields import find_field
from coach.language.goals import find_goal
from coach.language.identifiers import identifiers
from coach.language.introduction import find_introduction
from coach.language.manner import find_manner
from coach.language.sentences import sentences
from coach.language.stages import find_stage
from coach.records.reading import Span

WORDS = """I I'm im my name is Sam dr. Okafor third year MS3 500 level want to could you would letter because
grandad thanks for bye bed 4 Mr Petrie MRN 123456 die here anymore um like you know , . ? ! — 's @ / & é 李 \u200b it's
the a at from Leeds see tomorrow Thursday email cards IM ob gyn i’ll go""".split()


def found_in(text: str) -> Iterator[Span]:
    split = sentences(text)
    introduction = find_introduction(text, split)
    records = [introduction, find_goal(text, split, introduction), find_closing(text, split), find_manner(text, split)]
    values = [value for record in records for _, value in record]
    values += [despair(text), *(pair[0] for pair in (find_field(text), find_stage(text)) if pair), *identifiers(text)]
    for value in values:
        yield from [value] if isinstance(value, Span) else value if isinstance(value, tuple) else []


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_never_raises_and_spans_are_slices(text: str):
    for span in found_in(text):
        assert text[span.start : span.end] == span.quote
        assert span.quote


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        " ",
        "i ",
        "i'm ",
        "my name is ",
        "could you ",
        "(",
        "1 ",
        "patient named ",
        "thank you for ",
        "@",
        "I want to die of ",
        "mr ",
    ],
)
def test_time_grows_with_the_length_only(unit: str):
    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        start = time.process_time()
        list(found_in(text))
        return time.process_time() - start

    seconds(2_000)
    assert seconds(40_000) < 30 * seconds(4_000) + 0.2
