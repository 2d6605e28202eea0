"""The top of a page and of its parts: header with its actions, tabs, filter chips, sections, facts, banners."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QWidget

from fieldcrm.ui.shared.actions import Act, act_button, act_menu, show_state
from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.one_of import OneOf
from fieldcrm.ui.shared.spoken import A_FEW, ONE_OF_A_FEW, PLACE, PLACES, announce, speak_as
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import (
    Part,
    Picture,
    button,
    chip,
    clear,
    column,
    give_tip,
    label,
    on_button,
    repolish,
    row,
)

Chip = tuple[str, str]
"""A word and its tone."""
LEAST_OF_A_NAME: Final = 260
"""A title beside its actions has so much room where it needs it, or it stands above them."""
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PageHeader(QWidget):
    """Title, states, a line about it, one main action and a few others; what has no room goes behind the dots."""

    def __init__(self, *, face: bool = False) -> None:
        super().__init__()
        self._acts: Sequence[Act] = ()
        self._behind: Sequence[Act] = ()
        self._shown: list[QPushButton] = []
        self._face = Avatar("", 44) if face else None
        self._title = label("", "title1")
        self._title.setMinimumWidth(1)
        self._chips, self._states = row(space=6), list[QLabel]()
        self._tick = Picture("check", "ok", 14)
        self._saved = label("", "body")
        self._subtitle = label("", "body", "2")
        self._subtitle.setMinimumWidth(1)
        self._doing, self._kept = row(), row()
        self._more = button("", "dots-three", name=tr("More actions"), tip=tr("More actions"))
        self._more.clicked.connect(self._open_more)
        self._lay_out()
        self.forget_saved()

    def say(self, title: str, subtitle: str = "", chips: Sequence[Chip] = ()) -> None:
        """What the page is about."""
        self._title.setText(title)
        give_tip(self._title, title)
        if self._face is not None:
            self._face.show_name(title)
        self._subtitle.setText(subtitle)
        give_tip(self._subtitle, subtitle)
        clear(self._chips)
        self._states = [chip(word, tone) for word, tone in chips]
        for made in self._states:
            self._chips.addWidget(made)
        self._fold()

    def say_saved(self, sentence: str) -> None:
        """A tick and where the work is, before the line: said after it was written, never before."""
        if sentence != self._saved.text():
            announce(self._saved, sentence)
        self._put_saved(sentence)

    def show_saved(self, sentence: str) -> None:
        """The same of what was read from the disk, before anything was written: seen and not announced."""
        if not self._saved.text():
            self._put_saved(sentence)

    def forget_saved(self) -> None:
        """Another record: nothing of it was written yet."""
        self._saved.clear()
        self._tick.hide()
        self._saved.hide()

    def _put_saved(self, sentence: str) -> None:
        self._saved.setText(sentence)
        self._tick.show()
        self._saved.show()

    def offer(self, acts: Sequence[Act], behind: Sequence[Act] = ()) -> None:
        """The first is the main one and stands rightmost; the others to its left, as far as there is room.

        Those `behind` the dots are there in any case.
        """
        self._acts, self._behind = acts, behind
        clear(self._doing)
        self._shown = [act_button(act, "primary" if act is acts[0] else "") for act in acts]
        for made in reversed(self._shown):
            self._doing.addWidget(made)
        self._fold()

    def keep(self, control: QWidget) -> None:
        """Left of the actions, and never behind the dots."""
        self._kept.addWidget(control)

    def refresh(self) -> None:
        """Ask again which actions can be done now."""
        for act, made in zip(self._acts, self._shown, strict=True):
            show_state(act, made)

    def minimumSizeHint(self) -> QSize:
        """Buttons that do not fit are folded away, so they never keep a window wide."""
        return QSize(look().px(240), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _lay_out(self) -> None:
        words = column(
            row(self._title, self._chips, None, space=10),
            row(self._tick, self._saved, self._subtitle, None, space=6),
            space=2,
        )
        face: list[Part] = [self._face] if self._face else []
        told = row(*face, words, space=10)
        told.setStretch(len(face), 1)
        self._parts = row(told, row(self._kept, None, self._more, self._doing, space=10), space=10)
        self._parts.setStretch(0, 1)
        self._parts.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._parts)

    def _fold(self) -> None:
        """Half of the width belongs to the words; where a name has no room there, they stand above."""
        kept = self._kept.sizeHint().width()
        beside = self._more.sizeHint().width() + sum(made.sizeHint().width() for made in self._shown[:1])
        is_narrow = self.width() - kept - beside < self._least_of_words()
        self._parts.setDirection(_BELOW if is_narrow else _BESIDE)
        share = self.width() - self._more.sizeHint().width() if is_narrow else self.width() // 2
        room = share - (kept + look().px(10) if kept else 0)
        for place, made in enumerate(self._shown):
            room -= made.sizeHint().width() + look().px(8)
            made.setVisible(place == 0 or room > 0)
        self._more.setVisible(bool(self._behind) or any(made.isHidden() for made in self._shown))

    def _least_of_words(self) -> int:
        """A name, or as much of it as tells it from others, between the face and its states."""
        beside = [*self._states, *([self._face] if self._face else [])]
        name = min(look().px(LEAST_OF_A_NAME), self._title.sizeHint().width())
        return name + sum(each.sizeHint().width() + look().px(10) for each in beside)

    def _open_more(self) -> None:
        hidden = [act for act, made in zip(self._acts, self._shown, strict=True) if made.isHidden()]
        menu = act_menu([*hidden, *self._behind], self)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


class Tabs(Flow):
    """Parts of a page side by side, or filters in a row; Left and Right go from one to the next."""

    chosen = Signal(str)

    def __init__(self, name: str, kind: str = "tab") -> None:
        """`kind` is tab for parts of a page, chip for filters."""
        super().__init__(18 if kind == "tab" else 8)
        self.setAccessibleName(name)
        speak_as(self, PLACES if kind == "tab" else A_FEW)
        self._kind = kind
        self._group = OneOf(self)
        self._buttons: dict[str, QPushButton] = {}

    def show_tabs(self, tabs: Sequence[tuple[str, str]]) -> None:
        """Keys and what they are called; the first one is chosen."""
        for made in self._buttons.values():
            self._group.removeButton(made)
        self._buttons = {key: self._button(key, title) for key, title in tabs}
        self.fill(list(self._buttons.values()))
        if tabs:
            self._buttons[tabs[0][0]].setChecked(True)

    def rename(self, key: str, title: str) -> None:
        """The same tab with another count in its name."""
        self._buttons[key].setText(on_button(title))
        self._buttons[key].setAccessibleName(title)

    def choose(self, key: str) -> None:
        """Bring a tab to the front as if it had been pressed."""
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)

    def mark(self, key: str) -> None:
        """It is the one in force by now, if there is one of that key; nobody is told."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def take_keys(self) -> None:
        """Bring the keys to the tab in front."""
        if self._buttons:
            self._buttons[self.current].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def current(self) -> str:
        """The key of the tab in front."""
        return next((key for key, made in self._buttons.items() if made.isChecked()), "")

    def _button(self, key: str, title: str) -> QPushButton:
        made = button(title, kind=self._kind)
        made.setCheckable(True)
        speak_as(made, PLACE if self._kind == "tab" else ONE_OF_A_FEW)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._group.take(made)
        return made


