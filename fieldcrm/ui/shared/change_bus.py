"""News of what changed, carried from whatever thread wrote to the window's own."""

from functools import lru_cache

from PySide6.QtCore import QObject, Signal

Touched = frozenset[tuple[str, str]]
"""Kinds and ids of what a step changed."""


class ChangeBus(QObject):
    """Screens hear of every commit here and nowhere else; `changed` brings a Touched."""

    changed = Signal(object)

    def tell(self, touched: Touched) -> None:
        """May be called on any thread: a signal to another thread's object waits for that thread."""
        if touched:
            kinds_in(touched)  # a download touches fifty thousand rows: they are gone through here, where nobody waits
            self.changed.emit(touched)


@lru_cache(maxsize=1)
def kinds_in(touched: Touched) -> frozenset[str]:
    """The kinds of record there is news of."""
    return frozenset(kind for kind, _ in touched)
