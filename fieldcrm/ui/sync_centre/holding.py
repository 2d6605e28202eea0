"""Acts on one step that waits: to hold back what it is about, and to let that go."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldcrm.store import pausing
from fieldcrm.store.queries.waiting import PAUSED, Entry
from fieldcrm.store.store import Store
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import tr


class Holding(QObject):
    """For the entry that `current` says is chosen; `look` shows what has become of it."""

    def __init__(
        self, desk: Desk, current: Callable[[], Entry | None], look: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._current, self._look = desk, current, look

    @property
    def act(self) -> Act:
        """Pause it, or let it go."""
        entry = self._current()
        is_paused = entry is not None and entry.state == PAUSED
        title = tr("Let this go") if is_paused else tr("Pause this")
        icon = "play" if is_paused else "clock"
        return Act(id="sync.pause_one", title=title, run=self._turn, keys="P", icon=icon, refused=self._refused)

    def _refused(self) -> str:
        entry = self._current()
        is_here = entry is not None and entry.state != "refused"
        return "" if is_here else tr("Choose something in the outbox that waits.")

    def _turn(self) -> None:
        entry = self._current()
        if entry is None:
            return
        if entry.state == PAUSED:
            self._do(pausing.resume, entry.id, tr("It goes with the next exchange."), pausing.pause)
        else:
            self._do(pausing.pause, entry.id, tr("Paused, with what belongs to it."), pausing.resume)

    def _do(self, step: Callable[[Store, str], int], id: str, told: str, back: Callable[[Store, str], int]) -> None:
        notices = self._desk.notices

        def done(_: object) -> None:
            self._look()
            notices.did(told, lambda: self._step(back, id, lambda _: self._look()))

        self._step(step, id, done)

    def _step(self, step: Callable[[Store, str], int], id: str, then: Callable[[object], object]) -> None:
        desk = self._desk
        desk.tasks.write(partial(step, desk.store, id), then, failed=desk.notices.trouble, owner=self)
