"""The small cards of the day: whether work is safe, how the target stands, what is to be done."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from fieldcrm.store.queries.agenda import Standing as Reached
from fieldcrm.store.queries.day import TaskRow
from fieldcrm.store.queries.standing import Stand
from fieldcrm.ui.shared.charts import Bar
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, Standing, SyncState, sync_word
from fieldcrm.ui.shared.texts import counted, money, month, period, short_day, tr, whole
from fieldcrm.ui.shared.widgets import Picture, TickBox, button, card, chip, clear, column, label, row, say_state


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
        review = button(tr("Review"))
        review.clicked.connect(self.review)
        inside = column(row(self._icon, self._title, None), self._text, row(review, None))
        self.setLayout(column(card(inside), margins=(0, 0, 0, 0)))

    def show_stand(self, stand: Stand) -> None:
        """What waits and what was last heard."""
        self._stand = stand
        self._tell(stand)

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
            text = tr("Everything is saved on this laptop. It is sent when a connection is available: last synced {}.")
        else:
            text = tr("The office has everything you entered. Last synced {}.")
        self._text.setText(text.format(self._standing.synced_at or tr("not yet")))


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
            self._of.setText(tr("No target is set for {}.").format(month(today)))
            return
        part = float(standing.reached / standing.value) if standing.value else 0.0
        self._title.setText(tr("Target: {}").format(period(standing.period)))
        self._figure.setText(whole(standing.reached))
        self._of.setText(tr("of {}").format(money(standing.value, standing.currency)))
        ahead = part - standing.elapsed
        say_state(self._chip, f"{ahead:+.0%}", "ok" if ahead >= 0 else "warn")
        self._bar.show_part(part, standing.elapsed)


class TasksCard(QFrame):
    """What is to be done; a tick does it."""

    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout()
        title = row(label(tr("Tasks"), "title3"), None)
        self.setLayout(column(card(column(title, self._rows, space=6))))

    def show_tasks(self, tasks: Sequence[TaskRow], today: date) -> None:
        """The oldest first, late ones marked by their day's colour and word."""
        clear(self._rows)
        if not tasks:
            self._rows.addWidget(label(tr("Nothing to be done."), "body", "2"))
        for task in tasks[:6]:
            tick = TickBox(task.subject)
            tick.clicked.connect(lambda _=False, task=task: self.ticked.emit(task))
            tone = "bad" if task.due_on < today else "warn" if task.due_on == today else "3"
            self._rows.addLayout(row(tick, None, label(short_day(task.due_on, today), "small", tone, 500)))
