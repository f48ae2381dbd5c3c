"""The partner's memory and mood: how a learner turn, and then the partner's own turn, change the state."""

from coach.partner.script import line_at
from coach.partner.slips import gist
from coach.partner.slots import slots_of
from coach.partner.telling import told_by
from coach.records.attempt import Setup
from coach.records.move import Move
from coach.records.scenario import Fact, Partner, Scenario
from coach.records.state import Bond, State, Understanding

LOWEST, HIGHEST = -3, 5
_GRANTED = frozenset({"warm-yes", "yes", "vague-yes"})
_PATIENCE_COST = {
    "rude": 2,
    "injection": 1,
    "silence": 1,
    "nonsense": 1,
    "flat": 1,
    "monologue": 1,
    "barrage": 1,
    "parrot": 1,
    "pasted": 1,
    "emoji": 1,
}
_RAPPORT_COST = {"rude": 2, "monologue": 1, "barrage": 1, "pasted": 1, "injection": 1}
_MOOD = {"open": (1, 2), "busy": (0, 0), "guarded": (-1, -1)}


def begin(setup: Setup) -> State:
    """The state before anyone has spoken."""
    first = setup.scenario.partners[0]
    return _met(State(who=first.id), first, setup)


def _met(state: State, partner: Partner, setup: Setup) -> State:
    """The state once the learner stands before ``partner``."""
    warmer, calmer = _MOOD[setup.difficulty]
    known: dict[Fact, str] = dict.fromkeys(partner.knows_learner, "")
    bond = Bond(rapport=partner.temper.rapport + warmer, patience=max(1, partner.temper.patience + calmer), known=known)
    slots = {"name": setup.learner.name.split()[0]} if "name" in partner.knows_learner and setup.learner.name else {}
    return state.model_copy(
        update={
            "who": partner.id,
            "met": (*state.met, partner.id),
            "bonds": {**state.bonds, partner.id: bond},
            "slots": slots,
        }
    )


def advance(state: State, heard: Understanding, setup: Setup) -> State:
    """The state after a learner turn was understood, before the partner decides."""
    bond = state.bonds[state.who]
    partner = partner_of(state, setup.scenario)
    told, slots = told_by(heard.reading, bond.pending) if heard.slip is None or heard.told else ({}, {})
    left = None if bond.remaining is None else bond.remaining - 1
    changed = bond.model_copy(
        update={
            "turns": bond.turns + 1,
            "remaining": left,
            "known": {**told, **{fact: value for fact, value in bond.known.items() if value or fact not in told}},
            "noticed": (*bond.noticed, *heard.noticed),
            "rapport": max(LOWEST, min(HIGHEST, bond.rapport + warmth(heard, bond, partner))),
            "patience": _patience(heard, bond, partner),
            "slips": (*bond.slips, heard.slip)[-6:] if heard.slip else bond.slips,
        }
    )
    once = gist(heard.reading.text)
    return state.model_copy(
        update={
            "turn": state.turn + 1,
            "learner_turns": state.learner_turns + 1,
            "bonds": {**state.bonds, state.who: changed},
            "slots": {**slots, **state.slots},
            "learner_said": state.learner_said | {once} if once else state.learner_said,
            "heard": heard,
        }
    )


def partner_of(state: State, scenario: Scenario) -> Partner:
    """The person the learner is talking with."""
    return next(p for p in scenario.partners if p.id == state.who)


def warmth(heard: Understanding, bond: Bond, partner: Partner) -> int:
    """How a turn changes rapport: interest shown and answers given warm, slips and unearned demands cool."""
    reading = heard.reading
    if heard.slip:
        return -_RAPPORT_COST.get(heard.slip, 0)
    introduced = (
        "name" in heard.told and ("reason" in heard.told or "interest" in heard.told) and "name" not in bond.known
    )
    asks_well = any(q.form == "open" or q.follow_up for q in reading.questions) or heard.further
    gained = sum(
        (
            introduced,
            asks_well,
            bool(heard.noticed),
            heard.reaction in ("confirm", "refine", "sympathised"),
            heard.answered,
        )
    )
    demand = (
        any(m.kind == "ask" for m in heard.matches)
        and bond.turns == 0
        and not heard.told.get("name")
        and "name" not in bond.known
    )
    remarks = sum(
        partner.remarks[m.key].rapport for m in heard.matches if m.kind == "remark" and m.key in partner.remarks
    )
    dodged = (
        bond.pending is not None
        and not heard.answered
        and not heard.matches
        and not reading.questions
        and reading.manner.words > 3
    )
    return min(gained, 2 if introduced else 1) + remarks - demand - dodged


def _patience(heard: Understanding, bond: Bond, partner: Partner) -> int:
    if heard.slip:
        return bond.patience - _PATIENCE_COST.get(heard.slip, 0)
    rude = sum(
        partner.remarks[m.key].rapport <= -2 for m in heard.matches if m.kind == "remark" and m.key in partner.remarks
    )
    if rude:
        return bond.patience - rude
    return min(max(bond.patience, partner.temper.patience), bond.patience + 1)


def heard_partner(state: State, move: Move, words: str, setup: Setup) -> State:
    """The state after the partner's turn: what was said, told, dropped, granted and asked is remembered.

    When the move ends the talk with one of several people, the next person is met.
    """
    partner = next(p for p in setup.scenario.partners if p.id == move.who)
    bond = state.bonds[move.who]
    lines = [line_at(partner, part.line) for part in move.parts]
    told = dict(bond.told)
    for part in move.parts:
        if part.act == "answer" and part.subject:
            told[part.subject] = told.get(part.subject, 0) + 1
    changed = bond.model_copy(
        update={
            "said": bond.said | {line.say for line in lines},
            "told": told,
            "last_topic": next((p.subject for p in reversed(move.parts) if p.act == "answer"), bond.last_topic),
            "dropped": tuple(dict.fromkeys((*bond.dropped, *move.cues))),
            "granted": _added(bond.granted, move.ask, move.answer in _GRANTED),
            "refused": _added(bond.refused, move.ask, move.answer == "no"),
            "probed": (*bond.probed, move.probe) if move.probe else bond.probed,
            "pending": move.probe,
            "offered": move.offered,
            "fallbacks": bond.fallbacks + 1 if move.unmatched else 0 if move.topic or move.ask else bond.fallbacks,
            "interrupted": (*bond.interrupted, *(p.subject for p in move.parts if p.act == "interrupt" and p.subject)),
            "remaining": bond.remaining if move.remaining is None else move.remaining,
            "named": state.turn if any("name" in slots_of(line.say) for line in lines) else bond.named,
        }
    )
    after = state.model_copy(
        update={"turn": state.turn + 1, "last_partner": words, "bonds": {**state.bonds, move.who: changed}}
    )
    return _ended(after, move, setup) if move.ending else after


def _added(keys: tuple[str, ...], key: str | None, given: bool) -> tuple[str, ...]:
    return (*keys, key) if key and given and key not in keys else keys


def _ended(state: State, move: Move, setup: Setup) -> State:
    ended = state.model_copy(update={"endings": (*state.endings, move.ending)})
    following = following_partner(ended, setup.scenario) if not move.final else None
    if following is None:
        return ended.model_copy(update={"ending": move.ending})
    return _met(ended, following, setup)


def following_partner(state: State, scenario: Scenario) -> Partner | None:
    """Whom the learner meets next: the person she named, else the next one not met yet."""
    others = [p for p in scenario.partners if p.id not in state.met]
    towards = state.heard.towards if state.heard else None
    return next((p for p in others if p.id == towards), others[0] if others else None)
