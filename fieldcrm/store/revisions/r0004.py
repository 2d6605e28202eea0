"""A first download that can be worked with before its end: how far it has come, bucket by bucket and kind by kind."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A first download that is under way begins anew; pages that were staged and not applied are asked for again."""
    op.execute("DELETE FROM sync_stage")
    op.execute("UPDATE sync_bucket SET staged = cursor")
    op.add_column("sync_ctl", sa.Column("shown_ms", sa.Integer))
    for name in ("part_until", "part_kind", "part_seq"):
        op.add_column("sync_bucket", sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0")))
    op.create_table(
        "sync_coming",
        sa.Column("tbl", sa.Integer, primary_key=True),
        sa.Column("expected", sa.Integer, nullable=False),
        sa.Column("came", sa.Integer, nullable=False, server_default=sa.text("0")),
    )
