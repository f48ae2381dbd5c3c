"""Attempts out of JSON as ``coach play --json`` writes it: one object, a list of them, or one a line."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticSerializationError

from coach.errors import DataError
from coach.records.attempt import Attempt, AttemptStatus, Origin, Setup
from coach.records.debrief import Debrief
from coach.records.move import Move
from coach.records.scenario import Difficulty, Key, Scenario
from coach.records.scorecard import Evidence, Scorecard
from coach.records.transcript import Speaker, Turn
from coach.store import rows
from coach.store.parcel import Parcel
from coach.store.scripts import check_attempt

LARGEST_FILE = 100_000_000
ID = r"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"
_MOST_TURNS = 10_000
SHOWN = "this is from `coach show`; to take attempts along, make a `coach backup FILE` and import that FILE"


class Written(BaseModel):
    """Something written by this or a later version, which may say more than is known here."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PlayedTurn(Written):
    """One turn as it was written; a move given by its name alone can't be told again and is left out."""

    turn: int
    speaker: Speaker
    text: str
    who: Key | None = None
    move: Move | str | None = None
    scripted: bool | None = None


class Played(Written):
    """One conversation as it was written; what the object may leave out has a default."""

    attempt: str = Field(pattern=ID)
    scenario: Key
    seed: int
    engine: str = Field(max_length=200)
    turns: tuple[PlayedTurn, ...] = Field(max_length=_MOST_TURNS)
    ending: Key | None = None
    scorecard: Scorecard | None = None
    debrief: Debrief | None = None
    difficulty: Difficulty | None = None
    scenario_hash: str | None = None
    voice: str = Field(default="scripted", max_length=200)
    owner: str | None = Field(default=None, pattern=ID)
    origin: Origin = "own"
    assisted: bool = False
    started: datetime | None = None
    ended: datetime | None = None


def parcels(source: Path, find_scenario: Callable[[str], tuple[Scenario, str] | None], owner: str) -> list[Parcel]:
    """What a JSON file holds; a fault anywhere in it refuses the whole file."""
    written = datetime.fromtimestamp(source.stat().st_mtime, UTC)
    found: list[Parcel] = []
    for where, value in _objects(source):
        if isinstance(value, dict) and "setup" in value and "attempt" not in value:
            raise DataError(f"{where}: {SHOWN}; nothing was imported.")
        try:
            found.append(_parcel(Played.model_validate(value), find_scenario, owner, written))
        except (ValueError, OverflowError) as error:
            raise DataError(f"{where}: {_reason(error)}; nothing was imported.") from error
    return found


def _objects(source: Path) -> Iterator[tuple[str, Any]]:
    """Each object with the words that name its place."""
    text = _text(source)
    try:
        whole = _json(text)
    except ValueError:
        yield from _lines(source, text)
        return
    if not isinstance(whole, list):
        yield str(source), whole
        return
    values: list[Any] = whole  # pyright: ignore[reportUnknownVariableType]
    for number, value in enumerate(values, 1):
        yield f"{source}, entry {number}", value


def _text(source: Path) -> str:
    try:
        if source.stat().st_size > LARGEST_FILE:
            raise DataError(f"{source} has more than {LARGEST_FILE // 1_000_000} MB; nothing was imported.")
        text = source.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(f"{source} is neither a backup of coach nor text; nothing was imported.") from error
    except OSError as error:
        raise DataError(f"{source} can't be read: {error.strerror}.") from error
    if not text.strip():
        raise DataError(f"{source} is empty; nothing was imported.")
    return text


def _lines(source: Path, text: str) -> Iterator[tuple[str, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            value = _json(line)
        except ValueError as error:
            raise DataError(f"{source}:{number} is not JSON ({error}); nothing was imported.") from error
        yield f"{source}:{number}", value


def _json(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _reason(error: Exception) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}".lstrip(": ")


def _parcel(
    played: Played, find_scenario: Callable[[str], tuple[Scenario, str] | None], owner: str, written: datetime
) -> Parcel:
    found = find_scenario(played.scenario)
    if found is None:
        raise ValueError(f"the scenario {played.scenario!r} isn't known here")
    if played.scenario_hash not in (None, found[1]):
        raise ValueError(f"it was played with another version of the scenario {played.scenario!r} than the one here")
    _check(played)
    attempt = _attempt(played, *found, owner, written)
    made_at = attempt.ended or attempt.started
    body = attempt.setup.scenario.model_dump_json()
    check_attempt(attempt, body)
    return Parcel(
        rows.of_attempt(attempt, rows.digest(body)),
        body,
        [rows.of_turn(attempt.id, number, turn) for number, turn in enumerate(attempt.turns)],
        [rows.of_card(attempt.id, played.scorecard, made_at)] if played.scorecard else [],
        [rows.of_debrief(attempt.id, played.debrief, made_at)] if played.debrief else [],
    )


def _attempt(played: Played, scenario: Scenario, scenario_hash: str, owner: str, written: datetime) -> Attempt:
    setup = Setup(
        scenario=scenario,
        scenario_hash=scenario_hash,
        difficulty=played.difficulty or scenario.difficulty,
        seed=played.seed,
        voice=played.voice,
        engine=played.engine,
    )
    alone = scenario.partners[0].id if len(scenario.partners) == 1 else None
    started = _utc(played.started or written)
    return Attempt(
        id=played.attempt,
        owner=played.owner or owner,
        origin="collected" if played.owner not in (None, owner) else played.origin,
        setup=setup,
        status=_status(played),
        ending=played.ending,
        assisted=played.assisted,
        started=started,
        ended=_utc(played.ended) if played.ended else max(started, written),
        turns=tuple(_turn(turn, alone) for turn in played.turns),
    )


def _status(played: Played) -> AttemptStatus:
    if played.debrief and played.debrief.status == "care":
        return "care"
    return "ended" if played.ending else "left"


def _utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _turn(turn: PlayedTurn, alone: Key | None) -> Turn:
    """A turn as a record; ``who`` needn't be written where there is one partner ``alone``."""
    move = turn.move if isinstance(turn.move, Move) else None
    return Turn(speaker=turn.speaker, text=turn.text, who=turn.who or alone, move=move, scripted=turn.scripted)


def _check(played: Played) -> None:
    try:
        played.model_dump_json()
    except PydanticSerializationError:
        raise ValueError("it holds half a character, which can't be saved as text") from None
    if [turn.turn for turn in played.turns] != list(range(len(played.turns))):
        raise ValueError("the turns aren't numbered 0, 1, 2 …")
    for quoted in _evidence(played):
        if not _stands(quoted, played):
            raise ValueError(f"a quote of turn {quoted.turn} is not what was said there")


def _stands(quoted: Evidence, played: Played) -> bool:
    if not (0 <= quoted.turn < len(played.turns) and 0 <= quoted.start <= quoted.end):
        return False
    return played.turns[quoted.turn].text[quoted.start : quoted.end] == quoted.quote


def _evidence(played: Played) -> Iterator[Evidence]:
    if played.scorecard:
        for score in played.scorecard.skills.values():
            for check in score.checks:
                yield from check.evidence
    if played.debrief:
        if played.debrief.strongest:
            yield played.debrief.strongest.evidence
        yield from (change.at for change in played.debrief.changes if change.at)
