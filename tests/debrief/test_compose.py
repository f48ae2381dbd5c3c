"""The debrief: quotes what is there, asks for what is missing, makes nothing up."""

import re

import pytest
from hypothesis import HealthCheck, given, settings

from coach.debrief import make_debrief
from coach.records.attempt import Learner
from coach.records.debrief import Debrief
from coach.records.scorecard import Check, Scorecard, ScorerName, SkillScore
from coach.records.transcript import Turn
from tests.scoring.conftest import rubric, score, scorer, turns_of  # noqa: F401
from tests.scoring.test_fold import STRONG, TALKS, WEAK

NOBODY = Learner()
OPENINGS = (
    "keep thinking asked me For it's What's the story there draws goes back student "
    "I Hello I'm a an You mentioned What was that like for you It sounds as if stayed with Have got right "
    "Thank remember what said about Could ask for If it's too much no is fine And like I'd this talk "
    "Honestly was Yes think "
    "May write to week then I'll down and come with came because say it from the your that his her those"
)
FRAME = {w.lower() for w in re.findall(r"[\w']+", OPENINGS)}


def _debrief(score, talk, learner: Learner = NOBODY) -> Debrief:  # noqa: F811
    return make_debrief(score(talk), turns_of(talk), None, learner)


def _slices(debrief: Debrief, turns: list[Turn]) -> None:
    found = [c.at for c in debrief.changes if c.at]
    if debrief.strongest:
        found.append(debrief.strongest.evidence)
    for evidence in found:
        assert turns[evidence.turn].speaker == "learner"
        assert turns[evidence.turn].text[evidence.start : evidence.end] == evidence.quote


def _made_of(better: str, talk, learner: Learner) -> None:
    """Each word stands in the transcript, in what the learner told the program, or in the line's plain frame."""
    told = " ".join(text for _, text in talk) + " " + " ".join(learner.model_dump().values())
    known = {w.lower() for w in re.findall(r"[\w']+", told)} | FRAME
    assert {w.lower() for w in re.findall(r"[\w']+", better)} <= known, better


def test_the_strongest_moment_is_quoted(score):  # noqa: F811
    debrief = _debrief(score, STRONG)
    assert debrief.status == "ready"
    assert debrief.strongest is not None
    _slices(debrief, turns_of(STRONG))


def test_the_weakest_learner_gets_one_step_and_a_line_of_her_own(score):  # noqa: F811
    debrief = _debrief(score, WEAK)
    assert len(debrief.changes) == 1
    assert debrief.if_then
    assert debrief.changes[0].skill == "introduction"
    assert debrief.changes[0].better is None or "…" in debrief.changes[0].better
    told = _debrief(score, WEAK, Learner(name="Noor", stage="third-year student"))
    assert told.changes[0].better is not None
    assert "Noor" in told.changes[0].better


def test_too_little_gets_one_kind_sentence_and_a_first_step(score):  # noqa: F811
    debrief = _debrief(score, (("P", "Yes?"), ("L", "um hi")))
    assert debrief.status == "too_short"
    assert debrief.opening
    assert debrief.if_then
    assert debrief.strongest is None
    assert debrief.changes == ()


def test_a_talk_that_was_stopped_for_care_is_not_judged():
    debrief = make_debrief(None, turns_of(STRONG), None, NOBODY)
    assert debrief.status == "care"
    assert debrief.opening
    assert debrief.changes == ()
    assert debrief.strongest is None


def test_a_detail_that_was_passed_over_comes_back_in_the_better_line(score):  # noqa: F811
    talk = (
        ("P", "Hello there."),
        ("L", "Hi, I'm Sam, a third-year student, I'm interested in kidney transplants because my sister had one."),
        ("P", "Good. I spent four years on a trawler out of Grimsby before any of this."),
        ("L", "Cool. I have good grades and I play football at the weekend."),
        ("P", "Right. The nets taught me more than the lectures."),
        ("L", "I also did a poster on rats and it won a prize. Ok thanks, bye."),
    )
    debrief = _debrief(score, talk)
    lines = [c.better for c in debrief.changes if c.better]
    assert any("Grimsby" in line or "trawler" in line or "nets" in line for line in lines)
    for line in lines:
        _made_of(line, talk, NOBODY)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TALKS)
