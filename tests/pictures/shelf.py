"""A photograph of a shelf, drawn: rows of boxes, as much as a camera would have seen."""

from PySide6.QtCore import QBuffer, QIODevice, QRect
from PySide6.QtGui import QColor, QImage, QPainter

ACROSS, DOWN, ROWS, BOXES = 1_600, 1_200, 4, 12
_COLOURS = ("#7B4B2A", "#C8963E", "#3E6B5C", "#8C2F39", "#D9C7A7", "#2F4858")


def photograph() -> bytes:
    """As a camera would give it."""
    image = QImage(ACROSS, DOWN, QImage.Format.Format_RGB32)
    image.fill(QColor("#E9E4DA"))
    painter = QPainter(image)
    height, width = DOWN // ROWS, ACROSS // BOXES
    for row in range(ROWS):
        for place in range(BOXES):
            tall = height - 70 - (row * 7 + place * 13) % 60
            box = QRect(place * width + 10, (row + 1) * height - 30 - tall, width - 20, tall)
            painter.fillRect(box, QColor(_COLOURS[(row * 5 + place // 2) % len(_COLOURS)]))
            painter.fillRect(box.adjusted(14, 40, -14, -tall // 2), QColor("#F7F3EA"))
        painter.fillRect(QRect(0, (row + 1) * height - 30, ACROSS, 18), QColor("#9A8C7A"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 85)  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    return bytes(buffer.data().data())
