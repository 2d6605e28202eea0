"""How the state of a row is painted in its list: sign and word, and the sign alone where a word has no room."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate
from fieldcrm.ui.shared.painting import paint_text
from fieldcrm.ui.shared.query_table_model import ROW_ROLE, Index
from fieldcrm.ui.shared.theme import look

Row = TypeVar("Row")
Sign = tuple[str, str]
"""An icon and its tone."""
BEFORE, SIDE, AFTER = 12, 16, 6
LEAST_OF_A_WORD: Final = 50
"""In less room three dots would stand beside the sign."""


class SignDelegate(RowDelegate, Generic[Row]):
    """A column whose words have a sign before them; the word is the column's own, so it is told and read as ever."""

    def __init__(self, sign: Callable[[Row], Sign]) -> None:
        super().__init__()
        self._sign = sign

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        told = str(index.data() or "")
        if told:
            _paint_sign(painter, box, self._sign(index.data(ROW_ROLE)), told)


def _paint_sign(painter: QPainter, box: QRectF, sign: Sign, told: str) -> None:
    px = look().px
    icon, tone = sign
    painter.drawPixmap(round(box.left()) + px(BEFORE), round(box.center().y() - px(SIDE) / 2), pixmap(icon, tone, SIDE))
    word = box.adjusted(px(BEFORE + SIDE + AFTER), 0, -px(AFTER), 0)
    if word.width() >= px(LEAST_OF_A_WORD):
        paint_text(painter, word, told, tone="text" if tone == "text2" else tone)
