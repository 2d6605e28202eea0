"""How long a device may go without its office, which records a person holds back, and what may be at the centre."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0010"


def upgrade() -> None:
    """Add the columns, with nothing told yet, and the table, with nothing held back. What waits may have been sent."""
    for name in ("days", "spent", "seen", "heard"):
        op.add_column("sync_ctl", sa.Column(f"lease_{name}", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.add_column("sync_tx", sa.Column("asked", sa.Integer, nullable=False, server_default=sa.text("0")))
    op.execute("UPDATE sync_tx SET asked = 1")
    op.create_table(
        "sync_pause",
        sa.Column("tbl", sa.Integer, primary_key=True, autoincrement=False, nullable=False),
        sa.Column("id", sa.LargeBinary, primary_key=True, nullable=False),
        sa.Column("since_ms", sa.Integer, nullable=False),
    )
