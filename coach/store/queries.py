"""What is asked of the database."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from coach.errors import StoreError, UsageError
from coach.store.tables import attempts, debriefs, disputes, home, scenarios, scorecards, turns

_NAMED = 6


def resolve(connection: Connection, beginning: str) -> str:
    """The one id that begins so; otherwise a UsageError names those that could be meant."""
    if connection.execute(select(attempts.c.id).where(attempts.c.id == beginning)).first():
        return beginning
    fits = func.substr(attempts.c.id, 1, len(beginning)) == beginning
    found = connection.execute(select(attempts.c.id).where(fits).order_by(attempts.c.id).limit(_NAMED)).scalars().all()
    if not found or not beginning:
        raise UsageError(f"There is no attempt {beginning!r}; `coach history` lists them.")
    if len(found) > 1:
        listed = ", ".join(found[: _NAMED - 1]) + (", …" if len(found) == _NAMED else "")
        raise UsageError(f"More than one attempt begins with {beginning!r}: {listed}. Give more of the id.")
    return found[0]


def owner(connection: Connection) -> str:
    """The random id under which attempts are made in this data folder."""
    found = connection.execute(select(home.c.owner)).scalars().all()
    if len(found) != 1:
        raise StoreError("The database has lost whose it is; bring a backup back with `coach import BACKUP`.")
    return found[0]


def attempt_row(connection: Connection, attempt: str) -> RowMapping:
    """The row of an attempt, with its scenario's text as ``scenario_body``."""
    asked = (
        select(attempts, scenarios.c.body.label("scenario_body"))
        .join(scenarios, scenarios.c.digest == attempts.c.body)
        .where(attempts.c.id == attempt)
    )
    return connection.execute(asked).mappings().one()


def turn_rows(connection: Connection, attempt: str) -> list[RowMapping]:
    """The rows of an attempt's turns, in order."""
    asked = select(turns).where(turns.c.attempt == attempt).order_by(turns.c.number)
    return list(connection.execute(asked).mappings())


def turn_count(connection: Connection, attempt: str) -> int:
    """How many turns are saved; since they are numbered from 0 without gaps, also the next number."""
    last = connection.execute(select(func.max(turns.c.number)).where(turns.c.attempt == attempt)).scalar()
    return 0 if last is None else int(last) + 1


def newest_card(connection: Connection, attempt: str) -> str | None:
    """The text of the newest scorecard."""
    asked = select(scorecards.c.card).where(scorecards.c.attempt == attempt).order_by(scorecards.c.id.desc()).limit(1)
    return connection.execute(asked).scalar()


def newest_debrief(connection: Connection, attempt: str) -> str | None:
    """The text of the newest debrief."""
    asked = select(debriefs.c.debrief).where(debriefs.c.attempt == attempt).order_by(debriefs.c.id.desc()).limit(1)
    return connection.execute(asked).scalar()


def newest_scored(connection: Connection) -> str | None:
    """The id of the owner's own attempt that ended last and has a scorecard."""
    scored = select(scorecards.c.id).where(scorecards.c.attempt == attempts.c.id).exists()
    own = (attempts.c.origin == "own") & attempts.c.ended.is_not(None)
    asked = select(attempts.c.id).where(own, scored).order_by(attempts.c.ended.desc(), attempts.c.id.desc()).limit(1)
    return connection.execute(asked).scalar()


def dispute_rows(connection: Connection, attempt: str | None) -> list[RowMapping]:
    """The rows of the disputes of an attempt, or of all, with scenario and title; oldest first."""
    asked = (
        select(disputes, attempts.c.scenario, attempts.c.title)
        .join(attempts, attempts.c.id == disputes.c.attempt)
        .order_by(disputes.c.made_at, disputes.c.attempt, disputes.c.skill, disputes.c.check_id)
    )
    wanted = asked if attempt is None else asked.where(disputes.c.attempt == attempt)
    return list(connection.execute(wanted).mappings())


def cards_by(connection: Connection, row: RowMapping) -> list[str]:
    """The texts of the scorecards that the scorer of a dispute's row made of its attempt, newest first."""
    made = [scorecards.c[name] == row[name] for name in ("attempt", "scorer", "version", "rubric")]
    return list(connection.execute(select(scorecards.c.card).where(*made).order_by(scorecards.c.id.desc())).scalars())


def summaries(status: str | None, limit: int | None) -> Select[Any]:
    """The rows of the history, newest first; the columns counted are in an index, bodies and turns are not read."""
    said = (
        select(func.count())
        .where(turns.c.attempt == attempts.c.id, turns.c.speaker == "learner")
        .correlate(attempts)
        .scalar_subquery()
    )
    newest = (
        select(func.max(scorecards.c.id))
        .where(scorecards.c.attempt == attempts.c.id)
        .correlate(attempts)
        .scalar_subquery()
    )
    listed = [column for column in attempts.c if column.name not in ("setup", "body", "scenario_hash")]
    card = (scorecards.c.scorer, scorecards.c.version, scorecards.c.rubric, scorecards.c.levels)
    asked = (
        select(*listed, *card, said.label("learner_turns"))
        .outerjoin(scorecards, scorecards.c.id == newest)
        .order_by(attempts.c.started.desc(), attempts.c.id.desc())
        .limit(limit)
    )
    return asked if status is None else asked.where(attempts.c.status == status)


def unmatched(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Scenario, partner and words, for each turn in which something went unanswered."""
    asked = (
        select(attempts.c.scenario, turns.c.who, turns.c.unmatched)
        .join(attempts, attempts.c.id == turns.c.attempt)
        .where(turns.c.unmatched.is_not(None))
        .order_by(attempts.c.started, attempts.c.id, turns.c.number)
    )
    for scenario, who, words in connection.execute(asked):
        yield str(scenario), str(who or ""), str(words)
