"""Uptake: what of the previous line is taken up, and how far the utterance builds on it."""

import pytest

from coach.language import read

PREVIOUS = "I once unplugged a monitor on rounds. Nobody died, but the resident was deeply offended."


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("How did the resident forgive you for the monitor?", ["resident", "monitor"]),
        ("did anyone die? and the offended resident", ["die", "offended resident"]),
        ("unplugging monitors is my fear too", ["unplugging monitors"]),
        ("I like surgery.", []),
        ("", []),
    ],
)
def test_the_words_taken_up_are_found_in_any_form(text: str, quotes: list[str]):
    assert [s.quote for s in read(text, PREVIOUS).picked_up] == quotes


def test_numbers_are_taken_up_as_words_or_figures():
    assert [s.quote for s in read("3 months is long", "It took three months.").picked_up] == ["3 months"]


def test_an_answer_that_builds_on_the_line_stands_above_one_that_does_not():
    on = read("So the resident was offended; what did she say about the monitor after that?", PREVIOUS).uptake
    off = read("I have a poster at the meeting and I rowed in college for four years.", PREVIOUS).uptake
    nod = read("ok", PREVIOUS).uptake
    assert on > off > nod >= 0
    assert on <= 1


def test_without_a_previous_line_there_is_nothing_to_take_up():
    reading = read("What a monitor!")
    assert (reading.picked_up, reading.uptake) == ((), 0.0)
