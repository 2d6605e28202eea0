"""What was taken exactly as it was sent is not sent back: the author is told a version, and puts the row together."""

import pytest
from sqlalchemy import select

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import AccountId, ContactId, as_bytes
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Frame, Kind, SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY, Registry
from fieldcrm.store.queries.records import digests
from sync_server import own, records
from sync_server.kept import Kept
from sync_server.pull import Asked, Page, page
from sync_server.push import Pushed
from sync_server.store.tables import buckets
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, codes, fresh_id

Frames = tuple[Frame, ...]


def kinds(answer: SyncAnswer | Page) -> list[Kind]:
    return [block.kind for frame in answer.frames for block in frame.blocks]


def holds_what_the_office_holds(laptop: Laptop) -> bool:
    with laptop.look() as reading:
        held = digests(reading)
    return held == records.digests(laptop.fleet.centre, records.person(laptop.fleet.centre, laptop.user.login))


def exchanged(laptop: Laptop) -> SyncAnswer:
    answer = laptop.ask(laptop.request())
    assert laptop.take(answer).current
    return answer


def test_what_is_told_from_memory_is_what_would_be_read(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit, two new records of two kinds, and both; what another has written, or what was merged, is read."""
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    told, remembered = list[tuple[Asked, Frames]](), own.frames

    def note(registry: Registry, asked: Asked, pushed: Pushed, entries: int) -> Frames:
        assert remembered(registry, asked, pushed, entries + 1) == ()
        told.append((asked, remembered(registry, asked, pushed, entries)))
        return told[-1][1]

    monkeypatch.setattr(own, "frames", note)

    def is_from_memory(laptop: Laptop) -> bool:
        answer = exchanged(laptop)
        asked, frames = told[-1]
        with fleet.centre.read() as connection:
            assert answer.frames == page(connection, fleet.centre.registry, asked, fleet.centre.kept).frames
        return bool(frames)

    pam.change(phone="+1 555 0100")
    assert is_from_memory(pam)
    for place in range(2):
        with pam.work() as work:
            work.save(Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name=f"Tkach {place}"))
        pam.change(notes=f"Ring {place} times")
        assert is_from_memory(pam)
    carl.sync()
    carl.change(notes="Theirs")
    pam.change(notes="Ours")
    exchanged(pam)
    assert not is_from_memory(carl)
    pam.change(phone="+1 555 0200")
    assert not is_from_memory(pam)


def test_ones_own_edit_comes_back_as_a_version_alone(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100", notes="Ring twice")
    assert kinds(exchanged(pam)) == [Kind.ECHO]
    assert (pam.account().phone, pam.account().notes) == ("+1 555 0100", "Ring twice")
    assert holds_what_the_office_holds(pam)


def test_a_row_made_and_edited_in_one_exchange_comes_back_as_a_version_alone(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    made = Contact(id=ContactId(fresh_id()), account=BAKERY.id, family_name="Tkach")
    with pam.work() as work:
        work.save(made)
    with pam.work() as work:
        work.change(Contact, made.id, {"family_name": "Tkachenko"})
    assert kinds(exchanged(pam)) == [Kind.ECHO]
    with pam.look() as reading:
        assert reading.load(Contact, made.id).family_name == "Tkachenko"
    assert holds_what_the_office_holds(pam)


def test_an_edit_made_while_the_answer_was_on_its_way_stays_on_top_and_is_sent_next(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    answer = pam.ask(pam.request())
    pam.change(phone="+1 555 0200")
    pam.take(answer)
    assert pam.account().phone == "+1 555 0200"
    assert codes(pam.sync()) == [Result.APPLIED]
    assert holds_what_the_office_holds(pam)


def test_an_edit_of_what_another_has_edited_comes_back_with_both(fleet: Fleet) -> None:
    pam, carl = fleet.laptop(PAM), fleet.laptop(CARL)
    carl.change(notes="Closed on Mondays")
    carl.sync()
    pam.change(phone="+1 555 0100")
    assert kinds(exchanged(pam)) == [Kind.PATCH]
    assert pam.account().notes == "Closed on Mondays"


def test_what_another_wrote_between_the_push_and_the_look_comes_whole(fleet: Fleet) -> None:
    carl = fleet.laptop(CARL)
    carl.change(notes="Closed on Mondays")
    carl.sync()
    key = (REGISTRY[Account].told.wire, as_bytes(BAKERY.id))
    with fleet.centre.read() as connection:
        ids = list(connection.scalars(select(buckets.c.id)))
        older, same, anew = (
            page(connection, REGISTRY, Asked(dict.fromkeys(ids, cursor), echoes={key: version}), Kept())
            for version, cursor in ((1, 1), (2, 1), (2, 0))
        )
    assert [Kind.ECHO in kinds(each) for each in (older, same)] == [False, True]
    assert set(kinds(anew)) == {Kind.PUT}, "whoever reads a bucket from its beginning may hold another past"


def test_work_that_is_sent_again_comes_back_with_what_was_written(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    pam.ask(pam.request())
    again = exchanged(pam)
    assert codes(list(again.acks)) == [Result.DUPLICATE]
    assert kinds(again) == [Kind.PATCH]


def test_a_number_that_the_centre_had_to_change_comes_back_whole(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    made = Account(id=AccountId(fresh_id()), number=BAKERY.number, name="Another", territory=BAKERY.territory)
    with pam.work() as work:
        work.save(made)
    assert set(kinds(exchanged(pam))) == {Kind.PUT}
    assert pam.account(made).number == f"{BAKERY.number}-2"
    assert holds_what_the_office_holds(pam)


def test_an_echo_of_an_image_this_laptop_does_not_hold_is_not_taken_and_asked_for_again(fleet: Fleet) -> None:
    pam = fleet.laptop(PAM)
    pam.change(phone="+1 555 0100")
    answer = pam.ask(pam.request())
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE shadow_account SET _rv = 99")
    assert not pam.take(answer).current
    assert pam.account().phone == "+1 555 0100"
    with pam.store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE shadow_account SET _rv = 1")
    assert codes(pam.sync()) == [Result.DUPLICATE]
    assert holds_what_the_office_holds(pam)
