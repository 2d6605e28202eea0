"""Who stands in for whom; who was entitled to what, and where customers lived, until when."""

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
    op.create_table(
        "substitution",
        sa.Column("rid", WHOLE, primary_key=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("absent", sa.LargeBinary(16), nullable=False),
        sa.Column("substitute", sa.LargeBinary(16), nullable=False),
        sa.Column("first_day", sa.Text, nullable=False),
        sa.Column("last_day", sa.Text, nullable=False),
        sa.Column("days_before", WHOLE, nullable=False, server_default=sa.text("1")),
        sa.Column("days_after", WHOLE, nullable=False, server_default=sa.text("1")),
        sa.Column("reason", sa.Text),
        sa.Column("_rv", WHOLE, nullable=False),
        sa.Column("_gv", sa.LargeBinary),
        sa.Column("_b", sa.Integer, nullable=False),
        sa.Column("_seq", WHOLE, nullable=False),
        sa.Column("_since", WHOLE, nullable=False, server_default=sa.text("0")),
        sa.Column("_del", sa.SmallInteger, nullable=False, server_default=sa.text("0")),
    )
    op.create_index("substitution_by_id", "substitution", ["id"], unique=True)
    op.create_index("substitution_by_seq", "substitution", ["_b", "_seq"])
