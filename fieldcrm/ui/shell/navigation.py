"""The left side: places by name, a count only where someone must act."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fieldcrm.ui.shared.icons import icon
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import chip, label, row

WIDE: Final = 208
NARROW: Final = 56


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: its section, what it is called, its icon, where it leads."""

    section: str
    title: str
    icon: str
    address: str


class Navigation(QWidget):
    """Entries one below the other; with little room only their icons."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], foot: Sequence[Place], product: str) -> None:
        super().__init__()
        self.setObjectName("nav")
        self._entries: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._titles = {place.section: place.title for place in (*places, *foot)}
        self._product = label(product, "title3", weight=700)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(*(look().px(10),) * 4)
        inside.setSpacing(look().px(2))
        inside.addLayout(row(self._product, None, margins=(8, 4, 0, 10)))
        for place in places:
            inside.addWidget(self._entry(place))
        inside.addStretch(1)
        for place in foot:
            inside.addWidget(self._entry(place))
        self.be_wide(wide=True)

    def mark(self, section: str) -> None:
        """Show which place the page in front belongs to."""
        for name, entry in self._entries.items():
            entry.setChecked(name == section)

    def count(self, section: str, number: int) -> None:
        """How much waits for someone there; nothing is shown for none."""
        shown = self._counts[section]
        shown.setText(str(number))
        shown.setVisible(number > 0)
        title = self._titles[section]
        self._entries[section].setAccessibleName(f"{title}, {number}" if number else title)

    def be_wide(self, *, wide: bool) -> None:
        """With words, or icons alone."""
        self.setFixedWidth(look().px(WIDE if wide else NARROW))
        self._product.setVisible(wide)
        for section, entry in self._entries.items():
            entry.setText(f"  {self._titles[section]}" if wide else "")
            entry.setToolTip("" if wide else self._titles[section])

    def _entry(self, place: Place) -> QPushButton:
        made = QPushButton()
        made.setProperty("nav", "true")
        made.setCheckable(True)
        made.setAutoExclusive(False)
        made.setFont(look().font("body", 500))
        made.setIcon(icon(place.icon, "text2", 18))
        made.setIconSize(QSize(look().px(18), look().px(18)))
        made.setAccessibleName(place.title)
        made.clicked.connect(lambda: self.chosen.emit(place.address))
        counted = chip("", "neutral")
        counted.hide()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, look().px(6), 0)
        inside.addStretch(1)
        inside.addWidget(counted)
        self._entries[place.section], self._counts[place.section] = made, counted
        return made
