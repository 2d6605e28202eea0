"""What has come from others leads to a page: its own, or that of what it belongs to."""

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import as_bytes
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store import received as noted
from fieldcrm.store.queries.received import received
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, NOW, numbered


def test_a_record_is_told_with_what_it_belongs_to_and_one_that_has_gone_is_not(store: Store) -> None:
    account, contact = (REGISTRY[kind].told.wire for kind in (Account, Contact))
    at_ms = round(NOW.timestamp() * 1000)
    came = [(account, as_bytes(BAKERY.id)), (contact, as_bytes(BUYER.id)), (contact, as_bytes(numbered(99)))]
    with store.apply() as applying:
        noted.note(applying.connection, came, at_ms)
    with store.read() as reading:
        found = received(reading)
    assert [(each.kind, each.title, each.of, each.at) for each in found] == [
        ("contact", BUYER.full_name, ("account", BAKERY.id), NOW),
        ("account", BAKERY.name, None, NOW),
    ]
