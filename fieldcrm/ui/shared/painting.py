"""What delegates paint rows with: text that is elided to its box, pills, and the grey bars of a row on its way."""

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.query_table_model import LEFT
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.theme import look

REMEMBERED: Final = 4096
"""Texts whose room is known: those of the pages one goes between, so that a row painted again is not measured again."""


def elided(text: str, width: float, role: str = "body", weight: int | None = None, *, figures: bool = False) -> str:
    """As much of a text as has room, on one line."""
    return _elided(text, width, _Set(look().scale, role, weight, figures))


@lru_cache(maxsize=REMEMBERED)
def in_two_lines(text: str, width: float, role: str = "body", weight: int | None = None) -> tuple[str, ...]:
    """As many words as have room on a first line, and the others; a text that fits is one line."""
    words = straight(text).split()
    fits = next(
        (number for number in range(len(words), 0, -1) if width_of(" ".join(words[:number]), role, weight) <= width), 1
    )
    return tuple(filter(None, (" ".join(words[:fits]), " ".join(words[fits:]))))


def width_of(text: str, role: str = "body", weight: int | None = None, *, figures: bool = False) -> float:
    """The room a text takes."""
    return _width(text, _Set(look().scale, role, weight, figures))


class _Set(NamedTuple):
    """How a text is set: what its room depends on."""

    scale: float
    role: str
    weight: int | None
    figures: bool

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(look().font(self.role, self.weight, figures=self.figures))


@lru_cache(maxsize=REMEMBERED)
def _elided(text: str, width: float, how: _Set) -> str:
    return how.metrics.elidedText(" ".join(straight(text).split()), Qt.TextElideMode.ElideRight, max(0.0, width))


@lru_cache(maxsize=REMEMBERED)
def _width(text: str, how: _Set) -> float:
    return how.metrics.horizontalAdvance(straight(text))


def paint_text(
    painter: QPainter,
    box: QRectF,
    told: str,
    role: str = "body",
    tone: str = "text",
    weight: int | None = None,
    align: Qt.AlignmentFlag = LEFT,
    *,
    figures: bool = False,
) -> None:
    """One line, elided to its box."""
    painter.setFont(look().font(role, weight, figures=figures))
    painter.setPen(look().colour(tone))
    painter.drawText(box, align, elided(told, box.width(), role, weight, figures=figures))


def pill_width(told: str, icon_name: str = "") -> float:
    """The room a pill takes."""
    return width_of(told, "small", 600) + look().px(16) + (look().px(18) if icon_name else 0)


def paint_pill(
    painter: QPainter, right: float, middle: float, told: str, tone: str, icon_name: str = "", ground: str = ""
) -> float:
    """A word on its soft colour, ending at `right`; says how wide it is."""
    px = look().px
    width = pill_width(told, icon_name)
    box = QRectF(right - width, middle - px(10), width, px(20))
    fill_round(painter, box, look().colour(ground or f"{tone}_soft"), px(10))
    left = box.left() + px(8)
    if icon_name:
        painter.drawPixmap(round(left - px(1)), round(middle - px(7)), pixmap(icon_name, tone, 14))
        left += px(18)
    paint_text(painter, QRectF(left, box.top(), width, box.height()), told, "small", tone, 600)
    return width


def fill_round(painter: QPainter, box: QRectF, colour: QColor, radius: float) -> None:
    """A filled box with round corners, never rounder than it is high."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    most = min(radius, box.height() / 2, box.width() / 2)
    painter.drawRoundedRect(box, most, most)


def paint_waiting(painter: QPainter, box: QRectF) -> None:
    """A grey bar in place of a text that is on its way."""
    px = look().px
    width = min(box.width() * 0.6, px(160))
    bar = QRectF(box.left(), box.center().y() - px(5), width, px(10))
    fill_round(painter, bar, look().colour("sunken"), px(4))