def section(title: str, *right: Part, note: str = "") -> QHBoxLayout:
    """The heading of a card, with something at its right."""
    parts: list[Part] = [label(title, "title3")]
    if note:
        parts.append(label(note, "small", "2"))
    return row(*parts, None, *right)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known about a record; without a value it is not shown."""

    name: str
    value: str
    tone: str = ""


class Facts(QWidget):
    """Names on the left, values on the right; what is not known takes no room."""

    def __init__(self, name_width: int = 90) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look().px(8))
        self._grid.setVerticalSpacing(look().px(5))
        self._grid.setColumnMinimumWidth(0, look().px(name_width - 8))
        self._grid.setColumnStretch(1, 1)
        self._shown: Sequence[Fact] = ()

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Only what is known; what stands there already stays, and with it what somebody has marked in it."""
        known = [fact for fact in facts if fact.value]
        if known == self._shown:
            return
        self._shown = known
        clear(self._grid)
        for place, fact in enumerate(known):
            name = label(fact.name, "small", "2")
            value = label(fact.value, "body", fact.tone, 600 if fact.tone else None, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1)


class Banner(QFrame):
    """A sentence where it matters, with at most one thing to do; inserted beside its cause, never over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._icon = Picture("info", "info")
        self._told = label("", "body", wrap=True)
        self._acting: QPushButton | None = None
        self._do: Callable[[], object] | None = None
        self._across = row(self._icon, self._told, space=10, margins=(12, 4, 12, 4))
        self._across.setStretch(1, 1)
        self.setLayout(self._across)
        self.hide()

    def say(self, sentence: str, tone: str = "info", act: str = "", do: Callable[[], object] | None = None) -> None:
        """Show it; `tone` is info, ok, warn or bad."""
        self._told.setText(sentence)
        self._icon.show_icon(_BANNER_ICONS[tone], tone)
        self.setAccessibleName(sentence)
        self._offer(act, do)
        if tone != self.property("tone"):
            self.setProperty("tone", tone)
            repolish(self)
        self.show()

    def _offer(self, act: str, do: Callable[[], object] | None) -> None:
        """The button stays the one that is there: what is told again meanwhile may find it held down."""
        self._do = do
        if self._acting is None and do is not None:
            self._acting = button(act, kind="link")
            self._acting.clicked.connect(self._press)
            self._across.addWidget(self._acting)
        if self._acting is not None:
            self._acting.setText(on_button(act))
            self._acting.setAccessibleName(act)
            self._acting.setVisible(do is not None)

    def _press(self) -> None:
        if self._do is not None:
            self._do()


_BANNER_ICONS: Final = {"info": "info", "ok": "check-circle", "warn": "warning", "bad": "warning-circle"}
