"""Paper: a text laid out on pages with a head, a foot and perhaps a watermark, on a printer, in a PDF or in a picture.

Always black on white, and always by the same paint: what the preview shows is what comes out. May run on any thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from fieldcrm.ui.shared.theme import look

DPI: Final = 96
"""The sizes in a text are those of a screen; any device scales them."""
SHARP: Final = 300
PAPER: Final = QSizeF(794, 1123)
"""A4."""
SIDE: Final = 56
TOP: Final = 84
BOTTOM: Final = 64
INK: Final = QColor("#10161F")
PALE: Final = QColor("#5E6A7D")
LINE: Final = QColor("#B6BECB")
FAINT: Final = QColor(179, 38, 30, 34)
"""Of a watermark: seen at once, and everything under it can be read."""

_PRETTIER: Final = ("calt", "ccmp", "locl")
"""Put other shapes in the place of letters, and a PDF does not know what those mean: AW-0017 was not found in one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A text as HTML whose every foreign word is escaped, and what stands around it on each page."""

    title: str
    text: str
    style: str
    head: tuple[str, str]
    foot: str
    page_of: Callable[[int, int], str]
    watermark: str = ""


def pdf(printed: Printed) -> bytes:
    """A PDF with its fonts in it."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setResolution(SHARP)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(printed.title)
    writer.setCreator("FieldCRM")
    put_on(printed, writer)
    return bytes(held.data().data())


def put_on(printed: Printed, device: QPagedPaintDevice) -> None:
    """Every page on a printer or its like."""
    sheet = _Sheet(printed)
    painter = QPainter(device)
    for number in range(sheet.count):
        if number:
            device.newPage()
        painter.save()
        painter.scale(device.width() / PAPER.width(), device.width() / PAPER.width())
        sheet.paint(painter, number)
        painter.restore()
    painter.end()


def picture(printed: Printed, number: int, width: int) -> tuple[QImage, int]:
    """One page as so many dots across, and how many pages there are; a number past the last is the last."""
    sheet = _Sheet(printed)
    scale = width / PAPER.width()
    image = QImage(width, round(PAPER.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    sheet.paint(painter, min(number, sheet.count - 1))
    painter.end()
    return image, sheet.count


class _Sheet:
    """The text on its pages."""

    def __init__(self, printed: Printed) -> None:
        self._printed = printed
        self._size = QSizeF(PAPER.width() - 2 * SIDE, PAPER.height() - TOP - BOTTOM)
        self._text = QTextDocument()
        self._text.setDefaultFont(_font(12))
        self._text.setDocumentMargin(0)
        self._text.setDefaultStyleSheet(printed.style)
        self._text.setHtml(printed.text)
        self._text.setPageSize(self._size)
        self.count = self._text.pageCount()

    def paint(self, painter: QPainter, number: int) -> None:
        """One page, in the units of a screen."""
        self._paint_around(painter, number)
        painter.save()
        painter.translate(SIDE, TOP - number * self._size.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(0, number * self._size.height(), self._size.width(), self._size.height())
        context.palette.setColor(QPalette.ColorRole.Text, INK)
        painter.setClipRect(context.clip)
        self._text.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_watermark(painter)

    def _paint_around(self, painter: QPainter, number: int) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        head = QRectF(SIDE, 36, self._size.width(), 22)
        foot = QRectF(SIDE, PAPER.height() - 46, self._size.width(), 18)
        painter.setPen(LINE)
        painter.drawLine(head.bottomLeft(), head.bottomRight())
        painter.drawLine(foot.topLeft(), foot.topRight())
        _write(painter, head, self._printed.head[0], left, weight=600)
        _write(painter, head, self._printed.head[1], right)
        foot.translate(0, 5)
        _write(painter, foot, self._printed.foot, left)
        _write(painter, foot, self._printed.page_of(number + 1, self.count), right)

    def _paint_watermark(self, painter: QPainter) -> None:
        """Over the text: what has a ground of its own would cover it."""
        if not self._printed.watermark:
            return
        painter.save()
        painter.translate(PAPER.width() / 2, PAPER.height() / 2)
        painter.rotate(-52)
        across = QRectF(-600, -60, 1200, 120)
        painter.setPen(FAINT)
        painter.setFont(_font(58, 700))
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self._printed.watermark)
        painter.restore()


def _write(painter: QPainter, box: QRectF, told: str, align: Qt.AlignmentFlag, weight: int = 400) -> None:
    painter.setFont(_font(10, weight))
    painter.setPen(PALE)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine, told)


def _font(size: int, weight: int = 400) -> QFont:
    made = QFont(look().font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _PRETTIER:
        made.setFeature(QFont.Tag(feature), 0)
    return made
