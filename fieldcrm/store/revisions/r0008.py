"""Files: what is known of them, and their bytes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_WHAT = '"name" TEXT, "media_type" TEXT, "size" INTEGER, "sha256" TEXT, "added_at" TEXT'


def upgrade() -> None:
    """Add both kinds, and what holds and carries bytes; what there is of them is asked for afterwards (0009)."""
    _add_literature()
    _add_attachments()
    op.create_table(
        "sync_file",
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("sha", sa.Text, unique=True),
        *(_number(name) for name in ("size", "came", "whole")),
        sa.Column("used_ms", sa.Integer, nullable=False),
    )
    op.create_table(
        "sync_file_piece",
        sa.Column("file", sa.Integer, primary_key=True),
        sa.Column("at", sa.Integer, primary_key=True),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "sync_file_out",
        sa.Column("tbl", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary, primary_key=True),
        sa.Column("sha", sa.Text, nullable=False),
        sa.Column("rank", sa.Integer, nullable=False),
        _number("there"),
        sa.Column("refused", sa.Text),
    )
    op.create_index("sync_file_out_by_sha", "sync_file_out", ["sha"])
    op.create_table(
        "sync_file_wanted",
        sa.Column("sha", sa.Text, primary_key=True),
        sa.Column("at_ms", sa.Integer, nullable=False),
    )


def _add_literature() -> None:
    op.create_table("literature", *_begin("user"), *_what(), _number("at_office"), *_end())
    op.create_index("literature_by_id", "literature", ["id"], unique=True)
    _add_shadow("literature", f'"user" BLOB, {_WHAT}, "at_office" INTEGER')


def _add_attachments() -> None:
    op.create_table(
        "attachment",
        *_begin("account", "user"),
        sa.Column("kind", sa.Text, nullable=False),
        *_what(),
        sa.Column("visit", sa.LargeBinary),
        sa.Column("order", sa.LargeBinary),
        _number("at_office"),
        *_end(),
        sa.ForeignKeyConstraint(["account"], ["account.id"], deferrable=True, initially="DEFERRED"),
    )
    op.create_index("attachment_by_id", "attachment", ["id"], unique=True)
    op.create_index("attachment_by_account", "attachment", ["account"])
    owned = '"account" BLOB, "user" BLOB, "kind" TEXT'
    _add_shadow("attachment", f'{owned}, {_WHAT}, "visit" BLOB, "order" BLOB, "at_office" INTEGER')


def _begin(*whose: str) -> list[sa.Column[Any]]:
    ids = [sa.Column(name, sa.LargeBinary, nullable=False) for name in ("id", *whose)]
    return [sa.Column("rid", sa.Integer, primary_key=True), *ids]


def _what() -> list[sa.Column[Any]]:
    """What is said of any file."""
    texts = {name: sa.Column(name, sa.Text, nullable=False) for name in ("name", "media_type", "sha256", "added_at")}
    size = sa.Column("size", sa.Integer, nullable=False)
    return [texts["name"], texts["media_type"], size, texts["sha256"], texts["added_at"]]


def _end() -> list[sa.Column[Any]]:
    return [_number("_rv"), _number("_b")]


def _number(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text("0"))


def _add_shadow(kind: str, columns: str) -> None:
    key = "id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL"
    op.execute(f'CREATE TABLE "shadow_{kind}" ({key}, {columns}) WITHOUT ROWID')
