"""The index says what the rows say: after every step, after every pull, and after words were folded otherwise."""

from dataclasses import replace

import pytest

from fieldcrm.domain.accounts import Account, Channel, ChannelKind
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import ChannelId, as_bytes
from fieldcrm.store import search
from fieldcrm.store.search.documents import searched
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BICYCLES, BUYER, numbered

OTHER_WORDS = "UPDATE search_doc SET text = text || ' of then|'"
OTHER_KEYS = "UPDATE search_doc SET key = 'of then'"


def found(store: Store, typed: str) -> list[str]:
    with store.read() as reading:
        return [hit.id for hit in search.find(reading, typed)]


def places(store: Store) -> dict[bytes, int]:
    with store.read() as reading:
        return {row[0]: row[1] for row in reading.connection.exec_driver_sql("SELECT id, n FROM search_doc")}


def download(store: Store, count: int) -> set[str]:
    """Rows as a pull lays them into the file, all in one transaction."""
    ids = [numbered(number) for number in range(1000, 1000 + count)]
    with store.apply() as applying:
        rows = [(as_bytes(id), id, "Chain store") for id in ids]
        applying.connection.exec_driver_sql("INSERT INTO account (id, number, name, _rv) VALUES (?, ?, ?, 1)", rows)
        applying.touched |= {("account", id) for id in ids}
    return set(ids)


def turns(store: Store) -> list[int]:
    """How much is left after each turn of catching up."""
    left: list[int] = []

    def look() -> bool:
        with store.read() as reading:
            left.append(search.behind(reading.connection))
        return True

    store.catch_up(look)
    look()
    return left


def test_what_was_changed_is_found_by_its_new_words_only(store: Store) -> None:
    with store.write() as work:
        work.save(replace(BAKERY, name="Patisserie"), seen=BAKERY)
    assert (found(store, "sofia"), found(store, "patis")) == ([], [BAKERY.id])


def rename_and_fail(store: Store) -> None:
    with store.write() as work:
        work.save(replace(BAKERY, name="Patisserie"), seen=BAKERY)
        work.load(Contact, numbered(999))


def test_a_refused_step_leaves_the_index_as_it_was(store: Store) -> None:
    with pytest.raises(RuleBroken):
        rename_and_fail(store)
    assert (found(store, "sofia"), found(store, "patis")) == ([BAKERY.id], [])


def test_what_was_deleted_is_not_found(store: Store) -> None:
    with store.write() as work:
        work.delete(Contact, BUYER.id)
    assert found(store, "ирина") == []
    assert as_bytes(BUYER.id) not in places(store)


def test_what_went_along_with_a_deleted_row_leaves_the_index_too(store: Store) -> None:
    channel = Channel(id=ChannelId(numbered(40)), account=BICYCLES.id, kind=ChannelKind.WEB, value="bikes.example")
    with store.write() as work:
        work.save(channel)
    with store.write() as work:
        work.delete(Account, BICYCLES.id)
    assert {as_bytes(channel.id), as_bytes(BICYCLES.id)}.isdisjoint(places(store))


def test_rows_the_centre_sends_are_found_like_our_own(store: Store) -> None:
    with store.apply() as applying:
        applying.connection.exec_driver_sql("UPDATE account SET name = 'Renamed' WHERE id = ?", (as_bytes(BAKERY.id),))
        applying.touched.add(("account", BAKERY.id))
    assert found(store, "renam") == [BAKERY.id]


def test_a_change_that_touches_no_searched_word_leaves_the_index_alone(store: Store) -> None:
    before = places(store)
    with store.write() as work:
        work.save(replace(BAKERY, segment="Bakeries"), seen=BAKERY)
    assert places(store) == before


def test_very_many_rows_are_put_off_and_found_in_the_end(store: Store) -> None:
    downloaded = download(store, 1200)
    assert found(store, "chain") == []
    assert turns(store) == [1200, 700, 200, 0]
    assert downloaded.issuperset(found(store, "chain"))
    assert len(found(store, "chain")) == 20


def test_a_row_put_off_and_deleted_before_its_turn_is_passed_over(store: Store) -> None:
    with store.apply() as applying:
        search.put_off(applying.connection, searched())
    with store.write() as work:
        work.delete(Contact, BUYER.id)
    with store.apply() as applying:
        assert search.behind(applying.connection) > 0
        assert not search.catch_up(applying.connection)
    assert (found(store, "ирина"), found(store, "sofia")) == ([], [BAKERY.id])


def content(store: Store) -> list[tuple[object, ...]]:
    with store.read() as reading:
        rows = reading.connection.exec_driver_sql("SELECT kind, id, owner, key, text FROM search_doc ORDER BY id")
        return [tuple(row) for row in rows]


@pytest.mark.parametrize("was", [OTHER_WORDS, OTHER_KEYS])
def test_words_of_an_older_form_are_found_until_those_of_today_take_their_place(store: Store, was: str) -> None:
    before = content(store)
    with store.apply() as applying:
        applying.connection.exec_driver_sql(was)
        search.put_off(applying.connection, searched())
    assert found(store, "sofia") == [BAKERY.id]
    store.catch_up(lambda: True)
    assert content(store) == before
    assert found(store, "sofia") == [BAKERY.id]


def test_a_row_whose_words_are_of_today_keeps_its_place(store: Store) -> None:
    before = places(store)
    with store.apply() as applying:
        search.put_off(applying.connection, searched())
    store.catch_up(lambda: True)
    assert places(store) == before
