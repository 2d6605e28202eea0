"""The first page of all: two fields, one button, and what is happening while the work comes in."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shared.texts import said, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, card, column, label, row

Join = Callable[[str, str], object]
Download = Callable[[], Outcome]


class FirstRun(QWidget):
    """Nothing is lost by closing it: a device that has joined goes on where it was."""

    ready = Signal()
    """The work is here."""

    def __init__(self, tasks: Tasks, join: Join, download: Download, *, joined: bool) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setWindowTitle(tr("Welcome to FieldCRM"))
        self._tasks, self._join, self._download = tasks, join, download
        self._server = self._field(tr("Server address"), "https://")
        self._code = self._field(tr("One-time code"), "")
        self._problem = label("", "body", "bad", wrap=True)
        self._state = label("", "body", "2", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(tr("Getting your customers"))
        self._go = button(tr("Join"), "arrow-right", "primary")
        self._go.clicked.connect(self.begin)
        self._server.returnPressed.connect(self._code.setFocus)
        self._code.returnPressed.connect(self.begin)
        self._has_joined, self._is_busy = joined, False
        self._build()
        self._rest()
        if joined:
            self._fetch(None)

    def fill(self, server: str, code: str) -> None:
        """What an invitation says."""
        self._server.setText(server)
        self._code.setText(code)

    def begin(self) -> None:
        """Join with what was typed; what is missing gets the focus. A code is good for once, so it is used once."""
        if self._is_busy:
            return
        if self._has_joined:
            self._fetch(None)
            return
        server, code = self._server.text().strip(), self._code.text().strip()
        for field, text in ((self._server, server), (self._code, code)):
            if not text:
                field.setFocus()
                return
        self._busy(tr("Joining…"))
        self._tasks.write(lambda: self._join(server, code), self._fetch, failed=self._failed, owner=self)

    def _fetch(self, _: object) -> None:
        self._has_joined = True
        self._busy(tr("Getting your customers, prices and orders. You can close this; it goes on where it was."))
        self._tasks.write(self._download, self._fetched, failed=self._failed, owner=self)

    def _fetched(self, outcome: Outcome) -> None:
        if outcome.state in (State.DONE, State.PARTIAL):
            self.ready.emit()
            return
        self._rest()
        told = tr("Head office cannot be reached just now. Try again when there is a connection.")
        refused = said(Trouble(f"refused.{outcome.reason}"))
        self._problem.setText(refused if outcome.state is State.REFUSED else told)

    def _failed(self, error: object) -> None:
        self._rest()
        self._problem.setText(said(error))
        self._code.setFocus()

    def _busy(self, told: str) -> None:
        self._is_busy = True
        self._problem.clear()
        self._state.setText(told)
        self._bar.show()
        self._enable()

    def _rest(self) -> None:
        self._is_busy = False
        joined = tr("This laptop has joined. What is missing is your customers, prices and orders.")
        asked = tr("Your office gives you both. Nothing else is needed, and only this once a network is.")
        self._state.setText(joined if self._has_joined else asked)
        self._go.setText(tr("Try again") if self._has_joined else tr("Join"))
        self._bar.hide()
        self._enable()

    def _enable(self) -> None:
        self._go.setEnabled(not self._is_busy)
        for field in (self._server, self._code):
            field.setEnabled(not self._is_busy and not self._has_joined)

    @staticmethod
    def _field(name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    def _build(self) -> None:
        inside = column(
            label(tr("Join your company"), "title1"),
            self._state,
            label(tr("Server address"), "strong"),
            self._server,
            label(tr("One-time code"), "strong"),
            self._code,
            self._problem,
            self._bar,
            row(None, self._go),
            space=10,
        )
        box = card(inside, (28, 24, 28, 24))
        box.setFixedWidth(look().px(460))
        self.setLayout(column(None, row(None, box, None), None))
