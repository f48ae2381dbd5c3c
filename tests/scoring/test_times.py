"""Points in time: days, dates, hours and stretches from now, each in one form."""

import pytest

from coach.scoring.times import days, numbers, times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Thursday the twelfth at noon", {"thu", "12", "noon"}),
        ("on the 12th", {"12"}),
        ("3 May", {"3"}),
        ("come at eight, by the lift", {"8"}),
        ("half past four works", {"4"}),
        ("7:15 tomorrow", {"7", "tom", "tomorrow"}),
        ("by the end of the month", {"end of the month"}),
        ("in ten days or in two weeks", {"in two weeks"}),
    ],
)
def test_a_point_in_time_has_one_form(text: str, found: set[str]):
    assert times(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "six weeks on the wards",
        "after four months of nights",
        "the first time I sutured",
        "we sat in the sun",
        "it may rain",
        "at two hospitals",
    ],
)
def test_a_length_and_a_lookalike_are_no_points(text: str):
    assert times(text) == frozenset()


def test_days_are_known_by_their_beginning():
    assert days("mon and thurs then?") == days("Monday or Thursday")
    assert days("in Sept, tomorrow, or in February") == {"sep", "tom", "feb"}
    assert days("You may come when the sun is out and the cat sat.") <= {"sun", "sat"}
    assert days("The wedding was fried monkfish.") == frozenset()


def test_a_bare_number_has_the_form_of_an_hour_or_date():
    assert numbers("Eight, by the lift") == numbers("8 then") == {"8"}
    assert numbers("the twelfth") == {"12"}
    assert numbers("by the lift") == frozenset()
