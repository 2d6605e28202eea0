"""Keys that mean something else outside the diary: Alt+Left goes back, but moves an event that is chosen."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.actions import Act


class OwnKeys(QObject):
    """Does what its acts say when their keys are pressed in one of its views, and leaves all other keys alone."""

    def __init__(self, acts: Callable[[], Iterable[Act]], parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts

    def watch(self, view: QWidget) -> None:
        """See to the keys of one more view."""
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        act = self._meant(event)
        if act is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or the window's own keys would have it
            return True
        if event.type() == QEvent.Type.KeyPress:
            act.perform()
            return True
        return super().eventFilter(watched, event)

    def _meant(self, event: QKeyEvent) -> Act | None:
        pressed = QKeySequence(event.keyCombination())
        own = (act for act in self._acts() if act.is_own and not act.refused())
        return next((act for act in own if pressed in _sequences(act)), None)


def _sequences(act: Act) -> list[QKeySequence]:
    return [QKeySequence(keys) for keys in (act.keys, act.other_keys) if keys]
