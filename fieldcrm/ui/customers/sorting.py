"""By what the list of customers is sorted: a press on a heading, or a menu of all of them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt

from fieldcrm.store.queries.account_list import AccountRow, Sort
from fieldcrm.ui.customers.columns import FALLS_FIRST, SORTS
from fieldcrm.ui.customers.laying import Tick, pop_up
from fieldcrm.ui.customers.views import Shape
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.finder import Finder
from fieldcrm.ui.shared.texts import tr


class Sorting(QObject):
    """Turns the shape of the view in front; once more by the same is the other way round."""

    def __init__(
        self, of: Finder[int, AccountRow], shape: Callable[[], Shape], turn: Callable[[Shape], object]
    ) -> None:
        super().__init__(of)
        self._model, self._table = of.model, of.table
        self._shape, self._turn = shape, turn
        header = self._table.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_heading)

    def act(self) -> Act:
        """Opens the menu of all headings."""
        return Act(id="customers.sort", title=tr("Sort the list"), run=self._offer, keys="Ctrl+Shift+S")

    def mark(self) -> None:
        """Say behind the heading which way the view in front is sorted."""
        shape = self._shape()
        self._model.mark_heading(SORTS.index(shape.sort), "↓" if shape.is_falling else "↑")

    def _by(self, sort: Sort) -> None:
        shape = self._shape()
        is_falling = not shape.is_falling if sort is shape.sort else sort in FALLS_FIRST
        self._turn(replace(shape, sort=sort, is_falling=is_falling))

    def _on_heading(self, place: int) -> None:
        sort = SORTS[place]
        if sort is not None:
            self._by(sort)

    def _offer(self) -> None:
        pop_up(self._table, (self._tick(place, sort) for place, sort in enumerate(SORTS) if sort is not None))

    def _tick(self, place: int, sort: Sort) -> Tick:
        title = self._model.headerData(place, Qt.Orientation.Horizontal)
        return Tick(str(title), sort is self._shape().sort, partial(self._by, sort))
