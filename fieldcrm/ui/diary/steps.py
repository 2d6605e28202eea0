"""What a person does to the diary: one service each, told in a notice with its way back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.slots import Slot, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.planning import ACTIVITY, VISIT, Reach, Wanted, Which
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.words import title, when
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.tasks import nothing
from fieldcrm.ui.shared.texts import counted, tr

Then = Callable[[Done], object]
Failed = Callable[[Exception], object]
SHORT = 32
"""So much of a name is said in a notice."""


def which(event: Event) -> Which:
    """The entry an event stands for."""
    return Which(kind=VISIT if event.kind == "visit" else ACTIVITY, id=event.id, on=event.on)


def in_short(event: Event) -> str:
    """What an event is called in a notice."""
    told = title(event)
    return told if len(told) <= SHORT else f"{told[: SHORT - 1]}…"


class Steps(QObject):
    """`is_busy` until everything asked for is written or refused; what is shown meanwhile is what was asked for."""

    landed = Signal(str)
    """The id of the entry that a step was about."""
    settled = Signal()
    """Everything that was asked for is written, or refused."""

    def __init__(self, desk: Desk, wall: Wall, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._wall = desk, wall
        self._under_way = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is still on its way to the disk."""
        return self._under_way > 0

    def move(self, event: Event, slot: Slot, reach: Reach) -> None:
        """Into another slot."""
        step = partial(planning.move, self._desk.store, which(event), slot, reach, self._wall, new_id=self._desk.new_id)
        self._do(step, tr("{} moved to {}").format(in_short(event), when(slot)))

    def copy(self, event: Event, slot: Slot) -> None:
        """Once more, in another slot."""
        step = partial(planning.copy, self._desk.store, which(event), slot, self._wall, new_id=self._desk.new_id)
        self._do(step, tr("{} copied to {}").format(in_short(event), when(slot)))

    def call_off(self, event: Event, reach: Reach) -> None:
        """It will not take place."""
        step = partial(planning.call_off, self._desk.store, which(event), reach, self._wall)
        self._do(step, tr("{} called off").format(in_short(event)))

    def complete(self, event: Event) -> None:
        """A call, a meeting or a task is done."""
        step = partial(planning.complete, self._desk.store, which(event), self._wall, new_id=self._desk.new_id)
        self._do(step, tr("Done: {}").format(in_short(event)))

    def plan(self, wanted: Wanted, then: Then = nothing, refused: Failed = nothing) -> None:
        """A new entry."""
        step = partial(planning.plan, self._desk.store, wanted, self._wall, new_id=self._desk.new_id)
        self._do(step, tr("Planned for {}").format(when(wanted.slot)), then, refused)

    def plan_next(self, accounts: Sequence[AccountId], after: datetime) -> None:
        """Visits in the next slots that are free."""
        new_id, length = self._desk.new_id, usual_length("visit")
        step = partial(planning.plan_next, self._desk.store, accounts, after, length, self._wall, new_id=new_id)
        self._do(step, counted("%n visit(s) planned", len(accounts)))

    def change(self, event: Event, wanted: Wanted, reach: Reach, then: Then, refused: Failed) -> None:
        """What a form was filled in with."""
        desk = self._desk
        step = partial(planning.change, desk.store, which(event), wanted, reach, self._wall, new_id=desk.new_id)
        self._do(step, tr("{} changed").format(in_short(event)), then, refused)

    def stand_alone(self, event: Event, then: Callable[[str], object]) -> None:
        """An entry of its own for a day of a series, and go on with that."""
        step = partial(planning.stand_alone, self._desk.store, which(event), self._wall, new_id=self._desk.new_id)
        self._do(step, "", lambda done: then(done.id))

    def _do(self, step: Callable[[], Done], told: str, then: Then = nothing, refused: Failed = nothing) -> None:
        self._under_way += 1
        failed = partial(self._on_refused, refused)
        self._desk.do(step, partial(self._on_done, then), told=told, failed=failed, owner=self)

    def _on_done(self, then: Then, done: Done) -> None:
        self._under_way -= 1
        self.landed.emit(done.id)
        then(done)
        if not self.is_busy:
            self.settled.emit()

    def _on_refused(self, refused: Failed, error: Exception) -> None:
        self._under_way -= 1
        self._desk.refuse(error)
        refused(error)
        if not self.is_busy:
            self.settled.emit()
