"""The protocols by which the floors reach parts that they do not import."""

from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Protocol

from coach.records.attempt import Attempt, AttemptSummary
from coach.records.debrief import Debrief
from coach.records.dispute import Dispute, DisputedCheck
from coach.records.move import Move
from coach.records.rubric import LeftOut
from coach.records.scenario import Partner, Skill
from coach.records.scorecard import Scorecard
from coach.records.state import State
from coach.records.transcript import Turn


class Voice(Protocol):
    """Puts a move into words, in pieces as they come."""

    name: str

    def say(self, move: Move, partner: Partner, state: State) -> AsyncIterator[str]:
        """Yield the partner's words for ``move``."""
        ...


class Fold(Protocol):
    """A score in the making: fed turn by turn, it can always tell the card so far."""

    def add(self, turn: Turn) -> None:
        """Take the next turn, of either speaker."""
        ...

    def card(self) -> Scorecard:
        """The card over the turns so far."""
        ...


class Scorer(Protocol):
    """Starts a fold; sees cues and skills of the scenario, never the voice."""

    name: str

    def start(self, partners: Sequence[Partner], skills: Sequence[str], *, leaves_out: LeftOut | None = None) -> Fold:
        """A fold over no turns yet; all are empty for a conversation from elsewhere.

        Checks in ``leaves_out`` aren't looked at.
        """
        ...


class Store(Protocol):
    """Keeps attempts; every write is on disk when the call returns, and every fault is raised."""

    @property
    def owner(self) -> str:
        """The random id under which this store's own attempts are made."""
        ...

    def create(self, attempt: Attempt) -> None:
        """Save a new attempt with the turns it already has (a branch has some)."""
        ...

    def append(self, attempt: str, number: int, turn: Turn) -> None:
        """Save turn ``number``; the same number again is refused."""
        ...

    def finish(self, attempt: Attempt, card: Scorecard | None, debrief: Debrief | None) -> None:
        """Save the end: status, ending, end time, and the card and debrief if there are any."""
        ...

    def load(self, attempt: str) -> Attempt:
        """The attempt with its turns; an unambiguous beginning of its id will do."""
        ...

    def card(self, attempt: str) -> Scorecard | None:
        """The newest scorecard of an attempt."""
        ...

    def debrief(self, attempt: str) -> Debrief | None:
        """The newest debrief of an attempt."""
        ...

    def summaries(self, *, status: str | None = None, limit: int | None = None) -> Sequence[AttemptSummary]:
        """The history, newest first."""
        ...

    def newest_scored(self) -> str | None:
        """The id of the owner's attempt that ended last and has a scorecard."""
        ...

    def dispute(self, dispute: Dispute) -> None:
        """Keep a dispute, in place of the one there was on the same check."""
        ...

    def withdraw(self, attempt: str, skill: Skill, check: str) -> bool:
        """Remove a dispute; whether there was one."""
        ...

    def disputes(self, attempt: str) -> Sequence[Dispute]:
        """The disputes of one attempt, oldest first."""
        ...

    def disputed(self) -> Sequence[DisputedCheck]:
        """Every dispute with what it is about, oldest first."""
        ...

    def unmatched(self) -> Iterable[tuple[str, str, str]]:
        """What learners said that no script answers: (scenario, partner, words)."""
        ...

    def blank(self, attempt: str, number: int, start: int, end: int) -> None:
        """Replace a slice of a turn by blocks of the same length, for good; NotScrubbed is raised after it is saved."""
        ...

    def delete(self, attempt: str) -> None:
        """Remove an attempt and everything that belongs to it, for good."""
        ...
