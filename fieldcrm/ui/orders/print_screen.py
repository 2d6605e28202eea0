"""An order before it goes on paper: its pages as they will be, the language they are in, a PDF or the printer."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QPushButton

from fieldcrm.domain.ids import OrderId
from fieldcrm.machine.files import write_private
from fieldcrm.store.queries.order_sheet import OrderSheet, order_sheet
from fieldcrm.store.store import Reading
from fieldcrm.ui.orders.paper import file_name, on_paper
from fieldcrm.ui.shared.actions import Act, show_state
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.language import LANGUAGES
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.printing import PAPER, pdf, picture, put_on
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.tongue import Tongue, spoken_now
from fieldcrm.ui.shared.widgets import Choice, button, column, holder, label, row, scrolled
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page

ACROSS: Final = 720
"""A page as wide as this is read without leaning forward."""
TURNED: Final = ("caret-left", "caret-right")
"""The signs of what turns back and on."""


class OrderOnPaper(Page):
    """One page at a time, painted off the window's thread by the paint that prints it."""

    kinds = frozenset({"order", "order_line", "account"})

    def __init__(self, desk: Desk, memory: Memory) -> None:
        """In the language of the customer's last paper, or in the one the window speaks."""
        super().__init__()
        self._desk, self._memory = desk, memory
        self._id = OrderId("")
        self._sheet: OrderSheet | None = None
        self._number = self._count = 0
        self._sheets, self._pages = Latest(self._show_sheet), Latest(self._show_page)
        self._header = PageHeader()
        self.language = Choice(tr("Language of the paper"))
        self.page = label("")
        self.told = label("", "body", "2")
        self._turners = [(act, self._turner(sign, act)) for sign, act in zip(TURNED, self._turning(), strict=True)]
        self._fill_languages()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"), self._sheet.order.called if self._sheet else "", tr("On paper"))

    def acts(self) -> list[Act]:
        close = Act(id="paper.close", title=tr("Back to the order"), run=self._close, keys="Esc")
        return [self._saving(), self._printing(), *self._turning(), close]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id, self._sheet, self._number, self._count = OrderId(parameters["id"]), None, 0, 0
        self._sheets.turn()
        self._pages.turn()
        self.page.clear()
        self._fit_turners()
        self._look()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        wanted = self._id

        def read(reading: Reading) -> OrderSheet:
            return order_sheet(reading, wanted)

        self._desk.look(read, self._sheets.next(), self)

    def _show_sheet(self, sheet: OrderSheet) -> None:
        if self._sheet is None:
            self._show_language(self._memory.recall(_language_of(sheet)) or spoken_now())
        self._sheet = sheet
        states = [] if sheet.order.is_agreed else [(tr("Not yet confirmed"), "warn")]
        self._header.say(tr("Order {} on paper").format(sheet.order.called), sheet.account.name, states)
        self._header.offer([self._saving(), self._printing()])
        self.titled.emit()
        self._paint()

    def _paint(self) -> None:
        sheet, number = self._sheet, self._number
        if sheet is None:
            return
        code, sharp = self._code, max(2.0, self.devicePixelRatioF())
        width = round(look().px(ACROSS) * sharp)
        job = partial(_painted, sheet, code, number, width)
        self._desk.tasks.read(job, self._pages.next(), failed=self._desk.refuse, owner=self)

    def _show_page(self, painted: tuple[QImage, int]) -> None:
        image, self._count = painted
        self._number = min(self._number, self._count - 1)
        across = look().px(ACROSS)
        image.setDevicePixelRatio(image.width() / across)
        self.page.setPixmap(QPixmap.fromImage(image))
        self.told.setText(tr("Page {number} of {count}").format(number=self._number + 1, count=self._count))
        self.page.setAccessibleName(self.told.text())
        self._fit_turners()
        self.titled.emit()

    @property
    def _code(self) -> str:
        return str(self.language.currentData())

    def _choose_language(self) -> None:
        if self._sheet is not None:
            self._memory.keep(_language_of(self._sheet), self._code)
        self._paint()

    def _turn(self, by: int) -> None:
        """To another page, never past the ends."""
        number = max(0, min(self._number + by, self._count - 1))
        if number != self._number:
            self._number = number
            self._paint()

    def _close(self) -> None:
        self.go.emit(f"crm://order/{self._id}")

    def _ask_where(self) -> None:
        """A window of its own, which keeps nothing else waiting."""
        if self._sheet is None:
            return
        folder = self._memory.recall("orders/paper folder") or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        asking = QFileDialog(self, tr("Save as PDF"), folder, "PDF (*.pdf)")
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("pdf")
        asking.selectFile(file_name(self._sheet))
        asking.fileSelected.connect(self.save)
        asking.open()

    def save(self, name: str) -> None:
        """Write the PDF under that name; the page can be turned, and left, meanwhile."""
        sheet, path = self._sheet, Path(name)
        if sheet is None:
            return
        self._memory.keep("orders/paper folder", str(path.parent))
        job = partial(_written, sheet, self._code, path)
        self._desk.tasks.read(job, self._say_written, failed=self._desk.refuse)

    def _say_written(self, path: Path) -> None:
        shown = QDir.toNativeSeparators(str(path))
        address = QUrl.fromLocalFile(str(path))
        self._desk.notices.tell(tr("Saved: {}").format(shown), tr("Open"), partial(QDesktopServices.openUrl, address))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        asking = QPrintDialog(printer, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setWindowModality(Qt.WindowModality.WindowModal)
        asking.accepted.connect(partial(self.print_on, printer))
        asking.show()

    def print_on(self, printer: QPrinter) -> None:
        """Every page, off the window's thread."""
        sheet = self._sheet
        if sheet is None:
            return
        printed = on_paper(sheet, Tongue(self._code))
        printer.setFullPage(True)
        printer.setDocName(printed.title)
        self._desk.tasks.read(partial(put_on, printed, printer), self._say_sent, failed=self._desk.refuse)

    def _say_sent(self, _: object) -> None:
        self._desk.notices.tell(tr("Sent to the printer."))

    def _unknown(self) -> str:
        return tr("A moment, please.") if self._sheet is None else ""

    def _unprintable(self) -> str:
        has_printer = bool(QPrinterInfo.availablePrinterNames())
        return self._unknown() or ("" if has_printer else tr("This computer has no printer. Save a PDF instead."))

    def _is_first(self) -> str:
        return tr("This is the first page.") if self._number <= 0 else ""

    def _is_last(self) -> str:
        return tr("This is the last page.") if self._number >= self._count - 1 else ""

    def _turning(self) -> tuple[Act, Act]:
        back, onwards = partial(self._turn, -1), partial(self._turn, 1)
        return (
            Act(id="paper.back", title=tr("Previous page"), run=back, keys="PgUp", refused=self._is_first),
            Act(id="paper.next", title=tr("Next page"), run=onwards, keys="PgDown", refused=self._is_last),
        )

    def _saving(self) -> Act:
        return Act(
            id="paper.save",
            title=tr("Save as PDF"),
            run=self._ask_where,
            keys="Ctrl+S",
            other_keys="Return",
            icon="file-text",
            refused=self._unknown,
        )

    def _printing(self) -> Act:
        title, refused = tr("Print"), self._unprintable
        return Act(id="paper.print", title=title, run=self._ask_printer, keys="Ctrl+P", icon="receipt", refused=refused)

    def _show_language(self, code: str) -> None:
        self.language.setCurrentIndex(max(0, self.language.findData(code)))

    def _fill_languages(self) -> None:
        for each in LANGUAGES:
            self.language.addItem(each.name, each.code)
        self._show_language(spoken_now())
        self.language.activated.connect(self._choose_language)

    def _build(self) -> None:
        self.page.setFixedSize(QSize(look().px(ACROSS), round(look().px(ACROSS) * PAPER.height() / PAPER.width())))
        self.page.setObjectName("card")
        turners = (made for _, made in self._turners)
        turning = row(label(tr("Language of the paper"), "body", "2"), self.language, None, self.told, *turners)
        pages = scrolled(holder(row(None, self.page, None)), tr("Page"))
        whole = column(self._header, turning, pages, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _turner(self, icon: str, act: Act) -> QPushButton:
        made = button("", icon, name=act.title)
        made.clicked.connect(act.perform)
        show_state(act, made)
        return made

    def _fit_turners(self) -> None:
        """Where there is no page to turn to, the keys go to the other one: Qt would lead them out of the row."""
        had_keys = any(made.hasFocus() for _, made in self._turners)
        for act, made in self._turners:
            show_state(act, made)
        still = [made for _, made in self._turners if made.isEnabled()]
        if had_keys and still:
            still[0].setFocus()


def _language_of(sheet: OrderSheet) -> str:
    """Where it is kept in which language this customer reads: what one chose for another one says nothing of them."""
    return f"orders/paper language/{sheet.account.id}"


def _painted(sheet: OrderSheet, code: str, number: int, width: int) -> tuple[QImage, int]:
    return picture(on_paper(sheet, Tongue(code)), number, width)


def _written(sheet: OrderSheet, code: str, path: Path) -> Path:
    write_private(path, pdf(on_paper(sheet, Tongue(code))))
    return path
