"""What packets are opened and signed with."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the table, and make the one secret; devices hear of it with their next exchange."""
    made = op.create_table(
        "packet_key",
        sa.Column("one", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("secret", sa.LargeBinary, nullable=False),
    )
    op.bulk_insert(made, [{"one": 1, "secret": secrets.token_bytes(32)}])
