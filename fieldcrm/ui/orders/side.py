"""Beside the lines: what it comes to, and what to know before placing it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtWidgets import QFrame, QVBoxLayout

from fieldcrm.domain.order_checks import Caution, Concern
from fieldcrm.domain.orders import Order
from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.ui.shared.texts import counted, day, money, quantity, term, tr
from fieldcrm.ui.shared.widgets import Picture, card, clear, column, holder, label, row, rule, scrolled

SENTENCES: Mapping[Concern, str] = {
    Concern.STOCK_SHORT: term("{name}: {figure} in stock. Stock seen {day}."),
    Concern.DISCONTINUED: term("{name} is not sold after {day}."),
    Concern.BELOW_FLOOR: term("{name} is below the lowest price of {figure}."),
    Concern.NO_PRICE: term("{name} has no price: type one."),
    Concern.CREDIT_HOLD: term("The office holds this customer's credit."),
    Concern.CREDIT_LIMIT: term("Over the credit limit: {figure} is left."),
}


LONGEST_FIGURE = 11
"""A sum is never cut: a longer one is written smaller."""


class TotalCard(QFrame):
    """Lines, pieces, reductions and the sum."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = label("", "body", "2")
        self._full = label("", "body")
        self._less = label("", "body", "ok")
        self._sum = label("", "figure")
        self._long_sum = label("", "title3")
        self._currency = label("", "body", "2")
        inside = column(
            label(tr("Total"), "title3"),
            row(self._lines, None, self._full),
            row(label(tr("Reductions"), "body", "2"), None, self._less),
            rule(),
            row(label(tr("To pay"), "strong"), None, self._sum, self._long_sum, self._currency, space=6),
        )
        self.setLayout(column(card(inside)))

    def show_order(self, order: Order) -> None:
        """Without tax and freight."""
        pieces = sum((line.qty for line in order.lines), Decimal())
        full = sum((line.qty * line.price for line in order.lines), Decimal())
        self._lines.setText(counted("%n line(s), {} in all", len(order.lines)).format(quantity(pieces)))
        self._full.setText(money(full.quantize(Decimal("0.01"))))
        self._less.setText(money((order.sum - full).quantize(Decimal("0.01")) + 0))
        told = money(order.sum)
        for shown, fits in ((self._sum, len(told) <= LONGEST_FIGURE), (self._long_sum, len(told) > LONGEST_FIGURE)):
            shown.setText(told if fits else "")
            shown.setVisible(fits)
        self._currency.setText(order.currency)


class CautionsCard(QFrame):
    """Warnings with the reason; none of them blocks."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        title = tr("Before you place it")
        told = scrolled(holder(column(self._rows, None)), title)
        self.setLayout(column(card(column(label(title, "title3"), told))))

    def show_cautions(self, cautions: Sequence[Caution], lines: Sequence[PadLine]) -> None:
        """Each in a sentence that says how old what is known is."""
        clear(self._rows)
        names = {line.id: line.name for line in lines}
        for caution in cautions:
            told = tr(SENTENCES[caution.concern]).format(
                name=names.get(caution.line or "", ""), figure=quantity(caution.figure), day=day(caution.as_of)
            )
            self._rows.addLayout(row(Picture("warning", "warn"), label(told, "body", wrap=True), space=10))
        if not cautions:
            good = label(tr("Nothing speaks against it."), "body", "2", wrap=True)
            self._rows.addLayout(row(Picture("check-circle", "ok"), good, None, space=10))
