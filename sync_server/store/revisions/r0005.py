"""Who was entitled to what, and where customers lived, until when."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the tables; what changed hands before is not known."""
    op.create_table(
        "past_grant",
        sa.Column("person", sa.LargeBinary, primary_key=True),
        sa.Column("bucket", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("until_ms", WHOLE, nullable=False),
    )
    op.create_table(
        "past_home",
        sa.Column("tbl", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("row", sa.LargeBinary, primary_key=True),
        sa.Column("bucket", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("until_ms", WHOLE, nullable=False),
    )
