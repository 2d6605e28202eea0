"""A page of a first download is the same bytes for whoever may read its bucket and asks alike: it can be kept."""

from collections.abc import Callable, Hashable, Iterator
from typing import Any
from unittest.mock import patch

import pytest
from msgspec.structs import replace

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import as_bytes, as_text
from fieldcrm.protocol.codec import digest64, pack, pack_all
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import edits, office
from sync_server.kept import Piece
from sync_server.scope import SERVER
from tests.support.callers import plain
from tests.support.centres import BAKERY, EPOCH, PAM, Fleet, Laptop

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


def pieces(laptop: Laptop) -> set[bytes]:
    """The digests of the rows of all frames, by which a piece would be known whatever bucket's number it ends at."""
    found: set[bytes] = set()
    while True:
        answer = laptop.ask(laptop.request(page=PAGE))
        laptop.take(answer)
        found |= {digest64(pack_all(frame.blocks)) for frame in answer.frames}
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


def test_the_second_device_is_told_what_was_made_for_the_first(full: Fleet) -> None:
    chunks(full.laptop(PAM, fill=False))
    made = full.centre.kept.made
    assert made > 4
    chunks(full.laptop(PAM, fill=False))
    assert full.centre.kept.made == made


def test_what_somebody_is_about_to_ask_for_is_there_when_they_do(full: Fleet) -> None:
    laptop = full.laptop(PAM, fill=False)
    laptop.take(laptop.ask(laptop.request(page=PAGE)))
    full.centre.ahead.work()
    made = full.centre.kept.made
    chunks(laptop)
    assert full.centre.kept.made == made


def test_of_what_is_being_written_nothing_is_made_before_somebody_asks(full: Fleet) -> None:
    laptop = full.laptop(PAM, fill=False)
    laptop.take(laptop.ask(laptop.request(page=PAGE)))
    edits.change(full.centre, REGISTRY[Account], SERVER, BAKERY.id, {"phone": "+1 206 555 0100"})
    made = full.centre.kept.made
    full.centre.ahead.work()
    assert full.centre.kept.made == made
    laptop.take(laptop.ask(laptop.request(page=PAGE)))
    made = full.centre.kept.made
    full.centre.ahead.work()
    assert full.centre.kept.made == made


def test_where_little_was_written_the_rest_is_told_in_the_same_pieces(full: Fleet) -> None:
    one = pieces(full.laptop(PAM, fill=False))
    edits.change(full.centre, REGISTRY[Contact], SERVER, as_text((3).to_bytes(16)), {"phone": "+1 206 555 0100"})
    other = pieces(full.laptop(PAM, fill=False))
    assert 0 < len(one - other) <= 2
    assert len(one & other) > 4


def test_who_is_in_the_midst_is_not_told_what_was_made_before_something_was_written(full: Fleet) -> None:
    """An owner that was written is told further on and by its id: a piece from before names it by a number that this
    device may never hear of."""
    one, other = full.laptop(PAM, fill=False), full.laptop(PAM, fill=False)
    other.take(other.ask(other.request(page=PAGE)))
    chunks(one)
    edits.change(full.centre, REGISTRY[Account], SERVER, BAKERY.id, {"phone": "+1 206 555 0100"})
    made = full.centre.kept.made
    other.ask(other.request(page=PAGE))
    assert full.centre.kept.made > made


def test_a_piece_of_another_life_of_the_centre_is_not_told(full: Fleet) -> None:
    """It may have gone as far by the same numbers, and hold something else."""
    keys = list[Any]()

    def piece(key: Hashable, make: Callable[[], Piece]) -> Piece:
        keys.append(key)
        return make()

    with patch.object(full.centre.kept, "piece", piece):
        chunks(full.laptop(PAM, fill=False))
    assert keys
    assert all(EPOCH in key for key in keys)


def test_a_page_of_which_a_row_was_written_since_is_another(full: Fleet) -> None:
    before, after = full.laptop(PAM, fill=False), full.laptop(PAM, fill=False)
    one = chunks(before)
    edits.change(full.centre, REGISTRY[Account], SERVER, BAKERY.id, {"phone": "+1 206 555 0100"})
    other = chunks(after)
    assert set(one.items()) - set(other.items())
