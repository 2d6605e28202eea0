"""A customer changes hands while a rep is out of reach: what was done there comes late, and nothing of it is lost."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import VisitId, as_bytes, as_text
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Op
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services.conflicts import Side, resolve
from fieldcrm.store import outbox
from sync_server import edits
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert, remove
from tests.support.centres import BAKERY, BOSS, CARL, EAST, EDDY, FLOUR, HOTEL, PAM, WEST, Fleet, codes, refused
from tests.support.doors import exchanged

BAKERY_ID, HOTEL_ID, PAM_ID, WEST_ID, FLOUR_ID = (as_bytes(each.id) for each in (BAKERY, HOTEL, PAM, WEST, FLOUR))
VISIT, ORDER, LINE, CONTACT, SHOP = (bytes([number]) * 16 for number in range(1, 6))
DAY = "2026-11-24"
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
Handover = Callable[[], None]


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    """A rep who holds the west, and is out of reach from now on."""
    caller = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    caller.do(insert("contact", CONTACT, account=BAKERY_ID, family_name="Tkach"))
    caller.do(visit())
    return caller


@pytest.fixture
def eddy(fleet: Fleet) -> Caller:
    """The rep of the east."""
    caller = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    caller.pull()
    return caller


def change(fleet: Fleet, kind: str, number: str, **fields: str) -> None:
    edits.change(fleet.centre, REGISTRY.by_name[kind], SERVER, number, fields)


def customer_moves(fleet: Fleet) -> None:
    change(fleet, "account", BAKERY.number or "", territory=EAST.code)


def territory_moves(fleet: Fleet) -> None:
    change(fleet, "user", EDDY.login, territories="EAST;WEST")
    change(fleet, "user", PAM.login, territories="")


@pytest.fixture(params=[customer_moves, territory_moves])
def hand_over(request: pytest.FixtureRequest, fleet: Fleet) -> Handover:
    """Both ways in which the east comes to have what was the west's."""
    return lambda: request.param(fleet)


def visit(**fields: Any) -> Op:
    return insert("visit", VISIT, account=BAKERY_ID, user=PAM_ID, day=DAY, **fields)


def order(**fields: Any) -> tuple[Op, Op]:
    known = {"number": "K1-1", "account": BAKERY_ID, "user": PAM_ID, "ordered_on": DAY, "status": "ready"}
    line = insert("order_line", LINE, order=ORDER, product=FLOUR_ID, qty=5000, price=125000)
    return insert("order", ORDER, **{**known, **fields}), line


def told(caller: Caller, reason: str) -> list[dict[str, Any]]:
    """The records of that reason that a device holds."""
    return [
        dict(row) for (kind, _), row in sorted(caller.rows.items()) if kind == "conflict" and row["reason"] == reason
    ]


def test_an_order_written_before_the_handover_is_taken(
    fleet: Fleet, pam: Caller, eddy: Caller, hand_over: Handover
) -> None:
    hand_over()
    assert pam.do(*order()).code == Result.APPLIED
    eddy.pull()
    assert {("order", ORDER), ("order_line", LINE)} <= eddy.rows.keys()
    assert not {("order", ORDER), ("account", BAKERY_ID)} & pam.rows.keys()
    assert verify(fleet.centre) == []


def test_both_are_told_of_it_once(pam: Caller, eddy: Caller, hand_over: Handover) -> None:
    hand_over()
    pam.do(*order())
    eddy.pull()
    for caller in (pam, eddy):
        [record] = told(caller, "late.taken")
        assert (record["kind"], record["row"], record["status"]) == ("order", as_text(ORDER), "info")
        assert json.loads(record["put_aside"])["number"] == "K1-1"
    [hers], [his] = told(pam, "late.taken"), told(eddy, "late.taken")
    assert (hers["account"], his["account"]) == (None, BAKERY_ID)
    assert json.loads(hers["kept"]) == {}


