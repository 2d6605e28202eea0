"""Text over several lines that keeps room for all of them, and shows all of a word that is longer than a line."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.theme import look

LEAST_OF_A_LINE: Final = 120
"""So much of a text always has room, or all of it where it is shorter."""
MOST_OF_A_WORD: Final = 12
"""Letters that have room wherever a text stands; longer words are measured."""
_NEW_LINE: Final = "\u2028"


class Wrapped(QLabel):
    """Keeps room for all its lines; a layout alone gives a wrapped label the height of a wider one and cuts it.

    A word that is too long for a line goes on in the next: cut, it would read as another name. Layouts in layouts ask
    for the same few heights a hundred times before a page is laid out, so they are kept until they may differ.
    """

    def __init__(self, text: str) -> None:
        self._heights: dict[tuple[int, int, int, int], int] = {}
        super().__init__(straight(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def minimumSizeHint(self) -> QSize:
        """A word that is longer than the place does not push everything else aside."""
        full = super().minimumSizeHint()
        return QSize(min(full.width(), look().px(LEAST_OF_A_LINE)), full.height())

    def heightForWidth(self, width: int) -> int:
        inside = self.contentsRect()
        around = self.width() - inside.width()
        asked = (width, around, self.height() - inside.height(), self.minimumHeight())
        height = self._heights.get(asked)
        if height is None:
            height = self._heights[asked] = self._measured(width, around)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style has other heights."""
        self._heights.clear()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        inside = self.contentsRect()
        if self.hasSelectedText() or not self._has_longer_word(inside.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        laid = self._broken(inside.width())
        spare = max(0.0, inside.height() - laid.boundingRect().height())
        is_above = bool(self.alignment() & Qt.AlignmentFlag.AlignTop)
        laid.draw(painter, QPointF(inside.left(), inside.top() + (0 if is_above else spare / 2)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_room()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt calls it so
        self._heights.clear()
        super().setText(straight(text))
        self._keep_room()

    def _keep_room(self) -> None:
        """What it has taken before is let go first: Qt counts that as needed."""
        if self.minimumHeight():
            self.setMinimumHeight(0)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def _measured(self, width: int, around: int) -> int:
        if not self._has_longer_word(width - around):
            return super().heightForWidth(width)
        return self._broken(width - around).boundingRect().toAlignedRect().height() + around

    def _has_longer_word(self, width: int) -> bool:
        if width <= 0 or max(map(len, self.text().split()), default=0) <= MOST_OF_A_WORD:
            return False
        flags = Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 0), flags, self.text()).width() > width

    def _broken(self, width: int) -> QTextLayout:
        """Between words where that is possible, else between letters."""
        laid = QTextLayout(self.text().replace("\n", _NEW_LINE), self.font())
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid.setTextOption(option)
        laid.beginLayout()
        below = 0.0
        while (line := laid.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, below))
            below += line.height()
        laid.endLayout()
        return laid
