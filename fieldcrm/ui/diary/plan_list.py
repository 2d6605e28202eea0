"""The customers who are due and have no visit before them: Enter plans one, and each can be dragged to its time."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.domain.slots import Slot
from fieldcrm.store.queries.agenda import DueCustomer
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.shared.due_words import due_tone, when_due
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import short_day, tr, within
from fieldcrm.ui.shared.widgets import Empty, column, label, row


class PlanList(QWidget):
    """Asks its page for visits; a row that is dragged says where it hangs until it is let go of."""

    wanted = Signal(object)
    """A customer who is to have a visit in the next free slot."""
    hovered, dropped = Signal(object, QPointF), Signal(object, QPointF)
    """A customer, and where on the screen it hangs."""
    given_up = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._count = label("", "small", "3")
        empty = Empty("check-circle", tr("Everyone due has a visit planned."))
        self.list: LinesList[DueCustomer] = LinesList(
            tr("To plan"), lambda due: plan_lines(due, today()), lambda due: due.account_id, empty, 52, is_quiet=True
        )
        self._held: tuple[DueCustomer, QPointF] | None = None
        self._is_dragging = False
        self.list.chosen.connect(self.wanted)
        self.list.view.viewport().installEventFilter(self)
        self._hint = label(tr("Enter plans the visit in the next free slot"), "small", "3", wrap=True)
        heading = row(label(tr("To plan"), "title3"), self._count, None, margins=(10, 0, 10, 0))
        whole = column(heading, self.list, row(self._hint, margins=(10, 0, 10, 4)), space=6)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    @property
    def is_dragging(self) -> bool:
        """Whether a customer hangs on the mouse."""
        return self._is_dragging

    def show_due(self, due: Sequence[DueCustomer]) -> None:
        """The latest first."""
        self._count.setText(str(len(due)) if due else "")
        self._hint.setVisible(bool(due))
        self.list.show_rows(due)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            row_held = self.list.model.row_at(self.list.view.indexAt(event.position().toPoint()).row())
            self._held = (row_held, event.position()) if row_held is not None else None
        elif event.type() == QEvent.Type.MouseMove and self._held is not None:
            return self._drag(self._held, event)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._held is not None:
            return self._let_go(self._held[0], event)
        return super().eventFilter(watched, event)

    def give_up(self) -> None:
        """Nothing is dragged any more."""
        self._held, self._is_dragging = None, False
        self.given_up.emit()

    def _drag(self, held: tuple[DueCustomer, QPointF], event: QMouseEvent) -> bool:
        due, began = held
        far = (event.position() - began).manhattanLength() >= QApplication.startDragDistance()
        self._is_dragging = self._is_dragging or far
        if self._is_dragging:
            self.hovered.emit(due, event.globalPosition())
        return self._is_dragging

    def _let_go(self, due: DueCustomer, event: QMouseEvent) -> bool:
        was_dragging, self._held, self._is_dragging = self._is_dragging, None, False
        if was_dragging:
            self.dropped.emit(due, event.globalPosition())
        return was_dragging


def plan_lines(due: DueCustomer, today: date) -> Lines:
    """How late or how near, and when they last ordered."""
    left = (due.rhythm.next_on - today).days
    return Lines(
        title=due.name,
        subtitle=tr("ordered {}").format(within(short_day(due.rhythm.last_on, today))),
        note=when_due(left),
        note_tone=due_tone(left),
        is_note_below=True,
    )


def as_event(due: DueCustomer, today: date) -> Event:
    """The visit a customer would get, to be dragged."""
    return Event(
        kind="visit",
        id="",
        on=None,
        slot=Slot(day=today),
        status="planned",
        account_id=due.account_id,
        name=due.name,
        place=due.city,
        person="",
        subject="",
        sync=None,
        comes_back=False,
    )
