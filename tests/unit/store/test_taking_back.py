"""What a person takes back before it was sent: the file stands as it did before, and as it did after once they have it
again."""

import shutil
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.attachments import Attachment
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId, ContactId, OrderId, as_bytes, as_text
from fieldcrm.protocol.codec import unpack
from fieldcrm.protocol.messages import Tx
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.services import files as services
from fieldcrm.services.ordering import Wish, put_line, start_order
from fieldcrm.store import book, history, pausing
from fieldcrm.store.database import FAST
from fieldcrm.store.store import Store
from fieldcrm.store.taking_back import KEPT_MS, bring_back, forget, leaning, take_back
from tests.support.company import BAKERY, BICYCLES, BUYER, FLOUR, KEY, NOW, TODAY, counted, numbered
from tests.support.told import a_laptop, comes, rows, stands, waiting

NEW_ID = counted()
HELD, OURS = book.HELD, 1


class Clock:
    def __init__(self) -> None:
        self.ms = int(NOW.timestamp() * 1000)

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, to be copied."""
    return a_laptop(tmp_path_factory.mktemp("company"))


@pytest.fixture
def store(company: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    shutil.copy(company, tmp_path / "work.db")
    made = Store.open(tmp_path / "work.db", KEY, clock, synchronous=FAST)
    yield made
    made.close()


def change(store: Store, id: str = BAKERY.id, **fields: object) -> str:
    """A step, and its id."""
    with store.write() as work:
        work.change(Account, AccountId(id), fields)
    return newest(store)


def newest(store: Store) -> str:
    return as_text(waiting(store)[-1][1])


def add_buyer(store: Store, name: str = "Koval") -> str:
    with store.write() as work:
        work.save(Contact(id=ContactId(NEW_ID()), account=BAKERY.id, family_name=name))
    return newest(store)


def may_have_left(store: Store, *ids: str) -> None:
    """It was in a request."""
    with store.apply() as applying:
        chosen = book.sealed.c.txid.in_([as_bytes(id) for id in ids])
        applying.connection.execute(update(book.sealed).where(chosen).values(asked=1))


def numbers(store: Store) -> list[tuple[int, int, int]]:
    """Of what waits: incarnation, lane and number."""
    return [row[2:5] for row in waiting(store)]


def no(step: Callable[[], object]) -> tuple[str, str]:
    with pytest.raises(RuleBroken) as refused:
        step()
    return refused.value.code, refused.value.about


def delete(store: Store) -> str:
    with store.write() as work:
        work.delete(Contact, BUYER.id)
    return newest(store)


def an_order(store: Store) -> str:
    id = OrderId(start_order(store, BAKERY.id, today=TODAY, new_id=NEW_ID).id)
    made = newest(store)
    put_line(store, id, Wish(product=FLOUR.id, qty=Decimal(1)), new_id=NEW_ID)
    return made


def a_life(store: Store) -> list[str]:
    """Steps of all kinds, some of which lean on others, some held back."""
    first = change(store, phone="+1")
    buyer = add_buyer(store)
    second = change(store, phone="+2", city="Lviv")
    order = an_order(store)
    pausing.pause(store, order)
    other = change(store, BICYCLES.id, city="Kyiv")
    gone = delete(store)
    last = change(store, BICYCLES.id, notes="n")
    return [first, buyer, second, order, other, gone, last]


def test_whatever_it_was_brought_back_all_is_as_it_was(store: Store) -> None:
    ids = a_life(store)
    was = stands(store)
    for id in ids:
        gone = take_back(store, id)
        assert stands(store) != was
        assert len(rows(store, book.taken_back)) == gone
        assert bring_back(store, id) == gone
        assert (stands(store), rows(store, book.taken_back)) == (was, [])


def test_step_by_step_it_goes_back_to_the_beginning_and_on_again(store: Store) -> None:
    states, ids = [stands(store)], list[str]()
    steps = partial(change, phone="+1"), add_buyer, partial(change, city="Lviv"), delete
    for step in steps:
        ids.append(step(store))
        states.append(stands(store))
    for id, before in zip(reversed(ids), reversed(states[:-1]), strict=True):
        assert take_back(store, id) == 1
        assert stands(store) == before
    for id, after in zip(ids, states[1:], strict=True):
        bring_back(store, id)
        assert stands(store) == after


def test_what_leans_on_it_goes_along_and_is_told_before(store: Store) -> None:
    ids = a_life(store)
    with store.read() as reading:
        told = [as_text(row.txid) for row in leaning(reading, store.registry, ids[0])]
    assert (told, take_back(store, ids[0])) == ([ids[0], ids[2]], 2)
    kept = {as_text(row[1]): as_text(row[5]) for row in rows(store, book.taken_back)}
    assert kept == dict.fromkeys(told, ids[0])


def test_what_is_left_is_numbered_without_a_gap_in_the_order_in_which_it_was_to_be_sent(store: Store) -> None:
    last, _, gone = (add_buyer(store, name) for name in ("Koval", "Bondar", "Tkach"))
    pausing.pause(store, last)
    pausing.resume(store, last)
    an_order(store)
    take_back(store, gone)
    assert numbers(store) == [(OURS, 1, 2), (OURS, 1, 1), (OURS, 0, 2), (OURS, 0, 3)]
    sealed = [unpack(Tx, row[5]) for row in waiting(store)]
    assert [(each.lane, each.number) for each in sealed] == [(1, 2), (1, 1), (0, 2), (0, 3)]


def test_a_buyer_of_a_new_customer_waits_for_that_as_it_is_numbered_now(store: Store) -> None:
    order = an_order(store)
    hotel = Account(id=AccountId(NEW_ID()), number="N-9", name="Opera", territory=BAKERY.territory)
    with store.write() as work:
        work.save(hotel)
    with store.write() as work:
        work.save(Contact(id=ContactId(NEW_ID()), account=hotel.id, family_name="Koval"))
    before = [unpack(Tx, row[5]).after for row in waiting(store)][2:]
    take_back(store, order)
    after = [unpack(Tx, row[5]).after for row in waiting(store)]
    assert (before, after) == ([None, (0, 4)], [None, (0, 2)])


def test_those_that_may_have_left_keep_their_numbers(store: Store) -> None:
    gone, left, _ = (add_buyer(store, name) for name in ("Koval", "Bondar", "Tkach"))
    may_have_left(store, left)
    take_back(store, gone)
    assert numbers(store) == [(OURS, 1, 2), (OURS, 1, 3)]
    bring_back(store, gone)
    assert numbers(store) == [(OURS, 1, 3), (OURS, 1, 2), (OURS, 1, 4)]


def test_what_may_have_left_is_not_taken_back_nor_what_it_would_take_along(store: Store) -> None:
    first, second = change(store, phone="+1"), change(store, phone="+2")
    was = stands(store)
    may_have_left(store, second)
    told = [no(partial(take_back, store, id)) for id in (first, second)]
    assert told == [("outbox.on_its_way", first), ("outbox.on_its_way", second)]
    with store.read() as reading:
        assert no(lambda: leaning(reading, store.registry, first)) == ("outbox.on_its_way", first)
    assert stands(store)[2:] == was[2:]


def test_what_is_not_there_is_said_not_to_be(store: Store) -> None:
    nothing = numbered(9_999)
    assert no(lambda: take_back(store, nothing)) == ("outbox.missing", nothing)
    assert no(lambda: bring_back(store, nothing)) == ("outbox.not_kept", nothing)


class TestOvertaken:
    """What is at the office already has gone before it: then it would not be as it was."""

    def test_by_what_was_done_on_the_same_since(self, store: Store) -> None:
        first = change(store, phone="+1")
        take_back(store, first)
        since = change(store, phone="+2")
        may_have_left(store, since)
        assert no(lambda: bring_back(store, first)) == ("outbox.overtaken", first)

    def test_not_by_what_is_about_something_else(self, store: Store) -> None:
        first = change(store, phone="+1")
        take_back(store, first)
        may_have_left(store, change(store, city="Lviv"), add_buyer(store))
        assert bring_back(store, first) == 1

    def test_not_by_what_was_done_before(self, store: Store) -> None:
        before = change(store, phone="+1")
        second = change(store, phone="+2")
        take_back(store, second)
        may_have_left(store, before)
        assert bring_back(store, second) == 1

    def test_by_what_was_done_on_what_went_along(self, store: Store) -> None:
        first = change(store, phone="+1")
        change(store, phone="+2", city="Lviv")
        take_back(store, first)
        may_have_left(store, change(store, city="Kyiv"))
        assert no(lambda: bring_back(store, first)) == ("outbox.overtaken", first)

    def test_by_another_field_of_a_record_that_was_held_back(self, store: Store) -> None:
        first = change(store, phone="+1")
        pausing.pause(store, first)
        take_back(store, first)
        may_have_left(store, change(store, city="Lviv"))
        assert no(lambda: bring_back(store, first)) == ("outbox.overtaken", first)
        assert rows(store, book.paused) == []


class TestHeldBack:
    """A record of which nothing is left that waits is held back no more, and is again with what is brought back."""

    def test_is_let_go_with_the_last_of_it_and_held_again(self, store: Store) -> None:
        first, second = change(store, phone="+1"), change(store, city="Lviv")
        pausing.pause(store, first)
        was = stands(store)
        take_back(store, first)
        assert (numbers(store), len(rows(store, book.paused))) == ([(HELD, 1, 2)], 1)
        take_back(store, second)
        assert rows(store, book.paused) == []
        assert [row[-1] for row in rows(store, book.taken_back)] == [0, 1]
        pausing.pause(store, change(store, notes="n"))
        for id in (second, first):
            bring_back(store, id)
        take_back(store, newest(store))
        assert stands(store)[0][0] == was[0][0]
        assert [row[:2] for row in rows(store, book.paused)] == [row[:2] for row in was[0][1]]

    def test_is_no_other_record(self, store: Store) -> None:
        first, other = change(store, phone="+1"), change(store, BICYCLES.id, city="Kyiv")
        pausing.pause(store, first)
        pausing.pause(store, other)
        take_back(store, first)
        assert [row[1] for row in rows(store, book.paused)] == [as_bytes(BICYCLES.id)]
        bring_back(store, first)
        assert numbers(store) == [(HELD, 1, 1), (HELD, 1, 2)]


class TestHowLong:
    """Then it is dropped when the next thing is taken back."""

    @pytest.mark.parametrize(("later", "is_kept"), [(KEPT_MS, True), (KEPT_MS + 1, False)])
    def test_is_ninety_days(self, store: Store, clock: Clock, later: int, is_kept: bool) -> None:
        first = add_buyer(store, "Koval")
        take_back(store, first)
        clock.ms += later
        second = add_buyer(store, "Bondar")
        take_back(store, second)
        kept = {as_text(row[1]) for row in rows(store, book.taken_back)}
        assert kept == ({first, second} if is_kept else {second})

    def test_and_when_it_was_is_said(self, store: Store, clock: Clock) -> None:
        first = change(store, phone="+1")
        change(store, phone="+2")
        take_back(store, first)
        assert {row[6] for row in rows(store, book.taken_back)} == {clock.ms}
        clock.ms += 5
        bring_back(store, first)
        with store.read() as reading:
            told = [(line.state, line.pushed) for line in history.lines(reading.connection)]
        assert told == [(history.BROUGHT_BACK, 2), (history.TAKEN_BACK, 2)]

    def test_or_until_nobody_wants_it(self, store: Store) -> None:
        first, second = add_buyer(store, "Koval"), add_buyer(store, "Bondar")
        for id in (first, second):
            take_back(store, id)
        with store.apply() as applying:
            forget(applying.connection, first)
        assert [as_text(row[1]) for row in rows(store, book.taken_back)] == [second]


def test_everybody_who_shows_the_record_hears_of_it(store: Store) -> None:
    first = change(store, phone="+1")
    heard = list[object]()
    store.listen(heard.append)
    take_back(store, first)
    bring_back(store, first)
    assert heard == [frozenset({("account", BAKERY.id)})] * 2


def test_a_deletion_that_is_taken_back_brings_what_came_meanwhile_below_it(store: Store) -> None:
    with store.write() as work:
        work.delete(Account, BICYCLES.id)
    gone, late = newest(store), as_bytes(numbered(77))
    comes(store, {(REGISTRY[Contact].told.wire, late): {2: as_bytes(BICYCLES.id), 3: "Li", 11: 1}})
    with store.read() as reading:
        assert reading.find(Contact, ContactId(as_text(late))) is None
    take_back(store, gone)
    with store.read() as reading:
        assert reading.load(Contact, ContactId(as_text(late))).account == BICYCLES.id
        assert reading.load(Account, BICYCLES.id) == BICYCLES


def attached(store: Store, folder: Path) -> tuple[str, str]:
    """A file on the customer: the step and the row."""
    (folder / "shelf.txt").write_bytes(b"a shelf " * 1_000)
    done = services.attach(store, folder / "shelf.txt", account=BAKERY.id, at=NOW, new_id=NEW_ID)
    return newest(store), done.id


def out(store: Store) -> list[str | None]:
    """Of each file that has to be sent, why it is not."""
    return [row[-1] for row in rows(store, book.files_out)]


class TestFiles:
    """Bytes come and go with the row that names them."""

    def test_are_kept_and_not_sent_while_it_is_taken_back_and_given_up_with_it(
        self, store: Store, tmp_path: Path
    ) -> None:
        step, _ = attached(store, tmp_path)
        told = list[list[str | None]]()
        for act in (take_back, bring_back, take_back):
            act(store, step)
            told.append(out(store))
        assert told == [["taken_back"], [None], ["taken_back"]]
        with store.apply() as applying:
            forget(applying.connection, step)
        assert out(store) == []

    def test_stay_where_only_a_word_on_it_is_taken_back(self, store: Store, tmp_path: Path) -> None:
        _, id = attached(store, tmp_path)
        with store.write() as work:
            work.change(Attachment, id, {"name": "Top shelf"})
        word = newest(store)
        for act in (take_back, bring_back):
            act(store, word)
            assert out(store) == [None]

    def test_are_to_be_sent_again_where_a_deletion_is_taken_back(self, store: Store, tmp_path: Path) -> None:
        _, id = attached(store, tmp_path)
        with store.write() as work:
            work.delete(Attachment, id)
        gone = newest(store)
        assert out(store) == []
        take_back(store, gone)
        assert out(store) == [None]
        bring_back(store, gone)
        assert out(store) == []

    def test_of_a_file_that_was_added_and_taken_off_nothing_is_sent(self, store: Store, tmp_path: Path) -> None:
        step, id = attached(store, tmp_path)
        with store.write() as work:
            work.delete(Attachment, id)
        assert take_back(store, step) == 2
        assert out(store) == []
        assert bring_back(store, step) == 2
        assert out(store) == []

    @pytest.mark.parametrize("is_here", [True, False])
    def test_that_the_office_has_are_to_be_sent_only_where_they_are_here(
        self, store: Store, tmp_path: Path, is_here: bool
    ) -> None:
        _, id = attached(store, tmp_path)
        with store.apply() as applying:
            applying.connection.exec_driver_sql("UPDATE attachment SET _rv = 7")
            for table in (book.sealed, book.ops, book.files_out):
                applying.connection.execute(table.delete())
            if not is_here:
                applying.connection.execute(book.files.delete())
        with store.write() as work:
            work.delete(Attachment, id)
        take_back(store, newest(store))
        assert out(store) == ([None] if is_here else [])
