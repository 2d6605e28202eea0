"""Which columns of a table have room: signs lose their words first, then whole columns go, the least needed first."""

from collections.abc import Collection, Sequence
from typing import Final
from weakref import proxy

from PySide6.QtWidgets import QHeaderView, QTableView

from fieldcrm.ui.shared.theme import look

LEAST_OF_A_NAME: Final = 180
"""What the column that takes the rest has at least, at 100 per cent text."""
SIGN_ALONE: Final = 40
"""An icon without its word."""


class ColumnRoom:
    """The widths of one table's columns, in any window and at any text size."""

    def __init__(self, table: QTableView) -> None:
        self._table: QTableView = proxy(table)  # whose it is: a circle would keep a table that is gone
        self._scale = look().scale
        """Of the text it was laid for: another one is in force already when its page is left to be made anew."""
        self._widths: Sequence[int] = ()
        self._given_up: Sequence[int] = ()
        self._signs: Collection[int] = ()
        self._left_out: frozenset[int] = frozenset()
        self._is_short = False

    def lay(self, widths: Sequence[int], given_up: Sequence[int], signs: Collection[int]) -> None:
        """Least widths at 100 per cent text; 0 takes what is left."""
        self._widths, self._given_up, self._signs = widths, given_up, signs
        header = self._table.horizontalHeader()
        if signs:
            header.setMinimumSectionSize(look().px(SIGN_ALONE))
        for place, width in enumerate(widths):
            fixed = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, fixed)
            if width:
                header.resizeSection(place, look().px(width))
        self.fit()

    def leave_out(self, places: Collection[int]) -> None:
        """These nobody wants to see, whatever room there is."""
        self._left_out = frozenset(places)
        for place in range(len(self._widths)):
            self._table.setColumnHidden(place, place in self._left_out)
        self.fit()

    def given(self, place: int) -> int | None:
        """How wide a person has made a column, at 100 per cent text; None where it is as it was laid."""
        width = self._table.columnWidth(place)
        is_laid = not self._widths[place] or self._table.isColumnHidden(place) or width == self._least(place)
        return None if is_laid else round(width / self._scale)

    def widen(self) -> None:
        """No heading is cut: how wide they are is known only once the table is shown."""
        header = self._table.horizontalHeader()
        for place, width in enumerate(self._widths):
            if width:
                header.resizeSection(place, max(header.sectionSize(place), self._least(place)))
        self.fit()

    def fit(self) -> None:
        """Hide what has no room beside the name, and show again what has."""
        least = look().px(LEAST_OF_A_NAME)
        self._shorten(is_short=self._left(is_short=False) < least)
        left = self._left(is_short=self._is_short)
        for place in self._given_up:
            if place in self._left_out:
                continue
            goes = left < least
            self._table.setColumnHidden(place, goes)
            left += self._least(place) if goes else 0

    @property
    def first_seen(self) -> int:
        """The first column that is not hidden: Qt does not scroll to one that is."""
        seen = (place for place in range(len(self._widths)) if not self._table.isColumnHidden(place))
        return next(seen, 0)

    def _shorten(self, *, is_short: bool) -> None:
        if is_short is not self._is_short:
            self._is_short = is_short
            for place in self._signs:
                self._table.horizontalHeader().resizeSection(place, self._least(place))

    def _left(self, *, is_short: bool) -> int:
        needed = (self._needed(place, is_short=is_short) for place in range(len(self._widths)))
        return self._table.viewport().width() - sum(needed)

    def _least(self, place: int) -> int:
        return self._needed(place, is_short=self._is_short)

    def _needed(self, place: int, *, is_short: bool) -> int:
        """What a column needs, be it that its heading is longer in this language."""
        width = 0 if place in self._left_out else self._widths[place]
        laid = round((SIGN_ALONE if is_short and place in self._signs else width) * self._scale)
        heading = self._table.horizontalHeader().sectionSizeFromContents(place).width()
        return max(laid, heading) if width else 0
