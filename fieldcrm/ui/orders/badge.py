"""How many orders need a look, for the navigation."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fieldcrm.store.queries.order_list import Asked, View, order_ids
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.change_bus import ChangeBus, Touched, kinds_in
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.latest import Latest


class OrdersBadge(QObject):
    """Counts at the start, and again whenever an order has changed."""

    def __init__(self, desk: Desk, show: Callable[[int], object], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(show)
        self._is_kept = False

    def begin(self, bus: ChangeBus) -> None:
        """From now on the number is kept right."""
        self._is_kept = True
        bus.changed.connect(self._hear)
        self.count()

    def end(self) -> None:
        """News that is still on its way is not looked into any more: the readers are let go."""
        self._is_kept = False

    def count(self) -> None:
        """Count now, as on another day."""
        today = self._desk.today()

        def needing(reading: Reading) -> int:
            return len(order_ids(reading, Asked(today=today, view=View.ATTENTION)))

        self._desk.look(needing, self._latest.next(), self)

    def _hear(self, touched: Touched) -> None:
        if self._is_kept and "order" in kinds_in(touched):
            self.count()
