"""Only a thing fills "You mentioned ..."."""

import pytest

from coach.debrief.details import best_phrase


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("In a theatre nobody tells you that you were dull.", "a theatre"),
        ("The nets taught me more.", "the nets"),
        ("His daughter said so.", "his daughter"),
        ("I keep the linen cupboard locked.", None),
        ("I keep it in the linen cupboard.", "the linen cupboard"),
        ("I leave on Sunday.", None),
        ("That tells me more than a grade would.", None),
        ("Send me the form on paper.", None),
        ("I have you down as \u201cthe one by the door\u201d.", None),
        ("The others went for food.", None),
    ],
)
def test_a_phrase_is_a_thing_or_there_is_none(text: str, thing: str | None):
    assert best_phrase(text) == thing


def test_what_the_listener_has_spoken_of_is_no_detail_of_the_other():
    assert best_phrase("Your father is a surgeon.", own=frozenset({"surgeon"})) is None
