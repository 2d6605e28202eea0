"""A device that is to be erased: it is confirmed to it alone, its last words are kept, and so is its own word."""

from functools import partial

import pytest
from sqlalchemy import select, update

from fieldcrm.protocol.codec import digest_of, pack, seal
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Capsule
from fieldcrm.protocol.packets import Keys, Way, close
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.protocol.wiping import WipeAnswer, WipeRequest
from fieldcrm.store import outbox
from sync_server import audit, rescue, wipes
from sync_server.audit import Act
from sync_server.endpoints.wipe import wipe
from sync_server.store.tables import devices
from sync_server.store.tables import wipes as table
from tests.support.centres import BAKERY, EPOCH, KEY, PAM, Fleet, Laptop, refused

NOON = 1_764_500_000_000


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A laptop that has not sent one change."""
    made = fleet.laptop(PAM)
    made.change(BAKERY, phone="+1 555 0100")
    return made


def order(fleet: Fleet, laptop: Laptop, *, takes_words: bool = True, status: str = "wiped") -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).where(devices.c.code == laptop.code).values(status=status))
        wipes.order(connection, 1, fleet.clock(), takes_words=takes_words)


def ask(laptop: Laptop, words: bytes = b"", erased: int = 0) -> WipeAnswer:
    request = WipeRequest(PROTOCOL, words, erased)
    sealed = seal(pack(request))
    answer = wipe(laptop.fleet.centre, laptop.code, request, sealed, "its signature")
    assert answer.about == digest_of(sealed)
    return answer


def words(laptop: Laptop, *, key: bytes = KEY, sender: str = "") -> bytes:
    with laptop.fleet.centre.read() as connection:
        to = laptop.fleet.centre.keys(connection).address
    with laptop.look() as reading:
        capsule = Capsule(NOON, EPOCH, 1, outbox.for_a_file(reading.connection))
    return close(Way.RESCUE, capsule, Keys.of_device(key), to, sender or laptop.code)


def kept(fleet: Fleet) -> list[wipes.Words]:
    with fleet.centre.read() as connection:
        return wipes.words(connection)


@pytest.mark.parametrize("status", ["enrolled", "revoked"])
def test_nothing_is_confirmed_or_kept_of_a_device_that_is_not_to_be_erased(
    fleet: Fleet, pam: Laptop, status: str
) -> None:
    order(fleet, pam, status=status)
    for asked in (lambda: ask(pam), lambda: ask(pam, words(pam)), lambda: ask(pam, erased=NOON)):
        assert refused(asked) is Refusal.NOT_FOUND
    with fleet.centre.read() as connection:
        assert (kept(fleet), wipes.erased(connection)) == ([], {})


def test_its_last_words_are_kept_once_and_count_when_somebody_takes_them(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam)
    said = words(pam)
    assert [ask(pam).wants_words, ask(pam, said).wants_words, ask(pam, said).wants_words] == [True] * 3
    assert [(each.device, each.no, each.taken_ms) for each in kept(fleet)] == [(1, 1, None)]
    found = rescue.take(fleet.centre, kept(fleet)[0].packet, pam.code)
    assert [Result(ack.code) for ack in found.acks] == [Result.APPLIED]


def test_where_last_words_are_not_wanted_none_are_kept(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam, takes_words=False)
    assert not ask(pam, words(pam)).wants_words
    assert kept(fleet) == []


def test_words_that_nobody_could_take_are_not_kept(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam)
    for said in (b"words", words(pam)[:-1], words(pam, key=b"x" * 32), words(pam, sender="K9")):
        assert refused(partial(ask, pam, said)) is Refusal.BAD_MESSAGE
    assert kept(fleet) == []


def test_no_device_fills_the_centre_with_words(fleet: Fleet, pam: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    order(fleet, pam)
    said, more = words(pam), words(pam)
    monkeypatch.setattr(wipes, "MOST_WORDS", len(said) + len(more) - 1)
    ask(pam, said)
    assert refused(lambda: ask(pam, more)) is Refusal.TOO_LARGE


def test_its_word_is_kept_as_it_was_signed_and_a_second_changes_nothing(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam)
    assert not ask(pam, erased=NOON).wants_words
    ask(pam, erased=NOON + 5)
    with fleet.centre.read() as connection:
        row = connection.execute(select(table)).one()
        acts = [each.deed.act for each in audit.links_of(connection, 0)]
        assert audit.broken(connection) == []
    assert (row.erased_ms, row.sealed, row.proof) == (
        NOON,
        seal(pack(WipeRequest(PROTOCOL, b"", NOON))),
        "its signature",
    )
    assert acts.count(Act.WIPED) == 1


def test_a_device_that_was_to_be_wiped_before_there_were_orders_leaves_its_word_too(fleet: Fleet, pam: Laptop) -> None:
    with fleet.centre.write() as connection:
        connection.execute(update(devices).values(status="wiped"))
    assert not ask(pam).wants_words
    ask(pam, erased=NOON)
    with fleet.centre.read() as connection:
        assert wipes.erased(connection) == {1: NOON}


def test_who_says_when_in_no_year_of_ours_is_not_believed(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam)
    assert refused(lambda: ask(pam, erased=2**62)) is Refusal.BAD_MESSAGE


def test_taken_last_words_are_noted(fleet: Fleet, pam: Laptop) -> None:
    order(fleet, pam)
    ask(pam, words(pam))
    [one] = kept(fleet)
    with fleet.centre.write() as connection:
        wipes.note_taken(connection, one, NOON)
    assert [each.taken_ms for each in kept(fleet)] == [NOON]
