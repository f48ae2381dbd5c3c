"""A learner's "that's wrong" on a check; it stands beside the score and changes nothing of it."""

from datetime import datetime

from pydantic import Field

from coach.records.base import Record
from coach.records.scenario import Key, Skill
from coach.records.scorecard import Check, ScorerName

LONGEST_REASON = 2000


class Dispute(Record):
    """One check of an attempt's card that its learner calls wrong, and why in her own words, if she says.

    ``passed`` is what the score had said, ``scorer`` what had made it.
    """

    attempt: str
    skill: Skill
    check: str = Field(min_length=1, max_length=60)
    passed: bool
    scorer: ScorerName
    reason: str = Field(default="", max_length=LONGEST_REASON)
    made_at: datetime

    @property
    def name(self) -> str:
        """The check's name with its skill: ``questions.open``."""
        return f"{self.skill}.{self.check}"


class DisputedCheck(Record):
    """A dispute with what it is about: the scenario, and the check as the card has it, reason and quotes and all."""

    dispute: Dispute
    scenario: Key
    title: str
    said: Check
