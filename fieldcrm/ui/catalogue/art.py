"""What stands for a product that has no picture here: its first letters on a ground that its category gives."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.assortment import BELOW
from fieldcrm.ui.shared.charts import initials
from fieldcrm.ui.shared.painting import fill_round
from fieldcrm.ui.shared.theme import look

GROUNDS: Final = ("info", "ok", "warn", "theirs", "neutral")
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


def paint_art(painter: QPainter, box: QRectF, name: str, category: str) -> None:
    """Products of one category have one colour, so that a page of them falls into groups."""
    group = category.partition(BELOW)[0]
    tone = GROUNDS[sum(map(ord, group)) % len(GROUNDS)]
    fill_round(painter, box, look().colour(f"{tone}_soft"), look().px(6))
    font = look().font("strong", 700)
    font.setPixelSize(max(1, round(min(box.height(), box.width()) * 0.36)))
    painter.setFont(font)
    painter.setPen(look().colour(tone))
    painter.drawText(box, CENTRE, initials(name))


class Art(QWidget):
    """The same beside a heading."""

    def __init__(self, size: int = 44) -> None:
        super().__init__()
        self._name = self._category = ""
        self.setFixedSize(look().px(size), look().px(size))

    def show_product(self, name: str, category: str) -> None:
        """Another product."""
        self._name, self._category = name, category
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_art(painter, QRectF(self.rect()), self._name, self._category)
