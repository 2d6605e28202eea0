"""By what the list is narrowed: a chip for each filter, and a panel to find another by a few letters."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from fieldcrm.store.queries.account_filters import Facet, Filter, FilterChoice
from fieldcrm.ui.customers.asking import Asking
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.spoken import PUSH, speak_as
from fieldcrm.ui.shared.texts import counted, keys, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, button, column

FACETS: Final = {
    Facet.TERRITORY: (term("Territory"), "map-pin"),
    Facet.SEGMENT: (term("Segment"), "tag"),
    Facet.CITY: (term("Town"), "storefront"),
    Facet.TYPE: (term("Kind"), "users"),
    Facet.OWNER: (term("Owner"), "user"),
    Facet.QUIET: (term("No order"), "clock"),
}
KEYS: Final = "Ctrl+Shift+F"
ROW: Final = 40
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def filter_words(each: Filter) -> str:
    """The value as a person calls it."""
    if each.facet is Facet.QUIET:
        return counted("for %n day(s)", int(each.value))
    return worded(each.value) if each.facet is Facet.TYPE else each.title or each.value


class FilterChips(Flow):
    """One to a filter: a press takes it away."""

    taken_away = Signal(object)
    wanted = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add = button(tr("Filter"), "plus", "chip", tip=f"{tr('Narrow the list')}  {keys(KEYS)}")
        self.add.clicked.connect(self.wanted)
        self.hide()

    def show_filters(self, filters: Sequence[Filter], *, is_own: bool) -> None:
        """Those in force; without any there is only `add`, the way to the first, wherever the page has put it."""
        chips = [self._chip(each) for each in filters]
        keep = [self._keep()] if filters and not is_own else []
        self.fill([*chips, *keep])
        self.setVisible(bool(chips))

    def _chip(self, each: Filter) -> QPushButton:
        told = tr("{facet}: {value}").format(facet=tr(FACETS[each.facet][0]), value=filter_words(each))
        made = button(f"{told}  ×", kind="chip", name=tr("{}, press to take it away").format(told))
        speak_as(made, PUSH)
        made.setToolTip(tr("Take this filter away"))
        made.setCheckable(True)
        made.setChecked(True)
        made.setMaximumWidth(look().px(320))
        made.clicked.connect(partial(self.taken_away.emit, each))
        return made

    def _keep(self) -> QPushButton:
        made = button(tr("Keep as a view"), kind="link")
        made.clicked.connect(self.kept)
        return made


class FilterPanel(Asking):
    """Every value there is, found by a few letters of it."""

    chosen = Signal(object)

    def __init__(self, over: QWidget, owner: QWidget) -> None:
        super().__init__(over, owner, tr("Territory, segment, town, owner…"))
        self._choices: Sequence[FilterChoice] = ()
        nothing = Empty("magnifying-glass", tr("Nothing here is called so."))
        self.list: LinesList[FilterChoice] = LinesList(tr("Filters"), choice_lines, _key, nothing, height=ROW)
        self.list.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.view.on_press(lambda _: self.answer())
        self.field.textEdited.connect(self._narrow)
        inside = column(self.field, self.list, space=8, margins=(12, 12, 12, 8))
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def open(self, choices: Sequence[FilterChoice]) -> None:
        """All of them, the first chosen."""
        self._choices = choices
        self.field.clear()
        self._narrow("")
        self.overlay.show_middle(520, 420)
        self.field.setFocus()

    def takes(self, key: Qt.Key) -> bool:
        if key in _MOVES:
            last = self.list.model.rowCount() - 1
            self.list.view.selectRow(max(0, min(self.list.view.currentIndex().row() + _MOVES[key], last)))
            return True
        return super().takes(key)

    def answer(self) -> None:
        choice = self.list.current()
        if choice is not None:
            self.overlay.shut()
            self.chosen.emit(choice.filter)

    def _narrow(self, typed: str) -> None:
        words = typed.casefold().split()
        matches: Callable[[FilterChoice], bool] = lambda each: all(word in _told(each) for word in words)  # noqa: E731 - the type says what it is
        self.list.show_rows([each for each in self._choices if matches(each)])
        self.list.view.selectRow(0)


def choice_lines(choice: FilterChoice) -> Lines:
    """The value, its facet, and how many customers have it."""
    title, icon = FACETS[choice.filter.facet]
    many = "" if choice.customers is None else counted("%Ln customer(s)", choice.customers)
    return Lines(title=filter_words(choice.filter), subtitle=tr(title), icon=icon, note=many)


def _told(choice: FilterChoice) -> str:
    return f"{filter_words(choice.filter)} {tr(FACETS[choice.filter.facet][0])}".casefold()


def _key(choice: FilterChoice) -> str:
    return f"{choice.filter.facet} {choice.filter.value}"
