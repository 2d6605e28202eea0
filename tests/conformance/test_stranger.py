"""docs/PROTOCOL.md is enough: a client that knows only the page works with the real server."""

import os
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldcrm.cli.demo.centre import Centre
from tests.conformance import stranger
from tests.conformance.carrying_files import bring, fetch
from tests.conformance.company import (
    ACCOUNT,
    APPLIED,
    ATTACHMENT,
    BAD_SIGNATURE,
    CLERK,
    CONFLICT,
    CONTACT,
    DUPLICATE,
    FAMILY_NAME,
    GROUP,
    NAME,
    NOT_FOUND,
    NUMBER,
    ORDER,
    ORDER_LINE,
    OTHER_BYTES,
    OTHER_REP,
    OUT_OF_SCOPE,
    OWNER,
    PHONE,
    PRODUCT,
    PUT_ASIDE,
    PUT_ASIDE_VALUES,
    REASON,
    REP,
    ROUTE,
    RULE,
    STATUS,
    SUBSTITUTION,
    TERRITORY,
    USER,
    VISIT,
    account,
    attached,
    edit,
    joined,
    phone_of,
)
from tests.conformance.comparing import LEAVE, verify
from tests.conformance.stranger import DELETE, ECHO, INSERT, PATCH, PUT, Refused, Stranger, digest, proof
from tests.conformance.upgrading import fill, upgrade
from tests.support.machines import lay_demo


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    folder = tmp_path_factory.mktemp("centre")
    made = Centre(["--data", str(folder / "data")], folder / "server.log")
    lay_demo(folder / "data")
    made.do("user", "add", CLERK, "--name", "Office Clerk", "--role", "clerk")
    made.start()
    yield made
    made.stop()


@pytest.fixture
def rep(centre: Centre) -> Stranger:
    made = joined(centre, REP)
    made.sync()
    return made


def put_back(stranger: Stranger) -> Stranger:
    """The same device with its disk as it is now, whatever it goes on to do."""
    image, cursors, highest = dict(stranger.image), dict(stranger.cursors), dict(stranger.highest)
    return replace(stranger, image=image, cursors=cursors, highest=highest, waiting=[], results=[], seen_kinds=[])


def test_everything_comes_in_many_pages_and_adds_up(centre: Centre) -> None:
    stranger = joined(centre, REP)
    assert stranger.sync(page=20_000) > 3
    assert len([key for key in stranger.image if key[0] == ACCOUNT]) == 244


@pytest.mark.parametrize("by", ["ids", "places", "places, briefly"])
def test_edits_are_taken_and_come_back_as_an_echo_by_ids_or_by_places(rep: Stranger, by: str) -> None:
    rep.placed, rep.brief = by == "places", by.endswith("briefly")
    shops = [id for table, id in rep.image if table == ACCOUNT][:3]
    for number, shop in enumerate(shops):
        rep.seal(edit(rep, shop, PHONE, f"+1 555 010{number}"))
    rep.seen_kinds.clear()
    rep.sync()
    assert [code for _, _, code, *_ in rep.results] == [APPLIED] * 3
    assert rep.seen_kinds == [ECHO]
    assert rep.offered
    assert [phone_of(rep, shop) for shop in shops] == ["+1 555 0100", "+1 555 0101", "+1 555 0102"]


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
    assert PATCH in rep.seen_kinds
    assert phone_of(rep, shop) == "+1 555 0102"


def test_two_who_change_one_name_hear_of_it_and_a_person_settles_it(rep: Stranger, centre: Centre) -> None:
    clerk = joined(centre, CLERK)
    clerk.sync()
    shop = account(rep)
    clerk.seal(edit(clerk, shop, NAME, "A Bike Store & Sons"))
    clerk.sync()
    rep.seal(edit(rep, shop, NAME, "A Bike Store Seattle"))
    rep.sync()
    [[_, _, code, [conflict], _]] = rep.results
    told = rep.image[CONFLICT, conflict][2]
    assert (code, told[STATUS], rep.image[ACCOUNT, shop][2][NAME]) == (PUT_ASIDE, "open", "A Bike Store & Sons")
    assert "A Bike Store Seattle" in told[PUT_ASIDE_VALUES]
    rep.seal(edit(rep, shop, NAME, "A Bike Store Seattle"), edit(rep, conflict, STATUS, "resolved", CONFLICT))
    rep.sync()
    clerk.sync()
    assert rep.results[-1][2] == APPLIED
    assert (clerk.image[CONFLICT, conflict][2][STATUS], clerk.image[ACCOUNT, shop][2][NAME]) == (
        "resolved",
        "A Bike Store Seattle",
    )


