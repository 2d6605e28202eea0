"""The order pad: type a product, Enter, a quantity, Enter, the next; Ctrl+Enter places it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

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
    set_price,
)
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.order_pad import Pad, PadLine, pad
from fieldcrm.store.queries.products import Choice, choices
from fieldcrm.store.store import Reading
from fieldcrm.ui.orders.entry import LineEntry, Offered
from fieldcrm.ui.orders.grid import LineGrid
from fieldcrm.ui.orders.side import CautionsCard, TotalCard
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, day, said, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, card, column, holder
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
        self._header = PageHeader()
        self.grid = LineGrid(desk.today)
        self.entry = LineEntry(self._offer)
        self._total = TotalCard()
        self._cautions = CautionsCard()
        self._hints = _hints()
        self._body: QWidget = QWidget()
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"), self._pad.order.number if self._pad else "")

    def acts(self) -> list[Act]:
        add = Act(id="order.add", title=tr("Add a line"), run=self.entry.focus, keys="Ctrl+M", refused=self._closed)
        cancel = Act(id="order.cancel", title=tr("Cancel this order"), run=self._cancel, refused=self._unknown)
        return [self._placing(), self._repeating(), self._recalling(), cancel, add]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self._id != parameters["id"]:
            self.entry.clear()
            self._header.forget_saved()
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

        def read(reading: Reading) -> Pad:
            return pad(reading, wanted, today)

        self._desk.look(read, self._latest.next(), self, failed=self._missing)

    def _missing(self, error: Exception) -> None:
        """Under this address nothing of another order may stand."""
        self._desk.refuse(error)
        self._body.hide()
        self._header.say(tr("This order is not on this laptop"))

    def _show(self, shown: Pad) -> None:
        first, self._pad = self._pad is None, shown
        had_keys, wrote = self.has_keys, self.entry.has_keys  # asked first: what is hidden below loses them
        order = shown.order
        self._body.show()
        self._tell(shown)
        self.grid.show_lines(shown.lines, order.currency, editable=order.is_draft)
        self._total.show_order(order)
        self._cautions.show_cautions(shown.cautions, shown.lines)
        for only_for_a_draft in (self.entry, self._hints, self._cautions):
            only_for_a_draft.setVisible(order.is_draft)
        if first and order.is_draft:
            self.entry.focus()
            self.entry.ask_again()
        elif not order.is_draft and (wrote or (first and had_keys)):
            self.grid.focus()
        self.titled.emit()

    def _tell(self, shown: Pad) -> None:
        order, waits = shown.order, shown.waits
        states = [(worded(order.status.value), "info" if order.is_draft else "ok")]
        if waits:
            states.append((sync_word(SyncState.WAITING), "warn"))
        self._header.say(tr("Order for {}").format(shown.account.name), _terms(shown), states)
        self._header.offer(self._offered(shown))

    def _offer(self, typed: str, then: Offered) -> None:
        if self._pad is None:
            return
        account, currency, today = self._pad.account, self._pad.order.currency, self._desk.today()
        self._desk.look(lambda reading: choices(reading, account, typed, currency, today), then, self)

    def _offered(self, shown: Pad) -> list[Act]:
        """What the order can still become."""
        if not shown.order.is_draft:
            can_be_recalled = shown.order.status is OrderStatus.READY and shown.waits
            return [self._recalling()] if can_be_recalled else []
        return [self._placing()] if shown.order.lines else [self._placing(), self._repeating()]

    def _add(self, choice: Choice, qty: Decimal) -> None:
        wish = Wish(product=choice.id, qty=qty, uom=choice.uom or None)
        desk, order = self._desk, self._id
        step = partial(put_line, desk.store, order, wish, new_id=desk.new_id)
        failed = partial(self._not_added, order, choice, qty)
        desk.do(step, self._was_saved, owner=self, remembered=tr("{} added").format(choice.name), failed=failed)

    def _not_added(self, order: OrderId, choice: Choice, qty: Decimal, error: Exception) -> None:
        """The line stands where it was written, to be entered again."""
        self._desk.refuse(error)
        if isValid(self) and order == self._id:
            self.entry.put_back(choice, qty)

    def _change(self, line: PadLine, qty: Decimal) -> None:
        step = partial(change_line, self._desk.store, self._id, OrderLineId(line.id), qty, line.uom)
        self._desk.do(step, self._was_saved, owner=self, remembered=tr("Quantity of {}").format(line.name))

    def _price(self, line: PadLine, price: Decimal) -> None:
        step = partial(set_price, self._desk.store, self._id, OrderLineId(line.id), price, line.discount)
        self._desk.do(step, self._was_saved, owner=self, remembered=tr("Price of {}").format(line.name))

    def _remove(self, line: PadLine) -> None:
        step = partial(remove_line, self._desk.store, self._id, OrderLineId(line.id))
        self._say_of(step, tr("{} taken off").format(line.name))

    def _place(self) -> None:
        step = partial(place_order, self._desk.store, self._id, at=self._desk.now())
        self._say_of(step, tr("Order placed. Saved on this laptop."))

    def _recall(self) -> None:
        self._desk.do(
            partial(recall_order, self._desk.store, self._id), self._was_saved, owner=self, told=tr("A draft again.")
        )

    def _cancel(self) -> None:
        self._desk.do(
            partial(cancel_order, self._desk.store, self._id), self._was_saved, owner=self, told=tr("Order cancelled.")
        )

    def _repeat(self) -> None:
        if self._pad is None:
            return
        desk, account = self._desk, self._pad.account.id
        step = partial(repeat_last, desk.store, account, today=desk.today(), new_id=desk.new_id)
        desk.do(
            step,
            lambda done: self.go.emit(f"crm://order/{done.id}"),
            owner=self,
            told=tr("A new draft with the last order."),
        )

    def _say_of(self, step: Callable[[], Done], told: str) -> None:
        self._desk.do(step, self._was_saved, owner=self, told=told)

    def _unknown(self) -> str:
        return tr("A moment, please.") if self._pad is None else ""

    def _closed(self) -> str:
        if self._pad is None or self._pad.order.is_draft:
            return self._unknown()
        return said(RuleBroken("order.closed", self._pad.order.number))

    def _unplaceable(self) -> str:
        """Nothing is placed before it stands on the screen."""
        if self._pad is not None and self._pad.order.is_draft and not self._pad.order.lines:
            return tr("There is nothing on this order yet.")
        return self._closed()

    def _was_saved(self, _: Done) -> None:
        self._header.say_saved(tr("Saved on this laptop {}").format(clock(self._desk.now())))

    def _placing(self) -> Act:
        return Act(
            id="order.place",
            title=tr("Place order"),
            run=self._place,
            keys="Ctrl+Return",
            icon="paper-plane-tilt",
            refused=self._unplaceable,
        )

    def _repeating(self) -> Act:
        title, icon = tr("Repeat last order"), "arrow-counter-clockwise"
        return Act(id="order.repeat", title=title, run=self._repeat, keys="Ctrl+Shift+L", icon=icon)

    def _recalling(self) -> Act:
        icon = "arrow-counter-clockwise"
        return Act(id="order.recall", title=tr("Recall"), run=self._recall, icon=icon, refused=self._unknown)

    def _build(self) -> None:
        sheet = column(self.grid, self.entry, None, self._hints, space=0)
        sheet.setStretch(0, 100)  # all there is, up to its last line
        side = column(self._total, self._cautions, space=12)
        side.setStretch(1, 1)
        side.addStretch()
        parts = (Part(widget=card(sheet, (0, 4, 0, 4)), share=1), Part(widget=holder(side), width=288))
        body = Spread(tr("Order"), parts, main=0, wide_from=780, medium_from=780)
        self._body.setLayout(column(body))
        whole = column(self._header, self._body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.entry.chosen.connect(self._add)
        self.grid.changed.connect(self._change)
        self.grid.priced.connect(self._price)
        self.grid.removed.connect(self._remove)


def _hints() -> KeyHints:
    made = KeyHints(
        ("Enter", tr("next line")),
        ("Ctrl Enter", tr("place order")),
        ("Ctrl Z", tr("undo")),
        ("+ −", tr("quantity")),
        ("Del", tr("take off")),
        ("F4", tr("price")),
    )
    made.setContentsMargins(*(look().px(each) for each in (10, 6, 10, 6)))
    return made


def _terms(shown: Pad) -> str:
    order = shown.order
    wanted = tr("wanted {}").format(day(order.wanted_on)) if order.wanted_on else ""
    placed = tr("placed {}").format(clock(order.placed_at)) if order.placed_at else ""
    number = tr("number {}").format(order.office_number or order.number)
    return " · ".join(filter(None, (number, shown.price_list, order.currency, wanted, placed)))
