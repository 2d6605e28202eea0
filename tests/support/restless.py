"""The program, and somebody at it who never rests: `python -m tests.support.restless SEED` works until it is killed.

Each line it prints is one JSON list: what happened, where, and with what. `found` is what stood there at the start.
"""

import faulthandler
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping
from random import Random
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldcrm.__main__ import main
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.orders import Order
from fieldcrm.machine.files import write_private
from fieldcrm.ui import app
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.shared.cell_editor import CellEditor
from fieldcrm.ui.shared.keeper import Keeper
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shell.memory import FileMemory
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.company import BAKERY
from tests.support.differences import ADDRESS
from tests.support.profiles import ORDER
from tests.support.restless_ear import FORM, NEWCOMER, QUANTITY, Ear, say, window
from tests.support.windows import VISIT

PAUSE_MS = 2
LETTERS = "aeiou-оіа_你"
TASK = "task "
NO_DAY = "no day "
CUSTOMER, REPORT, PAD = f"crm://account/{BAKERY.id}", f"crm://visit/{VISIT.id}", f"crm://order/{ORDER}"
CHOICE = f"crm://sync/choice/{ADDRESS.id}"
OFFERED = {
    "account.notes": f"{FORM}{BAKERY.id}.notes",
    "visit.notes": f"{FORM}{VISIT.id}.notes",
    "order.notes": f"{FORM}{ORDER}.notes",
}
CTRL = Qt.KeyboardModifier.ControlModifier

Work = Iterator[Callable[[], bool]]
"""Goes on when what it waits for holds."""


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key where the focus is."""
    QTest.keyClick(focus(), key, modifier)


def letter(text: str) -> None:
    """One letter of any script where the focus is."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focus(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text))


def focus() -> QWidget:
    return QApplication.focusWidget() or window()


class Watched(app.Opening):
    """The window, with somebody at it as soon as it is there."""

    def begin(self) -> None:
        ear.seal = self._parts.seal
        super().begin()
        assert self.session is not None
        self._hands = Hands(self.session, Random(seed))  # noqa: S311 - a seed is no secret


