"""The first page of all: an invitation or two fields, one button, and what is happening while the work comes in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.invitation import Invitation
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store.first_download import Arrival
from fieldcrm.ui.first_run.coming import Coming, weight
from fieldcrm.ui.first_run.invited import dropped, invitation_in, kinds_of_file, told
from fieldcrm.ui.first_run.steps import Steps
from fieldcrm.ui.shared.language import LANGUAGES, Language
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shared.texts import said, sentences, tr
from fieldcrm.ui.shared.theme import dress, look
from fieldcrm.ui.shared.widgets import Choice, Part, button, card, column, label, row, rule

SoFar = Callable[[Outcome], None]
KeepOn = Callable[[], bool]
MUCH: Final = 20_000_000
"""More bytes than this are not fetched before the person has seen how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What the first page can ask for."""

    join: Callable[[Invitation], str]
    """Gives the name of the company joined."""
    download: Callable[[KeepOn, SoFar], Outcome]
    """Tells, on its own thread, what has come so far."""
    arrived: Callable[[], Arrival]
    """How far the download has come."""
    now: Callable[[], datetime]
    demo: Callable[[], object] | None
    """Opens a company to look around in; nothing where it is not installed."""


class FirstRun(QWidget):
    """Nothing is lost by closing it: a device that has joined goes on where it was."""

    ready = Signal()
    """The work is here."""
    changed = Signal(object)
    """What stands in the fields now."""
    spoken = Signal(str)
    """Another language is wanted, by its code."""
    _came = Signal(object, object)

    def __init__(self, tasks: Tasks, ways: Ways, language: Language, *, joined: bool) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setWindowTitle(tr("Welcome to FieldCRM"))
        self.setAcceptDrops(True)
        self._tasks, self._ways = tasks, ways
        self._invitation = Invitation(server="", code="")
        self._server = self._field(tr("Office address"), "https://")
        self._code = self._field(tr("One-time code"), "")
        self._problem = label("", "body", "bad", wrap=True)
        self._state = label("", "body", "2", wrap=True)
        self._title = label("", "title1")
        self._steps = Steps()
        self._coming = Coming()
        self._languages = self._language_choice(language)
        self._open = button(tr("Open an invitation…"), "envelope-simple")
        self._demo = button(tr("Look around in a demo company"), kind="link")
        self._go = button(tr("Join"), "arrow-right", "primary")
        self._later = button(
            tr("Continue later"), "clock", tip=tr("Closes the window; it continues when you open it again.")
        )
        self._start = button(tr("Start working"), "arrow-right", "primary")
        for pressed in (self._go, self._start):
            pressed.setAutoDefault(True)  # Enter presses it too
        self._asking = QWidget()
        self._has_joined, self._is_busy, self._is_agreed, self._is_enough = joined, False, False, False
        self._is_much = False
        self._running: object = None
        self._connect()
        self._build()
        dress(self)
        self._rest()
        self._open.setFocus()
        if joined:
            self._fetch("")

    @property
    def typed(self) -> Invitation:
        """What is in the fields; whom to trust is known only for the server that the invitation names."""
        server, code = self._server.text().strip(), self._code.text().strip()
        if server == self._invitation.server:
            return replace(self._invitation, code=code)
        return Invitation(server=server, code=code)

    def fill(self, invitation: Invitation) -> None:
        """What an invitation says; it is still the person who joins."""
        self._invitation = invitation
        self._server.setText(invitation.server)
        self._code.setText(invitation.code)

    def open_file(self, path: str) -> None:
        """Take what an invitation file says, or say what is wrong with it."""
        if self._is_busy or self._has_joined:
            return
        try:
            found = invitation_in(path, self._ways.now())
        except RuleBroken as broken:
            self._problem.setText(said(broken))
            return
        self._problem.clear()
        self.offer(found)

    def offer(self, found: Invitation) -> None:
        """What an invitation says, or what was typed before, with the keys where one goes on."""
        self.fill(found)
        if found.company:
            self._state.setText(told(found))
            self._go.setFocus()
        else:
            (self._code if found.server else self._server).setFocus()

    def begin(self) -> None:
        """Join with what was typed; what is missing gets the focus. A code is good for once, so it is used once."""
        if self._is_busy:
            return
        if self._has_joined:
            self._fetch("")
            return
        wanted = self.typed
        for field, text in ((self._server, wanted.server), (self._code, wanted.code)):
            if not text:
                field.setFocus()
                return
        self._busy(tr("Joining…"))
        self._tasks.write(partial(self._ways.join, wanted), self._fetch, failed=self._failed, owner=self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped; what it is is seen then."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if it had been chosen."""
        self.open_file(dropped(event.mimeData()))
        event.acceptProposedAction()

    def _fetch(self, company: str) -> None:
        """On a thread of its own: while the rest comes, what the person writes must not wait behind it."""
        self._has_joined = True
        joined = tr("You have joined {}.").format(company) if company else ""
        getting = tr("Getting your customers, prices and orders.")
        closing = tr("If you close this, it continues when you open it again.")
        self._busy(sentences((joined, getting, closing)))
        task = self._tasks.prepare(
            lambda control: self._ways.download(lambda: control.is_wanted and self._goes_on(), self._tell)
        )
        task.succeeded.connect(self._fetched)
        task.failed.connect(self._failed)
        task.start()

    def _goes_on(self) -> bool:
        """On the thread that downloads."""
        return not self._is_enough and (self._is_agreed or not self._is_much)

    def _tell(self, so_far: Outcome) -> None:
        """On the thread that downloads."""
        if self._is_enough:
            return
        arrival = self._ways.arrived()
        self._is_much = (1 - arrival.share) * weight(arrival, so_far.bytes_down) > MUCH
        self._came.emit(arrival, so_far)

    def _show_so_far(self, arrival: Arrival, so_far: Outcome) -> None:
        self._coming.show_arrival(arrival, so_far.bytes_down, so_far.seconds)
        if arrival.is_usable and not self._start.isVisible():
            self._state.setText(tr("You can start working. What is missing still comes by itself."))
            self._start.show()
            self._start.setFocus()

    def _begin_work(self) -> None:
        """The window goes on with what is missing."""
        self._is_enough = True
        self._steps.show_step(2)
        self.ready.emit()

    @Slot(object)
    def _fetched(self, outcome: Outcome) -> None:
        if self._is_enough:
            return
        if outcome.state is State.DONE:
            self._begin_work()
            return
        self._rest()
        if outcome.state is State.PARTIAL:
            self._is_agreed = True
            self._state.setText(
                tr("This is a large download. If the connection costs money, you may want another one first.")
            )
            self._go.setText(tr("Get it now"))
            self._go.setFocus()
            return
        told = tr("Head office cannot be reached just now. Try again when there is a connection.")
        refused = said(Trouble(f"refused.{outcome.reason}"))
        self._problem.setText(refused if outcome.state is State.REFUSED else told)

    @Slot(object)
    def _failed(self, error: object) -> None:
        self._rest()
        self._problem.setText(said(error))
        self._code.setFocus()

    def _busy(self, told: str) -> None:
        self._is_busy = True
        self._problem.clear()
        self._coming.clear()
        self._state.setText(told)
        self._enable()

    def _rest(self) -> None:
        self._is_busy = False
        joined = tr("This laptop has joined. What is missing is your customers, prices and orders.")
        asked = tr(
            "Your office gives you an invitation, or an address and a code. You need a network now. "
            "Later you can work without one; orders go when there is one."
        )
        self._state.setText(joined if self._has_joined else asked)
        self._go.setText(tr("Try again") if self._has_joined else tr("Join"))
        self._enable()

    def _enable(self) -> None:
        self._steps.show_step(1 if self._has_joined else 0)
        self._coming.setVisible(self._has_joined or self._is_busy)
        self._asking.setVisible(not self._has_joined)
        self._demo.setVisible(not self._has_joined)
        self._title.setText(tr("Getting ready") if self._has_joined else tr("Join your company"))
        self._later.setVisible(self._has_joined)
        self._go.setVisible(not (self._is_busy and self._has_joined))
        if self._later.isVisible() and not self._go.isVisible() and not self._start.isVisible():
            self._later.setFocus()
        self._go.setEnabled(not self._is_busy)
        self._languages.setEnabled(not self._is_busy)
        for asking in (self._server, self._code, self._open, self._demo):
            asking.setEnabled(not self._is_busy and not self._has_joined)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Open an invitation…"), "", kinds_of_file())
        if path:
            self.open_file(path)

    def _show_demo(self) -> None:
        if self._ways.demo is not None:
            self._demo.setEnabled(False)
            self._state.setText(tr("A demo company is being set up. Its two windows open in a moment."))
            self._tasks.read(self._ways.demo, self._keep, failed=self._failed, owner=self)

    def _keep(self, running: object) -> None:
        """Whoever lets go of a process that runs is warned of it."""
        self._running = running

    def _connect(self) -> None:
        self._go.clicked.connect(self.begin)
        self._later.clicked.connect(self.close)
        self._open.clicked.connect(self._choose_file)
        self._demo.clicked.connect(self._show_demo)
        self._server.returnPressed.connect(self._code.setFocus)
        self._code.returnPressed.connect(self.begin)
        for field in (self._server, self._code):
            field.textChanged.connect(self._tell_typed)
        self._languages.activated.connect(self._on_language)
        self._start.clicked.connect(self._begin_work)
        self._came.connect(self._show_so_far)

    def _tell_typed(self) -> None:
        self.changed.emit(self.typed)

    def _on_language(self, place: int) -> None:
        self.spoken.emit(LANGUAGES[place].code)

    @staticmethod
    def _language_choice(language: Language) -> Choice:
        made = Choice(tr("Language"))
        for each in LANGUAGES:
            made.addItem(each.name, each.code)
        made.setCurrentIndex(LANGUAGES.index(language))
        return made

    @staticmethod
    def _field(name: str, hint: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        made.setPlaceholderText(hint)
        return made

    def _build(self) -> None:
        demo: list[QPushButton | None] = [self._demo] if self._ways.demo is not None else []
        asking = column(
            row(self._open, label(tr("or drop it here"), "small", "2"), None),
            rule(),
            label(tr("Office address"), "strong"),
            self._server,
            label(tr("One-time code"), "strong"),
            self._code,
            space=10,
        )
        self._asking.setLayout(asking)
        self._start.hide()
        inside = column(
            self._steps,
            self._title,
            self._state,
            self._asking,
            self._coming,
            self._problem,
            row(*demo, None, self._later, self._go, self._start),
            space=10,
        )
        box = card(inside, (28, 22, 28, 22))
        box.setFixedWidth(look().px(520))
        top: Part = row(None, self._languages)
        self.setLayout(column(top, None, row(None, box, None), None, margins=(16, 12, 16, 16)))
