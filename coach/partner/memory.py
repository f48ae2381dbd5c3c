"""The partner's memory and mood: how a learner turn, and then the partner's own turn, change the state."""

from coach.partner.mood import patience_after, rapport_after
from coach.partner.script import line_at
from coach.partner.slips import gist
from coach.partner.slots import slots_of
from coach.partner.telling import told_by
from coach.records.attempt import Setup
from coach.records.move import Move
from coach.records.scenario import Fact, Partner, Scenario
from coach.records.state import Bond, State, Understanding

_GRANTED = frozenset({"warm-yes", "yes", "vague-yes"})
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
            "rapport": rapport_after(heard, bond, partner),
            "patience": patience_after(heard, bond, partner),
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


def heard_partner(state: State, move: Move, words: str, setup: Setup) -> State:
    """The state after the partner's turn: what was said, told, dropped, granted and asked is remembered.

    When the move ends the talk with one of several people, the next person is met.
    """
    partner = next(p for p in setup.scenario.partners if p.id == move.who)
    lines = [line_at(partner, part.line).say for part in move.parts]
    bond = _remembered(state.bonds[move.who], move)
    if any("name" in slots_of(line) for line in lines):
        bond = bond.model_copy(update={"named": state.turn})
    after = state.model_copy(
        update={
            "turn": state.turn + 1,
            "last_partner": words,
            "said": state.said.union(lines),
            "bonds": {**state.bonds, move.who: bond},
        }
    )
    return _ended(after, move, setup) if move.ending else after


def _remembered(bond: Bond, move: Move) -> Bond:
    """What the partner keeps of his or her own turn."""
    answered = [part.subject for part in move.parts if part.act == "answer" and part.subject]
    interrupted = [part.subject for part in move.parts if part.act == "interrupt" and part.subject]
    found = bool(move.topic or move.ask)
    return bond.model_copy(
        update={
            "told": {**bond.told, **{key: bond.told.get(key, 0) + answered.count(key) for key in answered}},
            "last_topic": answered[-1] if answered else bond.last_topic,
            "dropped": tuple(dict.fromkeys((*bond.dropped, *move.cues))),
            "granted": _added(bond.granted, move.ask, move.answer in _GRANTED),
            "refused": _added(bond.refused, move.ask, move.answer == "no"),
            "probed": (*bond.probed, move.probe) if move.probe else bond.probed,
            "pending": move.probe,
            "offered": move.offered,
            "fallbacks": bond.fallbacks + 1 if move.unmatched and not found else 0 if found else bond.fallbacks,
            "interrupted": (*bond.interrupted, *interrupted),
            "remaining": bond.remaining if move.remaining is None else move.remaining,
        }
    )


def _added(keys: tuple[str, ...], key: str | None, given: bool) -> tuple[str, ...]:
    return (*keys, key) if key and given and key not in keys else keys


def _ended(state: State, move: Move, setup: Setup) -> State:
    following = following_partner(state, setup.scenario) if not move.final else None
    if following is None:
        return state.model_copy(update={"ending": move.ending})
    return _met(state, following, setup)


def following_partner(state: State, scenario: Scenario) -> Partner | None:
    """Whom the learner meets next: the person she named, else the next one not met yet."""
    others = [p for p in scenario.partners if p.id not in state.met]
    towards = state.heard.towards if state.heard else None
    return next((p for p in others if p.id == towards), others[0] if others else None)
