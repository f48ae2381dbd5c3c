"""Goals: whether the partner knows what the student wants and why it makes sense.

The rules follow the rubric, section Goals.
"""

import re

from coach.records.reading import Span
from coach.records.scorecard import Evidence
from coach.scoring.answers import asked
from coach.scoring.introduction import OPENING_TURNS, specific
from coach.scoring.seen import Said, Sightings, Told

CHECKS = frozenset(("direction", "purpose", "specific", "motive", "ask", "fitting", "next-step"))

_OPEN_TO_NO = re.compile(
    r"\b(?:could|would|can you|will you|may|might|can i|can we|"
    r"is it (?:ok|okay|possible|alright|all right)|ok(?:ay)? if|"
    r"wonder|possible|if (?:you|u|it|not|no|that|there|ever)|no (?:worries|bother|problem|pressure|rush)|"
    r"don't mind|only if|say no|a no\b|you think|please|hoping|hope)\b",
    re.IGNORECASE,
)
"""Wording that leaves the partner the choice; a statement of what is needed does not."""

_CONCRETE = re.compile(
    r"\b(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sun)(?:day)?s?\b|\b(?:today|tonight|tomorrow|morning|afternoon|evening|noon|"
    r"week|weekend|month|january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:[:.]\d\d)?|"
    r"e-?mail|write|send|call|page|text|draft|cv|office|clinic|find|o'clock|round|rounds|meet|bring)\b",
    re.IGNORECASE,
)


def concrete(text: str) -> bool:
    """Whether a next step names a time, a place or a thing to do."""
    return _CONCRETE.search(text) is not None


def _within(wish: Span, ask: Span | None) -> bool:
    """Whether a wish is no more than the request itself."""
    return ask is not None and wish.start < ask.end and ask.start < wish.end


def _sentence(said: Said, span: Span) -> str:
    sentence = said.sentence_at(span.start)
    return sentence.text if sentence else span.quote


class Goals:
    """Watches the whole talk for what the learner wants, why, and what is asked for."""

    def __init__(self) -> None:
        self._seen = Sightings()
        self._introduced = False

    def hear(self, told: Told) -> None:
        """A partner's turn tells nothing of the learner's goals."""

    def see(self, said: Said) -> None:
        """Take the parts of a goal found in ``said``."""
        intro, goal = said.reading.introduction, said.reading.goal
        self._introduced |= bool(intro.name or intro.role or intro.reason or intro.background)
        self._wish(said)
        wished = goal.purpose or goal.ask
        for span in (goal.reason, intro.reason):
            if span and wished:
                self._seen.note("motive", said.evidence(span))
        if intro.background and (wished or said.nth < OPENING_TURNS or asked(said.told)):
            self._seen.note("background", said.evidence(intro.background))
        if goal.ask:
            self._request(said, goal.ask)
        step = said.reading.closing.next_step
        if step and concrete(said.text):
            self._seen.note("next-step", said.evidence(step))

    def _wish(self, said: Said) -> None:
        goal, intro = said.reading.goal, said.reading.introduction
        wish = goal.purpose or intro.interest or intro.reason
        if wish and (goal.reason or not _within(wish, goal.ask)):
            self._seen.note("direction", said.evidence(wish))
        if goal.purpose and (goal.reason or not _within(goal.purpose, goal.ask)):
            self._seen.note("purpose", said.evidence(goal.purpose))
        if goal.specific and goal.ask:
            self._seen.note("specific", said.evidence(goal.ask))
        elif goal.specific and goal.purpose and self._is_plan(said, goal.purpose):
            self._seen.note("specific", said.evidence(goal.purpose))

    def _is_plan(self, said: Said, purpose: Span) -> bool:
        """Whether a purpose says more than which field is liked."""
        return not _within(purpose, said.reading.introduction.interest) and specific(_sentence(said, purpose))

    def _request(self, said: Said, ask: Span) -> None:
        self._seen.note("ask", said.evidence(ask))
        sentence = said.sentence_at(ask.start)
        polite = (
            said.reading.goal.reason
            or _OPEN_TO_NO.search(said.text if sentence is None else sentence.text)
            or _OPEN_TO_NO.search(ask.quote)
        )
        timely = self._introduced or said.nth >= 2
        if polite:
            self._seen.note("direction", said.evidence(ask))
        if polite and timely:
            self._seen.note("fitting", said.evidence(ask))
            self._seen.note("purpose", said.evidence(ask))

    def passed(self) -> dict[str, tuple[Evidence, ...]]:
        """The parts found; a background counts as a motive once there is a wish for it to stand behind."""
        found = self._seen.every()
        background = found.pop("background", None)
        if background and "purpose" in found:
            found.setdefault("motive", background)
        return found

    def given(self) -> frozenset[str]:
        """Every talk leaves room for a goal."""
        return frozenset()
