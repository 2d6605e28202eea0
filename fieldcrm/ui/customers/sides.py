"""Beside the timeline: when the next order is due and what is usually in it, how sales went, what is still open."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame

from fieldcrm.domain.replenishment import Due, Rhythm
from fieldcrm.domain.sales import Sales
from fieldcrm.store.queries.account_page import Basket
from fieldcrm.store.queries.open_items import OpenItem
from fieldcrm.ui.shared.charts import Bar, Months
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.labels import kind_name, worded
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import (
    counted,
    listed,
    money,
    month,
    named,
    sentences,
    short_day,
    short_month,
    term,
    together,
    tr,
    within,
)
from fieldcrm.ui.shared.widgets import Empty, button, card, chip, column, give_tip, label, repolish, row, say_state

NAMED: Final = 3
ROW: Final = 46
_STATES: Final = {Due.OK: term("In time"), Due.DUE: term("Due"), Due.OVERDUE: term("Overdue")}
TONES: Final = {Due.OK: "ok", Due.DUE: "warn", Due.OVERDUE: "bad"}
_ICONS: Final = {
    "conflict": "git-merge",
    "visit": "map-pin",
    "order": "receipt",
    "task": "list-checks",
    "call": "phone",
    "meeting": "users",
    "email": "envelope-simple",
}


def due_words(rhythm: Rhythm, today: date) -> str:
    """How soon, or how late."""
    days = (rhythm.next_on - today).days
    if days > 0:
        return counted("Due in %n day(s)", days)
    return counted("%n day(s) late", -days) if days < 0 else tr("Due today")


class RhythmCard(QFrame):
    """The customer's own gap between orders, and one press to order what they mostly take."""

    usual = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = chip("")
        self._bar = Bar(tr("Time since the last order"), height=8)
        self._last, self._next = label("", "caption", "3"), label("", "caption", "3")
        self._told = label("", "body", "2", wrap=True)
        self._act = button(tr("Order the usual basket"), "arrow-counter-clockwise")
        self._act.clicked.connect(self.usual)
        title = row(label(tr("Replenishment"), "title3"), None, self._state)
        bar = column(self._bar, row(self._last, None, self._next), space=0)
        self.setLayout(column(card(column(title, bar, self._told, row(self._act, None)))))

    def show_rhythm(self, rhythm: Rhythm | None, basket: Basket | None, today: date) -> None:
        """Too few orders have no rhythm, and that is said; without orders there is no usual basket either."""
        for each in (self._state, self._bar, self._last, self._next):
            each.setVisible(rhythm is not None)
        if rhythm is not None:
            self._show_dates(rhythm, today)
        beat = (
            counted("Orders about every %n day(s).", rhythm.cycle_days)
            if rhythm
            else tr("Too few orders yet to know a rhythm.")
        )
        self._told.setText(sentences((beat, _basket_words(basket) if basket else "")))
        self._act.setVisible(basket is not None)

    def _show_dates(self, rhythm: Rhythm, today: date) -> None:
        tone = TONES[rhythm.state(today)]
        say_state(self._state, tr(_STATES[rhythm.state(today)]), tone)
        self._bar.show_part((today - rhythm.last_on).days / rhythm.cycle_days, tone=tone)
        self._last.setText(tr("order {}").format(within(short_day(rhythm.last_on, today))))
        self._next.setText(tr("due {}").format(within(short_day(rhythm.next_on, today))))


def _basket_words(basket: Basket) -> str:
    told = counted("Usual basket: %n line(s)", len(basket.products))
    if basket.worth:
        told = tr("{basket}, about {amount}").format(basket=told, amount=money(basket.worth, basket.currency))
    return named(told, together(listed(basket.products[:NAMED]))) + ("…" if len(basket.products) > NAMED else "")


class MonthsCard(QFrame):
    """The last six months' orders, and what part more or less than the six before."""

    def __init__(self) -> None:
        super().__init__()
        self._change = label("", "strong", "ok")
        self._bars = Months(tr("Orders of the last six months"))
        self._latest = label("", "small", "2", wrap=True)
        title = row(label(tr("Last 6 months"), "title3"), None, self._change)
        self.setLayout(column(card(column(title, self._bars, self._latest))))

    def show_sales(self, sales: Sales, age: str) -> None:
        """Oldest first; the latest month in figures too, and as of when that is known."""
        latest = [named(month(when), money(figure, sales.currency)) for when, figure in sales.months[-1:]]
        self._latest.setText(" · ".join(filter(None, (*latest, age))))
        self._bars.show_figures([(short_month(when), float(figure)) for when, figure in sales.months])
        self._change.setVisible(sales.change is not None)
        if sales.change is not None:
            self._change.setText(percent(sales.change))
            self._change.setProperty("tone", "ok" if sales.change >= 0 else "bad")
            repolish(self._change)
        total = sum((figure for _, figure in sales.months), Decimal(0))
        told = tr("{amount} in six months").format(amount=money(total, sales.currency))
        before = tr("{change} against the six months before").format(change=self._change.text())
        give_tip(self, told if sales.change is None else listed((told, before)))
        self._change.setAccessibleName(before if sales.change is not None else "")


def percent(part: Decimal) -> str:
    """A change with its sign."""
    #: A change in per cent, with its sign: +12 %
    return tr("{} %").format(f"{round(part * 100):+,}".replace(",", QLocale().groupSeparator()))


class OpenCard(QFrame):
    """What somebody has still to do here; a press opens it, and the plus begins something."""

    chosen = Signal(object)
    adding = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        add = button("", "plus", "ghost", name=tr("Add a task"), tip=tr("Add a task"))
        add.clicked.connect(self.adding)
        self.list: LinesList[OpenItem] = LinesList(
            tr("Open"),
            lambda each: open_lines(each, self._today),
            lambda each: f"{each.kind} {each.id}",
            Empty("check-circle", tr("Nothing is open here.")),
            height=ROW,
            is_quiet=True,
        )
        self.list.be_whole()
        self.list.chosen.connect(self.chosen)
        self.setLayout(column(card(column(section(tr("Open"), add), self.list), (16, 8, 6, 10))))

    def show_items(self, items: Sequence[OpenItem], today: date) -> None:
        """All of them: what they stand in scrolls."""
        self._today = today
        self.list.show_rows(items)


def open_lines(each: OpenItem, today: date) -> Lines:
    """What it is, and since or until when; an amount first, or it would be cut in the middle of its figures."""
    is_late = each.due is not None and each.due < today and each.kind != "order"
    due = tr("comes back") if each.comes_back else short_day(each.due, today)
    amount = money(each.amount, each.currency) if each.amount else ""
    return Lines(
        title=_open_title(each),
        subtitle=" · ".join(filter(None, (amount, _open_kind(each), due))),
        icon=_ICONS.get(each.kind, "note"),
        icon_tone="bad" if each.kind == "conflict" else "c4" if each.kind == "task" else "c1",
        note=tr("late") if is_late else "",
        note_tone="bad",
    )


def _open_title(each: OpenItem) -> str:
    if each.kind == "conflict":
        return tr("Two versions: {}").format(kind_name(each.title))
    if each.kind == "order":
        return tr("Draft {}").format(each.title)
    return each.title or worded(each.kind)


def _open_kind(each: OpenItem) -> str:
    return tr("Needs your choice") if each.kind == "conflict" else worded(each.kind)
