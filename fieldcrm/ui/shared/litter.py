"""Python's cyclic garbage, picked up on the window's thread only.

A collection runs on whatever thread happens to allocate. When that is a worker, and the garbage is a widget, the
binding puts its C++ half off to the window's thread, where its parent may have deleted it meanwhile: the process dies.
Nor may it run in the midst of the end of another: see `look_no_more`.
"""

import gc
import linecache
from typing import Final

from PySide6.QtCore import QObject, QTimer

from fieldcrm.machine.loading import look_no_more

EVERY_MS: Final = 200
YOUNG: Final = 0


class Litter(QObject):
    """From `begin` on nobody else collects, not even after `end`, when windows go; until then the thresholds of the
    interpreter go on to hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.pick_up)

    def begin(self) -> None:
        """Collect here from now on, and only among what comes from now on: what was loaded is young to the collector
        still, and the first look at all of it would keep the window for a tenth of a second."""
        look_no_more()
        gc.freeze()
        self._timer.start()

    def spare(self) -> None:
        """Look no more through what is there by now: modules, classes and declarations live as long as the program.

        Going through all of them would keep the window for a tenth of a second, again and again. Their sources, which
        the binding read to see whether its name is in there, are let go.
        """
        linecache.clearcache()
        gc.freeze()

    def end(self) -> None:
        """Collect no more: whoever goes on after this asks for it themselves, and then all is looked through."""
        self._timer.stop()
        gc.unfreeze()

    def pick_up(self) -> None:
        """Collect the oldest generation that is due, as the interpreter would have done."""
        due = [
            place
            for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if YOUNG in due:
            gc.collect(max(due))
