"""What is worth knowing at a customer's door, beside the report: people, last visits, what they take, what is open."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldcrm.domain.diary import VisitStatus
from fieldcrm.domain.ids import VisitId
from fieldcrm.store.queries.account_page import AccountPage, Basket
from fieldcrm.store.queries.open_items import OpenItem
from fieldcrm.store.queries.timeline import Happening
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.texts import short_day, tr, whole
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Part, card, clear, column, holder, label, read_only, row, scrolled

WIDTH: Final = 340
VISITS: Final = 6
"""So many are read: planned ones and this one are among them."""
MOST_VISITS, MOST_PEOPLE, MOST_PRODUCTS, MOST_OPEN = 2, 2, 5, 3


class Known(QWidget):
    """Only looked at: keys do no more than scroll it, and what is not known is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = QVBoxLayout()
        self._inside.setSpacing(look().px(14))
        told = read_only(scrolled(holder(column(self._inside, None, margins=(0, 0, 6, 0))), tr("About the customer")))
        self.setLayout(column(card(column(told), (16, 12, 8, 12))))
        self.setFixedWidth(look().px(WIDTH))

    def show_page(self, page: AccountPage, visit: VisitId, today: date) -> None:
        """Of this customer, beside the report of this visit."""
        clear(self._inside)
        for title, lines in (
            (tr("People"), [*_people(page)]),
            (tr("Last visits"), [*_visits(page.timeline.happenings, visit, today)]),
            (tr("Usual basket"), [*_basket(page.basket)]),
            (tr("Open"), [*_open(page.open, visit, today)]),
        ):
            if lines:
                self._inside.addLayout(column(label(title, "title3"), *lines, space=4))


def _people(page: AccountPage) -> Iterator[Part]:
    for each in page.people[:MOST_PEOPLE]:
        about = " · ".join(filter(None, (each.role, each.mobile or each.phone)))
        yield column(label(each.full_name, "strong"), label(about, "small", "2"), space=0)


def _visits(happenings: Sequence[Happening], visit: VisitId, today: date) -> Iterator[Part]:
    done = [each for each in happenings if each.status == VisitStatus.DONE and each.id != visit]
    for each in done[:MOST_VISITS]:
        told = " · ".join(filter(None, (short_day(each.day, today), worded(each.title) if each.title else "")))
        yield column(label(told, "strong"), label(each.text, "body", "2", wrap=True), space=0)


def _basket(basket: Basket | None) -> Iterator[Part]:
    if basket is None:
        return
    for name in basket.products[:MOST_PRODUCTS]:
        yield label(name, "body", "2")
    if basket.worth:
        yield label(tr("about {}").format(_about(basket.worth, basket.currency)), "strong")


def _about(worth: Decimal, currency: str) -> str:
    """To two figures: a guess that knows cents is none."""
    step = Decimal(10) ** max(0, worth.adjusted() - 1)
    return f"{whole(round(worth / step) * step)} {currency}"


def _open(items: Sequence[OpenItem], visit: VisitId, today: date) -> Iterator[Part]:
    for each in [each for each in items if each.id != visit and each.kind != "conflict"][:MOST_OPEN]:
        title = tr("Draft {}").format(each.title) if each.kind == "order" else each.title or worded(each.kind)
        told = label(title, "body", "2")
        line = row(told, label(short_day(each.due, today), "small", "3"))
        line.setStretch(0, 1)
        yield line
