"""A layer over the window: palette, panels and sheets are frames in it; Esc or a press beside them closes it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.ui.shared.painting import fill_round
from fieldcrm.ui.shared.theme import look

DIM = 96
"""How much of the window shows through, of 255, while a sheet is in front."""


class Overlay(QWidget):
    """Holds one frame over a window. Keys go nowhere else while it is open; then the focus returns to where it was."""

    closed = Signal()

    def __init__(self, over: QWidget, frame: QWidget, *, dims: bool = True) -> None:
        super().__init__(over)
        self._over, self._frame, self._dims = over, frame, dims
        self._came_from: QWidget | None = None
        self._place = QRect()
        frame.setParent(self)
        over.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is in front."""
        return not self.isHidden()

    def show_middle(self, width: int, height: int, top: int = 84) -> None:
        """Open in the upper middle of the window; sizes at 100 per cent text."""
        px = look().px
        wide = min(px(width), self._over.width() - px(48))
        tall = min(px(height), self._over.height() - px(48))
        below = min(px(top), (self._over.height() - tall) // 2)
        self._open(QRect((self._over.width() - wide) // 2, below, wide, tall))

    def show_under(self, anchor: QWidget, width: int) -> None:
        """Open below something, with its right edge in line with that."""
        px = look().px
        corner = anchor.mapTo(self._over, QPoint(anchor.width(), anchor.height() + px(6)))
        room = self._over.height() - corner.y() - px(16)
        self._frame.setFixedWidth(px(width))
        needed = max(self._frame.sizeHint().height(), self._frame.heightForWidth(px(width)))  # lines fold at this width
        tall = min(needed, room)
        left = min(max(px(8), corner.x() - px(width)), self._over.width() - px(width) - px(8))
        self._open(QRect(left, corner.y(), px(width), tall))

    def shut(self) -> None:
        """Close and give the focus back."""
        if self.is_open:
            self.hide()
            if self._came_from is not None:
                self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
            self._came_from = None
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """The window's own keys are asleep while a layer is over it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.shut()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._place.contains(event.position().toPoint()):
            self.shut()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt calls it so
        """Tab goes round inside."""
        reachable = [each for each in self._frame.findChildren(QWidget) if _takes_tab(each)]
        if reachable:
            now = QApplication.focusWidget()
            place = reachable.index(now) if now in reachable else -1
            step = 1 if forward else -1
            reachable[(place + step) % len(reachable)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dims:
            painter.fillRect(self.rect(), QColor(0, 0, 0, DIM))
        for spread in range(12, 0, -2):
            box = QRectF(self._place).adjusted(-spread, -spread + 4, spread, spread + 4)
            fill_round(painter, box, QColor(0, 0, 0, 9), look().px(12) + spread)

    def _open(self, place: QRect) -> None:
        if not self.is_open:
            self._came_from = QApplication.focusWidget()
        self._place = place
        self.setGeometry(self._over.rect())
        self._frame.setGeometry(place)
        self._frame.show()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)


def _takes_tab(widget: QWidget) -> bool:
    wants = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wants and widget.isVisible() and widget.isEnabled()
