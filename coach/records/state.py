"""What a partner remembers and feels between two turns; small, so that turn 200 costs what turn 2 did."""

from coach.records.base import Record
from coach.records.reading import Reading, Span
from coach.records.scenario import Fact, Key


class Match(Record):
    """A piece of the learner's words and the entry of the script that it was matched to."""

    kind: str
    key: Key
    score: float
    span: Span


class Understanding(Record):
    """One learner turn, held against one partner's script.

    ``matches`` are in the order of the text; ``unmatched`` are questions or requests that nothing answers, ``near``
    the topics nearest to them, ``perhaps`` the one that may well be meant; ``noticed`` are cues picked up,
    ``told`` what the learner said of herself, as slot values;
    ``slip`` names the pool for what needs managing (``silence``, ``bot``, ``rude`` …), ``reaction`` the pool that
    responds
    to a reflection, thanks, sympathy and the like; ``answered`` tells that the partner's own question was answered,
    ``further`` that the learner asks to hear more of the last topic, ``towards`` the person she leaves for.
    """

    reading: Reading
    matches: tuple[Match, ...] = ()
    unmatched: tuple[Span, ...] = ()
    near: tuple[Key, ...] = ()
    perhaps: Key | None = None
    noticed: tuple[Key, ...] = ()
    told: dict[Fact, str] = {}
    slip: Key | None = None
    reaction: Key | None = None
    answered: bool = False
    further: bool = False
    leaves: bool = False
    towards: Key | None = None


class Bond(Record):
    """One partner's memory of the learner and of what passed between them."""

    rapport: int = 0
    patience: int = 4
    turns: int = 0
    known: dict[Fact, str] = {}
    told: dict[Key, int] = {}
    dropped: tuple[Key, ...] = ()
    noticed: tuple[Key, ...] = ()
    granted: tuple[Key, ...] = ()
    refused: tuple[Key, ...] = ()
    probed: tuple[Fact, ...] = ()
    pending: Fact | None = None
    offered: tuple[Key, ...] = ()
    fallbacks: int = 0
    interrupted: tuple[Key, ...] = ()
    remaining: int | None = None
    named: int = -9
    last_topic: Key | None = None


class State(Record):
    """Where the whole conversation stands: whom the learner talks with, and each partner's bond."""

    turn: int = 0
    learner_turns: int = 0
    who: Key
    met: tuple[Key, ...] = ()
    bonds: dict[Key, Bond] = {}
    said: frozenset[str] = frozenset()
    learner_said: frozenset[str] = frozenset()
    last_partner: str = ""
    heard: Understanding | None = None
    slots: dict[str, str] = {}
    ending: Key | None = None
