"""The visit report: how it went by one key, a note, the next step, and it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import VisitId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.diary import Report, note_on_visit, report_visit
from fieldcrm.services.ordering import start_order
from fieldcrm.store.queries.account_page import AccountPage, Wanted, account_page
from fieldcrm.store.queries.receipts import Receipt, last_receipt
from fieldcrm.store.queries.timeline import Sort
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.files_card import FilesCard
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.keeper import Keeper
from fieldcrm.ui.shared.labels import status_tone, worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.receipt_words import receipt_words
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.tasks import nothing
from fieldcrm.ui.shared.texts import clock, counted, long_day, short_day, term, tr
from fieldcrm.ui.shared.widgets import KeyHints, card, column, holder, key_caps, label, row, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.signing.card import SignedCard
from fieldcrm.ui.visits.known import VISITS, Known
from fieldcrm.ui.visits.outcomes import OUTCOMES, Outcomes

WRITTEN: Final = ("notes", "next_step", "next_visit_on")
WIDE_FROM: Final = 1000
"""From here on there is room beside the report, at 100 per cent text."""
CLOSED: Final = {
    VisitStatus.DONE: term("This visit is finished; notes can still be added."),
    VisitStatus.MISSED: term("This visit was missed: plan it again first."),
    VisitStatus.CANCELLED: term("This visit was called off: plan it again first."),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The visit and whom it is to."""

    visit: Visit
    account: Account
    receipt: Receipt | None
    """Of what was done on a report that is finished."""


