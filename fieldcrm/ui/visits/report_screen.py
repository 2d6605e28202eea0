"""The visit report: how it went by one key, a note, the next step, and it is done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import VisitId
from fieldcrm.services.diary import Report, note_on_visit, report_visit
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import clock, long_day, said, tr
from fieldcrm.ui.shared.widgets import button, card, chip, column, key_cap, label, repolish, row, say_state
from fieldcrm.ui.shell.pages import Page

OUTCOMES = tuple(word for word in VisitOutcome if word is not VisitOutcome.UNKNOWN)
IDLE_MS = 800
_TONES = {VisitStatus.DONE: "ok", VisitStatus.PLANNED: "info", VisitStatus.STARTED: "info", VisitStatus.MISSED: "bad"}


@dataclass(frozen=True, slots=True)
class Shown:
    """The visit and whom it is to."""

    visit: Visit
    account: Account


class VisitReport(Page):
    """A report is a draft until it is finished; every pause in typing saves it."""

    kinds = frozenset({"visit"})

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = VisitId("")
        self._shown: Shown | None = None
        self._title = label("", "title1")
        self._state = chip("")
        self._about = label("", "body", "2")
        self._saved = label("", "small", "3")
        self.notes = QPlainTextEdit()
        self._next_step = QLineEdit()
        self.next_on = QLineEdit()
        self.problem = label("", "small", "bad")
        self._outcomes = QButtonGroup(self)
        self._finish = button(tr("Finish visit"), "check", "primary")
        self._idle = QTimer(self)
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
                keys=f"Alt+Shift+{number}",
            )
            for number, word in enumerate(OUTCOMES, 1)
        ]
        finish = Act(id="visit.finish", title=tr("Finish visit"), run=self._finished, keys="Ctrl+Return", icon="check")
        return [*chosen, finish]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id = VisitId(parameters["id"])
        self._shown = None
        self._latest.turn()
        self._look()

    def arrive(self) -> None:
        self.notes.setFocus()

    def refresh(self, touched: Touched) -> None:
        if ("visit", self._id) in touched and not self.notes.hasFocus():
            self._look()

    def leave(self) -> None:
        self._save()

    def _look(self) -> None:
        wanted = self._id

        def read(reading: Reading) -> Shown:
            visit = reading.load(Visit, wanted)
            return Shown(visit, reading.load(Account, visit.account))

        self._desk.look(read, self._latest.next(), self)

    def _show(self, shown: Shown) -> None:
        first = self._shown is None
        self._shown = shown
        visit = shown.visit
        self._title.setText(shown.account.name)
        say_state(self._state, worded(visit.status.value), _TONES.get(visit.status, "neutral"))
        where = ", ".join(filter(None, (shown.account.street, shown.account.city)))
        self._about.setText(" · ".join(filter(None, (long_day(visit.day), clock(visit.starts_at), where))))
        if first:
            self._fill(visit)
        self._finish.setEnabled(visit.status is not VisitStatus.DONE)
        self.titled.emit()

    def _fill(self, visit: Visit) -> None:
        self.notes.setPlainText(visit.notes or "")
        self._next_step.setText(visit.next_step or "")
        self.next_on.setText(visit.next_visit_on.isoformat() if visit.next_visit_on else "")
        for word, chosen in zip(OUTCOMES, self._outcomes.buttons(), strict=True):
            chosen.setChecked(word is visit.outcome)

    def choose(self, word: VisitOutcome) -> None:
        """Mark how the visit ended."""
        self._outcomes.buttons()[OUTCOMES.index(word)].setChecked(True)

    def _chosen(self) -> VisitOutcome | None:
        checked = self._outcomes.checkedButton()
        return OUTCOMES[self._outcomes.buttons().index(checked)] if checked else None

    def _typed(self) -> None:
        self._idle.start()

    def _mended(self) -> None:
        """The first key after a refusal takes the refusal away."""
        self._say("")
        self.next_on.setProperty("invalid", "false")
        repolish(self.next_on)

    def _save(self) -> None:
        """Keep what was typed, whatever happens next."""
        self._idle.stop()
        if self._shown is None or self._shown.visit.status is VisitStatus.DONE:
            return
        seen = self._shown.visit
        fields: dict[str, Any] = {
            "notes": self.notes.toPlainText().strip() or None,
            "next_step": self._next_step.text().strip() or None,
        }
        changed = {name: new for name, new in fields.items() if new != getattr(seen, name)}
        if changed:
            step = partial(note_on_visit, self._desk.store, seen, changed)
            self._desk.do(step, lambda _: self._was_saved())

    def _was_saved(self) -> None:
        self._saved.setText(tr("Saved on this laptop {}").format(clock(self._desk.now())))
        self._look()

    def _finished(self) -> None:
        """Everything needed is there, or the first thing that is missing is said and gets the focus."""
        outcome = self._chosen()
        if outcome is None:
            self._say(tr("How did it go? Choose one of the outcomes."))
            self._outcomes.buttons()[0].setFocus()
            return
        try:
            following = _day(self.next_on.text(), self._desk.today())
        except RuleBroken as broken:
            self._say(said(broken))
            self.next_on.setProperty("invalid", "true")
            repolish(self.next_on)
            self.next_on.setFocus()
            return
        self._idle.stop()
        report = Report(
            outcome=outcome,
            notes=self.notes.toPlainText().strip() or None,
            next_step=self._next_step.text().strip() or None,
            next_visit_on=following,
        )
        desk = self._desk
        step = partial(report_visit, desk.store, self._id, report, at=desk.now(), new_id=desk.new_id)
        desk.do(step, lambda _: self.go.emit("crm://today"), told=tr("Visit finished. Saved on this laptop."))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)

    def _build(self) -> None:
        choices = row(space=6)
        for number, word in enumerate(OUTCOMES, 1):
            made = button(worded(word.value), kind="chip")
            made.setCheckable(True)
            made.setToolTip(f"Alt+Shift+{number}")
            self._outcomes.addButton(made)
            choices.addLayout(row(made, key_cap(str(number)), space=3))
        choices.addStretch(1)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self._next_step.setAccessibleName(tr("Next step"))
        self.next_on.setAccessibleName(tr("Next visit on"))
        self.next_on.setPlaceholderText("2026-12-08, +14")
        form = column(
            label(tr("How did it go?"), "strong"),
            choices,
            label(tr("Notes"), "strong"),
            self.notes,
            row(
                column(label(tr("Next step"), "strong"), self._next_step),
                column(label(tr("Next visit on"), "strong"), self.next_on),
                space=12,
            ),
            row(self.problem, None, self._saved),
        )
        head = row(column(row(self._title, self._state, None), self._about, space=2), None, self._finish)
        whole = column(head, card(form), None, space=14, margins=(20, 16, 20, 16))
        self.setLayout(whole)

    def _connect(self) -> None:
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._save)
        self.notes.textChanged.connect(self._idle.start)
        self._next_step.textEdited.connect(self._typed)
        self.next_on.textEdited.connect(self._mended)
        self._finish.clicked.connect(self._finished)


def _day(typed: str, today: date) -> date | None:
    """Nothing, an ISO day, or `+14` days from today."""
    text = typed.strip()
    if not text:
        return None
    try:
        return date.fromordinal(today.toordinal() + int(text)) if text[0] == "+" else date.fromisoformat(text)
    except (ValueError, OverflowError):
        raise RuleBroken("day.form", text, "next_visit_on") from None
