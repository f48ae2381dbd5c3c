"""Receiving what was said, arguing with it, telling the partner what to do, and telling of oneself."""

import pytest

from coach.language.sentences import sentences
from coach.scoring.stance import directs, of_self, rebuts


@pytest.mark.parametrize(
    ("text", "argues"),
    [
        ("Yes but on Monday the registrar had my notes.", True),
        ("It's not my list, it's hers.", True),
        ("But you stayed with him all night.", False),
        ("But what did the family say?", False),
        ("That's not easy to carry.", False),
    ],
)
def test_arguing_is_not_receiving(text: str, argues: bool):
    assert rebuts(sentences(text)[0]) is argues


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("You should take a week off.", True),
        ("Why don't you ask for a day shift.", True),
        ("You must be tired after that.", False),
        ("What should I read first?", False),
    ],
)
def test_advice_is_told_from_a_guess(text: str, tells: bool):
    assert directs(sentences(text)[0]) is tells


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I rowed in college as well.", True),
        ("My poster won a prize.", True),
        ("I'd go and see her before noon.", False),
        ("So the lamp stays in its box.", False),
        ("I hear that the lamp matters to you.", False),
    ],
)
def test_a_story_of_ones_own_is_told_from_an_offer(text: str, own: bool):
    assert of_self(sentences(text)[0]) is own
