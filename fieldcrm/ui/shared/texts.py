"""Words the window says: the sentence of an error, days, money and quantities, in one place to be translated."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QKeySequence

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import SENTENCES
from fieldcrm.ui.shared.straight import straight

CONTEXT: Final = "FieldCRM"
SMALL: Final = 1_000
_AFTER_FIGURES: Final = re.compile(r"(?<=\d) (?=\w)")


def term(text: str) -> str:
    """Marks a text for the translators where it is written down; it is translated when it is shown."""
    return text


def tr(text: str) -> str:
    """A whole sentence in the person's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""


def counted(text: str, number: int) -> str:
    """A sentence whose words go with a number: `%n visit(s) planned`; `%Ln` divides off thousands."""
    return QCoreApplication.translate(CONTEXT, text, None, number)


def listed(parts: Iterable[str | None]) -> str:
    """One after the other, set apart as the language does it; what is empty is left out."""
    return tr(", ").join(filter(None, parts))


def sentences(parts: Iterable[str | None]) -> str:
    """One sentence after the other; Chinese has no gap between them."""
    return ("" if _is_chinese() else " ").join(filter(None, parts))


def together(text: str) -> str:
    """Figures stay on the line of what follows them, be it a unit or the rest of a number that is dialled."""
    return _AFTER_FIGURES.sub("\N{NO-BREAK SPACE}", text)


def named(name: str, value: str) -> str:
    """What something is called, and what it is: `Town: Kyiv`."""
    return tr("{field}: {value}").format(field=name, value=value)


IN_THE_WINDOW: Final = {
    "device.not_enrolled": term("This laptop has not joined a company yet."),
    "link.offline": term("Offline. You can keep working: everything is saved on this laptop."),
    "link.not_trusted": term("Head office cannot prove who it is. Everything is saved on this laptop."),
    "link.not_the_centre": term("Something else answers in place of head office. Everything is saved on this laptop."),
    "message.bad": term("What came from head office cannot be read; nothing of it was taken."),
    "refused.busy": term("Head office is busy. Your work is saved and goes out later."),
    "refused.put_back": term("Head office is putting its data back. Your work is saved and goes out later."),
    "refused.revoked": term("Head office has switched this laptop off: ask them. Your work is kept here."),
    "refused.wipe": term("Head office wants the work on this laptop erased."),
    "outbox.on_its_way": term("It may have reached head office already; change the record instead."),
    "outbox.overtaken": term("What was done on it since is on its way: try again after the next exchange."),
    "outbox.not_kept": term("This is not kept any more."),
    "outbox.not_refused": term("It is not among what head office could not accept any more."),
    "outbox.stands_so": term("It stands so already: there is nothing to send."),
    "outbox.missing": term("This does not wait any more."),
    "device.closed": term(
        "This laptop has not reached head office for {about} days, so what is on it is closed. Nothing is lost: it "
        "opens by itself when head office answers. Connect it and start FieldCRM again."
    ),
    "device.closed_out": term(
        "What is on this laptop is closed, and {about} does not let it in any more. Nothing is lost: ask head office "
        "for an invitation and open it here."
    ),
    "device.erased": term("Head office had the work on this laptop erased, at {about}. Ask them why."),
    "device.erased_untold": term(
        "Head office had the work on this laptop erased, at {about}. "
        "Start FieldCRM once more when there is a link, so that they know."
    ),
    "refused.unknown_device": term("Head office does not know this laptop: ask them. Your work is kept here."),
    "refused.bad_signature": term("Head office does not know this laptop: ask them. Your work is kept here."),
    "refused.other_server": term("This is another company's office: ask them for the address. Your work is kept here."),
    "refused.upgrade_required": term(
        "Head office asks for a newer FieldCRM. What you do is still sent; nothing new comes until it is installed."
    ),
    "refused.unknown_version": term("Head office asks for a newer FieldCRM. Your work is kept until it is installed."),
    "upgrade.required": term("Head office asks for a newer FieldCRM. Your work is kept until it is installed."),
    "profile.in_use": term("FieldCRM is open already: look for its window."),
    "key.ring_locked": term("The key to your work is locked away: unlock this computer's key ring, then start again."),
    "store.busy": term("Another program is writing just now; wait a moment."),
    "store.gone": term("The file with your work is gone, but copies of it are kept; ask head office for help."),
    "store.locked_or_foreign": term("The file with your work does not open; ask head office for help."),
    "store.damaged": term("The file with your work is damaged; ask head office for help."),
    "undo.changed": term("This cannot be undone: someone has changed it since."),
    "field.office": term("Only head office may change this."),
    "record.missing": term("This is not on this laptop any more."),
    "record.taken": term("Another record already has this: {about}."),
    "status.step": term("This step is not possible any more."),
    "activity.status": term("This step is not possible any more."),
    "visit.status": term("This step is not possible any more."),
    "visit.begun": term("A visit that has begun cannot be moved."),
    "visit.end": term("A visit cannot end before it began."),
    "order.status": term("This step is not possible any more."),
    "order.qty": term("A quantity has to be more than nothing."),
}
"""Codes that are said otherwise here than on the command line, where people know of servers, files and names of fields.

What such an error is about comes in English, so none of that is in these sentences unless it is a name or a number.
"""

