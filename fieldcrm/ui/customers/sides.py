"""Beside the timeline: when the next order is due, how sales went, and a difference that waits for a choice."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from fieldcrm.domain.replenishment import Due, Rhythm
from fieldcrm.ui.shared.charts import Bar, Months
from fieldcrm.ui.shared.texts import counted, short_day, short_month, term, tr
from fieldcrm.ui.shared.widgets import button, card, chip, column, label, row, say_state

_STATES = {Due.OK: (term("In time"), "ok"), Due.DUE: (term("Due"), "warn"), Due.OVERDUE: (term("Overdue"), "bad")}


class RhythmCard(QFrame):
    """The customer's own gap between orders, and one press to order what they mostly take."""

    usual = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = chip("")
        self._bar = Bar(tr("Time since the last order"), height=6)
        self._text = label("", "body", "2", wrap=True)
        act = button(tr("Order the usual basket"), "arrow-counter-clockwise")
        act.clicked.connect(self.usual)
        title = row(label(tr("Replenishment"), "title3"), None, self._state)
        self.setLayout(column(card(column(title, self._bar, self._text, row(act, None)))))

    def show_rhythm(self, rhythm: Rhythm | None, today: date) -> None:
        """Too few orders have no rhythm, and that is said."""
        self._state.setVisible(rhythm is not None)
        self._bar.setVisible(rhythm is not None)
        if rhythm is None:
            self._text.setText(tr("Too few orders yet to know a rhythm."))
            return
        word, tone = _STATES[rhythm.state(today)]
        say_state(self._state, tr(word), tone)
        self._bar.show_part((today - rhythm.last_on).days / rhythm.cycle_days, tone=tone)
        told = counted("Orders about every %n day(s). Last order: {last}. Next due: {next}.", rhythm.cycle_days)
        last, following = short_day(rhythm.last_on, today), short_day(rhythm.next_on, today)
        self._text.setText(told.format(last=last, next=following))


class MonthsCard(QFrame):
    """The last six months' orders."""

    def __init__(self) -> None:
        super().__init__()
        self._bars = Months(tr("Orders of the last six months"))
        self.setLayout(column(card(column(label(tr("Last 6 months"), "title3"), self._bars))))

    def show_months(self, months: Sequence[tuple[date, Decimal]]) -> None:
        """Oldest first."""
        self._bars.show_figures([(short_month(month), float(figure)) for month, figure in months])
