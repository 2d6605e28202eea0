"""What a screen works with: it looks things up, does steps, and hears of what changed; nothing else of below."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

from fieldcrm.domain.ids import NewId, UserId
from fieldcrm.domain.people import User
from fieldcrm.machine.logs import LOG
from fieldcrm.services.undo import Done, Undo, take_back
from fieldcrm.store.store import Reading, Store
from fieldcrm.ui.shared.drafts import Drafts
from fieldcrm.ui.shared.hand import Hand
from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.tasks import Task, Tasks

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """One person at one device."""

    store: Store
    person: User
    device_code: str
    tasks: Tasks
    notices: Notices
    now: Callable[[], datetime]
    today: Callable[[], date]
    new_id: NewId
    logs: Path
    """The folder of what the program notes for support."""
    opened: Path
    """The folder of copies that other programs show."""
    drafts: Drafts
    """Words that are written and not added yet."""
    hand: Hand = field(default_factory=Hand)

    @property
    def me(self) -> UserId:
        """Whose device it is."""
        return self.person.id

    def look(
        self,
        query: Callable[[Reading], T],
        then: Callable[[T], object],
        owner: QObject | None = None,
        *,
        failed: Callable[[Exception], object] | None = None,
    ) -> Task:
        """Look something up off the window's thread; `then` gets it there, unless `owner` is gone by then."""

        def asked() -> T:
            with self.store.read() as reading:
                return query(reading)

        return self.tasks.read(asked, then, failed=failed or self.refuse, owner=owner)

    def do(
        self,
        step: Callable[[], Done],
        then: Callable[[Done], object] = lambda _: None,
        *,
        told: str = "",
        remembered: str = "",
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Do one step; what is `told` is said, what is `remembered` is not, and both can be taken back if it can be.

        It is done whatever becomes of the window; `then` is not called if `owner` is gone by then.
        """

        def done(result: Done) -> None:
            if not isValid(self.notices):
                return  # the window was closed meanwhile
            if told:
                self.say(told, result)
            elif remembered and result.undo is not None:
                self.notices.remember(remembered, self._way_back(result.undo))
            if owner is None or isValid(owner):
                then(result)

        return self.tasks.write(step, done, failed=failed or self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say why a step was not done; with no window left to say it in, the log has it."""
        if isValid(self.notices):
            self.notices.trouble(error)
        else:
            LOG.error("a step was not done while the window closed: %s", error)

    def say(self, told: str, result: Done) -> None:
        """Say what a step has done, with the way back if there is one; with no window left, to nobody."""
        if isValid(self.notices):
            self.notices.did(told, None if result.undo is None else self._way_back(result.undo))

    def _way_back(self, undo: Undo) -> Callable[[], object]:
        return lambda: self.do(lambda: take_back(self.store, undo, new_id=self.new_id))
