"""Indexes for what screens ask on every opening, beside those that ownership and numbers bring along.

Each has its price at every download, so each has to be earned by a list that people wait for.
"""

from typing import Final

from sqlalchemy import Connection

LOOKUPS: Final = (
    'CREATE INDEX "visit_by_day" ON "visit" ("user", "day")',
    'CREATE INDEX "activity_by_starts_at" ON "activity" ("user", "starts_at")',
    'CREATE INDEX "price_item_by_product" ON "price_item" ("product")',
    'CREATE INDEX "stock_level_by_product" ON "stock_level" ("product")',
    # The few rows that come back, or stand for a day of what does.
    'CREATE INDEX "activity_by_series" ON "activity" ("series") WHERE "series" IS NOT NULL',
    'CREATE INDEX "activity_by_rule" ON "activity" ("user") WHERE "rule" IS NOT NULL',
    'CREATE INDEX "visit_by_series" ON "visit" ("series") WHERE "series" IS NOT NULL',
    'CREATE INDEX "visit_by_rule" ON "visit" ("user") WHERE "rule" IS NOT NULL',
    # The tasks among years of calls and notes; most of them are done.
    """CREATE INDEX "activity_by_task" ON "activity" ("user", "status") WHERE "type" = 'task'""",
    # Whose a customer is says a number far behind the name and the address, which are not read for it.
    'CREATE INDEX "account_by_owner" ON "account" ("owner")',
    # Two lists as long as they come: read from these, the places of all rows are in order.
    'CREATE INDEX "account_by_name" ON "account" (lower("name"))',
    'CREATE INDEX "order_by_ordered_on" ON "order" ("ordered_on")',
    # The few that are drafts, or want a look: they are counted after each step of an order.
    'CREATE INDEX "order_by_status" ON "order" ("status", "ordered_on")',
    # The days on which each of a rep's customers ordered: read from this, and not one order behind it.
    'CREATE INDEX "order_by_customer" ON "order" ("account", "ordered_on", "status")',
)


def create(connection: Connection) -> None:
    """Make them, in an empty file."""
    for lookup in LOOKUPS:
        connection.exec_driver_sql(lookup)
