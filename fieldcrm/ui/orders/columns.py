"""The columns of the list of orders, and the sign of each state."""

from collections.abc import Callable, Sequence
from typing import Final

from fieldcrm.domain.orders import OrderStatus
from fieldcrm.store.queries.order_list import OrderRow, Sort
from fieldcrm.store.queries.states import Sync
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.query_table_model import Column
from fieldcrm.ui.shared.sync_cell import Sign
from fieldcrm.ui.shared.sync_words import SyncState, sync_sign, sync_word
from fieldcrm.ui.shared.texts import counted, day, listed, money, term, tr


def _standing(row: OrderRow) -> SyncState | None:
    """A draft goes to head office too, but who reads that it waits takes it for placed."""
    if row.sync is Sync.WAITING and row.status is OrderStatus.DRAFT:
        return SyncState.LOCAL
    return SyncState(row.sync) if row.sync else None


def _safe(row: OrderRow) -> str:
    standing = _standing(row)
    return sync_word(standing) if standing else ""


COLUMNS: list[Column[OrderRow]] = [
    Column(term("Number"), lambda row: row.called),
    Column(term("Customer"), lambda row: row.account),
    Column(term("Ordered on"), lambda row: day(row.ordered_on)),
    Column(term("Wanted on"), lambda row: day(row.wanted_on)),
    Column(term("Lines"), lambda row: str(row.lines), number=True),
    Column(term("Total"), lambda row: money(row.total, row.currency), number=True),
    Column(term("State"), lambda row: worded(row.status.value)),
    Column(term("Sync"), _safe),
]


def sentence(row: OrderRow) -> str:
    """All of it for those who hear the screen: which order, whose, how it stands, what it comes to, and when."""
    parts = (
        row.called,
        row.account,
        worded(row.status.value),
        counted("%n line(s)", row.lines),
        money(row.total, row.currency) if row.total is not None else "",
        tr("ordered on {}").format(day(row.ordered_on)),
        tr("wanted on {}").format(day(row.wanted_on)) if row.wanted_on else "",
        _safe(row),
    )
    return listed(parts)


WIDTHS: Final = (112, 0, 128, 128, 60, 146, 184, 160)
GIVEN_UP: Final = (4, 3, 2)
STATE: Final = 6
SYNC: Final = 7
SORTS: Final = (Sort.NUMBER, Sort.CUSTOMER, Sort.ORDERED, Sort.WANTED, None, Sort.TOTAL, Sort.STATE, None)
"""What each heading sorts by."""

_S = OrderStatus
_SIGNS: Final = {
    "pencil-simple": (_S.DRAFT,),
    "paper-plane-tilt": (_S.READY, _S.QUEUED),
    "check": (_S.RECEIVED_REGION, _S.RECEIVED_HQ),
    "check-circle": (_S.ACCEPTED, _S.CONFIRMED, _S.ALLOCATED),
    "package": (_S.PART_SHIPPED, _S.SHIPPED, _S.DELIVERED),
    "receipt": (_S.INVOICED, _S.CLOSED),
    "warning": (_S.ON_HOLD, _S.ACCEPTED_WITH_CHANGES),
    "warning-circle": (_S.REJECTED,),
    "arrow-counter-clockwise": (_S.CANCEL_REQUESTED, _S.CANCELLED),
}
_TONES: Final = {"warning": "warn", "warning-circle": "bad", "check-circle": "ok", "package": "ok"}


def sign(status: OrderStatus) -> tuple[str, str]:
    """The icon of a state and its tone; a state of a newer release has a question mark."""
    icon = next((icon for icon, statuses in _SIGNS.items() if status in statuses), "question")
    return icon, _TONES.get(icon, "text2")


SIGNED: Final[Sequence[tuple[int, Callable[[OrderRow], Sign]]]] = (
    (STATE, lambda row: sign(row.status)),
    (SYNC, lambda row: sync_sign(_standing(row) or SyncState.SYNCED)),
)
"""The columns whose words have a sign before them."""
