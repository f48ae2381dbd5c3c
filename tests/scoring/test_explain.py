"""How the table made a level: the rows down to the one that held, and every check with its reason."""

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.library import shipped_rubric
from coach.records.debrief import Change
from coach.records.explained import Explained
from coach.records.rubric import Rubric
from coach.records.scenario import Skill
from coach.records.scorecard import Check, Evidence, Scorecard, ScorerName, SkillScore
from coach.scoring.explain import GIVEN, explain, made_by
from coach.scoring.levels import level
from coach.scoring.narrowing import narrowed

QUICK = settings(max_examples=100, deadline=None)
SAID = Evidence(turn=0, start=0, end=3, quote="Sam")
MADE_BY = ScorerName(name="rules", version="1.1", rubric="networking 1.1")


def card_of(rubric: Rubric, skill: Skill, passed: set[str], given_: set[str]) -> Scorecard:
    part = rubric.skills[skill]
    checks = tuple(
        Check(id=c.id, passed=c.id in passed, reason=c.passes if c.id in passed else c.missing)
        for c in part.checks
        if c.id not in given_
    )
    score = SkillScore(status="scored", level=level(part, frozenset(passed | given_)), checks=checks)
    return Scorecard(skills={skill: score}, scorer=MADE_BY)


@st.composite
def cards(draw: st.DrawFn) -> tuple[Rubric, dict[Skill, tuple[str, ...]], Scorecard]:
    """A card by what a scenario leaves of the shipped rubric."""
    skill: Skill = draw(st.sampled_from(sorted(shipped_rubric().skills)))
    every = [c.id for c in shipped_rubric().skills[skill].checks]
    out = draw(st.lists(st.sampled_from(every), max_size=3, unique=True))
    left = [c for c in every if c not in out]
    passed = draw(st.sets(st.sampled_from(left)))
    given_ = draw(st.sets(st.sampled_from(left), max_size=2)) - passed
    less = narrowed(shipped_rubric(), {skill: out})
    return shipped_rubric(), {skill: tuple(out)}, card_of(less, skill, passed, given_)


def only(found: dict[Skill, Explained]) -> Explained:
    (one,) = found.values()
    return one


@QUICK
@given(cards())
def test_the_last_row_told_is_the_one_that_made_the_level(made: tuple[Rubric, dict[Skill, tuple[str, ...]], Scorecard]):
    rubric, out, card = made
    one = only(explain(rubric, card, out))
    assert one.rows[-1].holds
    assert one.rows[-1].level == one.level
    assert one.anchor == rubric.skills[next(iter(out))].anchors[one.level or 0]
    assert made_by(rubric, card, out)


@QUICK
@given(cards())
def test_a_row_that_does_not_hold_says_what_kept_it(made: tuple[Rubric, dict[Skill, tuple[str, ...]], Scorecard]):
    rubric, out, card = made
    one = only(explain(rubric, card, out))
    outcomes = {check.id: check.outcome for check in one.checks}
    for row in one.rows:
        assert row.holds == (not row.lacks and not row.short and not row.against)
        assert row.holds == (row is one.rows[-1])
        assert set(row.lacks) == {need.check for need in row.every if need.outcome == "failed"}
        assert set(row.against) == {need.check for need in row.without if need.outcome != "failed"}
        assert row.short == max(0, row.at_least - sum(need.outcome != "failed" for need in row.among))
        for need in (*row.every, *row.among, *row.without):
            assert need.outcome == outcomes[need.check]


@QUICK
@given(cards())
def test_every_check_that_is_looked_at_is_told_once(made: tuple[Rubric, dict[Skill, tuple[str, ...]], Scorecard]):
    rubric, out, card = made
    one = only(explain(rubric, card, out))
    (skill,) = out
    assert {check.id for check in one.checks} | set(one.left_out) == {c.id for c in rubric.skills[skill].checks}
    assert not {check.id for check in one.checks} & set(one.left_out)
    listed = {check.id: check.passed for check in card.skills[skill].checks}
    for check in one.checks:
        assert check.outcome == {True: "passed", False: "failed", None: "given"}[listed.get(check.id)]
        assert check.reason
        assert (check.instead is not None) == (check.outcome == "failed")


def test_a_level_that_the_table_doesnt_make_is_not_its_own(rubric: Rubric):
    card = card_of(rubric, "goals", {"purpose"}, set())
    score = card.skills["goals"]
    raised = Scorecard(skills={"goals": score.model_copy(update={"level": 5})}, scorer=MADE_BY)
    assert made_by(rubric, card)
    assert not made_by(rubric, raised)
    strange = Check(id="charm", passed=True, reason="You charmed.")
    other = score.model_copy(update={"checks": (*score.checks, strange)})
    assert not made_by(rubric, Scorecard(skills={"goals": other}, scorer=MADE_BY))


def test_what_was_given_says_why(rubric: Rubric):
    one = explain(rubric, card_of(rubric, "listening", {"acknowledged"}, {"answered"}))["listening"]
    (given_,) = (check for check in one.checks if check.outcome == "given")
    assert given_.reason == GIVEN["listening", "answered"] == "Nothing was asked of you."


def test_every_check_that_may_be_given_is_one_of_the_rubrics(rubric: Rubric):
    for skill, check in GIVEN:
        assert check in {rule.id for rule in rubric.skills[skill].checks}


def test_what_would_have_passed_stands_with_its_place(rubric: Rubric):
    change = Change(skill="goals", check="motive", what="You told why only later.", at=SAID, better="Because of Sam.")
    card = card_of(rubric, "goals", {"purpose"}, set())
    one = explain(rubric, card, changes={("goals", "motive"): change})["goals"]
    told = {check.id: check for check in one.checks}
    assert (told["motive"].instead, told["motive"].at, told["motive"].better) == (change.what, SAID, change.better)
    missing = {rule.id: rule.missing for rule in rubric.skills["goals"].checks}
    assert (told["specific"].instead, told["specific"].at) == (missing["specific"], None)


def test_a_skill_without_a_level_says_why(rubric: Rubric):
    scores = {"goals": SkillScore(status="not_observed"), "closing": SkillScore(status="not_scorable")}
    found = explain(rubric, Scorecard.model_validate({"skills": scores, "scorer": MADE_BY}))
    assert all(one.why and one.level is None and not one.rows for one in found.values())
    assert found["goals"].why != found["closing"].why
