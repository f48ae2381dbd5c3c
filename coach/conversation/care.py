"""Stepping out of role: when a learner's words show despair, practice stops and real help is named.

The steps are derived from the learner's turns alone, so a resumed talk stands where it stood.
"""

import re
from collections.abc import Iterable, Iterator
from enum import Enum

from coach.language.distress import despair
from coach.records.transcript import Turn

_NO_NEED = re.compile(
    r"""\b(?:i'?m\s(?:ok|okay|fine|alright|good) | figure\sof\sspeech | just\s(?:an\sexpression|joking|kidding|a\sjoke)
        | didn'?t\smean | not\s(?:like\s)?that | keep\sgoing | go\son | continue | resume | carry\son)\b""",
    re.IGNORECASE | re.VERBOSE,
)
STEP_OUT = (
    "Let's stop the practice for a moment: this is the program speaking, not your partner. What you wrote matters "
    "more than a rehearsal, and it is not being scored. If you might be in danger now, call your local emergency "
    "number, or go to the nearest emergency department. You don't have to carry this alone: please tell someone you "
    "trust today. Which country are you in? Then I can name a line where someone answers. (If I misread you, say that "
    "it was a figure of speech, and we go on without scoring.)"
)
MISREAD = "Thank you for saying so. We go on where we were; this conversation won't be scored."
CLOSING = "Practice ends here for today, and your conversation is kept. It will be here when you want it."


class Step(Enum):
    """Where a talk stands between practice and care."""

    NONE = "none"
    ASKED = "asked"
    TOLD = "told"
    MISREAD = "misread"


def step(before: Step, text: str) -> Step:
    """The step after one more learner turn."""
    if before is Step.ASKED:
        return Step.MISREAD if _NO_NEED.search(text) and not despair(text) else Step.TOLD
    if before is Step.TOLD:
        return Step.TOLD
    return Step.ASKED if despair(text) else before


def takes(before: Step, after: Step) -> bool:
    """Whether a learner turn that led from ``before`` to ``after`` was said to the program, not to the partner."""
    return after is not Step.NONE and after is not before


def steps(turns: Iterable[Turn]) -> Iterator[tuple[Turn, Step, bool]]:
    """Each turn with the step after it, and whether care took it."""
    now = Step.NONE
    for turn in turns:
        before = now
        if turn.speaker == "learner":
            now = step(before, turn.text)
        yield turn, now, takes(before, now)


def last(turns: Iterable[Turn]) -> tuple[Step, bool]:
    """The step after all of ``turns``, and whether care took the last of them."""
    now, taken = Step.NONE, False
    for _, now, taken in steps(turns):  # noqa: B007 - the last values are what is wanted
        pass
    return now, taken
