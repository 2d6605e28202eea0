"""Beside the lines: what it comes to, and what to know before placing it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from fieldcrm.domain.order_checks import Caution, Concern, Fix
from fieldcrm.domain.orders import Order
from fieldcrm.store.queries.order_pad import Pad
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.texts import counted, day, money, quantity, term, tr, whole
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import (
    Picture,
    button,
    card,
    chip,
    clear,
    column,
    give_tip,
    holder,
    key_cap,
    label,
    row,
    rule,
)

SENTENCES: Mapping[Concern, str] = {
    Concern.STOCK_SHORT: term("{name}: {figure} in stock. Stock seen {day}."),
    Concern.DISCONTINUED: term("{name} is not sold after {day}."),
    Concern.BELOW_FLOOR: term("{name} is below the lowest price of {figure}."),
    Concern.NO_PRICE: term("{name} has no price: type one."),
    Concern.CREDIT_HOLD: term("The office holds this customer's credit."),
    Concern.CREDIT_LIMIT: term("Over the credit limit by {over}: {free} free, this order {sum}."),
}

FIXES: Mapping[Fix, str] = {
    Fix.TAKE_WHAT_IS_THERE: term("Set to {figure}"),
    Fix.REMOVE_LINE: term("Take it off"),
    Fix.LOWER_THE_DISCOUNT: term("Lower the discount"),
    Fix.TAKE_THE_FLOOR: term("Take {figure}"),
    Fix.TYPE_A_PRICE: term("Type a price"),
    Fix.ASK_THE_OFFICE: term("Ask the office"),
}
TO_THE_OFFICE = term("To the office: please release this order although the credit does not reach.")
"""Written into the notes, where whoever decides on the order reads it."""
MEND = "F8"
"""Brings the keys to the first thing that can be mended."""
MOST = 20
"""So many cautions are read; a list of a thousand is no advice."""

LONGEST_FIGURE = 11
"""A sum is never cut: a longer one is written smaller."""


class TotalCard(QFrame):
    """Lines, pieces, reductions and the sum."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = label("", "body", "2")
        self._full = label("", "body")
        self._less = label("", "body", "ok")
        self._reductions = holder(row(label(tr("Discounts"), "body", "2"), None, self._less))
        self._sum = label("", "figure")
        self._long_sum = label("", "title3")
        self._currency = label("", "body", "2")
        inside = column(
            label(tr("Total"), "title3"),
            row(self._lines, None, self._full),
            self._reductions,
            rule(),
            row(label(tr("Without tax"), "strong"), None, self._sum, self._long_sum, self._currency, space=6),
        )
        self.setLayout(column(card(inside)))

    def show_order(self, order: Order) -> None:
        """Without tax and freight."""
        pieces = sum((line.qty for line in order.lines), Decimal())
        full = order.sum_before_discounts
        self._lines.setText(counted("%n line(s), {} in all", len(order.lines)).format(quantity(pieces)))
        self._full.setText(money(full))
        less = order.sum - full
        self._less.setText(money(less).replace("-", "−"))
        self._reductions.setVisible(bool(less))
        told = money(order.sum)
        for shown, fits in ((self._sum, len(told) <= LONGEST_FIGURE), (self._long_sum, len(told) > LONGEST_FIGURE)):
            shown.setText(told if fits else "")
            shown.setVisible(fits)
        self._currency.setText(order.currency)


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to know, and what of it one press can put right."""

    told: str
    icon: str
    tone: str
    offers: Sequence[tuple[Caution, Fix]] = ()


class AdviceLine(QWidget):
    """A sign, a sentence and its links."""

    mended = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._told: Advice | None = None
        self.links: list[QPushButton] = []
        self._sign, self._words = Picture("info"), label("", "body", wrap=True)
        self._below = column(space=0)
        line = row(self._sign, column(self._words, self._below, space=2), space=10)
        line.setStretch(1, 1)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def tell(self, now: Advice) -> None:
        """What stands there already is left alone, or a link would lose the keys to news of something else."""
        was, self._told = self._told, now
        if now == was:
            return
        self._sign.show_icon(now.icon, now.tone)
        self._words.setText(now.told)
        if was is None or now.offers != was.offers:
            self._offer(now.offers)

    def _offer(self, offers: Sequence[tuple[Caution, Fix]]) -> None:
        clear(self._below)
        self.links = []
        for caution, fix in offers:
            made = button(tr(FIXES[fix]).format(figure=_figure(caution)), kind="link")
            made.clicked.connect(partial(self.mended.emit, caution, fix))
            self.links.append(made)
            self._below.addLayout(row(made, None))


class CautionsCard(QFrame):
    """Warnings with the reason and what one press does about each; none of them blocks."""

    mended = Signal(object, object)
    """A caution, and what is to be done about it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[AdviceLine] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look().px(6))
        self._number, self._key = chip("", "warn"), key_cap(MEND)
        head = section(tr("Before you place it"), self._number, self._key)
        self.setLayout(column(card(column(head, self._rows))))

    def focus(self) -> None:
        """Bring the keys to the first thing that can be mended."""
        links = [link for line in self._lines for link in line.links]
        if links:
            links[0].setFocus()

    def show_pad(self, shown: Pad) -> None:
        """Each in a sentence that says how old what is known is; a line that is added changes no other's."""
        advice = list(_advice(shown))
        while len(self._lines) > len(advice):
            gone = self._lines.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._lines) < len(advice):
            made = AdviceLine()
            made.mended.connect(self.mended)
            self._lines.append(made)
            self._rows.addWidget(made)
        for line, now in zip(self._lines, advice, strict=True):
            line.tell(now)
        self._count(len(shown.cautions))

    def _count(self, number: int) -> None:
        """In the head, since the last ones may be below the edge of a low window."""
        self._number.setText(whole(number))
        self._number.setAccessibleName(counted("%Ln to look at", number))
        give_tip(self._number, counted("%Ln to look at", number))
        self._number.setVisible(number > 0)
        self._key.setVisible(any(line.links for line in self._lines))


