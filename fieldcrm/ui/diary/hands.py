"""What is done to the event that is chosen: moved, lengthened, copied, called off, ticked off or opened."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldcrm.domain.slots import Slot, slot_at, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.services.planning import Reach
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.dragging import lengthened, shifted
from fieldcrm.ui.diary.ranges import DAY, WEEK
from fieldcrm.ui.diary.reach import ReachQuestion
from fieldcrm.ui.diary.steps import Steps
from fieldcrm.ui.shared.texts import tr

if TYPE_CHECKING:
    from fieldcrm.ui.diary.faces import Cursor

OPEN = ("planned", "started", "in_progress")
"""What can still become something else."""


class Hands(QObject):
    """Asks first how much of a series is meant; what is moved is shown where it goes before it is written there."""

    shown = Signal(object, object)
    """An event in another slot."""
    followed = Signal(object)
    """The day that something went to by keys, which go on being about it there."""
    given_up = Signal()
    """Nothing was changed after all: show what there is."""

    def __init__(self, steps: Steps, question: ReachQuestion, wall: Wall, parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self._question, self._wall = steps, question, wall
        self._held: Event | None = None
        self.chosen: Callable[[], Event | None] = lambda: None
        self.cursor: Callable[[], Cursor | None] = lambda: None

    def nothing_chosen(self) -> str:
        """Why nothing can be done, or nothing where it can."""
        return "" if self.chosen() is not None else tr("Choose an entry first.")

    def nothing_to_move(self) -> str:
        """The same where only what has an hour is meant."""
        event = self.chosen()
        return (
            "" if event is not None and event.slot.starts_at is not None else tr("Choose an entry with a time first.")
        )

    def nothing_held(self) -> str:
        """The same for what is to be put in once more."""
        return "" if self._held is not None else tr("Copy an entry first.")

    def nothing_to_tick(self) -> str:
        """The same for what can be done by one key."""
        event = self.chosen()
        is_open = event is not None and event.kind != "visit" and event.status in OPEN
        return "" if is_open else tr("Choose a call, a meeting or a task first.")

    def put(self, event: Event, slot: Slot) -> None:
        """Into another slot, as a drag does it."""
        if slot == event.slot:
            return
        self.shown.emit(event, slot)
        self._ask(event, lambda reach: self._steps.move(event, slot, reach))

    def copy_to(self, event: Event, slot: Slot) -> None:
        """Once more in another slot."""
        self._steps.copy(event, slot)

    def by_minutes(self, minutes: int) -> None:
        """Earlier or later."""
        self._with_event(lambda event: self._go_along(event, shifted(event, minutes, self._wall)))

    def by_days(self, days: int) -> None:
        """To the same time of another day."""
        self._with_event(lambda event: self._go_along(event, event.slot.on(event.day + DAY * days, self._wall)))

    def lengthen(self, minutes: int) -> None:
        """Longer or shorter."""
        self._with_event(lambda event: self.put(event, lengthened(event, minutes)))

    def to_day(self, day: date) -> None:
        """To the same time of that day."""
        self._with_event(lambda event: self.put(event, event.slot.on(day, self._wall)))

    def next_week(self) -> None:
        """A week later."""
        self._with_event(lambda event: self.put(event, event.slot.on(event.day + WEEK, self._wall)))

    def hold(self) -> None:
        """Remember it, to be put in once more."""
        self._held = self.chosen()

    def put_held(self) -> None:
        """What was remembered, where the keys are."""
        cursor, held = self.cursor(), self._held
        if cursor is None or held is None:
            return
        if cursor.stop.minute < 0 or cursor.stop.key:
            slot = held.slot.on(cursor.day, self._wall)
        else:
            slot = slot_at(cursor.day, cursor.stop.minute, _length(held), self._wall)
        self._steps.copy(held, slot)

    def again(self) -> None:
        """The same right after itself, or on the same day where it has no hour."""
        self._with_event(lambda event: self._steps.copy(event, _after(event)))

    def call_off(self) -> None:
        """It will not take place."""
        self._with_event(lambda event: self._ask(event, lambda reach: self._steps.call_off(event, reach)))

    def complete(self) -> None:
        """It is done."""
        self._with_event(self._steps.complete)

    def _go_along(self, event: Event, slot: Slot) -> None:
        self.put(event, slot)
        self.followed.emit(slot.day)

    def _with_event(self, do: Callable[[Event], object]) -> None:
        event = self.chosen()
        if event is not None:
            do(event)

    def _ask(self, event: Event, then: Callable[[Reach], object]) -> None:
        if event.on is None:
            then(Reach.ONE)
        else:
            self._question.ask(then, self.given_up.emit)


def _length(event: Event) -> timedelta:
    return event.slot.length or usual_length(event.kind)


def _after(event: Event) -> Slot:
    begins = event.slot.starts_at
    if begins is None:
        return event.slot
    ends = begins + _length(event)
    return Slot(day=event.day, starts_at=ends, ends_at=ends + _length(event))
