"""With what packets to the centre are closed, what those from it are signed with, and where what waits is mirrored."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns; a device learns the keys with its next exchange, and a person chooses the place."""
    op.add_column("sync_ctl", sa.Column("packets", sa.LargeBinary))
    op.add_column("sync_ctl", sa.Column("rescue", sa.Text))
    op.add_column("sync_ctl", sa.Column("rescued", sa.LargeBinary))
