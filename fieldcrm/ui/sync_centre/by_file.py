"""What can be done where no network is: an exchange through two files, and a second place for what was not sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.replication.exchange import Outcome
from fieldcrm.replication.packets import Written
from fieldcrm.ui.shared.actions import Act, act_button, show_state
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, section
from fieldcrm.ui.shared.texts import counted, said, tr
from fieldcrm.ui.shared.widgets import Picture, column, label, repolish, row, rule
from fieldcrm.ui.sync_centre.exchanges import FileWays

ENDING = "packet"


class ByFile(QWidget):
    """Four things to do, each asked where; what came of it is said here. `done` looks again at what waits."""

    def __init__(self, desk: Desk, ways: FileWays, done: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._ways, self._done = desk, ways, done
        self._is_busy = False
        self._answer = Banner()
        self._place, self._no_place = label("", "body", "2", wrap=True), Picture("warning", "warn")
        self._then: Callable[[object], object] = self._say_place
        busy, choose = self._busy, tr("Choose a second place…")
        self.acts = (
            Act(id="packet.write", title=tr("Write a packet…"), run=self._ask_where, icon="file-text", refused=busy),
            Act(id="packet.read", title=tr("Read a packet…"), run=self._ask_which, icon="file-text", refused=busy),
            Act(id="rescue.choose", title=choose, run=self._ask_folder, icon="lifebuoy", refused=busy),
            Act(id="rescue.off", title=tr("No second place"), run=self.forget_place, icon="x", refused=self._none_yet),
        )
        self._buttons = [act_button(act) for act in self.acts]
        self._build()
        self.show_place()

    def write(self, file: str) -> None:
        """Write what waits there; it goes on waiting."""
        self._begin(partial(self._ways.write, Path(file)), partial(self._say_written, file))

    def read(self, file: str) -> None:
        """Take head office's answer in."""
        self._begin(partial(self._ways.read, Path(file)), self._say_read)

    def choose_place(self, folder: str) -> None:
        """Keep what was not sent there too, from now on."""
        self._begin(partial(self._ways.choose, Path(folder)), self._say_place)

    def forget_place(self) -> None:
        """Keep it on this laptop alone; what lies there stays."""
        self._begin(partial(self._ways.choose, None), self._say_place)

    def show_place(self) -> None:
        """Where what was not sent is kept besides."""
        place = self._ways.place()
        here = tr("Nowhere: what was not sent is on this laptop alone, and lost with it.")
        told = tr("In {}, up to date with each save. Only head office can open it.")
        self._place.setText(told.format(QDir.toNativeSeparators(str(place))) if place is not None else here)
        self._place.setProperty("tone", "2" if place is not None else "warn")
        repolish(self._place)
        self._no_place.setVisible(place is None)
        self._show_states()

    def _begin(self, job: Callable[[], object], then: Callable[[object], object]) -> None:
        """It may wait for an exchange that is under way: on a thread nobody waits for."""
        self._is_busy, self._then = True, then
        self._answer.say(tr("A moment, please."))
        self._show_states()
        task = self._desk.tasks.prepare(lambda _: job())
        task.succeeded.connect(self._end)
        task.failed.connect(self._say_why_not)
        task.start()

    def _end(self, result: object) -> None:
        self._is_busy = False
        self._then(result)
        self.show_place()
        self._done()

    def _say_written(self, file: str, result: object) -> None:
        if not isinstance(result, Written):
            return
        count = counted("%n change(s) written.", result.steps)
        told = tr("Send {} to head office; what is in it waits here until their answer is read.")
        left = [counted("%n more wait(s) for another packet.", result.left)] if result.left else []
        self._answer.say(" ".join([count, told.format(QDir.toNativeSeparators(file)), *left]), "ok")

    def _say_read(self, result: object) -> None:
        if not isinstance(result, Outcome):
            return
        told = tr("{sent} confirmed, {received} received.").format(sent=result.pushed, received=result.pulled)
        more = said(RuleBroken(result.reason)) if result.reason else ""
        self._answer.say(" ".join(filter(None, (told, more))), "warn" if more else "ok")

    def _say_place(self, _: object) -> None:
        self._answer.hide()

    def _say_why_not(self, error: object) -> None:
        self._is_busy = False
        self._answer.say(said(error), "warn")
        self.show_place()

    def _ask_where(self) -> None:
        asking = self._asking(tr("Write a packet"), QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(ENDING)
        asking.selectFile(f"fieldcrm-{self._desk.device_code}-{self._desk.today()}.{ENDING}")
        asking.fileSelected.connect(self.write)
        asking.open()

    def _ask_which(self) -> None:
        asking = self._asking(tr("Read a packet"), QFileDialog.AcceptMode.AcceptOpen)
        asking.setFileMode(QFileDialog.FileMode.ExistingFile)
        asking.fileSelected.connect(self.read)
        asking.open()

    def _ask_folder(self) -> None:
        asking = self._asking(tr("Choose a second place"), QFileDialog.AcceptMode.AcceptOpen)
        asking.setFileMode(QFileDialog.FileMode.Directory)
        asking.fileSelected.connect(self.choose_place)
        asking.open()

    def _asking(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        """A window of its own, which keeps nothing else waiting."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = QFileDialog(self, title, folder)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(mode)
        return asking

    def _busy(self) -> str:
        return tr("A moment, please.") if self._is_busy else ""

    def _none_yet(self) -> str:
        return self._busy() or ("" if self._ways.place() is not None else tr("None is chosen."))

    def _show_states(self) -> None:
        for act, button in zip(self.acts, self._buttons, strict=True):
            show_state(act, button)

    def _build(self) -> None:
        write, read, choose, off = self._buttons
        told = tr(
            "Write what waits into a file and send it by mail or on a stick; head office answers with a file that is "
            "read here. Only head office and this laptop can open them, and no harm is done if the same goes by net "
            "too."
        )
        files = column(section(tr("Without a network"), write, read), label(told, "body", "2", wrap=True), space=8)
        told_place = row(self._no_place, self._place, space=8)
        told_place.setStretch(1, 1)
        second = column(section(tr("A second copy of unsent work"), choose, off), told_place, space=8)
        self.setLayout(column(self._answer, files, rule(), second, space=14))
