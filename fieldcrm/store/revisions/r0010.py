"""In which schema each bucket was read, and what the centre speaks."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

SPOKEN = {1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 3, 7: 3, 8: 4, 9: 4}
"""Which schema the release of a layout spoke."""


def upgrade() -> None:
    """Add the columns. What has come since the schema that a file was read in is asked for with the next exchange."""
    zero = sa.text("0")
    op.add_column("sync_ctl", sa.Column("centre_schema", sa.Integer, nullable=False, server_default=zero))
    for name in ("schema", "gap_kind", "gap_seq"):
        op.add_column("sync_bucket", sa.Column(name, sa.Integer, nullable=False, server_default=zero))
    layout = op.get_bind().execute(sa.text("PRAGMA user_version")).scalar_one()
    op.execute(f"UPDATE sync_bucket SET schema = {SPOKEN[layout]}")
