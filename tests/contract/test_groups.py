"""Pushes that wait for each other are taken together, and each is answered as if it had come alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial
from threading import Lock
from unittest.mock import patch

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy import insert as new_row
from sqlalchemy.exc import DBAPIError, IntegrityError

from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Ack, SyncRequest
from sync_server import audit
from sync_server.centre import Centre
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from sync_server.store import pushes
from sync_server.store.dialects import bulk
from sync_server.store.tables import buckets, devices
from sync_server.verify import verify
from tests.support.callers import Caller, edit, insert
from tests.support.centres import BAKERY, PAM, Fleet
from tests.support.moments import in_line

BAKERY_ID = as_bytes(BAKERY.id)
CROWD = 6


def callers(fleet: Fleet) -> list[Caller]:
    """Devices that have heard everything."""
    made = [Caller(fleet.centre, f"K{fleet.enrol(PAM)}") for _ in range(CROWD)]
    for each in made:
        each.pull()
    return made


def contact(place: int) -> bytes:
    """A contact of one's own."""
    return (1_000 + place).to_bytes(16)


def brings(place: int, caller: Caller) -> SyncRequest:
    """A request with one new contact."""
    return caller.request(caller.seal(insert("contact", contact(place), account=BAKERY_ID, family_name="Buyer")))


def there(fleet: Fleet) -> set[bytes]:
    """The contacts that the centre has, as somebody hears of them who comes anew."""
    late = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    late.pull()
    return {id for kind, id in late.rows if kind == "contact"}


def test_those_who_wait_are_taken_once_each_by_one_commit(fleet: Fleet) -> None:
    crowd, acks, commits = callers(fleet), list[Ack](), 0

    def count(_: object) -> None:
        nonlocal commits
        commits += 1

    def come(place: int) -> None:
        answer = exchange(fleet.centre, crowd[place].code, brings(place, crowd[place]))
        crowd[place].take(answer)
        acks.extend(answer.acks)

    event.listen(fleet.centre.engine, "commit", count)
    in_line(fleet.centre, *(partial(come, place) for place in range(CROWD)))
    event.remove(fleet.centre.engine, "commit", count)
    assert [ack.code for ack in acks] == [Result.APPLIED] * CROWD
    assert commits == 2  # whoever they waited for, and all of them
    assert there(fleet) == {contact(place) for place in range(CROWD)}
    assert all(contact(place) in {id for _, id in crowd[place].rows} for place in range(CROWD))
    assert verify(fleet.centre) == []
    with fleet.centre.read() as connection:
        assert audit.broken(connection) == []


def test_whoever_is_refused_among_them_leaves_the_others_as_they_are(fleet: Fleet) -> None:
    """In their midst one comes twice, one leaves out a number, and one sends what nobody may."""
    crowd, lock = callers(fleet), Lock()
    told: dict[int, Refusal | Result] = {}
    twice = brings(0, crowd[0])
    gap = crowd[2].request(crowd[2].seal(edit("account", BAKERY_ID, 1, phone="+1"), number=7))
    made = insert("contact", contact(2), account=BAKERY_ID, family_name="Buyer")
    half = crowd[3].request(crowd[3].seal(made, insert("user", contact(3), login="x", name="X", role="admin")))
    requests = [(0, twice), (1, brings(1, crowd[1])), (0, twice), (2, gap), (3, half), (4, brings(4, crowd[4]))]

    def come(turn: int, place: int, request: SyncRequest) -> None:
        try:
            [ack] = exchange(fleet.centre, crowd[place].code, request).acks
        except RequestRefused as error:
            with lock:
                told[turn] = error.refusal
        else:
            with lock:
                told[turn] = Result(ack.code)

    in_line(fleet.centre, *(partial(come, turn, *each) for turn, each in enumerate(requests)))
    twice_told = {told.pop(0), told.pop(2)}
    assert twice_told == {Result.APPLIED, Refusal.REPLAYED}
    assert told == {1: Result.APPLIED, 3: Refusal.LANE_GAP, 4: Result.OUT_OF_SCOPE, 5: Result.APPLIED}
    assert there(fleet) == {contact(place) for place in (0, 1, 4)}
    assert verify(fleet.centre) == []


