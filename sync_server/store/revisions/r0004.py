"""Where the buckets stood at each restore."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the table; a database of before was never put back, or did not say so."""
    op.create_table(
        "fork",
        sa.Column("epoch", WHOLE, primary_key=True, autoincrement=False),
        sa.Column("bucket", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("head", WHOLE, nullable=False),
    )
