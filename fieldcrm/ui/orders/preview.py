"""What an order of the list is about, beside the list: whose, how it stands, what is on it and what it comes to."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout

from fieldcrm.domain.ids import OrderId
from fieldcrm.store.queries.order_sheet import OrderSheet, SheetLine, order_sheet
from fieldcrm.store.store import Reading
from fieldcrm.ui.orders.columns import sign
from fieldcrm.ui.shared import preview
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Fact, Facts
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.preview import told
from fieldcrm.ui.shared.texts import counted, day, money, quantity, tr
from fieldcrm.ui.shared.units import unit_name
from fieldcrm.ui.shared.widgets import chip, column, label, row
from fieldcrm.ui.signing.words import signed_words

LINES = 12
"""So many are read at a glance; the page has all of them."""


class Preview(preview.Preview):
    """The order as it would go on paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("receipt", tr("Choose an order to see what is on it."), self._look, self._show)
        self._desk = desk

    def _look(self) -> None:
        wanted = OrderId(self.shown)

        def read(reading: Reading) -> OrderSheet:
            return order_sheet(reading, wanted)

        self._desk.look(read, self.latest.next(), self, failed=self.gone)

    def _show(self, sheet: OrderSheet) -> None:
        facts = Facts()
        facts.show_facts([*_facts(sheet), *self._signed(sheet)])
        lines = [_line(each) for each in sheet.lines[:LINES]]
        if len(sheet.lines) > LINES:
            lines.append(counted("And %n more.", len(sheet.lines) - LINES))
        self.fill([self._head(sheet), facts, *told(counted("%n line(s)", len(sheet.lines)), lines)])

    def _signed(self, sheet: OrderSheet) -> Iterator[Fact]:
        if sheet.signature is not None:
            yield Fact(tr("Signature"), signed_words(sheet.signature, self._desk.today())[0])

    def _head(self, sheet: OrderSheet) -> QVBoxLayout:
        order = sheet.order
        name = label(sheet.account.name, "title3", wrap=True)
        _, tone = sign(order.status)
        state = chip(worded(order.status.value), "info" if tone == "text2" else tone)
        return column(
            name, row(label(order.called, "small", "2"), state, None), self.opening(f"crm://order/{order.id}")
        )


def _facts(sheet: OrderSheet) -> Iterator[Fact]:
    order = sheet.order
    yield Fact(tr("Total"), money(order.sum, order.currency))
    yield Fact(tr("Ordered on"), day(order.ordered_on))
    yield Fact(tr("Wanted on"), day(order.wanted_on))
    yield Fact(tr("Reference"), order.reference or "")
    yield Fact(tr("Written by"), sheet.person)
    yield Fact(tr("Notes"), order.notes or "")
    yield Fact(tr("Head office"), order.reason or "")


def _line(line: SheetLine) -> str:
    amount = f"{quantity(line.qty)} {unit_name(line.uom)}".rstrip()
    return f"{amount} · {line.name or line.code}"
