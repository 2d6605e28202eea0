"""Everything that can be done, registered once: buttons, menus, the palette and the sheet of keys read it from here."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


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
    words: tuple[str, ...] = ()
    refused: Callable[[], str] = field(default=_always)


class Actions:
    """The acts there are, by id."""

    def __init__(self) -> None:
        self._acts: dict[str, Act] = {}

    def add(self, act: Act) -> Act:
        """Register an act; a later one with the same id takes its place, as a page does for the one before it."""
        self._acts[act.id] = act
        return act

    def __iter__(self) -> Iterator[Act]:
        return iter(self._acts.values())

    def run(self, id: str) -> None:
        """Do it, unless it cannot be done now."""
        act = self._acts[id]
        if not act.refused():
            act.run()

    def bind(self, widget: QWidget, act: Act) -> QAction:
        """Let the act's keys work while the widget's window is in front."""
        made = QAction(act.title, widget)
        if act.keys:
            made.setShortcut(QKeySequence(act.keys))
        made.triggered.connect(lambda: self.run(act.id))
        widget.addAction(made)
        return made

    def matching(self, typed: str) -> list[Act]:
        """Acts whose title or words hold everything typed, best first."""
        parts = typed.casefold().split()
        found = [act for act in self if all(part in _haystack(act) for part in parts)]
        return sorted(found, key=lambda act: (not act.title.casefold().startswith(typed.casefold()), act.title))


def _haystack(act: Act) -> str:
    return " ".join((act.title, *act.words)).casefold()
