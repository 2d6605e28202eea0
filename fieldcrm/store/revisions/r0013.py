"""Who signed and what; what literature is about, for whom and until when, and whether a person keeps it at hand."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_SIGNED = {"signed_by": sa.Text, "signed": sa.Text}
_ABOUT = {
    "language": sa.Text,
    "product": sa.LargeBinary,
    "segment": sa.Text,
    "valid_from": sa.Text,
    "valid_to": sa.Text,
}
_DEFAULTS = (("kind", sa.Text, "other"), ("internal", sa.Integer, sa.text("0")))


def upgrade() -> None:
    """Add the columns; what a centre has told of them, and the release before left out, is asked for afterwards."""
    for kind, columns in (("attachment", _SIGNED), ("literature", _ABOUT)):
        for name, form in columns.items():
            for table in (kind, f"shadow_{kind}"):
                op.add_column(table, sa.Column(name, form))
    for name, form, default in _DEFAULTS:
        op.add_column("literature", sa.Column(name, form, nullable=False, server_default=default))
        op.add_column("shadow_literature", sa.Column(name, form))
    op.execute("UPDATE shadow_literature SET kind = 'other', internal = 0")
    op.add_column("sync_file", sa.Column("kept", sa.Integer, nullable=False, server_default=sa.text("0")))
