"""The shapes of the three kinds of files as they are written, before packs, persona and scenario are merged."""

from typing import Literal

from pydantic import Field

from coach.records.base import Record
from coach.records.scenario import (
    Ask,
    Brief,
    Cue,
    Difficulty,
    Ending,
    Fact,
    Interruption,
    Key,
    Lines,
    Remark,
    Scenario,
    Skill,
    Temper,
    Topic,
    Want,
    Words,
)

SECTIONS = ("topics", "remarks", "cues", "asks", "pools", "facts")
"""What is merged key by key; ``key: null`` takes an inherited entry away."""

MOST_PACKS = 12
MOST_PARTNERS = 12

# fmt: off
POOLS = frozenset([
    "greet", "greet-known",
    "hear-interest", "hear-background", "hear-reason", "hear-goal", "hear-stage", "hear-school",
    "noted", "confirm", "refine", "thanked", "settled", "perhaps", "sympathised", "congratulated", "agreed",
    "disagreed", "flattered", "apologised", "understood", "clarify", "steer", "move-on", "dodge", "again",
    "unknown-ask", "silence", "hesitation", "flat", "emoji", "nonsense", "language", "bot", "injection", "template",
    "off-topic", "rude", "monologue", "barrage", "parrot", "pasted", "ignored", "apart",
])
# fmt: on
"""The names of the pools: what a partner says where no topic, remark or ask answers."""


class PackFile(Record):
    """What many people share."""

    id: Key
    topics: dict[Key, Topic] = Field(default={})
    remarks: dict[Key, Remark] = Field(default={})
    asks: dict[Key, Ask] = Field(default={})
    pools: dict[Key, Lines] = Field(default={})


class PersonaFile(Record):
    """One person, before any scenario."""

    id: Key
    name: Words
    address: Words
    names: tuple[Words, ...] = Field(min_length=1)
    role: Words
    who: Words
    avoids: Words
    facts: dict[Key, Words] = Field(default={})
    temper: Temper
    packs: tuple[Key, ...] = Field(default=(), max_length=MOST_PACKS)
    topics: dict[Key, Topic] = Field(default={})
    remarks: dict[Key, Remark] = Field(default={})
    cues: dict[Key, Cue] = Field(default={})
    asks: dict[Key, Ask] = Field(default={})
    pools: dict[Key, Lines] = Field(default={})


class PartnerEntry(Record):
    """One person's part in a scenario."""

    persona: Key
    knows_learner: tuple[Fact, ...] = Field(default=(), alias="knows-learner")
    opening: Lines = ()
    facts: dict[Key, Words] = Field(default={})
    temper: Temper | None = None
    topics: dict[Key, Topic] = Field(default={})
    remarks: dict[Key, Remark] = Field(default={})
    cues: dict[Key, Cue] = Field(default={})
    wants: tuple[Want, ...] = ()
    asks: dict[Key, Ask] = Field(default={})
    pools: dict[Key, Lines] = Field(default={})
    interruptions: tuple[Interruption, ...] = ()
    endings: tuple[Ending, ...] = Field(min_length=1)


class ScenarioFile(Record):
    """A scenario as written: its partners name personas."""

    id: Key
    version: str = Field(pattern=r"^\d+\.\d+$")
    title: Words
    place: Key
    minutes: int = Field(ge=1, le=60)
    article: Words
    skills: tuple[Skill, ...] = Scenario.model_fields["skills"].default
    leaves_out: dict[Skill, tuple[Key, ...]] = Field(default={})
    difficulty: Difficulty = "busy"
    opens: Literal["learner", "partner"] = "learner"
    turns: int = Field(ge=4, le=400)
    brief: Brief
    partners: tuple[PartnerEntry, ...] = Field(min_length=1, max_length=MOST_PARTNERS)
