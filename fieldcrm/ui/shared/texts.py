"""Words the window says: states, days, money and the sentence of an error, in one place to be translated."""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence

SYNC_WORDS: Final = {
    "local": "Saved on this laptop",
    "waiting": "Waiting to sync",
    "sending": "Sending",
    "synced": "Synced",
    "attention": "Needs attention",
}
SYNC_ICONS: Final = {
    "local": "hard-drives",
    "waiting": "clock",
    "sending": "arrows-clockwise",
    "synced": "check-circle",
    "attention": "warning",
}
SYNC_TONES: Final = {"local": "neutral", "waiting": "warn", "sending": "info", "synced": "ok", "attention": "bad"}
_THIN: Final = "\u202f"


def tr(text: str) -> str:
    """A whole sentence in the person's language."""
    return QCoreApplication.translate("FieldCRM", text)


def said(error: object) -> str:
    """What an error says to a person."""
    match error:
        case RuleBroken(code=code, about=about, field=field):
            return sentence(code, about, field)
        case Trouble(code=code, about=about):
            return sentence(code, about)
        case _:
            return tr("Something went wrong that is our fault. Your work is saved.")


def worded(word: str | None) -> str:
    """A status or choice as a person reads it: `not_met` is Not met."""
    return tr((word or "").replace("_", " ").capitalize())


def day(value: date | None) -> str:
    """A day with its month in words."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), "d MMM yyyy")


def short_day(value: date | None, today: date) -> str:
    """Today, yesterday, tomorrow, or the day without the year it is in."""
    if value is None:
        return ""
    near = {-1: tr("Yesterday"), 0: tr("Today"), 1: tr("Tomorrow")}.get((value - today).days)
    pattern = "d MMM" if value.year == today.year else "d MMM yyyy"
    return near or QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def long_day(value: date) -> str:
    """The weekday, the day and the month."""
    return QLocale().toString(QDate(value.year, value.month, value.day), "dddd, d MMMM")


def clock(value: datetime | None) -> str:
    """Hours and minutes on the wall."""
    return value.astimezone().strftime("%H:%M") if value else ""


def money(value: Decimal | None, currency: str = "") -> str:
    """An amount with thin gaps between thousands, the currency's code behind it."""
    if value is None:
        return "—"
    places = max(2, -int(value.normalize().as_tuple().exponent))
    told = f"{value:,.{min(places, 4)}f}".replace(",", _THIN)
    return f"{told} {currency}".rstrip()


def quantity(value: Decimal | None) -> str:
    """A quantity without idle zeros."""
    return "" if value is None else f"{value.normalize():f}"
