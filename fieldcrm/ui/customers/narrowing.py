"""How the list of customers is narrowed: the chips of the filters in force, and the panel to find another."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.account_filters import Filter, FilterChoice, filter_choices
from fieldcrm.ui.customers.filters import KEYS, FilterChips, FilterPanel
from fieldcrm.ui.customers.views import Shape
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import tr


class Narrowing(QObject):
    """Turns the shape of the view in front; the values to choose from are read when they are asked for."""

    widened = Signal()

    def __init__(self, page: QWidget, desk: Desk, shape: Callable[[], Shape], turn: Callable[[Shape], object]) -> None:
        super().__init__(page)
        self._page, self._desk, self._shape, self._turn = page, desk, shape, turn
        self._panel: FilterPanel | None = None
        self.chips = FilterChips()
        self.chips.wanted.connect(self._ask)
        self.chips.taken_away.connect(self._widen)

    def act(self) -> Act:
        """Opens the panel."""
        return Act(id="customers.filter", title=tr("Narrow the list"), run=self._ask, keys=KEYS)

    def show(self, shape: Shape, *, is_own: bool) -> None:
        """A chip for each filter of the view in front; one that `is_own` need not be kept again."""
        self.chips.show_filters(shape.filters, is_own=is_own)

    def _ask(self) -> None:
        self._desk.look(filter_choices, self._offer, self)

    def _offer(self, choices: Sequence[FilterChoice]) -> None:
        if self._panel is None:
            self._panel = FilterPanel(self._page.window(), self._page)
            self._panel.chosen.connect(self._narrow)
        self._panel.open(choices)

    def _narrow(self, added: Filter) -> None:
        self._turn(self._shape().with_filter(added))

    def _widen(self, gone: Filter) -> None:
        self._turn(self._shape().without(gone))
        self.widened.emit()
