"""A picture from a file nobody vouches for: measured before it is in memory, shown as large as there is room."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.showing import is_shown, picture_format

LARGEST_SIDE: Final = 4_096
"""Points: what is shown is made no larger than a large screen has."""


def decoded(name: str, content: bytes) -> QImage:
    """The first picture in it, the right way up. Its size is read before anything else of it, and by the one reader
    that its first bytes name."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture_format(content).encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    full = reader.size()
    if not full.isValid():
        raise RuleBroken("picture.broken", name)
    if not is_shown(full.width(), full.height()):
        raise RuleBroken("picture.large", name)
    if max(full.width(), full.height()) > LARGEST_SIDE:
        reader.setScaledSize(full.scaled(LARGEST_SIDE, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise RuleBroken("picture.broken", name)
    return image


def as_png(image: QImage) -> bytes:
    """Its points and nothing else."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    return bytes(buffer.data().data())


class Seen(QWidget):
    """Fits its place and is never blown up; or has its full size, and what it stands in scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.is_full = False

    def show_image(self, image: QImage, name: str) -> None:
        """Another picture, or none."""
        self._image = image
        self.setAccessibleName(name)
        self.be_full(is_full=False)

    def be_full(self, *, is_full: bool) -> None:
        """As large as it is, or as there is room."""
        self.is_full = is_full
        self.setMinimumSize(self._size() if is_full else QSize(0, 0))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        size = self._size()
        if not self.is_full and (size.width() > self.width() or size.height() > self.height()):
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)

    def _size(self) -> QSize:
        return self._image.size() / self.devicePixelRatioF()
