"""What screens and workers tell each other; whoever handles a message changes the state, nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.conversation import Conversation
    from coach.library.library import Header
    from coach.practice import Practice
    from coach.records.attempt import Attempt, AttemptSummary
    from coach.records.debrief import Debrief
    from coach.records.dispute import Dispute
    from coach.records.events import Event
    from coach.records.explained import Explanation
    from coach.records.help import GlossaryEntry
    from coach.records.rubric import Rubric
    from coach.records.scenario import Scenario, Skill
    from coach.records.scorecard import Scorecard
    from coach.wiring import Content


@dataclass
class Choice:
    """How a conversation shall begin; what is None is chosen by the scenario or by chance."""

    scenario: str
    difficulty: str | None = None
    unaided: bool = False
    seed: int | None = None
    plan: tuple[str, ...] = ()
    last_time: str | None = None


@dataclass
class LibraryLoaded(Message):
    """The list of scenarios, what kept others out of it, and the rubric."""

    content: Content
    rubric: Rubric
    headers: Sequence[Header]
    damaged: int


@dataclass
class PracticeOpened(Message):
    """The learner's own store is open."""

    practice: Practice


@dataclass
class HistoryLoaded(Message):
    """Unfinished attempts, and the latest ones that are over."""

    unfinished: Sequence[AttemptSummary]
    recent: Sequence[AttemptSummary]


@dataclass
class BriefAsked(Message):
    """Somebody wants to read a brief."""

    choice: Choice


@dataclass
class BriefLoaded(Message):
    """A scenario for its brief."""

    scenario: Scenario
    choice: Choice


@dataclass
class BeginAsked(Message):
    """Somebody wants to talk."""

    choice: Choice


@dataclass
class ResumeAsked(Message):
    """Somebody wants to go on with an unfinished attempt."""

    attempt: str


@dataclass
class AttemptAsked(Message):
    """Somebody wants to look at an attempt that is over."""

    attempt: str


@dataclass
class TalkBegun(Message):
    """A conversation stands ready, new or resumed."""

    talk: Conversation


@dataclass
class AttemptLoaded(Message):
    """An attempt that is over, with what it earned; ``help`` where practice stopped for the learner's sake."""

    attempt: Attempt
    card: Scorecard | None
    debrief: Debrief | None
    help: str | None = None
    disputes: Sequence[Dispute] = ()


@dataclass
class Disputed(Message):
    """The disputes of an attempt as they are now; ``identifier`` when the last looks as if it named a patient."""

    disputes: Sequence[Dispute]
    identifier: bool


@dataclass
class Accounted(Message):
    """How the level of a skill was made."""

    skill: Skill
    explanation: Explanation


class HomeAsked(Message):
    """Somebody wants to go home."""


@dataclass
class Paused(Message):
    """A talk is left for now; ``draft`` is what was typed and not said."""

    attempt: str
    draft: str


@dataclass
class Happened(Message):
    """One event of the conversation."""

    event: Event


@dataclass
class Explained(Message):
    """Words of American training, explained."""

    entries: Sequence[GlossaryEntry]


class Answered(Message):
    """All events of one turn have been told."""


class Finished(Message):
    """The end of a conversation is scored and saved."""


@dataclass
class Changed(Message):
    """The conversation was taken back or blanked: it goes on as ``talk``; ``told`` says what was done."""

    talk: Conversation
    told: str
    restored: str = ""
