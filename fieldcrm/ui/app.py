"""The window's beginning and end: joins if need be, furnishes the house, and lets everything go when it is closed."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldcrm.domain.invitation import ENDING, seal_of
from fieldcrm.domain.people import User
from fieldcrm.machine.ending import told_to_end
from fieldcrm.machine.opened import take_back
from fieldcrm.replication.engine import Condition, Engine
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.thrift import Rule, Thrift
from fieldcrm.store.device import identity
from fieldcrm.store.first_download import is_usable
from fieldcrm.store.store import Touched
from fieldcrm.ui.ahead import Ahead
from fieldcrm.ui.carrying import file_ways, hub_ways
from fieldcrm.ui.customers.walk import Walk
from fieldcrm.ui.days_copy import DaysCopy
from fieldcrm.ui.errands import Errands
from fieldcrm.ui.figures import carried_this_month, counts
from fieldcrm.ui.first_run.again import open_again
from fieldcrm.ui.first_run.welcome import Welcome
from fieldcrm.ui.heard import Heard, TellingAlarm, Tidings, is_unknown_there, standing
from fieldcrm.ui.orders.badge import OrdersBadge
from fieldcrm.ui.parts import Parts, answers, exchange, may_join_anew, server_of, take_up_words, tend, who_works_here
from fieldcrm.ui.places import foot, places
from fieldcrm.ui.screens import route
from fieldcrm.ui.second_place import SecondPlace
from fieldcrm.ui.shared import spoken
from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.application import application
from fieldcrm.ui.shared.change_bus import ChangeBus
from fieldcrm.ui.shared.day_watch import DayWatch
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.drafts import Drafts
from fieldcrm.ui.shared.heartbeat import Heartbeat
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.litter import Litter
from fieldcrm.ui.shared.tasks import Tasks, after, once_answered
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import Theme
from fieldcrm.ui.shared.undo import UndoStack
from fieldcrm.ui.shell import commands
from fieldcrm.ui.shell.costs import Costs, hear_system
from fieldcrm.ui.shell.doorbell import Doorbell, to_front
from fieldcrm.ui.shell.handed import Handed
from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.lock import Lock
from fieldcrm.ui.shell.memory import FileMemory, SealedMemory, keep_page, page_as_left, speech_as_left, theme_as_left
from fieldcrm.ui.shell.pages import Router
from fieldcrm.ui.shell.preferences import Preferences
from fieldcrm.ui.shell.tour import Tour
from fieldcrm.ui.shell.tray import Tray
from fieldcrm.ui.shell.window import Window
from fieldcrm.ui.sync_centre.exchanges import Exchanges

BRIEF_SECONDS: Final = 60.0
TODAY: Final = "crm://today"


def run(parts: Parts, address: str) -> int:
    """The window at that address, until it is closed or told to end; everything written by then is in the file.

    Python hears a signal only where its own code runs, which is several times a second: see `Litter`.
    """
    qt = application()
    bell = Doorbell(parts.bell)  # first of all: whoever presses the icon twice is to be heard
    house = Opening(parts, qt, address)
    bell.rung.connect(house.hear)
    if sys.platform == "darwin":  # elsewhere it would look at every event for nothing
        Handed(qt).asked.connect(house.hear)
    heart = Heartbeat(qt)
    heart.begin()
    try:
        with told_to_end(lambda: QTimer.singleShot(0, qt.quit)):  # which waits for a loop that has not begun yet
            house.begin()
            return qt.exec()
    finally:
        heart.end()
        bell.take_down()
        house.close()


class Opening(QObject):
    """From the first run to the window in front."""

    def __init__(self, parts: Parts, qt: QApplication, address: str = "") -> None:
        super().__init__()
        self._parts = parts
        self._wanted = address
        self.tasks = Tasks()
        spoken.begin()
        self.memory = FileMemory(parts.memory)
        self.theme = theme_as_left(qt, self.memory)
        self.speech = speech_as_left(qt, self.memory)
        self.welcome: Welcome | None = None
        self.session: Session | None = None
        self._litter = Litter(self)

    def begin(self) -> None:
        """Open the window of whoever works here, or ask where to join."""
        self._litter.begin()
        with self._parts.store.read() as reading:
            who = identity(reading.connection)
            filled = who is not None and is_usable(reading.connection)
        if filled:
            self._open()
            return
        self.welcome = Welcome(self._parts, self.tasks, self.speech, self.memory, joined=who is not None)
        self.welcome.ready.connect(self._open)
        self.welcome.window.show()
        self.welcome.hear(self._wanted)

    @property
    def front(self) -> QWidget | None:
        """The window there is."""
        if self.session is not None:
            return self.session.window
        return self.welcome.window if self.welcome is not None else None

    def hear(self, address: str) -> None:
        """The program was started once more: show what is there already, at the page that was asked for."""
        self._wanted = address
        if self.session is not None:
            self.session.arrive(address)
        elif self.welcome is not None:
            self.welcome.hear(address)
        if self.front is not None:
            to_front(self.front)

    def close(self) -> None:
        """Stop exchanging, finish what is being written, let go."""
        if self.session is not None:
            self.session.close()
        self.tasks.close()
        take_back(self._parts.opened)
        self.speech.end()
        self.memory.end()
        self._litter.end()

    def _open(self) -> None:
        take_back(self._parts.opened)  # of a window that was killed
        self.session = Session(self._parts, self.tasks, self.theme, self.speech, self.memory)
        self.session.ahead.loaded.connect(self._litter.spare)
        joined_by_file = self.welcome is not None and self._wanted.endswith(ENDING)
        wanted = "" if joined_by_file else self._wanted
        self.session.arrive(wanted or page_as_left(self.memory, self._parts.today()))
        self.session.window.show()
        if self.welcome is not None:
            self.welcome.end()
            self.welcome = None
            self.session.offer_tour()


class Session(QObject):
    """One person's window, and the engine that exchanges behind it."""

    conditioned = Signal(object)
    progressed = Signal(int)
    awaited = Signal(float)
    over = Signal()

    def __init__(self, parts: Parts, tasks: Tasks, theme: Theme, speech: Speech, memory: FileMemory) -> None:
        super().__init__()
        self._parts = parts
        self._application, self._tasks, self._memory = theme.application, tasks, memory
        self._bus = ChangeBus()
        self._copy, self._second = DaysCopy(parts, self), SecondPlace(parts, self)
        self._moved, self._is_held = 0, False
        self._rings_at: datetime | None = None
        self.costs = Costs(memory, lambda: carried_this_month(parts.store, parts.today()))
        standing_now = partial(counts, parts.store)
        self.thrift = Thrift(self.costs.rule_now, lambda: standing_now().waiting)
        self.engine = Engine(self._exchange, standing_now, parts.clock, is_there=self._is_there, alarm=self._alarm)
        self.router, self.actions, walk = Router(), Actions(), Walk()
        self.errands = Errands(lambda: self.desk, lambda address: self.window.open(address), memory, walk)
        who, person = who_works_here(parts.store)
        self.window = Window(self._house(theme, speech, person.name))
        self._tidings = Tidings(self.window.notices.tell, self.costs)
        self.private = SealedMemory(memory, parts.seal)
        self.desk = self._desk_of(person, who.device_code)
        self.lock = Lock(self.window, memory, tasks, parts.opens, parts.now, parts.clock)
        self.tour = Tour(self.window)
        self.tray = Tray(self.window, self.actions, memory, theme.application)
        self.days = DayWatch(parts.today, self)
        self.badge = OrdersBadge(self.desk, self._count_orders, self)
        preferences = Preferences(theme, speech, self.lock, self.tray)
        route(self.router, self.desk, self.private, self._exchanges(), preferences, self.actions, walk)
        self.ahead = Ahead(tasks, self.window.prepare, self)
        self._connect()
        self.engine.start()

    def _house(self, theme: Theme, speech: Speech, person: str) -> House:
        return House(
            router=self.router,
            actions=self.actions,
            theme=theme,
            speech=speech,
            memory=self._memory,
            undo=UndoStack(self._tasks),
            places=places(),
            foot=foot(),
            search=self.errands.search,
            recent=self.errands.recent,
            instead=self.errands.instead,
            person=person,
            verbs=self.errands.verbs(),
            settled=self._settled,
            own_acts=self._own_acts,
        )

    def arrive(self, address: str) -> None:
        """Go to that page, where one was asked for; a window that shows nothing yet shows Today if it leads nowhere."""
        if address.endswith(ENDING):
            self._renew(address)
        elif address:
            self.window.open(address)
        if self.window.page is None:
            self.window.open(TODAY)

    def _renew(self, path: str) -> None:
        def opened(told: str) -> None:
            self.window.notices.tell(told)
            self._ask()

        is_unknown = is_unknown_there(self.engine.condition) or may_join_anew(self._parts.store, self._parts.now())
        self._tasks.write(partial(open_again, self._parts, path, is_unknown=is_unknown), opened, owner=self)

    def close(self) -> None:
        """No exchange is begun any more; the one under way ends at its next page."""
        self.ahead.end()
        self.window.gather()
        self.days.end()
        self.lock.end()
        self.tray.end()
        self.badge.end()
        self.engine.stop()
        self._second.end()

    def offer_tour(self) -> None:
        """To whoever has just joined; later it is among the settings."""
        self.window.notices.tell(tr("New here? Five steps show you around."), tr("Show me"), self.tour.begin)

    def _own_acts(self) -> list[Act]:
        return [
            commands.locking(lambda: self.lock.close()),
            commands.touring(lambda: self.tour.begin()),
            commands.guiding(lambda: self.window.open("crm://settings/guide")),
            commands.reporting(lambda: self.window.open("crm://settings/report")),
        ]

    def _desk_of(self, person: User, device_code: str) -> Desk:
        parts = self._parts
        return Desk(
            store=parts.store,
            person=person,
            device_code=device_code,
            tasks=self._tasks,
            notices=self.window.notices,
            now=parts.now,
            today=parts.today,
            new_id=parts.new_id,
            logs=parts.logs,
            opened=parts.opened,
            drafts=Drafts(self.private),
        )

    def _exchanges(self) -> Exchanges:
        parts = self._parts
        test = partial(answers, parts)
        return Exchanges(
            ask=self._ask,
            ask_briefly=partial(self._ask, BRIEF_SECONDS),
            hold=self._hold,
            test=test,
            fingerprint=parts.fingerprint,
            seal=lambda: seal_of(parts.centre()) if parts.centre() else "",
            costs=self.costs,
            files=file_ways(parts, self.engine.saved),
            hub=hub_ways(parts, self.engine.saved),
        )

    def _ask(self, seconds: float = 0.0) -> None:
        """A person does: that goes before what a link may cost."""
        self.thrift.ask(seconds)
        self.engine.ask()

    def _on_costs(self) -> None:
        self.engine.ask()
        self._show_condition(self.engine.condition)

    def _hold(self, is_held: bool) -> None:
        self._is_held = is_held
        self.engine.pause(paused=is_held)
        self._show_condition(self.engine.condition)

    def _show_progress(self, moved: int) -> None:
        self._moved = moved
        self._show_condition(self.engine.condition)

    def _alarm(self, ring: Callable[[], None], every_seconds: float) -> TellingAlarm:
        return TellingAlarm(ring, every_seconds, self.awaited.emit)

    def _await(self, seconds: float) -> None:
        self._rings_at = self._parts.now() + timedelta(seconds=seconds)
        self._show_condition(self.engine.condition)

    def _connect(self) -> None:
        self.ahead.begin()
        self._parts.store.listen(self._heard)
        self._bus.changed.connect(self.window.hear)
        self.engine.listen(self.conditioned.emit)
        self.conditioned.connect(self._show_condition)
        self.progressed.connect(self._show_progress)
        self.awaited.connect(self._await)
        self.window.opened.connect(self.desk.hand.note)
        self.window.opened.connect(self._note_page)
        self.window.opened.connect(self.errands.note)
        self.window.sync_wanted.connect(self._ask)
        self.over.connect(partial(self._application.exit, 0))  # nobody is asked what to do with a draft
        self.costs.changed.connect(self._on_costs)
        self.ahead.loaded.connect(self._when_loaded)
        self.days.turned.connect(self._turn_day)
        self.days.begin()
        self.badge.begin(self._bus)
        self.lock.begin()
        self.tray.begin()
        for trouble in (self._tasks.unheeded, self._copy.failed, self._second.failed):
            trouble.connect(self.window.notices.trouble)

    def _when_loaded(self) -> None:
        """No lambda: it would keep the session, and be kept by it."""
        hear_system(self.costs)
        take_up_words(self._parts.store, self._tasks)

    def _note_page(self, address: str) -> None:
        keep_page(self._memory, address, self._parts.today())

    def _heard(self, touched: Touched) -> None:
        """On whatever thread wrote: tell the screens, and let the engine know of work to carry."""
        once_answered(partial(self._bus.tell, touched))
        self._second.wish()
        if threading.current_thread().name != "exchange":
            self.engine.saved(urgent=any(kind == "order" for kind, _ in touched))

    def _settled(self, then: Callable[[], object], owner: QObject) -> None:
        self._tasks.write(lambda: None, after(then), owner=owner)

    def _turn_day(self) -> None:
        """What is told by the day is told anew."""
        self._tasks.write(self._must_end, owner=self)
        self.window.look_again()
        self.badge.count()
        self._show_condition(self.engine.condition)

    def _show_condition(self, condition: Condition) -> None:
        if not isValid(self.window):
            return  # the last exchange ended after the window did
        heard = Heard(condition=condition, moved=self._moved, is_held=self._is_held, rings_at=self._rings_at)
        told = standing(heard, self.costs, self.thrift, self._parts.today())
        self.window.show_standing(told)
        self.tray.show_standing(told)
        self._tidings.hear(condition)
        self.window.count("sync", condition.attention)
        self._application.setBadgeNumber(condition.waiting + condition.attention)  # where the desktop shows one

    def _count_orders(self, number: int) -> None:
        if isValid(self.window):
            self.window.count("orders", number)

    def _exchange(self, keep_on: Callable[[], bool]) -> Outcome:
        self.costs.look()
        self.progressed.emit(0)
        outcome = self.thrift.exchange(
            partial(exchange, self._parts), keep_on, lambda so_far: self.progressed.emit(so_far.pulled + so_far.pushed)
        )
        if self._must_end():
            return outcome
        tend(self._parts, outcome, keep_on, is_free=self.costs.rule_now() is Rule.AS_EVER)
        self.costs.look()
        self._copy.keep()
        self._second.wish()
        return outcome

    def _is_there(self) -> bool:
        return not self._must_end() and self._parts.is_there(server_of(self._parts))

    def _must_end(self) -> bool:
        if must := self._parts.must_end():
            self.over.emit()  # nobody is asked: all is erased, or closed
        return must