def _advice(shown: Pad) -> Iterator[Advice]:
    asked = tr(TO_THE_OFFICE) in (shown.order.notes or "")
    names = {line.id: line.name or line.code for line in shown.lines}
    for caution in shown.cautions[:MOST]:
        fixes = () if asked and Fix.ASK_THE_OFFICE in caution.fixes else caution.fixes
        yield Advice(_sentence(caution, names, shown), "warning", "warn", [(caution, fix) for fix in fixes])
        if fixes != caution.fixes:
            yield Advice(tr("The office is asked, in the notes."), "check-circle", "ok")
    if len(shown.cautions) > MOST:
        yield Advice(counted("And %n more.", len(shown.cautions) - MOST), "info", "info")
    if not shown.cautions:
        yield Advice(tr("Nothing speaks against it."), "check-circle", "ok")
    if shown.credit is not None and shown.credit.left >= 0:
        told = tr("Credit is enough: {free} free, {left} left after this order.")
        free, left = (money(each, shown.order.currency) for each in (shown.credit.free, shown.credit.left))
        yield Advice(told.format(free=free, left=left), "check-circle", "ok")


def _sentence(caution: Caution, names: Mapping[str, str], shown: Pad) -> str:
    if caution.concern is Concern.CREDIT_LIMIT and shown.credit is not None:
        free, left, currency = shown.credit.free, shown.credit.left, shown.order.currency
        told = {"over": -left, "free": max(free, Decimal()), "sum": free - left}
        return tr(SENTENCES[caution.concern]).format(**{name: money(each, currency) for name, each in told.items()})
    name = names.get(caution.line or "", "")
    return tr(SENTENCES[caution.concern]).format(name=name, figure=_figure(caution), day=day(caution.as_of))


def _figure(caution: Caution) -> str:
    return (quantity if caution.concern is Concern.STOCK_SHORT else money)(caution.figure)
