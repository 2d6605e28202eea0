"""The small cards of the day: whether work is safe, how the target stands, how far orders are, what is to be done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout

from fieldcrm.domain.order_stages import Stage
from fieldcrm.store.queries.agenda import Standing as Reached
from fieldcrm.store.queries.day import TaskRow
from fieldcrm.store.queries.order_list import View
from fieldcrm.store.queries.standing import Stand
from fieldcrm.store.queries.today import Outgoing
from fieldcrm.ui.shared.charts import Bar
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, Standing, SyncState, sync_word
from fieldcrm.ui.shared.texts import counted, month, period, short_day, size, term, tr, whole, within
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import (
    Picture,
    TickBox,
    button,
    card,
    chip,
    chip_button,
    clear,
    column,
    label,
    row,
    say_state,
)


class SafeCard(QFrame):
    """What waits and what wants a choice, in words anybody understands."""

    review = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = Picture("check-circle", "ok", 20)
        self._title = label("", "title3")
        self._text = label("", "body", "2", wrap=True)
        self._stand: Stand | None = None
        self._standing = Standing()
        self._within = label("", "small", "2")
        self._kinds = Flow(6)
        self._size = label("", "small", "2")
        review = button(tr("Review"))
        review.clicked.connect(self.review)
        inside = column(
            row(self._icon, self._title, None), self._text, self._within, self._kinds, row(review, None, self._size)
        )
        self.setLayout(column(card(inside), margins=(0, 0, 0, 0)))

    def show_stand(self, stand: Stand, outgoing: Outgoing) -> None:
        """What waits and what was last heard; how many changes in how many records, and in which."""
        self._stand = stand
        self._tell(stand)
        self._count(stand.waiting, outgoing)

    def _count(self, waiting: int, outgoing: Outgoing) -> None:
        """In the order people ask after it. A change is what one did at once: it may be in one record or in many."""
        told = [say(outgoing.kinds[kind]) for kind, say in _COUNTED.items() if kind in outgoing.kinds]
        others = sum(count for kind, count in outgoing.kinds.items() if kind not in _COUNTED)
        if others:
            told.append(counted("%n other(s)", others))
        self._kinds.fill([chip(each) for each in told])
        self._kinds.setVisible(bool(told))
        changes, records = counted("%Ln change(s)", waiting), counted("%Ln record(s)", sum(outgoing.kinds.values()))
        self._within.setText(tr("{changes} in {records}:").format(changes=changes, records=records))
        self._within.setVisible(bool(told))
        self._size.setText(tr("{} to send").format(size(outgoing.octets)) if outgoing.octets else "")

    def show_standing(self, standing: Standing) -> None:
        """How the link is; what no exchange mends is said before all else."""
        self._standing = standing
        if self._stand is not None:
            self._tell(self._stand)

    def _tell(self, stand: Stand) -> None:
        """The worst that is true decides the colour."""
        state = SyncState.ATTENTION if self._standing.trouble else _state(stand)
        self._icon.show_icon(SYNC_ICONS[state], SYNC_TONES[state])
        self._title.setText(sync_word(state) if self._standing.trouble else _safe_title(stand))
        if self._standing.trouble:
            text = self._standing.trouble
        elif stand.waiting:
            text = tr("Everything is saved on this laptop and goes out with the next connection. Last synced {}.")
        else:
            text = tr("The office has everything you entered. Last synced {}.")
        self._text.setText(text.format(self._standing.synced_at or tr("not yet")))


_COUNTED: Final[Mapping[str, Callable[[int], str]]] = {
    "order": lambda number: counted("%Ln order(s)", number),
    "visit": lambda number: counted("%n visit(s)", number),
    "account": lambda number: counted("%Ln customer(s)", number),
    "contact": lambda number: counted("%n person(s)", number),
    "activity": lambda number: counted("%n diary entry(s)", number),
}
"""What people ask after first."""


def _state(stand: Stand) -> SyncState:
    if stand.attention:
        return SyncState.ATTENTION
    return SyncState.WAITING if stand.waiting else SyncState.SYNCED


def _safe_title(stand: Stand) -> str:
    if stand.attention:
        return counted("%n need(s) your choice", stand.attention)
    return counted("%n change(s) waiting to sync", stand.waiting) if stand.waiting else tr("All your work is synced")


class TargetCard(QFrame):
    """How much of the target is reached, beside how much of the time is gone."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label(tr("Target"), "title3")
        self._figure = label("", "figure")
        self._of = label("", "body", "2")
        self._chip = chip("")
        self._bar = Bar(tr("Target reached"))
        figures = row(self._figure, self._of, None, self._chip, space=6)
        self.setLayout(column(card(column(self._title, figures, self._bar, space=4))))

    def show_standing(self, standing: Reached | None, today: date) -> None:
        """No target is said, not drawn."""
        for shown in (self._figure, self._chip, self._bar):
            shown.setVisible(standing is not None)
        if standing is None:
            self._of.setText(tr("No target is set for {}.").format(_within(month(today))))
            return
        part = float(standing.reached / standing.value) if standing.value else 0.0
        self._title.setText(tr("Target for {}").format(_within(period(standing.period))))
        self._figure.setText(whole(standing.reached))
        self._of.setText(tr("of {}").format(f"{whole(standing.value)} {standing.currency}".rstrip()))
        ahead = part - standing.elapsed
        percent = round(abs(ahead) * 100)
        told = tr("{} % ahead") if ahead >= 0 else tr("{} % behind")
        say_state(self._chip, told.format(percent) if percent else tr("On time"), "ok" if ahead >= 0 else "warn")
        self._bar.show_part(part, standing.elapsed)


