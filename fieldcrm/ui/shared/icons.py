"""Icons: SVG outlines painted in a token's colour of the look in force, once per name, colour, size and screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.theme import look


def icon(name: str, tone: str = "text2", chosen: str = "") -> QIcon:
    """For buttons and actions; changes colour with the look, and to the tone `chosen` where its button is checked."""
    return QIcon(_Engine(name, tone, chosen or tone))


def pixmap(name: str, tone: str = "text2", size: float = 16) -> QPixmap:
    """For painting; asking again costs nothing."""
    return _painted(name, look().colours[tone], look().px(size), screen_ratio())


def screen_ratio() -> float:
    """How many dots a logical pixel has, at least two: a picture scaled down stays sharp."""
    screen = QGuiApplication.primaryScreen()
    return max(2.0, screen.devicePixelRatio())


class _Engine(QIconEngine):
    """Asks for the colour when it paints, so that nobody has to make icons anew when the look changes."""

    def __init__(self, name: str, tone: str, chosen: str) -> None:
        super().__init__()
        self._name, self._tone, self._chosen = name, tone, chosen

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tone, self._chosen)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._in(size, mode, state, screen_ratio())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802 - Qt calls it by this name
        return self._in(size, mode, state, scale)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self._in(rect.size(), mode, state, screen_ratio()))

    def _in(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        tone = self._chosen if state == QIcon.State.On else self._tone
        shown = "disabled" if mode == QIcon.Mode.Disabled else tone
        return _in_room(_painted(self._name, look().colours[shown], min(size.width(), size.height()), ratio), size)


def _in_room(painted: QPixmap, size: QSize) -> QPixmap:
    """At the beginning of a room that is wider than it is high; in the midst of one that is higher."""
    ratio = painted.devicePixelRatio()
    if size == painted.deviceIndependentSize().toSize():
        return painted
    room = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    room.setDevicePixelRatio(ratio)
    room.fill(Qt.GlobalColor.transparent)
    painter = QPainter(room)
    painter.drawPixmap(QPointF(0, (size.height() - painted.deviceIndependentSize().height()) / 2), painted)
    painter.end()
    return room


@lru_cache(1024)
def _painted(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    painted = QPixmap(QSize(side, side))
    painted.fill(Qt.GlobalColor.transparent)
    svg = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    painter = QPainter(painted)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    painted.setDevicePixelRatio(ratio)
    return painted
