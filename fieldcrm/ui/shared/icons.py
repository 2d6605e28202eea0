"""Icons: SVG outlines painted in a token's colour, once per name, tone, size and screen."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fieldcrm.machine.resources import resource
from fieldcrm.ui.shared.theme import look


def icon(name: str, tone: str = "text2", size: int = 16) -> QIcon:
    """For buttons and actions."""
    return QIcon(pixmap(name, tone, size))


def pixmap(name: str, tone: str = "text2", size: int = 16) -> QPixmap:
    """For painting; asking again costs nothing."""
    return _painted(name, look().colours[tone], look().px(size), _ratio())


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return max(2.0, screen.devicePixelRatio())


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
