"""The tables, in plain SQL types so that another database can hold them too."""

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

ID_LENGTH = 64
KEY_LENGTH = 60
NAME_LENGTH = 200


class UtcTime(TypeDecorator[datetime]):
    """A moment, stored in UTC and handed back with its time zone; one without a zone is taken as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn a moment into UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Say of a stored moment that it is in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# One row: the random id under which attempts are made in this data folder.
home = Table("home", metadata, Column("owner", String(NAME_LENGTH), primary_key=True))

# The key is the digest of the stored body itself, so two attempts share a body only if it is the same.
scenarios = Table(
    "scenarios",
    metadata,
    Column("digest", String(ID_LENGTH), primary_key=True),
    Column("body", Text, nullable=False),
)

# parent has no foreign key: a branch may be brought in from elsewhere before, or without, its parent.
attempts = Table(
    "attempts",
    metadata,
    Column("id", String(ID_LENGTH), primary_key=True),
    Column("owner", String(NAME_LENGTH), nullable=False),
    Column("origin", String(KEY_LENGTH), nullable=False),
    Column("scenario", String(KEY_LENGTH), nullable=False),
    Column("title", Text, nullable=False),
    Column("scenario_hash", String(NAME_LENGTH), nullable=False),
    Column("body", String(ID_LENGTH), ForeignKey("scenarios.digest"), nullable=False),
    Column("setup", Text, nullable=False),
    Column("difficulty", String(KEY_LENGTH), nullable=False),
    Column("voice", String(NAME_LENGTH), nullable=False),
    Column("engine", String(NAME_LENGTH), nullable=False),
    Column("status", String(KEY_LENGTH), nullable=False),
    Column("ending", String(KEY_LENGTH)),
    Column("assisted", Boolean, nullable=False),
    Column("parent", String(ID_LENGTH)),
    Column("branch_turn", Integer),
    Column("started", UtcTime, nullable=False),
    Column("ended", UtcTime),
    Index(None, "started", "id"),
    Index(None, "status", "started"),
    Index(None, "parent"),
    Index(None, "body"),
)

turns = Table(
    "turns",
    metadata,
    Column("attempt", String(ID_LENGTH), ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, CheckConstraint("number >= 0", name="from_zero"), primary_key=True, autoincrement=False),
    Column("speaker", String(KEY_LENGTH), nullable=False),
    Column("who", String(KEY_LENGTH)),
    Column("text", Text, nullable=False),
    Column("move", Text),
    Column("unmatched", Text),
    Column("scripted", Boolean),
    Column("saved_at", UtcTime, nullable=False),
    Index(None, "attempt", "speaker"),
)

# Scorecards and debriefs are only ever added: the newest counts, the older stay.
scorecards = Table(
    "scorecards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("attempt", String(ID_LENGTH), ForeignKey("attempts.id", ondelete="CASCADE"), nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("scorer", String(NAME_LENGTH), nullable=False),
    Column("version", String(NAME_LENGTH), nullable=False),
    Column("rubric", String(NAME_LENGTH), nullable=False),
    Column("levels", Text, nullable=False),
    Column("card", Text, nullable=False),
    Index(None, "attempt", "id"),
)

debriefs = Table(
    "debriefs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("attempt", String(ID_LENGTH), ForeignKey("attempts.id", ondelete="CASCADE"), nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("debrief", Text, nullable=False),
    Index(None, "attempt", "id"),
)

# One for each check at most: saying it again replaces the reason. Checks are named within a card's JSON, so
# "check" has no foreign key.
disputes = Table(
    "disputes",
    metadata,
    Column("attempt", String(ID_LENGTH), ForeignKey("attempts.id", ondelete="CASCADE"), primary_key=True),
    Column("skill", String(KEY_LENGTH), primary_key=True),
    Column("check_id", String(KEY_LENGTH), primary_key=True),
    Column("passed", Boolean, nullable=False),
    Column("scorer", String(NAME_LENGTH), nullable=False),
    Column("version", String(NAME_LENGTH), nullable=False),
    Column("rubric", String(NAME_LENGTH), nullable=False),
    Column("reason", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
)
