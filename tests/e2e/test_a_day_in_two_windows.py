"""The main job in real windows against a real server process: two people, their keys, and a network that goes away."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.domain.accounts import Account
from fieldcrm.machine import clock
from fieldcrm.machine.sealing import Seal
from fieldcrm.replication.addresses import is_there
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening, Session
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.orders.completer import Completer
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.parts import Link, Parts
from fieldcrm.ui.sync_centre.choice_screen import Choose
from fieldcrm.ui.sync_centre.screen import SyncCentre
from fieldcrm.ui.today.screen import Today
from fieldcrm.ui.visits.report_screen import VisitReport
from tests.support.windows import Desktop, NoLink

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
REP, CLERK = "pamela.ansman-wolfe", "office.clerk"
CUSTOMER = "AW00000001"
GOODS = ("BK-M82B-42", "HL-U509", "HL-U509-R", "CA-1098", "SO-B909-M")


class Coverage:
    """Whether one person's laptop has a link; the others' have theirs. Each exchanges by itself whenever it can, so
    who comes first after a server's return is chance."""

    def __init__(self) -> None:
        self.is_there = True

    def link(self, server: str) -> Link:
        """A link that is as good as the coverage."""
        return HttpRemote(server) if self.is_there else NoLink()

    def reaches(self, server: str) -> bool:
        """Whether that server would open."""
        return self.is_there and is_there(server)


def _said(label: QLabel) -> str:
    """What is kept together on a line is kept so by blanks of its own."""
    return label.text().replace("\u00a0", " ")


class Person(Desktop):
    """Somebody with a window in front of them and eyes to read it."""

    def __init__(self, opening: Opening, session: Session, store: Store, bot: QtBot, coverage: Coverage) -> None:
        super().__init__(opening, session, store, bot)
        self.coverage = coverage

    def turn_to(self) -> None:
        """Look at this window; keys go here."""
        with self.bot.waitActive(self.session.window):
            self.session.window.activateWindow()

    @property
    def chip(self) -> str:
        """What the window says of the work's safety."""
        chip = self.session.window.findChild(QPushButton, "sync")
        return chip.text().strip() if isinstance(chip, QPushButton) else ""

    def reads(self, text: str) -> bool:
        """Whether it stands on the page in front."""
        page = self.session.window.page
        return page is not None and any(text in _said(each) for each in page.findChildren(QLabel))

    def sees(self, text: str) -> None:
        """Wait until it stands there."""
        self.bot.waitUntil(lambda: self.reads(text))

    def exchange(self, chip: str) -> None:
        """Press Sync, and wait for an exchange that leads to what the window says then."""
        self.turn_to()
        before = self.session.engine.condition.last
        self.press(Key.Key_F5)
        self.bot.waitUntil(lambda: self.session.engine.condition.last is not before)
        self.bot.waitUntil(lambda: self.chip == chip)

    def find_customer(self, typed: str, name: str) -> None:
        """By a few letters, and read its page."""
        self.ask_for(typed)
        self.shown(Customer)
        self.sees(name)

    def ask_for(self, typed: str) -> None:
        """Ctrl+K, a few letters, Enter."""
        self.press(Key.Key_K, CTRL)
        self.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        self.type(typed)
        self.press(Key.Key_Return)

    def change_customer(self, field: str, text: str) -> None:
        """Ctrl+E, type over the field, and leave it: what was typed is saved."""
        self.press(Key.Key_E, CTRL)
        page = self.shown(Customer)
        self.until(lambda: len(fields_of(page, field)) == 1)
        [edit] = fields_of(page, field)
        edit.setFocus()
        self.until(edit.hasFocus)
        edit.selectAll()
        self.type(text)
        self.press(Key.Key_Return)
        self.until(lambda: self.holds(**{field.lower(): text}))
        self.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
        self.shown(Today)

    def holds(self, **values: str) -> bool:
        """Whether the customer has these values in this person's file."""
        with self.store.read() as reading:
            customer = reading.named(Account, CUSTOMER)
        return all(getattr(customer, name) == value for name, value in values.items())


def fields_of(page: Customer, name: str) -> list[QLineEdit]:
    """The fields of that name that can be seen."""
    return [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisible()]


@contextmanager
def person(folder: Path, centre: Centre, login: str, bot: QtBot, application: QApplication) -> Generator[Person]:
    """Somebody who has just been given a laptop, an address and a code."""
    folder.mkdir()
    store = Store.open(folder / "work.db", bytes(range(32)), clock.now_ms, synchronous=FAST)
    coverage = Coverage()
    opening = Opening(_parts(store, folder, coverage), application)
    opening.begin()
    try:
        _join(opening, centre.address, centre.invite(login), bot)
        assert opening.session is not None
        bot.addWidget(opening.session.window)
        yield Person(opening, opening.session, store, bot, coverage)
    finally:
        window = opening.front
        assert window is not None
        window.close()
        window.deleteLater()
        opening.close()
        store.close()


