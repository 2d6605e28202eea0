"""What the list of customers shows of each."""

from fieldcrm.store.queries.account_list import AccountRow
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.query_table_model import Column
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import day, term


def _safe(row: AccountRow) -> str:
    return sync_word(SyncState.WAITING) if row.waits else ""


COLUMNS: list[Column[AccountRow]] = [
    Column(term("Number"), lambda row: row.number),
    Column(term("Name"), lambda row: row.name),
    Column(term("Town"), lambda row: row.city),
    Column(term("Territory"), lambda row: row.territory),
    Column(term("Segment"), lambda row: row.segment),
    Column(term("Kind"), lambda row: worded(row.type.value)),
    Column(term("Last order"), lambda row: day(row.last_order), number=True),
    Column("", _safe, tone=lambda _: "warn"),
]
WIDTHS = (124, 0, 140, 120, 160, 90, 110, 160)
GIVEN_UP = (5, 4, 3, 6, 0)
