"""Small widgets and layouts in the product's own look; none of them reads markup in what it shows."""

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.icons import icon, pixmap
from fieldcrm.ui.shared.spoken import SILENT
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import shortened
from fieldcrm.ui.shared.theme import look, tokens
from fieldcrm.ui.shared.wrapping import LEAST_OF_A_LINE, Wrapped

Part = QWidget | QLayout | None
"""Something in a row or column; None is a stretch."""

Margins = tuple[int, int, int, int]
NO_MARGINS: Final = (0, 0, 0, 0)
LEAST_TARGET: Final = 24
"""What a finger that is not quite steady still meets."""

_ON_KEYBOARDS: Final = {
    "Plus": "+",
    "-": "−",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Return": "Enter",
}
LEFT_BY_THE_STYLE: Final = 4
"""Qt itself keeps icon and words of a button so far apart, at every text size."""

LINE_OF_A_TIP: Final = 60
MOST_OF_A_TIP: Final = 600
MOST_ON_A_BUTTON: Final = 80

_BREAKS: Final = re.compile("[\r\n\t\v\f\u2028\u2029]+")
THIN: Final = "dots-three"
"""Of an icon that is hardly there: in a paler tone it looks as if it could not be pressed."""
_TONES: Final = {"primary": "on_accent", "link": "accent_text"}


