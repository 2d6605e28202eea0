"""With what packets to the centre are closed, and what those from it are signed with."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the column; a device learns it with its next exchange."""
    op.add_column("sync_ctl", sa.Column("packets", sa.LargeBinary))
