from hypothesis import given
from hypothesis import strategies as st

from coach.records.scorecard import Check, ScorerName, SkillScore
from coach.scoring.agreement.compare import MEDIAN, ROUNDED, Scored, agree, combined

RULES = ScorerName(name="rules", version="1", rubric="test 1")
CHECKS = (Check(id="asked", passed=False, reason="Ask something."),)


def scored(**levels: int | None) -> dict[str, Scored]:
    return {
        talk: Scored(
            f"At {talk}",
            {"goals": SkillScore(status="scored" if level else "not_scorable", level=level, checks=CHECKS)},
        )
        for talk, level in levels.items()
    }


def goals(ours, table, **options):
    found = agree(RULES, ours, {"goals": table}, **{"times": 20, "seed": 7, "top": 5} | options)
    return found.skills["goals"], found.disagreements


def test_the_scorer_is_held_against_the_mean_the_median_and_each_rater() -> None:
    table = {"A": {"x": 1.0, "y": 4.0, "z": 5.0}, "B": {"x": 2.0, "y": 4.0, "z": 3.0}, "C": {"x": 1.0, "y": 5.0}}
    part, _ = goals(scored(x=1, y=4, z=3), table)
    assert part.conversations == part.mean.n == 3
    # rounded means 1, 4 and 4; as they are 1.33, 4.33 and 4
    assert part.mean.figures.exact.value == 2 / 3
    assert part.mean.figures.within_one.value == 1
    assert part.median.second == MEDIAN
    assert [(each.first, each.second, each.n) for each in part.each] == [
        ("rules", "A", 3),
        ("rules", "B", 3),
        ("rules", "C", 2),
    ]
    assert [round(each.figures.exact.value, 2) for each in part.each] == [0.67, 0.67, 0.5]
    assert part.each_average.figures.exact.value == sum(each.figures.exact.value for each in part.each) / 3
    assert [(pair.first, pair.second, pair.n) for pair in part.pairs] == [("A", "B", 3), ("A", "C", 2), ("B", "C", 2)]
    assert part.pairs_average.comparisons == 3


def test_one_rater_has_nobody_to_agree_with() -> None:
    part, _ = goals(scored(x=2), {"A": {"x": 2.0}})
    assert part.pairs == ()
    assert part.pairs_average is None


def test_what_one_side_did_not_score_is_listed_and_counts_for_nothing() -> None:
    table = {"A": {"x": 3.0, "y": 4.0, "z": None}, "B": {"x": 3.0, "y": 4.0, "z": None, "w": None}}
    part, _ = goals(scored(x=3, y=None, z=2, w=None), table)
    assert part.mean.n == 1
    assert part.mean.only_first == ("z",)
    assert part.mean.only_second == ("y",)
    assert part.mean.figures.exact.value == 1
    apart, _ = goals(scored(x=3, y=3), {"A": {"x": 3.0, "y": 4.0}, "B": {"x": 3.0, "y": None}})
    assert apart.pairs[0].only_first == ("y",)
    assert apart.pairs[0].n == 1


@given(st.integers(0, 30))
def test_conversations_scored_on_one_side_only_change_no_figure(more: int) -> None:
    table = {"A": {"x": 3.0, "y": 4.0, "z": 1.0}, "B": {"x": 3.0, "y": 5.0, "z": 2.0}}
    extra = {f"more{at}": 5.0 for at in range(more)}
    part, _ = goals(scored(x=3, y=4, z=2), table)
    wider, _ = goals(
        scored(x=3, y=4, z=2, **dict.fromkeys(extra)), {name: marks | extra for name, marks in table.items()}
    )
    values = [figure["value"] for figure in part.mean.figures.model_dump().values()]
    assert [figure["value"] for figure in wider.mean.figures.model_dump().values()] == values
    assert len(wider.mean.only_second) == more


def test_a_conversation_is_unscorable_when_more_raters_say_so_than_give_a_level() -> None:
    table = {"A": {"x": None, "y": None}, "B": {"x": None, "y": 4.0}, "C": {"x": 2.0, "z": 3.0}}
    assert combined(table) == {"x": None, "y": 4.0, "z": 3.0}


def test_the_middle_of_marks_is_their_mean_rounded_or_not_or_their_median() -> None:
    table = {name: {"x": level} for name, level in zip("ABC", (1.0, 2.0, 5.0), strict=True)}
    assert combined(table)["x"] == 8 / 3
    assert combined(table, ROUNDED)["x"] == 3
    assert combined(table, MEDIAN)["x"] == 2


def test_disagreements_stand_side_by_side_the_largest_first() -> None:
    table = {"A": {"x": 3.0, "y": 5.0, "z": 2.0, "w": 3.5}, "B": {"x": 4.0, "y": 5.0, "z": 2.0, "w": 3.5}}
    _, found = goals(scored(x=2, y=1, z=5, w=4), table)
    assert [(each.conversation, each.level, each.mean) for each in found] == [("y", 1, 5), ("z", 5, 2), ("x", 2, 3.5)]
    assert found[0].raters == {"A": 5, "B": 5}
    assert found[0].setting == "At y"
    assert found[0].checks == CHECKS
    _, fewer = goals(scored(x=2, y=1, z=5, w=4), table, top=1)
    assert fewer == found[:1]


def test_a_rater_may_be_called_as_the_scorer_is() -> None:
    part, _ = goals(scored(x=2, y=4), {"rules": {"x": 5.0, "y": 1.0}, "raters' mean": {"x": 5.0, "y": 1.0}})
    assert part.mean.figures.exact.value == 0
    assert part.pairs[0].figures.exact.value == 1


def test_intervals_of_a_skill_do_not_depend_on_which_others_are_asked_for() -> None:
    table = {"A": {"x": 3.0, "y": 5.0, "z": 2.0}}
    ours = scored(x=3, y=4, z=2)
    alone = agree(RULES, ours, {"goals": table}, times=50, seed=7, top=0)
    beside = agree(RULES, ours, {"questions": table, "goals": table}, times=50, seed=7, top=0)
    assert alone.skills["goals"] == beside.skills["goals"]
