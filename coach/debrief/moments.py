"""The moment at which a missing check would have helped: one of the learner's own turns."""

from collections.abc import Callable

from coach.debrief.answering import opened
from coach.debrief.details import detail
from coach.debrief.facts import Spoken, Talk, told_sentences
from coach.records.scenario import Skill

_GOODBYE = 8
"""A line of fewer words with a goodbye in it is nothing but one."""
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


def _question(check: str, talk: Talk) -> Spoken:
    if check == "one-at-a-time":
        return max(talk.said, key=lambda said: len(said.reading.questions))
    if check in {"open", "mostly-open", "relevant"}:
        closed = [said for said in talk.said if any(q.form != "open" for q in said.reading.questions)]
        if closed:
            return next((said for said in closed if opened(said) or detail(said, talk)), closed[0])
    return _missed(talk)


def _missed(talk: Talk) -> Spoken:
    """The turn that took up least of a partner's line that had most in it."""
    replies = [said for said in talk.said if detail(said, talk) and not _only_leaves(said)]
    if not replies:
        return talk.said[-1]
    return max(replies, key=lambda said: (not _heard(said), len(said.before.split()), -said.turn))


def _dodged(talk: Talk) -> Spoken:
    """A turn that met a question with another, or the first that was asked anything."""
    asked = [said for said in talk.said[1:] if any(s.asks for s in told_sentences(said.before)[-2:])]
    return next((said for said in asked if said.reading.questions), asked[0] if asked else talk.said[-1])


def _only_leaves(said: Spoken) -> bool:
    closing = said.reading.closing
    return bool(closing.leave or closing.thanks) and len(said.text.split()) < _GOODBYE


def _heard(said: Spoken) -> bool:
    reading = said.reading
    taken_up = reading.picked_up or reading.reflections or any(q.follow_up for q in reading.questions)
    return bool(taken_up or reading.goal.ask)


def _first(talk: Talk, fits: Callable[[Spoken], bool]) -> Spoken | None:
    return next((said for said in talk.said if fits(said)), None)
