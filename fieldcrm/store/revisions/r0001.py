"""The layout of the first release; its dump is tests/unit/store/layouts/0001.sql."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing comes before it: a new file is made whole from the declarations."""