class Hands:
    """Does one thing after the other, each a little later than the one before."""

    def __init__(self, session: app.Session, chance: Random) -> None:
        self.session, self.chance = session, chance
        self._watched: set[int] = set()
        self._work = self._all()
        self._until: Callable[[], bool] = lambda: True
        self._timer = QTimer(session, interval=PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if self._until():
            self._until = next(self._work)

    def _all(self) -> Work:
        yield from self._look_around()
        records = (self._facts, self._report, self._terms, self._person, self._day)
        begun = (self._product, self._figure, self._value)
        ways = (*records, *begun, self._note, self._line, self._form, self._task, self._window)
        while True:
            yield from self.chance.choice(ways)()

    # --- what is there --------------------------------------------------------------------------------------------

    def _look_around(self) -> Work:
        """Where one is, what is kept, and what stands in each field that is still to be added."""
        window = self.session.window
        yield window.isVisible
        yield self._is_idle
        found: dict[str, object] = {"window/address": window.address, "window/height": window.height()}
        for address in ("crm://today", CUSTOMER, REPORT, PAD, CHOICE, "crm://diary"):
            yield from self._to(address)
            found |= _standing(window.page)
        say("found", "", found | self._kept())
        for place, field in OFFERED.items():  # written by whoever says that they are done there
            say("typed", place, found[field])
        if str(found[f"cell/{ORDER}"]).isdecimal():
            say("typed", QUANTITY, found[f"cell/{ORDER}"])

    def _kept(self) -> dict[str, object]:
        with self.session.desk.store.read() as reading:
            account, visit = reading.load(Account, BAKERY.id), reading.load(Visit, VISIT.id)
            order = reading.load(Order, ORDER)
            written = [each.subject for each in reading.all(Activity)]
        return {
            "account.notes": account.notes or "",
            "visit.notes": visit.notes or "",
            "order.notes": order.notes or "",
            QUANTITY: f"{order.lines[0].qty.normalize():f}",
            "written": written,
        }

    def _is_idle(self) -> bool:
        return self.session.desk.tasks.is_idle

    def _to(self, address: str) -> Work:
        self.session.window.open(address)
        yield self._is_idle

    # --- what is done ---------------------------------------------------------------------------------------------

    def _facts(self) -> Work:
        yield from self._to(CUSTOMER)
        page = self.session.window.page
        assert isinstance(page, Customer)
        page.about.begin()
        yield from self._write("account.notes", page.about.form)

    def _report(self) -> Work:
        yield from self._to(REPORT)
        page = self.session.window.page
        assert isinstance(page, VisitReport)
        yield from self._write("visit.notes", page.form)

    def _terms(self) -> Work:
        yield from self._to(PAD)
        page = self.session.window.page
        assert isinstance(page, OrderPad)
        yield from self._write("order.notes", page.terms.form)

    def _write(self, place: str, form: RecordForm) -> Work:
        """Something new in the notes of a record, which are saved by themselves or as one goes on."""
        self._watch(place, form)
        form.questions["notes"].focus()
        yield from self._type()
        if self.chance.random() < 0.7:
            press(Qt.Key.Key_Tab)
        yield self._is_idle

    def _watch(self, place: str, form: RecordForm) -> None:
        if id(form) in self._watched:
            return
        self._watched.add(id(form))
        keepers: list[Keeper[Any]] = form.findChildren(Keeper)
        [keeper] = keepers
        asked: deque[str] = deque()

        def hand_over(fields: Mapping[str, str | None]) -> None:
            asked.append(fields["notes"] or "" if "notes" in fields else form.questions["notes"].words)

        form.edited.connect(lambda: say("typed", place, form.questions["notes"].words))
        form.wants_saving.connect(hand_over)
        keeper.saved.connect(lambda: say("saved", place, asked.popleft()))

    def _person(self) -> Work:
        """Somebody who has no name yet, and sometimes is not wanted after all."""
        yield from self._to(CUSTOMER)
        page = self.session.window.page
        assert isinstance(page, Customer)
        if not page.people.is_written:
            page.people.begin_another()
        page.people.form.questions["role"].focus()
        yield from self._type()
        if self.chance.random() < 0.3:
            next(each for each in page.people.findChildren(QPushButton) if each.text() == "Leave it").click()
        elif self.chance.random() < 0.3:
            press(Qt.Key.Key_Escape)
        yield self._is_idle

    def _day(self) -> Work:
        """A day that cannot be."""
        yield from self._to(REPORT)
        page = self.session.window.page
        assert isinstance(page, VisitReport)
        page.form.questions["next_visit_on"].focus()
        yield from self._type(NO_DAY)

    def _note(self) -> Work:
        yield from self._to(CUSTOMER)
        page = self.session.window.page
        assert isinstance(page, Customer)
        page.composer.focus()
        yield from self._type()
        if self.chance.random() < 0.5:
            yield from self._add(lambda: page.composer.text)

    def _task(self) -> Work:
        yield from self._to("crm://today")
        page = self.session.window.page
        assert isinstance(page, Today)
        page.tasks.focus()
        yield from self._type()
        if self.chance.random() < 0.5:
            yield from self._add(lambda: page.tasks.text)

    def _line(self) -> Work:
        yield from self._to("crm://diary")
        page = self.session.window.page
        assert isinstance(page, Diary)
        page.line.focus()
        if self.chance.random() < 0.5:
            yield from self._type()
            return
        yield from self._type(TASK)
        yield from self._add(page.line.field.text)

    def _form(self) -> Work:
        yield from self._to("crm://diary")
        page = self.session.window.page
        assert isinstance(page, Diary)
        if not page.side.is_form and self.chance.random() < 0.5:
            page.pane.take_keys()
            press(Qt.Key.Key_E)
            yield self._is_idle
        if not page.side.is_form:
            press(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
        page.form.subject.editor.widget.setFocus()
        yield from self._type()
        if self.chance.random() < 0.3:
            press(Qt.Key.Key_Escape)

    def _add(self, field: Callable[[], str]) -> Work:
        """By Enter: from here on it is in its field, or written down."""
        text = field().removeprefix(TASK).strip()
        say("handed", "written", text)
        press(Qt.Key.Key_Return)
        yield lambda: not field() and self._is_idle()
        say("saved", "written", text)

    def _product(self) -> Work:
        """A line of the order: letters that nobody knows, or a product and how much of it, now and then entered."""
        page = yield from self._pad()
        page.entry.product.setFocus()
        if self.chance.random() < 0.5:
            yield from self._type()
            return
        press(Qt.Key.Key_A, CTRL)
        for each in "bre":
            letter(each)
        yield lambda: page.entry.completer.current() is not None
        press(Qt.Key.Key_Return)
        for each in f"1{self.chance.randrange(100)}":
            letter(each)
            yield lambda: True
        if self.chance.random() < 0.5:
            press(Qt.Key.Key_Return)
        yield self._is_idle

    def _figure(self) -> Work:
        """Another quantity of the first line, entered, given up or half typed."""
        page = yield from self._pad()
        if not page.grid.focus_figure():
            page.grid.focus()
            press(Qt.Key.Key_Home)
            press(Qt.Key.Key_F2)
        press(Qt.Key.Key_A, CTRL)
        figure = str(self.chance.randrange(1, 1_000_000))
        for at, each in enumerate(figure, 1):
            say("typed", QUANTITY, figure[:at])  # whoever leaves the cell has entered what stands in it
            letter(each)
            yield lambda: True
        how = self.chance.random()
        if how < 0.3:
            letter("+")  # no figure yet
        elif how < 0.4:
            press(Qt.Key.Key_Escape)
        elif how < 0.8:
            say("handed", "written", figure)
            press(Qt.Key.Key_Return)
            yield self._is_idle
            say("saved", QUANTITY, figure)
            say("done", "written", figure)
        yield self._is_idle

    def _pad(self) -> Generator[Callable[[], bool], None, OrderPad]:
        yield from self._to(PAD)
        page = self.session.window.page
        assert isinstance(page, OrderPad)
        yield lambda: page.grid.model.rowCount() > 0
        return page

    def _value(self) -> Work:
        """Another street than either of two people wrote."""
        yield from self._to(CHOICE)
        page = self.session.window.page
        assert isinstance(page, Choose)
        yield lambda: bool(page.grid.picks)
        if not page.grid.is_writing:
            page.grid.turn_to(0)
            page.grid.write()
        yield from self._type()
        if self.chance.random() < 0.4:
            press(Qt.Key.Key_Return if self.chance.random() < 0.7 else Qt.Key.Key_Escape)
        yield self._is_idle

    def _window(self) -> Work:
        window = self.session.window
        window.resize(window.minimumWidth(), self.chance.randrange(600, 760))
        if self.chance.random() < 0.3:
            window.grab()  # as if it were drawn right now
        yield self._is_idle

    def _type(self, begin: str = "") -> Work:
        """Something that was never typed before, in the place of what stands there."""
        press(Qt.Key.Key_A, CTRL)
        for each in f"{begin}{self.chance.randrange(1_000_000)} ":
            letter(each)
            yield lambda: True
        for _ in range(self.chance.randrange(2, 12)):
            letter(self.chance.choice(LETTERS))
            yield lambda: True


def _standing(page: QWidget | None) -> dict[str, str]:
    """What stands on a page and is still to be added."""
    found: dict[str, str] = {}
    match page:
        case Today():
            found = {"task": page.tasks.text}
        case Customer():
            role = page.people.form.questions["role"].words if page.people.is_written else ""
            found = {BAKERY.id: page.composer.text, NEWCOMER: role, **_in_fields(BAKERY.id, page.about.form, "notes")}
        case VisitReport():
            found = _in_fields(VISIT.id, page.form, "notes", "next_visit_on")
        case OrderPad():
            found = {
                f"line/{ORDER}": page.entry.state,
                f"cell/{ORDER}": _in_a_cell(page),
                **_in_fields(ORDER, page.terms.form, "notes"),
            }
        case Choose():
            found = {f"choice/{ADDRESS.id}": page.grid.state}
        case Diary():
            form = page.form.state() if page.side.is_form else ""
            found = {"diary/line": page.line.field.text(), "diary/form": form}
        case _:
            pass
    return found


def _in_a_cell(page: OrderPad) -> str:
    """What is being written there."""
    return next((each.text() for each in page.grid.findChildren(CellEditor) if not each.is_over), "")


def _in_fields(id: str, form: RecordForm, *names: str) -> dict[str, str]:
    """What stands in the fields of a record, written or not."""
    return {f"{FORM}{id}.{name}": form.questions[name].words for name in names}


ear = Ear()
seed = ""


if __name__ == "__main__":
    faulthandler.enable()  # who ends by a fault of its own says where
    seed, sys.argv[1:] = sys.argv[1], ["--until-eof"]  # who started it and is gone leaves no window behind
    application = QApplication([])
    with (
        patch.object(app, "Opening", Watched),
        patch.object(FileMemory, "keep", ear.asking(FileMemory.keep)),
        patch("fieldcrm.ui.shell.memory.write_private", ear.writing(write_private)),
    ):
        main()
