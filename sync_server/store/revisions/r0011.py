"""Who signed and what; what literature is about, for whom and until when."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_ID = sa.LargeBinary(16)


def upgrade() -> None:
    """Add the columns; what was there before is signed by nobody, and for everybody."""
    for name in ("signed_by", "signed"):
        op.add_column("attachment", sa.Column(name, sa.Text))
    op.add_column("literature", sa.Column("kind", sa.Text, nullable=False, server_default="other"))
    op.add_column("literature", sa.Column("product", _ID))
    for name in ("language", "segment", "valid_from", "valid_to"):
        op.add_column("literature", sa.Column(name, sa.Text))
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.add_column("literature", sa.Column("internal", whole, nullable=False, server_default=sa.text("0")))
