"""What a person takes back before it was sent lies aside, and can be brought back."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "sync_back",
        sa.Column("tx", sa.Integer, primary_key=True),
        sa.Column("txid", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("lane", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("at_ms", sa.Integer, nullable=False),
        sa.Column("of", sa.LargeBinary, nullable=False),
        sa.Column("back_ms", sa.Integer, nullable=False),
        sa.Column("held", sa.Integer, nullable=False, server_default=sa.text("0")),
    )
    op.create_index("sync_back_by_choice", "sync_back", ["of"])
