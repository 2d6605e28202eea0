"""Today: the day's visits, who is due, what waits, how the target stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from shiboken6 import isValid

from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.ids import AccountId, ActivityId
from fieldcrm.domain.openings import Candidate, Opening, openings
from fieldcrm.domain.openings import Stop as Taken
from fieldcrm.domain.order_stages import Stage
from fieldcrm.domain.places import Spot
from fieldcrm.domain.slots import WORK_BEGINS, WORK_ENDS
from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.diary import log_activity
from fieldcrm.services.planning import ACTIVITY, VISIT, Reach, Which
from fieldcrm.store.queries.agenda import DueCustomer, Standing, due_customers, target_standing
from fieldcrm.store.queries.day import TaskRow, agenda, open_tasks
from fieldcrm.store.queries.diary import Event, unplanned
from fieldcrm.store.queries.stand_ins import StandIn, stand_ins
from fieldcrm.store.queries.standing import Stand, stand
from fieldcrm.store.queries.today import News, Outgoing, ladder, news, outgoing, spots
from fieldcrm.store.queries.week import DayLoad, week_load
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.hours import hour
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import Standing as SyncStanding
from fieldcrm.ui.shared.texts import counted, long_day, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, button, card, column, holder, label, row
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.today.cards import OrdersCard, SafeCard, TargetCard, TasksCard
from fieldcrm.ui.today.in_short import in_short, pressing
from fieldcrm.ui.today.rows import Entry, Stop, due_lines, entry_key, entry_lines, news_lines
from fieldcrm.ui.today.stops import next_visit, stops_of
from fieldcrm.ui.today.week import WeekStrip

DUE_WITHIN = timedelta(days=14)
TASK = "task"
"""Under this name the task that is being written is kept."""


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the page shows, from one snapshot."""

    agenda: Sequence[Event]
    openings: Sequence[Opening]
    places: Mapping[str, Spot]
    due: Sequence[DueCustomer]
    tasks: Sequence[TaskRow]
    target: Standing | None
    ladder: Mapping[Stage, int]
    safe: Stand
    outgoing: Outgoing
    news: Sequence[News]
    week: Sequence[DayLoad]
    stand_ins: Sequence[StandIn]


