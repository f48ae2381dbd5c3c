"""Conversations from anywhere: one JSON object in, one in the shape of ``coach score`` out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from pydantic import ValidationError

from coach.errors import DataError
from coach.records.scenario import Scenario
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.scoring.scorer import RulesScorer


@dataclass(frozen=True)
class Scored:
    """A conversation from anywhere with its card, and the scenario of ours that it was held in, if it names one."""

    id: Any
    turns: Sequence[Turn]
    scenario: Scenario | None
    card: Scorecard

    def as_row(self) -> dict[str, Any]:
        """The answer in the shape that leaves the program."""
        return {"id": self.id, **card_json(self.card)}


def score_conversation(
    row: Mapping[str, Any], scorer: RulesScorer, find_scenario: Callable[[str], Scenario]
) -> dict[str, Any]:
    """Score ``row``, and answer in the shape that leaves the program."""
    return scored_conversation(row, scorer, find_scenario).as_row()


def scored_conversation(
    row: Mapping[str, Any], scorer: RulesScorer, find_scenario: Callable[[str], Scenario]
) -> Scored:
    """Score ``row``; with a scenario of ours its cues and skills count, without one every skill is looked for."""
    turns = conversation_turns(row)
    scenario = _scenario(row, find_scenario)
    if scenario:
        fold = scorer.start(scenario.partners, scenario.skills, leaves_out=scenario.leaves_out)
    else:
        fold = scorer.start((), (), _partner_names(row))
    for turn in turns:
        fold.add(turn)
    return Scored(row.get("id"), turns, scenario, fold.card())


def card_json(card: Scorecard) -> dict[str, Any]:
    """A scorecard as plain data, in the shape that leaves the program."""
    return card.model_dump(mode="json")


def conversation_turns(row: Mapping[str, Any]) -> list[Turn]:
    """The turns of ``row``, refused with a sentence when they are not what they should be."""
    turns = _mapping(row, "a conversation").get("turns")
    if not isinstance(turns, list):
        raise DataError('a conversation needs "turns", a list of {"speaker", "text"}')
    return [_turn(at, turn) for at, turn in enumerate(cast("list[object]", turns))]


def _turn(at: int, turn: object) -> Turn:
    told = _mapping(turn, f"turn {at}")
    speaker, text = told.get("speaker"), told.get("text")
    if not isinstance(speaker, str) or speaker not in {"partner", "learner"}:
        raise DataError(f'turn {at}: "speaker" must be "partner" or "learner", not {speaker!r}')
    if not isinstance(text, str):
        raise DataError(f'turn {at}: "text" must be a string')
    try:
        return Turn.model_validate({"speaker": speaker, "text": text, "who": told.get("who"), "move": told.get("move")})
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise DataError(f'turn {at}: "{where}": {first["msg"]}') from problem


def _mapping(value: object, what: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise DataError(f"{what} must be a JSON object, not {type(value).__name__}")
    return cast("Mapping[str, Any]", value)


def _scenario(row: Mapping[str, Any], find_scenario: Callable[[str], Scenario]) -> Scenario | None:
    told = row.get("scenario")
    if told is None:
        return None
    if not isinstance(told, str):
        raise DataError('"scenario" must be the id of a scenario')
    return find_scenario(told)


def _partner_names(row: Mapping[str, Any]) -> tuple[str, ...]:
    partner = row.get("partner")
    if partner is None:
        return ()
    name = _mapping(partner, '"partner"').get("name")
    if name is None:
        return ()
    if not isinstance(name, str):
        raise DataError('"partner": "name" must be a string')
    return (name,)
