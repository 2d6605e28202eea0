"""The hub this device leaves packets at, and which steps lie there since when."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the columns; nothing lies anywhere yet."""
    op.add_column("sync_ctl", sa.Column("hub", sa.Text))
    op.add_column("sync_tx", sa.Column("hub", sa.Text))
    op.add_column("sync_tx", sa.Column("hub_ms", sa.Integer))