def test_a_report_on_ones_own_visit_is_taken(pam: Caller, eddy: Caller, hand_over: Handover) -> None:
    hand_over()
    assert pam.do(edit("visit", VISIT, 1, notes="Wants rye")).code == Result.APPLIED
    eddy.pull()
    assert eddy.rows["visit", VISIT]["notes"] == "Wants rye"


def test_both_are_told_of_a_visit_that_its_rep_takes_off_late(
    fleet: Fleet, pam: Caller, eddy: Caller, hand_over: Handover
) -> None:
    hand_over()
    eddy.pull()
    assert pam.do(remove("visit", VISIT, 1)).code == Result.APPLIED
    eddy.pull()
    assert ("visit", VISIT) not in eddy.rows
    for caller in (pam, eddy):
        [record] = told(caller, "late.taken")
        assert (record["kind"], record["row"], record["status"]) == ("visit", as_text(VISIT), "info")
        assert json.loads(record["put_aside"])["day"] == DAY
    assert verify(fleet.centre) == []


def test_a_word_on_the_customer_is_a_suggestion_to_whoever_has_them(
    pam: Caller, eddy: Caller, hand_over: Handover
) -> None:
    hand_over()
    eddy.pull()
    eddy.do(edit("account", BAKERY_ID, eddy.rows["account", BAKERY_ID]["_rv"], notes="By the river"))
    ack = pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0100", notes="Ring twice"))
    eddy.pull()
    assert ack.code == Result.PUT_ASIDE
    assert (eddy.rows["account", BAKERY_ID]["phone"], eddy.rows["account", BAKERY_ID]["notes"]) == (
        None,
        "By the river",
    )
    found = {each["group"]: each for each in told(eddy, "late.suggested")}
    assert {name: json.loads(each["put_aside"]) for name, each in found.items()} == {
        "phone": {"phone": "+1 555 0100"},
        "notes": {"notes": "Ring twice"},
    }
    assert json.loads(found["notes"]["kept"]) == {"notes": "By the river"}
    assert {each["status"] for each in found.values()} == {"open"}


def test_the_author_of_a_suggestion_keeps_their_words_and_sees_nobody_elses(
    pam: Caller, eddy: Caller, hand_over: Handover
) -> None:
    hand_over()
    eddy.pull()
    eddy.do(edit("account", BAKERY_ID, eddy.rows["account", BAKERY_ID]["_rv"], notes="By the river"))
    [kept] = pam.do(edit("account", BAKERY_ID, 1, notes="Ring twice")).conflicts
    [record] = told(pam, "late.suggested")
    assert ("conflict", kept) in pam.rows
    assert (json.loads(record["put_aside"]), json.loads(record["kept"])) == ({"notes": "Ring twice"}, {})
    assert (record["status"], record["kept_by"], record["account"]) == ("info", None, None)


def test_what_is_so_already_is_no_suggestion(pam: Caller, hand_over: Handover) -> None:
    hand_over()
    assert pam.do(edit("account", BAKERY_ID, 1, name=BAKERY.name)).code == Result.APPLIED
    assert not told(pam, "late.suggested")


def test_what_the_former_rep_takes_away_stays_until_somebody_agrees(
    pam: Caller, eddy: Caller, hand_over: Handover
) -> None:
    hand_over()
    eddy.pull()
    eddy.do(edit("contact", CONTACT, eddy.rows["contact", CONTACT]["_rv"], mobile="+1 555 0101"))
    assert pam.do(remove("contact", CONTACT, 1)).code == Result.PUT_ASIDE
    eddy.pull()
    assert ("contact", CONTACT) in eddy.rows
    [record] = told(eddy, "late.suggested")
    assert (record["group"], record["status"], record["put_aside"]) == ("*", "open", "{}")


def test_a_person_met_there_is_written_down(pam: Caller, eddy: Caller, hand_over: Handover) -> None:
    hand_over()
    met = bytes([9]) * 16
    assert pam.do(insert("contact", met, account=BAKERY_ID, family_name="Bondar")).code == Result.APPLIED
    eddy.pull()
    assert ("contact", met) in eddy.rows