def _join(opening: Opening, address: str, code: str, bot: QtBot) -> None:
    first = opening.front
    assert first is not None
    server, one_time = first.findChildren(QLineEdit)
    server.setText(address)
    one_time.setText(code)
    QTest.keyClick(one_time, Key.Key_Return)
    bot.waitUntil(lambda: opening.session is not None)


def _parts(store: Store, folder: Path, coverage: Coverage) -> Parts:
    return Parts(
        store=store,
        link=coverage.link,
        hub=coverage.link,
        near=HttpRemote,
        is_there=coverage.reaches,
        bell=str(folder / "window.bell"),
        client="test",
        device_name="test",
        memory=folder / "window.ini",
        seal=Seal(bytes(32)),
        logs=folder / "logs",
        opened=folder / "opened",
        turn=lambda _: nullcontext(),
        keep_copy=lambda: None,
        fingerprint=lambda: "",
        centre=lambda: b"",
        trusting=lambda _: nullcontext(),
        demo=lambda: None,
        now=clock.now,
        today=clock.today,
        new_id=clock.new_id,
        clock=monotonic,
    )


@pytest.fixture
def rep(centre: Centre, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Person]:
    """The rep whose customer it is."""
    with person(tmp_path / "rep", centre, REP, qtbot, qapp) as made:
        yield made


@pytest.fixture
def clerk(centre: Centre, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Person]:
    """Somebody in the office."""
    centre.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    with person(tmp_path / "clerk", centre, CLERK, qtbot, qapp) as made:
        yield made


def test_a_day_without_a_network_and_the_evening_after(centre: Centre, rep: Person, clerk: Person) -> None:
    rep.exchange("Synced")
    clerk.exchange("Synced")
    centre.stop()

    report_visit(rep)
    number = place_order(rep)
    assert rep.reads("Waiting to sync")
    rep.bot.waitUntil(lambda: rep.chip.endswith("to sync"))

    centre.start()
    rep.exchange("Synced")
    clerk.exchange("Synced")
    see_order(clerk, number)

    clerk.find_customer("A Bike Store", "A Bike Store")
    clerk.change_customer("Phone", "+1 206 555 0100")
    clerk.exchange("Synced")
    rep.exchange("Synced")
    rep.find_customer("A Bike Store", "A Bike Store")
    rep.sees("+1 206 555 0100")

    both_change_the_name(rep, clerk)
    settle(rep)
    rep.exchange("Synced")
    clerk.exchange("Synced")
    clerk.until(lambda: clerk.holds(name="A Bike Store Seattle"))


def report_visit(rep: Person) -> None:
    rep.turn_to()
    rep.find_customer("A Bike Store", "A Bike Store")
    rep.press(Key.Key_L, CTRL)
    report = rep.shown(VisitReport)
    rep.sees("A Bike Store")
    rep.until(lambda: QApplication.focusWidget() is not None and report.isAncestorOf(rep.focus))
    rep.type("Wants spring bikes")
    rep.press(Key.Key_1, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    rep.press(Key.Key_Return, CTRL)
    rep.shown(Customer)
    rep.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    rep.shown(Today)


def place_order(rep: Person) -> str:
    rep.find_customer("A Bike Store", "A Bike Store")
    rep.press(Key.Key_N, CTRL)
    pad = rep.shown(OrderPad)
    rep.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit) and pad.isAncestorOf(rep.focus))
    [offered] = pad.findChildren(Completer)
    for count, code in enumerate(GOODS, 1):
        rep.type(code)
        rep.until(lambda: offered.current() is not None)
        rep.press(Key.Key_Return)
        rep.type("3")
        rep.press(Key.Key_Return)
        rep.sees(f"{count} lines" if count > 1 else "1 line")
    rep.press(Key.Key_Return, CTRL)
    rep.sees("Order placed")
    return rep.session.window.address


def see_order(clerk: Person, address: str) -> None:
    clerk.turn_to()
    clerk.open(address, OrderPad)
    clerk.sees("Order for A Bike Store")
    clerk.sees("5 lines, 15 in all")


def both_change_the_name(rep: Person, clerk: Person) -> None:
    rep.coverage.is_there = False
    rep.turn_to()
    rep.change_customer("Name", "A Bike Store Seattle")
    clerk.turn_to()
    clerk.find_customer("A Bike Store", "A Bike Store")
    clerk.change_customer("Name", "A Bike Store & Sons")
    clerk.exchange("Synced")
    rep.coverage.is_there = True
    rep.exchange("1 needs attention")


def settle(rep: Person) -> None:
    centre = rep.open("crm://sync", SyncCentre)
    [choosing] = [act for act in centre.acts() if act.id == "sync.choose"]
    rep.until(lambda: not choosing.refused())
    rep.ask_for(">choose between")
    rep.shown(Choose)
    rep.sees("A Bike Store & Sons")
    rep.press(Key.Key_1)
    rep.shown(SyncCentre)
