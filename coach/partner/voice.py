"""The scripted voice: the words of a move, taken from the scenario."""

import re
from collections.abc import AsyncIterator

from coach.partner.script import line_at
from coach.partner.slots import fill
from coach.records.move import Move
from coach.records.scenario import Partner
from coach.records.state import State

_DIRECTION = re.compile(r"^\*[^*]{1,200}\*\s*")
_PIECE = re.compile(r"\S+\s*")


def words_of(move: Move, partner: Partner) -> str:
    """The words of a move; only its first stage direction is kept, so that a turn is one gesture."""
    said: list[str] = []
    for part in move.parts:
        text = fill(line_at(partner, part.line).say, move.slots, partner.facts)
        gestured = any("*" in earlier for earlier in said) and part.act != "interrupt"
        said.append((_DIRECTION.sub("", text) if gestured else text) or text)
    return " ".join(said)


class ScriptedVoice:
    """Says what the script says, word by word."""

    name = "scripted"

    async def say(self, move: Move, partner: Partner, state: State) -> AsyncIterator[str]:  # noqa: ARG002 - the protocol's signature; a script needs no state
        """Yield the words of ``move``, a word at a time; joined they are the whole turn."""
        for piece in _PIECE.finditer(words_of(move, partner)):
            yield piece.group()
