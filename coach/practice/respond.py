"""One learner turn put to a partner, storing nothing: the answer of ``coach respond``."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from coach import __version__
from coach.conversation.replay import listened, replayed
from coach.errors import DataError
from coach.partner import plan
from coach.partner.memory import partner_of
from coach.partner.voice import words_of
from coach.records.attempt import Setup
from coach.records.scenario import Scenario
from coach.records.transcript import Turn

MOST_TURNS = 2000
MOST_CHARACTERS = 20_000


def respond(row: Mapping[str, Any], find_scenario: Callable[[str], Scenario]) -> dict[str, Any]:
    """``{"id", "move", "topic", "text"}`` for ``{"id", "scenario", "turns", "text", "partner"?, "seed"?}``.

    ``partner`` names one of several people by id; DataError when the row isn't of that shape.
    """
    text = row.get("text")
    if not isinstance(text, str) or not isinstance(row.get("scenario"), str):
        raise DataError('a row needs "scenario" and "text", both strings')
    seed = row.get("seed", 0)
    if not isinstance(seed, int):
        raise DataError('"seed" must be a whole number')
    scenario = with_first(find_scenario(row["scenario"]), row.get("partner"))
    setup = Setup(
        scenario=scenario,
        scenario_hash="",
        difficulty=scenario.difficulty,
        seed=seed,
        engine=__version__,
    )
    state = listened(replayed(setup, turns_of(row.get("turns", []))), text[:MOST_CHARACTERS], setup)
    move = plan(state, setup)
    return {
        "id": row.get("id"),
        "move": move.name,
        "topic": move.topic,
        "text": words_of(move, partner_of(state, scenario)),
    }


def with_first(scenario: Scenario, partner: object) -> Scenario:
    """The scenario with the named partner to begin with."""
    if partner is None or partner == scenario.partners[0].id:
        return scenario
    chosen = [p for p in scenario.partners if p.id == partner]
    if not chosen:
        raise DataError(
            f"{scenario.id} has no partner {partner!r}; there are {', '.join(p.id for p in scenario.partners)}"
        )
    return scenario.model_copy(update={"partners": (*chosen, *(p for p in scenario.partners if p.id != partner))})


def turns_of(raw: object) -> list[Turn]:
    """The turns of a row; DataError names the first that isn't ``{"speaker", "text"}``."""
    if not isinstance(raw, list):
        raise DataError('"turns" must be a list')
    rows = cast("list[object]", raw)
    if len(rows) > MOST_TURNS:
        raise DataError(f'"turns" has {len(rows)} turns; at most {MOST_TURNS} are read')
    return [_turn(at, row) for at, row in enumerate(rows)]


def _turn(at: int, row: object) -> Turn:
    told = cast("dict[str, object]", row) if isinstance(row, dict) else {}
    speaker, text = told.get("speaker"), told.get("text")
    if speaker not in ("partner", "learner") or not isinstance(text, str):
        raise DataError(f'turns[{at}] must be {{"speaker": "partner" or "learner", "text": "..."}}')
    return Turn(speaker=speaker, text=text[:MOST_CHARACTERS])
