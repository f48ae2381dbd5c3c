"""Talking with a partner without a store: learner lines in, moves and words out."""

from dataclasses import dataclass, field

from coach.language import read
from coach.partner import advance, begin, heard_partner, plan, understand
from coach.partner.voice import words_of
from coach.records.attempt import Setup
from coach.records.move import Move
from coach.records.state import Bond, State


@dataclass
class Talk:
    setup: Setup
    moves: list[Move] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state: State = begin(self.setup)

    @property
    def bond(self) -> Bond:
        return self.state.bonds[self.state.who]

    def say(self, text: str) -> str:
        """The partner's words to ``text``."""
        heard = understand(read(text, self.state.last_partner or None), self.state, self.setup.scenario)
        self.state = advance(self.state, heard, self.setup)
        move = plan(self.state, self.setup)
        partner = next(p for p in self.setup.scenario.partners if p.id == move.who)
        said = words_of(move, partner)
        self.state = heard_partner(self.state, move, said, self.setup)
        self.moves.append(move)
        self.words.append(said)
        return said
