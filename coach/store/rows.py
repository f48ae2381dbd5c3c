"""Records as rows of the tables, and back."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from coach.records.attempt import Attempt, AttemptSummary, Setup
from coach.records.debrief import Debrief
from coach.records.dispute import Dispute, DisputedCheck
from coach.records.move import Move
from coach.records.scenario import Scenario
from coach.records.scorecard import Scorecard, ScorerName
from coach.records.transcript import Turn

Row = Mapping[Any, Any]


def now() -> datetime:
    """Tell the time in UTC."""
    return datetime.now(UTC)


def digest(body: str) -> str:
    """The key of a scenario's body."""
    return hashlib.sha256(body.encode()).hexdigest()


def of_attempt(attempt: Attempt, body: str) -> dict[str, Any]:
    """The row of an attempt, whose scenario is kept apart under the digest ``body``."""
    setup = attempt.setup
    return {
        "id": attempt.id,
        "owner": attempt.owner,
        "origin": attempt.origin,
        "scenario": setup.scenario.id,
        "title": setup.scenario.title,
        "scenario_hash": setup.scenario_hash,
        "body": body,
        "setup": setup.model_dump_json(exclude={"scenario"}),
        "difficulty": setup.difficulty,
        "voice": setup.voice,
        "engine": setup.engine,
        "status": attempt.status,
        "ending": attempt.ending,
        "assisted": attempt.assisted,
        "parent": attempt.parent,
        "branch_turn": attempt.branch_turn,
        "started": attempt.started,
        "ended": attempt.ended,
    }


def of_turn(attempt: str, number: int, turn: Turn) -> dict[str, Any]:
    """The row of a turn, with what nothing in the script answers in a column of its own."""
    return {
        "attempt": attempt,
        "number": number,
        "speaker": turn.speaker,
        "who": turn.who,
        "text": turn.text,
        "move": turn.move.model_dump_json() if turn.move else None,
        "unmatched": turn.move.unmatched if turn.move else None,
        "scripted": turn.scripted,
        "saved_at": now(),
    }


def of_card(attempt: str, card: Scorecard, made_at: datetime) -> dict[str, Any]:
    """The row of a scorecard, with its levels apart so that a list needn't read the whole."""
    return {
        "attempt": attempt,
        "made_at": made_at,
        "scorer": card.scorer.name,
        "version": card.scorer.version,
        "rubric": card.scorer.rubric,
        "levels": json.dumps({skill: score.level for skill, score in card.skills.items()}),
        "card": card.model_dump_json(),
    }


def of_debrief(attempt: str, debrief: Debrief, made_at: datetime) -> dict[str, Any]:
    """The row of a debrief."""
    return {"attempt": attempt, "made_at": made_at, "debrief": debrief.model_dump_json()}


def of_dispute(dispute: Dispute) -> dict[str, Any]:
    """The row of a dispute."""
    return {
        "attempt": dispute.attempt,
        "skill": dispute.skill,
        "check_id": dispute.check,
        "passed": dispute.passed,
        "scorer": dispute.scorer.name,
        "version": dispute.scorer.version,
        "rubric": dispute.scorer.rubric,
        "reason": dispute.reason,
        "made_at": dispute.made_at,
    }


def dispute_from(row: Row) -> Dispute:
    """A dispute out of its row."""
    return Dispute(
        attempt=row["attempt"],
        skill=row["skill"],
        check=row["check_id"],
        passed=row["passed"],
        scorer=ScorerName(name=row["scorer"], version=row["version"], rubric=row["rubric"]),
        reason=row["reason"],
        made_at=row["made_at"],
    )


def disputed_from(row: Row, cards: Iterable[str]) -> DisputedCheck:
    """A dispute with the check it is about, out of the ``cards`` that its scorer made of the attempt, newest first.

    Raises ValueError when no card has that check with that result.
    """
    dispute = dispute_from(row)
    for text in cards:
        score = Scorecard.model_validate_json(text).skills.get(dispute.skill)
        for check in score.checks if score else ():
            if (check.id, check.passed) == (dispute.check, dispute.passed):
                return DisputedCheck(dispute=dispute, scenario=row["scenario"], title=row["title"], said=check)
    raise ValueError(f"it disputes {dispute.name!r}, which isn't so on its card")


def attempt_from(row: Row, body: str, turns: Sequence[Row]) -> Attempt:
    """An attempt out of its row, its scenario's body and the rows of its turns.

    Raises ValueError when it isn't whole.
    """
    if [turn["number"] for turn in turns] != list(range(len(turns))):
        raise ValueError("turns are missing")
    return Attempt(
        id=row["id"],
        owner=row["owner"],
        origin=row["origin"],
        setup=_setup(row["setup"], body),
        status=row["status"],
        ending=row["ending"],
        assisted=row["assisted"],
        parent=row["parent"],
        branch_turn=row["branch_turn"],
        started=row["started"],
        ended=row["ended"],
        turns=tuple(turn_from(turn) for turn in turns),
    )


def _setup(text: str, body: str) -> Setup:
    return Setup.model_validate({**json.loads(text), "scenario": _scenario(body)})


@lru_cache(maxsize=8)
def _scenario(body: str) -> Scenario:
    return Scenario.model_validate_json(body)


def turn_from(row: Row) -> Turn:
    """A turn out of its row."""
    move = Move.model_validate_json(row["move"]) if row["move"] else None
    return Turn(speaker=row["speaker"], text=row["text"], who=row["who"], move=move, scripted=row["scripted"])


def summary_from(row: Row) -> AttemptSummary:
    """A line of the history out of a row of ``queries.summaries``."""
    made_by = f"{row['scorer']} {row['version']}, {row['rubric']}" if row["scorer"] else None
    return AttemptSummary(
        id=row["id"],
        owner=row["owner"],
        origin=row["origin"],
        scenario=row["scenario"],
        title=row["title"],
        difficulty=row["difficulty"],
        voice=row["voice"],
        status=row["status"],
        ending=row["ending"],
        assisted=row["assisted"],
        parent=row["parent"],
        started=row["started"],
        ended=row["ended"],
        learner_turns=row["learner_turns"],
        levels=json.loads(row["levels"]) if row["levels"] else {},
        scorer=made_by,
    )
