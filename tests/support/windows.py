"""A real window on a real file, with keys pressed where the focus is and a link that a test switches on and off."""

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldcrm.domain.catalogue import Product, StockLevel, Warehouse
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import ConflictId, ProductId, StockLevelId, VisitId, WarehouseId
from fieldcrm.machine.sealing import Seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.replication.transport import HttpRemote
from fieldcrm.store.store import Store
from fieldcrm.ui.app import Opening, Session
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.shell.pages import Page
from tests.support.company import BAKERY, CLERK, NOW, REP, TODAY, counted, enrol, filled_store, numbered

if TYPE_CHECKING:
    from fieldcrm.store.shelves import Entity

P = TypeVar("P", bound=Page)

WAREHOUSE = Warehouse(id=WarehouseId(numbered(500)), code="L1")
GOODS = [
    Product(id=ProductId(numbered(600 + n)), code=f"GD-{n}", name=name, list_price=Decimal(10 + n), currency="USD")
    for n, name in enumerate(("Apple tart", "Bread", "Cheese cake", "Donut", "Espresso beans", "Зефир", "绿茶"), 1)
]
STOCK = [
    StockLevel(
        id=StockLevelId(numbered(700 + n)), warehouse=WAREHOUSE.id, product=each.id, on_hand=Decimal(20), as_of=TODAY
    )
    for n, each in enumerate(GOODS)
]
VISIT = Visit(id=VisitId(numbered(800)), account=BAKERY.id, user=REP.id, day=TODAY, starts_at=NOW)


class NoLink:
    """A line nobody answers on, until a test has head office say no."""

    refusal: Refusal | None = None
    asked: int = 0
    hurried: float = 0.0

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """Nobody is there, or nobody wants to talk."""
        self.asked += 1
        if self.refusal is not None:
            raise RemoteRefused(self.refusal)
        raise Trouble("link.offline")

    def get(self, path: str) -> bytes | None:
        """Nor does anything lie there."""
        return None

    def close(self) -> None:
        """Nothing to hang up."""

    def hurry(self, seconds: float) -> None:
        """Nobody is any sooner; but it is known that somebody wished so."""
        self.hurried = seconds


@dataclass
class Calendar:
    """The day it is, until a test turns the leaf."""

    today: date = TODAY


@dataclass
class Desktop:
    """What a person has in front of them."""

    opening: Opening
    session: Session
    store: Store
    bot: QtBot
    line: NoLink = field(default_factory=NoLink)
    calendar: Calendar = field(default_factory=Calendar)

    def open(self, address: str, kind: type[P]) -> P:
        """Go to an address and wait for its page."""
        self.session.window.open(address)
        return self.shown(kind)

    def shown(self, kind: type[P]) -> P:
        """The page in front, once it is of that kind."""
        self.bot.waitUntil(lambda: isinstance(self.session.window.page, kind))
        page = self.session.window.page
        assert isinstance(page, kind)
        return page

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something to be true."""
        self.bot.waitUntil(holds)

    def turn_away(self, refusal: Refusal) -> None:
        """From now on head office says no to each exchange; one begins."""
        self.line.refusal = refusal
        self.session.engine.ask()

    def settled(self) -> None:
        """Wait until all that was asked for is written, and everything looked up is shown."""
        tasks, ended = self.session.desk.tasks, list[object]()
        tasks.write(list, ended.append)
        self.until(partial(bool, ended))
        self.until(lambda: not tasks.is_writing and not tasks.is_reading)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key where the focus is."""
        QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        """Letters of any script where the focus is."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    @property
    def focus(self) -> QWidget:
        """Where keys go."""
        return QApplication.focusWidget() or self.session.window


def a_difference(
    laptop: Desktop, number: int, name: str, status: ConflictStatus = ConflictStatus.OPEN, kept: str = BAKERY.name
) -> ConflictId:
    """Two people gave the bakery another name, and head office's stands."""

    def told(value: str) -> str:
        return json.dumps({"name": value})

    id = ConflictId(numbered(number))
    conflict = Conflict(
        id=id,
        user=REP.id,
        kind="account",
        row=BAKERY.id,
        group="legal",
        base=told("Sofia"),
        kept=told(kept),
        put_aside=told(name),
        reason="merged",
        made_at=NOW,
        account=BAKERY.id,
        kept_by=CLERK.id,
        kept_at=NOW,
        status=status,
    )
    with laptop.store.write() as work:
        work.save(conflict)
    return id


def a_day(store: Store) -> None:
    """A customer, some goods and a visit today."""
    enrol(store)
    with store.write() as work:
        rows: list[Entity] = [WAREHOUSE, *GOODS, *STOCK, VISIT]
        for each in rows:
            work.save(each)


@contextmanager
def at_hand(
    folder: Path, bot: QtBot, application: QApplication, fill: Callable[[Store], object] = a_day
) -> Generator[Desktop]:
    """A laptop whose pages are made when they are opened: not also behind the one in front, while a test works there,
    as many as the machine comes to by then."""
    with desktop(folder, bot, application, fill=fill) as made:
        made.session.ahead.end()
        yield made


@contextmanager
def desktop(
    folder: Path,
    bot: QtBot,
    application: QApplication,
    keep_copy: Callable[[], object] = lambda: None,
    fill: Callable[[Store], object] = a_day,
) -> Generator[Desktop]:
    """A rep's laptop with what there is to do on it; nobody answers on the line."""
    store = filled_store(folder, fill)
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1764000000000")
    line, calendar = NoLink(), Calendar()
    opening = Opening(parts(store, folder, line, calendar, keep_copy), application)
    opening.begin()
    assert opening.session is not None
    window = opening.session.window
    window.activateWindow()
    bot.waitActive(window)
    try:
        yield Desktop(opening, opening.session, store, bot, line, calendar)
    finally:
        window.close()
        opening.close()
        window.deleteLater()
        store.close()


def _hub(line: NoLink, address: str) -> NoLink:
    """The same line; an address is looked at all the same."""
    HttpRemote(address).close()
    return line


def parts(store: Store, folder: Path, line: NoLink, calendar: Calendar, keep_copy: Callable[[], object]) -> Parts:
    """What a window is given here."""
    return Parts(
        store=store,
        link=lambda _: line,
        hub=partial(_hub, line),
        near=partial(_hub, line),
        is_there=lambda _: False,
        bell=str(folder / "window.bell"),
        client="test",
        device_name="test",
        memory=folder / "window.json",
        seal=Seal(bytes(32)),
        logs=folder / "logs",
        opened=folder / "opened",
        turn=lambda _: nullcontext(),
        keep_copy=keep_copy,
        fingerprint=lambda: "",
        centre=lambda: b"",
        trusting=lambda _: nullcontext(),
        demo=lambda: None,
        now=lambda: NOW,
        today=lambda: calendar.today,
        new_id=counted(10_000),
        clock=monotonic,
    )
