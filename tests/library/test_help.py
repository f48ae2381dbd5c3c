"""Real help: the country a learner names is found, and none is guessed."""

import pytest

from coach.library import Library, find_country
from coach.paths import content
from coach.records.help import HelpLines


@pytest.fixture(scope="module")
def lines() -> HelpLines:
    return Library([content("scenarios")]).help_lines()


NAMED = [
    ("US", "United States"),
    ("us", "United States"),
    ("I'm in the us right now", "United States"),
    ("the States", "United States"),
    ("u.s.a.", "United States"),
    ("texas", "United States"),
    ("New Mexico", "United States"),
    ("mexico city", "Mexico"),
    ("uk", "United Kingdom"),
    ("England's where I am", "United Kingdom"),
    ("northern ireland", "United Kingdom"),
    ("ireland", "Ireland"),
    ("Phillippines", "Philippines"),
    ("austrailia", "Australia"),
    ("austria", "Austria"),
    ("i'm from India, living in Canada now", "Canada"),
    ("grew up in Lagos and moved to texas", "United States"),
    ("NEW ZEALAND", "New Zealand"),
    ("españa", "Spain"),
]


@pytest.mark.parametrize(("text", "country"), NAMED)
def test_country_is_found(text: str, country: str, lines: HelpLines) -> None:
    found = find_country(text, lines)
    assert found
    assert found.country == country


@pytest.mark.parametrize(
    "text", ["", "help us please", "none of us", "no", "I'd rather not say", "iceland", "🙂", "x" * 9999]
)
def test_no_country_is_guessed(text: str, lines: HelpLines) -> None:
    assert find_country(text, lines) is None


def test_every_country_has_lines_and_an_emergency_number(lines: HelpLines) -> None:
    for line in (*lines.countries, lines.elsewhere):
        assert line.lines
        assert any(character.isdigit() for character in line.emergency)


def test_names_are_unambiguous(lines: HelpLines) -> None:
    names = [name.casefold() for line in lines.countries for name in (line.country, *line.aliases)]
    assert sorted(names) == sorted(set(names))


def test_the_numbers_everybody_must_find(lines: HelpLines) -> None:
    known = {"United States": "988", "Canada": "988", "United Kingdom": "116 123", "Australia": "13 11 14"}
    for country, number in known.items():
        found = find_country(country, lines)
        assert found
        assert number in found.lines[0]
