"""What comes back in the diary: rules, skipped days, and the entries that stand for a day of a series."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the columns; what was written before comes back on no day."""
    for kind in ("activity", "visit"):
        op.add_column(kind, sa.Column("rule", sa.Text))
        op.add_column(kind, sa.Column("skips", sa.Text, nullable=False, server_default="[]"))
        op.add_column(kind, sa.Column("series", sa.LargeBinary(16)))
        op.add_column(kind, sa.Column("stands_for", sa.Text))
