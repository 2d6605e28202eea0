"""What comes down: pages by weight, one consistent end, and nothing at all where nothing is new."""

from collections.abc import Iterator

import msgspec
import pytest
from sqlalchemy import func, select

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Frame, Kind
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, office
from sync_server.endpoints.sync import exchange
from sync_server.scope import SERVER
from sync_server.store.tables import standings
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert, plain, remove
from tests.support.centres import BAKERY, CARL, EAST, EDDY, HOTEL, PAM, WEST, Fleet

BAKERY_ID = as_bytes(BAKERY.id)
CONTACT = REGISTRY.by_name["contact"]


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


@pytest.fixture
def carl(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(CARL)}")


def contacts(count: int, notes: str = "") -> Iterator[office.Loaded]:
    for number in range(1, count + 1):
        values = {"account": BAKERY_ID, "family_name": f"Buyer {number}", "may_mail": 1, "notes": f"{number}{notes}"}
        yield CONTACT, number.to_bytes(16), plain("contact", values)


def weight(frames: tuple[Frame, ...]) -> int:
    return len(msgspec.msgpack.encode(frames))


def test_a_load_reaches_every_device_in_pages_of_about_the_wanted_weight(fleet: Fleet, pam: Caller) -> None:
    office.load(fleet.centre, contacts(5_000))
    answers = [pam.send(page=40_000)]
    while answers[-1].more:
        answers.append(pam.send(page=40_000))
    assert len({key for key in pam.rows if key[0] == "contact"}) == 5_000
    assert len(answers) > 3
    assert max(weight(answer.frames) for answer in answers) < 160_000
    assert verify(fleet.centre) == []


def test_heavy_rows_come_a_few_at_a_time(fleet: Fleet, pam: Caller) -> None:
    office.load(fleet.centre, contacts(60, "x" * 100_000))
    answer = pam.send()
    assert answer.more
    assert weight(answer.frames) < 3 * LIMITS["page_bytes"]
    pam.pull()
    assert len({key for key in pam.rows if key[0] == "contact"}) == 60


def test_a_load_for_customers_who_stood_before_finds_their_home(fleet: Fleet, pam: Caller) -> None:
    eddy = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    office.load(fleet.centre, contacts(3))
    for caller in (pam, eddy):
        caller.pull()
    assert sum(key[0] == "contact" for key in pam.rows) == 3
    assert sum(key[0] == "contact" for key in eddy.rows) == 0


def test_a_device_that_holds_everything_is_sent_nothing_and_nothing_is_written(fleet: Fleet, pam: Caller) -> None:
    pam.pull()
    pam.pull()
    quiet = msgspec.structs.replace(pam.request(), standing=None)
    with fleet.centre.read() as connection:
        before = connection.execute(select(standings)).all()
    answer = exchange(fleet.centre, pam.code, quiet)
    with fleet.centre.read() as connection:
        assert connection.execute(select(standings)).all() == before
    assert (answer.frames, answer.granted, answer.revoked, answer.hlc) == ((), (), (), 0)


def test_the_server_remembers_two_places_of_a_device_and_no_more(fleet: Fleet, pam: Caller) -> None:
    for number in range(5):
        pam.do(edit("account", BAKERY_ID, 1, phone=f"+1 555 010{number}"))
    with fleet.centre.read() as connection:
        assert connection.scalar(select(func.count()).select_from(standings)) == 2


def test_the_sum_of_a_bucket_is_that_of_the_rows_a_device_holds(pam: Caller) -> None:
    pam.do(insert("contact", b"c" * 16, account=BAKERY_ID, family_name="Tkach"))
    told = {frame.bucket: (frame.rows, frame.sum) for frame in Caller(pam.centre, pam.code, session=9).send().frames}
    for bucket, (rows, checksum) in told.items():
        held = [key for key, home in pam.homes.items() if home == bucket]
        wires = [REGISTRY.by_name[kind].told.wire for kind, _ in held]
        versions = [pam.rows[key]["_rv"] for key in held]
        shares = [row_sum(wire, key[1], at) for wire, key, at in zip(wires, held, versions, strict=True)]
        assert (rows, checksum) == (len(held), added(0, *shares))


def test_what_was_deleted_is_told_once_to_each(pam: Caller, carl: Caller) -> None:
    pam.do(insert("contact", b"c" * 16, account=BAKERY_ID, family_name="Tkach"))
    carl.pull()
    pam.do(remove("contact", b"c" * 16, 1))
    kinds = [block.kind for frame in carl.send().frames for block in frame.blocks]
    assert kinds == [Kind.DELETE]
    assert ("contact", b"c" * 16) not in carl.rows


def test_a_row_that_comes_and_goes_in_one_push_leaves_no_trace_that_hurts(pam: Caller, carl: Caller) -> None:
    made = insert("contact", b"c" * 16, account=BAKERY_ID, family_name="Tkach")
    pam.send(pam.seal(made), pam.seal(remove("contact", b"c" * 16, 0), number=2))
    carl.pull()
    assert ("contact", b"c" * 16) not in carl.rows
    assert verify(pam.centre) == []


def test_a_customer_moved_and_deleted_in_one_push_is_gone_everywhere(pam: Caller, carl: Caller, fleet: Fleet) -> None:
    eddy = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    for caller in (pam, eddy, carl):
        caller.pull()
    moved = carl.seal(edit("account", BAKERY_ID, 1, territory=as_bytes(EAST.id)))
    carl.send(moved, carl.seal(remove("account", BAKERY_ID, 9), number=carl.highest.get(1, 0) + 2))
    for caller in (pam, eddy, carl):
        caller.pull()
        assert ("account", BAKERY_ID) not in caller.rows
    assert verify(fleet.centre) == []


def test_a_customer_who_left_and_came_back_is_there_for_who_joins_later(pam: Caller, carl: Caller) -> None:
    for territory in (EAST, WEST):
        carl.do(edit("account", BAKERY_ID, 9, territory=as_bytes(territory.id)))
    pam.pull()
    assert ("account", BAKERY_ID) in pam.rows


def test_a_territory_given_to_a_rep_comes_whole_and_one_taken_goes_whole(fleet: Fleet, pam: Caller) -> None:
    pam.pull()
    user = REGISTRY.by_name["user"]
    edits.change(fleet.centre, user, SERVER, PAM.login, {"territories": EAST.code})
    pam.pull()
    assert [key for key in pam.rows if key[0] == "account"] == [("account", as_bytes(HOTEL.id))]
    edits.change(fleet.centre, user, SERVER, PAM.login, {"territories": f"{EAST.code};{WEST.code}"})
    pam.pull()
    assert len([key for key in pam.rows if key[0] == "account"]) == 2
