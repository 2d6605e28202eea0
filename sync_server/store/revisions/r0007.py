"""Files: what is known of them, and their bytes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FIXED: Any = {"primary_key": True, "autoincrement": False}


def upgrade() -> None:
    """Add both kinds, and what holds bytes and says whose they are."""
    _add("literature", [], [])
    customer = sa.ForeignKeyConstraint(["account"], ["account.id"], deferrable=True, initially="DEFERRED")
    whose = [sa.Column("visit", sa.LargeBinary(16)), sa.Column("order", sa.LargeBinary(16))]
    _add("attachment", [_id("account")], whose, sa.Column("kind", sa.Text, nullable=False), customer)
    op.create_index("attachment_by_account", "attachment", ["account"])
    op.create_table(
        "file_content",
        sa.Column("no", WHOLE, primary_key=True),
        sa.Column("sha", sa.Text, nullable=False),
        sa.Column("size", WHOLE, nullable=False),
        sa.Column("came", WHOLE, nullable=False),
        sa.Column("whole", sa.SmallInteger, nullable=False),
        sa.Column("device", sa.Integer, nullable=False),
        sa.Column("tbl", sa.SmallInteger, nullable=False),
        sa.Column("row", sa.LargeBinary, nullable=False),
    )
    op.create_index("file_content_by_sha", "file_content", ["sha"])
    op.create_index("file_content_by_device", "file_content", ["device"])
    op.create_table(
        "file_part",
        sa.Column("content", WHOLE, **_FIXED),
        sa.Column("at", WHOLE, **_FIXED),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "file_row",
        sa.Column("tbl", sa.SmallInteger, **_FIXED),
        sa.Column("row", sa.LargeBinary, primary_key=True),
        sa.Column("content", WHOLE, nullable=False),
    )
    op.create_index("file_row_by_content", "file_row", ["content"])


def _add(kind: str, before: list[Any], after: list[Any], *besides: Any) -> None:
    texts = [sa.Column(name, sa.Text, nullable=False) for name in ("name", "media_type", "sha256", "added_at")]
    op.create_table(
        kind,
        sa.Column("rid", WHOLE, primary_key=True),
        _id("id"),
        *before,
        _id("user"),
        *texts,
        _number("size"),
        *after,
        *besides,
        _number("at_office", sa.text("0")),
        _number("_rv"),
        sa.Column("_gv", sa.LargeBinary),
        sa.Column("_b", sa.Integer, nullable=False),
        _number("_seq"),
        _number("_since", sa.text("0")),
        sa.Column("_del", sa.SmallInteger, nullable=False, server_default=sa.text("0")),
    )
    op.create_index(f"{kind}_by_id", kind, ["id"], unique=True)
    op.create_index(f"{kind}_by_seq", kind, ["_b", "_seq"])


def _id(name: str) -> Any:
    return sa.Column(name, sa.LargeBinary(16), nullable=False)


def _number(name: str, default: Any = None) -> Any:
    return sa.Column(name, WHOLE, nullable=False, server_default=default)
