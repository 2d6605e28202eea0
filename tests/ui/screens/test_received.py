"""What came from others, by keys: unfold, fold, open."""

from collections.abc import Iterable
from decimal import Decimal

from PySide6.QtCore import Qt

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import PriceItem, PriceList, StockLevel, Warehouse
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import PriceListId, StockLevelId, WarehouseId, as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import received as noted
from fieldcrm.store.queries.received import Received
from fieldcrm.ui.catalogue.product_screen import ProductView
from fieldcrm.ui.customers.page_screen import Customer
from fieldcrm.ui.shared.query_table_model import Roles
from fieldcrm.ui.sync_centre.received import ReceivedList
from fieldcrm.ui.sync_centre.screen import SyncCentre
from tests.support.company import BAKERY, BUYER, FLOUR_ID, FLOUR_PRICE, NOW, numbered
from tests.support.hands import watched
from tests.support.windows import Desktop

Key = Qt.Key
ACCOUNT, CONTACT = (REGISTRY[kind].told.wire for kind in (Account, Contact))
AT_MS = round(NOW.timestamp() * 1000)


def came(laptop: Desktop, keys: Iterable[tuple[int, bytes]], minutes: int = 0) -> None:
    with laptop.store.apply() as applying:
        noted.note(applying.connection, keys, AT_MS + minutes * 60_000)


def opened(laptop: Desktop) -> ReceivedList:
    """The list, with the keys in it."""
    page = laptop.open("crm://sync/received", SyncCentre)
    laptop.until(lambda: bool(page.received.model.ids))
    laptop.until(lambda: laptop.focus is page.received.view)
    return page.received


def told(shown: ReceivedList) -> list[str]:
    model = shown.model
    return [str(model.data(model.index(place, 0), Roles.AccessibleTextRole)) for place in range(model.rowCount())]


def test_the_latest_exchange_lies_open_and_a_person_in_it_leads_to_their_customer(laptop: Desktop) -> None:
    came(laptop, [(CONTACT, as_bytes(BUYER.id))])
    shown = opened(laptop)
    laptop.until(lambda: shown.model.rowCount() == 2)
    laptop.press(Key.Key_Down)
    laptop.until(lambda: isinstance(shown.model.row_at(1), Received))
    laptop.press(Key.Key_Return)
    laptop.shown(Customer)


def test_right_unfolds_left_goes_back_to_the_exchange_and_folds_it(laptop: Desktop) -> None:
    came(laptop, [(ACCOUNT, as_bytes(BAKERY.id)), (CONTACT, as_bytes(BUYER.id))])
    came(laptop, [(ACCOUNT, number.to_bytes(16)) for number in range(3)], minutes=5)
    shown = opened(laptop)
    laptop.until(lambda: shown.model.rowCount() == 5)
    laptop.until(lambda: any("Customers × 3" in each and each.endswith("opened") for each in told(shown)))
    laptop.press(Key.Key_Left)
    laptop.until(lambda: shown.model.rowCount() == 2)
    laptop.press(Key.Key_Down)
    laptop.until(lambda: told(shown)[1].endswith("shut"))
    laptop.press(Key.Key_Right)
    laptop.until(lambda: shown.model.rowCount() == 4)
    laptop.press(Key.Key_End)
    laptop.until(lambda: isinstance(shown.model.row_at(3), Received))
    laptop.press(Key.Key_Left)
    assert shown.view.currentIndex().row() == 1


def test_news_leaves_the_row_selected_and_what_is_unfolded(laptop: Desktop) -> None:
    came(laptop, [(ACCOUNT, as_bytes(BAKERY.id)), (CONTACT, as_bytes(BUYER.id))])
    shown = opened(laptop)
    laptop.until(lambda: shown.model.rowCount() == 3)
    laptop.press(Key.Key_End)
    here = shown.model.ids[shown.view.currentIndex().row()]
    came(laptop, [(ACCOUNT, (7).to_bytes(16))], minutes=5)
    shown.look_again()
    laptop.until(lambda: shown.model.rowCount() == 4)
    assert shown.model.ids[shown.view.currentIndex().row()] == here


def test_the_model_keeps_its_promises_to_the_view(laptop: Desktop) -> None:
    came(laptop, [(ACCOUNT, number.to_bytes(16)) for number in range(1_000)])
    shown = opened(laptop)
    tester = watched(shown.model)
    laptop.until(lambda: shown.model.rowCount() == 1_001)
    laptop.press(Key.Key_Left)
    laptop.until(lambda: shown.model.rowCount() == 1)
    assert tester.model() is shown.model


def test_what_came_of_goods_is_told_by_product_place_and_figure_and_leads_to_the_product(laptop: Desktop) -> None:
    level, price = (REGISTRY[kind].told.wire for kind in (StockLevel, PriceItem))
    named = Warehouse(id=WarehouseId(numbered(900)), code="KYIV", name="Kyiv, Boryspilska 9")
    lies = StockLevel(
        id=StockLevelId(numbered(901)), warehouse=named.id, product=FLOUR_ID, on_hand=Decimal(20), reserved=Decimal(6)
    )
    with laptop.store.write() as work:
        work.save(named)
        work.save(lies)
    came(laptop, [(level, as_bytes(lies.id)), (price, as_bytes(FLOUR_PRICE.id))])
    shown = opened(laptop)
    laptop.until(lambda: shown.model.rowCount() == 3)
    said = ["Flour, Price, DEALERS, 10.00", "Flour, Stock, Kyiv, Boryspilska 9, 14 in stock"]
    laptop.until(lambda: sorted(told(shown)[1:]) == said)
    laptop.press(Key.Key_End)
    laptop.until(lambda: isinstance(shown.model.row_at(2), Received))
    laptop.press(Key.Key_Return)
    laptop.shown(ProductView)


def test_what_has_a_name_is_not_told_by_its_code(laptop: Desktop) -> None:
    listed = PriceList(id=PriceListId(numbered(910)), code="WS2", name="Wholesale 2")
    with laptop.store.write() as work:
        work.save(listed)
    came(laptop, [(REGISTRY[PriceList].told.wire, as_bytes(listed.id))])
    shown = opened(laptop)
    laptop.until(lambda: shown.model.rowCount() == 2)
    laptop.until(lambda: told(shown)[1] == "Wholesale 2, Price list")
