"""Small widgets and layouts in the product's own look; none of them reads markup in what it shows."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldcrm.ui.shared.icons import icon, pixmap
from fieldcrm.ui.shared.theme import look

Part = QWidget | QLayout | None
"""Something in a row or column; None is a stretch."""

AVATARS: Final = ("c1", "c2", "c3", "c4", "c5")


def label(
    text: str = "", role: str = "body", tone: str = "", weight: int | None = None, *, wrap: bool = False
) -> QLabel:
    """Plain text in a role's font; markup in it is shown as it was typed."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look().font(role, weight))
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made


def chip(text: str, tone: str = "neutral") -> QLabel:
    """A state in a word on its soft colour."""
    made = label(text, "small", weight=600)
    made.setProperty("chip", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def key_cap(text: str) -> QLabel:
    """A key as it is written on the keyboard."""
    made = label(text, "caption", weight=600)
    made.setProperty("key", "true")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def picture(name: str, tone: str = "text2", size: int = 16) -> QLabel:
    """An icon that is only looked at."""
    made = label()
    made.setPixmap(pixmap(name, tone, size))
    made.setFixedSize(look().px(size), look().px(size))
    return made


def button(text: str, icon_name: str = "", kind: str = "", *, name: str = "", tip: str = "") -> QPushButton:
    """A button that says what it does; `kind` is primary, ghost, link, chip or nothing."""
    made = QPushButton(text.replace("&", "&&"))
    made.setFont(look().font("body", 500))
    made.setAccessibleName(name or text)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, "text2")))
        made.setIconSize(QSize(look().px(16), look().px(16)))
    if tip:
        made.setToolTip(tip)
    return made


_TONES: Final = {"primary": "on_accent", "link": "accent_text"}


def row(*parts: Part, space: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Side by side."""
    made = QHBoxLayout()
    _fill(made, parts, space, margins)
    return made


def column(*parts: Part, space: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """One below the other."""
    made = QVBoxLayout()
    _fill(made, parts, space, margins)
    return made


def _fill(
    layout: QHBoxLayout | QVBoxLayout, parts: Sequence[Part], space: int, margins: tuple[int, int, int, int]
) -> None:
    px = look().px
    layout.setSpacing(px(space))
    layout.setContentsMargins(*(px(each) for each in margins))
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)


def card(inside: QLayout, margins: tuple[int, int, int, int] = (16, 12, 16, 14)) -> QFrame:
    """A white box with a thin border."""
    made = QFrame()
    made.setObjectName("card")
    inside.setContentsMargins(*(look().px(each) for each in margins))
    made.setLayout(inside)
    return made


def holder(inside: QLayout, name: str = "") -> QWidget:
    """A widget around a layout; with a name it is painted by the style sheet."""
    made = QWidget()
    made.setLayout(inside)
    if name:
        made.setObjectName(name)
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setObjectName("line")
    return made


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, to be filled anew."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def say_state(chip_label: QLabel, text: str, tone: str) -> None:
    """Give a chip another word and colour."""
    chip_label.setText(text)
    chip_label.setProperty("chip", tone)
    repolish(chip_label)


class Empty(QWidget):
    """What stands where nothing is: an icon, one sentence, at most one thing to do about it."""

    def __init__(self, icon_name: str, sentence: str, act: str = "", do: Callable[[], object] | None = None) -> None:
        super().__init__()
        told = label(sentence, "body", "2", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: list[Part] = [None, row(None, picture(icon_name, "text3", 32), None), told]
        if do is not None:
            acting = button(act)
            acting.clicked.connect(lambda: do())
            parts.append(row(None, acting, None))
        self.setLayout(column(*parts, None, space=10, margins=(16, 16, 16, 16)))


def avatar(name: str, size: int = 28) -> QLabel:
    """Initials on a colour that is always the same for the same name."""
    made = label()
    made.setAccessibleName(name)
    side = look().px(size)
    made.setFixedSize(side, side)
    made.setPixmap(_initials(name, side))
    return made


def _initials(name: str, side: int) -> QPixmap:
    ratio = 2
    painted = QPixmap(side * ratio, side * ratio)
    painted.setDevicePixelRatio(ratio)
    painted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(painted)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(AVATARS[sum(map(ord, name)) % len(AVATARS)]))
    painter.drawEllipse(QRectF(0, 0, side, side))
    painter.setPen(look().colour("on_accent"))
    font = look().font("strong", 600)
    font.setPixelSize(round(side * 0.4))
    painter.setFont(font)
    letters = "".join(word[0] for word in name.split()[:2]).upper()
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return painted


class Bar(QWidget):
    """How much of how much, with a mark where it should be by now."""

    def __init__(self, tone: str = "accent", height: int = 10) -> None:
        super().__init__()
        self._tone, self._part, self._mark = tone, 0.0, -1.0
        self._height = height
        self.setFixedHeight(look().px(height + 8))

    def show_part(self, part: float, mark: float = -1.0, tone: str = "") -> None:
        """`part` and `mark` are shares of the whole; a negative mark is not shown."""
        self._part, self._mark = max(0.0, min(part, 1.0)), mark
        self._tone = tone or self._tone
        self.setAccessibleDescription(f"{part:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = look().px
        box = QRectF(0, px(4), self.width(), px(self._height))
        _round(painter, box, look().colour("sunken"))
        _round(painter, QRectF(0, box.top(), box.width() * self._part, box.height()), look().colour(self._tone))
        if 0 <= self._mark <= 1:
            x = box.width() * self._mark
            painter.fillRect(QRectF(x - 1, 0, 2, self.height()), look().colour("text"))


class Months(QWidget):
    """A few months' figures as bars, the last one in colour; each is also said in words."""

    def __init__(self) -> None:
        super().__init__()
        self._figures: Sequence[tuple[str, float]] = ()
        self.setMinimumHeight(look().px(72))

    def show_figures(self, figures: Sequence[tuple[str, float]]) -> None:
        """Names and figures, oldest first."""
        self._figures = figures
        self.setAccessibleDescription(", ".join(f"{name} {figure:,.0f}" for name, figure in figures))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._figures:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look().font("caption"))
        most = max((figure for _, figure in self._figures), default=0) or 1
        width = self.width() / len(self._figures)
        room = self.height() - look().px(18)
        for place, (name, figure) in enumerate(self._figures):
            tall = max(2.0, room * figure / most)
            last = place == len(self._figures) - 1
            bar = QRectF(place * width + 4, room - tall, width - 8, tall)
            _round(painter, bar, look().colour("accent" if last else "border_control"))
            painter.setPen(look().colour("text2"))
            below = QRectF(place * width, room + 2, width, look().px(16))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)


def _round(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    radius = min(box.height(), box.width()) / 2
    painter.drawRoundedRect(box, min(radius, 5), min(radius, 5))
