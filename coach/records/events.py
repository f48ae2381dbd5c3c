"""What a conversation yields while it goes on; every door renders the same events and decides nothing."""

from typing import Literal

from coach.records.base import Record
from coach.records.move import Move
from coach.records.reading import Span
from coach.records.scenario import Key, Skill
from coach.records.scorecard import Scorecard


class Saved(Record):
    """The learner's turn is on disk."""

    kind: Literal["saved"] = "saved"
    turn: int
    text: str


class Moved(Record):
    """The partner has decided what to do."""

    kind: Literal["moved"] = "moved"
    turn: int
    move: Move


class Words(Record):
    """A piece of the partner's words; ``done`` with the last piece, when the turn is on disk."""

    kind: Literal["words"] = "words"
    turn: int
    who: Key
    text: str
    done: bool = False


class Earned(Record):
    """A check that passed with the last turn."""

    skill: Skill
    check: str
    reason: str
    quote: str


class Checks(Record):
    """The score so far: the same fold as the final card."""

    kind: Literal["checks"] = "checks"
    card: Scorecard
    earned: tuple[Earned, ...] = ()


class Notice(Record):
    """Something the program, not the partner, has to say."""

    kind: Literal["notice"] = "notice"
    about: Literal["identifier", "care", "scripted", "time", "scoring-stopped", "arrival", "glossary"]
    text: str
    turn: int | None = None
    spans: tuple[Span, ...] = ()


class Ended(Record):
    """The conversation is over, by the partner, the clock or the learner."""

    kind: Literal["ended"] = "ended"
    ending: Key | None
    outcome: Literal["good", "fair", "poor"] | None = None


Event = Saved | Moved | Words | Checks | Notice | Ended
