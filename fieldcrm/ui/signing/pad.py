"""Where a name is written by hand: with a mouse, a pen or a finger, and kept as a small picture."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from fieldcrm.ui.files.picture import as_png
from fieldcrm.ui.shared.painting import fill_round
from fieldcrm.ui.shared.theme import look

ACROSS: Final = 600
DOWN: Final = 240
"""Points of the picture that is kept."""
CAPTION: Final = 26
STROKE: Final = 2.6
INK: Final = QColor("#10161F")
PALE: Final = QColor("#5E6A7D")
LINE: Final = QColor("#8A94A6")
BASE: Final = 0.78
"""Where the line to write on is, from above."""
PAPER: Final = QColor("#FFFFFF")
MOST_POINTS: Final = 20_000
"""A hand that rests on the pad for an hour writes no larger picture."""


class SignaturePad(QWidget):
    """White in every theme, since paper is; what is written scales with it."""

    written = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._strokes: list[list[QPointF]] = []
        self._points = 0
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(name)
        self.setMinimumSize(look().px(240), look().px(110))

    @property
    def is_empty(self) -> bool:
        """Whether nobody has written anything; a dot is no name."""
        return self._points < 3

    def clear(self) -> None:
        """A clean sheet."""
        self._strokes, self._points = [], 0
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(look().px(ACROSS), look().px(DOWN))

    def begin(self, at: QPointF) -> None:
        """The pen comes down, at a place of this widget."""
        self._strokes.append([])
        self.go_on(at)

    def go_on(self, at: QPointF) -> None:
        """It is drawn along."""
        if self._strokes and self._points < MOST_POINTS:
            self._strokes[-1].append(QPointF(at.x() / max(1, self.width()), at.y() / max(1, self.height())))
            self._points += 1
            self._tell()

    def picture(self, caption: str) -> bytes:
        """A PNG of it with a line below that says who has signed what."""
        return _png(self._strokes, caption)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.go_on(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen; what is accepted here does not come again as a mouse."""
        event.accept()
        if event.type() == QEvent.Type.TabletPress:
            self.begin(event.position())
        elif event.type() == QEvent.Type.TabletMove and event.pressure() > 0:
            self.go_on(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, QRectF(self.rect()), PAPER, look().px(8))
        painter.setPen(QPen(LINE, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look().px(8), look().px(8))
        base = round(self.height() * BASE)
        painter.drawLine(look().px(24), base, self.width() - look().px(24), base)
        _draw(painter, self._strokes, QRectF(self.rect()))

    def _touched(self, event: QTouchEvent) -> bool:
        event.accept()
        for point in event.points()[:1]:  # the hand beside the finger writes nothing
            if event.type() == QEvent.Type.TouchBegin:
                self.begin(point.position())
            elif event.type() == QEvent.Type.TouchUpdate:
                self.go_on(point.position())
        return True

    def _tell(self) -> None:
        self.update()
        self.written.emit()


def on_paper_elsewhere(name: str, caption: str) -> bytes:
    """The picture of a name that was typed: its owner has signed a paper."""
    image = _sheet()
    painter = QPainter(image)
    font = look().font("title1")
    font.setPixelSize(44)
    font.setItalic(True)
    painter.setFont(font)
    painter.setPen(INK)
    told = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, ACROSS - 40)
    painter.drawText(QRectF(20, 0, ACROSS - 40, DOWN - CAPTION), Qt.AlignmentFlag.AlignCenter, told)
    _put_caption(painter, caption)
    painter.end()
    return as_png(image.convertToFormat(QImage.Format.Format_Grayscale8))


def _png(strokes: list[list[QPointF]], caption: str) -> bytes:
    image = _sheet()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, strokes, QRectF(0, 0, ACROSS, DOWN - CAPTION))
    _put_caption(painter, caption)
    painter.end()
    return as_png(image.convertToFormat(QImage.Format.Format_Grayscale8))


def _sheet() -> QImage:
    image = QImage(ACROSS, DOWN, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    return image


def _put_caption(painter: QPainter, caption: str) -> None:
    font = look().font("small")
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(PALE)
    told = painter.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, ACROSS - 20)
    painter.drawText(QRectF(10, DOWN - CAPTION, ACROSS - 20, CAPTION), Qt.AlignmentFlag.AlignVCenter, told)


def _draw(painter: QPainter, strokes: list[list[QPointF]], box: QRectF) -> None:
    pen = QPen(INK, STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in strokes:
        points = [QPointF(box.x() + at.x() * box.width(), box.y() + at.y() * box.height()) for at in stroke]
        path = QPainterPath(points[0])
        for at in points[1:]:
            path.lineTo(at)
        painter.drawPath(path)
        if len(points) == 1:
            painter.drawPoint(points[0])
