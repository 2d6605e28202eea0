"""docs/PROTOCOL.md is enough: a client that knows only the page works with the real server."""

import os
from collections.abc import Iterator

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.protocol.stranger import DELETE, ECHO, INSERT, PUT, REPLAYED, UPDATE, Refused, Stranger

REP, CLERK = "pamela.ansman-wolfe", "office.clerk"
ACCOUNT, CONTACT, ORDER, ORDER_LINE, PRODUCT, CONFLICT = 1, 4, 19, 20, 7, 18
NUMBER, NAME, PHONE = 2, 3, 8
TERRITORY_NAME, FAMILY_NAME = 3, 3
APPLIED, PUT_ASIDE, DUPLICATE = 0, 2, 3


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    folder = tmp_path_factory.mktemp("centre")
    made = Centre(["--data", str(folder / "data")], folder / "server.log")
    made.do("init", "--demo")
    made.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    made.start()
    yield made
    made.stop()


def joined(centre: Centre, login: str) -> Stranger:
    made = Stranger(centre.address)
    made.join(centre.invite(login))
    return made


@pytest.fixture
def rep(centre: Centre) -> Stranger:
    made = joined(centre, REP)
    made.sync()
    return made


def account(stranger: Stranger, number: str = "AW00000001") -> bytes:
    return next(id for (table, id), (_, _, row) in stranger.image.items() if table == ACCOUNT and row[NUMBER] == number)


def phone_of(stranger: Stranger, id: bytes) -> object:
    return stranger.image[ACCOUNT, id][2].get(PHONE)


def edit(stranger: Stranger, id: bytes, column: int, value: str) -> list[object]:
    version, _, row = stranger.image[ACCOUNT, id]
    old = {column: row[column]} if row.get(column) is not None else {}
    return [UPDATE, ACCOUNT, id, version, {column: value}, old]


def test_everything_comes_in_many_pages_and_adds_up(centre: Centre) -> None:
    stranger = joined(centre, REP)
    assert stranger.sync(page=20_000) > 3
    assert len([key for key in stranger.image if key[0] == ACCOUNT]) == 244


def test_an_edit_is_taken_and_comes_back_as_an_echo(rep: Stranger) -> None:
    shop = account(rep)
    rep.seal(edit(rep, shop, PHONE, "+1 555 0101"))
    rep.seen_kinds.clear()
    rep.sync()
    assert [code for _, _, code, *_ in rep.results] == [APPLIED]
    assert rep.seen_kinds == [ECHO]
    assert phone_of(rep, shop) == "+1 555 0101"


def test_an_order_with_lines_is_made_in_its_own_lane(rep: Stranger, centre: Centre) -> None:
    order, number = os.urandom(16), f"{rep.code}-26-00001"
    product = next(id for table, id in rep.image if table == PRODUCT)
    head = {2: number, 3: account(rep), 4: "2026-11-24", 5: rep.user}
    lines = [[INSERT, ORDER_LINE, os.urandom(16), 0, {2: order, 3: product, 4: 3000, 5: 120_000}] for _ in range(5)]
    rep.seal([INSERT, ORDER, order, 0, head], *lines, lane=0)
    rep.sync()
    assert [(lane, code) for lane, _, code, *_ in rep.results] == [(0, APPLIED)]
    assert centre.do("record", "get", "order", number)["number"] == number


def test_work_sent_twice_because_the_answer_was_lost_is_taken_once(rep: Stranger) -> None:
    shop = account(rep)
    rep.seal(edit(rep, shop, PHONE, "+1 555 0102"))
    rep.ask(is_lost=True)
    rep.seen_kinds.clear()
    rep.sync()
    assert [code for _, _, code, *_ in rep.results] == [DUPLICATE]
    assert PUT in rep.seen_kinds
    assert phone_of(rep, shop) == "+1 555 0102"


def test_two_who_change_one_name_hear_of_it_and_nothing_is_lost(rep: Stranger, centre: Centre) -> None:
    clerk = joined(centre, CLERK)
    clerk.sync()
    shop = account(rep)
    clerk.seal(edit(clerk, shop, NAME, "A Bike Store & Sons"))
    clerk.sync()
    rep.seal(edit(rep, shop, NAME, "A Bike Store Seattle"))
    rep.sync()
    [[_, _, code, conflicts, _]] = rep.results
    assert code == PUT_ASIDE
    told = rep.image[CONFLICT, conflicts[0]][2]
    assert "Seattle" in f"{told[7]}{told[8]}"
    assert "Sons" in f"{told[7]}{told[8]}"


def test_what_another_deletes_goes(rep: Stranger, centre: Centre) -> None:
    person = os.urandom(16)
    rep.seal([INSERT, CONTACT, person, 0, {2: account(rep), FAMILY_NAME: "Tkach"}])
    rep.sync()
    clerk = joined(centre, CLERK)
    clerk.sync()
    clerk.seal([DELETE, CONTACT, person, clerk.image[CONTACT, person][0]])
    clerk.sync()
    rep.sync()
    assert (CONTACT, person) not in rep.image


def test_a_number_of_an_exchange_is_good_for_one(rep: Stranger) -> None:
    last = rep.session
    rep.session -= 1
    rep.seal(edit(rep, account(rep), PHONE, "+1 555 0103"))
    with pytest.raises(Refused) as refused:
        rep.sync()
    assert (refused.value.code, list(refused.value.detail)) == (REPLAYED, [last])
    rep.session = last
    rep.sync()
    assert phone_of(rep, account(rep)) == "+1 555 0103"
