"""A problem reported: all that would be sent is shown first, then saved where the person wants it."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QStandardPaths, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from fieldcrm.services.reporting import Report, Told, report
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import card, column, label
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.shell.preferences import Preferences

KINDS: Final = "ZIP (*.zip)"


NAMES: Final = (
    *(term("System"), term("Window"), term("Exchange"), term("File")),
    *(term("written at"), term("protocol"), term("schema"), term("layout of the file")),
    *(term("system"), term("processor"), term("free disk")),
    *(term("shown by"), term("window"), term("screen")),
    *(term("mode"), term("size"), term("density"), term("language"), term("lock")),
    *(term("waiting"), term("needs a choice"), term("parts that differ"), term("last"), term("pages")),
)
"""What is named in the report, for whoever has to see that nothing of theirs is in it."""


def in_words(line: str) -> str:
    """A line of the report in the person's language; values are as they are in the file."""
    name, sign, value = line.partition(": ")
    told = name.strip()
    if told not in NAMES or bool(sign) is not line.startswith("  "):
        return line
    return f"{'  ' if sign else ''}{tr(told)}{sign}{value}"


class ReportAProblem(Page):
    """Nothing is sent from here: the file goes to head office the way the person sends files."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._desk, self._preferences = desk, preferences
        self._latest = Latest(self._show)
        self._report: Report | None = None
        self._header = PageHeader()
        self.text = QPlainTextEdit()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Settings"), tr("Report"))

    def acts(self) -> list[Act]:
        return [self._saving()]

    def open(self, parameters: Mapping[str, str]) -> None:
        desk = self._desk
        job = partial(report, desk.store, desk.logs, self._window(), desk.now())
        desk.tasks.read(job, self._latest.next(), failed=desk.refuse, owner=self)

    def arrive(self) -> None:
        self.text.setFocus()

    def save(self, name: str) -> None:
        """Write what is shown under that name."""
        desk, shown = self._desk, self._report
        if shown is not None:
            job = partial(shown.save, Path(name), desk.now())
            desk.tasks.read(job, self._say_saved, failed=desk.refuse)

    def _show(self, found: Report) -> None:
        self._report = found
        self.text.setPlainText("\n".join(map(in_words, found.as_text().splitlines())))
        self._header.refresh()

    def _window(self) -> Told:
        """What the window knows of itself and of the screens."""
        screens = [
            ("screen", f"{each.size().width()} x {each.size().height()} at {each.devicePixelRatio():g}")
            for each in QGuiApplication.screens()
        ]
        window = self.window().size()
        here = [("Qt", qVersion()), ("shown by", QGuiApplication.platformName())]
        size = ("window", f"{window.width()} x {window.height()}")
        return [*here, size, *screens, *((each.id, each.current) for each in self._preferences.all())]

    def _ask_where(self) -> None:
        """A window of its own, which keeps nothing else waiting."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = QFileDialog(self, tr("Save the report"), folder, KINDS)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("zip")
        asking.selectFile(f"fieldcrm-report-{self._desk.today()}.zip")
        asking.fileSelected.connect(self.save)
        asking.open()

    def _say_saved(self, path: Path) -> None:
        self._desk.notices.tell(tr("Saved: {}").format(QDir.toNativeSeparators(str(path))))

    def _not_yet(self) -> str:
        return tr("A moment, please.") if self._report is None else ""

    def _saving(self) -> Act:
        title, refused = tr("Save the report"), self._not_yet
        return Act(id="report.save", title=title, run=self._ask_where, keys="Ctrl+S", icon="file-text", refused=refused)

    def _build(self) -> None:
        told = tr(
            "This is all that would be in the file: versions, settings, how many there are of what, and the program's "
            "notes. No name, text, number or amount of yours or your customers' is in it. The file itself is in "
            "English. Save it, and send it to head office with a few words on what happened."
        )
        self._header.say(tr("Report a problem"), tr("Nothing leaves this laptop by itself."))
        self._header.offer([self._saving()])
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        scroll_by_finger(self.text)
        self.text.setAccessibleName(tr("What is in the report"))
        self.text.setFont(look().font("small"))
        shown = card(column(label(told, "body", "2", wrap=True), self.text, space=10), (12, 12, 12, 12))
        whole = column(self._header, shown, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)
