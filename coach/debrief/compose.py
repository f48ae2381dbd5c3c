"""Puts the debrief together: one strong moment, at most two changes, a plan; less for the weakest learner."""

from collections.abc import Sequence

from coach.debrief.better import better_line
from coach.debrief.choice import room, scored, strongest, to_change
from coach.debrief.facts import Spoken, Talk, make_talk
from coach.debrief.manner import manner
from coach.debrief.moments import moment
from coach.debrief.own import own
from coach.debrief.plans import TOO_SHORT, plan
from coach.records.attempt import Learner
from coach.records.debrief import Change, Debrief
from coach.records.rubric import Rubric
from coach.records.scenario import Scenario, Skill
from coach.records.scorecard import Check, Scorecard
from coach.records.transcript import Turn

_SHORT = "There was too little here to say anything fair about it, and that is fine: starting is the hard part."
_CARE = "This talk was stopped because something more important came up. There is nothing to score here."
_ALL = "Nothing here needs changing first. Try it at a harder setting, or with someone new."
_TAKE_UP = frozenset(("acknowledged", "detail", "regular", "about-them", "follow-up", "deeper", "relevant"))
"""One remedy mends all of these: say something about what was just said."""
_LATER = {"reason": "why you came", "interest": "your interest", "background": "what stands behind it"}


def make_debrief(
    card: Scorecard | None,
    turns: Sequence[Turn],
    scenario: Scenario | None,
    learner: Learner,
    rubric: Rubric | None = None,
) -> Debrief:
    """The debrief of a conversation; everything in it is quoted from the turns or asks for what is missing there.

    With the ``rubric`` that made the card, a change that alone would lift a level comes first.
    There is no card when the talk was stopped because a learner's words showed despair.
    """
    if card is None:
        return Debrief(status="care", opening=_CARE)
    if not scored(card):
        return Debrief(status="too_short", opening=_SHORT, if_then=TOO_SHORT)
    talk = make_talk(turns, scenario, learner)
    found = _unlike(to_change(card, rubric), talk, room(card))
    return Debrief(
        status="ready",
        opening=_opening(len(found)),
        strongest=strongest(card),
        changes=found,
        if_then=plan(found[0].check) if found else None,
        manner=manner(talk),
    )


def changes(card: Scorecard, turns: Sequence[Turn], scenario: Scenario | None, learner: Learner) -> tuple[Change, ...]:
    """What would have helped each check of ``card`` that failed, at the turn where it would have."""
    talk = make_talk(turns, scenario, learner)
    return tuple(
        _change(skill, check, talk)
        for skill, score in card.skills.items()
        for check in score.checks
        if not check.passed
    )


def _unlike(missing: Sequence[tuple[Skill, list[Check]]], talk: Talk, most: int) -> tuple[Change, ...]:
    """One change for each of the first skills, ``most`` in all, no two of them with the same remedy."""
    found: list[Change] = []
    for skill, checks in missing:
        each = (_change(skill, check, talk) for check in checks)
        unlike = next((change for change in each if not any(_alike(change, other) for other in found)), None)
        if unlike:
            found.append(unlike)
        if len(found) == most:
            break
    return tuple(found)


def _alike(one: Change, other: Change) -> bool:
    """Whether two changes come to the same: they ask for one thing, or show one line."""
    return {one.check, other.check} <= _TAKE_UP or (one.better is not None and one.better == other.better)


def _opening(changes: int) -> str:
    if changes == 0:
        return _ALL
    return "One thing to change." if changes == 1 else "What worked best, and two things to change."


def _change(skill: Skill, check: Check, talk: Talk) -> Change:
    at = moment(skill, check.id, talk)
    if at is None:
        return Change(skill=skill, check=check.id, what=check.reason)
    return Change(
        skill=skill,
        check=check.id,
        what=_what(check, at, talk),
        at=at.evidence(),
        better=better_line(skill, check.id, at, talk),
    )


def _what(check: Check, at: Spoken, talk: Talk) -> str:
    """What to change; where the learner told it, but late, her own later words."""
    later = talk.first(check.id) if check.id in _LATER else None
    if later and later[0].turn > at.turn and own(talk, check.id):
        return f"You told {_LATER[check.id]} only later: “{later[1].quote}”. Let it stand in your first lines."
    return check.reason
