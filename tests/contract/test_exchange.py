"""What one exchange promises: everything once, in order, to whoever may see it, and nothing half done."""

import msgspec
import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.domain.people import User
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.records import Record
from fieldcrm.store.queries.records import digests
from sync_server import edits, records
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.arrivals import came
from tests.support.centres import BAKERY, BOSS, CARL, EAST, EDDY, HOTEL, PAM, WEST, Fleet, codes, fresh_id, refused


def office_sees(fleet: Fleet, account: Account = BAKERY) -> Record:
    return records.one(fleet.centre, REGISTRY[Account], SERVER, account.number)


def test_a_rep_holds_their_territory_and_nothing_of_anothers(fleet: Fleet) -> None:
    with fleet.laptop(PAM).look() as reading:
        assert [account.number for account in reading.all(Account)] == [BAKERY.number]


def test_a_clerk_holds_every_territory(fleet: Fleet) -> None:
    with fleet.laptop(CARL).look() as reading:
        assert {account.number for account in reading.all(Account)} == {BAKERY.number, HOTEL.number}


def test_an_edit_reaches_the_office_and_another_laptop(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    pam.change(phone="+1 555 0100")
    assert codes(pam.sync()) == [Result.APPLIED]
    carl.sync()
    assert office_sees(fleet)["phone"] == carl.account().phone == "+1 555 0100"


def test_a_push_whose_answer_was_lost_has_the_effect_of_once(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    with pam.work() as work:
        work.save(Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach"))
    pam.ask(pam.request())
    assert codes(pam.sync()) == [Result.DUPLICATE]
    assert len(records.listed(fleet.centre, REGISTRY[Contact], SERVER)) == 1
    assert verify(fleet.centre) == []


def test_the_same_request_again_is_refused_and_changes_nothing(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    request = pam.request()
    pam.ask(request)
    before = records.digests(fleet.centre, SERVER)
    assert refused(lambda: pam.ask(request)) is Refusal.REPLAYED
    assert records.digests(fleet.centre, SERVER) == before


def test_a_gap_in_a_lane_is_refused_whole(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    pam.change(phone="+1 555 0200")
    request = pam.request()
    cut = msgspec.structs.replace(request, sealed=request.sealed[1:])
    assert refused(lambda: pam.ask(cut)) is Refusal.LANE_GAP
    assert office_sees(fleet)["phone"] is None


def test_other_work_under_a_number_already_taken_is_a_laptop_that_was_rolled_back(fleet: Fleet) -> None:
    pam, twin = fleet.laptop(PAM), fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    pam.sync()
    twin.change(phone="+1 555 0900")
    theirs = msgspec.structs.replace(twin.request(), session=pam.session + 1)
    assert refused(lambda: pam.ask(theirs)) is Refusal.ROLLED_BACK


def test_an_unknown_device_is_refused(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.code = "Z9"
    assert refused(lambda: pam.ask(pam.request())) is Refusal.UNKNOWN_DEVICE


def test_another_version_of_the_protocol_is_refused(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    assert refused(lambda: pam.ask(msgspec.structs.replace(pam.request(), version=99))) is Refusal.UNKNOWN_VERSION


def test_a_device_that_knows_another_server_is_refused(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    request = pam.request()
    assert request.standing is not None
    stranger = msgspec.structs.replace(request.standing, epoch=b"epoch-99")
    asked = msgspec.structs.replace(request, standing=stranger)
    assert refused(lambda: pam.ask(asked)) is Refusal.OTHER_SERVER


def test_a_device_the_server_has_forgotten_is_asked_to_say_all_its_cursors(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    unknown = msgspec.structs.replace(pam.request(in_full=False), digest=b"12345678")
    assert refused(lambda: pam.ask(unknown)) is Refusal.CURSOR_UNKNOWN


def test_a_device_says_where_it_stands_once_and_its_digest_afterwards(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    pam.take(pam.ask(pam.request(in_full=False)))
    assert pam.ask(pam.request(in_full=False)).frames == ()


def test_a_transaction_larger_than_the_limit_is_refused_whole(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    large = msgspec.structs.replace(pam.request(), sealed=(b"x" * (LIMITS["tx_bytes"] + 1),))
    assert refused(lambda: pam.ask(large)) is Refusal.TOO_LARGE


def test_a_transaction_that_is_none_is_refused_whole(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    broken = msgspec.structs.replace(pam.request(), sealed=(b"\xff\xff",))
    assert refused(lambda: pam.ask(broken)) is Refusal.BAD_MESSAGE


def test_a_refused_step_is_kept_as_a_record_and_does_not_hold_up_the_next(fleet: Fleet) -> None:
    pam, eddy = fleet.laptop(PAM), fleet.laptop(EDDY)
    with eddy.look() as reading:
        hotel = reading.load(Account, HOTEL.id)
    with pam.store.apply() as applying:  # a customer this rep was never given
        applying.connection.exec_driver_sql(
            "INSERT INTO account (id, number, name, _rv, _b) VALUES (?, ?, ?, 1, 2)",
            (bytes.fromhex(hotel.id.replace("-", "")), "A-2", "Hotel Opera"),
        )
    pam.change(HOTEL, phone="+1 555 6666")
    pam.change(BAKERY, phone="+1 555 0100")
    assert codes(pam.sync()) == [Result.OUT_OF_SCOPE, Result.APPLIED]
    [kept] = pam.conflicts()
    assert (kept.put_aside, kept.reason) == ('{"phone": "+1 555 6666"}', "record.out_of_scope")
    assert office_sees(fleet, HOTEL)["phone"] is None


def test_a_row_with_a_value_no_column_holds_is_refused(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    with pam.store.write() as work:
        work.connection.exec_driver_sql("UPDATE account SET last_visit_on = 'someday'")
    assert codes(pam.sync()) == [Result.INVALID]
    assert office_sees(fleet)["last_visit_on"] is None


def test_a_customer_moved_to_another_territory_leaves_one_laptop_and_reaches_the_other_whole(fleet: Fleet) -> None:
    pam, eddy, carl = fleet.laptop(PAM), fleet.laptop(EDDY), fleet.laptop(CARL)
    buyer = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with pam.work() as work:
        work.save(buyer)
    pam.sync()
    carl.sync()
    carl.change(territory=EAST.id)
    carl.sync()
    for laptop in (pam, eddy):
        laptop.sync()
    with pam.look() as reading:
        assert (reading.all(Account), reading.all(Contact)) == ([], [])
    with eddy.look() as reading:
        assert reading.load(Contact, buyer.id).family_name == "Tkach"
    assert verify(fleet.centre) == []


def test_a_customer_that_comes_back_is_there_again(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    for territory in (EAST.id, WEST.id):
        carl.change(territory=territory)
        carl.sync()
        pam.sync()
    assert pam.account().number == BAKERY.number
    assert verify(fleet.centre) == []


def test_work_for_a_customer_who_was_taken_away_is_not_lost(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    carl.change(territory=EAST.id)
    carl.sync()
    pam.change(phone="+1 555 0100")
    pam.sync()
    assert [kept.put_aside for kept in pam.conflicts()] == ['{"phone": "+1 555 0100"}']


def test_a_first_download_comes_in_pages_and_is_applied_whole(fleet: Fleet) -> None:
    for number in range(60):
        said = {"number": f"B-{number}", "name": "B", "territory": "WEST"}
        edits.add(fleet.centre, REGISTRY[Account], SERVER, [said])
    carl = fleet.laptop(CARL, fill=False)
    pages, more = 0, True
    while more:
        answer = carl.ask(msgspec.structs.replace(carl.request(), page=20))
        carl.take(answer)
        pages, more = pages + 1, answer.more
        with carl.look() as reading:
            assert len(reading.all(Account)) == (0 if more else 62)
    assert pages > 3


def test_a_page_that_does_not_start_where_the_device_stands_is_left(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    stale = pam.ask(pam.request())
    edits.change(fleet.centre, REGISTRY[Account], SERVER, BAKERY.number, {"phone": "+1 555 0100"})
    answer = pam.ask(pam.request())
    assert pam.take(answer).current
    assert not pam.take(answer).current
    assert pam.take(stale).rows == 0
    assert pam.account().phone == "+1 555 0100"


@pytest.mark.parametrize("user", [PAM, EDDY, CARL, BOSS], ids=lambda user: user.login)
def test_a_laptops_digest_is_the_centres_for_that_person(fleet: Fleet, user: User) -> None:
    laptop = fleet.laptop(user)
    with laptop.look() as reading:
        held = digests(reading)
    assert held == records.digests(fleet.centre, records.person(fleet.centre, user.login))


def test_what_others_changed_is_told_and_ones_own_work_is_not(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    carl.change(phone="+1 555 0100")
    carl.sync()
    pam.sync()
    assert [(each.kind, each.title) for each in came(pam.store)][:1] == [("account", BAKERY.name)]
    assert all(each.id != BAKERY.id for each in came(carl.store))
