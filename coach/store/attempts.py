"""The store: attempts in one database, every write on disk when the call returns."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic_core import PydanticSerializationError

from coach.errors import StoreError
from coach.paths import make_private
from coach.records.attempt import Attempt, AttemptSummary
from coach.records.debrief import Debrief
from coach.records.dispute import Dispute, DisputedCheck
from coach.records.protocols import Store
from coach.records.scenario import Skill
from coach.records.scorecard import Scorecard
from coach.records.transcript import Turn
from coach.store import blanking, changes, queries, rows, schema
from coach.store.faults import told
from coach.store.sqlite import WAIT, SqliteFile

FILE = "coach.db"


class SqlStore(Store):
    """Keeps attempts in the database behind ``database``; made by ``open_store``, closed by ``close`` or ``with``."""

    def __init__(self, database: SqliteFile) -> None:
        self.database = database

    @property
    def path(self) -> Path:
        """The database's file."""
        return self.database.path

    @property
    def owner(self) -> str:
        """The random id of this data folder's owner, under which its own attempts are made."""
        with self.database.reading() as connection:
            return queries.owner(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.database.close()

    def create(self, attempt: Attempt) -> None:
        """Save a new attempt with the turns it already has (a branch has some)."""
        with _as_text(), self.database.writing() as connection:
            changes.add_attempt(connection, attempt)

    def append(self, attempt: str, number: int, turn: Turn) -> None:
        """Save turn ``number``, counted from 0; the same number again, or one that leaves a gap, is refused."""
        with _as_text(), self.database.writing() as connection:
            changes.add_turn(connection, attempt, number, turn)

    def finish(self, attempt: Attempt, card: Scorecard | None, debrief: Debrief | None) -> None:
        """Save the end: status, ending, end time, and the card and debrief if there are any."""
        with _as_text(), self.database.writing() as connection:
            changes.finish(connection, attempt, card, debrief)

    def load(self, attempt: str) -> Attempt:
        """The attempt with its turns; an unambiguous beginning of its id will do."""
        with self.database.reading() as connection:
            found = queries.resolve(connection, attempt)
            with self._readable(f"attempt {found}"):
                row = queries.attempt_row(connection, found)
                said = queries.turn_rows(connection, found)
                return rows.attempt_from(row, row["scenario_body"], said)

    def card(self, attempt: str) -> Scorecard | None:
        """The newest scorecard of an attempt."""
        with self.database.reading() as connection:
            found = queries.resolve(connection, attempt)
            text = queries.newest_card(connection, found)
            with self._readable(f"attempt {found}"):
                return None if text is None else Scorecard.model_validate_json(text)

    def debrief(self, attempt: str) -> Debrief | None:
        """The newest debrief of an attempt."""
        with self.database.reading() as connection:
            found = queries.resolve(connection, attempt)
            text = queries.newest_debrief(connection, found)
            with self._readable(f"attempt {found}"):
                return None if text is None else Debrief.model_validate_json(text)

    def summaries(self, *, status: str | None = None, limit: int | None = None) -> Sequence[AttemptSummary]:
        """The history, newest first."""
        with self.database.reading() as connection, self._readable("the history"):
            return [rows.summary_from(row) for row in connection.execute(queries.summaries(status, limit)).mappings()]

    def newest_scored(self) -> str | None:
        """The id of the owner's attempt that ended last and has a scorecard."""
        with self.database.reading() as connection:
            return queries.newest_scored(connection)

    def dispute(self, dispute: Dispute) -> None:
        """Keep a dispute, in place of the one there was on the same check."""
        with self.database.writing() as connection:
            found = queries.resolve(connection, dispute.attempt)
            changes.put_dispute(connection, dispute.model_copy(update={"attempt": found}))

    def withdraw(self, attempt: str, skill: Skill, check: str) -> bool:
        """Remove a dispute; whether there was one."""
        with self.database.writing() as connection:
            return changes.drop_dispute(connection, queries.resolve(connection, attempt), skill, check)

    def disputes(self, attempt: str) -> Sequence[Dispute]:
        """The disputes of one attempt, oldest first."""
        with self.database.reading() as connection:
            found = queries.resolve(connection, attempt)
            with self._readable(f"attempt {found}"):
                return [rows.dispute_from(row) for row in queries.dispute_rows(connection, found)]

    def disputed(self) -> Sequence[DisputedCheck]:
        """Every dispute with what it is about, oldest first."""
        with self.database.reading() as connection, self._readable("the list of disputes"):
            found = queries.dispute_rows(connection, None)
            return [rows.disputed_from(row, queries.cards_by(connection, row)) for row in found]

    def unmatched(self) -> Iterable[tuple[str, str, str]]:
        """What learners said that no script answers: (scenario, partner, words)."""
        with self.database.reading() as connection:
            return list(queries.unmatched(connection))

    def blank(self, attempt: str, number: int, start: int, end: int) -> None:
        """Replace a slice of a turn by blocks of the same length, for good: also where it is quoted or said again.

        Raises NotScrubbed when that is done and saved, but the old words are still in the database's log.
        """
        with self.database.writing() as connection:
            blanking.blank(connection, queries.resolve(connection, attempt), number, start, end)
        self.database.scrub()

    def delete(self, attempt: str) -> None:
        """Remove an attempt and everything that belongs to it, for good; its branches stay.

        Raises NotScrubbed as ``blank`` does.
        """
        with self.database.writing() as connection:
            changes.remove(connection, queries.resolve(connection, attempt))
        self.database.scrub()

    @contextmanager
    def _readable(self, what: str) -> Generator[None]:
        try:
            yield
        except (ValueError, TypeError, KeyError) as error:
            raise StoreError(
                f"{self.path}: {what} holds what this version of coach can't read. "
                "It was left as it is. Update coach, or bring a backup back with `coach import BACKUP`."
            ) from error


@contextmanager
def _as_text() -> Generator[None]:
    """Half of a surrogate pair is a character to Python, but no file can hold it as text."""
    try:
        yield
    except PydanticSerializationError as error:
        raise StoreError("The text holds a half character that can't be saved as text; nothing was saved.") from error


def open_store(folder: Path, *, wait: float = WAIT) -> SqlStore:
    """Open the store in ``folder``, making it on first use; ``wait`` is how long another program is waited for.

    Raises StoreError, and leaves everything as it is, when the folder or the database can't be used.
    """
    path = folder / FILE
    with told(folder):
        make_private(folder)
    database = SqliteFile(path, wait)
    try:
        database.create()
        schema.prepare(database)
    except BaseException:
        database.close()
        raise
    return SqlStore(database)
