"""Of a row that a device holds only what was written since it came travels; of any other the whole."""

from collections.abc import Iterator

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.messages import Block, Kind, SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import office
from tests.support.callers import Caller, edit, insert, plain, remove
from tests.support.centres import BAKERY, CARL, EAST, EDDY, FLOUR, PAM, WEST, Fleet

SHOP = ("account", as_bytes(BAKERY.id))
SPEC = REGISTRY.by_name["account"]
BUYER = ("contact", b"c" * 16)


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def blocks(answer: SyncAnswer) -> list[Block]:
    return [block for frame in answer.frames for block in frame.blocks]


def kinds(answer: SyncAnswer) -> list[Kind]:
    return [block.kind for block in blocks(answer)]


def holds_what_stands(caller: Caller) -> bool:
    """Whether a device that reads all anew has no other rows."""
    other = Caller(caller.centre, caller.code, session=caller.session + 1_000)
    other.pull()
    caller.session = other.session
    return caller.rows == other.rows


def test_one_field_travels_alone(pam: Caller, carl: Caller) -> None:
    pam.pull()
    carl.do(edit(*SHOP, 1, phone="+1 555 0100"))
    [patch] = blocks(pam.send())
    assert (patch.kind, patch.fields) == (Kind.PATCH, (SPEC.by_name["phone"].column,))
    assert patch.columns == (("+1 555 0100",),)
    assert holds_what_stands(pam)


def test_what_was_written_before_and_since_comes_over_any_image(pam: Caller, carl: Caller) -> None:
    """Whoever missed the first of two edits gets both; whoever has the first gets it once more."""
    pam.pull()
    carl.do(edit(*SHOP, 1, phone="+1 555 0100"))
    carl.do(edit(*SHOP, 2, notes="Closed on Mondays"))
    assert kinds(pam.send()) == [Kind.PATCH]
    assert pam.rows[SHOP]["phone"] == "+1 555 0100"
    carl.do(edit(*SHOP, 3, email="shop@bakery.example"))
    assert kinds(pam.send()) == [Kind.PATCH]
    assert holds_what_stands(pam)


def test_a_field_made_empty_is_told_as_empty(pam: Caller, carl: Caller) -> None:
    carl.do(edit(*SHOP, 1, notes="Closed on Mondays"))
    pam.pull()
    carl.do(edit(*SHOP, 2, notes=None))
    assert kinds(pam.send()) == [Kind.PATCH]
    assert pam.rows[SHOP]["notes"] is None
    assert holds_what_stands(pam)


def test_rows_that_changed_alike_come_together(pam: Caller, carl: Caller, fleet: Fleet) -> None:
    office.load(fleet.centre, contacts(4))
    for caller in (pam, carl):
        caller.pull()
    ids = [number.to_bytes(16) for number in range(1, 5)]
    edits = [edit("contact", each, 1, **{field: "x"}) for each, field in zip(ids, ["phone", "email"] * 2, strict=True)]
    carl.do(*edits)
    patches = blocks(pam.send())
    assert [(patch.kind, len(patch.ids) // 16) for patch in patches] == [(Kind.PATCH, 2), (Kind.PATCH, 2)]
    assert holds_what_stands(pam)


def test_a_row_made_since_comes_whole_though_it_was_edited_since(pam: Caller, carl: Caller) -> None:
    for caller in (pam, carl):
        caller.pull()
    carl.do(insert(*BUYER, account=SHOP[1], family_name="Tkach", may_mail=1))
    carl.do(edit(*BUYER, 1, family_name="Weber"))
    assert kinds(pam.send()) == [Kind.PUT]
    assert holds_what_stands(pam)


def test_a_customer_who_moved_here_comes_whole_with_what_belongs_to_it(carl: Caller, fleet: Fleet) -> None:
    eddy = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    carl.do(insert(*BUYER, account=SHOP[1], family_name="Tkach", may_mail=1))
    carl.do(edit(*SHOP, 1, phone="+1 555 0100"))
    eddy.pull()
    carl.do(edit(*SHOP, 2, territory=as_bytes(EAST.id)))
    carl.do(edit(*SHOP, 3, notes="Moved"))
    assert set(kinds(eddy.send())) == {Kind.PUT}
    assert BUYER in eddy.rows
    assert holds_what_stands(eddy)


def test_a_customer_who_left_and_came_back_comes_whole(pam: Caller, carl: Caller) -> None:
    pam.pull()
    for territory in (EAST, WEST):
        carl.do(edit(*SHOP, 9, territory=as_bytes(territory.id)))
    assert Kind.PATCH not in kinds(pam.send())
    assert holds_what_stands(pam)


def test_nothing_is_told_by_halves_between_two_pages(pam: Caller, carl: Caller, fleet: Fleet) -> None:
    """A row behind the page when it was read was never seen, however far the cursor has come since."""
    office.load(fleet.centre, contacts(3_000))
    carl.pull()
    first = (1).to_bytes(16)
    carl.do(edit("contact", first, 1, family_name="Weber"))
    assert pam.send(page=1_000).more
    carl.do(edit("contact", first, 2, phone="+1 555 0100"))
    kinds_told: list[Kind] = []
    while pam.is_between:
        kinds_told += kinds(pam.send(page=1_000))
    assert Kind.PATCH not in kinds_told
    assert holds_what_stands(pam)


def test_whoever_asks_for_whole_rows_gets_them(pam: Caller, carl: Caller) -> None:
    pam.pull()
    carl.do(edit(*SHOP, 1, phone="+1 555 0100"))
    pam.is_between = True
    assert kinds(pam.send()) == [Kind.PUT]


def test_what_the_centre_works_out_itself_is_told_with_the_rest(pam: Caller, carl: Caller) -> None:
    order, line = b"o" * 16, b"l" * 16
    made = insert(
        "order", order, account=SHOP[1], number="K-1", currency="EUR", status="draft", ordered_on="2026-11-24"
    )
    carl.do(made, insert("order_line", line, order=order, product=as_bytes(FLOUR.id), qty=1_000, price=20_000), lane=0)
    pam.pull()
    carl.do(edit("order_line", line, 1, qty=3_000), lane=0)
    assert set(kinds(pam.send())) == {Kind.PATCH}
    assert pam.rows["order", order]["total"] == 60_000
    assert holds_what_stands(pam)


def test_a_row_that_is_deleted_is_told_as_gone(pam: Caller, carl: Caller) -> None:
    carl.do(insert(*BUYER, account=SHOP[1], family_name="Tkach", may_mail=1))
    pam.pull()
    carl.do(edit(*BUYER, 1, family_name="Weber"))
    carl.do(remove(*BUYER, 2))
    assert kinds(pam.send()) == [Kind.DELETE]


def contacts(count: int) -> Iterator[office.Loaded]:
    spec = REGISTRY.by_name["contact"]
    for number in range(1, count + 1):
        values = {"account": SHOP[1], "family_name": f"Buyer {number}", "may_mail": 1}
        yield spec, number.to_bytes(16), plain("contact", values)
