"""What comes back in the diary: rules, skipped days, and the entries that stand for a day of a series."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

searched_anew = (
    "account",
    "activity",
    "address",
    "channel",
    "contact",
    "order",
    "product",
    "product_unit",
    "visit",
)
"""Names and numbers are found in every way people write them, and places by their postcode."""

_KINDS = ("activity", "visit")


def upgrade() -> None:
    """Add the columns and their look-ups. What a centre has told of them, and the release before left out, is asked for
    when all is brought forward (0009).
    """
    for kind in _KINDS:
        for table in (kind, f"shadow_{kind}"):
            op.add_column(table, sa.Column("rule", sa.Text))
            op.add_column(table, sa.Column("series", sa.LargeBinary))
            op.add_column(table, sa.Column("stands_for", sa.Text))
        op.add_column(kind, sa.Column("skips", sa.Text, nullable=False, server_default="[]"))
        op.add_column(f"shadow_{kind}", sa.Column("skips", sa.Text))
        op.execute(f"UPDATE shadow_{kind} SET skips = '[]'")
        op.execute(f'CREATE INDEX "{kind}_by_series" ON "{kind}" ("series") WHERE "series" IS NOT NULL')
        op.execute(f'CREATE INDEX "{kind}_by_rule" ON "{kind}" ("user") WHERE "rule" IS NOT NULL')
