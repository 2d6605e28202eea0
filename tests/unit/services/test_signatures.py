"""An order and a report are signed: the name is a small file, and bound to what was seen."""

from decimal import Decimal

import pytest

from fieldcrm.domain.attachments import Attachment, FileKind, Rank
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId, OrderId, ProductId, VisitId
from fieldcrm.domain.orders import Order
from fieldcrm.domain.signatures import LARGEST_PICTURE, what_a_visit_says, what_an_order_says
from fieldcrm.services.diary import note_on_visit, start_visit_now
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.services.signatures import Written, sign_order, sign_visit
from fieldcrm.services.undo import take_back
from fieldcrm.store.queries.signatures import Signature, below_a_visit, below_an_order
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, NOW, TODAY, numbered

BREAD = Product(id=ProductId(numbered(600)), code="GD-1", name="Bread", list_price=Decimal(10))
HAND = b"\x89PNG and a name"


@pytest.fixture
def order(store: Store, new_id: NewId) -> OrderId:
    with store.write() as work:
        work.save(BREAD)
    made = OrderId(start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    put_line(store, made, Wish(product=BREAD.id, qty=Decimal(3)), new_id=new_id)
    return made


def seen(store: Store, order: OrderId) -> str:
    with store.read() as reading:
        return what_an_order_says(reading.load(Order, order))


def signature(store: Store, order: OrderId) -> Signature | None:
    with store.read() as reading:
        return below_an_order(reading, reading.load(Order, order))


def written(seen: str, who: str = "Олена Коваль", picture: bytes = HAND) -> Written:
    return Written(who=who, picture=picture, seen=seen, at=NOW)


def test_a_name_below_an_order_is_a_file_of_it_that_goes_before_all_others(
    store: Store, new_id: NewId, order: OrderId
) -> None:
    made = sign_order(store, order, written(seen(store, order)), new_id=new_id)
    with store.read() as reading:
        file = reading.load(Attachment, made.id)
    assert (file.kind, file.order, file.account, file.rank) == (FileKind.SIGNATURE, order, BAKERY.id, Rank.SIGNATURE)
    assert (file.signed_by, file.signed, file.name) == ("Олена Коваль", seen(store, order), "Олена Коваль.png")
    found = signature(store, order)
    assert found is not None
    assert (found.who, found.holds, found.picture) == ("Олена Коваль", True, HAND)


def test_it_holds_no_longer_once_the_order_is_another(store: Store, new_id: NewId, order: OrderId) -> None:
    sign_order(store, order, written(seen(store, order)), new_id=new_id)
    changed = put_line(store, order, Wish(product=BREAD.id, qty=Decimal(4)), new_id=new_id)
    found = signature(store, order)
    assert found is not None
    assert not found.holds
    assert changed.undo is not None
    take_back(store, changed.undo, new_id=new_id)
    found = signature(store, order)
    assert found is not None
    assert found.holds


def test_the_newest_counts_and_can_be_taken_back(store: Store, new_id: NewId, order: OrderId) -> None:
    sign_order(store, order, written(seen(store, order)), new_id=new_id)
    second = sign_order(store, order, written(seen(store, order), "Ivan", b"another hand"), new_id=new_id)
    found = signature(store, order)
    assert found is not None
    assert found.who == "Ivan"
    assert second.undo is not None
    take_back(store, second.undo, new_id=new_id)
    found = signature(store, order)
    assert found is not None
    assert found.who == "Олена Коваль"


def test_what_was_changed_meanwhile_is_not_signed(store: Store, new_id: NewId, order: OrderId) -> None:
    before = seen(store, order)
    put_line(store, order, Wish(product=BREAD.id, qty=Decimal(4)), new_id=new_id)
    with pytest.raises(RuleBroken) as refused:
        sign_order(store, order, written(before), new_id=new_id)
    assert (refused.value.code, signature(store, order)) == ("signature.changed", None)


@pytest.mark.parametrize(("who", "picture"), [(" ", HAND), ("Ivan", b""), ("Ivan", bytes(LARGEST_PICTURE + 1))])
def test_nobody_signs_without_a_name_or_a_hand(
    store: Store, new_id: NewId, order: OrderId, who: str, picture: bytes
) -> None:
    with pytest.raises(RuleBroken):
        sign_order(store, order, written(seen(store, order), who, picture), new_id=new_id)
    assert signature(store, order) is None


def test_an_order_with_nothing_on_it_is_not_signed(store: Store, new_id: NewId) -> None:
    empty = OrderId(start_order(store, BAKERY.id, today=TODAY, new_id=new_id).id)
    with pytest.raises(RuleBroken) as refused:
        sign_order(store, empty, written(seen(store, empty)), new_id=new_id)
    assert refused.value.code == "order.empty"


def test_a_report_is_signed_and_says_when_it_was_changed(store: Store, new_id: NewId) -> None:
    visit = VisitId(start_visit_now(store, BAKERY.id, at=NOW, today=TODAY, new_id=new_id).id)

    def below() -> tuple[str, Signature | None]:
        with store.read() as reading:
            found = reading.load(Visit, visit)
            return what_a_visit_says(found), below_a_visit(reading, found)

    sign_visit(store, visit, written(below()[0]), new_id=new_id)
    found = below()[1]
    assert found is not None
    assert found.holds
    with store.read() as reading:
        before = reading.load(Visit, visit)
    note_on_visit(store, before, {"notes": "And three boxes"})
    found = below()[1]
    assert found is not None
    assert not found.holds
