"""A laptop proves row by row that it holds what the centre holds, and what it does not is put right by itself."""

from collections.abc import Iterator
from functools import partial
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, as_bytes
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Finding, Kind, Listing, Standing, VerifyAnswer, VerifyRequest
from fieldcrm.protocol.versions import PROTOCOL, SCHEMA
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.replication import verification
from fieldcrm.store import book, outbox, replica
from sync_server import edits, office, surveys
from sync_server.endpoints.verify import compare
from sync_server.scope import SERVER
from sync_server.store.tables import devices
from tests.support.centres import EDDY, EPOCH, PAM, WEST, Fleet, Laptop, numbered, refused
from tests.support.verifying import DAMAGE, Wire, holds_what_the_office_holds, spoil, verify

SHOPS = 120
COLUMNS = {spec.told.wire: spec.columns[-1].column for spec in REGISTRY}


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A laptop with more than a hundred customers, each with a buyer."""
    shops = [
        Account(id=AccountId(numbered(1_000 + n)), number=f"S-{n}", name=f"Shop {n}", territory=WEST.id)
        for n in range(SHOPS)
    ]
    buyers = [
        Contact(id=ContactId(numbered(5_000 + n)), account=shop.id, family_name=f"Buyer {n}", notes="x" * n)
        for n, shop in enumerate(shops)
    ]
    made: list[Any] = [*shops, *buyers]
    office.write(fleet.centre, [office.insert_op(REGISTRY[type(each)], each.id, _fields(each)) for each in made])
    return fleet.laptop(PAM)


def _fields(entity: Any) -> dict[str, object]:
    return {each.name: getattr(entity, each.name) for each in REGISTRY[type(entity)].fields[1:]}


def standing(laptop: Laptop) -> Standing:
    with laptop.look() as reading:
        return replica.standing(reading.connection, REGISTRY, "test")


def bucket_of(laptop: Laptop, name: str = f"terr:{WEST.id}") -> int:
    with laptop.look() as reading:
        found = reading.connection.scalar(select(book.buckets.c.id).where(book.buckets.c.name == name))
    assert found is not None
    return int(found)


def request(laptop: Laptop, **more: Any) -> VerifyRequest:
    """Whether that laptop holds the west, unless something else is said."""
    bucket = bucket_of(laptop)
    told: dict[str, Any] = {
        "version": PROTOCOL,
        "epoch": EPOCH,
        "schema": SCHEMA,
        "bucket": bucket,
        "cursor": standing(laptop).cursors[bucket],
        "columns": COLUMNS,
    }
    return VerifyRequest(**{**told, **more})


def asked(laptop: Laptop, **more: Any) -> VerifyAnswer:
    return compare(laptop.fleet.centre, laptop.code, request(laptop, **more), b"about-it")


def test_who_holds_all_of_it_is_told_so_in_one_small_request_a_bucket(pam: Laptop) -> None:
    wire = Wire(pam)
    verified = verify(pam, wire)
    assert (verified.is_whole, verified.mended, verified.rows) == (True, 0, 2 * SHOPS + 8)
    assert [answer.finding for answer in wire.answers] == [Finding.SAME] * verified.buckets
    assert verified.requests == verified.buckets == 2
    assert verified.bytes_up < 120 * verified.requests
    assert verified.bytes_down < 30 * verified.requests


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_was_damaged_is_found_and_put_right(pam: Laptop, damage: str) -> None:
    spoil(pam.store, damage)
    verified = verify(pam)
    assert (verified.still, verified.is_whole, verified.reason) == (set(), True, "")
    assert 1 <= verified.mended <= 3
    assert holds_what_the_office_holds(pam)


def test_mending_costs_by_what_differs_and_not_by_what_there_is(pam: Laptop) -> None:
    whole = Laptop(pam.fleet, PAM, f"K{pam.fleet.enrol(PAM)}", pam.fleet.enrolled)
    pam.fleet.laptops.append(whole)
    everything = sum(len(block.ids) for frame in whole.ask(whole.request()).frames for block in frame.blocks)
    spoil(pam.store, "a value")
    wire = Wire(pam)
    assert verify(pam, wire).mended == 1
    told = [block for answer in wire.answers for block in answer.blocks]
    listed = sum(len(each.ids) for asked in wire.asked for each in asked.rows)
    assert [len(block.ids) for block in told] == [16]
    assert listed < everything / 50


def test_what_the_person_typed_and_has_not_sent_is_not_touched(pam: Laptop) -> None:
    with pam.work() as work:
        work.change(Account, numbered(1_007), {"phone": "+1 555 0100"})
        work.change(Contact, numbered(5_007), {"family_name": "Tkach"})
    before = waiting(pam)
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE shadow_account SET name = 'Shpo 7', phone = '1'")
        applying.connection.exec_driver_sql("DELETE FROM shadow_contact")
        applying.connection.exec_driver_sql("DELETE FROM contact WHERE id = ?", (as_bytes(numbered(5_007)),))
    assert verify(pam).mended == 2
    with pam.look() as reading:
        shop = reading.load(Account, numbered(1_007))
        buyer = reading.load(Contact, numbered(5_007))
    assert (shop.name, shop.phone, buyer.family_name) == ("Shop 7", "+1 555 0100", "Tkach")
    assert waiting(pam) == before
    pam.sync()
    assert holds_what_the_office_holds(pam)


def waiting(laptop: Laptop) -> list[bytes]:
    with laptop.look() as reading:
        return list(outbox.to_send(reading.connection))


def test_what_was_typed_into_a_row_that_does_not_exist_is_sent_all_the_same(pam: Laptop) -> None:
    spoil(pam.store, "a ghost")
    with pam.work() as work:
        work.change(Contact, numbered(9_999), {"family_name": "Tkach"})
    before = waiting(pam)
    assert verify(pam).is_whole
    assert waiting(pam) == before
    pam.sync()
    assert any("Tkach" in str(conflict) for conflict in pam.conflicts())
    assert holds_what_the_office_holds(pam)


def test_who_is_not_up_to_date_is_told_to_come_again_and_loses_nothing(pam: Laptop) -> None:
    edits.change(pam.fleet.centre, REGISTRY.by_name["account"], SERVER, "S-9", {"phone": "+1 555 0109"})
    spoil(pam.store, "a value")
    verified = verify(pam)
    assert (verified.is_whole, verified.mended, len(verified.same), verified.still) == (False, 0, 1, set())
    pam.sync()
    assert verify(pam).mended == 1
    assert holds_what_the_office_holds(pam)


def test_what_changed_between_the_questions_is_not_taken_for_damage(pam: Laptop) -> None:
    spoil(pam.store, "a value")
    wire = Wire(pam)

    def post_and_move_on(*told: Any, **more: Any) -> bytes:
        body = Wire.post(wire, *told, **more)
        if wire.answers[-1].finding is Finding.DIFFERS:
            edits.change(pam.fleet.centre, REGISTRY.by_name["account"], SERVER, "S-9", {"phone": "+1 555 0109"})
        return body

    with patch.object(wire, "post", post_and_move_on):
        verified = verify(pam, wire)
    assert (verified.mended, verified.is_whole, wire.answers[-1].finding) == (0, False, Finding.BEHIND)


def test_an_answer_is_not_taken_once_the_laptop_has_moved_on(pam: Laptop) -> None:
    spoil(pam.store, "a value")
    edited = [False, True]
    wire = Wire(pam)

    def post_and_pull(*told: Any, **more: Any) -> bytes:
        body = Wire.post(wire, *told, **more)
        if wire.answers[-1].blocks and edited.pop():
            edits.change(pam.fleet.centre, REGISTRY.by_name["account"], SERVER, "S-7", {"phone": "+1 555 0109"})
            pam.sync()
        return body

    with patch.object(wire, "post", post_and_pull):
        assert verify(pam, wire).is_whole
    assert holds_what_the_office_holds(pam)


def test_a_mending_may_come_in_many_answers_and_is_done_at_once(pam: Laptop) -> None:
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("DELETE FROM contact")
        applying.connection.exec_driver_sql("UPDATE account SET notes = 'Lost' WHERE number LIKE 'S-3%'")
    wire = Wire(pam)
    with patch.dict(LIMITS, {"page_bytes": 4_000, "rows_listed": 1_000}):
        verified = verify(pam, wire)
    assert sum(answer.more for answer in wire.answers) > 2
    assert (verified.is_whole, verified.still) == (True, set())
    assert holds_what_the_office_holds(pam)


def test_where_very_much_differs_the_bucket_is_read_anew(pam: Laptop) -> None:
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("DELETE FROM contact")
    with patch.object(verification, "MOST_TOLD", 50), patch.dict(LIMITS, {"page_bytes": 4_000}):
        verified = verify(pam)
    assert verified.still == {bucket_of(pam)}
    replica.send_back(pam.store, verified.still)
    pam.sync()
    assert holds_what_the_office_holds(pam)


@pytest.mark.parametrize("damage", ["a ghost", "a row in another bucket"])
def test_damage_does_not_stand_in_the_way_of_news(pam: Laptop, damage: str) -> None:
    spoil(pam.store, damage)
    edits.change(pam.fleet.centre, REGISTRY.by_name["account"], SERVER, "S-7", {"territory": "EAST"})
    pam.sync()
    assert verify(pam).is_whole
    assert holds_what_the_office_holds(pam)


def test_the_count_that_was_kept_is_put_right_too(pam: Laptop) -> None:
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE sync_bucket SET n = n + 1, suspect = 1")
    assert verify(pam).is_whole
    with pam.look() as reading:
        rows = reading.connection.execute(select(book.buckets.c.n, book.buckets.c.suspect)).all()
    assert (sum(row.n for row in rows), {row.suspect for row in rows}) == (2 * SHOPS + 8, {0})


def test_nobody_learns_of_a_bucket_that_is_not_theirs(pam: Laptop) -> None:
    eddy = pam.fleet.laptop(EDDY)
    theirs = {"bucket": bucket_of(pam), "cursor": standing(pam).cursors[bucket_of(pam)]}
    for more in (theirs, {**theirs, "cursor": 1}, {"bucket": 10**9, "cursor": 0}):
        assert refused(partial(compare, pam.fleet.centre, eddy.code, request(pam, **more), b"")) is Refusal.NOT_FOUND


@pytest.mark.parametrize(("status", "refusal"), [("revoked", Refusal.REVOKED), ("wiped", Refusal.WIPE)])
def test_a_device_that_was_turned_away_is_answered_nothing(pam: Laptop, status: str, refusal: Refusal) -> None:
    with pam.fleet.centre.write() as connection:
        connection.execute(devices.update().values(status=status))
    assert refused(lambda: asked(pam)) is refusal


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"version": PROTOCOL + 1}, Refusal.UNKNOWN_VERSION),
        ({"schema": SCHEMA + 1}, Refusal.UPGRADE_REQUIRED),
        ({"epoch": b"another!"}, Refusal.OTHER_SERVER),
    ],
    ids=lambda told: str(told),
)
def test_what_cannot_be_compared_is_refused(pam: Laptop, more: dict[str, Any], refusal: Refusal) -> None:
    assert refused(lambda: asked(pam, **more)) is refusal


def test_who_has_lost_a_territory_is_told_nothing_more_of_it(pam: Laptop) -> None:
    edits.change(pam.fleet.centre, REGISTRY.by_name["user"], SERVER, "pam", {"territories": "EAST"})
    assert refused(lambda: asked(pam)) is Refusal.NOT_FOUND
    verified = verify(pam)
    assert (verified.reason, verified.is_whole, verified.mended, verified.still) == ("", False, 0, set())


def test_more_rows_than_may_be_listed_are_refused(pam: Laptop) -> None:
    many = Listing(1, bytes(16 * 101), (1,) * 101, bytes(4 * 101))
    with patch.dict(LIMITS, {"rows_listed": 100}):
        assert refused(lambda: asked(pam, ranges=b"\0", rows=(many,))) is Refusal.TOO_LARGE


def test_a_bucket_that_is_too_large_to_go_through_is_refused(pam: Laptop) -> None:
    with patch.dict(LIMITS, {"rows_verified": 100}):
        assert refused(lambda: asked(pam)) is Refusal.TOO_LARGE
        assert verify(pam).still == {bucket_of(pam)}


def test_a_device_of_an_older_release_is_compared_by_what_it_knows(pam: Laptop) -> None:
    knows = {kind: last for kind, last in COLUMNS.items() if kind != REGISTRY.by_name["contact"].told.wire}
    knows[REGISTRY.by_name["account"].told.wire] = 2
    assert asked(pam, columns=knows).sums != asked(pam).sums
    fewer = asked(pam, columns=knows, ranges=bytes(range(256)))
    assert {block.table for block in fewer.blocks} == {1}
    assert asked(pam, columns={**COLUMNS, 999: 5}).sums == asked(pam).sums


def test_a_row_that_is_listed_and_not_there_is_told_to_be_elsewhere(pam: Laptop) -> None:
    ghost = as_bytes(numbered(9_999))
    answer = asked(pam, ranges=ghost[-1:], rows=(Listing(4, ghost, (3,), b"????"),))
    assert [block.ids for block in answer.blocks if block.kind is Kind.LEAVE] == [ghost]


def test_a_company_whose_laptops_all_ask_at_once_goes_through_a_bucket_once(pam: Laptop) -> None:
    other, read = pam.fleet.laptop(PAM), list[object]()
    through = surveys.rows

    def counting(*told: Any) -> Iterator[Any]:
        read.append(told)
        return through(*told)

    with patch.object(surveys, "rows", counting):
        assert verify(pam).is_whole
        assert verify(other).is_whole
    assert len(read) == 2


def test_exchanges_come_before_those_who_want_to_be_compared(pam: Laptop) -> None:
    with pam.fleet.centre.surveys.turn():
        assert refused(lambda: asked(pam)) is Refusal.BUSY
        pam.sync()
    assert verify(pam).is_whole