class Today(Page):
    """The first page of the day. `is_filled` once what it shows has been read."""

    kinds = frozenset({"visit", "activity", "order", "account", "conflict", "target", "substitution"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._wall = desk, Wall()
        self._latest = Latest(self._show)
        self._header = PageHeader()
        self._count, self._due_count = label("", "small", "3"), label("", "small", "3")
        self._nothing = Empty("calendar-blank", _nothing_planned(0), tr("Plan the day"), self._open_diary)
        self.agenda = self._agenda_list()
        self._due = self._due_list()
        self._safe = SafeCard()
        self._target = TargetCard()
        self._orders = OrdersCard()
        self.tasks = TasksCard()
        self.news = self._news_list()
        self.week = WeekStrip()
        self.is_filled = False
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Today"),)

    def acts(self) -> list[Act]:
        return self._offered()

    def open(self, parameters: Mapping[str, str]) -> None:
        self._look()

    def arrive(self) -> None:
        self.agenda.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def show_standing(self, standing: SyncStanding) -> None:
        self._safe.show_standing(standing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.week.fit(self.width())

    def _look(self) -> None:
        days = self.week.days(self._desk.today())
        self._desk.look(partial(self._read, days), self._latest.next(), self)

    def _read(self, days: Sequence[date], reading: Reading) -> Day:
        me, today, now = self._desk.me, self._desk.today(), self._desk.now()
        entries = agenda(reading, me, today, self._wall)
        due = due_customers(reading, me, today, today + DUE_WITHIN)
        free = unplanned(reading, me, due, today, today + DUE_WITHIN, self._wall)
        places = spots(reading, [*(each.account_id for each in entries), *(each.account_id for each in free)])
        return Day(
            agenda=entries,
            openings=_openings(entries, free, places, now, self._wall),
            places=places,
            due=due,
            tasks=open_tasks(reading, me, today, self._wall),
            target=target_standing(reading, me, today),
            ladder=ladder(reading, me, today),
            safe=stand(reading),
            outgoing=outgoing(reading),
            news=news(reading, now),
            week=week_load(reading, me, days, self._wall),
            stand_ins=stand_ins(reading, me, today),
        )

    def _show(self, day: Day) -> None:
        today = self._desk.today()
        stops = stops_of(day.agenda, day.places, self._desk.now())
        due = pressing(day.due, today)
        self._header.say(long_day(today), in_short(day.agenda, stops, due, day.stand_ins, today))
        self._count.setText(_done_of(day.agenda))
        self._nothing.say(_nothing_planned(due.late + due.today))
        self._due_count.setText(counted("%n in two weeks", len(day.due)) if day.due else "")
        self._show_agenda(sorted((*stops, *day.openings), key=_begins))
        self._due.show_rows(day.due)
        self._safe.show_stand(day.safe, day.outgoing)
        self._orders.show_ladder(day.ladder)
        self.news.show_rows(day.news)
        self.week.show_week(day.week, self._desk.today())
        self._target.show_standing(day.target, self._desk.today())
        self.tasks.show_tasks(day.tasks, self._desk.today())
        self._header.refresh()
        self.is_filled = True

    def _show_agenda(self, entries: Sequence[Entry]) -> None:
        """The day begins at the next visit: Enter starts it."""
        self.agenda.show_rows(entries)
        if not self.is_filled:
            following = next((entry for entry in entries if isinstance(entry, Stop) and entry.is_next), None)
            if following is not None:
                self.agenda.view.selectRow(self.agenda.model.position_of(entry_key(following)))

    def _offered(self) -> list[Act]:
        start, order = tr("Start next visit"), tr("New order")
        return [
            Act(
                id="today.start",
                title=start,
                run=self._start_next,
                keys="Ctrl+Return",
                icon="play",
                refused=self._nothing_left,
            ),
            Act(
                id="event.tomorrow",
                title=tr("Move to tomorrow"),
                run=self._move_to_tomorrow,
                keys="Ctrl+Shift+T",
                icon="calendar-blank",
                refused=self._nothing_chosen,
            ),
            Act(id="order.new", title=order, run=lambda: self.seek.emit("o "), keys="Ctrl+N", icon="plus"),
        ]

    def _nothing_left(self) -> str:
        return "" if next_visit(self._events()) else tr("No visit is left for today.")

    def _start_next(self) -> None:
        """Open the report of the next visit that is not done."""
        following = next_visit(self._events())
        if following is not None:
            self._open_event(following)

    def _events(self) -> list[Event]:
        return [entry.event for entry in self.agenda.rows() if isinstance(entry, Stop)]

    def _open_entry(self, entry: Entry) -> None:
        """What is planned opens; free time is filled."""
        if isinstance(entry, Stop):
            self._open_event(entry.event)
        else:
            self._plan(entry)

    def _plan(self, opening: Opening) -> None:
        """A visit at whoever is due, in the time that is free."""
        wanted = planning.Wanted(slot=opening.visit, account=opening.candidate.account)
        step = partial(planning.plan, self._desk.store, wanted, self._wall, new_id=self._desk.new_id)
        told = tr("Visit at {customer} planned for {hour}")
        self._desk.do(step, told=told.format(customer=opening.candidate.name, hour=hour(opening.visit)))

    def _open_event(self, entry: Event) -> None:
        """A visit's report; one that comes back gets an entry of its own for it first."""
        if entry.kind != "visit":
            self.go.emit(f"crm://account/{entry.account_id}" if entry.account_id else f"crm://diary/{entry.day}")
        elif entry.on is None:
            self.go.emit(f"crm://visit/{entry.id}")
        else:
            step = partial(planning.stand_alone, self._desk.store, _which(entry), self._wall, new_id=self._desk.new_id)
            self._desk.do(step, lambda done: self.go.emit(f"crm://visit/{done.id}"), owner=self)

    def _move_to_tomorrow(self) -> None:
        """The entry that is chosen; of what comes back only today's."""
        chosen = self.agenda.current()
        if not isinstance(chosen, Stop):
            return
        entry = chosen.event
        desk, to = self._desk, entry.slot.on(self._desk.today() + timedelta(days=1), self._wall)
        step = partial(planning.move, desk.store, _which(entry), to, Reach.ONE, self._wall, new_id=desk.new_id)
        desk.do(step, told=tr("Moved to tomorrow."))

    def _nothing_chosen(self) -> str:
        return "" if isinstance(self.agenda.current(), Stop) else tr("Choose an entry first.")

    def _open_diary(self) -> None:
        self.go.emit("crm://diary")

    def _open_day(self, day: date) -> None:
        self.go.emit(f"crm://diary/{day}")

    def _open_orders(self, view: str) -> None:
        self.go.emit(f"crm://orders/{view}")

    def _open_due(self, due: DueCustomer) -> None:
        self.go.emit(f"crm://account/{due.account_id}")

    def _tick(self, task: TaskRow) -> None:
        which = Which(kind=ACTIVITY, id=task.id, on=task.on)
        step = partial(planning.complete, self._desk.store, which, self._wall, new_id=self._desk.new_id)
        self._desk.do(step, told=tr("Done: {}").format(task.subject))

    def _write_task(self, text: str) -> None:
        """For today; of several lines there is none, it was one line."""
        desk = self._desk
        task = Activity(
            id=ActivityId(desk.new_id()), type=ActivityType.TASK, user=desk.me, starts_at=desk.now(), subject=text[:200]
        )
        desk.drafts.hand_over(TASK, text)
        self.tasks.go_on(desk.drafts.left(TASK))
        step, told = partial(log_activity, desk.store, task), tr("Task added: {}").format(text[:60])
        desk.do(step, lambda _: desk.drafts.added(TASK, text), told=told, failed=partial(self._not_written, text))

    def _not_written(self, text: str, error: Exception) -> None:
        self._desk.refuse(error)
        if self._desk.drafts.refused(TASK, text) and isValid(self):
            self.tasks.put_back(text)

    def _open_news(self, told: News) -> None:
        """The one order it is about, the goods, or all that came."""
        if told.kind == "order":
            self.go.emit(f"crm://order/{told.id}" if told.count == 1 else "crm://orders")
        else:
            self.go.emit("crm://sync" if told.kind == "target" else "crm://catalogue")

    def _agenda_list(self) -> LinesList[Entry]:
        return LinesList(tr("Agenda"), entry_lines, entry_key, self._nothing)

    def _news_list(self) -> LinesList[News]:
        empty = Empty("bell", tr("Nothing new from head office."))
        today = self._desk.today
        return LinesList(
            tr("News"),
            lambda each: news_lines(each, today()),
            lambda each: each.kind,
            empty,
            48,
            is_quiet=True,
            is_whole=True,
        )

    def _due_list(self) -> LinesList[DueCustomer]:
        empty = Empty("check-circle", tr("Nobody is due in the next two weeks."))
        today = self._desk.today
        return LinesList(
            tr("Due by replenishment"),
            lambda due: due_lines(due, today()),
            lambda due: due.account_id,
            empty,
            is_quiet=True,
            is_whole=True,
        )

    def _build(self) -> None:
        self._header.offer(self._offered())
        diary = button(tr("Diary"), "arrow-right", "link", name=tr("Open diary"))
        diary.clicked.connect(self._open_diary)
        agenda_title = row(label(tr("Agenda"), "title3"), self._count, None, diary, margins=(10, 0, 10, 0))
        self.agenda.setObjectName("agenda")
        agenda = card(column(agenda_title, self.agenda, space=4), (6, 12, 6, 6))
        due_title = row(label(tr("Due by replenishment"), "title3"), self._due_count, None, margins=(10, 0, 10, 0))
        due = card(column(due_title, self._due, space=4), (6, 12, 6, 6))
        middle = column(self._safe, due, space=12)
        middle.setStretch(1, 1)
        self.news.setMinimumHeight(look().px(50))  # one of them is seen; a list would ask for more
        self.news.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        every = button(tr("All news"), kind="link")
        every.clicked.connect(lambda: self.go.emit("crm://sync/received"))
        news_title = row(label(tr("News from head office"), "title3"), None, every, margins=(10, 0, 10, 0))
        news = card(column(news_title, self.news, space=4), (6, 12, 6, 6))
        right = column(self._target, self._orders, self.tasks, news, space=12)
        right.setStretch(3, 1)
        parts = (
            Part(widget=agenda, share=50),
            Part(widget=holder(middle), share=36),
            Part(widget=holder(right), share=30),
        )
        body = Spread(tr("The day"), parts, main=0, wide_from=900, medium_from=640)
        whole = column(self._header, self.week, body, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.agenda.chosen.connect(self._open_entry)
        self._due.chosen.connect(self._open_due)
        self._safe.review.connect(lambda: self.go.emit("crm://sync"))
        self._orders.opened.connect(self._open_orders)
        self.tasks.ticked.connect(self._tick)
        self.tasks.written.connect(self._write_task)
        self.tasks.put_back(self._desk.drafts.of(TASK))
        self.tasks.changed.connect(partial(self._desk.drafts.keep, TASK))
        self.news.chosen.connect(self._open_news)
        self.week.wanted.connect(self._look)
        self.week.chosen.connect(self._open_day)


def _which(entry: Event) -> Which:
    return Which(kind=VISIT if entry.kind == "visit" else ACTIVITY, id=entry.id, on=entry.on)


def _done_of(agenda: Sequence[Event]) -> str:
    visits = [each for each in agenda if each.kind == "visit"]
    done = sum(each.status == "done" for each in visits)
    return counted("{done} of %n visit(s) done", len(visits)).format(done=done) if visits else ""


def _openings(
    entries: Sequence[Event], free: Sequence[DueCustomer], places: Mapping[str, Spot], now: datetime, wall: Wall
) -> list[Opening]:
    """On a day on which nothing has an hour all of it is free, and that is no news."""
    stops = [Taken(slot=each.slot, spot=places.get(each.account_id)) for each in entries if each.slot.starts_at]
    today = wall.day(now)
    candidates = [
        Candidate(
            account=AccountId(due.account_id),
            name=due.name,
            left=(due.rhythm.next_on - today).days,
            spot=places.get(due.account_id),
        )
        for due in free
        if due.rhythm.is_near(today)
    ]
    begins, ends = wall.moment(today, WORK_BEGINS), wall.moment(today, WORK_ENDS)
    return openings(stops, candidates, max(now, begins), ends, wall) if stops else []


def _begins(entry: Entry) -> tuple[bool, float]:
    slot = entry.event.slot if isinstance(entry, Stop) else entry.slot
    return slot.starts_at is None, slot.starts_at.timestamp() if slot.starts_at else 0.0


def _nothing_planned(due: int) -> str:
    return counted("No visits planned. %n customer(s) due.", due) if due else tr("No visits planned for today.")
