"""How long a device may go without the centre: told once, begun anew by every answer, and what opens it afterwards."""

from functools import partial

import pytest
from sqlalchemy import select, update

from fieldcrm.domain.lease import DAY_MS, Lease, Stage
from fieldcrm.machine import closing
from fieldcrm.machine.closing import Closed, is_closed
from fieldcrm.machine.credentials import Credentials
from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.codec import digest_of, pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.leasing import FileKey, LeaseAnswer, LeaseRequest
from fieldcrm.protocol.packets import Keys, Way, close, open_packet
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.leasing import boxed, close_if_over, open_again
from fieldcrm.store import lease
from fieldcrm.store.device import must_identity
from sync_server import audit
from sync_server.audit import Act
from sync_server.endpoints.lease import give_back
from sync_server.leases import Leases
from sync_server.store import pushes
from sync_server.store.tables import devices, standings
from tests.support.centres import EDDY, KEY, PAM, Fleet, Laptop, refused
from tests.support.doors import exchanged
from tests.support.packets import add_buyer, agree, heard, taken, waiting, written

FILE_KEY = b"k" * 32
"""What the files of all laptops of a test open with."""


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep who may go a fortnight without the centre, and has something that was not sent."""
    fleet.centre.leases = Leases(14)
    made = fleet.laptop(PAM)
    assert exchanged(made).state.value == "done"
    add_buyer(made, "Tkach")
    return made


def days_later(laptop: Laptop, days: float) -> None:
    laptop.clock.ms += int(days * DAY_MS)


def stood(laptop: Laptop) -> Lease:
    return lease.look(laptop.store)


def box_of(laptop: Laptop) -> bytes:
    with laptop.look() as reading:
        return boxed(must_identity(reading.connection), FILE_KEY)


def asked(laptop: Laptop, box: bytes) -> LeaseAnswer:
    request = LeaseRequest(PROTOCOL, Keys.of_device(KEY).address, box)
    sealed = seal(pack(request))
    answer = give_back(laptop.fleet.centre, laptop.code, request, sealed)
    assert answer.about == digest_of(sealed)
    return answer


def key_in(answer: LeaseAnswer) -> bytes:
    return open_packet(answer.packet, Way.KEY, Keys.of_device(KEY), "answer").message(FileKey, "answer").key


def test_it_is_told_once_and_costs_an_exchange_nothing_afterwards(fleet: Fleet, pam: Laptop) -> None:
    assert stood(pam).days == 14
    assert pam.ask(pam.request(in_full=False)).lease is None
    fleet.centre.leases = Leases(14, {pam.code: 3})
    assert pam.ask(pam.request(in_full=False)).lease == 3
    exchanged(pam)
    assert stood(pam).days == 3
    fleet.centre.leases = Leases()
    exchanged(pam)
    days_later(pam, 1000)
    assert (stood(pam).days, stood(pam).is_over) == (0, False)


def test_a_device_is_known_wherever_it_may_stand_whether_it_heeds_the_days_or_not(fleet: Fleet, pam: Laptop) -> None:
    """An answer that was lost leaves it where it stood; one of an older release hears of no days."""
    the_number = select(devices.c.no).where(devices.c.code == pam.code)
    places = [bytes([place]) * 8 for place in (3, 1, 2)]
    with fleet.centre.engine.execution_options(writes=True).begin() as connection:
        number = connection.execute(the_number).scalar_one()
        pushes.keep_standings(connection, number, places, [(each, b"", 0) for each in places])
        pushes.keep_standings(connection, number, places, [])
        found = connection.scalars(select(standings.c.digest).where(standings.c.device == number))
        assert sorted(found) == sorted(places)


def test_it_is_over_when_its_days_have_gone_and_no_clock_gives_one_back(pam: Laptop) -> None:
    stages: list[Stage] = []
    for days in (6, 2, 4, 2):
        days_later(pam, days)
        stages.append(stood(pam).stage)
    assert stages == [Stage.FRESH, Stage.HALF, Stage.LATE, Stage.OVER]
    days_later(pam, -3650)
    assert stood(pam).is_over
    pam.store.close()
    pam.reopen()
    assert stood(pam).is_over


def test_a_clock_that_is_put_back_every_evening_gives_an_hour_at_most(pam: Laptop) -> None:
    for _ in range(14):
        days_later(pam, 1.1)
        stood(pam)
        days_later(pam, -1.1)
        stood(pam)
        pam.store.close()
        pam.reopen()
    assert stood(pam).is_over


def test_every_answer_begins_it_anew(pam: Laptop) -> None:
    days_later(pam, 13)
    assert stood(pam).stage is Stage.LATE
    assert exchanged(pam, most=0).state.value == "offline"
    assert stood(pam).stage is Stage.LATE
    exchanged(pam)
    assert (stood(pam).stage, stood(pam).days_left) == (Stage.FRESH, 14)
    days_later(pam, 13)
    assert not stood(pam).is_over


def test_an_answer_in_a_file_counts_from_when_it_was_given_and_once(fleet: Fleet, pam: Laptop) -> None:
    days_later(pam, 10)
    packet = written(pam)
    fleet.clock.ms += 10 * DAY_MS
    taken(pam, packet)
    days_later(pam, 3)
    heard(pam, packet)
    assert 3 * DAY_MS <= stood(pam).spent_ms < 3 * DAY_MS + 3_600_000


def test_what_is_closed_opens_with_the_word_of_the_centre_and_its_work_arrives(fleet: Fleet, pam: Laptop) -> None:
    profile, ways = Profile(fleet.folder / "profile"), Credentials(ring=lambda: None, passphrase="w" * 12, cost=16)
    profile.folder.mkdir()
    ways.key_for(profile.key, profile.store)
    ways.exchange_for(profile.key, FILE_KEY)
    assert not close_if_over(pam.store, profile, FILE_KEY, ways.exchange_for)
    days_later(pam, 15)
    assert close_if_over(pam.store, profile, FILE_KEY, ways.exchange_for)
    kept = ways.key_for(profile.key, profile.store)
    told = is_closed(profile, kept)
    assert (kept, isinstance(told, Closed)) == (KEY, True)
    assert FILE_KEY not in b"".join(each.read_bytes() for each in profile.folder.iterdir())
    given = key_in(asked(pam, told.box if told else b""))
    open_again(given, profile, ways.exchange_for, pam.store)
    assert (given, ways.key_for(profile.key, profile.store), profile.closed.exists()) == (FILE_KEY, FILE_KEY, False)
    assert not stood(pam).is_over
    assert (waiting(pam), exchanged(pam).pushed, waiting(pam)) == (1, 1, 0)
    agree(pam)


def test_a_closing_that_is_stopped_closes_at_the_next_start(fleet: Fleet, pam: Laptop) -> None:
    profile, ways = Profile(fleet.folder / "profile"), Credentials(ring=lambda: None, passphrase="w" * 12, cost=16)
    profile.folder.mkdir()
    ways.key_for(profile.key, profile.store)
    ways.exchange_for(profile.key, FILE_KEY)
    days_later(pam, 15)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        close_if_over(pam.store, profile, FILE_KEY, killed)
    assert is_closed(profile, ways.key_for(profile.key, profile.store)) is None
    days_later(pam, -3650)
    assert close_if_over(pam.store, profile, FILE_KEY, ways.exchange_for)
    assert closing.is_closed(profile, KEY) is not None


@pytest.mark.parametrize(("status", "told"), [("revoked", Refusal.REVOKED), ("wiped", Refusal.WIPE)])
def test_a_device_that_is_out_gets_nothing_back(fleet: Fleet, pam: Laptop, status: str, told: Refusal) -> None:
    box = box_of(pam)
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == pam.code).values(status=status))
    assert refused(partial(asked, pam, box)) is told


def test_another_device_of_the_same_person_opens_it_and_nobody_elses(fleet: Fleet, pam: Laptop) -> None:
    box, second, eddy = box_of(pam), fleet.laptop(PAM), fleet.laptop(EDDY)
    assert key_in(asked(second, box)) == FILE_KEY
    assert refused(partial(asked, eddy, box)) is Refusal.NOT_FOUND


def test_what_was_not_closed_for_the_centre_is_no_box(fleet: Fleet, pam: Laptop) -> None:
    box, keys = box_of(pam), Keys.of_device(KEY)
    with fleet.centre.read() as connection:
        to = fleet.centre.keys(connection).address
    held = FileKey(bytes(16), FILE_KEY)
    spoilt = box[:-1] + bytes([box[-1] ^ 1])
    others = (b"", b"box", spoilt, close(Way.RESCUE, held, keys, to), close(Way.LEASE, held, keys, keys.address))
    for each in others:
        assert refused(partial(asked, pam, each)) is Refusal.BAD_MESSAGE
    request = LeaseRequest(PROTOCOL, bytes(32), box)
    assert refused(lambda: give_back(fleet.centre, pam.code, request, seal(pack(request)))) is Refusal.BAD_MESSAGE


def test_the_audit_tells_of_every_key_that_was_given(fleet: Fleet, pam: Laptop) -> None:
    asked(pam, box_of(pam))
    with fleet.centre.read() as connection:
        found = audit.newest(connection, 1, 0)[0]
        assert (found.deed.act, audit.broken(connection)) == (Act.OPENED, [])