def test_what_is_refused_is_kept_and_holds_nothing_up(rep: Stranger) -> None:
    shop, product = account(rep), os.urandom(16)
    txid = rep.seal([INSERT, PRODUCT, product, 0, {2: "MINE", 3: "Mine"}])
    rep.seal(edit(rep, shop, PHONE, "+1 555 0104"))
    rep.sync()
    [[_, _, refused, [conflict], reason], [_, _, taken, *_]] = rep.results
    assert (refused, reason, taken) == (OUT_OF_SCOPE, "record.not_yours", APPLIED)
    assert conflict == digest(txid + product + b"*", 16)
    kept = rep.image[CONFLICT, conflict][2]
    assert (kept[GROUP], kept[REASON], "MINE" in kept[PUT_ASIDE_VALUES]) == ("*", "record.not_yours", True)


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


def test_a_customer_that_goes_to_another_part_of_the_market_goes_with_everything(rep: Stranger, centre: Centre) -> None:
    clerk = joined(centre, CLERK)
    clerk.sync()
    shop, person, here = os.urandom(16), os.urandom(16), rep.image[ACCOUNT, account(rep)][2][ROUTE]
    seen = rep.names.values()
    elsewhere = next(id for table, id in clerk.image if table == TERRITORY and f"terr:{UUID(bytes=id)}" not in seen)
    clerk.seal(
        [INSERT, ACCOUNT, shop, 0, {NUMBER: "GOES-1", NAME: "Goes", ROUTE: here}],
        [INSERT, CONTACT, person, 0, {OWNER: shop, FAMILY_NAME: "Tkach"}],
    )
    clerk.sync()
    rep.sync()
    assert {(ACCOUNT, shop), (CONTACT, person)} <= rep.image.keys()
    clerk.seal(edit(clerk, shop, ROUTE, elsewhere))
    clerk.sync()
    rep.seen_kinds.clear()
    rep.sync()
    assert set(rep.seen_kinds) == {LEAVE}
    assert not {(ACCOUNT, shop), (CONTACT, person)} & rep.image.keys()
    assert clerk.image[CONTACT, person][1] == clerk.image[ACCOUNT, shop][1]


def test_a_download_that_is_cut_goes_on_from_the_page_before(centre: Centre) -> None:
    cut, whole = joined(centre, REP), joined(centre, REP)
    pages = whole.sync(page=20_000)
    cut.ask(page=20_000)
    cut.ask(page=20_000, is_lost=True)
    assert cut.sync(page=20_000) == pages - 1
    assert cut.image == whole.image


def test_a_bucket_that_does_not_add_up_is_read_anew(rep: Stranger) -> None:
    key = (ACCOUNT, account(rep))
    sound, (_, bucket, _) = dict(rep.image), rep.image[key]
    del rep.image[key]
    rep.image[ACCOUNT, os.urandom(16)] = (10**6, bucket, {NUMBER: "NOWHERE"})
    rep.cursors[bucket] = 0
    rep.sync()
    assert rep.image == sound


def test_what_was_damaged_is_found_and_put_right_row_by_row(rep: Stranger) -> None:
    assert verify(rep) == 0
    shop, other, lost, *_ = sorted(id for table, id in rep.image if table == ACCOUNT)
    sound = dict(rep.image)
    version, bucket, row = rep.image[ACCOUNT, shop]
    rep.image[ACCOUNT, shop] = (version, bucket, {**row, NAME: "Damaged"})
    seen, home, told = rep.image[ACCOUNT, other]
    rep.image[ACCOUNT, other] = (seen + 5, home, told)
    rep.image[ACCOUNT, os.urandom(16)] = rep.image.pop((ACCOUNT, lost))
    assert verify(rep) == 4
    assert rep.image == sound


