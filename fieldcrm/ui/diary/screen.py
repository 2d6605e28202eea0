"""The diary: what is planned, by hours, as a month or as a list, and whoever is to be planned beside it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

from fieldcrm.domain.diary_line import Kind
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.slots import Slot, slot_at, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.services.planning import Reach, Wanted
from fieldcrm.store.queries.agenda import DueCustomer
from fieldcrm.store.queries.diary import Event, events, to_plan
from fieldcrm.store.store import Reading
from fieldcrm.ui.diary.acts import Ways, event_acts, going_acts
from fieldcrm.ui.diary.drafts import Draft
from fieldcrm.ui.diary.dragging import NO_TIME
from fieldcrm.ui.diary.entry_form import EntryForm
from fieldcrm.ui.diary.entry_line import EntryLine
from fieldcrm.ui.diary.hands import Hands
from fieldcrm.ui.diary.header import DiaryHeader, view_of
from fieldcrm.ui.diary.own_keys import OwnKeys
from fieldcrm.ui.diary.pane import Pane, Shown
from fieldcrm.ui.diary.placing import clashing
from fieldcrm.ui.diary.plan_list import PlanList, as_event
from fieldcrm.ui.diary.ranges import View, days_of, step
from fieldcrm.ui.diary.reach import ReachQuestion
from fieldcrm.ui.diary.side import Side
from fieldcrm.ui.diary.steps import Steps, in_short
from fieldcrm.ui.diary.words import habits, heading, when
from fieldcrm.ui.diary.writing import FORM, LINE, Writing
from fieldcrm.ui.shared.actions import Act, act_menu
from fieldcrm.ui.shared.change_bus import Touched, kinds_in
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import counted, listed, long_day, tr
from fieldcrm.ui.shared.widgets import card, column, row
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page

DUE_WITHIN: Final = timedelta(days=14)
EVERY_MS: Final = 20_000
"""How often the line of this moment moves."""
AT_ONCE: Final = 5
"""So many of those who are due are planned on an empty day by one press."""
KEPT_VIEW: Final = "diary/view"


class Diary(Page):
    """News comes in when nothing hangs on the mouse or is on its way; what is chosen stays chosen."""

    kinds = frozenset({"visit", "activity", "account", "contact", "order"})
    wants_room = True

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self._desk, self._memory, self._wall = desk, memory, Wall()
        self._view, self._day = view_of(memory.recall(KEPT_VIEW)), desk.today()
        self._due: Sequence[DueCustomer] = ()
        self._is_stale = False
        self._latest, self._latest_due = Latest(self._show), Latest(self._show_due)
        self.line = EntryLine(desk, self._wall)
        self.banner = Banner()
        self.pane = Pane(self._wall, desk.now, desk.today)
        self.plan, self.form = PlanList(desk.today), EntryForm(desk, self._wall)
        self.side = Side(self.plan, self.form)
        self.header = DiaryHeader(self.line, self.side.aside.control)
        self.question = ReachQuestion(self)
        self.steps = Steps(desk, self._wall, self)
        self.writing = Writing(self.line, self.form, self.steps, desk.drafts)
        self.hands = Hands(self.steps, self.question, self._wall, self)
        self._keys = OwnKeys(self.acts, self)
        self._clock = QTimer(self)
        self._build()
        self._connect()
        self.writing.go_on()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Diary"),)

    def acts(self) -> list[Act]:
        ways = self._ways()
        return [*going_acts(ways), *event_acts(ways, self.hands)]

    def open(self, parameters: Mapping[str, str]) -> None:
        """A day that nobody can read is left; without one it goes on where it was."""
        with suppress(KeyError, ValueError):
            self._day = date.fromisoformat(parameters["day"])
            self.pane.come_to(self._day)
        self._look()
        self._look_who_is_due()

    def arrive(self) -> None:
        self.pane.take_keys()

    def refresh(self, touched: Touched) -> None:
        kinds = kinds_in(touched)
        if kinds & {"visit", "activity", "account", "contact"}:
            self._look()
        if kinds & {"visit", "account", "order"}:
            self._look_who_is_due()

    def leave(self) -> None:
        self.question.overlay.shut()
        self.banner.hide()
        self.pane.sheet.drop_ghost()
        self.line.preview.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start(EVERY_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.aside.fit(self.width())
        self.header.fit()

    def _go_to(self, day: date) -> None:
        self._day = day
        self._look()

    def _turn(self, by: int) -> None:
        self.banner.hide()
        self._go_to(step(self._view, self._day, by))

    def _home(self) -> None:
        self._go_to(self._desk.today())

    def _see(self, key: str) -> None:
        """Look at it otherwise; the day stays."""
        self._view = View(key)
        self._memory.keep(KEPT_VIEW, key)
        self._look()

    def _see_all_of(self, day: date) -> None:
        """Of the day alone, or where that has no room either as a list."""
        self._day = day
        self.header.views.choose(View.AGENDA if self._view is View.DAY else View.DAY)

    def _look(self) -> None:
        if self._is_occupied():
            self._is_stale = True
            return
        self._is_stale = False
        view, day, me, wall = self._view, self._day, self._desk.me, self._wall
        days = days_of(view, day, habits())

        def asked(reading: Reading) -> Shown:
            return Shown(view, day, days, events(reading, me, days[0], days[-1], wall))

        self._desk.look(asked, self._latest.next(), self)

    def _look_if_stale(self) -> None:
        if self._is_stale:
            self._look()

    def _is_occupied(self) -> bool:
        """Whether something hangs on the mouse, waits for an answer or is on its way to the disk."""
        hangs = self.pane.sheet.is_dragging or self.plan.is_dragging
        return hangs or self.steps.is_busy or self.question.overlay.is_open

    def _look_who_is_due(self) -> None:
        me, today, wall = self._desk.me, self._desk.today(), self._wall
        self._desk.look(
            lambda reading: to_plan(reading, me, today, today + DUE_WITHIN, wall), self._latest_due.next(), self
        )

    def _show(self, shown: Shown) -> None:
        if self._is_occupied():
            self._is_stale = True
            return
        self.header.say(heading(shown.view, shown.day, shown.days))
        self.line.be_about(shown.day)
        self.pane.show_read(shown)
        self._say_if_empty()

    def _show_due(self, due: Sequence[DueCustomer]) -> None:
        self._due = due
        if not self.plan.is_dragging:
            self.plan.show_due(due)
        self._say_if_empty()

    def _say_if_empty(self) -> None:
        """On a day with nothing in it, who could be visited."""
        is_ahead = self._view is View.DAY and self._day >= self._desk.today()
        if is_ahead and self._due and not self.pane.events:
            told = tr("Nothing is planned for {}.").format(long_day(self._day))
            due = counted("%n customer(s) are due.", len(self._due))
            act = counted("Plan %n of them", min(len(self._due), AT_ONCE))
            self.banner.say(f"{told} {due}", "info", act, self._plan_some)
        elif self.banner.property("tone") == "info":
            self.banner.hide()

    def _say_clash(self, slot: Slot, but: str) -> None:
        """Two things at one time are told and never refused."""
        others = clashing(self.pane.events, slot, but)
        if others:
            also = listed(in_short(each) for each in others[:3])
            self.banner.say(tr("At {when} there is also {also}.").format(when=when(slot), also=also), "warn")
        elif self.banner.property("tone") == "warn":
            self.banner.hide()

    def _plan_some(self) -> None:
        self.steps.plan_next([AccountId(due.account_id) for due in self._due[:AT_ONCE]], self._from_when())

    def _plan_one(self, due: DueCustomer) -> None:
        self.steps.plan_next([AccountId(due.account_id)], self._from_when())

    def _from_when(self) -> datetime:
        """From now on, or from the day on that is looked at."""
        return max(self._desk.now(), self._wall.midnight(self.pane.cursor_at.day))

    def _hover(self, due: DueCustomer, at: QPointF) -> Slot | None:
        """Where a customer hangs over the days, if it does."""
        sheet = self.pane.sheet
        local = sheet.viewport().mapFromGlobal(at)
        if not sheet.isVisible() or not sheet.viewport().rect().contains(local.toPoint()):
            sheet.drop_ghost()
            return None
        return sheet.hover(as_event(due, self._day), local)

    def _drop(self, due: DueCustomer, at: QPointF) -> None:
        slot = self._hover(due, at)
        self.pane.sheet.drop_ghost()
        if slot is not None:
            self._say_clash(slot, "")
            self.steps.plan(Wanted(slot=slot, account=AccountId(due.account_id)))
            self._follow(slot.day)

    def _follow(self, day: date) -> None:
        """To a day that is not in sight."""
        if day not in days_of(self._view, self._day, habits()):
            self._go_to(day)

    def _on_written(self, place: str, draft: Draft, typed: str) -> None:
        self.writing.put_in(place, draft, typed)
        self._leave_form() if place == FORM else self.pane.take_keys()
        self._say_clash(draft.slot, "")
        self._follow(draft.slot.day)

    def _on_changed(self, event: Event, wanted: Wanted, reach: Reach, typed: str) -> None:
        self._say_clash(wanted.slot, event.key)
        self.writing.change(event, wanted, reach, typed)
        self._leave_form()

    def _on_moved(self, event: Event, slot: Slot) -> None:
        """Shown at once, and followed where it goes out of sight."""
        self._say_clash(slot, event.key)
        self.pane.show_moved(event, slot)

    def _on_given_up(self) -> None:
        self.banner.hide()
        self._look()

    def _on_landed(self, id: str) -> None:
        self.pane.await_entry(id)
        self._is_stale = True

    def _open_event(self, event: Event) -> None:
        """A visit's report, or the form; a visit to come that has no entry of its own yet is not reported."""
        if event.kind != "visit" or (event.on is not None and event.day > self._desk.today()):
            self._change(event)
        elif event.on is None:
            self.go.emit(f"crm://visit/{event.id}")
        else:
            self.steps.stand_alone(event, lambda id: self.go.emit(f"crm://visit/{id}"))

    def _open_chosen(self) -> None:
        event = self.pane.chosen
        if event is not None:
            self._open_event(event)

    def _open_customer(self) -> None:
        event = self.pane.chosen
        if event is not None and event.account_id:
            self.go.emit(f"crm://account/{event.account_id}")

    def _change_chosen(self) -> None:
        event = self.pane.chosen
        if event is not None:
            self._change(event)

    def _change(self, event: Event) -> None:
        self._show_form()
        self.form.change(event)

    def _begin(self) -> None:
        cursor = self.pane.cursor_at
        self._begin_at(cursor.day, NO_TIME if cursor.stop.key else cursor.stop.minute)

    def _begin_at(self, day: date, minute: int) -> None:
        slot = slot_at(day, minute, usual_length("visit"), self._wall) if minute >= 0 else Slot(day=day)
        self._show_form()
        self.form.begin(Kind.VISIT, slot)

    def _show_form(self) -> None:
        """In the place of the list; a notice stands beside its buttons."""
        self._desk.notices.keep_clear_of(self.side)
        self.side.show_form(shown=True)

    def _leave_form(self) -> None:
        self.writing.leave_form()
        self._desk.notices.keep_clear_of(None)
        self.side.show_form(shown=False)
        self.pane.take_keys()

    def _show_menu(self, at: QPoint) -> None:
        ways = self._ways()
        menu = act_menu(event_acts(ways, self.hands), self)
        menu.popup(at)

    def _on_tick(self) -> None:
        self.pane.sheet.viewport().update()

    def _ways(self) -> Ways:
        return Ways(
            begin=self._begin,
            type=self.line.focus,
            open=self._open_chosen,
            edit=self._change_chosen,
            customer=self._open_customer,
            home=self._home,
            turn=self._turn,
            see=lambda view: self.header.views.choose(view.value),
            to_plan=self.side.aside.act(),
            today=self._desk.today,
        )

    def _build(self) -> None:
        beside = card(column(self.side, space=0), (6, 12, 6, 6))
        body = row(beside, card(column(self.pane, space=0), (4, 4, 4, 4)), space=12)
        body.setStretch(1, 1)
        whole = column(self.header, self.banner, body, space=12, margins=(20, 14, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        for view in (*self.pane.views, self.plan.list.view):
            self._keys.watch(view)
        self.hands.chosen = lambda: self.pane.chosen
        self.hands.cursor = lambda: self.pane.cursor_at

    def _connect(self) -> None:
        sheet, header, steps = self.pane.sheet, self.header, self.steps
        header.turned.connect(self._turn)
        self.side.aside.switched.connect(header.fit)
        header.home.connect(self._home)
        header.begun.connect(self._begin)
        header.views.choose(self._view.value)
        header.views.chosen.connect(self._see)
        self.pane.opened.connect(self._open_event)
        self.pane.menu.connect(self._show_menu)
        sheet.begun.connect(self._begin_at)
        sheet.wanted.connect(self._go_to)
        sheet.moved.connect(self.hands.put)
        sheet.copied.connect(self.hands.copy_to)
        sheet.settled.connect(self._look_if_stale)
        sheet.crowded.connect(self._see_all_of)
        self.hands.shown.connect(self._on_moved)
        self.hands.given_up.connect(self._on_given_up)
        self.hands.followed.connect(self._follow)
        steps.landed.connect(self._on_landed)
        steps.settled.connect(self._look)
        self.plan.wanted.connect(self._plan_one)
        self.plan.hovered.connect(self._hover)
        self.plan.dropped.connect(self._drop)
        self.plan.given_up.connect(sheet.drop_ghost)
        self.line.written.connect(partial(self._on_written, LINE))
        self.line.left.connect(self.pane.take_keys)
        self.form.written.connect(partial(self._on_written, FORM))
        self.form.changed.connect(self._on_changed)
        self.writing.again.connect(self._show_form)
        self.form.left.connect(self._leave_form)
        self._clock.timeout.connect(self._on_tick)
