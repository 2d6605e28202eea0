"""One field on the page of a choice: before, yours, theirs, what will be saved, and the ways to something else."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcrm.services.conflicts import Pick, Side, Typed
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.texts import named, tr
from fieldcrm.ui.shared.widgets import Picture, button, column, holder, key_cap, label, row
from fieldcrm.ui.sync_centre.matters import TITLES, Line, value_told
from fieldcrm.ui.sync_centre.tiles import Tile, excerpt

KEYS: Final = {Side.MINE: "1", Side.THEIRS: "2", Side.BASE: "3"}
BOTH, OTHER = "4", "E"
TOP: Final = Qt.AlignmentFlag.AlignTop


class ChoiceLine(QObject):
    """Shows what is picked for its field."""

    asked = Signal(object)
    """A press of the mouse wants this to be picked."""
    other = Signal()
    """A press of the mouse wants another value."""
    entered = Signal()
    """The keys have come here."""

    def __init__(self, line: Line, names: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self.line = line
        self.pick: Pick = Typed(line.both) if line.has_both_added else line.stands
        self.is_decided = False
        self._names = names
        shown = {side: excerpt(text, line.told.values()) for side, text in line.told.items()}
        self._mark = Picture("caret-right", "accent_text", 14)
        self._tiles = {side: self._tile(side, shown[side]) for side in (Side.MINE, Side.THEIRS)}
        self._result = label("", "strong", wrap=True)
        self._why = label("", "small", "2", wrap=True)
        self._ways = Flow(8)
        self._ways.fill([self._way(*each) for each in self._offered()])
        self._before = label(shown[Side.BASE], "body", "2", wrap=True)
        self.show_here(here=False)
        self._show()

    def place(self, grid: QGridLayout, at: int) -> None:
        """Put its parts in a row of the grid."""
        name = label(self.line.title, "strong", wrap=True)
        grid.addLayout(row(self._mark, name, None, space=4), at, 0)
        grid.addWidget(self._before, at, 1)
        grid.addWidget(self._tiles[Side.MINE], at, 2)
        grid.addWidget(self._tiles[Side.THEIRS], at, 3)
        grid.addLayout(column(self._result, self._why, self._ways, space=4), at, 4)

    def take(self, pick: Pick) -> None:
        """From now on this is what will be saved."""
        self.pick, self.is_decided = pick, True
        self._show()

    def may(self, pick: Pick) -> bool:
        """Whether this can be saved at all."""
        return not isinstance(pick, Side) or (pick not in self.line.refused and bool(self.line.told[pick]))

    def show_here(self, *, here: bool) -> None:
        """Mark it as the line that the keys are for."""
        self._mark.show_icon("caret-right", "accent_text" if here else "surface")

    def take_keys(self) -> None:
        """Bring the keys here."""
        wished = self._tiles[Side.MINE if self.pick is Side.MINE else Side.THEIRS]
        tile = wished if wished.isEnabled() else self._tiles[Side.MINE]
        tile.show()  # a layout shows what was put into it only in a while, and what is not seen takes no keys
        tile.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        for side, tile in self._tiles.items():
            tile.show_chosen(chosen=self.pick is side)
        told = self.line.told
        if isinstance(self.pick, Typed):
            text = value_told(self.line.spec, self.line.field, self.pick.text, self._names)
            self._result.setText(excerpt(text, told.values()))
        else:
            self._result.setText(excerpt(told[self.pick], told.values()))
        self._why.setText(tr("Your choice") if self.is_decided else self.line.preset)

    def _tile(self, side: Side, shown: str) -> Tile:
        line = self.line
        told = f"{line.title}, {tr(TITLES[side])}: {line.told[side]}"
        made = Tile(str(side), KEYS[side], told, shown, line.who[side])
        if side in line.refused:
            made.refuse(line.refused[side])
        made.installEventFilter(self)
        made.clicked.connect(partial(self._press, side))
        return made

    def _press(self, pick: Pick) -> None:
        self.asked.emit(pick)
        self._show()  # Qt has turned the tile over by itself

    def _offered(self) -> list[tuple[str, Pick | None, str]]:
        """What else can stand, for those who have no keys at hand."""
        found: list[tuple[str, Pick | None, str]] = []
        if self.may(Side.BASE):
            found.append((tr("Before"), Side.BASE, KEYS[Side.BASE]))
        if self.line.both:
            found.append((tr("Both"), Typed(self.line.both), BOTH))
        if self.line.asked is not None and not self.line.asked.read_only:
            found.append((tr("Other value…"), None, OTHER))
        return found

    def _way(self, title: str, pick: Pick | None, key: str) -> QWidget:
        made = button(title, kind="link", name=named(self.line.title, title))
        made.installEventFilter(self)
        made.clicked.connect(self.other if pick is None else partial(self._press, pick))
        return holder(row(made, key_cap(key), space=2))