def test_who_is_not_up_to_date_is_not_compared(rep: Stranger, centre: Centre) -> None:
    clerk = joined(centre, CLERK)
    clerk.sync()
    clerk.seal(edit(clerk, account(clerk), PHONE, "+1 555 0188"))
    clerk.sync()
    with pytest.raises(ConnectionError):
        verify(rep)
    rep.sync()
    assert verify(rep) == 0


def test_a_signature_is_good_for_one_path(rep: Stranger) -> None:
    def for_another(code: str, key: Ed25519PrivateKey, _: str, body: bytes) -> dict[str, str]:
        return proof(code, key, "/v1/sync", body)

    with patch.object(stranger, "proof", for_another), pytest.raises(Refused) as refused:
        verify(rep)
    assert refused.value.code == BAD_SIGNATURE


def test_nobody_is_told_of_a_bucket_of_others(rep: Stranger, centre: Centre) -> None:
    clerk = joined(centre, CLERK)
    clerk.sync()
    theirs = next(bucket for bucket in clerk.cursors if bucket not in rep.cursors)
    rep.cursors[theirs] = clerk.cursors[theirs]
    with pytest.raises(Refused) as refused:
        verify(rep)
    assert refused.value.code == NOT_FOUND


def test_a_number_of_an_exchange_is_good_for_one(rep: Stranger) -> None:
    last = rep.session
    rep.session -= 1
    assert rep.ask()
    assert rep.session == last
    rep.sync()
    assert rep.session > last


def test_a_device_whose_disk_was_put_back_loses_neither_what_came_before_nor_after(rep: Stranger) -> None:
    shop, old = account(rep), put_back(rep)
    rep.seal([INSERT, CONTACT, before := os.urandom(16), 0, {OWNER: shop, FAMILY_NAME: "Before"}])
    rep.sync()
    old.seal([INSERT, CONTACT, after := os.urandom(16), 0, {OWNER: shop, FAMILY_NAME: "After"}])
    old.sync()
    assert old.incarnation > rep.incarnation
    assert [code for _, _, code, *_ in old.results] == [APPLIED]
    assert {(CONTACT, before), (CONTACT, after)} <= old.image.keys()


def test_a_first_download_kind_by_kind_ends_with_the_same_rows(centre: Centre, rep: Stranger) -> None:
    other = Stranger(centre.address, fresh=True)
    other.join(centre.invite(REP))
    assert other.sync(page=20_000) > 3
    rep.sync()
    assert other.image == rep.image
    assert other.filling == {}
    assert other.by_number > 0


def test_what_comes_later_comes_after_all_others(centre: Centre) -> None:
    other = Stranger(centre.address, fresh=True)
    other.join(centre.invite(REP))
    other.sync(page=20_000)
    kinds = [table for table, _ in other.image]
    assert set(kinds[kinds.index(ORDER) :]) == {ORDER, ORDER_LINE}


def test_a_centre_put_back_to_a_copy_gets_again_what_it_lost(tmp_path: Path) -> None:
    """The copy has the first edit, not the second one; a third one waits."""
    centre = Centre(["--data", str(tmp_path / "data")], tmp_path / "server.log")
    centre.do("init", "--demo")
    centre.start()
    rep = joined(centre, REP)
    rep.sync()
    shop = account(rep)
    for number, phone in enumerate(("+1 555 0111", "+1 555 0112")):
        rep.seal(edit(rep, shop, PHONE, phone))
        rep.sync()
        if number == 0:
            centre.do("backup", str(tmp_path / "copy.db"))
    rep.seal(edit(rep, shop, NAME, "Put Back & Sons"))
    centre.stop()
    centre.do("restore", str(tmp_path / "copy.db"), "--restored")
    centre.start()
    rep.results.clear()
    rep.sync()
    assert [code for _, _, code, *_ in rep.results] == [APPLIED, APPLIED]
    found = centre.do("record", "get", "account", "AW00000001")
    assert (found["phone"], found["name"]) == ("+1 555 0112", "Put Back & Sons")
    assert phone_of(rep, shop) == "+1 555 0112"
    centre.stop()


