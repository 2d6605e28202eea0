"""What is begun on an order and not on it yet: the letters of a line, a figure in a cell. It is kept as it is typed."""

import json
from dataclasses import astuple
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from fieldcrm.store.queries.order_pad import PadLine
from fieldcrm.store.queries.products import Choice
from fieldcrm.ui.orders.amounts import Amount
from fieldcrm.ui.orders.entry import LineEntry
from fieldcrm.ui.orders.grid import Figure, LineGrid
from fieldcrm.ui.orders.steps import NOTHING, Steps, Then
from fieldcrm.ui.shared.desk import Desk


class Begun(QObject):
    """Neither a window that dies nor a full disk loses it: it stands by its own order again, and by no other."""

    def __init__(self, entry: LineEntry, grid: LineGrid, steps: Steps, desk: Desk) -> None:
        super().__init__(entry)
        self._entry, self._grid, self._steps = entry, grid, steps
        self._desk, self._drafts = desk, desk.drafts
        self._order = ""
        entry.changed.connect(self._keep_line)
        entry.entered.connect(self._hand_over)
        entry.chosen.connect(self._enter)
        entry.unfound.connect(self._stay)
        entry.went_on.connect(self._go_on)
        grid.typed.connect(self._keep_figure)
        grid.changed.connect(self._change)
        grid.priced.connect(self._price)
        grid.ruled.connect(self._price_by_rules)

    def turn_to(self, order: str) -> None:
        """What was begun on another order stays with that; the line that was begun on this one stands here."""
        for line in self._entry.sought:
            self._stay(line)
        self._order = ""
        self._grid.drop_figure()
        self._entry.clear()
        self._order = order
        self._entry.stand(self._drafts.of(_line(order)))

    def show_figure(self) -> None:
        """The figure that was begun in a cell of this order stands there, now that the lines are shown."""
        figure = _figure_in(self._drafts.of(_cell(self._order)))
        if figure is not None and not self._grid.focus_figure():
            self._grid.stand(figure)

    def _keep_line(self, state: str) -> None:
        if self._order:
            self._drafts.keep(_line(self._order), state)

    def _keep_figure(self, figure: Figure | None) -> None:
        self._drafts.keep(_cell(self._order), "" if figure is None else json.dumps(astuple(figure)))

    def _hand_over(self, line: str) -> None:
        """The line that stands in the field is entered."""
        self._drafts.hand_over(_line(self._order), line)

    def _stay(self, line: str) -> None:
        """It cannot be on the order as it is."""
        self._drafts.refused(_line(self._order), line)

    def _go_on(self) -> None:
        """The next line to be written is one that was entered when the window died, or while another was begun."""
        left = self._drafts.left(_line(self._order))
        if left:
            self._entry.stand(left)
            self._entry.ask_again()

    def _enter(self, choice: Choice, amount: Amount, line: str) -> None:
        about = _line(self._order)
        failed = partial(self._not_entered, about, line, choice, amount)
        self._steps.add(choice, amount, Then(partial(self._drafts.added, about, line), failed))

    def _not_entered(self, about: str, line: str, choice: Choice, amount: Amount, error: Exception) -> None:
        """It stands where it was written, to be entered again, or behind what was begun there meanwhile."""
        self._desk.refuse(error)
        is_alone = self._drafts.refused(about, line)
        if isValid(self) and is_alone and about == _line(self._order):
            self._entry.put_back(choice, amount)

    def _change(self, line: PadLine, amount: Amount) -> None:
        self._steps.change(line, amount, self._handed_over(line))

    def _price(self, line: PadLine, price: Decimal, discount: Decimal) -> None:
        self._steps.price(line, price, discount, self._handed_over(line))

    def _price_by_rules(self, line: PadLine) -> None:
        self._steps.price_by_rules(line, self._handed_over(line))

    def _handed_over(self, line: PadLine) -> Then:
        """The figure that was typed at that line is kept until it is written; there is none if a key did it alone."""
        about = _cell(self._order)
        typed = self._drafts.begun(about)
        figure = _figure_in(typed)
        if figure is None or figure.line != line.id:
            return NOTHING
        self._drafts.hand_over(about, typed)
        return Then(partial(self._drafts.added, about, typed), partial(self._not_written, about, typed))

    def _not_written(self, about: str, typed: str, error: Exception) -> None:
        self._desk.refuse(error)
        is_alone = self._drafts.refused(about, typed)
        if isValid(self) and is_alone and about == _cell(self._order):
            self.show_figure()


def _line(order: str) -> str:
    return f"line/{order}"


def _cell(order: str) -> str:
    return f"cell/{order}"


def _figure_in(state: str) -> Figure | None:
    """Text that nobody can read is no figure."""
    try:
        line, column, text = json.loads(state or "[]")
    except ValueError:
        return None
    return Figure(line, column, text)
