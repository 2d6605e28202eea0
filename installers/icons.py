"""The program's sign in the sizes and forms that desktops want, drawn from the one SVG."""

import os
import struct
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIGN: Final = Path(__file__).parents[1] / "resources" / "fieldcrm.svg"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS: Final = {16: b"icp4", 32: b"icp5", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(folder: Path) -> None:
    """Write `fieldcrm-SIZE.png` for every size, `fieldcrm.ico` and `fieldcrm.icns`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    files = {size: folder / f"fieldcrm-{size}.png" for size in SIZES}
    for size, file in files.items():
        _png(size).save(str(file))
    pictures = {size: file.read_bytes() for size, file in files.items()}
    (folder / "fieldcrm.ico").write_bytes(ico({size: pictures[size] for size in _ICO_SIZES}))
    (folder / "fieldcrm.icns").write_bytes(icns(pictures))
    del application


def _png(size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(SIGN)).render(painter)
    painter.end()
    return picture


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' form: a table of sizes, then the PNGs; a size of 256 is written as 0."""
    place = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return table + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Apple's form: the PNGs one after the other, each behind its kind and its length."""
    parts = [_framed(kind, pictures[size]) for size, kind in _ICNS_KINDS.items()]
    return _framed(b"icns", b"".join(parts))


def _framed(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">I", len(content) + 8) + content
