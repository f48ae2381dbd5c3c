"""A learner can say of a check that it is wrong: kept beside the score."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "disputes",
        sa.Column("attempt", sa.String(64), nullable=False),
        sa.Column("skill", sa.String(60), nullable=False),
        sa.Column("check_id", sa.String(60), nullable=False),
        sa.Column("passed", sa.Boolean, nullable=False),
        sa.Column("scorer", sa.String(200), nullable=False),
        sa.Column("version", sa.String(200), nullable=False),
        sa.Column("rubric", sa.String(200), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("attempt", "skill", "check_id", name="pk_disputes"),
        sa.ForeignKeyConstraint(["attempt"], ["attempts.id"], name="fk_disputes_attempt_attempts", ondelete="CASCADE"),
    )