def label(
    text: str = "",
    role: str = "body",
    tone: str = "",
    weight: int | None = None,
    *,
    wrap: bool = False,
    figures: bool = False,
) -> QLabel:
    """Plain text in a role's font; markup in it is shown as it was typed."""
    made = Wrapped(text) if wrap else _Line(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(look().font(role, weight, figures=figures))
    if tone:
        made.setProperty("tone", tone)
    return made


class _Line(QLabel):
    """One line that ends in dots where it has no room, and never takes the room of what stands beside it."""

    def __init__(self, text: str) -> None:
        super().__init__(_on_one_line(text))

    def setText(self, text: str) -> None:  # noqa: N802 - Qt calls it so
        super().setText(_on_one_line(text))

    def minimumSizeHint(self) -> QSize:
        full = super().minimumSizeHint()
        return QSize(min(full.width(), look().px(LEAST_OF_A_LINE)), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        inside = self.contentsRect()
        if self.fontMetrics().horizontalAdvance(self.text()) <= inside.width() or self.hasSelectedText():
            super().paintEvent(event)
            return
        told = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter = QPainter(self)
        flags = (self.alignment() | Qt.TextFlag.TextSingleLine).value
        self.style().drawItemText(painter, inside, flags, self.palette(), self.isEnabled(), told, self.foregroundRole())


def _on_one_line(text: str) -> str:
    """A name with a line break in it would push everything below it down."""
    return _BREAKS.sub(" ", straight(text))


def plain_tip(text: str) -> str:
    """A tooltip that shows what a person wrote: Qt would read markup in it, and fetch the pictures it names."""
    shown = straight(text if len(text) <= MOST_OF_A_TIP else f"{text[:MOST_OF_A_TIP]}…")
    fits_a_line = len(shown) <= LINE_OF_A_TIP and "<" not in shown
    return shown if fits_a_line else f'<p style="white-space: pre-wrap">{escape(shown)}</p>'


def give_tip(widget: QWidget, text: str) -> None:
    """Whoever hears the screen is told of it what the name does not say already, as the keys of a button.

    Left to itself Qt would read them the tooltip, and its markup too.
    """
    name = widget.accessibleName()
    more = "" if text in name else text.removeprefix(name).strip()
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(more[:MOST_OF_A_TIP] or SILENT)


def chip(text: str, tone: str = "neutral") -> QLabel:
    """A state in a word on its soft colour."""
    made = label(text, "small", weight=600)
    made.setProperty("chip", tone)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def chip_button(text: str, tone: str = "neutral") -> QPushButton:
    """A state that leads to what is in it."""
    made = button(text, kind="state")
    made.setFont(look().font("small", 600))
    made.setProperty("tone", tone)
    return made


def key_cap(text: str) -> QLabel:
    """A key as it is written on the keyboard."""
    made = label(text, "caption", weight=600)
    made.setProperty("key", "true")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def key_caps(keys: str) -> list[QLabel]:
    """The keys of a shortcut, one cap each: `Ctrl+Shift+V`."""
    return [key_cap(each) for each in keys_of(keys)]


def keys_of(keys: str) -> list[str]:
    """Each key of a shortcut as keyboards have it in any language: `Ctrl++` has two, and so has `G, C`."""
    written = keys.replace("++", "+Plus").replace(", ", "+")
    return [_ON_KEYBOARDS.get(each, each) for each in written.split("+") if each]


class KeyHints(QWidget):
    """Keys and what they do, in a line that says how to go on; those that have no room are left out, the last first."""

    def __init__(self, *hints: tuple[str, str]) -> None:
        super().__init__()
        self._hints = [holder(row(key_cap(keys), label(words, "small", "2"), space=6)) for keys, words in hints]
        self.setLayout(row(*self._hints, None, space=6))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width()
        for hint in self._hints:
            room -= hint.sizeHint().width() + look().px(6)
            hint.setVisible(room >= 0)


class Picture(QWidget):
    """An icon that is only looked at; it changes colour with the look."""

    def __init__(self, name: str, tone: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(look().px(size), look().px(size))

    def show_icon(self, name: str, tone: str) -> None:
        """Another icon in its place."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, pixmap(self._name, self._tone, self._size))


def on_button(text: str) -> str:
    """What somebody wrote, as a button shows it: on one line, no longer than that, with its ampersands."""
    return shortened(text, MOST_ON_A_BUTTON).replace("&", "&&")


def button(text: str, icon_name: str = "", kind: str = "", *, name: str = "", tip: str = "") -> QPushButton:
    """A button that says what it does; `kind` is primary, ghost, link, chip or nothing."""
    made = QPushButton(on_button(text))
    made.setFont(look().font("body", 600 if kind in ("primary", "link") else 500))
    made.setAccessibleName(name or text)
    if kind:
        made.setProperty("kind", kind)
    if icon_name:
        made.setIcon(icon(icon_name, _TONES.get(kind, "text" if icon_name == THIN else "text2")))
        made.setIconSize(beside_words(16) if text else QSize(look().px(16), look().px(16)))
    if tip:
        give_tip(made, tip)
    return made


def beside_words(size: int) -> QSize:
    """The room of an icon on a button: with what is left free behind it, its words stand as far off as they should."""
    return QSize(look().px(size) + look().px(tokens()["space"]["2"]) - LEFT_BY_THE_STYLE, look().px(size))


def row(*parts: Part, space: int = 8, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Side by side."""
    made = QHBoxLayout()
    _fill(made, parts, space, margins)
    return made


def column(*parts: Part, space: int = 8, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """One below the other."""
    made = QVBoxLayout()
    _fill(made, parts, space, margins)
    return made


def _fill(layout: QHBoxLayout | QVBoxLayout, parts: Sequence[Part], space: int, margins: Margins) -> None:
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


def card(inside: QLayout, margins: Margins = (16, 12, 16, 14)) -> QFrame:
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


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """Something that may be taller than its place."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setAccessibleName(name)
    made.setWidget(inside)
    scroll_by_finger(made)
    return made


def read_only(area: QScrollArea) -> QScrollArea:
    """Nothing in it takes keys, so Tab stops at it and the arrows scroll it, to be read to its end."""
    area.setObjectName("read")
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return area


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


class TickBox(QCheckBox):
    """A box to tick; the tick is painted, since a picture in a style sheet is drawn anew at every turn."""

    def __init__(self, text: str = "", *, name: str = "") -> None:
        super().__init__(straight(text).replace("&", "&&"))
        self.setFont(look().font())
        self.setAccessibleName(name or text)
        give_tip(self, text)

    def sizeHint(self) -> QSize:
        """Its text may be any length."""
        full = super().sizeHint()
        return QSize(min(full.width(), look().px(2 * LEAST_OF_A_LINE)), max(full.height(), look().px(LEAST_TARGET)))

    def minimumSizeHint(self) -> QSize:
        full = super().minimumSizeHint()
        return QSize(min(full.width(), look().px(LEAST_OF_A_LINE)), max(full.height(), look().px(LEAST_TARGET)))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """With dots where the text has no room."""
        super().initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)  # pyright: ignore[reportAttributeAccessIssue]  # Qt's stubs forget the field

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            _paint_middle(self, box, "check", "on_accent", 12)


class Choice(QComboBox):
    """One of a few words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFont(look().font())
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = look().px(30)
        _paint_middle(self, QRect(self.width() - side, 0, side, self.height()), "caret-down", "text2", 14)


def _paint_middle(widget: QWidget, box: QRect, name: str, tone: str, size: int) -> None:
    side = look().px(size)
    corner = QRectF(box).center()
    painter = QPainter(widget)
    painter.drawPixmap(round(corner.x() - side / 2), round(corner.y() - side / 2), pixmap(name, tone, size))


class Empty(QWidget):
    """What stands where nothing is: an icon, one sentence, at most one thing to do about it."""

    def __init__(self, icon_name: str, sentence: str, act: str = "", do: Callable[[], object] | None = None) -> None:
        super().__init__()
        self._told = label(sentence, "body", "2", wrap=True)
        self._told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        parts: list[Part] = [None, row(None, Picture(icon_name, "text3", 32), None), self._told]
        self.acting = button(act) if do else None
        if do and self.acting:
            self.acting.clicked.connect(lambda: do())
            parts.append(row(None, self.acting, None))
        self.setLayout(column(*parts, None, space=12, margins=(24, 24, 24, 24)))

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._told.text()

    def say(self, sentence: str) -> None:
        """Nothing is there, for another reason."""
        self._told.setText(sentence)
