"""What has come from others is told exchange by exchange, and each record leads to a page."""

from collections.abc import Iterable
from datetime import timedelta

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import VisitId, as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import received as noted
from fieldcrm.store.queries.received import Arrival, Arrivals, Received
from fieldcrm.store.received import KEPT
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, NOW, TODAY, numbered

ACCOUNT, CONTACT, VISIT = (REGISTRY[kind].told.wire for kind in (Account, Contact, Visit))
AT_MS = round(NOW.timestamp() * 1000)


def came(store: Store, keys: Iterable[tuple[int, bytes]], at_ms: int = AT_MS) -> None:
    with store.apply() as applying:
        noted.note(applying.connection, keys, at_ms)


def brought(store: Store, at_ms: int = AT_MS) -> list[Received]:
    """What stands below an exchange that is unfolded."""
    source = Arrivals(store, unfolded=frozenset({at_ms}))
    return [each for each in source.rows(source.ids()) if isinstance(each, Received)]


def test_a_record_is_told_with_what_it_belongs_to_and_one_that_has_gone_says_so(store: Store) -> None:
    came(store, [(ACCOUNT, as_bytes(BAKERY.id)), (CONTACT, as_bytes(BUYER.id)), (CONTACT, as_bytes(numbered(99)))])
    assert {(each.kind, each.title, each.of, each.is_here) for each in brought(store)} == {
        ("contact", BUYER.full_name, ("account", BAKERY.id), True),
        ("account", BAKERY.name, None, True),
        ("contact", "", None, False),
    }


def test_a_visit_says_whose_it_is(store: Store) -> None:
    visit = Visit(id=VisitId(numbered(800)), account=BAKERY.id, user=CLERK.id, day=TODAY)
    with store.write() as work:
        work.save(visit)
    came(store, [(VISIT, as_bytes(visit.id))])
    assert [(each.title, each.whose) for each in brought(store)] == [(BAKERY.name, CLERK.name)]


def test_what_came_together_stands_together_and_the_latest_stands_first(store: Store) -> None:
    came(store, [(ACCOUNT, as_bytes(BAKERY.id)), (CONTACT, as_bytes(BUYER.id)), (CONTACT, as_bytes(numbered(99)))])
    came(store, [(ACCOUNT, as_bytes(numbered(98)))], AT_MS + 60_000)
    source = Arrivals(store)
    found = [each for each in source.rows(source.ids()) if isinstance(each, Arrival)]
    assert [(each.at, dict(each.counts), each.number) for each in found] == [
        (NOW + timedelta(minutes=1), {"account": 1}, 1),
        (NOW, {"contact": 2, "account": 1}, 3),
    ]


def test_what_comes_again_has_come_only_the_last_time(store: Store) -> None:
    came(store, [(ACCOUNT, as_bytes(BAKERY.id)), (CONTACT, as_bytes(BUYER.id))])
    came(store, [(ACCOUNT, as_bytes(BAKERY.id))], AT_MS + 60_000)
    assert [each.kind for each in brought(store)] == ["contact"]
    assert [each.kind for each in brought(store, AT_MS + 60_000)] == ["account"]


def test_of_very_many_the_latest_are_kept(store: Store) -> None:
    came(store, [(ACCOUNT, as_bytes(BAKERY.id))])
    came(store, [(CONTACT, number.to_bytes(16)) for number in range(100_000)], AT_MS + 60_000)
    source = Arrivals(store, unfolded=frozenset({AT_MS + 60_000}))
    places = source.ids()
    assert len(places) == 1 + KEPT
    assert [isinstance(each, Received) for each in source.rows(places[2_000:2_256])] == [True] * 256
