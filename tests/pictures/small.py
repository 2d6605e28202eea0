"""A picture of a window in few bytes: every tone as it is, and no more shades at the edges of letters than are seen."""

from array import array
from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage, QImageWriter

APART: Final = 12
"""On the edge of a letter, colours that differ by less than this are one, in the sum of red, green and blue."""
GROUND: Final = 16
"""So many squares of four dots alike are no edge of a letter: their colour is kept as it is."""
LOSSLESS: Final = 100
"""What Qt calls that quality."""

Parts = tuple[int, int, int]


def keep_small(picture: QImage, file: Path) -> None:
    """Write it; the same picture gives the same bytes."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    dots = memoryview(plain.constBits()).cast("I")
    shown = _shown(Counter(dots), _grounds(dots, plain.width()))
    told = array("I", map(shown.__getitem__, dots)).tobytes()
    _write(QImage(told, plain.width(), plain.height(), 4 * plain.width(), QImage.Format.Format_RGB32), file)


def _grounds(dots: "memoryview[int]", width: int) -> list[int]:
    """The colours that are more than an edge or a line, the largest first."""
    squares = zip(dots, dots[1:], dots[width:], dots[width + 1 :], strict=False)
    counted = Counter(first for first, right, below, beyond in squares if first == right == below == beyond)
    return [colour for colour, number in counted.most_common() if number >= GROUND]


def _shown(counted: "Counter[int]", grounds: list[int]) -> dict[int, int]:
    """What each colour becomes: itself, or one of more weight that is next to it."""
    shown = {colour: colour for colour in grounds}
    taken = {colour: _parts(colour) for colour in grounds}
    for colour in sorted(counted.keys() - shown, key=lambda colour: (-counted[colour] * _vividness(colour), colour)):
        parts = _parts(colour)
        nearest = min(taken, key=lambda each: _distance(parts, taken[each]), default=colour)
        if nearest == colour or _distance(parts, taken[nearest]) >= APART:
            taken[colour], nearest = parts, colour
        shown[colour] = nearest
    return shown


def _vividness(colour: int) -> int:
    """Few dots of green say more than many of grey."""
    parts = _parts(colour)
    return 16 + max(parts) - min(parts)


def _parts(colour: int) -> Parts:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _distance(one: Parts, other: Parts) -> int:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) + abs(one[2] - other[2])


def _write(picture: QImage, file: Path) -> None:
    writer = QImageWriter(str(file), b"webp")
    writer.setQuality(LOSSLESS)
    if not writer.write(picture):
        raise OSError(writer.errorString())
