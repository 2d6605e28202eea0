"""What has gone is forgotten once all who come by have heard of it; who was away longer finds out by themselves."""

from datetime import timedelta

import pytest
from sqlalchemy import delete

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId
from fieldcrm.protocol.codes import Result
from fieldcrm.services.contacts import change_contact, remove_contact
from sync_server.forgetting import forget
from sync_server.store.tables import standings
from tests.support.centres import BAKERY, PAM, Fleet, Laptop, fresh_id
from tests.support.verifying import holds_what_the_office_holds, verify

LONG_MS = 200 * timedelta(days=1) // timedelta(milliseconds=1)


@pytest.fixture
def two(fleet: Fleet) -> tuple[Laptop, Laptop]:
    """Two of one person's, who both know a buyer."""
    made = fleet.laptop(PAM), fleet.laptop(PAM)
    buyer = ContactId(fresh_id())
    with made[0].work() as work:
        work.save(Contact(id=buyer, account=BAKERY.id, family_name="Tkach"))
    for each in made:
        each.sync()
    return made


def _buyer(laptop: Laptop) -> Contact:
    with laptop.look() as reading:
        [found] = reading.all(Contact)
    return found


def _is_gone(laptop: Laptop) -> None:
    remove_contact(laptop.store, _buyer(laptop).id)
    laptop.sync()


def _go_on(two: tuple[Laptop, Laptop]) -> None:
    two[0].change(city="Lviv")
    for each in (*two, *two):
        each.sync()


def test_what_somebody_who_was_here_has_not_heard_of_is_kept(fleet: Fleet, two: tuple[Laptop, Laptop]) -> None:
    _is_gone(two[0])
    assert forget(fleet.centre) == 0
    two[1].sync()
    assert holds_what_the_office_holds(two[1])
    _go_on(two)  # and have said that they have heard
    assert forget(fleet.centre) == 1
    assert forget(fleet.centre) == 0


def test_who_was_away_for_long_finds_what_has_gone_and_brings_nothing_back(
    fleet: Fleet, two: tuple[Laptop, Laptop]
) -> None:
    _is_gone(two[0])
    fleet.clock.ms += LONG_MS
    two[0].change(city="Lviv")
    two[0].sync()
    assert forget(fleet.centre) == 1
    late = _buyer(two[1])
    change_contact(two[1].store, late, {"role": "Owner"})
    [ack] = two[1].sync()
    assert Result(ack.code) is Result.PUT_ASIDE
    assert _buyer(two[1]).role is None  # a ghost, until it is compared
    verify(two[1])
    assert holds_what_the_office_holds(two[1])
    with two[1].look() as reading:
        assert reading.all(Contact) == []


def test_where_somebody_stands_whose_place_is_not_known_nothing_is_forgotten(
    fleet: Fleet, two: tuple[Laptop, Laptop]
) -> None:
    _is_gone(two[0])
    _go_on(two)
    with fleet.centre.write() as connection:
        connection.execute(delete(standings))
    assert forget(fleet.centre) == 0
