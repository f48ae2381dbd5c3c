"""Deciding what the partner does next. Pure: the same state and setup give the same move on any machine."""

from coach.partner.answering import answer, answer_ask, answer_topic
from coach.partner.conditions import holds
from coach.partner.drafting import Draft
from coach.partner.initiative import due, interrupt, take_initiative
from coach.partner.responding import manage, respond
from coach.records.attempt import Setup
from coach.records.move import Move
from coach.records.scenario import Trigger
from coach.records.state import State

_TALK_ON = frozenset({"flat", "hesitation", "silence", "emoji", "parrot", "monologue"})
_STILL_ANSWERED = frozenset({"barrage", "monologue", "rude"})


def plan(state: State, setup: Setup) -> Move:
    """The partner's move after a learner turn was taken in by ``advance``."""
    draft = Draft(state, setup)
    draft.decide(noticed=draft.heard.noticed)
    trigger = _ends_by(draft)
    if trigger:
        return _end(draft, trigger)
    slip = draft.heard.slip
    if slip:
        manage(draft, slip)
        if slip in _STILL_ANSWERED:
            answer(draft)
        if slip in _TALK_ON:
            take_initiative(draft)
    else:
        respond(draft)
        answer(draft)
        if due(draft) is None:
            take_initiative(draft)
    interruption = due(draft)
    if interruption and not draft.full:
        interrupt(draft, *interruption)
    return draft.move() if draft.parts else _end(draft, "time")


def plan_opening(state: State, setup: Setup) -> Move | None:
    """The partner's first words to a learner who walks up, where the partner speaks first."""
    draft = Draft(state, setup)
    return draft.move() if draft.say("open", "opening") else None


def plan_leaving(state: State, setup: Setup) -> Move:
    """The partner's last words when the learner breaks off; it ends the whole scenario."""
    return _end(Draft(state, setup), "learner", final=True)


def _ends_by(draft: Draft) -> Trigger | None:
    """What ends the talk with this partner now, if anything does."""
    if draft.bond.patience <= 0:
        return "patience"
    if draft.heard.leaves:
        return "learner"
    out_of_time = draft.bond.remaining is not None and draft.bond.remaining <= 0
    return "time" if out_of_time or _evening_over(draft) else None


def _evening_over(draft: Draft) -> bool:
    return draft.state.learner_turns >= draft.setup.scenario.turns


def _end(draft: Draft, trigger: Trigger, *, final: bool = False) -> Move:
    """Answer a last request, then say goodbye with the first ending that fits."""
    if trigger != "patience" and draft.state.heard:
        _answer_last(draft, trigger)
    for at, ending in enumerate(draft.partner.endings):
        if (
            trigger in ending.by
            and holds(ending.needs, draft.bond)
            and draft.say("end", f"endings/{at}/lines", ending.id)
        ):
            draft.decide(ending=ending.id, final=final or _evening_over(draft), probe=None)
            return draft.move()
    last = draft.partner.endings[-1]
    draft.decide(ending=last.id, final=final or _evening_over(draft), probe=None)
    return draft.move()


def _answer_last(draft: Draft, trigger: Trigger) -> None:
    """A last request is answered before goodbye, and when time runs out a last question too, in short."""
    matches = draft.heard.matches
    asked = next((m.key for m in matches if m.kind == "ask" and m.key not in draft.bond.granted), None)
    topic = next((m.key for m in matches if m.kind == "topic"), None)
    if asked:
        answer_ask(draft, asked)
    elif topic and trigger == "time":
        answer_topic(draft, topic)