def test_a_customer_won_in_a_territory_that_is_anothers_now_is_taken(fleet: Fleet, pam: Caller, eddy: Caller) -> None:
    territory_moves(fleet)
    assert pam.do(insert("account", SHOP, number="N-1", name="Corner shop", territory=WEST_ID)).code == Result.APPLIED
    eddy.pull()
    assert ("account", SHOP) in eddy.rows


def test_work_of_somebody_who_never_had_the_customer_is_refused(pam: Caller, hand_over: Handover) -> None:
    hand_over()
    foreign = insert("visit", ORDER, account=HOTEL_ID, user=PAM_ID, day=DAY)
    assert pam.do(foreign).code == Result.OUT_OF_SCOPE
    assert pam.do(edit("account", HOTEL_ID, 1, phone="1")).code == Result.OUT_OF_SCOPE


def test_after_ninety_days_it_is_refused_and_kept(fleet: Fleet, pam: Caller, hand_over: Handover) -> None:
    hand_over()
    fleet.clock.ms += timedelta(days=91) // timedelta(milliseconds=1)
    ack = pam.do(*order())
    assert (ack.code, len(ack.conflicts)) == (Result.OUT_OF_SCOPE, 2)
    assert {("conflict", each) for each in ack.conflicts} <= pam.rows.keys()


def test_late_work_sent_twice_is_taken_once(pam: Caller, eddy: Caller, hand_over: Handover) -> None:
    hand_over()
    sealed = pam.seal(*order())
    answers = [pam.send(sealed), pam.send(sealed)]
    eddy.pull()
    assert [ack.code for answer in answers for ack in answer.acks] == [Result.APPLIED, Result.DUPLICATE]
    assert len(told(eddy, "late.taken")) == 1


def test_a_person_who_has_gone_to_another_customer_is_suggested_about_too(
    fleet: Fleet, pam: Caller, eddy: Caller
) -> None:
    carl = Caller(fleet.centre, f"K{fleet.enrol(CARL)}")
    carl.pull()
    assert (
        carl.do(edit("contact", CONTACT, carl.rows["contact", CONTACT]["_rv"], account=HOTEL_ID)).code == Result.APPLIED
    )
    assert pam.do(edit("contact", CONTACT, 1, mobile="+1 555 0102")).code == Result.PUT_ASIDE
    eddy.pull()
    [record] = told(eddy, "late.suggested")
    assert json.loads(record["put_aside"]) == {"mobile": "+1 555 0102"}


def test_a_rep_turned_away_hands_in_nothing(fleet: Fleet, pam: Caller) -> None:
    territory_moves(fleet)
    change(fleet, "user", PAM.login, active="no")
    assert refused(lambda: pam.do(*order())) is Refusal.REVOKED


def test_who_comes_to_have_it_back_writes_as_before(fleet: Fleet, pam: Caller) -> None:
    customer_moves(fleet)
    change(fleet, "account", BAKERY.number or "", territory=WEST.code)
    assert pam.do(edit("account", BAKERY_ID, 1, phone="+1 555 0103")).code == Result.APPLIED
    assert not told(pam, "late.suggested")


def test_a_manager_goes_on_with_what_they_have_just_given_away(fleet: Fleet, eddy: Caller) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    boss.pull()
    given, word = edit("account", BAKERY_ID, 1, territory=as_bytes(EAST.id)), edit("account", BAKERY_ID, 1, phone="+1")
    answer = boss.send(boss.seal(given), boss.seal(word, number=2))
    eddy.pull()
    assert [ack.code for ack in answer.acks] == [Result.APPLIED, Result.PUT_ASIDE]
    assert [json.loads(each["put_aside"]) for each in told(eddy, "late.suggested")] == [{"phone": "+1"}]


