"""Running a transcript again: the state of a talk from its setup and turns alone."""

from collections.abc import Iterable

from coach.conversation import care
from coach.language import read
from coach.language.spoken import spoken
from coach.partner import advance, begin, heard_partner, understand
from coach.partner.foreign import infer
from coach.records.attempt import Setup
from coach.records.state import State
from coach.records.transcript import Turn


def replayed(setup: Setup, turns: Iterable[Turn]) -> State:
    """The state after ``turns``; partner turns without a move are understood from their words.

    What was said to the program while practice had stopped, the partner never heard.
    """
    state = begin(setup)
    for turn, _, taken in care.steps(turns):
        if taken:
            continue
        if turn.speaker == "learner":
            state = listened(state, turn.text, setup)
        else:
            move = turn.move or infer(turn.text, state, setup)
            state = heard_partner(state, move, turn.text, setup)
    return state


def listened(state: State, text: str, setup: Setup) -> State:
    """The state after one more learner turn."""
    reading = read(text, spoken(state.last_partner) or None)
    return advance(state, understand(reading, state, setup.scenario), setup)
