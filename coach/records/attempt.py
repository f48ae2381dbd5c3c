"""One saved run of a scenario, and everything it was started with."""

from datetime import datetime
from typing import Literal

from coach.records.base import Record
from coach.records.scenario import Difficulty, Key, Scenario
from coach.records.transcript import Turn

AttemptStatus = Literal["open", "ended", "left", "care"]
Origin = Literal["own", "collected"]


class Learner(Record):
    """What the learner has told the program of herself, for partners, examples and better lines."""

    name: str = ""
    stage: str = ""
    school: str = ""
    interests: str = ""
    country: str = ""


class Aids(Record):
    """Help allowed when the attempt was started."""

    hints: bool = True
    take_backs: bool = True


class Setup(Record):
    """Enough to run an attempt again: same setup and learner words, same conversation.

    ``plan`` is what the learner jotted down beforehand; nobody but the learner reads it.
    """

    scenario: Scenario
    scenario_hash: str
    difficulty: Difficulty
    seed: int
    learner: Learner = Learner()
    aids: Aids = Aids()
    voice: str = "scripted"
    engine: str
    plan: tuple[str, ...] = ()


class Attempt(Record):
    """A run as it stands in the store; ``parent`` and ``branch_turn`` are set for a branch."""

    id: str
    owner: str
    origin: Origin = "own"
    setup: Setup
    status: AttemptStatus = "open"
    ending: Key | None = None
    assisted: bool = False
    parent: str | None = None
    branch_turn: int | None = None
    started: datetime
    ended: datetime | None = None
    turns: tuple[Turn, ...] = ()


class AttemptSummary(Record):
    """One row of the history: no scenario body, no turns."""

    id: str
    owner: str
    origin: Origin
    scenario: Key
    title: str
    difficulty: Difficulty
    voice: str
    status: AttemptStatus
    ending: Key | None
    assisted: bool
    parent: str | None
    started: datetime
    ended: datetime | None
    learner_turns: int
    levels: dict[str, int | None] = {}
    scorer: str | None = None
