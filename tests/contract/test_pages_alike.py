"""A page of a first download is the same bytes for whoever may read its bucket and asks alike: it can be kept."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codec import digest64, pack
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, office
from sync_server.scope import SERVER
from tests.support.callers import plain
from tests.support.centres import BAKERY, PAM, Fleet, Laptop

PAGE = 2_000


def buyers() -> Iterator[office.Loaded]:
    """So many that they come in several pages."""
    for number in range(1, 201):
        values = {"account": as_bytes(BAKERY.id), "family_name": f"Buyer {number}", "may_mail": 1}
        yield REGISTRY.by_name["contact"], number.to_bytes(16), plain("contact", values)


@pytest.fixture
def full(fleet: Fleet) -> Fleet:
    """A company of which a first download is several pages."""
    office.load(fleet.centre, buyers())
    return fleet


def chunks(laptop: Laptop) -> dict[tuple[object, ...], bytes]:
    """Of all frames of a first download where they begin, and the digest of their bytes."""
    found: dict[tuple[object, ...], bytes] = {}
    while True:
        answer = laptop.ask(laptop.request(page=PAGE))
        laptop.take(answer)
        found |= {(frame.bucket, frame.until, frame.at): digest64(pack(frame)) for frame in answer.frames}
        if not answer.more:
            return found


def test_two_devices_are_told_the_same_bytes(full: Fleet) -> None:
    one, other = full.laptop(PAM, fill=False), full.laptop(PAM, fill=False)
    told = chunks(one)
    assert len(told) > 4
    assert chunks(other) == told


def test_a_page_that_is_asked_for_again_is_the_same_bytes(full: Fleet) -> None:
    laptop = full.laptop(PAM, fill=False)
    laptop.take(laptop.ask(laptop.request(page=PAGE)))
    first = laptop.ask(laptop.request(page=PAGE))
    again = laptop.ask(laptop.request(page=PAGE))
    assert pack(replace(first, session=0, hlc=0)) == pack(replace(again, session=0, hlc=0))


def test_a_page_of_which_a_row_was_written_since_is_another(full: Fleet) -> None:
    before, after = full.laptop(PAM, fill=False), full.laptop(PAM, fill=False)
    one = chunks(before)
    edits.change(full.centre, REGISTRY[Account], SERVER, BAKERY.id, {"phone": "+1 206 555 0100"})
    other = chunks(after)
    assert set(one.items()) - set(other.items())
