"""The chains of the audit; they begin with what is done from here on."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FIXED: Any = {"primary_key": True, "autoincrement": False}


def upgrade() -> None:
    """Add the table: what was done before is in no chain."""
    op.create_table(
        "audit_link",
        sa.Column("chain", sa.Integer, **_FIXED),
        sa.Column("no", WHOLE, **_FIXED),
        sa.Column("at_ms", WHOLE, nullable=False),
        sa.Column("act", sa.Text, nullable=False),
        *(sa.Column(name, sa.LargeBinary, nullable=False) for name in ("by", "about", "spans", "digest", "hash")),
    )
