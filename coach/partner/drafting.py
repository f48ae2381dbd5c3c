"""Putting a move together part by part; a draft lives for one turn and no longer."""

from dataclasses import dataclass, field
from typing import Any

from coach.partner.choice import choose
from coach.partner.memory import partner_of
from coach.partner.script import Moment, pick
from coach.partner.slots import slots_of
from coach.records.attempt import Setup
from coach.records.move import Act, Move, Part
from coach.records.scenario import Partner
from coach.records.state import Bond, State, Understanding

MOST_PARTS = 3


@dataclass
class Draft:
    """The move in the making for one turn of one partner."""

    state: State
    setup: Setup
    parts: list[Part] = field(default_factory=list[Part])
    slots: dict[str, str] = field(default_factory=dict[str, str])
    decided: dict[str, Any] = field(default_factory=dict[str, Any])
    cues: list[str] = field(default_factory=list[str])
    asks_back: bool = False
    chosen: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.partner: Partner = partner_of(self.state, self.setup.scenario)
        self.bond: Bond = self.state.bonds[self.state.who]
        self.slots = {**self.state.slots, **self._offers()}

    @property
    def heard(self) -> Understanding:
        """What the learner's turn was understood to be; plans for a learner turn have one."""
        if self.state.heard is None:
            raise ValueError("no learner turn has been understood yet")
        return self.state.heard

    @property
    def full(self) -> bool:
        """Whether the turn is long enough."""
        return len(self.parts) >= MOST_PARTS

    @property
    def hurried(self) -> bool:
        """Whether answers are short: little time is left, or the partner is cool."""
        short = self.bond.remaining is not None and self.bond.remaining <= 1
        return short or self.bond.rapport < self.partner.temper.brief or len(self.parts) >= MOST_PARTS - 1

    def say(self, act: Act, path: str, subject: str | None = None) -> bool:
        """Add a line from ``path``; False when it has none left to say."""
        state = self.state
        moment = Moment(self.partner, self.bond, state.said, self.chosen, self.slots, self.setup.seed, state.turn)
        spoken = pick(moment, path)
        if spoken is None:
            return False
        self.parts.append(Part(act=act, subject=subject, line=spoken.path))
        self.chosen |= {spoken.line.say}
        self.asks_back = spoken.line.say.rstrip().endswith("?")
        return True

    def decide(self, **what: Any) -> None:
        """Note what this turn decides besides its words."""
        self.decided.update(what)

    def draw(self, slot: str, sides: int) -> int:
        """A number from 0 to ``sides`` - 1, fixed by seed, turn and slot."""
        return choose(range(sides), self.setup.seed, self.state.turn, slot)

    def move(self) -> Move:
        """The finished move, with just the slots its lines use."""
        used = frozenset[str]().union(*(slots_of(say) for say in self.chosen))
        return Move(
            who=self.partner.id,
            parts=tuple(self.parts),
            cues=tuple(dict.fromkeys(self.cues)),
            slots={key: value for key, value in self.slots.items() if key in used},
            **self.decided,
        )

    def _offers(self) -> dict[str, str]:
        """Labels of two topics worth asking about: those nearest to what was asked, else ones that hold a cue."""
        near = [key for key in (self.state.heard.near if self.state.heard else ()) if key not in self.bond.told]
        topics = self.partner.topics
        open_topics = [
            k
            for k, t in topics.items()
            if k not in self.bond.told and not t.private and t.lines and not t.lines[0].shared
        ]
        telling = [k for k in open_topics if topics[k].cue and topics[k].cue not in self.bond.dropped] or open_topics
        turn = self.state.turn % len(telling) if telling else 0
        keys = list(dict.fromkeys([*near, *telling[turn:], *telling[:turn]]))[:2]
        self.offered = tuple(keys)
        return {slot: topics[key].label for slot, key in zip(("first", "second"), keys, strict=False)}
