"""The left side: places by name, a count only where someone must act."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fieldcrm.ui.shared.icons import icon
from fieldcrm.ui.shared.painting import fill_round
from fieldcrm.ui.shared.spoken import PLACE, PLACES, speak_as
from fieldcrm.ui.shared.texts import listed, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import beside_words, chip, give_tip, holder, label, row

WIDE: Final = 208
NARROW: Final = 56
BESIDE_WORDS: Final = 20
"""The margins of the navigation."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: its section, title and heading (each a `term`), its icon, where it leads, and its letter after G."""

    section: str
    title: str
    icon: str
    address: str
    group: str = ""
    letter: str = ""


COUNT: Final = 30
"""Room for a number of one figure."""


class Navigation(QWidget):
    """Entries one below the other; with little room only their icons."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], foot: Sequence[Place], product: str) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Navigation"))
        speak_as(self, PLACES)
        self._entries: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._titles = {place.section: tr(place.title) for place in (*places, *foot)}
        self._words: list[QWidget] = []
        self._is_wide = True
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(look().px(10),) * 4)
        inside.setSpacing(look().px(1))
        inside.addWidget(self._brand(product))
        for group, members in groupby(places, lambda place: place.group):
            self._add_group(inside, group, members)
        inside.addStretch(1)
        self._add_group(inside, "", foot)
        self.be_wide(wide=True)

    def mark(self, section: str) -> None:
        """Show which place the page in front belongs to."""
        for name, entry in self._entries.items():
            entry.setChecked(name == section)
            entry.setFont(look().font("body", 600 if name == section else 500))

    def count(self, section: str, number: int) -> None:
        """How much waits for someone there; nothing is shown for none."""
        shown = self._counts[section]
        shown.setText(str(number) if number else "")
        shown.setVisible(self._is_wide and number > 0)
        title = self._titles[section]
        told = listed((title, str(number))) if number else title
        self._entries[section].setAccessibleName(told)
        give_tip(self._entries[section], "" if self._is_wide else told)
        narrow = max(look().px(NARROW), look().control(32) + look().px(20))
        self.setFixedWidth(self._room() if self._is_wide else narrow)

    def be_wide(self, *, wide: bool) -> None:
        """With words, or icons alone."""
        self._is_wide = wide
        for words in self._words:
            words.setVisible(wide)
        for section, entry in self._entries.items():
            entry.setText(self._titles[section] if wide else "")
            entry.setIconSize(beside_words(18) if wide else QSize(look().px(18), look().px(18)))
            self.count(section, int(self._counts[section].text() or 0))

    def _room(self) -> int:
        """The usual width, or more where the words of a language need it."""
        longest = max(map(self._needs, self._entries), default=0)
        return max(look().px(WIDE), longest + look().px(BESIDE_WORDS))

    def _needs(self, section: str) -> int:
        """The room for the words of an entry and its count, be it that nothing waits: the page shall not jump."""
        shown = self._counts[section].sizeHint().width() if self._counts[section].text() else 0
        return self._entries[section].sizeHint().width() + max(shown, look().px(COUNT))

    def focus_in(self) -> None:
        """Bring the keys here, to the place one is at."""
        entry = next((each for each in self._entries.values() if each.isChecked()), None)
        if entry is not None:
            entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _brand(self, product: str) -> QWidget:
        name = label(product, "title3", weight=700)
        self._words.append(name)
        return holder(row(Logo(), name, None, margins=(6, 1, 0, 8)))

    def _add_group(self, inside: QVBoxLayout, group: str, places: Iterable[Place]) -> None:
        if group:
            heading = label(tr(group).upper(), "caption", "3", 600)
            heading.setContentsMargins(look().px(10), look().px(6), 0, look().px(2))
            inside.addWidget(heading)
            self._words.append(heading)
        for place in places:
            inside.addWidget(self._entry(place))

    def _entry(self, place: Place) -> QPushButton:
        made = QPushButton()
        made.setProperty("nav", "true")
        made.setCheckable(True)
        speak_as(made, PLACE)
        made.setFont(look().font("body", 500))
        made.setIcon(icon(place.icon, "text2", "accent_text"))
        made.clicked.connect(lambda: self._choose(place))
        counted = chip("")
        counted.setFont(look().font("caption", 600))
        counted.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, look().px(6), 0)
        inside.addStretch(1)
        inside.addWidget(counted)
        self._entries[place.section], self._counts[place.section] = made, counted
        return made

    def _choose(self, place: Place) -> None:
        """The page says which place is marked, not the press: it may refuse to open."""
        self._entries[place.section].setChecked(False)
        self.chosen.emit(place.address)


class Logo(QWidget):
    """The product's sign: a road that goes up."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(look().px(24), look().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = look().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill_round(painter, QRectF(self.rect()), look().colour("accent"), px(6))
        pen = QPen(look().colour("on_accent"), px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(px(x), px(y)) for x, y in ((6, 16), (10, 9), (14, 14), (18, 7))])