class VisitReport(Page):
    """A report is a draft until it is finished; every pause in typing saves it."""

    kinds = frozenset({"visit", "attachment"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = VisitId("")
        self._shown: Shown | None = None
        self._header = PageHeader()
        self.outcomes = Outcomes()
        self.problem = label("", "small", "bad")
        self.form = RecordForm(REGISTRY[Visit], WRITTEN, desk.today, columns=2)
        self._keeper: Keeper[Visit] = Keeper(desk, self.form, note_on_visit, remembered=tr("Report of the visit"))
        self.files, self.signed = FilesCard(desk, "visit"), SignedCard(desk, "visit")
        self.known = Known()
        self.aside = Aside("visit.customer", tr("About the customer"), WIDE_FROM, self.known.setVisible)
        self._latest_known = Latest(self._show_known)
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Today"), tr("Visit: {}").format(self._shown.account.name) if self._shown else "")

    def acts(self) -> list[Act]:
        chosen = [
            Act(
                id=f"visit.outcome.{number}",
                title=tr("Outcome: {}").format(worded(word.value)),
                run=partial(self.choose, word),
                keys=str(number),
                other_keys=f"Alt+Shift+{number}",
                refused=self._closed,
            )
            for number, word in enumerate(OUTCOMES, 1)
        ]
        return [
            self._finishing(),
            self._ordering(),
            *chosen,
            self.signed.act(self._unknown),
            self.files.opening(),
            self.aside.act(),
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id = VisitId(parameters["id"])
        self._shown = None
        self._keeper.forget()
        self.form.setEnabled(False)
        self._header.forget_saved()
        self._say("")
        self._latest.turn()
        self.files.turn_to(self._id)
        self.signed.turn_to(self._id)
        self._look()
        self._look_what_is_known()

    def arrive(self) -> None:
        self.form.questions["notes"].focus()

    def refresh(self, touched: Touched) -> None:
        if not touched or ("visit", self._id) in touched:
            self._look()
        self.files.refresh(touched)
        self.signed.look()

    def leave(self) -> None:
        self.form.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.aside.fit(self.width())

    def choose(self, word: VisitOutcome) -> None:
        """Mark how the visit ended; kept at once."""
        self._say("")
        self.outcomes.show_outcome(word)
        self._keeper.put(outcome=word)

    def _look(self) -> None:
        wanted = self._id

        def read(reading: Reading) -> Shown:
            visit = reading.load(Visit, wanted)
            is_done = visit.status is VisitStatus.DONE
            return Shown(
                visit, reading.load(Account, visit.account), last_receipt(reading, wanted) if is_done else None
            )

        self._desk.look(read, self._latest.next(), self)

    def _look_what_is_known(self) -> None:
        """Once, as the page opens: nothing of it changes while one writes."""
        wanted, today = self._id, self._desk.today()

        def read(reading: Reading) -> AccountPage:
            return account_page(reading, Wanted(reading.load(Visit, wanted).account, Sort.VISITS, VISITS), today)

        self._desk.look(read, self._latest_known.next(), self, failed=nothing)

    def _show_known(self, page: AccountPage) -> None:
        self.known.show_page(page, self._id, self._desk.today())

    def _show(self, shown: Shown) -> None:
        takes_keys = self._shown is None and self.has_keys  # asked first: what is locked below loses them
        self._shown = shown
        visit = shown.visit
        where = ", ".join(filter(None, (shown.account.street, shown.account.city)))
        way = receipt_words(shown.receipt, self._desk.today(), self._desk.now())
        about = " · ".join(filter(None, (long_day(visit.day), clock(visit.starts_at), where, *way)))
        status = visit.status.value
        self._header.say(shown.account.name, about, [(worded(status), status_tone(status))])
        self._header.show_saved(tr("Saved on this laptop"))
        self._header.refresh()
        self._keeper.show(visit)
        self._propose(visit, shown.account)
        self.outcomes.show_outcome(visit.outcome)
        self._lock(is_done=visit.status is VisitStatus.DONE)
        if takes_keys:
            self.arrive()
        self.titled.emit()

    def _propose(self, visit: Visit, account: Account) -> None:
        """The day on which the next visit would be in the customer's own rhythm, and how it is typed."""
        days = account.visit_every_days
        if days:
            following = short_day(visit.day + timedelta(days=days), self._desk.today())
            told = counted("+%n is {day}, as agreed with this customer", days)
            self.form.questions["next_visit_on"].hint(told.format(day=following))

    def _order(self) -> None:
        """What was agreed is written down at once; the report is there again by the way back."""
        if self._shown is not None:
            desk, account = self._desk, self._shown.account.id
            self.form.flush()
            step = partial(start_order, desk.store, account, today=desk.today(), new_id=desk.new_id)
            desk.do(step, lambda done: self.go.emit(f"crm://order/{done.id}"), owner=self)

    def _lock(self, *, is_done: bool) -> None:
        """Of a finished visit only the notes are still written."""
        self.form.setEnabled(True)
        self.outcomes.setEnabled(not is_done)
        for name, question in self.form.questions.items():
            question.lock(locked=is_done and name != "notes")

    def _closed(self) -> str:
        return tr(CLOSED.get(self._shown.visit.status, "")) if self._shown else ""

    def _finish(self) -> None:
        """Everything needed is there, or the first thing that is missing is said and gets the focus."""
        visit, outcome = self._keeper.record, self.outcomes.outcome
        if visit is None:
            return
        if outcome is None:
            self._say(tr("How did it go? Choose one of the outcomes."))
            self.outcomes.focus()
            return
        told = self.form.values()
        if told is not None:
            self.form.flush()
            self._report(Report(outcome=outcome, met=visit.met, **told))  # type: ignore[arg-type]  # the form's own fields

    def _report(self, report: Report) -> None:
        desk = self._desk
        step = partial(report_visit, desk.store, self._id, report, at=desk.now(), new_id=desk.new_id)
        desk.do(step, lambda _: self.done.emit(), owner=self, told=tr("Visit finished. Saved on this laptop."))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _was_saved(self) -> None:
        self._header.say_saved(tr("Saved on this laptop {}").format(clock(self._desk.now())))

    def _finishing(self) -> Act:
        return Act(
            id="visit.finish",
            title=tr("Finish visit"),
            run=self._finish,
            keys="Ctrl+Return",
            icon="check",
            refused=self._closed,
        )

    def _ordering(self) -> Act:
        return Act(
            id="visit.order", title=tr("New order"), run=self._order, keys="Ctrl+N", icon="plus", refused=self._unknown
        )

    def _unknown(self) -> str:
        return "" if self._shown else tr("A moment, please.")

    def _build(self) -> None:
        self._header.offer([self._finishing(), self._ordering()])
        self._header.keep(self.aside.control)
        hints = KeyHints(("Tab", tr("next field")), ("Ctrl Enter", tr("finish")))
        inside = column(_asked(), self.outcomes, self.problem, self.form, self.signed, self.files, space=8)
        inside.setStretch(3, 1)
        told = scrolled(holder(inside), tr("Report of the visit"))
        body = row(card(column(told)), self.known, space=12)
        body.setStretch(0, 1)
        whole = column(self._header, body, hints, space=14, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.outcomes.chosen.connect(self.choose)
        self._keeper.saved.connect(self._was_saved)
        for each in (self.files, self.signed):
            each.went.connect(self.go)


def _asked() -> QHBoxLayout:
    """The numbers stand on the outcomes; as the page opens one is writing, and there a number alone is typed."""
    told = label(tr("and the number, also while you write"), "small", "2")
    return row(label(tr("How did it go?"), "small", "2"), None, *key_caps("Alt+Shift"), told, space=6)
