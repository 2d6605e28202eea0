"""What fingers mean to the window: a tap presses, a long one asks for the menu, and what is scrolled is not pressed."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputDevice, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QApplication, QScroller, QWidget

_PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Touching(QObject):
    """Listens at the window's own door, where only what hands do comes in.

    Of every finger Qt makes a mouse that presses at once, and drags. Over what scrolls, the press waits here until the
    finger is off again: if it has scrolled, nothing was pressed, and neither rows nor text were selected.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._began = QPointF()
        self._waiting = list[QMouseEvent]()
        self._has_scrolled = self._is_spent = self._is_letting_in = False
        self._long = QTimer(self, singleShot=True)
        self._long.setInterval(QGuiApplication.styleHints().mousePressAndHoldInterval())
        self._long.timeout.connect(self._on_long)

    def watch(self, door: QWindow) -> None:
        """From now on."""
        door.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._on_touch(event)
        elif isinstance(event, QMouseEvent) and not self._is_letting_in:
            is_finger = event.device().type() == QInputDevice.DeviceType.TouchScreen
            return is_finger and self._keeps_out(event)
        return False

    def _on_touch(self, event: QTouchEvent) -> None:
        at = event.points()[0].position() if event.points() else self._began
        if event.type() == QEvent.Type.TouchBegin:
            self._began = at
            self._waiting.clear()
            self._has_scrolled = self._is_spent = False
            self._long.start()
        elif event.type() != QEvent.Type.TouchUpdate or event.pointCount() > 1 or self._has_left(at):
            self._long.stop()

    def _has_left(self, at: QPointF) -> bool:
        return (at - self._began).manhattanLength() > QApplication.startDragDistance()

    def _keeps_out(self, event: QMouseEvent) -> bool:
        if event.type() in _PRESSES and self._is_over_what_scrolls(event.position()):
            self._waiting.append(event.clone())
            return True
        if event.type() == QEvent.Type.MouseMove and self._waiting:
            moving = (each.state() is QScroller.State.Dragging for each in QScroller.activeScrollers())
            self._has_scrolled = self._has_scrolled or any(moving)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._waiting and not self._has_scrolled:
            self._let_in()
            return False
        return bool(self._waiting) or self._is_spent

    def _is_over_what_scrolls(self, at: QPointF) -> bool:
        """The bar at its side is taken hold of at once."""
        under = self._window.childAt(at.toPoint())
        while under is not None and not isinstance(under, QAbstractSlider):
            if QScroller.hasScroller(under):
                return True
            under = under.parentWidget()
        return False

    def _let_in(self) -> None:
        self._is_letting_in = True
        for each in self._waiting:
            QCoreApplication.sendEvent(self._window.windowHandle(), each)
        self._waiting.clear()
        self._is_letting_in = False

    def _on_long(self) -> None:
        """Of a row, which is selected by it; the finger does nothing more until it is off."""
        at = self._began.toPoint()
        under = self._window.childAt(at)
        if under is None:
            return
        if isinstance(under.parentWidget(), QAbstractItemView):
            self._let_in()
        self._waiting.clear()
        self._is_spent = True
        inside, on_screen = under.mapFrom(self._window, at), self._window.mapToGlobal(at)
        QCoreApplication.sendEvent(under, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, on_screen))