@pytest.mark.parametrize("has_written", [False, True])
def test_only_where_one_fails_that_had_written_all_begin_again(fleet: Fleet, has_written: bool) -> None:
    code, begun, told = f"K{fleet.enrol(PAM)}", list[str](), list[str]()

    def step(name: str, connection: Connection) -> str:
        begun.append(name)
        pushes.lock(connection, code)
        bulk(connection).ask(connection, "SELECT 1", ())
        if name != "refused" or has_written:
            connection.execute(new_row(buckets).values(name=name))
        if name == "refused":
            raise RequestRefused(Refusal.REPLAYED)
        return name

    def come(name: str) -> None:
        try:
            told.append(fleet.centre.together(partial(step, name)))
        except RequestRefused as refused:
            told.append(refused.refusal.name)

    in_line(fleet.centre, *(partial(come, name) for name in ("n0", "n1", "refused", "n2")))
    before = ["n0", "n1", "refused"]
    assert begun == [*before, *(before if has_written else []), "n2"]
    assert sorted(told) == ["REPLAYED", "n0", "n1", "n2"]
    with fleet.centre.read() as connection:
        there = set(connection.scalars(select(buckets.c.name)))
    assert there & {"n0", "n1", "refused", "n2"} == {"n0", "n1", "n2"}


def test_each_hears_in_its_answer_what_those_before_it_brought(fleet: Fleet) -> None:
    crowd = callers(fleet)

    def come(place: int) -> None:
        crowd[place].take(exchange(fleet.centre, crowd[place].code, brings(place, crowd[place])))

    in_line(fleet.centre, *(partial(come, place) for place in range(CROWD)))
    for place, caller in enumerate(crowd):
        caller.pull()
        assert {id for kind, id in caller.rows if kind == "contact"} == {contact(each) for each in range(CROWD)}, place


def test_a_device_that_another_process_holds_keeps_none_of_its_group_waiting(fleet: Fleet) -> None:
    """Over a SQLite file there is no other process."""
    if fleet.centre.is_file:
        return
    crowd, acks = callers(fleet), list[Ack]()

    def come(place: int) -> None:
        acks.extend(exchange(fleet.centre, crowd[place].code, brings(place, crowd[place])).acks)

    with ThreadPoolExecutor(CROWD) as threads:
        with fleet.centre.write() as elsewhere:
            elsewhere.execute(select(devices.c.no).where(devices.c.code == crowd[2].code).with_for_update())
            running = [threads.submit(come, place) for place in range(CROWD)]
            wait([each for place, each in enumerate(running) if place != 2])
            assert (len(acks), running[2].done()) == (CROWD - 1, False)
        running[2].result()
    assert {ack.code for ack in acks} == {Result.APPLIED}
    assert there(fleet) == {contact(place) for place in range(CROWD)}
    assert verify(fleet.centre) == []


def test_a_step_whose_fault_is_found_out_late_fails_alone(fleet: Fleet) -> None:
    """On PostgreSQL what is told waits, so that the next of the group would hear of it."""
    told = list[object]()

    def spoil(connection: Connection) -> str:
        bulk(connection).tell(connection, "UPDATE epoch SET company = NULL", [()])
        return "spoilt"

    def look(connection: Connection) -> str:
        [[lives]] = bulk(connection).ask(connection, "SELECT count(*) FROM epoch", ())
        return f"{lives} life"

    def come(step: Callable[[Connection], str]) -> None:
        try:
            told.append(fleet.centre.together(step))
        except DBAPIError as error:
            told.append(type(error))

    code = f"K{fleet.enrol(PAM)}"

    def wait_for_device(connection: Connection) -> str:
        pushes.lock(connection, code)
        return look(connection)

    in_line(fleet.centre, *(partial(come, step) for step in (wait_for_device, spoil, look, look)))
    assert sorted(map(str, told)) == sorted(map(str, (*["1 life"] * 3, IntegrityError)))


