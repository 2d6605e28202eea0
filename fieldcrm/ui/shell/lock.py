"""The lock of the window: by a key, or by itself after so many minutes without a hand on it."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject

from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shell.cover import Cover, Opens
from fieldcrm.ui.shell.idle import Idle
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.window import Window

MINUTES: Final = (0, 5, 10, 15, 30, 60)
"""After how many it may lock; none is never."""

KEPT_AS: Final = "lock/minutes"


class Lock(QObject):
    """One window's. `asks` says whether it takes more than a press to open it."""

    def __init__(
        self,
        window: Window,
        memory: Memory,
        tasks: Tasks,
        opens: Opens | None,
        now: Callable[[], datetime],
        clock: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._memory = memory
        self.asks = opens is not None
        self.cover = Cover(window, tasks, opens)
        self.idle = Idle(window, now, clock, self)
        self.idle.long.connect(self.cover.put_up)
        kept = memory.recall(KEPT_AS)
        self.idle.minutes = int(kept) if kept.isdecimal() and int(kept) in MINUTES else 0

    @property
    def minutes(self) -> int:
        """After how many it locks by itself; none is never."""
        return self.idle.minutes

    def after(self, minutes: int) -> None:
        """Lock by itself after so many, from now on and at the next start."""
        self.idle.minutes = minutes
        self._memory.keep(KEPT_AS, str(minutes))

    def close(self) -> None:
        """Lock it now."""
        self.cover.put_up()

    def begin(self) -> None:
        """Mind the window from here on."""
        self.idle.begin()

    def end(self) -> None:
        """Mind it no more."""
        self.idle.end()
