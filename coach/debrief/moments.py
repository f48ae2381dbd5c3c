"""The moment at which a missing check would have helped: one of the learner's own turns.

Where a topic would have to be opened, that is never the goodbye.
"""

from collections.abc import Callable

from coach.debrief.answering import evades, opened, questions_to
from coach.debrief.details import detail
from coach.debrief.facts import Spoken, Talk
from coach.records.scenario import Skill

_ENOUGH = 0.5
"""A turn with more uptake than that has heard the one before it."""
_SHARED_GOAL = frozenset(("motive", "specific", "fitting"))


def moment(skill: Skill, check: str, talk: Talk) -> Spoken | None:
    """The learner's turn to look at again."""
    if not talk.said:
        return None
    if skill == "introduction":
        return talk.said[0]
    if skill == "goals":
        return _goal(check, talk)
    if skill == "questions":
        return _question(check, talk)
    if skill == "closing" or check == "recalled":
        return talk.said[-1]
    return _dodged(talk) if check == "answered" else _missed(talk)


def _goal(check: str, talk: Talk) -> Spoken:
    if check in _SHARED_GOAL:
        stated = _first(talk, lambda said: bool(said.reading.goal.ask or said.reading.goal.purpose))
        if stated:
            return stated
    if check == "next-step":
        return talk.said[-1]
    return _first(talk, lambda said: "?" in said.before) or talk.said[0]


def _question(check: str, talk: Talk) -> Spoken | None:
    if check == "one-at-a-time":
        return max(talk.said, key=lambda said: len(said.reading.questions))
    if check in {"open", "mostly-open", "relevant"}:
        closed = [said for said in _open_turns(talk) if any(q.form != "open" for q in said.reading.questions)]
        if closed:
            return next((said for said in closed if opened(said) or detail(said, talk)), closed[0])
    return _missed(talk)


def _missed(talk: Talk) -> Spoken | None:
    """The turn that took up least of a partner's line that had most in it."""
    replies = [said for said in _open_turns(talk) if said.before]
    return max(
        replies,
        key=lambda said: (_chance(said, talk), len(said.before.split()), -said.turn),
        default=next(iter(_open_turns(talk)), None),
    )


def _chance(said: Spoken, talk: Talk) -> int:
    """How clearly something was passed over: a question left open, nothing taken up, a thing to take up."""
    left_open = bool(questions_to(said)) and evades(said)
    return 4 * left_open + 2 * (not _heard(said)) + (detail(said, talk) is not None)


def _dodged(talk: Talk) -> Spoken | None:
    """The first reply that leaves a question of the partner's open; else one that asks back, else any."""
    asked = [said for said in talk.said if questions_to(said)]
    evading = [said for said in asked if evades(said)]
    asking = [said for said in asked if said.reading.questions]
    return next(iter((*evading, *asking, *asked)), None)


def _open_turns(talk: Talk) -> list[Spoken]:
    """The turns in which something could still be begun: all but the goodbye."""
    return [said for said in talk.said if not _leaves(said, talk)]


def _leaves(said: Spoken, talk: Talk) -> bool:
    closing = said.reading.closing
    last = said is talk.said[-1]
    return bool(closing.leave and (last or not said.reading.questions)) or (last and closing.thanks is not None)


def _heard(said: Spoken) -> bool:
    reading = said.reading
    taken_up = reading.picked_up or reading.reflections or any(q.follow_up for q in reading.questions)
    return bool(taken_up or reading.goal.ask or reading.uptake > _ENOUGH)


def _first(talk: Talk, fits: Callable[[Spoken], bool]) -> Spoken | None:
    return next((said for said in talk.said if fits(said)), None)
