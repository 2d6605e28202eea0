"""Who stands in for whom."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_PLAIN = (
    '"absent" BLOB, "substitute" BLOB, "first_day" TEXT, "last_day" TEXT, "days_before" INTEGER, "days_after" INTEGER, '
    '"reason" TEXT'
)


def upgrade() -> None:
    """Add the kind; what there is of it is asked for when all is brought forward (0009)."""
    op.create_table(
        "substitution",
        sa.Column("rid", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("absent", sa.LargeBinary, nullable=False),
        sa.Column("substitute", sa.LargeBinary, nullable=False),
        sa.Column("first_day", sa.Text, nullable=False),
        sa.Column("last_day", sa.Text, nullable=False),
        sa.Column("days_before", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("days_after", sa.Integer, nullable=False, server_default=sa.text("1")),
        sa.Column("reason", sa.Text),
        sa.Column("_rv", sa.Integer, nullable=False, server_default=sa.text("0")),
        sa.Column("_b", sa.Integer, nullable=False, server_default=sa.text("0")),
    )
    op.create_index("substitution_by_id", "substitution", ["id"], unique=True)
    key = "id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL"
    op.execute(f'CREATE TABLE "shadow_substitution" ({key}, {_PLAIN}) WITHOUT ROWID')
