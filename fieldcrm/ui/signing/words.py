"""What is said of a signature: who, when, and whether it still holds."""

from datetime import date

from fieldcrm.store.queries.signatures import Signature
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import lately, tr, within


def signed_words(found: Signature | None, today: date) -> tuple[str, str]:
    """A sentence and its tone."""
    if found is None:
        return tr("Nobody has signed it."), "text3"
    told = tr("Signed by {who}, {when}.") if found.holds else tr("Changed since {who} signed it, {when}.")
    said = told.format(who=straight(found.who), when=within(lately(found.at, today)))
    return said, "ok" if found.holds else "warn"
