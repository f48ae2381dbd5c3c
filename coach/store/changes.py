"""What is changed in the database; each function is called inside one transaction."""

from typing import Any

from sqlalchemy import Connection, delete, exists, insert, select, update

from coach.errors import StoreError, UsageError
from coach.records.attempt import Attempt
from coach.records.debrief import Debrief
from coach.records.dispute import Dispute
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.store import queries, rows
from coach.store.tables import attempts, debriefs, disputes, home, scenarios, scorecards, turns


def add_attempt(connection: Connection, attempt: Attempt) -> None:
    """Add an attempt with the turns it has."""
    if connection.execute(select(attempts.c.id).where(attempts.c.id == attempt.id)).first():
        raise StoreError(f"Attempt {attempt.id} is already saved; nothing was changed.")
    body = add_scenario(connection, attempt.setup.scenario.model_dump_json())
    connection.execute(insert(attempts), rows.of_attempt(attempt, body))
    if attempt.turns:
        connection.execute(
            insert(turns), [rows.of_turn(attempt.id, number, turn) for number, turn in enumerate(attempt.turns)]
        )


def add_scenario(connection: Connection, body: str) -> str:
    """Keep a scenario's body, once, and return its key."""
    key = rows.digest(body)
    if not connection.execute(select(scenarios.c.digest).where(scenarios.c.digest == key)).first():
        connection.execute(insert(scenarios), {"digest": key, "body": body})
    return key


def add_turn(connection: Connection, attempt: str, number: int, turn: Turn) -> None:
    """Add the next turn of an attempt."""
    following = queries.turn_count(connection, attempt)
    if following == 0 and not connection.execute(select(attempts.c.id).where(attempts.c.id == attempt)).first():
        raise UsageError(f"There is no attempt {attempt!r}; the turn was not saved.")
    if number < following:
        raise StoreError(
            f"Turn {number} of attempt {attempt} is already saved, perhaps by another window; it was left as it is."
        )
    if number > following:
        raise StoreError(f"Turn {number} of attempt {attempt} would leave a gap after turn {following - 1}.")
    connection.execute(insert(turns), rows.of_turn(attempt, number, turn))


def finish(connection: Connection, attempt: Attempt, card: Scorecard | None, debrief: Debrief | None) -> None:
    """Note how an attempt ended, and add its card and debrief."""
    values: dict[str, Any] = {"status": attempt.status, "ending": attempt.ending, "ended": attempt.ended}
    if attempt.assisted:
        values["assisted"] = True
    changed = connection.execute(update(attempts).where(attempts.c.id == attempt.id).values(values))
    _expect_one(changed.rowcount, attempt.id)
    made_at = rows.now()
    if card is not None:
        connection.execute(insert(scorecards), rows.of_card(attempt.id, card, made_at))
    if debrief is not None:
        connection.execute(insert(debriefs), rows.of_debrief(attempt.id, debrief, made_at))


def _expect_one(changed: int, attempt: str) -> None:
    if changed != 1:
        raise UsageError(f"There is no attempt {attempt!r}; nothing was changed.")


def put_dispute(connection: Connection, dispute: Dispute) -> None:
    """Keep a dispute, in place of the one there was on the same check."""
    drop_dispute(connection, dispute.attempt, dispute.skill, dispute.check)
    connection.execute(insert(disputes), rows.of_dispute(dispute))


def drop_dispute(connection: Connection, attempt: str, skill: str, check: str) -> bool:
    """Remove a dispute; whether there was one."""
    same = (disputes.c.attempt == attempt) & (disputes.c.skill == skill) & (disputes.c.check_id == check)
    return connection.execute(delete(disputes).where(same)).rowcount > 0


def take_over(connection: Connection, owner: str) -> None:
    """Let the data folder be ``owner``'s, if nothing was made in it yet."""
    if not connection.execute(select(attempts.c.id).limit(1)).first():
        connection.execute(update(home).values(owner=owner))


def remove(connection: Connection, attempt: str) -> None:
    """Remove an attempt with all that belongs to it, and its scenario's body if no other attempt has it.

    Branches that start from it are attempts of their own: they stay, and stand alone from then on.
    """
    for table in (turns, scorecards, debriefs, disputes):
        connection.execute(delete(table).where(table.c.attempt == attempt))
    connection.execute(update(attempts).where(attempts.c.parent == attempt).values(parent=None, branch_turn=None))
    connection.execute(delete(attempts).where(attempts.c.id == attempt))
    used = exists().where(attempts.c.body == scenarios.c.digest)
    connection.execute(delete(scenarios).where(~used))
