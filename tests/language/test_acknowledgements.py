"""Acknowledgements: that something arrived."""

import pytest

from coach.language import read


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Oh wow. How long did it take?", ["Oh wow"]),
        ("That makes sense, thanks.", ["That makes sense"]),
        ("ok got it", ["ok", "got it"]),
        ("I see what you mean.", ["I see what you mean"]),
        ("oof, that must have been hard", ["oof", "that must have been hard"]),
        ("Congratulations on the award!", ["Congratulations"]),
        ("I'm so sorry to hear that.", ["sorry to hear"]),
    ],
)
def test_an_acknowledgement_is_found(text: str, quotes: list[str]):
    found = [a.quote for a in read(text, "Nobody died, but I unplugged the monitor.").acknowledgements]
    assert [any(quote in f for f in found) for quote in quotes] == [True] * len(quotes)


@pytest.mark.parametrize("text", ["How long did it take?", "I want a letter.", "My name is Sam."])
def test_other_words_acknowledge_nothing(text: str):
    assert read(text, "Nobody died, but I unplugged the monitor.").acknowledgements == ()
