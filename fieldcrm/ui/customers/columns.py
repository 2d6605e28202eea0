"""What the list of customers shows of each, by what it is sorted, and which columns one sees at first."""

from collections.abc import Callable, Sequence
from typing import Final

from fieldcrm.store.queries.account_list import AccountRow, Sort
from fieldcrm.ui.shared.due_words import due_tone, when_due
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.query_table_model import Column
from fieldcrm.ui.shared.sync_cell import Sign
from fieldcrm.ui.shared.sync_words import SyncState, sync_sign, sync_word
from fieldcrm.ui.shared.texts import day, listed, term, tr, within


def _safe(row: AccountRow) -> str:
    return sync_word(SyncState(row.sync)) if row.sync else ""


def _due(row: AccountRow) -> str:
    return "—" if row.due_in is None else when_due(row.due_in)


def _due_tone(row: AccountRow) -> str:
    tone = "ok" if row.due_in is None else due_tone(row.due_in)
    return "text" if tone == "ok" else tone


COLUMNS: Final[list[Column[AccountRow]]] = [
    Column(term("Number"), lambda row: row.number),
    Column(term("Name"), lambda row: row.name),
    Column(term("Town"), lambda row: row.city),
    Column(term("Territory"), lambda row: row.territory),
    Column(term("Segment"), lambda row: row.segment),
    Column(term("Kind"), lambda row: worded(row.type.value)),
    Column(term("Owner"), lambda row: row.owner),
    Column(term("Phone"), lambda row: row.phone),
    Column(term("Last visit"), lambda row: day(row.last_visit) or "—", number=True),
    Column(term("Last order"), lambda row: day(row.last_order) or "—", number=True),
    Column(term("Next order"), _due, tone=_due_tone),
    Column(term("Sync"), _safe),
]


def sentence(row: AccountRow) -> str:
    """All of it for those who hear the screen, the name first."""
    parts = (
        row.name,
        row.number,
        row.city,
        row.territory,
        row.segment,
        worded(row.type.value),
        row.owner,
        row.phone,
        tr("last visit {}").format(day(row.last_visit)) if row.last_visit else "",
        tr("last order {}").format(day(row.last_order)) if row.last_order else "",
        tr("next order: {}").format(within(_due(row))) if row.due_in is not None else "",
        _safe(row),
    )
    return listed(parts)


SORTS: Final = (
    Sort.NUMBER,
    Sort.NAME,
    Sort.CITY,
    Sort.TERRITORY,
    Sort.SEGMENT,
    Sort.TYPE,
    Sort.OWNER,
    None,
    Sort.LAST_VISIT,
    Sort.LAST_ORDER,
    Sort.NEXT_ORDER,
    None,
)
"""By which a press on each heading sorts."""
FALLS_FIRST: Final = (Sort.LAST_ORDER, Sort.LAST_VISIT)
"""By these the latest are looked for first."""
NAMES: Final = (
    "number",
    "name",
    "city",
    "territory",
    "segment",
    "type",
    "owner",
    "phone",
    "last_visit",
    "last_order",
    "next_order",
    "waits",
)
"""What the columns are called where one's choice of them is kept."""
ALWAYS: Final = ("name", "waits")
"""These are not chosen: a list without names is none, and what waits is said."""
LEFT_OUT_AT_FIRST: Final = frozenset({"owner", "phone", "last_visit"})
WIDTHS: Final = (112, 0, 124, 116, 140, 90, 140, 140, 128, 128, 176, 168)
GIVEN_UP: Final = (5, 7, 4, 6, 3, 8, 9, 0, 10)
SYNC: Final = 11
"""It is never given up: without room for its word it shows its sign alone."""
SIGNED: Final[Sequence[tuple[int, Callable[[AccountRow], Sign]]]] = (
    (SYNC, lambda row: sync_sign(row.sync or SyncState.SYNCED)),
)
