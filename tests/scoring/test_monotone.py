"""A good move in a turn of its own never lowers a skill, and leaving one out never raises any."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.records.scorecard import Scorecard
from tests.scoring.talks import EVERY, HERE, Talk, talk

Score = Callable[[Talk], Scorecard]

MOVES: list[dict[str, str]] = YAML(typ="safe").load(HERE / "moves.yaml")
FIRST = 2
"""A talk opens with so many lines of the learner's; a move put before them would push the introduction back."""
QUICK = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def levels(card: Scorecard) -> dict[str, int]:
    return {skill: score.level or 0 for skill, score in card.skills.items()}


def places(base: Talk) -> list[int]:
    """Where a pair of lines can stand: after the learner's first lines and before the last."""
    after = [at + 1 for at, (who, _) in enumerate(base) if who == "L"]
    return after[FIRST - 1 : -1]


def added(base: Talk, at: int, move: dict[str, str]) -> Talk:
    return [*base[:at], ("P", move["told"]), ("L", move["said"]), *base[at:]]


@QUICK
@given(data=st.data(), name=st.sampled_from(EVERY), chosen=st.lists(st.sampled_from(MOVES), unique_by=str, max_size=4))
def test_a_good_move_more_never_lowers_a_skill(score: Score, data: st.DataObject, name: str, chosen):
    base = talk(name)
    for move in chosen:
        after = added(base, data.draw(st.sampled_from(places(base))), move)
        had, has = levels(score(base)), levels(score(after))
        assert {skill: (had[skill], has[skill]) for skill in had if has[skill] < had[skill]} == {}
        base = after


def test_every_good_move_is_seen_as_one(score: Score):
    base = talk("average")
    before = levels(score(base))
    after = base
    for move in MOVES[:4]:
        after = added(after, places(after)[-1], move)
    reached = levels(score(after))
    assert reached["listening"] > before["listening"]
    assert reached["questions"] > before["questions"]


OPENING: Talk = [
    ("P", "Evening. Mind the step, it has a mind of its own."),
    ("L", "Good evening, I'm Imke Sandvik, a second-year student. I came because of your talk on boats and wards."),
    ("P", "Then you were awake. Few were."),
    ("L", "I was. How did you come to work on an island?"),
]
FAREWELL: Talk = [
    ("P", "There's my lift, I'm afraid."),
    ("L", "Thank you for the story about the island, I'll remember it. Good night."),
]


@QUICK
@given(data=st.data(), chosen=st.lists(st.sampled_from(MOVES), unique_by=str, min_size=1, max_size=6))
def test_a_composed_talk_is_worth_no_more_with_a_move_left_out(score: Score, data: st.DataObject, chosen):
    def composed(moves: list[dict[str, str]]) -> Talk:
        pairs = [turn for move in moves for turn in (("P", move["told"]), ("L", move["said"]))]
        return [*OPENING, *pairs, *FAREWELL]

    left_out = data.draw(st.sampled_from(chosen))
    had, has = levels(score(composed(chosen))), levels(score(composed([m for m in chosen if m is not left_out])))
    assert {skill: (had[skill], has[skill]) for skill in had if has[skill] > had[skill]} == {}
