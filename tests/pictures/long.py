"""A company that is hard to draw: names as long as they come, in three scripts, on every screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final

from fieldcrm.domain.attachments import Attachment, FileKind
from fieldcrm.domain.catalogue import Product, StockLevel, Warehouse
from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.diary import Activity, ActivityType, Visit, VisitStatus
from fieldcrm.domain.ids import (
    AccountId,
    ActivityId,
    AttachmentId,
    ConflictId,
    ContactId,
    OrderId,
    ProductId,
    StockLevelId,
    VisitId,
    WarehouseId,
)
from fieldcrm.services import ordering
from fieldcrm.services.ordering import Wish
from fieldcrm.store import files
from fieldcrm.store.store import Store
from tests.pictures import papers
from tests.pictures.shelf import photograph
from tests.support.company import BAKERY, BUYER, CLERK, NOW, REP, TODAY, counted, enrol, numbered

Pages = list[tuple[str, str]]
LONG_NAMES: Final = (
    "Товариство з обмеженою відповідальністю «Науково-виробниче об’єднання «Прикарпатські хлібобулочні вироби»»",
    "北京市朝阳区国际自行车与户外运动用品进出口贸易股份有限公司第二分公司",
    "Donaudampfschifffahrtsgesellschaftskapitänskajütenausstattungsgroßhandelsgesellschaft mbH & Co. KG",
)
PHOTO, LETTER, PROGRAM = (AttachmentId(numbered(970 + number)) for number in range(3))
LISTS: Final[Pages] = [
    ("today", "crm://today"),
    ("diary", "crm://diary"),
    ("customers", "crm://customers"),
    ("orders", "crm://orders"),
    ("catalogue", "crm://catalogue"),
    ("literature", "crm://literature"),
    ("sync", "crm://sync"),
    ("settings", "crm://settings"),
    ("about", "crm://settings/about"),
    ("report", "crm://settings/report"),
    ("guide", "crm://settings/guide"),
]


def fill(store: Store) -> Pages:
    """Fill the file; says what there is to see in it, a name and an address each."""
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
    for each in (PHOTO, LETTER, PROGRAM):
        _hang(store, each, first)
    papers.publish(store, CLERK.id, LONG_NAMES)
    return [
        *LISTS,
        ("customer", f"crm://account/{first}"),
        ("visit", f"crm://visit/{visit}"),
        ("order", f"crm://order/{order}"),
        ("paper", f"crm://order/{order}/paper"),
        ("priced", "crm://catalogue"),
        ("product", f"crm://product/{numbered(600)}"),
        ("choice", f"crm://sync/choice/{conflict}"),
        ("sign-order", f"crm://order/{order}/sign"),
        ("sign-visit", f"crm://visit/{visit}/sign"),
        ("photo", f"crm://file/{PHOTO}"),
        ("letter", f"crm://file/{LETTER}"),
        ("program", f"crm://file/{PROGRAM}"),
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


def _hang(store: Store, id: AttachmentId, account: AccountId) -> None:
    content = {
        PHOTO: (photograph(), "jpg"),
        LETTER: (("\n".join(LONG_NAMES) * 300).encode(), "txt"),
        PROGRAM: (b"MZ", "exe"),
    }
    told, ending = content[id]
    read_in = files.take_in(store, [told])
    made = Attachment(
        id=id,
        account=account,
        user=REP.id,
        kind=FileKind.ATTACHMENT,
        name=f"{LONG_NAMES[0]}.{ending}",
        media_type="text/plain",
        size=len(told),
        sha256=str(read_in.sha),
        added_at=NOW,
    )
    with store.write() as work:
        files.keep(work, read_in)
        work.save(made)


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
