"""What is done on an order pad, each a step with a way back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from fieldcrm.domain.ids import OrderId, OrderLineId
from fieldcrm.domain.order_checks import Caution, Fix
from fieldcrm.services import ordering
from fieldcrm.services.mending import ask_the_office, mend
from fieldcrm.services.ordering import Wish
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.orders.amounts import Amount
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import tr

Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class Then:
    """What follows a step at once where it was written, on the writer's thread; and what if it could not be."""

    written: Callable[[], object] = lambda: None
    failed: Failed | None = None


NOTHING: Final = Then()


class Steps(QObject):
    """Of one order at a time; all are written in the order they were asked for."""

    asked = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, page: QObject) -> None:
        super().__init__(page)
        self._desk = desk
        self.order = OrderId("")
        self._under_way = 0

    @property
    def are_under_way(self) -> bool:
        """Whether something was asked for that is not written yet."""
        return self._under_way > 0

    def add(self, choice: Choice, amount: Amount, then: Then) -> None:
        """Put a product on it."""
        wish = Wish(product=choice.id, qty=amount.qty, uom=amount.uom)
        step = partial(ordering.put_line, wish=wish, new_id=self._desk.new_id)
        self._do(step, remembered=tr("{} added").format(choice.name), then=then)

    def add_all(self, wishes: Sequence[Wish], told: str, failed: Failed) -> None:
        """Put a list on it."""
        step = partial(ordering.put_lines, wishes=wishes, new_id=self._desk.new_id)
        self._do(step, told=told, then=Then(failed=failed))

    def add_usual(self) -> None:
        """Put on it what the customer mostly takes."""
        self._do(partial(ordering.put_usual, new_id=self._desk.new_id), told=tr("The usual basket is on this order."))

    def add_last(self) -> None:
        """Put the customer's last order on it."""
        self._do(partial(ordering.put_last, new_id=self._desk.new_id), told=tr("The last order is on this one."))

    def change(self, line: PadLine, amount: Amount, then: Then = NOTHING) -> None:
        """Another quantity or unit."""
        step = partial(ordering.change_line, line_id=OrderLineId(line.id), qty=amount.qty, uom=amount.uom)
        self._do(step, remembered=tr("Quantity of {}").format(line.name), then=then)

    def price(self, line: PadLine, price: Decimal, discount: Decimal, then: Then = NOTHING) -> None:
        """The price a person gives it."""
        step = partial(ordering.set_price, line_id=OrderLineId(line.id), by_hand=price, discount=discount)
        self._do(step, remembered=tr("Price of {}").format(line.name), then=then)

    def price_by_rules(self, line: PadLine, then: Then = NOTHING) -> None:
        """The price the office has published."""
        step = partial(ordering.price_by_rules, line_id=OrderLineId(line.id))
        self._do(step, remembered=tr("Price of {}").format(line.name), then=then)

    def remove(self, line: PadLine) -> None:
        """Take a line off."""
        step = partial(ordering.remove_line, line_id=OrderLineId(line.id))
        self._do(step, told=tr("{} taken off").format(line.name))

    def mend(self, caution: Caution, fix: Fix) -> None:
        """Do what was offered about a caution."""
        self._do(partial(mend, caution=caution, fix=fix), told=tr("Put right."))

    def ask_the_office(self, words: str) -> None:
        """Have it in the notes that the office is asked."""
        self._do(partial(ask_the_office, words=words), told=tr("The office is asked, in the notes."))

    def place(self) -> None:
        """The customer agreed."""
        self._do(partial(ordering.place_order, at=self._desk.now()), told=tr("Order placed. Saved on this laptop."))

    def recall(self) -> None:
        """Write on it again."""
        self._do(ordering.recall_order, told=tr("A draft again."))

    def cancel(self) -> None:
        """Call it off."""
        self._do(ordering.cancel_order, told=tr("Order cancelled."))

    def _do(self, step: Callable[..., Done], *, told: str = "", remembered: str = "", then: Then = NOTHING) -> None:
        order, desk = self.order, self._desk

        def write() -> Done:
            done = step(desk.store, order)
            then.written()
            return done

        self._under_way += 1
        self.asked.emit()
        desk.do(
            write,
            self._on_written,
            told=told,
            remembered=remembered,
            failed=partial(self._on_failed, then.failed or desk.refuse),
        )

    def _on_written(self, _: Done) -> None:
        self._under_way -= 1
        if isValid(self):
            self.saved.emit()

    def _on_failed(self, failed: Failed, error: Exception) -> None:
        self._under_way -= 1
        failed(error)
