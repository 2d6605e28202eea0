"""At the same moment: devices, retries and a reader, with nothing lost, doubled or left in the wrong place."""

from contextlib import suppress
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, SyncRequest
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, CARL, EAST, PAM, WEST, Fleet, codes
from tests.support.moments import at_once

BAKERY_ID = as_bytes(BAKERY.id)


@pytest.fixture
def pam(fleet: Fleet) -> Caller:
    return Caller(fleet.centre, f"K{fleet.enrol(PAM)}")


def new_contact(place: int, number: int) -> Op:
    return insert("contact", bytes([place, number]) * 8, account=BAKERY_ID, family_name="Buyer")


def test_one_device_pushing_twice_at_the_same_moment_is_taken_once(pam: Caller) -> None:
    sealed = [pam.seal(new_contact(1, number), number=number) for number in range(1, 20)]
    requests = [pam.request(*sealed) for _ in range(4)]
    answers: list[Result] = []

    def ask(request: SyncRequest) -> None:
        with suppress(RequestRefused):  # as one that comes too late
            answers.extend(codes([*exchange(pam.centre, pam.code, request).acks]))

    at_once(*(partial(ask, request) for request in requests))
    assert answers.count(Result.APPLIED) == len(sealed)
    assert verify(pam.centre) == []


def test_devices_push_at_once_and_no_reader_misses_an_entry(fleet: Fleet) -> None:
    callers = [Caller(fleet.centre, f"K{fleet.enrol(PAM)}") for _ in range(4)]
    reader = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")

    def work(place: int) -> None:
        """On a customer of its own: what meets is the bucket alone."""
        shop, fields = bytes([place + 1]) * 16, {"name": "Shop", "territory": as_bytes(WEST.id)}
        callers[place].insist(insert("account", shop, number=f"N-{place}", **fields))
        for number in range(1, 16):
            made = insert("contact", bytes([place, number]) * 8, account=shop, family_name="Buyer")
            callers[place].insist(made, edit("account", shop, 1, phone=f"+1 555 {number:04}"))

    at_once(*(partial(work, place) for place in range(len(callers))), meanwhile=reader.pull)
    reader.pull()
    late = replace(reader, code=f"K{fleet.enrol(PAM)}", cursors={}, rows={}, homes={}, session=0)
    late.pull()
    assert len({key for key in reader.rows if key[0] == "contact"}) == 60
    assert reader.rows == late.rows
    assert verify(fleet.centre) == []


def test_a_customer_moved_while_others_write_below_it_takes_everything_along(fleet: Fleet) -> None:
    mover, *writers = [Caller(fleet.centre, f"K{fleet.enrol(CARL)}") for _ in range(4)]

    def move() -> None:
        for territory in (EAST, WEST) * 8:
            mover.do(edit("account", BAKERY_ID, 2**40, territory=as_bytes(territory.id)))

    def write(place: int) -> None:
        for number in range(1, 12):
            writers[place].do(new_contact(place, number))

    at_once(move, *(partial(write, place) for place in range(len(writers))))
    assert homes(fleet, "contact") == homes(fleet, "account", BAKERY_ID)
    assert verify(fleet.centre) == []


def test_two_devices_that_give_one_number_at_once_end_with_two(fleet: Fleet) -> None:
    callers = [Caller(fleet.centre, f"K{fleet.enrol(CARL)}") for _ in range(4)]

    def give(place: int) -> None:
        for number in range(1, 8):
            callers[place].insist(insert("account", bytes([place, number]) * 8, number=f"N-{number}", name="Shop"))

    at_once(*(partial(give, place) for place in range(len(callers))))
    table = fleet.centre.tables["account"]
    with fleet.centre.read() as connection:
        numbers = connection.scalars(select(table.c.number)).all()
    assert len(numbers) == len(set(numbers)) == 30


def test_a_number_given_beside_another_is_nobodys_who_chooses_it_at_once(fleet: Fleet) -> None:
    callers = [Caller(fleet.centre, f"K{fleet.enrol(CARL)}") for _ in range(4)]

    def give(place: int) -> None:
        for number in range(1, 9):
            chosen = f"N-{number + 1}" if place % 2 else "N"
            callers[place].insist(insert("account", bytes([place + 1, number]) * 8, number=chosen, name="Shop"))

    at_once(*(partial(give, place) for place in range(len(callers))))
    table = fleet.centre.tables["account"]
    with fleet.centre.read() as connection:
        numbers = connection.scalars(select(table.c.number)).all()
    assert len(numbers) == len(set(numbers)) == 34


def homes(fleet: Fleet, kind: str, *ids: bytes) -> set[int]:
    """In which buckets rows of a kind live."""
    table = fleet.centre.tables[kind]
    with fleet.centre.read() as connection:
        query = select(table.c["_b"]).where(table.c.id.in_(ids)) if ids else select(table.c["_b"])
        return set(connection.scalars(query))
