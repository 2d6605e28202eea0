"""Small figures painted by ourselves: faces of people, bars of progress, a few months side by side."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcrm.ui.shared.painting import fill_round, paint_text
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import listed, named, whole
from fieldcrm.ui.shared.theme import look

COLOURS: Final = ("c1", "c2", "c4", "c5", "c6")
CENTRE: Final = Qt.AlignmentFlag.AlignCenter


def initials(name: str) -> str:
    """The first letters of the first two words; a name in signs without blanks gives its first two."""
    told = straight(name)
    words = [word for word in told.split() if word[0].isalnum()]
    letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else told.strip()[:2]
    return letters.upper()


class Avatar(QWidget):
    """Initials on a colour that is always the same for the same name."""

    def __init__(self, name: str, size: int = 28) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(look().px(size), look().px(size))
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Somebody else."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(self.rect()), self._name)


def paint_avatar(painter: QPainter, box: QRectF, name: str) -> None:
    """A face in a row."""
    colour = look().colour(COLOURS[sum(map(ord, name)) % len(COLOURS)])
    fill_round(painter, box, colour, box.height() / 2)
    font = look().font("strong", 600)
    font.setPixelSize(round(box.height() * 0.4))
    painter.setFont(font)
    painter.setPen(look().colour("on_accent"))
    painter.drawText(box, CENTRE, initials(name))


class Bar(QWidget):
    """How much of how much, with a mark where it should be by now."""

    def __init__(self, name: str, tone: str = "accent", height: int = 10) -> None:
        super().__init__()
        self._name, self._tone, self._height = name, tone, height
        self._part, self._mark = 0.0, -1.0
        self.setFixedHeight(look().px(height + 8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float, mark: float = -1.0, tone: str = "") -> None:
        """`part` and `mark` are shares of the whole; a negative mark is not shown."""
        self._part, self._mark = max(0.0, min(part, 1.0)), mark
        self._tone = tone or self._tone
        self.setAccessibleName(listed((self._name, f"{part:.0%}")))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        box = QRectF(0, px(4), self.width(), px(self._height))
        fill_round(painter, box, look().colour("sunken"), px(5))
        done = QRectF(0, box.top(), box.width() * self._part, box.height())
        fill_round(painter, done, look().colour(self._tone), px(5))
        if 0 <= self._mark <= 1:
            middle = min(box.width() - 2, box.width() * self._mark)
            painter.fillRect(QRectF(middle - 1, 0, 2, self.height()), look().colour("text"))


class Months(QWidget):
    """The figures of a few months or days as bars, the last one in colour; all of them are said in words too."""

    def __init__(self, name: str, worded: Callable[[float], str] = whole) -> None:
        super().__init__()
        self._title, self._worded = name, worded
        self._figures: Sequence[tuple[str, float]] = ()
        self.setMinimumHeight(look().px(72))

    def show_figures(self, figures: Sequence[tuple[str, float]]) -> None:
        """Names and figures, oldest first."""
        self._figures = figures
        told = listed(f"{name} {self._worded(figure)}" for name, figure in figures)
        self.setAccessibleName(named(self._title, told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        most = max((figure for _, figure in self._figures), default=0) or 1
        width = self.width() / max(1, len(self._figures))
        room = self.height() - px(20)
        for place, (name, figure) in enumerate(self._figures):
            tall = max(2.0, room * max(0.0, figure) / most)
            is_last = place == len(self._figures) - 1
            bar = QRectF(place * width + px(4), room - tall, width - px(8), tall)
            fill_round(painter, bar, look().colour("accent" if is_last else "border_control"), px(3))
            below = QRectF(place * width, room + px(3), width, px(16))
            paint_text(painter, below, name, "caption", "text2", align=CENTRE)
