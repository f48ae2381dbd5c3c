"""Saying of a check that it is wrong: kept beside the score, which stays as it is."""

from datetime import datetime

from coach.errors import UsageError
from coach.library import nearest
from coach.records.attempt import Attempt
from coach.records.dispute import LONGEST_REASON, Dispute
from coach.records.protocols import Store
from coach.records.scenario import Skill
from coach.records.scorecard import Check, Scorecard

NEWEST = "last"


def dispute(store: Store, attempt: str, name: str, reason: str | None, made_at: datetime) -> Dispute:
    """Keep that the check ``name`` (as ``questions.open``) is wrong.

    Said again, the new reason replaces the old, which stays where ``reason`` is None.
    Raises UsageError when the attempt has no scorecard or no such check, or the reason can't be kept.
    """
    found, card = scored(store, attempt)
    skill, check = check_of(card, name)
    before = {one.name: one.reason for one in store.disputes(found.id)}
    reason = _kept(before.get(name, "") if reason is None else reason)
    made = Dispute(
        attempt=found.id,
        skill=skill,
        check=check.id,
        passed=check.passed,
        scorer=card.scorer,
        reason=reason,
        made_at=made_at,
    )
    store.dispute(made)
    return made


def _kept(reason: str) -> str:
    if len(reason) > LONGEST_REASON:
        raise UsageError(f"the reason has {len(reason):,} characters; at most {LONGEST_REASON:,} are kept")
    if any("\ud800" <= character <= "\udfff" for character in reason):
        raise UsageError("the reason holds half a character, which can't be saved as text")
    return reason.strip()


def withdraw(store: Store, attempt: str, name: str) -> Dispute:
    """Remove the dispute of the check ``name``, and give it back; UsageError if it isn't disputed."""
    found = store.load(named(store, attempt))
    disputed = {one.name: one for one in store.disputes(found.id)}
    if name not in disputed:
        listed = ", ".join(disputed) or "none"
        raise UsageError(f"{name} isn't disputed in attempt {found.id}; disputed there: {listed}")
    gone = disputed[name]
    store.withdraw(found.id, gone.skill, gone.check)
    return gone


def named(store: Store, attempt: str) -> str:
    """The attempt meant: ``last`` is the newest that has a scorecard."""
    if attempt != NEWEST:
        return attempt
    newest = store.newest_scored()
    if newest is None:
        raise UsageError("you have no attempt with scores yet; `coach scenarios` lists what to start")
    return newest


def scored(store: Store, attempt: str) -> tuple[Attempt, Scorecard]:
    """The attempt with its newest scorecard; UsageError says why it has none."""
    found = store.load(named(store, attempt))
    card = store.card(found.id)
    if card is None:
        raise UsageError(f"attempt {found.id} has no scores, so none of them can be wrong: {UNSCORED[found.status]}")
    return found, card


UNSCORED = {
    "open": "it isn't finished",
    "care": "practice stopped for your sake",
    "left": "it was left for a branch, which has scores of its own when it is finished",
    "ended": "it came in without a scorecard",
}
"""Why an attempt has no scores, by its status."""


def check_of(card: Scorecard, name: str) -> tuple[Skill, Check]:
    """The check of a card by its name with its skill; UsageError names the nearest when it isn't there."""
    checks: dict[str, tuple[Skill, Check]] = {
        f"{skill}.{check.id}": (skill, check) for skill, score in card.skills.items() for check in score.checks
    }
    if name in checks:
        return checks[name]
    near = nearest(name, checks) or tuple(one for one in checks if one.endswith(f".{name}"))
    hint = f"; near it: {', '.join(near)}" if near else ""
    raise UsageError(f"this card has no check {name!r}{hint}. `coach dispute ATTEMPT` lists them.")
