"""Scenarios, personas and what they are made of, as they stand after loading.

The loader in ``coach.library`` reads the files, merges topic packs, persona and scenario, and yields
these records; every later stage works on them alone.
"""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from coach.records.base import Record

Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=60)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1200)]

Fact = Literal["name", "stage", "school", "interest", "background", "reason", "goal"]
Skill = Literal["introduction", "goals", "questions", "listening", "closing"]
Difficulty = Literal["open", "busy", "guarded"]
Answer = Literal["warm-yes", "yes", "vague-yes", "not-yet", "no"]
Trigger = Literal["learner", "time", "patience"]

SKILLS: tuple[Skill, ...] = ("introduction", "goals", "questions", "listening")


class Needs(Record):
    """Conditions on the conversation so far; all that are given must hold.

    ``rapport`` and ``picked_up`` (cues) are minimums, as are ``turns`` (the learner's, with this partner)
    and ``asked`` (topics the learner asked about). ``granted`` and ``refused`` name asks, ``heard`` names
    cues that must have been dropped.
    """

    knows: tuple[Fact, ...] = ()
    rapport: int | None = Field(default=None, ge=-3, le=5)
    picked_up: int | None = Field(default=None, ge=0, le=400)
    asked: int | None = Field(default=None, ge=0, le=400)
    turns: int | None = Field(default=None, ge=0, le=400)
    granted: tuple[Key, ...] = ()
    refused: tuple[Key, ...] = ()
    heard: tuple[Key, ...] = ()


class Line(Record):
    """One thing a partner may say, once. ``{{ name }}``-like slots make it eligible only when known.

    ``shared`` lines come from a topic pack and are used when the partner's own of the same kind are spent.
    """

    say: Words
    needs: Needs | None = None
    shared: bool = False


Lines = tuple[Line, ...]


class Topic(Record):
    """Something a partner can be asked about.

    ``lines`` answer in full, ``brief`` when time is short or the partner is cool, ``more`` when asked to
    go on. ``label`` names it in a sentence ("how I got into cardiology") for steering.
    """

    label: Words
    examples: tuple[Words, ...]
    lines: Lines
    brief: Lines = ()
    more: Lines = ()
    cue: Key | None = None
    private: bool = False


class Remark(Record):
    """Something a learner may tell a partner (not ask), with what the partner says to it."""

    examples: tuple[Words, ...]
    lines: Lines
    rapport: int = Field(default=0, ge=-3, le=3)


class Cue(Record):
    """A concrete detail a partner lets fall.

    ``listen_for`` holds the words that show it was picked up; ``lines`` drop it by itself in a lull,
    ``noticed`` is what the partner says when the learner picks it up.
    """

    detail: Words
    listen_for: tuple[Words, ...]
    lines: Lines = ()
    noticed: Lines = ()


class Want(Record):
    """Something a partner wants to know of the learner; ``lines`` ask for it."""

    about: Fact
    lines: Lines


class Rung(Record):
    """One answer of an ask's ladder, given when its needs hold and no rung above it fits."""

    answer: Answer
    needs: Needs = Needs()
    lines: Lines


class Ask(Record):
    """What a learner may request, with the ladder of answers, warmest first; the last rung needs nothing."""

    what: Words
    examples: tuple[Words, ...]
    ladder: tuple[Rung, ...]


class Interruption(Record):
    """Something that happens after ``at`` learner turns with this partner; ``leaves`` turns remain then."""

    id: Key
    at: int = Field(ge=0, le=400)
    lines: Lines
    leaves: int | None = Field(default=None, ge=0, le=400)


class Ending(Record):
    """A way for the talk to end; the first whose trigger and needs fit is taken."""

    id: Key
    by: tuple[Trigger, ...] = ("learner", "time", "patience")
    needs: Needs = Needs()
    lines: Lines
    outcome: Literal["good", "fair", "poor"]


class Temper(Record):
    """Where a partner starts and how much he or she bears.

    ``rapport`` is the starting rapport (-3 to 3), ``patience`` the number of slips borne, ``brief`` the
    rapport below which answers stay short.
    """

    rapport: int = Field(default=0, ge=-3, le=5)
    patience: int = Field(default=4, ge=1, le=100)
    brief: int = Field(default=1, ge=-4, le=6)
    manner: Words


class Partner(Record):
    """One person as the learner meets him or her in a scenario: persona, packs and scenario merged."""

    id: Key
    name: Words
    address: Words
    role: Words
    who: Words
    avoids: Words
    names: tuple[Words, ...]
    facts: dict[Key, Words] = {}
    temper: Temper
    knows_learner: tuple[Fact, ...] = ()
    opening: Lines = ()
    topics: dict[Key, Topic]
    remarks: dict[Key, Remark] = {}
    cues: dict[Key, Cue]
    wants: tuple[Want, ...]
    asks: dict[Key, Ask]
    pools: dict[Key, Lines]
    interruptions: tuple[Interruption, ...] = ()
    endings: tuple[Ending, ...]


class Brief(Record):
    """One screen to read before talking."""

    setting: Words
    you: Words
    goal: Words
    tips: tuple[Words, ...] = ()


class Scenario(Record):
    """A situation to practise, complete enough to run without any file.

    ``leaves_out`` names checks of a skill that this situation gives no fair room for.
    """

    id: Key
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+$")]
    title: Words
    place: Key
    minutes: int = Field(ge=1, le=60)
    article: Words
    skills: tuple[Skill, ...] = (*SKILLS, "closing")
    leaves_out: dict[Skill, tuple[Key, ...]] = {}
    difficulty: Difficulty = "busy"
    opens: Literal["learner", "partner"] = "learner"
    turns: int = Field(ge=4, le=400)
    brief: Brief
    partners: tuple[Partner, ...] = Field(min_length=1)
