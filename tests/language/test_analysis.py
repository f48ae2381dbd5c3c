"""The shape that ``coach analyze`` prints."""

import json

import pytest

from coach.errors import DataError
from coach.language.analysis import analyze_rows

SPAN = {"start", "end", "quote"}


def test_a_row_has_exactly_the_published_shape():
    row = {"id": "a", "text": "Um, hi, I'm Sam. So you left? How did you decide?", "previous": "I left surgery."}
    (found,) = analyze_rows([row])
    assert list(found) == [
        "id", "questions", "reflections", "acknowledgements", "uptake", "introduction", "goal", "closing",
        "fillers", "sense",
    ]  # fmt: skip
    assert set(found["questions"][0]) == SPAN | {"form", "follow_up"}
    assert set(found["introduction"]) == {"name", "role", "institution", "interest", "background", "reason", "invites"}
    assert set(found["introduction"]["name"]) == SPAN
    assert set(found["goal"]) == {"purpose", "reason", "ask", "specific"}
    assert set(found["closing"]) == {"thanks", "next_step", "leave"}
    assert json.loads(json.dumps(found)) == found


def test_rows_come_back_in_order_and_previous_may_be_left_out():
    rows = [{"id": n, "text": "ok"} for n in (3, 1, 2)]
    assert [found["id"] for found in analyze_rows(rows)] == [3, 1, 2]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ([], "expected an object"),
        ("text", "expected an object"),
        ({"text": "ok"}, '"id" is missing'),
        ({"id": 1}, '"text" should be a string, found nothing'),
        ({"id": 1, "text": 5}, '"text" should be a string, found a number'),
        ({"id": 1, "text": "ok", "previous": ["a"]}, '"previous" should be a string or null, found a list'),
    ],
)
def test_a_malformed_row_is_named_by_its_number(row: object, said: str):
    rows = analyze_rows([{"id": 0, "text": "ok"}, row])
    next(rows)
    with pytest.raises(DataError, match="row 2") as caught:
        next(rows)
    assert said in str(caught.value)
