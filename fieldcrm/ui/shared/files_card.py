"""The files of a customer, a visit or an order: added by a dialog or dropped, saved elsewhere, fetched, taken off."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QMimeData, QPoint, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldcrm.background.jobs import Control
from fieldcrm.domain.attachments import FileKind, file_name
from fieldcrm.domain.ids import AccountId, OrderId, VisitId
from fieldcrm.services import files
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.files import FileLine, Where, files_of
from fieldcrm.ui.shared.actions import Act, act_menu
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import short_day, size, term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, button, column, label

KIND: Final = "attachment"
ROW: Final = 46
MOST_ROWS: Final = 5
WORDS: Final = {
    Where.ONLY_HERE: (term("On this laptop"), "warn"),
    Where.BOTH: (term("At head office too"), "ok"),
    Where.OFFICE: (term("Not fetched yet"), "text3"),
    Where.COMING: (term("On its way"), "info"),
    Where.NOWHERE: (term("Not at head office yet"), "text3"),
    Where.REFUSED: (term("Needs attention"), "bad"),
}
"""Where the bytes are, and the colour of the words."""

_ICONS: Final = {"signature": "pencil-simple", "photo": "file-text"}


class FilesCard(QWidget):
    """A row each, the newest first; Enter looks at one. `field` says on what they hang."""

    went = Signal(str)
    """To the page of a file."""

    def __init__(self, desk: Desk, field: str) -> None:
        super().__init__()
        self._desk, self._field, self._id = desk, field, ""
        self._latest = Latest(self._show)
        self.list: LinesList[FileLine] = LinesList(
            tr("Files"),
            lambda line: file_lines(line, desk),
            lambda line: line.id,
            Empty("file-text", ""),
            height=ROW,
            is_quiet=True,
        )
        self.list.chosen.connect(self._open)
        self._none = label(tr("Drop a file here, or press +."), "body", "2", wrap=True)
        add = button("", "plus", "ghost", name=tr("Add a file"), tip=tr("Add a file"))
        add.clicked.connect(self.ask_which)
        self._more = button("", "dots-three", "ghost", name=tr("The chosen file"), tip=tr("The chosen file"))
        self._more.clicked.connect(self._open_menu)
        self.setLayout(column(section(tr("Files"), self._more, add), self._none, self.list, space=4))
        self.setAcceptDrops(True)
        self._show([])

    def turn_to(self, id: str) -> None:
        """Those of another record."""
        self._id = id
        self._latest.turn()
        self._show([])
        self.look()

    def refresh(self, touched: Touched) -> None:
        """Nothing is read or laid out anew for what is no file."""
        if not touched or any(kind == KIND for kind, _ in touched):
            self.look()

    def look(self) -> None:
        """Read them again."""
        field, id = self._field, self._id
        if id:
            self._desk.look(lambda reading: files_of(reading, field, id), self._latest.next(), self)

    def ask_which(self) -> None:
        """A window of its own, which keeps nothing else waiting."""
        asking = asking_for(self, tr("Add a file"), QFileDialog.AcceptMode.AcceptOpen)
        asking.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asking.filesSelected.connect(self.add)
        asking.open()

    def add(self, paths: Sequence[str]) -> None:
        """Keep copies of them here, one after the other; they may be large, so nobody waits for that."""
        for path in paths:
            task = self._desk.tasks.prepare(partial(self._attach, Path(path), self._id))
            task.succeeded.connect(self._say_added)
            task.failed.connect(self._desk.notices.trouble)
            task.start()

    def save(self, line: FileLine, name: str) -> None:
        """Write one out, off the window's thread."""
        job = partial(files.save_as, self._desk.store, line.id, Path(name))
        self._desk.tasks.read(job, partial(say_saved, self._desk), failed=self._desk.refuse)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What is dropped is looked at then."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """As if they had been chosen."""
        self.add(dropped(event.mimeData()))
        event.acceptProposedAction()

    def _attach(self, path: Path, id: str, _: Control) -> tuple[str, Done]:
        return file_name(path.name), self._hang(path, id)

    def _hang(self, path: Path, id: str) -> Done:
        store, at, new_id = self._desk.store, self._desk.now(), self._desk.new_id
        match self._field:
            case "visit":
                return files.attach(store, path, visit=VisitId(id), at=at, new_id=new_id)
            case "order":
                return files.attach(store, path, order=OrderId(id), at=at, new_id=new_id)
            case _:
                return files.attach(store, path, account=AccountId(id), at=at, new_id=new_id)

    def _say_added(self, added: tuple[str, Done]) -> None:
        name, done = added
        self._desk.say(tr("{} is saved on this laptop").format(name), done)

    def _show(self, lines: Sequence[FileLine]) -> None:
        self.list.show_rows(lines)
        self.list.setFixedHeight(look().row(ROW) * min(len(lines), MOST_ROWS))
        self._none.setHidden(bool(lines))
        for each in (self.list, self._more):
            each.setVisible(bool(lines))

    def opening(self) -> Act:
        """For the page it stands on: the file that is chosen, looked at."""
        return Act(
            id="file.open",
            title=tr("Look at the chosen file"),
            run=self._open_current,
            keys="Ctrl+O",
            icon="file-text",
            refused=lambda: "" if self.list.current() is not None else tr("There is no file here."),
        )

    def _open_current(self) -> None:
        line = self.list.current()
        if line is not None:
            self._open(line)

    def _open(self, line: FileLine) -> None:
        self.went.emit(f"crm://file/{line.id}")

    def _ask_where(self, line: FileLine) -> None:
        ask_where(self, line, partial(self.save, line))

    def _fetch(self, line: FileLine) -> None:
        store, notices = self._desk.store, self._desk.notices

        def asked(_: object) -> None:
            notices.tell(tr("{} comes with the next exchange").format(line.name))

        self._desk.tasks.write(lambda: files.ask_for(store, line.id), asked, failed=self._desk.refuse, owner=self)

    def _remove(self, line: FileLine) -> None:
        step = partial(files.remove, self._desk.store, line.id)
        self._desk.do(step, told=tr("{} was taken off").format(line.name))

    def _open_menu(self) -> None:
        line = self.list.current()
        if line is not None:
            menu = act_menu(self.offered(line), self)
            menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def offered(self, line: FileLine) -> list[Act]:
        """What can be done with one; why not, where it cannot."""
        absent, present = tr("The file has not been fetched to this laptop yet."), tr("The file is on this laptop.")
        return [
            Act(id="file.look", title=tr("Look at it"), run=partial(self._open, line), icon="magnifying-glass"),
            Act(
                id="file.save",
                title=tr("Save as…"),
                run=partial(self._ask_where, line),
                icon="file-text",
                refused=lambda: "" if line.is_here else absent,
            ),
            Act(
                id="file.fetch",
                title=tr("Fetch it"),
                run=partial(self._fetch, line),
                icon="cloud-arrow-up",
                refused=lambda: present if line.is_here else "",
            ),
            Act(id="file.remove", title=tr("Take it off"), run=partial(self._remove, line), icon="x"),
        ]


def ask_where(over: QWidget, line: FileLine, then: Callable[[str], object]) -> None:
    """A window of its own, which keeps nothing else waiting; `then` gets the place for a copy."""
    asking = asking_for(over, tr("Save as"), QFileDialog.AcceptMode.AcceptSave)
    asking.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is: a name that is taken is refused
    asking.selectFile(file_name(line.name))
    asking.fileSelected.connect(then)
    asking.open()


def say_saved(desk: Desk, path: Path) -> None:
    """Where a copy is, and the way to its folder: what runs by itself is not started from here."""
    told = tr("Saved: {}").format(QDir.toNativeSeparators(str(path)))
    folder = QUrl.fromLocalFile(str(path.parent))
    desk.notices.tell(told, tr("Show the folder"), partial(QDesktopServices.openUrl, folder))


def asking_for(over: QWidget, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
    """A dialog for files that is gone once it is closed."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    asking = QFileDialog(over, title, folder)
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asking.setAcceptMode(mode)
    return asking


def dropped(data: QMimeData) -> list[str]:
    """The files of this machine that are being dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def file_lines(line: FileLine, desk: Desk) -> Lines:
    """What it is called, what it is, and where it is."""
    word, tone = WORDS[line.where]
    when = short_day(line.added_at.astimezone().date(), desk.today())
    return Lines(
        title=line.name,
        subtitle=" · ".join((tr(word), size(line.size), when)),
        icon=_ICONS.get(line.kind, "file-text"),
        icon_tone=tone,
        note=worded(line.kind) if line.kind == FileKind.SIGNATURE else "",
    )
