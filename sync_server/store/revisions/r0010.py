"""Devices that are to erase themselves, and what they had not sent."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FIXED: Any = {"primary_key": True, "autoincrement": False}


def upgrade() -> None:
    """Add both tables; a device that was to be wiped before is told so still, and asked for no last words."""
    op.create_table(
        "wipe",
        sa.Column("device", sa.Integer, **_FIXED),
        sa.Column("ordered_ms", WHOLE, nullable=False),
        sa.Column("words", sa.SmallInteger, nullable=False),
        sa.Column("erased_ms", WHOLE),
        sa.Column("heard_ms", WHOLE),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("proof", sa.Text),
    )
    op.create_table(
        "last_word",
        sa.Column("device", sa.Integer, **_FIXED),
        sa.Column("no", sa.Integer, **_FIXED),
        sa.Column("at_ms", WHOLE, nullable=False),
        sa.Column("packet", sa.LargeBinary, nullable=False),
        sa.Column("taken_ms", WHOLE),
    )