def test_a_connection_that_dies_over_one_of_a_group_has_all_of_them_come_again(fleet: Fleet) -> None:
    if fleet.centre.is_file:
        return
    code, told = f"K{fleet.enrol(PAM)}", list[object]()

    def wait_for_device(connection: Connection) -> None:
        pushes.lock(connection, code)
        bulk(connection).ask(connection, "SELECT 1", ())

    def die(connection: Connection) -> None:
        bulk(connection).ask(connection, "SELECT pg_terminate_backend(pg_backend_pid())", ())

    def come(step: Callable[[Connection], None]) -> None:
        try:
            fleet.centre.together(step)
        except RequestRefused as refused:
            told.append(refused.refusal)

    in_line(fleet.centre, *(partial(come, step) for step in (wait_for_device, wait_for_device, die)))
    assert told == [Refusal.BUSY] * 3


def test_why_one_was_refused_is_no_answer_to_the_others_when_the_connection_dies(fleet: Fleet) -> None:
    """Nobody is told to erase themselves because somebody else was."""
    if fleet.centre.is_file:
        return
    code, told = f"K{fleet.enrol(PAM)}", list[object]()

    def wait_for_device(connection: Connection) -> None:
        pushes.lock(connection, code)
        bulk(connection).ask(connection, "SELECT 1", ())

    def die_refused(connection: Connection) -> None:
        [[pid]] = bulk(connection).ask(connection, "SELECT pg_backend_pid()", ())
        with fleet.centre.read() as other:
            bulk(other).ask(other, "SELECT pg_terminate_backend(?, 10000)", (pid,))
        raise RequestRefused(Refusal.WIPE)

    def come(step: Callable[[Connection], None]) -> None:
        try:
            fleet.centre.together(step)
        except RequestRefused as refused:
            told.append(refused.refusal)

    in_line(fleet.centre, *(partial(come, step) for step in (wait_for_device, wait_for_device, die_refused)))
    assert told == [Refusal.BUSY] * 3


def test_what_may_be_forgotten_shares_no_commit_with_what_may_not(fleet: Fleet) -> None:
    if fleet.centre.is_file:
        return

    def is_set_here(connection: Connection) -> bool:
        setting = "SELECT source FROM pg_settings WHERE name = 'synchronous_commit'"
        [[source]] = bulk(connection).ask(connection, setting, ())
        return bool(source == "session")

    assert (fleet.centre.together(is_set_here), fleet.centre.in_passing(is_set_here)) == (False, True)
    late = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    with patch.object(Centre, "together", side_effect=AssertionError):
        late.pull()


def test_those_whose_commit_failed_come_again_and_are_taken_once(fleet: Fleet) -> None:
    crowd, commits, acks = callers(fleet), 0, list[Ack]()
    requests = [brings(place, caller) for place, caller in enumerate(crowd)]
    unheard: list[int] = []

    def dies(_: object) -> None:
        nonlocal commits
        commits += 1
        if commits == 2:  # the first is that of whoever they waited for
            raise Trouble("disk.write")

    def come(place: int) -> None:
        try:
            acks.extend(exchange(fleet.centre, crowd[place].code, requests[place]).acks)
        except Trouble:
            unheard.append(place)

    event.listen(fleet.centre.engine, "commit", dies)
    in_line(fleet.centre, *(partial(come, place) for place in range(CROWD)))
    event.remove(fleet.centre.engine, "commit", dies)
    assert len(unheard) == CROWD
    for place in unheard:
        acks += crowd[place].send(*requests[place].sealed).acks
    assert {ack.code for ack in acks} <= {Result.APPLIED, Result.DUPLICATE}
    assert (len(acks), there(fleet)) == (CROWD, {contact(place) for place in range(CROWD)})
    assert verify(fleet.centre) == []
