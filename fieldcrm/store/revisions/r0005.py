"""After which incarnation this one was begun."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the column; whatever incarnation a file has, the centre has heard of it."""
    op.add_column("sync_ctl", sa.Column("begun_after", sa.Integer, nullable=False, server_default=sa.text("0")))
