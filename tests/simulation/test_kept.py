"""Files that stay open from one history to the next: each history finds them as the first one did."""

from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldcrm.domain.accounts import Account
from fieldcrm.services import accounts
from tests.simulation.accidents import Killed
from tests.simulation.beginning import beginning
from tests.simulation.forms import SMALL
from tests.simulation.histories import simulate
from tests.simulation.kept import Kept, Shelf, disk, put_back
from tests.simulation.laptops import Desk, Time

CODE = "K1.db"


def _opened_desk(path: Path) -> Desk:
    desk = Desk(path)
    desk.start(Time())
    return desk


@pytest.fixture
def shelf() -> Generator[Shelf[Desk]]:
    """One of this test's own."""
    made = Shelf(_opened_desk)
    yield made
    made.clear()


def _names(desk: Desk) -> list[str]:
    return [str(row["name"]) for row in desk.eyes.rows(desk.registry, "account")]


def _rename(desk: Desk, name: str) -> None:
    store = desk.start(Time())
    with store.read() as reading:
        seen = reading.all(Account)[0]
    accounts.change_account(store, seen, {"name": name})


def _lent(shelf: Shelf[Desk]) -> Kept[Desk]:
    return shelf.lend(beginning(SMALL.devices) / CODE)


def test_what_one_history_wrote_the_next_one_does_not_find(shelf: Shelf[Desk]) -> None:
    first = _lent(shelf)
    before = _names(first.opened)
    _rename(first.opened, "Somebody else")
    assert _names(first.opened) != before
    shelf.take_back(first)
    second = _lent(shelf)
    assert second is first
    assert _names(second.opened) == before
    _rename(second.opened, "Somebody")
    assert "Somebody" in _names(second.opened)
    shelf.take_back(second)


def test_one_that_somebody_has_closed_is_not_lent_again(shelf: Shelf[Desk]) -> None:
    first = _lent(shelf)
    first.opened.close()
    shelf.take_back(first)
    second = _lent(shelf)
    assert second is not first
    shelf.take_back(second)


def test_a_disk_goes_back_to_any_moment_under_those_who_have_it_open(shelf: Shelf[Desk]) -> None:
    kept = _lent(shelf)
    _rename(kept.opened, "First")
    then = disk(kept.opened.path)
    _rename(kept.opened, "Second")
    assert put_back(kept.opened.path, then)
    assert "First" in _names(kept.opened)
    assert "Second" not in _names(kept.opened)
    shelf.take_back(kept)


def test_in_one_history_of_three_the_next_request_is_on_its_way_meanwhile() -> None:
    assert not SMALL.asks_ahead(0)
    assert simulate(1, SMALL).tally["asked_ahead"] > 0


@pytest.mark.parametrize("opens_anew", [False, True])
def test_who_starts_after_a_death_finds_what_was_committed_and_nothing_else(
    shelf: Shelf[Desk], *, opens_anew: bool
) -> None:
    kept = _lent(shelf)
    desk = kept.opened
    desk.opens_anew = opens_anew
    _rename(desk, "Committed")
    with suppress(Killed), desk.fuse.lit(6):
        _rename(desk, "Not committed")
    assert desk.fuse.has_blown
    desk.die()
    assert desk.is_as_ever is not opens_anew
    _rename(desk, "Committed")
    assert "Committed" in _names(desk)
    assert "Not committed" not in _names(desk)
    shelf.take_back(kept)


def test_where_somebody_who_died_has_not_let_go_the_file_is_opened_anew(shelf: Shelf[Desk]) -> None:
    kept = _lent(shelf)
    kept.opened.opens_anew = False
    with kept.opened.start(Time()).read():
        kept.opened.die()
    assert not kept.opened.is_as_ever
    shelf.take_back(kept)
