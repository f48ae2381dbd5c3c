"""A learner's choice on the brief, made into a conversation."""

from typing import cast

from coach.conversation import Conversation
from coach.practice import Practice
from coach.records.attempt import Aids
from coach.records.scenario import Difficulty
from coach.tui.messages import Choice


def begin(practice: Practice, choice: Choice) -> Conversation:
    """A new conversation as chosen; unaided means that no line can be taken back."""
    return practice.start(
        practice.library.scenario(choice.scenario),
        seed=choice.seed,
        difficulty=cast("Difficulty | None", choice.difficulty),
        aids=Aids(hints=not choice.unaided, take_backs=not choice.unaided),
        plan=choice.plan,
    )
