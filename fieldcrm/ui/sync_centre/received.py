"""What came from others, exchange by exchange: Right unfolds one, Left folds it, Enter opens a record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStackedLayout, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from fieldcrm.store.queries.received import Arrival, Arrivals, Place, Received
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.lists import LinesDelegate, Table
from fieldcrm.ui.shared.query_table_model import ROW_ROLE, Column, Index, QueryTableModel
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty
from fieldcrm.ui.sync_centre.rows import arrived_lines

Row = Arrival | Received
ROW_HEIGHT = 54


class ReceivedList(QWidget):
    """As many rows as there may be: only those on the screen are read. The latest exchange is unfolded at first."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._source = desk, Arrivals(desk.store)
        self._is_new = True
        column: Column[Row] = Column("", lambda row: arrived_lines(row, desk.today()).title)
        self.model: QueryTableModel[Place, Row] = QueryTableModel(
            [column], self._read, lambda row: row.place, lambda row: _sentence(row, desk.today())
        )
        self.view = Table(tr("Received"), ROW_HEIGHT, header=False)
        self.view.setModel(self.model)
        self._delegate = ArrivalDelegate(desk.today)
        self.view.setItemDelegate(self._delegate)
        self.view.on_open(self._turn)
        self.view.on_press(self._pressed)
        self.view.installEventFilter(self)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.view)
        self._layers.addWidget(Empty("check-circle", tr("Nothing has come from others yet.")))
        self._layers.setCurrentIndex(1)

    def look_again(self) -> None:
        """Ask what there is now; what is selected and unfolded stays so."""
        if self._is_new:
            self.model.show(self._source, self._arrived)
        else:
            self.model.refresh(self._arrived)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            here = self.view.currentIndex()
            if here.isValid() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._lean(self.model.ids[here.row()], outward=event.key() == Qt.Key.Key_Left)
                return True
        return super().eventFilter(watched, event)

    def _read(self, job: Callable[[], object], then: Callable[..., object]) -> object:
        """An answer that comes after the page is gone, as after a change of text size, goes nowhere."""

        def answered(answer: object) -> None:
            if isValid(self):
                then(answer)

        return self._desk.tasks.read(job, answered)

    def _arrived(self) -> None:
        self._layers.setCurrentIndex(0 if self.model.ids else 1)
        if not self.model.ids:
            return
        if self._is_new:
            self._is_new = False
            self._unfold(self.model.ids[0][0])
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)

    def _lean(self, place: Place, *, outward: bool) -> None:
        """Left folds what is unfolded, or goes to the exchange a record came by; Right unfolds."""
        at_ms, number = place
        if number and outward:
            self.view.selectRow(self.model.position_of((at_ms, 0)))
        elif not number and outward:
            self._fold(at_ms)
        elif not number:
            self._unfold(at_ms)

    def _turn(self, position: int) -> None:
        row = self.model.row_at(position)
        if isinstance(row, Received):
            self.chosen.emit(row)
        elif row is not None:
            (self._fold if row.is_unfolded else self._unfold)(row.place[0])

    def _pressed(self, position: int) -> None:
        """One press on an exchange that is folded shows what it brought."""
        row = self.model.row_at(position)
        if isinstance(row, Arrival) and not row.is_unfolded:
            self._unfold(row.place[0])

    def _unfold(self, at_ms: int) -> None:
        self._source.unfolded |= {at_ms}
        self.look_again()

    def _fold(self, at_ms: int) -> None:
        self._source.unfolded -= {at_ms}
        self.look_again()


class ArrivalDelegate(LinesDelegate[Row]):
    """Records stand a little further in than the exchange they came by."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(lambda row: arrived_lines(row, today()), ROW_HEIGHT)

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        is_record = isinstance(index.data(ROW_ROLE), Received)
        super().paint_row(painter, box.adjusted(look().px(28) if is_record else 0, 0, 0, 0), option, index)


def _sentence(row: Row, today: date) -> str:
    told = arrived_lines(row, today).sentence
    if isinstance(row, Received):
        return told
    return f"{told}, {tr('opened') if row.is_unfolded else tr('shut')}"
