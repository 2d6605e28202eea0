"""Look-ups for very long lists: customers by name and by whose they are, orders by day and by customer, tasks that are
open; pages are staged in another form."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the look-ups; pages that were staged and not applied are asked for again."""
    op.execute("DELETE FROM sync_stage")
    op.execute("UPDATE sync_bucket SET staged = cursor")
    op.execute("""CREATE INDEX "activity_by_task" ON "activity" ("user", "status") WHERE "type" = 'task'""")
    op.execute('CREATE INDEX "account_by_owner" ON "account" ("owner")')
    op.execute('CREATE INDEX "account_by_name" ON "account" (lower("name"))')
    op.execute('CREATE INDEX "order_by_ordered_on" ON "order" ("ordered_on")')
    op.execute('CREATE INDEX "order_by_customer" ON "order" ("account", "ordered_on", "status")')
