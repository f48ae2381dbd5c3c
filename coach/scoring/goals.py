"""Goals: whether the partner knows what the student wants and why it makes sense.

The rules follow the rubric, section Goals.
"""

from coach.records.reading import Span
from coach.records.scorecard import Evidence
from coach.scoring.answers import asked
from coach.scoring.introduction import OPENING_TURNS, specific
from coach.scoring.lived import lived
from coach.scoring.requests import concrete, days, leaves_choice
from coach.scoring.seen import Said, Sightings, Told

CHECKS = frozenset(("direction", "purpose", "specific", "motive", "ask", "fitting", "next-step"))


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
        self._named: frozenset[str] = frozenset()

    def hear(self, told: Told) -> None:
        """Remember the days that the partner names once there is a request."""
        if self._seen.count("ask"):
            self._named |= days(told.text)

    def see(self, said: Said) -> None:
        """Take the parts of a goal found in ``said``."""
        intro, goal = said.reading.introduction, said.reading.goal
        self._introduced |= bool(intro.name or intro.role or intro.reason or intro.background)
        self._wish(said)
        wished = goal.purpose or goal.ask
        for span in (goal.reason, intro.reason):
            if span and wished:
                self._seen.note("motive", said.evidence(span))
        background = intro.background or (lived(said) if wished else None)
        if background and (wished or said.nth < OPENING_TURNS or asked(said.told)):
            self._seen.note("background", said.evidence(background))
        if goal.ask:
            self._request(said, goal.ask)
        self._step(said)

    def _step(self, said: Said) -> None:
        """Take a next step: one that is spelt out, or a day given back that the partner named for a request."""
        step = said.reading.closing.next_step
        if step and concrete(said.text):
            self._seen.note("next-step", said.evidence(step))
            return
        agreed = next((s for s in said.sentences if not s.asks and days(s.text) & self._named), None)
        if agreed:
            self._seen.note("next-step", said.evidence(agreed))

    def _wish(self, said: Said) -> None:
        goal, intro = said.reading.goal, said.reading.introduction
        wish = goal.purpose or intro.interest
        if wish and (goal.reason or not _within(wish, goal.ask)):
            self._seen.note("direction", said.evidence(wish))
        if goal.purpose and (goal.reason or not _within(goal.purpose, goal.ask)):
            self._seen.note("purpose", said.evidence(goal.purpose))
        if goal.ask and (goal.specific or specific(_sentence(said, goal.ask))):
            self._seen.note("specific", said.evidence(goal.ask))
        elif goal.specific and goal.purpose and self._is_plan(said, goal.purpose):
            self._seen.note("specific", said.evidence(goal.purpose))

    def _is_plan(self, said: Said, purpose: Span) -> bool:
        """Whether a purpose says more than which field is liked: what would be done, or by when."""
        sentence = _sentence(said, purpose)
        if days(sentence):
            return True
        return not _within(purpose, said.reading.introduction.interest) and specific(sentence)

    def _request(self, said: Said, ask: Span) -> None:
        self._seen.note("ask", said.evidence(ask))
        polite = leaves_choice(said, ask)
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
