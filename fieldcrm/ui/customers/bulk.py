"""What can be done with the customers that are selected, all at once: a bar below the list says how many they are."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame

from fieldcrm.background.jobs import Control
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import AccountId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.exporting import export_these
from fieldcrm.services.rounds import MOST, note_on_each, plan_visits
from fieldcrm.store.queries.rounds import accounts_at
from fieldcrm.ui.customers.asking import Asked, Question, words
from fieldcrm.ui.shared.actions import Act, act_button, show_state
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.texts import counted, long_day, tr
from fieldcrm.ui.shared.typed import day_of
from fieldcrm.ui.shared.widgets import button, label, row

FEWEST: Final = 2
"""One is what Enter opens; a bar is for more."""


class Bulk(QFrame):
    """Asks the list for the places that are selected when something is done with them, not before."""

    given_up = Signal()

    def __init__(self, desk: Desk, selected: Callable[[], Sequence[int]]) -> None:
        super().__init__()
        self._desk, self._selected = desk, selected
        self._number = 0
        self._told = label("", "strong")
        self._acts = self._made_acts()
        self._buttons = [act_button(act) for act in self._acts]
        clear = button(tr("Clear the selection"), kind="link")
        clear.clicked.connect(self.given_up)
        self.setObjectName("card")
        self.setLayout(row(self._told, None, *self._buttons, clear, margins=(14, 6, 10, 6)))
        self.hide()

    def acts(self) -> list[Act]:
        """The same by keys and from the palette."""
        return self._acts

    def show_number(self, number: int) -> None:
        """So many are selected."""
        self._number = number
        self._told.setText(counted("%Ln customer(s) selected", number))
        for act, made in zip(self._acts, self._buttons, strict=True):
            show_state(act, made)
        self.setVisible(number >= FEWEST)

    def _made_acts(self) -> list[Act]:
        plan, note, export = tr("Plan visits"), tr("Write a note for each"), tr("Export as CSV")
        few, some = self._too_many, self._nobody
        pencil = "note-pencil"
        return [
            Act(id="bulk.plan", title=plan, run=self._plan, keys="Ctrl+Shift+D", icon="calendar-blank", refused=few),
            Act(id="bulk.note", title=note, run=self._note, keys="Ctrl+Shift+M", icon=pencil, refused=few),
            Act(id="bulk.export", title=export, run=self._export, keys="Ctrl+Shift+E", icon="file-text", refused=some),
        ]

    def _nobody(self) -> str:
        return "" if self._number else tr("Nobody is selected: Shift and an arrow select more than one.")

    def _too_many(self) -> str:
        if self._number > MOST:
            return counted("This can be done for up to %n customer(s) at once.", MOST)
        return self._nobody()

    def _plan(self) -> None:
        today = self._desk.today()
        asked: Asked[date] = Asked(
            title=counted("Plan a visit to %n customer(s)", self._number),
            hint=tr("The day: tomorrow, fri, +7…"),
            read=lambda typed: day_of(typed, today),
            then=lambda day: self._with_chosen(partial(self._plan_for, day)),
            told=long_day,
        )
        Question(self.window(), self, asked).open()

    def _plan_for(self, day: date, accounts: Sequence[AccountId]) -> None:
        step = partial(plan_visits, self._desk.store, accounts, day, new_id=self._desk.new_id)
        self._desk.do(step, told=counted("Visits planned: %n customer(s)", len(accounts)))

    def _note(self) -> None:
        title, hint = counted("A note for %n customer(s)", self._number), tr("What is to stand there")

        def then(text: str) -> None:
            self._with_chosen(partial(self._note_on, text))

        Question(self.window(), self, Asked(title=title, hint=hint, read=words, then=then)).open()

    def _note_on(self, text: str, accounts: Sequence[AccountId]) -> None:
        desk = self._desk
        step = partial(note_on_each, desk.store, accounts, text, at=desk.now(), new_id=desk.new_id)
        desk.do(step, told=counted("Notes written: %n customer(s)", len(accounts)))

    def _with_chosen(self, do: Callable[[Sequence[AccountId]], object]) -> None:
        keys = self._selected()
        self._desk.look(lambda reading: accounts_at(reading, keys), do, self)

    def _export(self) -> None:
        """As long as it takes, beside everything else."""
        desk, keys = self._desk, self._selected()
        path = _free_path(Path(QStandardPaths.writableLocation(_DOWNLOADS)), f"{tr('customers')} {desk.today()}")

        def job(control: Control) -> int:
            del control  # a file is written whole or not at all
            with desk.store.read() as reading:
                ids = accounts_at(reading, keys)
            path.parent.mkdir(parents=True, exist_ok=True)
            return export_these(desk.store, REGISTRY[Account], path, ids)

        task = desk.tasks.prepare(job)
        task.succeeded.connect(partial(self._exported, path))
        task.failed.connect(self._not_exported)
        task.start()

    def _exported(self, path: Path, number: int) -> None:
        told = counted("%Ln customer(s) written into {file}", number).format(file=path.name)
        folder = QUrl.fromLocalFile(str(path.parent))
        self._desk.notices.tell(told, tr("Show the folder"), lambda: QDesktopServices.openUrl(folder))

    def _not_exported(self, error: Exception) -> None:
        self._desk.refuse(error)


_DOWNLOADS: Final = QStandardPaths.StandardLocation.DownloadLocation


def _free_path(folder: Path, name: str) -> Path:
    """A name that no file has yet: nothing is written over."""
    tried = [folder / f"{name}.csv", *(folder / f"{name} ({number}).csv" for number in range(2, 1000))]
    return next(path for path in tried if not path.exists())
