"""The order pad: type a product, Enter, a quantity, Enter, the next; Ctrl+Enter places it."""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import OrderId, OrderLineId
from fieldcrm.domain.orders import OrderStatus
from fieldcrm.services.ordering import (
    Wish,
    cancel_order,
    change_line,
    place_order,
    put_line,
    recall_order,
    remove_line,
    repeat_last,
)
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.order_pad import Pad, PadLine, pad
from fieldcrm.store.queries.products import Choice, choices
from fieldcrm.ui.orders.entry import LineEntry, Offered
from fieldcrm.ui.orders.grid import LineGrid
from fieldcrm.ui.orders.side import CautionsCard, TotalCard
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, day, said, tr
from fieldcrm.ui.shared.widgets import button, card, chip, column, key_cap, label, row, say_state
from fieldcrm.ui.shell.pages import Page


class OrderPad(Page):
    """Every line is saved as it is entered; there is no save button."""

    kinds = frozenset({"order", "order_line", "stock_level"})
    wants_room = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = OrderId("")
        self._pad: Pad | None = None
        self._title = label("", "title1")
        self._state = chip("")
        self._saved = label("", "small", "2")
        self._terms = label("", "body", "2")
        self.grid = LineGrid()
        self.entry = LineEntry(self._offer)
        self._total = TotalCard()
        self._cautions = CautionsCard()
        self.place = button(tr("Place order"), "paper-plane-tilt", "primary")
        self._repeat = button(tr("Repeat last order"), "arrow-counter-clockwise")
        self._recall = button(tr("Recall"), "arrow-counter-clockwise")
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"), self._pad.order.number if self._pad else "")

    def acts(self) -> list[Act]:
        return [
            Act(
                id="order.place",
                title=tr("Place this order"),
                run=self._placed,
                keys="Ctrl+Return",
                refused=self._closed,
            ),
            Act(id="order.repeat", title=tr("Repeat the last order"), run=self._repeated, keys="Ctrl+Shift+L"),
            Act(id="order.recall", title=tr("Recall this order"), run=self._recalled),
            Act(id="order.cancel", title=tr("Cancel this order"), run=self._cancelled),
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id = OrderId(parameters["id"])
        self._pad = None
        self._latest.turn()
        self._look()

    def arrive(self) -> None:
        self.entry.focus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        wanted, today = self._id, self._desk.today()
        self._desk.look(lambda reading: pad(reading, wanted, today), self._latest.next(), self)

    def _show(self, shown: Pad) -> None:
        first = self._pad is None
        self._pad = shown
        order = shown.order
        self._title.setText(tr("Order for {}").format(shown.account.name))
        say_state(self._state, worded(order.status.value), "info" if order.is_draft else "ok")
        self._terms.setText(_terms(shown))
        if shown.waits:
            self._saved.setText(sync_word(SyncState.WAITING))
        elif not first:
            self._saved.setText(sync_word(SyncState.SYNCED))
        self.grid.show_lines(shown.lines, order.currency, editable=order.is_draft)
        self._total.show_order(order)
        self._cautions.show_cautions(shown.cautions, shown.lines)
        self.entry.setVisible(order.is_draft)
        self.place.setEnabled(order.is_draft and bool(order.lines))
        self._repeat.setVisible(order.is_draft and not order.lines)
        self._recall.setVisible(order.status is OrderStatus.READY and shown.waits)
        if first and order.is_draft:
            self.entry.focus()
            self.entry.ask_again()
        self.titled.emit()

    def _offer(self, typed: str, then: Offered) -> None:
        if self._pad is None:
            return
        account, currency, today = self._pad.account, self._pad.order.currency, self._desk.today()
        self._desk.look(lambda reading: choices(reading, account, typed, currency, today), then, self)

    def _add(self, choice: Choice, qty: Decimal) -> None:
        wish = Wish(product=choice.id, qty=qty, uom=choice.uom or None)
        desk = self._desk
        desk.do(partial(put_line, desk.store, self._id, wish, new_id=desk.new_id), self._was_saved)

    def _change(self, line: PadLine, typed: str) -> None:
        try:
            qty = Decimal(typed.replace(",", "."))
        except ArithmeticError:
            self._desk.refuse(RuleBroken("decimal.form", typed, "qty"))
            return
        step = partial(change_line, self._desk.store, self._id, OrderLineId(line.id), qty, line.uom)
        self._desk.do(step, self._was_saved)

    def _remove(self, line: PadLine) -> None:
        step = partial(remove_line, self._desk.store, self._id, OrderLineId(line.id))
        self._desk.do(step, self._was_saved, told=tr("{} taken off").format(line.name))

    def _placed(self) -> None:
        step = partial(place_order, self._desk.store, self._id, at=self._desk.now())
        self._desk.do(step, self._was_saved, told=tr("Order placed. Saved on this laptop."))

    def _recalled(self) -> None:
        self._desk.do(partial(recall_order, self._desk.store, self._id), self._was_saved, told=tr("A draft again."))

    def _cancelled(self) -> None:
        self._desk.do(partial(cancel_order, self._desk.store, self._id), self._was_saved, told=tr("Order cancelled."))

    def _repeated(self) -> None:
        if self._pad is None:
            return
        desk, account = self._desk, self._pad.account.id
        step = partial(repeat_last, desk.store, account, today=desk.today(), new_id=desk.new_id)
        desk.do(step, lambda done: self.go.emit(f"crm://order/{done.id}"), told=tr("A new draft with the last order."))

    def _closed(self) -> str:
        if self._pad is None or self._pad.order.is_draft:
            return ""
        return said(RuleBroken("order.closed", self._pad.order.number))

    def _was_saved(self, _: Done) -> None:
        self._saved.setText(tr("Saved on this laptop {}").format(clock(self._desk.now())))
        self._look()

    def _build(self) -> None:
        head = row(
            column(row(self._title, self._state, None), row(self._terms, self._saved, None, space=12), space=2),
            None,
            self._recall,
            self._repeat,
            self.place,
        )
        keys = row(space=6, margins=(10, 6, 10, 6))
        for cap, told in (
            ("Enter", "next line"),
            ("F2", "quantity"),
            ("Del", "take off"),
            ("Ctrl Enter", "place order"),
        ):
            keys.addWidget(key_cap(cap))
            keys.addWidget(label(tr(told), "small", "2"))
        keys.addStretch(1)
        sheet = card(column(self.grid, self.entry, keys, space=4), (0, 4, 0, 4))
        side = column(self._total, self._cautions, space=12)
        side.setStretch(1, 1)
        body = row(sheet, side, space=12)
        body.setStretch(0, 1)
        whole = column(head, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.place.clicked.connect(self._placed)
        self._repeat.clicked.connect(self._repeated)
        self._recall.clicked.connect(self._recalled)
        self.entry.chosen.connect(self._add)
        self.grid.changed.connect(self._change)
        self.grid.removed.connect(self._remove)


def _terms(shown: Pad) -> str:
    order = shown.order
    wanted = tr("wanted {}").format(day(order.wanted_on)) if order.wanted_on else ""
    placed = tr("placed {}").format(clock(order.placed_at)) if order.placed_at else ""
    number = tr("number {}").format(order.office_number or order.number)
    return " · ".join(filter(None, (number, shown.price_list, order.currency, wanted, placed)))
