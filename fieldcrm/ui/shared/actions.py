"""Everything that can be done, registered once: buttons, menus, the palette and the sheet of keys read it from here."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from fieldcrm.ui.shared.icons import icon
from fieldcrm.ui.shared.keyboards import readings
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import keys
from fieldcrm.ui.shared.widgets import button, give_tip, on_button, plain_tip


def _always() -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing a person can do. `refused` says why it cannot be done now, or nothing when it can."""

    id: str
    title: str
    run: Callable[[], object]
    icon: str = ""
    keys: str = ""
    other_keys: str = ""
    """What does it too, where the first would only write a letter."""
    is_own: bool = False
    """Its page sees to its keys itself, since elsewhere they mean something else; they are told all the same."""
    words: tuple[str, ...] = ()
    short: str = ""
    """What it is called below a heading that says the rest."""
    refused: Callable[[], str] = field(default=_always)

    def perform(self) -> None:
        """Do it, unless it cannot be done now."""
        if not self.refused():
            self.run()


class Actions:
    """The acts there are, by id: those of the window at all times, and those of the page in front."""

    def __init__(self) -> None:
        self._acts: dict[str, Act] = {}
        self._bound: dict[str, QAction] = {}
        self._widgets: dict[str, QWidget] = {}

    def add(self, act: Act, widget: QWidget | None = None) -> Act:
        """Register an act; with a widget its keys work wherever that widget's window is in front.

        One that is there with the same keys only takes the place of the one before: a page tells its acts anew
        whenever what it shows has changed.
        """
        was = self._acts.pop(act.id, None)
        is_bound = act.id in self._bound and self._widgets[act.id] is widget
        self._acts[act.id] = act
        if was is not None and is_bound and _keyed(was) == _keyed(act):
            return act
        self._unbind(act.id)
        if widget is not None:
            self._bound[act.id] = self._bind(widget, act)
            self._widgets[act.id] = widget
        return act

    def remove(self, ids: Iterable[str]) -> None:
        """These are no longer to be done here, as when their page goes to the back."""
        for id in ids:
            self._acts.pop(id, None)
            self._unbind(id)

    def __iter__(self) -> Iterator[Act]:
        return iter(self._acts.values())

    def __getitem__(self, id: str) -> Act:
        return self._acts[id]

    def __contains__(self, id: str) -> bool:
        return id in self._acts

    def run(self, id: str) -> None:
        """Do it, unless it cannot be done now."""
        act = self._acts.get(id)
        if act is not None:
            act.perform()

    def matching(self, typed: str, also: Callable[[str], Sequence[str]] = lambda _: ()) -> list[Act]:
        """Acts whose title or words hold everything typed, best first; a wrong keyboard layout is read as meant.

        `also` gives further words for an act's id.
        """
        ranked = [(rank, act) for act in self if (rank := _rank(act, typed, also(act.id))) < _NO_MATCH]
        return [act for _, act in sorted(ranked, key=lambda pair: (pair[0], pair[1].title))]

    def _unbind(self, id: str) -> None:
        bound = self._bound.pop(id, None)
        if bound is not None:
            self._widgets[id].removeAction(bound)  # or its keys would be two acts' until it is deleted
            bound.setParent(None)
            bound.deleteLater()

    def _bind(self, widget: QWidget, act: Act) -> QAction:
        made = QAction(act.title, widget)
        keys = () if act.is_own else (act.keys, act.other_keys)
        made.setShortcuts([QKeySequence(each) for each in keys if each])
        made.setAutoRepeat(False)  # a key that is held down does it once: the next screen would get the rest
        made.triggered.connect(lambda: self.run(act.id))
        widget.addAction(made)
        return made


def _keyed(act: Act) -> tuple[str, str, str, bool]:
    return act.title, act.keys, act.other_keys, act.is_own


_NO_MATCH = 9


def act_button(act: Act, kind: str = "") -> QPushButton:
    """A button that does it; when it cannot be done it is grey and its tooltip says why."""
    made = button(act.title, act.icon, kind)
    made.clicked.connect(lambda: act.perform())  # keeps the act: Qt holds on to no object behind a method
    show_state(act, made)
    return made


def show_act(act: Act, made: QPushButton) -> None:
    """The same button, for an act that is called something else by now."""
    if made.text() != on_button(act.title):
        made.setText(on_button(act.title))
        made.setAccessibleName(act.title)
        made.setIcon(icon(act.icon, "text2"))
    show_state(act, made)


def show_state(act: Act, made: QPushButton) -> None:
    """Ask again whether it can be done."""
    refused = act.refused()
    made.setEnabled(not refused)
    give_tip(made, refused or tip(act))


def act_menu(acts: Iterable[Act], parent: QWidget) -> QMenu:
    """A menu of some acts; those that cannot be done stay and say why."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill_menu(made, acts)
    return made


def fill_menu(menu: QMenu, acts: Iterable[Act]) -> None:
    """Offer these too, each with its keys."""
    menu.setToolTipsVisible(True)
    for act in acts:
        menu.addAction(_entry(act, menu))


def _entry(act: Act, parent: QWidget) -> QAction:
    refused = act.refused()
    told = f"\t{keys(act.keys)}" if act.keys else ""  # no shortcut of its own: the keys would be two acts'
    made = QAction(straight(act.title).replace("&", "&&") + told, parent)
    made.setEnabled(not refused)
    made.setToolTip(plain_tip(refused or act.title))
    if act.icon:
        made.setIcon(icon(act.icon))
    made.triggered.connect(lambda: act.perform())  # as above
    return made


def tip(act: Act) -> str:
    """What it does, and the keys that would have done it."""
    return f"{act.title}  {keys(act.keys)}" if act.keys else act.title


def _rank(act: Act, typed: str, also: Sequence[str]) -> int:
    return min((_rank_as(act, each, also) for each in readings(typed)), default=0)


def _rank_as(act: Act, typed: str, also: Sequence[str]) -> int:
    title = act.title.casefold()
    if title.startswith(typed):
        return 0
    parts = typed.split()
    words = title.split()
    if all(any(word.startswith(part) for word in words) for part in parts):
        return 1
    haystack = " ".join((title, *(word.casefold() for word in (*act.words, *also))))
    return 2 if all(part in haystack for part in parts) else _NO_MATCH
