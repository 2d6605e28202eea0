"""The first page in front of the house below: it joins, downloads, and speaks another language when asked."""

from contextlib import closing

from PySide6.QtCore import QObject, Signal

from fieldcrm.domain.invitation import ENDING, Invitation
from fieldcrm.replication.addresses import checked
from fieldcrm.replication.enrolment import enrol
from fieldcrm.replication.exchange import Outcome
from fieldcrm.store import hubs
from fieldcrm.store.first_download import Arrival, arrival
from fieldcrm.ui.first_run.screen import FirstRun, KeepOn, SoFar, Ways
from fieldcrm.ui.first_run.typed import Typed
from fieldcrm.ui.parts import Parts, exchange
from fieldcrm.ui.shared.drafts import Drafts
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shell.memory import FileMemory, SealedMemory, keep_language


class Welcome(QObject):
    """Until the first work is here."""

    ready = Signal()

    def __init__(self, parts: Parts, tasks: Tasks, speech: Speech, memory: FileMemory, *, joined: bool) -> None:
        super().__init__()
        self._parts, self._tasks, self._speech, self._memory = parts, tasks, speech, memory
        self._joined = joined
        self._typed = Typed(Drafts(SealedMemory(memory, parts.seal)))
        self.window = self._made()
        if self._typed.kept is not None and not joined:
            self.window.offer(self._typed.kept)
        self.window.resize(900, 640)

    def hear(self, path: str) -> None:
        """An invitation was opened by its file."""
        if path.endswith(ENDING):
            self.window.open_file(path)

    def end(self) -> None:
        """The window is there: this one is needed no more."""
        self.window.close()
        self.window.deleteLater()  # it may still be telling that it is ready
        self.deleteLater()

    def _made(self) -> FirstRun:
        ways = Ways(
            join=self._join, download=self._download, arrived=self._arrived, now=self._parts.now, demo=self._parts.demo
        )
        made = FirstRun(self._tasks, ways, self._speech.language, joined=self._joined)
        made.ready.connect(self.ready)
        made.spoken.connect(self._speak)
        made.changed.connect(self._keep_typed)
        return made

    def _keep_typed(self, typed: Invitation) -> None:
        if not self._joined:
            self._typed.keep(typed)

    def _speak(self, code: str) -> None:
        """All of it is made anew; what was typed stays."""
        before = self.window
        self._speech.choose(code)
        keep_language(self._speech, self._memory)
        self.window = self._made()
        self.window.fill(before.typed)
        self.window.setGeometry(before.geometry())
        self.window.show()
        before.close()
        before.deleteLater()

    def _join(self, invitation: Invitation) -> str:
        parts, hub = self._parts, checked(invitation.hub) if invitation.hub else None
        with parts.trusting(invitation), closing(parts.link(invitation.server)) as link:
            found = enrol(
                parts.store,
                link,
                server=invitation.server,
                code=invitation.code,
                name=parts.device_name,
                client=parts.client,
            )
        if hub is not None:
            hubs.choose(parts.store, hub)
        self._joined = True
        self._typed.forget()
        return found.company

    def _download(self, keep_on: KeepOn, told: SoFar) -> Outcome:
        return exchange(self._parts, keep_on, told)

    def _arrived(self) -> Arrival:
        with self._parts.store.read() as reading:
            return arrival(reading.connection, reading.shelves.registry)
