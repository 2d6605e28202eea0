"""What kinds of record, their fields and their statuses are called on the screen."""

from typing import Final

from fieldcrm.ui.shared.texts import term, tr

KINDS: Final = {
    "account": (term("Customer"), term("Customers"), "storefront"),
    "contact": (term("Person"), term("People"), "user"),
    "activity": (term("Diary entry"), term("Diary entries"), "note-pencil"),
    "visit": (term("Visit"), term("Visits"), "map-pin"),
    "order": (term("Order"), term("Orders"), "receipt"),
    "order_line": (term("Order line"), term("Order lines"), "receipt"),
    "product": (term("Product"), term("Products"), "package"),
    "price_list": (term("Price list"), term("Price lists"), "tag"),
    "price_item": (term("Price"), term("Prices"), "tag"),
    "promotion": (term("Promotion"), term("Promotions"), "percent"),
    "stock_level": (term("Stock"), term("Stock"), "package"),
    "target": (term("Target"), term("Targets"), "target"),
    "user": (term("Colleague"), term("Colleagues"), "users"),
    "substitution": (term("Stand-in"), term("Stand-ins"), "users"),
    "attachment": (term("File"), term("Files"), "file-text"),
    "literature": (term("Literature"), term("Literature"), "file-text"),
    "conflict": (term("Choice"), term("Choices"), "git-merge"),
}
"""One, many, and the icon; a kind that is not here is called by its declared name."""

FIELDS: Final = {
    "account.number": term("Customer no."),
    "account.tax_id": term("Tax no."),
    "account.payment_terms": term("Terms"),
    "account.city": term("Town"),
    "account.visit_every_days": term("Visit every (days)"),
    "account.last_visit_on": term("Last visit"),
    "state": term("State or region"),
    "lat": term("Latitude"),
    "lon": term("Longitude"),
    "email": term("E-mail"),
    "qty": term("Quantity"),
    "sku": term("Code"),
    "starts_at": term("Begins"),
    "ends_at": term("Ends"),
    "next_visit_on": term("Next visit"),
    "ad_hoc": term("Not planned"),
    "valid_to": term("Valid until"),
    "internal": term("Not for customers"),
    "may_mail": term("May be written to"),
    "rule": term("Comes back"),
}
"""Fields whose name alone would not do, by `kind.field` or for every kind by `field`."""

WORDS: Final = {"ready": term("Order placed")}
"""Words of the declarations that alone would not say enough."""

TONES: Final = {
    "ok": frozenset({"done", "completed", "delivered", "confirmed", "active", "won_back", "synced", "applied"}),
    "info": frozenset({"placed", "submitted", "started", "in_progress", "shipped", "sending", "picked"}),
    "warn": frozenset({"at_risk", "waiting", "on_hold", "held", "lapsed", "prospect"}),
    "bad": frozenset({"missed", "no_show", "rejected", "refused", "lost", "attention", "open_conflict"}),
}
"""The colour of a status; every other one is neutral."""


def kind_name(kind: str) -> str:
    """One record of a kind: Customer."""
    return tr(KINDS[kind][0]) if kind in KINDS else worded(kind)


def kind_names(kind: str) -> str:
    """Records of a kind: Customers."""
    return tr(KINDS[kind][1]) if kind in KINDS else worded(kind)


def kind_icon(kind: str) -> str:
    """The icon of a kind."""
    return KINDS[kind][2] if kind in KINDS else "file-text"


def field_name(kind: str, field: str) -> str:
    """What a field is called in front of its value."""
    told = FIELDS.get(f"{kind}.{field}") or FIELDS.get(field)
    return worded(field) if told is None else tr(told)


def worded(word: str | None) -> str:
    """A status or choice as a person reads it: `not_met` is Not met."""
    return tr(WORDS.get(word or "") or as_words(word or ""))


def as_words(word: str) -> str:
    """A name from the declarations as the text that the translators get."""
    return word.replace("_", " ").capitalize()


def status_tone(status: str | None) -> str:
    """The tone of a status, always shown beside its word."""
    return next((tone for tone, words in TONES.items() if status in words), "neutral")
