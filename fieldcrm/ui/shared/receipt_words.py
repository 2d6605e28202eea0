"""Where a record's newest step is: saved here, and at head office or not yet."""

from datetime import date, datetime

from fieldcrm.store.queries.receipts import Came, Receipt, is_stalled
from fieldcrm.ui.shared.texts import lately, tr, within


def receipt_words(receipt: Receipt | None, today: date, now: datetime) -> tuple[str, ...]:
    """Each station with its time, and where it stands still; nothing of what was not done here."""
    if receipt is None:
        return ()
    stations = [tr("saved here {}").format(within(lately(receipt.saved, today)))]
    if receipt.left is not None:
        when = within(lately(receipt.left, today))
        still = tr("still at {hub} since {when}: ask there") if is_stalled(receipt, now) else tr("at {hub} {when}")
        stations.append(still.format(hub=receipt.hub, when=when))
    at = within(lately(receipt.answered, today))
    match receipt.came:
        case Came.WAITING | Came.AT_HUB:
            return *stations, tr("not at head office yet")
        case Came.PAUSED:
            return *stations, tr("paused by you: it stays on this laptop")
        case Came.RECEIVED:
            return *stations, tr("at head office {}").format(at)
        case Came.REFUSED:
            return *stations, tr("not accepted by head office {}").format(at)
