"""What was taken off a laptop is not in its file any more, not even for somebody who has the key."""

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId, as_bytes, as_text
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.queries.waiting import entries
from fieldcrm.store.taking_back import take_back
from sync_server import edits, office
from sync_server.scope import SERVER
from tests.support.callers import plain
from tests.support.centres import BAKERY, PAM, Fleet, Laptop

PAGE, TAIL, SALT = 4096, 80, 16
"""SQLCipher's page, and what lies at its end: a vector and a seal. The first page begins with a salt in the clear."""
KEY = b"k" * 32
SECRET, NAME = b"Grandmother's rye", b"Zinoviychenko"
MANY = 300


@pytest.fixture
def laptop(fleet: Fleet) -> Laptop:
    """A rep's, with many people to be known by their words."""
    contact = REGISTRY.by_name["contact"]
    told = {"account": as_bytes(BAKERY.id), "family_name": NAME.decode(), "notes": SECRET.decode()}
    values = {**{each.column: each.plain_default for each in contact.columns}, **plain("contact", told)}
    office.load(fleet.centre, ((contact, (5000 + number).to_bytes(16), values) for number in range(MANY)))
    made = fleet.laptop(PAM)
    found(made)
    return made


def found(laptop: Laptop) -> None:
    """Bring the search up to date."""
    laptop.store.catch_up(lambda: True)


def in_the_clear(laptop: Laptop) -> bytes:
    """The whole file, free pages and what stood between rows too, once nobody has it open."""
    laptop.store.close()
    raw = (laptop.fleet.folder / f"{laptop.code}.db").read_bytes()
    return b"".join(_page(raw[start : start + PAGE], first=start == 0) for start in range(0, len(raw), PAGE))


def _page(page: bytes, *, first: bool) -> bytes:
    body, vector = page[SALT if first else 0 : PAGE - TAIL], page[PAGE - TAIL : PAGE - TAIL + 16]
    opener = Cipher(algorithms.AES(KEY), modes.CBC(vector)).decryptor()
    return opener.update(body) + opener.finalize()


def lose_the_territory(fleet: Fleet) -> None:
    edits.change(fleet.centre, REGISTRY.by_name["user"], SERVER, PAM.login, {"territories": ""})


def test_the_file_can_be_read_at_all_by_who_has_the_key(laptop: Laptop) -> None:
    told = in_the_clear(laptop)
    assert told.count(SECRET) >= MANY
    assert NAME.lower()[:5] in told


def test_nothing_is_left_of_a_territory_that_was_taken_away(fleet: Fleet, laptop: Laptop) -> None:
    """Nor beside what was done on it and taken back, which stays."""
    with laptop.work() as work:
        work.change(Contact, as_text((5000).to_bytes(16)), {"role": "Owner"})
    with laptop.look() as reading:
        [own] = entries(reading)
    take_back(laptop.store, own.id)
    lose_the_territory(fleet)
    laptop.sync()
    found(laptop)
    with laptop.look() as reading:
        assert reading.find(Contact, ContactId(as_text((5000).to_bytes(16)))) is None
    told = in_the_clear(laptop)
    assert (told.count(SECRET), told.lower().count(NAME.lower()), told.lower().count(NAME.lower()[:5])) == (0, 0, 0)
