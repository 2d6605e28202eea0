"""How much the link carries, and how much is still to come over it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns; the next exchange finds out."""
    for name in ("link_room", "link_rate", "rows_left"):
        op.add_column("sync_ctl", sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0")))
