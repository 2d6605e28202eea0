"""From which number of its bucket on a row need not be told whole any more."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Add the column; whoever is behind a row's last number is told it whole once more."""
    there = sa.inspect(op.get_bind())
    for kind in there.get_table_names():
        if any(column["name"] == "_seq" for column in there.get_columns(kind)):
            op.add_column(kind, sa.Column("_since", WHOLE, nullable=False, server_default=sa.text("0")))
            op.execute(f'UPDATE "{kind}" SET _since = _seq')
