"""Every screen of a company that is hard to draw, in every language: `python -m tests.ui.pictures --help` says how."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path
from time import monotonic
from typing import Any, Final

from fieldcrm.domain.catalogue import Product, StockLevel, Warehouse
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import (
    AccountId,
    ActivityId,
    ConflictId,
    ContactId,
    OrderId,
    ProductId,
    StockLevelId,
    VisitId,
    WarehouseId,
)
from fieldcrm.machine.sealing import Seal
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store import search
from fieldcrm.store.store import Store
from fieldcrm.ui import gallery
from fieldcrm.ui.parts import Parts
from fieldcrm.ui.shared.language import LANGUAGES
from fieldcrm.ui.shell.memory import FileMemory
from tests.support import differences
from tests.support.company import BAKERY, BUYER, CLERK, NOW, REP, TODAY, counted, enrol, numbered, open_store
from tests.support.windows import NoLink

CODES: Final = tuple(each.code for each in LANGUAGES)
Pages = list[tuple[str, str]]
MANY: Final = 100_000
LONG_NAMES: Final = (
    "Товариство з обмеженою відповідальністю «Науково-виробниче об’єднання «Прикарпатські хлібобулочні вироби»»",
    "北京市朝阳区国际自行车与户外运动用品进出口贸易股份有限公司第二分公司",
    "Donaudampfschifffahrtsgesellschaftskapitänskajütenausstattungsgroßhandelsgesellschaft mbH & Co. KG",
)
LISTS: Final[Pages] = [
    ("today", "crm://today"),
    ("diary", "crm://diary"),
    ("customers", "crm://customers"),
    ("orders", "crm://orders"),
    ("catalogue", "crm://catalogue"),
    ("sync", "crm://sync"),
    ("settings", "crm://settings"),
    ("about", "crm://settings/about"),
    ("report", "crm://settings/report"),
    ("guide", "crm://settings/guide"),
]


def _long(store: Store) -> Pages:
    """Names as long as they come, in three scripts, on every screen."""
    enrol(store)
    visit, order, conflict = VisitId(numbered(800)), OrderId(numbered(900)), ConflictId(numbered(950))
    first = AccountId(numbered(100))
    with store.write() as work:
        for each in _customers(first):
            work.save(each)
    ids = counted(5_000)
    store_order = ordering.start_order(store, first, today=TODAY, new_id=ids)
    for number in range(6):
        wish = Wish(product=ProductId(numbered(600 + number)), qty=Decimal(1_234))
        ordering.put_line(store, OrderId(store_order.id), wish, new_id=ids)
    with store.write() as work:
        work.save(_visit(visit, first))
        work.save(_difference(conflict, first))
    order = OrderId(store_order.id)
    return [
        *LISTS,
        ("customer", f"crm://account/{first}"),
        ("visit", f"crm://visit/{visit}"),
        ("order", f"crm://order/{order}"),
        ("paper", f"crm://order/{order}/paper"),
        ("priced", "crm://catalogue"),
        ("product", f"crm://product/{numbered(600)}"),
        ("choice", f"crm://sync/choice/{conflict}"),
    ]


def _customers(first: AccountId) -> Iterator[Any]:
    yield Warehouse(id=WarehouseId(numbered(500)), code="ЦЕНТРАЛЬНИЙ-1")
    for number, name in enumerate(LONG_NAMES * 8):
        id = AccountId(numbered(100 + number)) if number else first
        yield replace(
            BAKERY, id=id, number=f"UA-{number:08}", name=name, city=LONG_NAMES[number % 3][:40], notes=name * 3
        )
        yield replace(
            BUYER,
            id=ContactId(numbered(300 + number)),
            account=id,
            family_name=name[:60],
            given_name="Олександра",
        )
    for number in range(12):
        product = ProductId(numbered(600 + number))
        yield Product(
            id=product, code=f"ХЛІБ-{number:06}", name=LONG_NAMES[number % 3], list_price=Decimal("98765.4321")
        )
        yield StockLevel(
            id=StockLevelId(numbered(700 + number)),
            warehouse=WarehouseId(numbered(500)),
            product=product,
            on_hand=Decimal(20),
            as_of=TODAY - timedelta(days=9),
        )
    for number in range(40):
        yield Activity(
            id=ActivityId(numbered(2_000 + number)),
            type=list(ActivityType)[number % 4],
            user=REP.id,
            starts_at=NOW - timedelta(days=number),
            account=first,
            subject=LONG_NAMES[number % 3],
        )
    for number in range(1, 14):
        yield replace(_visit(VisitId(numbered(800 + number)), AccountId(numbered(100 + number))), starts_at=NOW)


def _visit(id: VisitId, account: AccountId) -> Visit:
    return Visit(
        id=id, account=account, user=REP.id, day=TODAY, starts_at=NOW, status=VisitStatus.STARTED, notes=LONG_NAMES[0]
    )


def _difference(id: ConflictId, account: AccountId) -> Conflict:
    return Conflict(
        id=id,
        user=REP.id,
        kind="account",
        row=account,
        group="legal",
        base=f'{{"name": "{LONG_NAMES[2]}"}}',
        kept=f'{{"name": "{LONG_NAMES[0]}"}}',
        put_aside=f'{{"name": "{LONG_NAMES[1]}"}}',
        reason="merged",
        made_at=NOW,
        account=account,
        kept_by=CLERK.id,
        kept_at=NOW,
    )


def _empty(store: Store) -> Pages:
    """A first morning: nobody has written anything yet."""
    enrol(store)
    with store.write() as work:
        for table in ("contact", "account"):
            work.connection.exec_driver_sql(f'DELETE FROM "{table}"')  # noqa: S608 - two names that stand above
    return LISTS


def _many(store: Store) -> Pages:
    """A hundred thousand customers, as a pull writes them."""
    enrol(store)
    rows = [
        (number.to_bytes(16), f"{number:06}", f"{LONG_NAMES[number % 3][:30]} {number}", 1)
        for number in range(10_000, 10_000 + MANY)
    ]
    with store.apply() as applying:
        applying.connection.exec_driver_sql("INSERT INTO account (id, number, name, _rv) VALUES (?, ?, ?, ?)", rows)
    with store.apply() as applying:
        search.rebuild(applying.connection)
    store.catch_up(lambda: True)
    return [*LISTS, ("customer", f"crm://account/{BAKERY.id}")]


def _new(_: Store) -> Pages:
    """A laptop that has joined no company."""
    return [("first-run", "")]


def _differing(store: Store) -> Pages:
    """What two people wrote at once, in every shape."""
    enrol(store)
    differences.keep(store, *differences.TWO_FIELDS, differences.ADDRESS, differences.PHONE, differences.REMOVAL)
    [alike, *_] = differences.many_alike(store)
    return [
        ("sync", "crm://sync"),
        ("choice", f"crm://sync/choice/{differences.LIFECYCLE.id}"),
        ("removal", f"crm://sync/choice/{differences.REMOVAL.id}"),
        ("alike", f"crm://sync/alike/{alike}"),
    ]


COMPANIES: Final[Mapping[str, Callable[[Store], Pages]]] = {
    "long": _long,
    "empty": _empty,
    "many": _many,
    "new": _new,
    "differing": _differing,
}


def main() -> int:
    """Draw the companies asked for; says where each picture lies."""
    words = argparse.ArgumentParser(prog="python -m tests.ui.pictures")
    words.add_argument("folder", type=Path)
    words.add_argument("companies", nargs="*", choices=[*COMPANIES, []])
    words.add_argument("--language", nargs="*", choices=CODES, default=["en"], help="all of them where none is named")
    said = words.parse_args()
    for name, code in product(said.companies or COMPANIES, said.language or CODES):
        for picture in _draw(name, code, said.folder / code / name):
            sys.stdout.write(f"{picture}\n")
    return 0


def _draw(name: str, code: str, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        store = open_store(Path(temporary))
        pages = COMPANIES[name](store)
        if name != "new":
            with store.apply() as applying:
                applying.connection.exec_driver_sql("UPDATE sync_ctl SET last_pull_ms = 1764000000000")
        parts = _parts(store, Path(temporary))
        memory = FileMemory(parts.memory)
        memory.keep("language", code)
        memory.end()
        drawn = gallery.draw(parts, pages, folder)
        store.close()
    return drawn


def _parts(store: Store, folder: Path) -> Parts:
    return Parts(
        store=store,
        link=lambda _: NoLink(),
        is_there=lambda _: False,
        bell=str(folder / "window.bell"),
        client="pictures",
        device_name="pictures",
        memory=folder / "window.json",
        seal=Seal(bytes(32)),
        logs=folder / "logs",
        keep_copy=lambda: None,
        fingerprint=lambda: "",
        centre=lambda: b"",
        trusting=lambda _: nullcontext(),
        demo=lambda: None,
        now=lambda: NOW,
        today=lambda: TODAY,
        new_id=counted(10_000),
        clock=monotonic,
    )


if __name__ == "__main__":
    sys.exit(main())
