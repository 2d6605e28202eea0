"""An order on its way: what its rep may still do, what the office may, and what nobody may."""

import json
from typing import Any

import pytest

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op
from tests.support.callers import Caller, edit, insert, remove
from tests.support.centres import BAKERY, CARL, FLOUR, PAM, Fleet

ORDER, LINE, OTHER = (bytes([number]) * 16 for number in (1, 2, 3))
SEEN = 1 << 40
"""A version later than all there are: whoever writes has seen everything."""


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def order(**fields: Any) -> Op:
    known = {"number": "K1-1", "account": as_bytes(BAKERY.id), "user": as_bytes(PAM.id), "ordered_on": "2026-11-24"}
    return insert("order", ORDER, **known, currency="USD", **fields)


def line(id: bytes = LINE, **fields: Any) -> Op:
    known = {"order": ORDER, "product": as_bytes(FLOUR.id), "qty": 5000, "price": 125000}
    return insert("order_line", id, **{**known, **fields})


def placed(pam: Caller, carl: Caller, *further: str) -> None:
    """An order of five at 12.50, as far as the office has taken it."""
    assert pam.do(order(status="ready", total=625000), line()).code == Result.APPLIED
    for status in further:
        assert carl.do(edit("order", ORDER, SEEN, status=status)).code == Result.APPLIED
    pam.pull()


def standing(caller: Caller, kind: str = "order", id: bytes = ORDER) -> Any:
    caller.pull()
    return caller.rows[kind, id]


def conflicts(caller: Caller) -> list[tuple[str, dict[str, Any]]]:
    caller.pull()
    found = [row for (kind, _), row in caller.rows.items() if kind == "conflict"]
    return [(row["status"], json.loads(row["put_aside"])) for row in found]


def test_what_was_placed_and_taken_back_offline_arrives_as_a_draft(pam: Caller) -> None:
    first = pam.seal(order(status="ready", placed_at="2026-11-24T09:00:00.000000Z"), line())
    back = pam.seal(edit("order", ORDER, 0, status="draft", placed_at=None), number=2)
    assert [ack.code for ack in pam.send(first, back).acks] == [Result.APPLIED, Result.APPLIED]
    assert standing(pam)["status"] == "draft"


@pytest.mark.parametrize("further", [["received_hq"], ["accepted"], ["accepted", "confirmed", "allocated"]])
def test_calling_off_what_the_office_has_becomes_a_request(pam: Caller, carl: Caller, further: list[str]) -> None:
    placed(pam, carl, *further)
    pam.do(edit("order", ORDER, 1, status="cancelled"))
    assert standing(pam)["status"] == "cancel_requested"
    assert conflicts(pam) == [("info", {"status": "cancelled"})]


def test_a_rep_does_not_grant_their_own_request(pam: Caller, carl: Caller) -> None:
    placed(pam, carl, "accepted")
    assert pam.do(edit("order", ORDER, 1, status="cancel_requested")).code == Result.APPLIED
    pam.do(edit("order", ORDER, SEEN, status="cancelled"))
    assert standing(pam)["status"] == "cancel_requested"
    assert carl.do(edit("order", ORDER, SEEN, status="cancelled")).code == Result.APPLIED


def test_what_is_on_the_lorry_is_not_called_off(pam: Caller, carl: Caller) -> None:
    placed(pam, carl, "accepted", "confirmed", "allocated", "shipped")
    pam.do(edit("order", ORDER, 1, status="cancelled"))
    assert standing(pam)["status"] == "shipped"
    assert conflicts(pam) == [("open", {"status": "cancelled"})]


def test_what_the_office_has_is_not_taken_back_to_write_on(pam: Caller, carl: Caller) -> None:
    placed(pam, carl, "received_hq")
    pam.do(edit("order", ORDER, 1, status="draft"))
    assert standing(pam)["status"] == "received_hq"
    assert conflicts(pam) == [("open", {"status": "draft"})]


def test_until_it_is_accepted_its_rep_says_when_it_is_wanted_and_then_only_notes(pam: Caller, carl: Caller) -> None:
    placed(pam, carl, "received_hq")
    assert pam.do(edit("order", ORDER, SEEN, wanted_on="2026-12-01")).code == Result.APPLIED
    carl.do(edit("order", ORDER, SEEN, status="accepted"))
    assert pam.do(edit("order", ORDER, SEEN, wanted_on="2026-12-24")).code == Result.PUT_ASIDE
    assert pam.do(edit("order", ORDER, SEEN, notes="Ring the bell")).code == Result.APPLIED
    assert (standing(pam)["wanted_on"], standing(pam)["notes"]) == ("2026-12-01", "Ring the bell")
    assert carl.do(edit("order", ORDER, SEEN, wanted_on="2026-12-02")).code == Result.APPLIED


def test_the_office_delivers_less_or_cheaper_and_the_total_follows(pam: Caller, carl: Caller) -> None:
    placed(pam, carl, "accepted_with_changes")
    assert carl.do(edit("order_line", LINE, SEEN, qty=4000, price=125000, discount=100000)).code == Result.APPLIED
    assert standing(pam, "order_line", LINE)["qty"] == 4000
    assert standing(pam)["total"] == 450000


@pytest.mark.parametrize(
    "op",
    [
        line(OTHER),
        remove("order_line", LINE, SEEN),
        edit("order_line", LINE, SEEN, qty=6000),
        edit("order_line", LINE, SEEN, price=125001),
        edit("order_line", LINE, SEEN, discount=-1),
        edit("order_line", LINE, SEEN, price=126000, discount=5000),
        remove("order", ORDER, SEEN),
    ],
    ids=["another line", "a line less", "more", "dearer", "dearer by discount", "dearer after all", "the order"],
)
def test_the_office_adds_nothing_raises_nothing_and_deletes_nothing(pam: Caller, carl: Caller, op: Op) -> None:
    placed(pam, carl, "accepted")
    assert Result(carl.do(op).code).refused
    assert standing(pam)["total"] == 625000
    assert standing(pam, "order_line", LINE)["qty"] == 5000


def test_an_order_the_office_writes_down_itself_is_its_own(carl: Caller) -> None:
    mine = insert(
        "order", ORDER, number="C-1", account=as_bytes(BAKERY.id), user=as_bytes(CARL.id), ordered_on="2026-11-24"
    )
    assert carl.do(mine, line()).code == Result.APPLIED
    assert carl.do(edit("order_line", LINE, SEEN, qty=9000)).code == Result.APPLIED
    assert carl.do(edit("order", ORDER, SEEN, status="ready")).code == Result.APPLIED


@pytest.mark.parametrize("told", [1, None, 99_990_000])
def test_a_total_is_what_the_lines_come_to_whatever_a_device_says(pam: Caller, carl: Caller, told: int | None) -> None:
    pam.do(order(status="ready", total=told), line(), line(OTHER, qty=1000, price=33333, discount=20000))
    assert standing(pam)["total"] == standing(carl)["total"] == 625000 + 32700
    assert conflicts(pam) == []


def test_an_order_without_lines_keeps_the_total_it_came_with(pam: Caller) -> None:
    pam.do(order(status="ready", total=5000))
    assert standing(pam)["total"] == 5000


def test_an_order_whose_last_line_is_taken_off_comes_to_nothing(pam: Caller) -> None:
    pam.do(order(total=625000), line())
    pam.do(remove("order_line", LINE, SEEN))
    assert standing(pam)["total"] == 0
