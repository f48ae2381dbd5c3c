"""The first tables: scenarios, attempts, turns, scorecards, debriefs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "scenarios",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_scenarios"),
    )
    _attempts()
    _turns()
    _scorecards()
    _debriefs()


def _attempts() -> None:
    op.create_table(
        "attempts",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(200), nullable=False),
        sa.Column("origin", sa.String(60), nullable=False),
        sa.Column("scenario", sa.String(60), nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("scenario_hash", sa.String(200), nullable=False),
        sa.Column("body", sa.String(64), nullable=False),
        sa.Column("setup", sa.Text, nullable=False),
        sa.Column("difficulty", sa.String(60), nullable=False),
        sa.Column("voice", sa.String(200), nullable=False),
        sa.Column("engine", sa.String(200), nullable=False),
        sa.Column("status", sa.String(60), nullable=False),
        sa.Column("ending", sa.String(60)),
        sa.Column("assisted", sa.Boolean, nullable=False),
        sa.Column("parent", sa.String(64)),
        sa.Column("branch_turn", sa.Integer),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_attempts"),
        sa.ForeignKeyConstraint(["body"], ["scenarios.digest"], name="fk_attempts_body_scenarios"),
    )
    op.create_index("ix_attempts_started_id", "attempts", ["started", "id"])
    op.create_index("ix_attempts_status_started", "attempts", ["status", "started"])
    op.create_index("ix_attempts_parent", "attempts", ["parent"])
    op.create_index("ix_attempts_body", "attempts", ["body"])


def _turns() -> None:
    op.create_table(
        "turns",
        sa.Column("attempt", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("speaker", sa.String(60), nullable=False),
        sa.Column("who", sa.String(60)),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("move", sa.Text),
        sa.Column("unmatched", sa.Text),
        sa.Column("scripted", sa.Boolean),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("attempt", "number", name="pk_turns"),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name="fk_turns_attempt_attempts", ondelete="CASCADE"),
        sa.CheckConstraint("number >= 0", name="ck_turns_from_zero"),
    )
    op.create_index("ix_turns_attempt_speaker", "turns", ["attempt", "speaker"])


def _scorecards() -> None:
    op.create_table(
        "scorecards",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("attempt", sa.String(64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scorer", sa.String(200), nullable=False),
        sa.Column("version", sa.String(200), nullable=False),
        sa.Column("rubric", sa.String(200), nullable=False),
        sa.Column("levels", sa.Text, nullable=False),
        sa.Column("card", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scorecards"),
        sa.ForeignKeyConstraint(
            ["attempt"], ["attempts.id"], name="fk_scorecards_attempt_attempts", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_scorecards_attempt_id", "scorecards", ["attempt", "id"])


def _debriefs() -> None:
    op.create_table(
        "debriefs",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("attempt", sa.String(64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("debrief", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_debriefs"),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name="fk_debriefs_attempt_attempts", ondelete="CASCADE"),
    )
    op.create_index("ix_debriefs_attempt_id", "debriefs", ["attempt", "id"])
