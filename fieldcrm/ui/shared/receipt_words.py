"""Where a record's newest step is: saved here, and at head office or not yet."""

from datetime import date

from fieldcrm.store.queries.receipts import Came, Receipt
from fieldcrm.ui.shared.texts import lately, tr, within


def receipt_words(receipt: Receipt | None, today: date) -> tuple[str, ...]:
    """Each station with its time; nothing of what was not done here."""
    if receipt is None:
        return ()
    saved = tr("saved here {}").format(within(lately(receipt.saved, today)))
    at = within(lately(receipt.answered, today))
    match receipt.came:
        case Came.WAITING:
            return saved, tr("not at head office yet")
        case Came.RECEIVED:
            return saved, tr("at head office {}").format(at)
        case Came.REFUSED:
            return saved, tr("not accepted by head office {}").format(at)
