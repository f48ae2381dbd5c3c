"""Nothing but a conversation raises a score: what is pasted, repeated, shuffled or said of the score leaves it."""

import random
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.records.rubric import Rubric
from coach.records.scorecard import Scorecard
from tests.scoring.talks import EVERY, HERE, STRONG, Talk, talk, with_lines

Score = Callable[[Talk], Scorecard]

ATTACKS: dict[str, list[str]] = YAML(typ="safe").load(HERE / "attacks.yaml")
GO_ON = ("P", "I see. Go on.")
PITCH = (
    "I'm Imke Sandvik, a second-year student, and I have always been passionate about surgery because my uncle lost "
    "a hand in a mill. I won the anatomy prize twice, I ran the suture club, I taught it to forty people, and I spent "
    "two summers in a lab in Bergen counting cells for a paper on nerves. I'd like to work in a hand unit by the coast "
    "and I'm hoping to learn how you chose it. What do you look for in a trainee? Could I come to your theatre on "
    "Monday? If it doesn't suit, that's fine. Thank you for everything that you do for the people of this valley. "
)
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def levels(card: Scorecard) -> dict[str, int]:
    """Levels, 0 for what can't be scored."""
    return {skill: score.level or 0 for skill, score in card.skills.items()}


def not_raised(score: Score, before: Talk, after: Talk) -> None:
    """Hold every skill of ``after`` against ``before``."""
    had, has = levels(score(before)), levels(score(after))
    assert {skill: has[skill] for skill in has if has[skill] > had[skill]} == {}


def begun(name: str) -> Iterator[Talk]:
    """A talk's beginnings, each ending on the partner's line."""
    whole = talk(name)
    for cut in sorted({2, len(whole) // 2, len(whole)}):
        part = whole[:cut]
        yield part if part[-1][0] == "P" else [*part, GO_ON]


def rubric_lines(rubric: Rubric) -> list[str]:
    """Every line of the rubric that a learner can read."""
    found: list[str] = []
    for skill in rubric.skills.values():
        found += [skill.asks, *skill.anchors.values()]
        found += [text for check in skill.checks for text in (check.passes, check.missing)]
    return found


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("kind", ATTACKS)
def test_a_pasted_line_raises_nothing(score: Score, name: str, kind: str):
    for base in begun(name):
        for line in ATTACKS[kind]:
            not_raised(score, base, [*base, ("L", line)])


@pytest.mark.parametrize("name", EVERY)
def test_the_rubric_pasted_in_raises_nothing(score: Score, rubric: Rubric, name: str):
    for base in begun(name):
        for skill in rubric.skills.values():
            for text in (
                " ".join(f"{level} {anchor}." for level, anchor in skill.anchors.items()),
                " ".join(check.passes for check in skill.checks),
                " ".join(check.missing for check in skill.checks),
                " ".join(check.passes.replace("You ", "I ").replace("your", "my") for check in skill.checks),
            ):
                not_raised(score, base, [*base, ("L", text)])


@QUICK
@given(data=st.data(), name=st.sampled_from(EVERY))
def test_lines_of_the_rubric_one_by_one_raise_nothing(score: Score, rubric: Rubric, data: st.DataObject, name: str):
    base = data.draw(st.sampled_from(list(begun(name))))
    pasted = data.draw(st.lists(st.sampled_from(rubric_lines(rubric)), min_size=1, max_size=4))
    not_raised(score, base, [*base, *(turn for line in pasted for turn in (("L", line), GO_ON))])


@QUICK
@given(data=st.data(), name=st.sampled_from(EVERY))
def test_the_same_line_ten_times_counts_once(score: Score, data: st.DataObject, name: str):
    base = [*talk(name), GO_ON]
    line = data.draw(st.sampled_from([text for who, text in base if who == "L" and len(text.split()) >= 8]))
    not_raised(score, base, [*base, *(turn for _ in range(10) for turn in (("L", line), GO_ON))])


@QUICK
@given(data=st.data(), name=st.sampled_from(EVERY))
def test_the_partners_line_copied_back_raises_nothing(score: Score, data: st.DataObject, name: str):
    base = data.draw(st.sampled_from(list(begun(name))))
    copied = base[-1][1] if data.draw(st.booleans()) else data.draw(st.sampled_from([t for w, t in base if w == "P"]))
    not_raised(score, base, [*base, ("L", copied)])


@pytest.mark.parametrize("name", EVERY)
def test_a_page_long_pitch_in_answer_to_everything_is_worth_no_more_than_once(score: Score, name: str):
    page = PITCH + " ".join(f"And then I learned how to hold the {n}th needle." for n in range(20, 40))
    base = talk(name)
    lines = sum(who == "L" for who, _ in base)
    pasted = with_lines(base, [page] * lines)
    first = next(at for at, (who, _) in enumerate(base) if who == "L")
    not_raised(score, pasted[: first + 1], pasted)


def test_a_page_long_pitch_is_neither_listening_nor_a_short_introduction(score: Score):
    base = talk("poster")
    pasted = with_lines(base, [PITCH * 3] * sum(who == "L" for who, _ in base))
    got = levels(score(pasted))
    assert got["listening"] <= 2
    assert got["introduction"] <= 2


def shuffled(name: str, pick: random.Random) -> Talk:
    """A talk with the learner's words in random order: within each line, or over all lines."""
    base = talk(name)
    lines = [text.split() for who, text in base if who == "L"]
    if pick.random() < 0.5:
        return with_lines(base, [" ".join(pick.sample(line, len(line))) for line in lines])
    pool = [word for line in lines for word in line]
    pick.shuffle(pool)
    left = iter(pool)
    return with_lines(base, [" ".join(next(left) for _ in line) for line in lines])


def test_words_in_random_order_drop_to_the_bottom(score: Score):
    pick = random.Random(20)  # noqa: S311
    talks = [shuffled(STRONG[at % len(STRONG)], pick) for at in range(500)]
    dropped = sum(max(levels(score(mixed)).values()) <= 1 for mixed in talks)
    assert dropped >= 490


@pytest.mark.parametrize("name", STRONG)
def test_the_talks_that_are_attacked_are_strong(score: Score, name: str):
    assert min(levels(score(talk(name))).values()) >= 4
