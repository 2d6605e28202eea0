"""Own work is told from memory only where that is all there is to tell, and then as if it had been read."""

import pytest

from fieldcrm.protocol.messages import Block, Frame, Kind
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.blocks import weigh
from sync_server.journal import Written
from sync_server.own import frames
from sync_server.pull import Asked
from sync_server.push import Pushed
from sync_server.rows import Key, Standing
from tests.support.desk import altered

ACCOUNT, CONTACT, STAND_IN = (REGISTRY.by_name[name] for name in ("account", "contact", "substitution"))
ANNA, BERT, BAKERY = (letter * 16 for letter in (b"a", b"b", b"c"))
NORTH, SOUTH = 5, 3


def row(id: bytes, version: int = 2, kind: str = "contact") -> Standing:
    return Standing(REGISTRY.by_name[kind], id, {}, "", version=version)


def written(bucket: int, since: int, *rows: Standing, is_all: bool = True) -> Written:
    placed = [(each, since + place) for place, each in enumerate(rows, 1)]
    return Written(bucket, since, since + len(rows), (40 + bucket, 50 + bucket), placed, is_all)


def pushed(*written: Written) -> Pushed:
    """All that it wrote is as it was sent."""
    echoes = {row.key: row.version for each in written for row, _ in each.rows}
    return Pushed(echoes=echoes, written=written)


def echo(
    kind: int, ids: bytes, seqs: tuple[int, ...], versions: tuple[int, ...], fields: tuple[int, ...] = ()
) -> Block:
    return Block(kind, Kind.ECHO, ids, seqs, versions, (), fields)


ONE = pushed(written(NORTH, 7, row(ANNA)))
TOLD = Frame(NORTH, 7, 8, (echo(CONTACT.told.wire, ANNA, (8,), (2,)),), 45, 55)


def test_an_edit_is_told_by_its_number_and_version_with_what_the_bucket_comes_to() -> None:
    assert frames(REGISTRY, Asked({NORTH: 7}), ONE, 1) == (TOLD,)


def test_of_many_rows_kinds_come_as_they_are_read_and_buckets_by_their_numbers() -> None:
    bakery, anna, bert = row(BAKERY, 9, "account"), row(ANNA, 4), row(BERT, 3)
    both = pushed(written(NORTH, 7, bert, bakery, anna), written(SOUTH, 1, row(b"d" * 16)))
    told = frames(REGISTRY, Asked({NORTH: 7, SOUTH: 1}), both, 4)
    assert [each.bucket for each in told] == [SOUTH, NORTH]
    assert told[1].blocks == (
        echo(ACCOUNT.told.wire, BAKERY, (9,), (9,)),
        echo(CONTACT.told.wire, BERT + ANNA, (8, 2), (3, 1)),
    )
    turned = altered(both, written=[altered(each, rows=each.rows[::-1]) for each in both.written])
    assert frames(REGISTRY, Asked({NORTH: 7, SOUTH: 1}), turned, 4) == told


def test_who_says_where_the_rows_stood_in_what_was_sent_is_told_by_that() -> None:
    [told] = frames(REGISTRY, Asked({NORTH: 7}, places={CONTACT.told.wire: {BERT: 1, ANNA: 0}}), ONE, 1)
    assert told.blocks == (echo(CONTACT.told.wire, b"", (8,), (2,), (0,)),)


@pytest.mark.parametrize(
    "asked",
    [
        Asked({NORTH: 6}),  # it has not heard what came before
        Asked({NORTH: 8}),
        Asked({NORTH: 7, SOUTH: 4}),  # something is new there that it has not written
        Asked({NORTH: 7}, whole=True),
        Asked({NORTH: 7}, filling={NORTH: (7, 1, 1)}),
    ],
)
def test_who_is_to_hear_more_than_that_is_told_what_is_read(asked: Asked) -> None:
    assert frames(REGISTRY, asked, ONE, 1) == ()


def test_who_reads_a_bucket_from_its_beginning_is_told_rows_whole() -> None:
    assert frames(REGISTRY, Asked({NORTH: 0}), pushed(written(NORTH, 0, row(ANNA))), 1) == ()


@pytest.mark.parametrize("entries", [0, 2])
def test_what_comes_to_more_or_fewer_entries_than_there_are_is_read(entries: int) -> None:
    assert frames(REGISTRY, Asked({NORTH: 7}), ONE, entries) == ()


@pytest.mark.parametrize("held", [{}, {(CONTACT.told.wire, ANNA): 1}])
def test_what_stands_otherwise_than_it_was_sent_is_read(held: dict[Key, int]) -> None:
    assert frames(REGISTRY, Asked({NORTH: 7}), altered(ONE, echoes=held), 1) == ()


def test_what_tells_of_rows_that_have_gone_or_come_is_read() -> None:
    assert frames(REGISTRY, Asked({NORTH: 7}), pushed(written(NORTH, 7, row(ANNA), is_all=False)), 1) == ()


def test_of_a_push_of_many_rows_nothing_is_remembered() -> None:
    assert frames(REGISTRY, Asked({NORTH: 7}), altered(ONE, written=()), 1) == ()


def test_who_has_no_words_for_some_kinds_is_told_what_is_read() -> None:
    older = REGISTRY.at(STAND_IN.since)
    assert not older.is_whole
    assert frames(older, Asked({NORTH: 7}), ONE, 1) == ()


def test_what_does_not_fit_one_page_is_told_page_by_page() -> None:
    both = pushed(written(NORTH, 7, row(ANNA)), written(SOUTH, 1, row(BERT)))
    weight = weigh(TOLD.blocks)
    asked = Asked({NORTH: 7, SOUTH: 1})
    assert frames(REGISTRY, altered(asked, wanted=weight), both, 2) == ()
    assert len(frames(REGISTRY, altered(asked, wanted=weight + 1), both, 2)) == 2
    two = pushed(written(NORTH, 7, row(ANNA), row(BERT)))
    weight = weigh(frames(REGISTRY, Asked({NORTH: 7}), two, 2)[0].blocks)
    assert frames(REGISTRY, Asked({NORTH: 7}, wanted=(weight + 1) // 2), two, 2)
    assert frames(REGISTRY, Asked({NORTH: 7}, wanted=(weight - 1) // 2), two, 2) == ()
