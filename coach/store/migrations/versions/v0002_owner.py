"""Each data folder has a random owner, whose attempts are told apart from those brought in from elsewhere."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table with its one row; what was made here so far is the owner's."""
    home = op.create_table(
        "home",
        sa.Column("owner", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_home"),
    )
    owner = secrets.token_hex(8)
    op.bulk_insert(home, [{"owner": owner}])
    attempts = sa.table("attempts", sa.column("owner"))
    op.execute(attempts.update().where(attempts.c.owner == "me").values(owner=owner))