def test_a_file_goes_in_pieces_and_comes_to_who_sees_its_row(centre: Centre, rep: Stranger) -> None:
    rep.user = next(id for (table, id), (_, _, row) in rep.image.items() if table == USER and row[2] == REP)
    content = os.urandom(10_000)
    row = attached(rep, account(rep), content)
    assert not bring(rep, ATTACHMENT, row, content, 3_000, most=2)
    clerk = joined(centre, CLERK)
    clerk.sync()
    size, told, at_office = (clerk.image[ATTACHMENT, row][2][column] for column in (7, 8, 12))
    assert (size, at_office) == (len(content), 0)
    with pytest.raises(Refused, match=str(NOT_FOUND)):
        fetch(clerk, ATTACHMENT, row, size, told, 4_000)
    assert bring(rep, ATTACHMENT, row, content, 3_000)
    clerk.sync()
    assert clerk.image[ATTACHMENT, row][2][12] == 1
    assert fetch(clerk, ATTACHMENT, row, size, told, 4_000) == content


def test_a_stranger_to_the_customer_gets_nothing_by_the_digest(centre: Centre, rep: Stranger) -> None:
    rep.user = next(id for (table, id), (_, _, row) in rep.image.items() if table == USER and row[2] == REP)
    content = os.urandom(5_000)
    row = attached(rep, account(rep), content)
    assert bring(rep, ATTACHMENT, row, content, 5_000)
    other = joined(centre, OTHER_REP)
    other.sync()
    other.user = next(id for (table, id), (_, _, row) in other.image.items() if table == USER and row[2] == OTHER_REP)
    shop = next(id for (table, id), _ in other.image.items() if table == ACCOUNT)
    named = attached(other, shop, content)
    for hidden in (row, named):
        with pytest.raises(Refused, match=str(NOT_FOUND)):
            fetch(other, ATTACHMENT, hidden, 5_000, sha256(content).hexdigest(), 5_000)
    with pytest.raises(Refused, match=str(OTHER_BYTES)):
        bring(other, ATTACHMENT, named, bytes(5_000), 5_000)


@pytest.mark.parametrize("schema", [1, 2, 3, 4, 5])
def test_a_stranger_of_any_schema_reads_what_that_has_and_it_adds_up(centre: Centre, schema: int) -> None:
    """Substitutions came with schema 3, and what comes back in the diary with 2; all of them sum up what they hold."""
    made = Stranger(centre.address, schema=schema)
    made.join(centre.invite(CLERK))
    made.sync()
    told = {"absent": REP, "substitute": CLERK, "first_day": "2031-01-01", "last_day": "2031-01-02"}
    given = [f"{name}={value}" for name, value in told.items()]
    stands_in = str(centre.do("record", "add", "substitution", *given)["id"])
    made.sync()
    assert (SUBSTITUTION, UUID(stands_in).bytes) in made.image or schema < 3
    assert {table for table, _ in made.image} <= set(range(1, {3: 22, 4: 24, 5: 24}.get(schema, 21)))
    visits = [row for (table, _), (_, _, row) in made.image.items() if table == VISIT]
    assert visits
    assert all(max(row) == (19 if schema < 2 else 23) for row in visits)
    assert (made.newer, verify(made)) == (0 if schema == 5 else 5, 0)
    centre.do("record", "delete", "substitution", stands_in)
    made.sync()
    assert (SUBSTITUTION, UUID(stands_in).bytes) not in made.image


@pytest.mark.parametrize("page", [0, 1])
def test_a_stranger_learns_a_newer_schema_and_asks_for_what_it_has(centre: Centre, page: int) -> None:
    made = Stranger(centre.address, schema=1)
    made.join(centre.invite(CLERK))
    made.sync()
    told = {"absent": REP, "substitute": CLERK, "first_day": "2031-01-01", "last_day": "2031-01-02"}
    given = [f"{name}={value}" for name, value in told.items()]
    stands_in = str(centre.do("record", "add", "substitution", *given)["id"])
    visit = next(UUID(bytes=id) for table, id in made.image if table == VISIT)
    centre.do("record", "set", "visit", str(visit), "rule=FREQ=WEEKLY;BYDAY=MO")
    made.sync()
    upgrade(made, stranger.SCHEMA)
    assert set(fill(made, page)) == {PUT, PATCH}
    assert (SUBSTITUTION, UUID(stands_in).bytes) in made.image
    assert made.image[VISIT, visit.bytes][2][RULE] == "FREQ=WEEKLY;BYDAY=MO"
    made.sync()
    assert made.newer == 0
    centre.do("record", "delete", "substitution", stands_in)
