"""News of what changed, carried from whatever thread wrote to the window's own."""

from PySide6.QtCore import QObject, Signal

Touched = frozenset[tuple[str, str]]


class ChangeBus(QObject):
    """Screens listen here and nowhere else; `changed` brings kinds and ids after each commit."""

    changed = Signal(object)

    def tell(self, touched: Touched) -> None:
        """May be called on any thread: a signal to another thread's object waits for that thread."""
        self.changed.emit(touched)
