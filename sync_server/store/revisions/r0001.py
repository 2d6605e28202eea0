"""The layout of the first release; its dumps are tests/contract/layouts/0001.*.sql."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Nothing comes before it: a new database is made whole from the declarations."""