class OrdersCard(QFrame):
    """How many orders have come how far."""

    opened = Signal(str)
    """With the view that holds them."""

    def __init__(self) -> None:
        super().__init__()
        self._rungs = Flow(6)
        self._none = label(tr("No orders in the last month."), "body", "2", wrap=True)
        every = button(tr("All orders"), kind="link")
        every.clicked.connect(lambda: self.opened.emit(View.ALL))
        self.setLayout(column(card(column(section(tr("Orders"), every), self._rungs, self._none, space=6))))

    def show_ladder(self, ladder: Mapping[Stage, int]) -> None:
        """A rung on which nothing stands is left out."""
        there = [(stage, count) for stage, count in ladder.items() if count]
        self._rungs.fill([self._rung(stage, count) for stage, count in there])
        self._rungs.setVisible(bool(there))
        self._none.setVisible(not there)

    def _rung(self, stage: Stage, count: int) -> QPushButton:
        title, tone, view = _STAGES[stage]
        made = chip_button(f"{tr(title)} {whole(count)}", tone)
        made.clicked.connect(lambda: self.opened.emit(view))
        return made


_STAGES: Final = {
    Stage.DRAFT: (term("Drafts"), "neutral", View.DRAFTS),
    Stage.WAITING: (term("Waiting to sync"), "warn", View.WAITING),
    Stage.RECEIVED: (term("At head office"), "info", View.RECEIVED),
    Stage.CONFIRMED: (term("Confirmed"), "ok", View.CONFIRMED),
    Stage.SHIPPED: (term("Shipped"), "ok", View.SHIPPED),
}


class TasksCard(QFrame):
    """What is to be done; a tick does it, and a line typed below adds one for today."""

    ticked = Signal(object)
    written = Signal(str)
    """One to be added; it stands in the line until that goes on."""
    changed = Signal(str)
    """What stands in the line now."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        self._field = QLineEdit()
        self._field.textChanged.connect(self.changed)
        self._field.setFont(look().font())
        self._field.setAccessibleName(tr("New task"))
        self._field.setPlaceholderText(tr("Add a task for today…"))
        self._field.returnPressed.connect(self._write)
        self._field.installEventFilter(self)
        title = row(label(tr("Tasks"), "title3"), None)
        self.setLayout(column(card(column(title, self._rows, self._field, space=6))))

    @property
    def text(self) -> str:
        """What stands in the line and is not added yet."""
        return self._field.text()

    def show_tasks(self, tasks: Sequence[TaskRow], today: date) -> None:
        """The oldest first, late ones marked by their day's colour and word; what is being typed stays."""
        clear(self._rows)
        if not tasks:
            self._rows.addWidget(label(tr("Nothing to be done."), "body", "2"))
        for task in tasks[:6]:
            tick = TickBox(task.subject)
            tick.clicked.connect(lambda _=False, task=task: self.ticked.emit(task))
            tone = "bad" if task.due_on < today else "warn" if task.due_on == today else "3"
            line = row(tick, label(_by(task.due_on, today), "small", tone, 500))
            line.setStretch(0, 1)
            self._rows.addLayout(line)

    def put_back(self, text: str) -> None:
        """It is still to be added: it stands there again, unless another one was begun."""
        if not self._field.text():
            self._field.setText(text)

    def go_on(self, left: str) -> None:
        """What stands in the line is taken; another one that is left to be added stands there, or nothing."""
        self._field.setText(left)

    def focus(self) -> None:
        """Ready for another task."""
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An empty field has nothing to take back: Ctrl+Z takes back the task that was added."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._takes_back(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self._field.text()

    def _write(self) -> None:
        text = self._field.text().strip()
        if text:
            self.written.emit(text)


def _within(period: str) -> str:
    """Inside a sentence: many languages write months small there."""
    writes_small = QLocale().standaloneMonthName(1).islower()
    return within(period) if writes_small else period


def _by(due: date, today: date) -> str:
    """A day that is over says so: its colour alone is not seen by everybody."""
    told = short_day(due, today)
    return tr("{day}, late").format(day=told) if due < today else told