def test_a_customer_without_a_territory_stays_with_who_found_them(pam: Caller, eddy: Caller) -> None:
    assert pam.do(insert("account", SHOP, number="N-1", name="Corner shop", owner=PAM_ID)).code == Result.APPLIED
    assert ("account", SHOP) in pam.rows
    eddy.pull()
    assert ("account", SHOP) not in eddy.rows


def test_and_goes_where_head_office_sends_them(fleet: Fleet, pam: Caller, eddy: Caller) -> None:
    pam.do(insert("account", SHOP, number="N-1", name="Corner shop", owner=PAM_ID))
    change(fleet, "account", "N-1", territory=EAST.code)
    eddy.pull()
    pam.pull()
    assert ("account", SHOP) in eddy.rows.keys() - pam.rows.keys()


def test_two_laptops_end_up_with_what_is_theirs(fleet: Fleet) -> None:
    hers, his = fleet.laptop(PAM), fleet.laptop(EDDY)
    with hers.work() as work:
        work.change(Account, BAKERY.id, {"phone": "+1 555 0100"})
    with hers.work() as work:
        work.save(Visit(id=VisitId(as_text(VISIT)), account=BAKERY.id, user=PAM.id, day=date(2026, 11, 24)))
    customer_moves(fleet)
    assert codes(hers.sync()) == [Result.PUT_ASIDE, Result.APPLIED]
    his.sync()
    with hers.look() as reading:
        assert reading.find(Account, BAKERY.id) is None
        assert reading.find(Visit, VisitId(as_text(VISIT))) is None
        assert outbox.waiting(reading.connection) == 0
    with his.look() as reading:
        assert reading.load(Visit, VisitId(as_text(VISIT))).user == PAM.id
    assert {each.reason: each.status for each in his.conflicts()} == {"late.taken": "info", "late.suggested": "open"}
    assert {each.reason: each.status for each in hers.conflicts()} == {"late.taken": "info", "late.suggested": "info"}


def test_a_suggestion_is_taken_by_one_choice(fleet: Fleet) -> None:
    hers, his = fleet.laptop(PAM), fleet.laptop(EDDY)
    hers.change(phone="+1 555 0100")
    customer_moves(fleet)
    hers.sync()
    his.sync()
    [suggestion] = his.conflicts()
    resolve(his.store, suggestion.id, Side.THEIRS if suggestion.kept_by == EDDY.id else Side.MINE, now=NOW)
    assert codes(his.sync()) == [Result.APPLIED]
    assert his.account().phone == "+1 555 0100"


def test_how_many_customers_have_gone_is_told_with_the_exchange(fleet: Fleet, hand_over: Handover) -> None:
    laptop = fleet.laptop(PAM)
    hand_over()
    assert exchanged(laptop).customers_left == 1
    assert exchanged(laptop).customers_left == 0


def test_one_that_goes_from_one_of_my_territories_to_another_has_not_gone(fleet: Fleet) -> None:
    change(fleet, "user", PAM.login, territories="WEST;EAST")
    laptop = fleet.laptop(PAM)
    customer_moves(fleet)
    assert exchanged(laptop).customers_left == 0
    assert laptop.account().name == BAKERY.name


def test_a_difference_settled_late_is_not_a_difference_again(fleet: Fleet, pam: Caller, eddy: Caller) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    boss.pull()
    boss.do(edit("account", BAKERY_ID, 1, name="Sofia Bakery I"))
    pam.do(edit("account", BAKERY_ID, 1, name="Sofia Bakery II"))
    boss.pull()
    [(_, difference)] = [key for key in pam.rows if key[0] == "conflict"]
    customer_moves(fleet)
    settled = edit("conflict", difference, boss.rows["conflict", difference]["_rv"], status="resolved")
    boss.do(settled)
    eddy.pull()
    assert [row["kind"] for (kind, _), row in eddy.rows.items() if kind == "conflict"] == ["account"]
