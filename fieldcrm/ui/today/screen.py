"""Today: the day's visits, who is due, what waits, how the target stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from fieldcrm.domain.wall import Wall
from fieldcrm.services import planning
from fieldcrm.services.planning import ACTIVITY, VISIT, Reach, Which
from fieldcrm.store.queries.agenda import DueCustomer, Standing, due_customers, target_standing
from fieldcrm.store.queries.day import TaskRow, agenda, open_tasks
from fieldcrm.store.queries.diary import Event
from fieldcrm.store.queries.standing import Stand, stand
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import Standing as SyncStanding
from fieldcrm.ui.shared.texts import clock, counted, long_day, tr
from fieldcrm.ui.shared.widgets import Empty, card, column, holder, label, row
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.today.cards import SafeCard, TargetCard, TasksCard
from fieldcrm.ui.today.rows import agenda_lines, due_lines

DUE_WITHIN = timedelta(days=14)
DONE = ("done", "completed")


@dataclass(frozen=True, slots=True)
class Day:
    """Everything the page shows, from one snapshot."""

    agenda: Sequence[Event]
    due: Sequence[DueCustomer]
    tasks: Sequence[TaskRow]
    target: Standing | None
    safe: Stand


class Today(Page):
    """The first page of the day. `is_filled` once what it shows has been read."""

    kinds = frozenset({"visit", "activity", "order", "account", "conflict", "target"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._wall = desk, Wall()
        self._latest = Latest(self._show)
        self._header = PageHeader()
        self._count = label("", "small", "3")
        self.agenda = self._agenda_list()
        self._due = self._due_list()
        self._safe = SafeCard()
        self._target = TargetCard()
        self._tasks = TasksCard()
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

    def _look(self) -> None:
        self._desk.look(self._read, self._latest.next(), self)

    def _read(self, reading: Reading) -> Day:
        me, today = self._desk.me, self._desk.today()
        return Day(
            agenda=agenda(reading, me, today, self._wall),
            due=due_customers(reading, me, today, today + DUE_WITHIN),
            tasks=open_tasks(reading, me, today, self._wall),
            target=target_standing(reading, me, today),
            safe=stand(reading),
        )

    def _show(self, day: Day) -> None:
        done = sum(each.status in DONE for each in day.agenda)
        self._header.say(long_day(self._desk.today()), _in_short(day))
        told = tr("{done} of {all} done").format(done=done, all=len(day.agenda))
        self._count.setText(told if day.agenda else "")
        self.agenda.show_rows(day.agenda)
        self._due.show_rows(day.due)
        self._safe.show_stand(day.safe)
        self._target.show_standing(day.target, self._desk.today())
        self._tasks.show_tasks(day.tasks, self._desk.today())
        self._header.refresh()
        self.is_filled = True

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
        return "" if _next(self.agenda.rows()) else tr("No visit is left for today.")

    def _start_next(self) -> None:
        """Open the report of the next visit that is not done."""
        following = _next(self.agenda.rows())
        if following is not None:
            self._open_entry(following)

    def _open_entry(self, entry: Event) -> None:
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
        entry = self.agenda.current()
        if entry is None:
            return
        desk, to = self._desk, entry.slot.on(self._desk.today() + timedelta(days=1), self._wall)
        step = partial(planning.move, desk.store, _which(entry), to, Reach.ONE, self._wall, new_id=desk.new_id)
        desk.do(step, told=tr("Moved to tomorrow."))

    def _nothing_chosen(self) -> str:
        return "" if self.agenda.current() else tr("Choose an entry first.")

    def _open_due(self, due: DueCustomer) -> None:
        self.go.emit(f"crm://account/{due.account_id}")

    def _tick(self, task: TaskRow) -> None:
        which = Which(kind=ACTIVITY, id=task.id, on=task.on)
        step = partial(planning.complete, self._desk.store, which, self._wall, new_id=self._desk.new_id)
        self._desk.do(step, told=tr("Done: {}").format(task.subject))

    def _agenda_list(self) -> LinesList[Event]:
        empty = Empty("calendar-blank", tr("No visits planned for today."))
        return LinesList(tr("Agenda"), agenda_lines, lambda entry: entry.key, empty)

    def _due_list(self) -> LinesList[DueCustomer]:
        empty = Empty("check-circle", tr("Nobody is due in the next two weeks."))
        today = self._desk.today
        return LinesList(
            tr("Due by replenishment"), lambda due: due_lines(due, today()), lambda due: due.account_id, empty
        )

    def _build(self) -> None:
        self._header.offer(self._offered())
        agenda_title = row(label(tr("Agenda"), "title3"), self._count, None, margins=(10, 0, 10, 0))
        agenda = card(column(agenda_title, self.agenda, space=4), (6, 12, 6, 6))
        due_title = row(label(tr("Due by replenishment"), "title3"), None, margins=(10, 0, 10, 0))
        due = card(column(due_title, self._due, space=4), (6, 12, 6, 6))
        middle = column(self._safe, due, space=12)
        middle.setStretch(1, 1)
        right = column(self._target, self._tasks, None, space=12)
        parts = (
            Part(widget=agenda, share=50),
            Part(widget=holder(middle), share=36),
            Part(widget=holder(right), share=30),
        )
        body = Spread(tr("The day"), parts, main=0, wide_from=860, medium_from=640)
        whole = column(self._header, body, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.agenda.chosen.connect(self._open_entry)
        self._due.chosen.connect(self._open_due)
        self._safe.review.connect(lambda: self.go.emit("crm://sync"))
        self._tasks.ticked.connect(self._tick)


def _which(entry: Event) -> Which:
    return Which(kind=VISIT if entry.kind == "visit" else ACTIVITY, id=entry.id, on=entry.on)


def _next(entries: Sequence[Event]) -> Event | None:
    return next((each for each in entries if each.kind == "visit" and each.status in ("planned", "started")), None)


def _in_short(day: Day) -> str:
    visits = sum(each.kind == "visit" for each in day.agenda)
    first = next((clock(each.slot.starts_at) for each in day.agenda if each.slot.starts_at), "")
    if not visits:
        planned = tr("No visits planned")
    elif first:
        planned = counted("%n visit(s) planned, the first at {}", visits).format(first)
    else:
        planned = counted("%n visit(s) planned", visits)
    due = counted("%n customer(s) due", len(day.due)) if day.due else ""
    return " · ".join(filter(None, (planned, due)))
