"""A short tour over the real window: what is where, in five steps, by keys or by the mouse."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from fieldcrm.ui.shared.overlay import DIM, Overlay
from fieldcrm.ui.shared.spoken import announce
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, clear, column, holder, key_caps, label, row
from fieldcrm.ui.shell.window import Window

START: Final = "crm://today"
WIDTH: Final = 380
AROUND: Final = 6
"""The light around what is spoken of, at 100 per cent text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What is said (each a `term`), the keys it is about, and the name of the part of the window it is said of."""

    title: str
    told: str
    keys: Sequence[str] = ()
    part: str = ""


STEPS: Final = (
    Step(
        title=term("Find anything, do anything"),
        told=term("A few letters of a customer, a town, a number or a command. Enter opens what is on top."),
        keys=("Ctrl+K",),
        part="search",
    ),
    Step(
        title=term("Where things are"),
        told=term(
            "Your day, your customers, your orders, the goods. G and a letter go there, as G and C to the customers."
        ),
        keys=("G", "C"),
        part="nav",
    ),
    Step(
        title=term("Your day"),
        told=term(
            "Your visits in their order, and between them who is due and near. "
            "Enter opens what is selected, Ctrl+Enter starts the next visit."
        ),
        keys=("Ctrl+Return",),
        part="agenda",
    ),
    Step(
        title=term("Is my work safe?"),
        told=term(
            "All you write is saved on this laptop at once. "
            "Here you see what has still to go to head office; F5 sends it now."
        ),
        keys=("F5",),
        part="sync",
    ),
    Step(
        title=term("Nothing is broken by trying"),
        told=term(
            "Ctrl+Z takes back what you did. "
            "The question mark shows the keys of each page; this tour is in the settings."
        ),
        keys=("Ctrl+Z", "?"),
    ),
)


class Tour(Overlay):
    """Dims all but what is spoken of. Enter and Right go on, Left back, Esc ends it."""

    def __init__(self, over: Window) -> None:
        sheet = QFrame()
        super().__init__(over, sheet)
        self._sheet = sheet
        self._sheet.setObjectName("dialog")
        self._inside = QVBoxLayout(self._sheet)
        self._inside.setContentsMargins(*(look().px(20),) * 4)
        self._window = over
        self._number = 0
        self.spot, self.card = QRect(), QRect()
        """Where in the window that is which is spoken of, and the card beside it."""
        over.furnished.connect(self.shut)

    @property
    def number(self) -> int:
        """Which step is shown, from 1."""
        return self._number + 1

    def begin(self) -> None:
        """From the first step, over the page a day begins with."""
        if self._window.address != START:
            self._window.open(START)
        self._number = 0
        self._show()

    def step(self, by: int) -> None:
        """To another step; past the last one it is over."""
        if self._number + by >= len(STEPS):
            self.shut()
        elif self._number + by >= 0:
            self._number += by
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        elif event.key() in _BY:
            self.step(_BY[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It goes on in a window of another size, where other layers close."""
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._show()
            return False
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_corner = look().px(10)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        if not self.spot.isEmpty():
            dark.addRoundedRect(QRectF(self.spot), round_corner, round_corner)  # the second of two is left out
        painter.fillPath(dark, QColor(0, 0, 0, DIM))
        painter.setPen(QPen(look().colour("focus"), look().px(2)))
        painter.drawRoundedRect(QRectF(self.spot), round_corner, round_corner)

    def _show(self) -> None:
        step = STEPS[self._number]
        self._fill(step)
        self.spot, self.card = self._side_by_side(self._place_of(step.part), self._sheet.sizeHint())
        self._open(self.card)
        self.update()
        said = f"{tr(step.title)}. {tr(step.told)}"
        self._sheet.setAccessibleName(said)
        announce(self, said)

    def _fill(self, step: Step) -> None:
        self._sheet.hide()  # what is put into a frame that is seen has no size before it is seen itself
        clear(self._inside)
        count = tr("{number} of {all}").format(number=self.number, all=len(STEPS))
        head = row(label(tr(step.title), "title3"), None, label(count, "small", "3"))
        told = label(tr(step.told), "body", "2", wrap=True)
        told.setFixedWidth(look().px(WIDTH - 40))
        caps = [cap for keys in step.keys for cap in key_caps(keys)]
        self._inside.addLayout(column(head, told, row(*caps, None), self._ways(), space=12))
        self._inside.activate()

    def _ways(self) -> QWidget:
        is_first, is_last = self._number == 0, self.number == len(STEPS)
        back, onwards = button(tr("Back")), button(tr("Done") if is_last else tr("Next step"), kind="primary")
        back.setEnabled(not is_first)
        back.clicked.connect(lambda: self.step(-1))
        onwards.clicked.connect(lambda: self.step(1))
        skip = [] if is_last else [button(tr("Skip"), kind="ghost")]
        for each in skip:
            each.clicked.connect(self.shut)
        return holder(row(*skip, None, back, onwards))

    def _place_of(self, part: str) -> QRect:
        """Where it is in the window; nowhere for a step about all of it."""
        inside = self._window.centralWidget()
        found = inside.findChild(QWidget, part) if inside and part else None
        if found is None:
            return QRect()
        around = look().px(AROUND)
        corner = found.mapTo(self._window, QPoint(0, 0))
        return QRect(corner, found.size()).adjusted(-around, -around, around, around).intersected(self._window.rect())

    def _side_by_side(self, spot: QRect, size: QSize) -> tuple[QRect, QRect]:
        """What is spoken of, and the card beside it: right of it, below, left or above, wherever it has room.

        Of what leaves no room on any side only so much is lit as stands above the card.
        """
        gap = look().px(14)
        room = self._window.rect().adjusted(gap, gap, -gap, -gap)
        card = QRect(QPoint(0, 0), size.boundedTo(room.size()))
        card.moveCenter(room.center())
        if spot.isEmpty():
            return spot, card
        for corner in _corners(spot, card, gap):
            card.moveTopLeft(_within(room, corner, card.size()))
            if not card.intersects(spot):
                return spot, card
        card.moveBottom(room.bottom())
        return spot.intersected(QRect(0, 0, room.right(), card.top() - gap)), card


def _corners(spot: QRect, card: QRect, gap: int) -> Sequence[QPoint]:
    """Beside what is tall it begins in its upper half, beside what is flat at its edge."""
    high = spot.top() + min(spot.height() // 4, gap * 6)
    right, below = QPoint(spot.right() + gap, high), QPoint(spot.left(), spot.bottom() + gap)
    left, above = QPoint(spot.left() - gap - card.width(), high), QPoint(spot.left(), spot.top() - gap - card.height())
    is_tall = spot.height() > spot.width()
    return (right, left, below, above) if is_tall else (below, above, right, left)


def _within(room: QRect, corner: QPoint, size: QSize) -> QPoint:
    """As near to the corner as keeps all of it inside."""
    across = max(room.left(), min(corner.x(), room.right() - size.width()))
    down = max(room.top(), min(corner.y(), room.bottom() - size.height()))
    return QPoint(across, down)


_BY: Final = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Space: 1,
    Qt.Key.Key_Left: -1,
}
