"""A file whose row is taken back stays on the laptop and is not sent, and it is there when the row is had again."""

import pytest
from sqlalchemy import func, select

from fieldcrm.domain.attachments import Attachment
from fieldcrm.store import book
from fieldcrm.store import files as kept
from fieldcrm.store.queries.files import Where, file_line, under_way
from fieldcrm.store.queries.waiting import entries
from fieldcrm.store.taking_back import KEPT_MS, bring_back, take_back
from tests.support.carrying import attached, carried, content, some_bytes
from tests.support.centres import PAM, Fleet, Laptop
from tests.support.packets import add_buyer

SHELF = some_bytes(300_000)


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A rep with everything that is hers."""
    return fleet.laptop(PAM)


def newest(laptop: Laptop) -> str:
    with laptop.look() as reading:
        return entries(reading)[-1].id


def pieces(laptop: Laptop) -> int:
    with laptop.look() as reading:
        return reading.connection.scalar(select(func.count()).select_from(book.file_pieces)) or 0


def test_its_bytes_wait_here_for_the_row(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    take_back(pam.store, (id := newest(pam)))
    pam.sync()
    assert not carried(pam).has_moved
    kept.sweep(pam.store)
    assert not kept.make_room(pam.store, kept.MOST_KEPT + 1)
    with pam.look() as reading:
        assert (under_way(reading), kept.is_waiting(reading.connection)) == ([], False)
    bring_back(pam.store, id)
    assert content(pam, photo.sha256) == SHELF
    pam.sync()
    assert carried(pam).sent == 1


def test_after_ninety_days_they_are_gone_with_it(pam: Laptop) -> None:
    attached(pam, SHELF)
    take_back(pam.store, newest(pam))
    pam.clock.ms += KEPT_MS + 10_000
    add_buyer(pam, "Koval")
    take_back(pam.store, newest(pam))
    kept.sweep(pam.store)
    assert pieces(pam) == 0


def test_a_row_that_was_taken_away_has_its_bytes_again(pam: Laptop) -> None:
    photo = attached(pam, SHELF)
    with pam.work() as work:
        work.delete(Attachment, photo.id)
    take_back(pam.store, (id := newest(pam)))
    with pam.look() as reading:
        assert file_line(reading, photo.id).where is Where.ONLY_HERE
    bring_back(pam.store, id)
    with pam.look() as reading:
        assert not kept.is_waiting(reading.connection)
    take_back(pam.store, id)
    pam.sync()
    assert carried(pam).sent == 1