def test_nothing_in_a_debrief_is_made_up(score, talk):  # noqa: F811
    learner = Learner(name="Noor", stage="third-year student")
    debrief = _debrief(score, talk, learner)
    _slices(debrief, turns_of(talk))
    assert len(debrief.changes) <= 2
    assert (debrief.status == "too_short") == (not debrief.changes and debrief.strongest is None) or debrief.strongest
    for change in debrief.changes:
        assert change.what
        if change.better:
            _made_of(change.better, talk, learner)


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("sorry, sorry to bother you, sorry, I'm sorry about this, I wanted to ask how you chose this field", "sorry"),
        ("I guess I kind of wanted, maybe, I guess, to hear how you came to do this kind of work here", "hedged"),
        (
            "I grew up on a farm and kept goats. Then I moved to the city for school and sang in a choir. My brother "
            "drove a bus at night and I helped him with the tickets. After that I spent two summers in a laboratory, "
            "counting cells under a microscope. My supervisor there was a kind woman who taught me to write. I also "
            "played football and broke my arm twice. In my first year I joined the student clinic and carried boxes. "
            "We saw people who slept under the bridge, and one of them had been a baker. I baked with him once. Now I "
            "am on this ward and I like the mornings best of all.",
            "longest",
        ),
    ],
)
def test_manner_is_told_in_words(score, line, word):  # noqa: F811
    debrief = _debrief(score, (("P", "Yes?"), ("L", line)))
    assert any(word in remark for remark in debrief.manner)


def _card(rubric, levels, failed):  # noqa: F811
    """A card on which all checks passed but ``failed``."""
    skills = {
        skill: SkillScore(
            status="scored",
            level=level,
            checks=tuple(
                Check(id=rule.id, passed=rule.id not in failed, reason=rule.missing)
                for rule in rubric.skills[skill].checks
            ),
        )
        for skill, level in levels.items()
    }
    return Scorecard(skills=skills, scorer=ScorerName(name="rules", version="1", rubric="networking"))


def test_the_check_that_alone_lifts_the_level_comes_first(rubric):  # noqa: F811
    card = _card(rubric, {"introduction": 4}, {"interest", "background", "met"})
    with_table = make_debrief(card, turns_of(STRONG), None, NOBODY, rubric)
    without = make_debrief(card, turns_of(STRONG), None, NOBODY)
    assert [c.check for c in with_table.changes] == ["background"]
    assert [c.check for c in without.changes] == ["interest"]


def test_a_wish_brings_its_direction_along_and_so_lifts_the_level_before_a_next_step(rubric):  # noqa: F811
    failed = {rule.id for rule in rubric.skills["goals"].checks}
    debrief = make_debrief(_card(rubric, {"goals": 1}, failed), turns_of(WEAK), None, NOBODY, rubric)
    assert [c.check for c in debrief.changes] == ["purpose"]


def test_two_changes_never_have_the_same_remedy(rubric):  # noqa: F811
    failed = {"detail", "regular", "about-them", "follow-up", "one-at-a-time"}
    card = _card(rubric, {"questions": 3, "listening": 2}, failed)
    debrief = make_debrief(card, turns_of(STRONG), None, NOBODY, rubric)
    assert [c.check for c in debrief.changes] == ["detail", "one-at-a-time"]
    unlike = _card(rubric, {"questions": 3, "listening": 2}, failed - {"one-at-a-time"})
    assert [c.check for c in make_debrief(unlike, turns_of(STRONG), None, NOBODY, rubric).changes] == ["detail"]


def test_two_changes_never_show_the_same_line(rubric):  # noqa: F811
    card = _card(rubric, {"questions": 3, "listening": 2}, {"balanced", "paced"})
    lines = [c.better for c in make_debrief(card, turns_of(STRONG), None, NOBODY, rubric).changes]
    assert len(lines) == len(set(lines))


def test_an_interest_told_late_stands_in_the_line_that_is_offered(rubric):  # noqa: F811
    talk = (
        ("L", "Good morning, I'm Priya Nair, a third-year student. I came because of your talk on sepsis."),
        ("P", "What part of medicine draws you?"),
        ("L", "I am interested in cardiology because one patient can teach so much."),
    )
    change = make_debrief(_card(rubric, {"introduction": 4}, {"interest"}), turns_of(talk), None, NOBODY).changes[0]
    assert "only later" in change.what
    assert change.better is not None
    assert "interested in cardiology" in change.better
