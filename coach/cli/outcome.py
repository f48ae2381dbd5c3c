"""The object with which ``coach play --json`` ends, which ``coach import`` reads back."""

from coach.conversation import Conversation
from coach.records.attempt import Attempt
from coach.records.debrief import Debrief
from coach.records.scorecard import Scorecard


def result_json(
    talk: Conversation, attempt: Attempt, card: Scorecard | None = None, debrief: Debrief | None = None
) -> dict[str, object]:
    """The object with which `coach play --json` ends; for a paused talk without a card and a debrief."""
    setup = talk.setup
    return {
        "attempt": attempt.id,
        "scenario": setup.scenario.id,
        "scenario_hash": setup.scenario_hash,
        "difficulty": setup.difficulty,
        "seed": setup.seed,
        "voice": setup.voice,
        "engine": setup.engine,
        "assisted": attempt.assisted,
        "status": attempt.status,
        "started": attempt.started.isoformat(),
        "ended": attempt.ended.isoformat() if attempt.ended else None,
        "turns": _turns_json(talk),
        "ending": attempt.ending,
        "scorecard": card.model_dump(mode="json") if card else None,
        "debrief": debrief.model_dump(mode="json") if debrief else None,
    }


def _turns_json(talk: Conversation) -> list[dict[str, object]]:
    turns: list[dict[str, object]] = []
    for at, turn in enumerate(talk.turns):
        told: dict[str, object] = {"turn": at, "speaker": turn.speaker, "text": turn.text}
        if turn.move:
            told["move"] = turn.move.name
        if turn.who and len(talk.setup.scenario.partners) > 1:
            told["who"] = turn.who
        turns.append(told)
    return turns