IN_A_FORM: Final = {
    "field.required": term("Fill this in."),
    "field.office": term("Only head office may change this."),
    "field.fixed": term("This was written once and stays."),
    "number.form": term("Write a whole number, like 12."),
    "number.size": term("This number is too large."),
    "decimal.form": term("Write a number, like 412.50."),
    "decimal.places": term("Fewer decimal places, please."),
    "day.form": term("Write a day: 24 Nov, thu, tomorrow or +7."),
    "moment.form": term("Write a day and a time: 24 Nov 10:30."),
    "time.form": term("Write a time, like 10:30."),
    "length.form": term("Write minutes or hours, like 45 or 1h30."),
    "phone.form": term("Write a number that can be dialled, like +380 67 204 11 90."),
    "email.form": term("Write an address like name@company.com."),
    "currency.form": term("Write three letters, like EUR."),
    "period.form": term("Write a year, a quarter or a month: 2026, 2026-Q4, 2026-11."),
    "pairs.form": term("Write NAME:VALUE; the next one after a semicolon."),
    "choice.form": term("Choose one from the list."),
    "id.form": term("Choose one from the list."),
    "record.taken": term("Another record already has this."),
}
"""Codes said right under the field they are about, so the field need not be named again."""


def said(error: object) -> str:
    """What an error says to a person."""
    match error:
        case RuleBroken(code=code, about=about, field=field):
            return _sentence(code, about, field)
        case Trouble(code=code, about=about):
            return _sentence(code, about, "")
        case _:
            return tr("Something went wrong that is our fault. Your work is saved.")


def said_in_a_form(error: RuleBroken) -> str:
    """What an error says right under its field."""
    told = IN_A_FORM.get(error.code)
    return said(error) if told is None else tr(told)


def _sentence(code: str, about: str, field: str) -> str:
    told = IN_THE_WINDOW.get(code) or SENTENCES.get(code)
    if told is None:
        return tr("This cannot be done: {about} ({code}).").format(
            about=about or field or tr("no reason given"), code=code
        )
    return tr(told).format(about=about or "?")


def shortened(text: str, most: int) -> str:
    """On one line and no longer than that, with dots for the rest."""
    told = straight(" ".join(text.split("\n")))
    return told if len(told) <= most else f"{told[:most].rstrip()}…"


def day(value: date | None) -> str:
    """A day with its month in words."""
    #: How a day is written, by Qt's signs: d day, MMM short month, yyyy year. Fixed letters in '…'.
    return _dated(value, tr("d MMM yyyy")) if value else ""


def short_day(value: date | None, today: date) -> str:
    """Today, yesterday, tomorrow, or the day without the year it is in."""
    if value is None:
        return ""
    near = {-1: tr("Yesterday"), 0: tr("Today"), 1: tr("Tomorrow")}.get((value - today).days)
    #: A day of this year, by Qt's signs: d day, MMM short month.
    return near or (_dated(value, tr("d MMM")) if value.year == today.year else day(value))


def within(told: str) -> str:
    """A day in few words inside a sentence: today, not Today."""
    return told[:1].lower() + told[1:]


def long_day(value: date) -> str:
    """The weekday, the day and the month."""
    #: The heading of a day, by Qt's signs: dddd weekday, d day, MMMM month.
    told = _dated(value, tr("dddd, d MMMM"))
    return told[:1].upper() + told[1:]


def month(value: date) -> str:
    """A month and its year."""
    name = QLocale().standaloneMonthName(value.month, _month_names())
    told = tr("{month} {year}").format(month=name, year=value.year)
    return told[:1].upper() + told[1:]


def _month_names() -> QLocale.FormatType:
    """Whole; in Chinese the short ones, which are figures as a year is."""
    return QLocale.FormatType.ShortFormat if _is_chinese() else QLocale.FormatType.LongFormat


def _is_chinese() -> bool:
    return QLocale().language() == QLocale.Language.Chinese


def short_month(value: date) -> str:
    """A month in a few letters, for the foot of a chart."""
    return QLocale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)


def period(text: str) -> str:
    """A year, a quarter or a month as the declarations write them: 2026, 2026-Q4, 2026-11."""
    year, _, part = text.partition("-")
    if part.startswith("Q"):
        return tr("Quarter {quarter}, {year}").format(quarter=part[1:], year=year)
    return month(date(int(year), int(part), 1)) if part.isdigit() else year


def keys(text: str) -> str:
    """A shortcut as this system and language write it: `Ctrl+E` is ⌘E on a Mac."""
    return QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)


def _dated(value: date, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def clock(value: datetime | None) -> str:
    """Hours and minutes on the wall."""
    return value.astimezone().strftime("%H:%M") if value else ""


def lately(value: datetime | None, today: date) -> str:
    """A moment by its hour; one of another day by its day too."""
    if value is None:
        return ""
    on = value.astimezone().date()
    return clock(value) if on == today else f"{short_day(on, today)} {clock(value)}"


def money(value: Decimal | None, currency: str = "") -> str:
    """An amount as the person writes figures, the currency's code behind it."""
    if value is None:
        return "—"
    return f"{figure(with_cents(value))} {currency}".rstrip()


def with_cents(value: Decimal) -> str:
    """An amount to two places, or to the four a price may have."""
    places = max(2, -int(value.normalize().as_tuple().exponent))
    return f"{value:,.{min(places, 4)}f}"


def whole(value: Decimal | float | None) -> str:
    """A figure without its cents, for cards and charts."""
    return "—" if value is None else figure(f"{round(value):,}")


def quantity(value: Decimal | None) -> str:
    """A quantity without idle zeros."""
    return "" if value is None else figure(f"{value.normalize():f}")


def figure(plain: str) -> str:
    """`1,234.5` with the signs of the person's language in their places; no amount ever goes through a float."""
    return in_signs_of(QLocale(), plain)


def in_signs_of(locale: QLocale, plain: str) -> str:
    """The same with the signs of a country."""
    return plain.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})


def size(octets: int) -> str:
    """How much is to be sent, as people count it; Qt has one word for any number of bytes."""
    if octets < SMALL:
        return counted("%n byte(s)", octets)
    return QLocale().formattedDataSize(octets, 1 if octets >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
