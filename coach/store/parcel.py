"""One attempt with all that belongs to it, as rows, on its way from a file into the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, insert, select

from coach.store import changes
from coach.store.tables import attempts, debriefs, disputes, scorecards, turns

Rows = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Parcel:
    """The row of an attempt, its scenario's body, and the rows of all that belongs to it, oldest first."""

    attempt: Mapping[str, Any]
    body: str
    turns: Rows
    cards: Rows
    debriefs: Rows
    disputes: Rows = ()

    @property
    def texts(self) -> list[str]:
        """What was said, in order."""
        return [turn["text"] for turn in self.turns]


def collected(parcel: Parcel) -> Parcel:
    """The parcel as somebody else's."""
    return replace(parcel, attempt={**parcel.attempt, "origin": "collected"})


def stored_texts(connection: Connection, attempt: str) -> list[str] | None:
    """What was said in an attempt of the store; None when there is no such attempt."""
    if not connection.execute(select(attempts.c.id).where(attempts.c.id == attempt)).first():
        return None
    said = select(turns.c.text).where(turns.c.attempt == attempt).order_by(turns.c.number)
    return list(connection.execute(said).scalars())


def add(connection: Connection, parcel: Parcel) -> None:
    """Add a parcel whose attempt isn't there yet."""
    body = changes.add_scenario(connection, parcel.body)
    connection.execute(insert(attempts), {**parcel.attempt, "body": body})
    below = {turns: parcel.turns, scorecards: parcel.cards, debriefs: parcel.debriefs, disputes: parcel.disputes}
    for table, rows in below.items():
        if rows:
            connection.execute(insert(table), [dict(row) for row in rows])
