"""Whatever people are called and whatever is typed, what is there is found and nothing breaks."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldcrm.domain.accounts import Account
from fieldcrm.store import search
from fieldcrm.store.search.folding import fold, words
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, open_store

LETTERS = st.text(alphabet="abzßäéñøŁşıИіїЙёҐΣςאبا北京市自行车がカ한글 0-9'.&", min_size=1, max_size=30)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("search"))
    with store.write() as work:
        work.save(replace(BAKERY, phone=None, city=None))
    yield store
    store.close()


def named(store: Store, name: str) -> None:
    with store.write() as work:
        work.change(Account, BAKERY.id, {"name": name, "notes": None})


def is_found(store: Store, typed: str) -> bool:
    with store.read() as reading:
        return [hit.id for hit in search.find(reading, typed)] == [BAKERY.id]


@given(name=LETTERS, start=st.integers(0, 30), length=st.integers(1, 8))
def test_a_name_is_found_by_the_beginning_of_any_of_its_words(one: Store, name: str, start: int, length: int) -> None:
    named(one, name)
    said = words(name)
    if said:
        assert is_found(one, said[start % len(said)][:length])


@given(name=LETTERS, start=st.integers(0, 30), length=st.integers(3, 9))
def test_a_name_is_found_by_any_three_or_more_letters_in_a_row(one: Store, name: str, start: int, length: int) -> None:
    named(one, name)
    long = [word for word in words(name) if len(word) >= 3]
    if long:
        word = long[start % len(long)]
        place = start % (len(word) - 2)
        assert is_found(one, word[place : place + length])


@given(name=LETTERS)
def test_a_name_is_found_as_it_stands_in_capitals_and_in_small_letters(one: Store, name: str) -> None:
    named(one, name)
    if words(name):
        assert all(is_found(one, typed) for typed in (name, name.upper(), name.lower(), fold(name)))


@given(typed=st.text(max_size=40))
def test_nothing_that_can_be_typed_breaks_a_search(one: Store, typed: str) -> None:
    named(one, "Sofia")
    with one.read() as reading:
        query = search.ids_of("account", typed)
        count = 0 if query is None else len(reading.connection.execute(query).all())
        assert len(search.find(reading, typed)) == count


@given(typed=st.text(max_size=40))
def test_folding_twice_is_folding_once(typed: str) -> None:
    assert words(" ".join(words(typed))) == words(typed)
