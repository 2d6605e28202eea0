"""A list of events to whoever hears the screen, and a picture of them to whoever sees it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QSizeF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from fieldcrm.domain.slots import WORK_BEGINS
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.faces import Box, Cursor, Face, Ghost, More, Scene
from fieldcrm.ui.diary.placing import Board, Stop
from fieldcrm.ui.diary.words import sentence, times, title
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.query_table_model import Column, Index, QueryTableModel, at_once
from fieldcrm.ui.shared.widgets import plain_tip


class EventView(QListView):
    """What Qt asks of a view, answered by a face; nothing is laid out but what is painted."""

    def __init__(self, name: str, face: Face) -> None:
        super().__init__()
        self.face = face
        self.board = Board()
        self.cursor_at = Cursor(self.board.today, Stop(WORK_BEGINS))
        self.ghost: Ghost | None = None
        self._backdrop: QPixmap | None = None
        self.events = QueryTableModel([Column("", title)], at_once, _key, sentence)
        self.setModel(self.events)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.updateGeometries)
        self.setMouseTracking(True)
        scroll_by_finger(self)

    def now(self) -> datetime:
        """This moment, for the line that shows it."""
        raise NotImplementedError

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt calls it so
        event = self.events.row_at(index.row())
        found = (box.rect.toRect() for box in self._boxes() if event is not None and box.event.key == event.key)
        return next(found, QRect())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt calls it so
        box = self.box_at(QPointF(point))
        return QModelIndex() if box is None else self.events.index(self.events.position_of(box.event.key), 0)

    def box_at(self, at: QPointF) -> Box | None:
        """The event that is painted there; of several the one on top."""
        return next((box for box in reversed(self._boxes()) if box.seen.contains(at)), None)

    def more_at(self, at: QPointF) -> More | None:
        """The number of events without room that is painted there."""
        return next((more for more in self.face.more() if more.seen.contains(at)), None)

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: N802 - Qt calls it so
        return QRegion(self.viewport().rect())

    def scrollTo(self, index: Index, hint: object = None) -> None:  # noqa: N802 - Qt calls it so
        """Only the cursor scrolls, and no farther than it must."""

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt calls it so
        """Where events lie is worked out when it is asked for."""

    def updateGeometries(self) -> None:  # noqa: N802 - Qt calls it so
        self._backdrop = None
        bar = self.verticalScrollBar()
        reach = self.face.fit(self.board, QSizeF(self.viewport().size()), bar.value())
        if round(reach) != bar.maximum():
            bar.setRange(0, round(reach))
            self.face.fit(self.board, QSizeF(self.viewport().size()), bar.value())
        bar.setPageStep(self.viewport().height() // 2)
        bar.setSingleStep(self.fontMetrics().height())
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.ghost is None:
            self._backdrop = None
            self._paint(painter, "")
            return
        if self._backdrop is None:
            self._backdrop = self._as_picture(self.ghost.event.key)
        painter.drawPixmap(0, 0, self._backdrop)
        self.face.paint_ghost(painter, self.ghost)

    def _paint(self, painter: QPainter, held: str) -> None:
        self.face.paint(painter, Scene(self.cursor_at, self.hasFocus(), self.now(), held))

    def _as_picture(self, held: str) -> QPixmap:
        """All that stays as it is while something is dragged: painted once, a week full of events takes 12 ms."""
        ratio = self.viewport().devicePixelRatioF()
        picture = QPixmap((QSizeF(self.viewport().size()) * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, held)
        painter.end()
        return picture

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(QPointF(event.pos()))), self)
            return True
        return super().viewportEvent(event)

    def _tip_at(self, at: QPointF) -> str:
        box, more = self.box_at(at), self.more_at(at)
        if box is not None:
            return sentence(box.event)
        return "\n".join(f"{times(event.slot)}  {title(event)}" for event in more.events) if more is not None else ""

    def _boxes(self) -> Sequence[Box]:
        return self.face.boxes()


def _key(event: Event) -> str:
    return event.key
