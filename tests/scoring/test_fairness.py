"""The same conversation earns the same: whoever has it, and however plainly it is worded."""

import re
from collections.abc import Callable

import pytest

from coach.records.scorecard import Scorecard
from tests.scoring.talks import HERE, STRONG, Talk, talk, with_lines

Score = Callable[[Talk], Scorecard]

REWRITES = sorted(path.relative_to(HERE / "rewrites") for path in (HERE / "rewrites").glob("*/*.txt"))
OTHERS: dict[str, dict[str, str]] = {
    "names from the Gulf": {"Sam Whitlock": "Noura Al-Mansoori", "Sam": "Noura", "Imke Sandvik": "Reem Haddad"},
    "names from Nigeria": {"Sam Whitlock": "Chidinma Okonkwo", "Sam": "Chidinma", "Imke Sandvik": "Tunde Balogun"},
    "names from Vietnam": {"Sam Whitlock": "Nguyen Thi Lan", "Sam": "Lan", "Imke Sandvik": "Tran Quoc Bao"},
    "names from Mexico": {"Sam Whitlock": "Guadalupe Ibarra", "Sam": "Guadalupe", "Imke Sandvik": "José Ángel Ruiz"},
    "names from Wales": {"Sam Whitlock": "Angharad Pugh", "Sam": "Angharad", "Imke Sandvik": "Rhodri Llewelyn"},
    "other towns": {"Duluth": "Coimbatore", "Bergen": "Kumasi", "Aberdeen": "Multan"},
    "women and men exchanged": {
        "grandad": "grandma", "sister": "brother", "great-aunt": "great-uncle", "aunt": "uncle", "lady": "man",
        "he": "she", "him": "her", "his": "her", "He": "She", "man": "woman",
    },
    "nobody's sex told": {
        "grandad": "grandparent", "sister": "cousin", "great-aunt": "neighbour", "aunt": "neighbour", "lady": "person",
        "he": "they", "him": "them", "his": "their", "He": "They",
    },
}  # fmt: skip
"""What stands in a talk's words, and what stands there instead; on both sides alike."""


def exchanged(base: Talk, words: dict[str, str]) -> Talk:
    """``base`` with whole words exchanged, longer ones first."""
    longest = sorted(words, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")
    return [(who, pattern.sub(lambda found: words[found.group()], text)) for who, text in base]


def levels(card: Scorecard) -> dict[str, int]:
    return {skill: score.level or 0 for skill, score in card.skills.items()}


@pytest.mark.parametrize("name", STRONG)
@pytest.mark.parametrize("others", OTHERS)
def test_another_person_with_the_same_talk_gets_the_same_levels(score: Score, name: str, others: str):
    base = talk(name)
    assert levels(score(exchanged(base, OTHERS[others]))) == levels(score(base))


@pytest.mark.parametrize("others", OTHERS)
def test_every_exchange_changes_something(others: str):
    assert any(exchanged(talk(name), OTHERS[others]) != talk(name) for name in STRONG)


@pytest.mark.parametrize("rewrite", REWRITES, ids=str)
def test_plain_and_foreign_wording_costs_one_level_at_most(score: Score, rewrite):
    base = talk(rewrite.parent.name)
    lines = (HERE / "rewrites" / rewrite).read_text(encoding="utf-8").splitlines()
    assert len(lines) == sum(who == "L" for who, _ in base)
    before, after = levels(score(base)), levels(score(with_lines(base, lines)))
    assert {skill: after[skill] for skill in before if after[skill] < before[skill] - 1} == {}
