"""An order that was placed, ordered once more: the same at today's prices, and what could not go along."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.reordering import Lack, LeftOut
from fieldcrm.services.ordering import OrderedAgain, order_again
from fieldcrm.services.undo import Done
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import counted, sentences, term, tr

KEYS: Final = "Ctrl+Shift+R"
MOST: Final = 3
"""So many are told by name."""
WHY: Final[Mapping[Lack, str]] = {
    Lack.UNKNOWN: term("A product that is not on this laptop any more is left out."),
    Lack.WITHDRAWN: term("{name} is sold no more and left out."),
    Lack.UNIT: term("{name} is not sold by {unit} any more and left out."),
}


def begun_still() -> str:
    """Why a draft is not ordered again."""
    return tr("This order is being written still.")


class Again(QObject):
    """One act for the page of an order and for the list of them."""

    begun = Signal(str)
    """The address of the draft."""

    def __init__(self, desk: Desk, page: QObject) -> None:
        super().__init__(page)
        self._desk = desk

    def act(self, which: Callable[[], OrderId | None], refused: Callable[[], str]) -> Act:
        """Orders `which` once more, unless that is `refused` with its reason."""
        return Act(
            id="order.again",
            title=tr("Order again"),
            run=lambda: self._order(which()),
            keys=KEYS,
            icon="copy",
            refused=refused,
        )

    def _order(self, before: OrderId | None) -> None:
        desk = self._desk
        if before is not None:
            step = partial(order_again, desk.store, before, today=desk.today(), new_id=desk.new_id)
            desk.do(step, self._tell, owner=self)

    def _tell(self, done: Done) -> None:
        if isinstance(done, OrderedAgain):
            self._desk.say(sentences(_told(done)), done)
            self.begun.emit(f"crm://order/{done.id}")


def _told(done: OrderedAgain) -> Iterator[str]:
    yield counted("Order {number} begun with %n line(s), at today's prices.", done.lines).format(number=done.number)
    yield from dict.fromkeys(_why(each) for each in done.left_out[:MOST])
    if len(done.left_out) > MOST:
        yield counted("And %n more.", len(done.left_out) - MOST)


def _why(each: LeftOut) -> str:
    return tr(WHY[each.lack]).format(name=each.name, unit=each.line.uom or "")
