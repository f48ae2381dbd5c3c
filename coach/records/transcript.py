"""What was said, by whom, and the move behind each of the partner's turns."""

from typing import Literal

from coach.records.base import Record
from coach.records.move import Move
from coach.records.scenario import Key

Speaker = Literal["partner", "learner"]


class Turn(Record):
    """One turn; ``who`` is the partner's id, for the learner the partner spoken to.

    ``scripted`` is set when a modelled voice fell back on the scripted words.
    """

    speaker: Speaker
    text: str
    who: Key | None = None
    move: Move | None = None
    scripted: bool | None = None
