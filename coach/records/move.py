"""What the partner decides to do in one turn, before any voice words it."""

from typing import Literal

from coach.records.base import Record
from coach.records.scenario import Answer, Fact, Key

Act = Literal[
    "open",  # first words, or a greeting returned
    "react",  # respond to what the learner told, reflected, thanked for
    "answer",  # answer a topic
    "drop",  # let a cue fall
    "grant",  # answer an ask by its ladder
    "probe",  # ask for something the partner wants to know
    "clarify",  # first rung of the fallback ladder
    "steer",  # second rung
    "move-on",  # third rung
    "manage",  # monologue, barrage, rudeness, silence, nonsense and other slips
    "interrupt",  # the pager goes, someone joins
    "introduce",  # the next person at a gathering
    "end",  # say goodbye
]


class Part(Record):
    """One piece of a turn: an act on a subject (topic, cue, ask, want, pool or ending) and its script line.

    ``line`` is the path of the line in the partner's script, such as ``topics/journey/lines/0``.
    """

    act: Act
    subject: Key | None = None
    line: str


class Move(Record):
    """The parts of one partner turn, in order, and what it decides for the state of the talk.

    ``topic`` is the first topic answered, ``cues`` the cues this turn lets fall, ``noticed`` the cues the
    learner picked up, ``probe`` the fact the partner asks for, ``offered`` topics it proposes when asking back,
    ``unmatched`` the learner's words that nothing in the script
    answers, ``remaining`` the learner turns left after an interruption; ``final`` when the ending ends the whole
    scenario.
    """

    who: Key
    parts: tuple[Part, ...]
    topic: Key | None = None
    cues: tuple[Key, ...] = ()
    noticed: tuple[Key, ...] = ()
    ask: Key | None = None
    answer: Answer | None = None
    probe: Fact | None = None
    unmatched: str | None = None
    ending: Key | None = None
    final: bool = False
    offered: tuple[Key, ...] = ()
    remaining: int | None = None
    slots: dict[str, str] = {}

    @property
    def name(self) -> str:
        """A short name for logs and JSON: ``answer:journey+drop:aberdeen``."""
        return "+".join(f"{p.act}:{p.subject}" if p.subject else p.act for p in self.parts)
