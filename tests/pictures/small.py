"""A picture of a window in few bytes: the colours that matter, and nothing between them that nobody would see."""

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter

MOST_BYTES: Final = 40_000
COLOURS: Final = ((64, 24), (48, 40), (40, 56), (32, 72), (24, 88), (16, 96))
"""So many colours as fit, at last few however large a window full of words is. Those that differ by less than the
other number, in the sum of red, green and blue, are one."""
GROUND: Final = 300
"""So many dots of one colour are no edge of a letter: it is kept as it is."""
LOSSLESS: Final = 100
"""What Qt calls that quality."""


def keep_small(picture: QImage, file: Path) -> None:
    """Write it; the same picture gives the same bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I")).most_common()
    for most, apart in COLOURS:
        _write(_in_colours(plain, _most_telling(counted, most, apart)), file)
        if file.stat().st_size <= MOST_BYTES:
            return


def _most_telling(counted: list[tuple[int, int]], most: int, apart: int) -> list[int]:
    """The most frequent first, without those that are next to one already taken."""
    taken: list[tuple[int, int, int]] = []
    for colour, dots in counted:
        parts = colour >> 16 & 255, colour >> 8 & 255, colour & 255
        is_ground = dots >= GROUND and len(taken) < most // 2
        if is_ground or all(_distance(parts, each) >= apart for each in taken):
            taken.append(parts)
            if len(taken) == most:
                break
    return [QColor(*each).rgb() for each in taken]


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    return sum(abs(here - there) for here, there in zip(one, other, strict=True))


def _in_colours(picture: QImage, colours: list[int]) -> QImage:
    indexed = picture.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither)
    return indexed.convertToFormat(QImage.Format.Format_RGB32)


def _write(picture: QImage, file: Path) -> None:
    writer = QImageWriter(str(file), b"webp")
    writer.setQuality(LOSSLESS)
    if not writer.write(picture):
        raise OSError(writer.errorString())
