"""What a window is furnished with; the one value that bootstrap fills in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.theme import Theme
from fieldcrm.ui.shared.undo import UndoStack
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.navigation import Place
from fieldcrm.ui.shell.pages import Router
from fieldcrm.ui.shell.palette_rows import Entry, Instead, Question, Recent, Search, Then, Verb


def _may() -> str:
    return ""


Settled = Callable[[Callable[[], object], QObject], object]
"""Calls back once everything asked to be written so far is written, unless the object is gone by then."""


def _at_once(then: Callable[[], object], _: QObject) -> None:
    then()


def _nothing_yet(then: Then) -> None:
    then(())


def _nothing_else(_: Question) -> Sequence[Entry]:
    return ()


@dataclass(frozen=True, kw_only=True)
class House:
    """What the window is furnished with; it knows nothing of where these come from."""

    router: Router
    actions: Actions
    theme: Theme
    speech: Speech
    memory: Memory
    undo: UndoStack
    places: Sequence[Place]
    foot: Sequence[Place]
    search: Search
    recent: Recent = field(default=_nothing_yet)
    instead: Instead = field(default=_nothing_else)
    person: str
    verbs: Sequence[Verb] = ()
    sync_refused: Callable[[], str] = field(default=_may)
    settled: Settled = field(default=_at_once)
    own_acts: Callable[[], Sequence[Act]] = tuple
    """What can be done from every page besides; asked for again when the language is another."""
