"""A picture of a window in few bytes: the colours that matter, and nothing between them that nobody would see."""

from collections import Counter
from math import sqrt
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QImageWriter

MOST_BYTES: Final = 40_000
"""Of a window of the usual size; a larger one may take as much more as its edges are longer."""
USUAL_DOTS: Final = 1366 * 696
COLOURS: Final = ((48, 32), (40, 48), (32, 64), (24, 80))
"""So many colours as fit, at last few however full of words a window is. Those that differ by less than the other
number, in the sum of red, green and blue, are one."""
GROUND: Final = 0.001
"""So large a part of a window in one colour is no edge of a letter: it is kept as it is."""
LOSSLESS: Final = 100
"""What Qt calls that quality."""


def keep_small(picture: QImage, file: Path) -> None:
    """Write it; the same picture gives the same bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(plain.constBits()).cast("I"))
    by_weight = sorted(counted, key=lambda colour: (-counted[colour] * _vividness(colour), colour))
    dots = plain.width() * plain.height()
    ground = {colour for colour, number in counted.items() if number >= GROUND * dots}
    for most, apart in COLOURS:
        _write(_in_colours(plain, _most_telling(by_weight, ground, most, apart)), file)
        if file.stat().st_size <= MOST_BYTES * max(1.0, sqrt(dots / USUAL_DOTS)):
            return


def _most_telling(colours: list[int], ground: set[int], most: int, apart: int) -> list[int]:
    """The weightiest first, without those that are next to one already taken."""
    taken: list[tuple[int, int, int]] = []
    for colour in colours:
        parts = _parts(colour)
        is_kept = colour in ground and len(taken) < most // 2
        if is_kept or all(_distance(parts, each) >= apart for each in taken):
            taken.append(parts)
            if len(taken) == most:
                break
    return [QColor(*each).rgb() for each in taken]


def _vividness(colour: int) -> int:
    """Few dots of green say more than many of grey."""
    parts = _parts(colour)
    return 16 + max(parts) - min(parts)


def _parts(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


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
