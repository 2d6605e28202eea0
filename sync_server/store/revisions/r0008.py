"""Count and checksum of the kinds that came with a later schema than the first, bucket by bucket."""

import sqlalchemy as sa
from alembic import op

from fieldcrm.protocol.sums import added, row_sum

revision = "0008"
down_revision = "0007"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LATER = (("substitution", 21, 3), ("attachment", 22, 4), ("literature", 23, 4))
"""Such kinds when this was written: their permanent numbers, and the schema each came with."""


def upgrade() -> None:
    """Add the table, and count what is there."""
    made = op.create_table(
        "bucket_later",
        sa.Column("bucket", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("since", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("cs", WHOLE, nullable=False),
        sa.Column("n", WHOLE, nullable=False),
    )
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for kind, number, since in LATER:
        living = sa.text(f"SELECT id, _rv, _b FROM {kind} WHERE _del = 0")
        for row, version, bucket in op.get_bind().execute(living):
            n, cs = found.get((bucket, since), (0, 0))
            found[bucket, since] = (n + 1, added(cs, row_sum(number, bytes(row), version)))
    if found:
        values = [{"bucket": bucket, "since": since, "n": n, "cs": cs} for (bucket, since), (n, cs) in found.items()]
        op.bulk_insert(made, values)
