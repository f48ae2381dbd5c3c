"""How often five partners find what learners mean, over lists of questions that aren't in their scripts."""

from pathlib import Path
from typing import NamedTuple

import pytest

from coach.language import read
from coach.library import Library
from coach.partner import understand
from coach.records.scenario import Partner, Scenario
from coach.records.state import Bond, State

ROOT = Path(__file__).parents[2]
LISTS = Path(__file__).parent / "questions"
SCENARIOS = ("approach-attending", "letter-request", "conference-mingling")
SMALL_TALK = {"off-topic-talk", "personal-questions"}


class Asked(NamedTuple):
    """A question for one partner, with the entries that answer it; none when the script has nothing on it."""

    partner: str
    expected: frozenset[str]
    words: str


class Figures(NamedTuple):
    """Shares: right of those the script answers; of all, those answered beside the point."""

    right: float
    wrong: float
    detail: str


@pytest.fixture(scope="module")
def people() -> dict[str, tuple[Scenario, Partner]]:
    library = Library([ROOT / "scenarios"])
    scenarios = [library.scenario(name) for name in SCENARIOS]
    return {partner.id: (scenario, partner) for scenario in scenarios for partner in scenario.partners}


def listed(name: str) -> list[Asked]:
    found: list[Asked] = []
    for line in (LISTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *who, expected, words = line.split(" | ")
        found.append(Asked(who[0] if who else name, frozenset(expected.split()) - {"none"}, words))
    return found


def figures(asked: list[Asked], people: dict[str, tuple[Scenario, Partner]]) -> Figures:
    right = wrong = 0
    missed: list[str] = []
    for one in asked:
        scenario, partner = people[one.partner]
        state = State(who=partner.id, met=(partner.id,), bonds={partner.id: Bond()})
        keys = [match.key for match in understand(read(one.words), state, scenario).matches]
        if keys and keys[0] in one.expected:
            right += 1
        elif keys and not (not one.expected and keys[0] in SMALL_TALK):
            wrong += 1
            missed.append(f"{one.words} -> {keys[0]}")
    answerable = sum(bool(one.expected) for one in asked)
    return Figures(right / answerable, wrong / len(asked), "\n".join(missed))


PARTNERS = sorted(path.stem for path in LISTS.glob("*.txt") if path.stem != "held-out")


def test_five_partners_find_what_is_meant(people: dict[str, tuple[Scenario, Partner]]) -> None:
    found = figures([one for name in PARTNERS for one in listed(name)], people)
    assert len(PARTNERS) == 5
    assert found.right >= 0.83, found.detail
    assert found.wrong <= 0.05, found.detail


def test_questions_held_apart_are_seldom_answered_beside_the_point(
    people: dict[str, tuple[Scenario, Partner]],
) -> None:
    found = figures(listed("held-out"), people)
    assert found.right >= 0.68, found.detail
    assert found.wrong <= 0.08, found.detail


@pytest.mark.parametrize("name", PARTNERS)
def test_each_partner_is_asked_enough(name: str, people: dict[str, tuple[Scenario, Partner]]) -> None:
    asked = listed(name)
    assert sum(bool(one.expected) for one in asked) >= 40
    assert sum(not one.expected for one in asked) >= 8
    partner = people[name][1]
    known = {*partner.topics, *partner.asks, *partner.remarks}
    assert all(one.expected & known for one in asked if one.expected)
