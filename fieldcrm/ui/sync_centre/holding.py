"""Acts on one step of the outbox: hold it back and let it go, take it back and have it again, send it anyway."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldcrm.services.sending_again import SentAnyway, send_anyway
from fieldcrm.store import pausing, resending, taking_back
from fieldcrm.store.queries.waiting import PAUSED, REFUSED, TAKEN_BACK, Entry, forget_refused, recall_refused
from fieldcrm.store.store import Store
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import counted, sentences, tr
from fieldcrm.ui.sync_centre.rows import entry_lines

Step = Callable[[Store, str], object]


class Holding(QObject):
    """For the entry that `current` says is chosen; `look` shows what has become of it, and then the step of that id."""

    def __init__(
        self, desk: Desk, current: Callable[[], Entry | None], look: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._current, self._look = desk, current, look

    @property
    def acts(self) -> list[Act]:
        """Pause it or let it go; take it back, off the list, or have it again; send it anyway."""
        return [self._pausing, self._taking_back, self._sending]

    @property
    def _pausing(self) -> Act:
        is_paused = self._state == PAUSED
        title = tr("Let this go") if is_paused else tr("Pause this")
        icon = "play" if is_paused else "clock"
        return Act(id="sync.pause_one", title=title, run=self._turn, keys="P", icon=icon, refused=self._unpaused)

    @property
    def _taking_back(self) -> Act:
        titles = {REFUSED: tr("Take off the list"), TAKEN_BACK: tr("Have this again")}
        icon = "arrow-counter-clockwise" if self._state == TAKEN_BACK else "x"
        title = titles.get(self._state, tr("Take this back"))
        return Act(id="sync.discard", title=title, run=self._take_back, keys="Del", icon=icon, refused=self._unchosen)

    @property
    def _sending(self) -> Act:
        title = tr("Send anyway")
        return Act(
            id="sync.send_anyway", title=title, run=self._send, keys="S", icon="paper-plane-tilt", refused=self._unsent
        )

    @property
    def _state(self) -> str:
        entry = self._current()
        return entry.state if entry is not None else ""

    def _unpaused(self) -> str:
        is_here = self._state not in ("", REFUSED, TAKEN_BACK)
        return "" if is_here else tr("Choose something in the outbox that waits.")

    def _unchosen(self) -> str:
        return "" if self._state else tr("Choose something in the outbox.")

    def _unsent(self) -> str:
        is_refused = self._state == REFUSED
        return "" if is_refused else tr("Choose something in the outbox that head office could not accept.")

    def _turn(self) -> None:
        entry = self._current()
        if entry is None:
            return
        if entry.state == PAUSED:
            self._do(pausing.resume, entry.id, tr("It goes with the next exchange."), pausing.pause)
        else:
            self._do(pausing.pause, entry.id, tr("Paused, with what belongs to it."), pausing.resume)

    def _take_back(self) -> None:
        entry = self._current()
        if entry is None:
            return
        if entry.state == REFUSED:
            self._do(forget_refused, entry.id, tr("Taken off the list."), recall_refused)
        elif entry.state == TAKEN_BACK:
            self._do(taking_back.bring_back, entry.id, tr("It waits again."), taking_back.take_back)
        else:
            desk, told = self._desk, partial(self._on_taken_back, entry)
            step = partial(taking_back.take_back, desk.store, entry.id)
            desk.tasks.write(step, told, failed=desk.notices.trouble, owner=self)

    def _on_taken_back(self, entry: Entry, steps: int) -> None:
        """What it was, and what went along, which was not chosen."""
        along = counted("%n change(s) that belong(s) to it went along.", steps - 1) if steps > 1 else ""
        told = sentences((tr("Taken back: {}.").format(entry_lines(entry).title), along))
        self._say(told, taking_back.bring_back, entry.id)

    def _say(self, told: str, back: Step, id: str) -> None:
        self._look(id)
        self._desk.notices.did(told, lambda: self._step(back, id, lambda _: self._look("")))

    def _send(self) -> None:
        entry, desk = self._current(), self._desk
        if entry is None:
            return

        def sent(made: SentAnyway) -> None:
            back = partial(resending.call_off, instead_of=entry.id)
            self._say(tr("It goes with the next exchange."), back, made.id)

        step = partial(send_anyway, desk.store, entry.id, now=desk.now())
        desk.tasks.write(step, sent, failed=desk.notices.trouble, owner=self)

    def _do(self, step: Step, id: str, told: str, back: Step) -> None:
        self._step(step, id, lambda _: self._say(told, back, id))

    def _step(self, step: Step, id: str, then: Callable[[object], object]) -> None:
        desk = self._desk
        desk.tasks.write(partial(step, desk.store, id), then, failed=desk.notices.trouble, owner=self)
