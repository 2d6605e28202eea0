"""A bucket told from nothing, kind by kind: what leans on nothing first, each row once, in pieces that many share."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from sqlalchemy import Connection, insert, select

from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Block, Frame, Kind, Place, Standing
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.blocks import Room
from sync_server.filling import BEGINNING, SAMPLE, Filling, Manner, coming, places
from sync_server.journal import write
from sync_server.kept import Kept
from sync_server.refusals import RequestRefused
from sync_server.store.tables import buckets
from tests.support.desk import (
    ANNA,
    BAKERY,
    NORTH,
    ORDER,
    SOUTH,
    TABLES,
    VISIT,
    Doing,
    a_company,
    altered,
    fresh,
    stands,
    terr,
)

ACCOUNT, CONTACT, VISITS, ORDERS = (REGISTRY.by_name[name] for name in ("account", "contact", "visit", "order"))
LIFE = b"life"


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


def bucket(connection: Connection, name: str = "") -> int:
    query = select(buckets.c.id).where(buckets.c.name == (name or terr(NORTH)))
    return int(connection.scalars(query).one())


def head(connection: Connection, id: int) -> int:
    return int(connection.scalars(select(buckets.c.head).where(buckets.c.id == id)).one())


def id_of(place: int) -> bytes:
    return (1_000 + place).to_bytes(16)


def many(connection: Connection, count: int, first: int = 0) -> None:
    rows = [
        fresh("contact", id_of(place), account=BAKERY, family_name="T", notes=f"{place:100}")
        for place in range(first, first + count)
    ]
    write(connection, TABLES, [altered(row, version=1) for row in rows])


def filling(
    connection: Connection, where: Mapping[int, Place], *, size: int = 10_000, wanted: int = 0, kept: Kept | None = None
) -> Filling:
    manner = Manner(kept or Kept(), LIFE, size=size)
    return Filling(connection, REGISTRY, Room(wanted), where, manner)


def packed(frame: Frame) -> bytes:
    """Its rows as they are kept, already packed."""
    raw: Any = frame.blocks
    return bytes(raw)


def blocks(frame: Frame) -> tuple[Block, ...]:
    return msgspec.msgpack.decode(packed(frame), type=tuple[Block, ...]) if frame.blocks else ()


def rows(frames: list[Frame]) -> list[tuple[str, bytes]]:
    """Of which kind, and which."""
    told = [block for frame in frames for block in blocks(frame)]
    assert {block.kind for block in told} <= {Kind.PUT}
    return [
        (REGISTRY.by_wire[block.table].name, block.ids[place : place + 16])
        for block in told
        for place in range(0, len(block.ids), 16)
    ]


def test_how_many_rows_of_each_kind_are_to_come_is_counted_in_these_buckets_alone(company: Connection) -> None:
    many(company, 3)
    stands(company, "account", b"h" * 16, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
    doing = Doing(company)
    gone = doing.row("visit", VISIT)
    doing.rows.change(gone)
    gone.deleted = True
    write(company, TABLES, doing.rows.changed())
    told = {ACCOUNT.told.wire: 1, CONTACT.told.wire: 4, ORDERS.told.wire: 1}
    assert coming(company, REGISTRY, [bucket(company)]) == told
    assert coming(company, REGISTRY, [bucket(company), bucket(company, terr(SOUTH))])[ACCOUNT.told.wire] == 2
    assert coming(company, REGISTRY, []) == {}


class TestWhereABucketStands:
    """An asker who holds nothing has everything before it; any other says how far each has come."""

    def standing(self, cursors: Mapping[int, int], filling: Mapping[int, Place]) -> Standing:
        return Standing(b"e" * 8, 1, 1, "1", dict(cursors), {}, {}, filling=dict(filling))

    def test_is_what_the_asker_says(self) -> None:
        told = self.standing({1: 0, 2: 9}, {1: (5, CONTACT.told.wire, 3)})
        for fresh_one in (False, True):
            assert places(REGISTRY, told, fresh=fresh_one, bucket_ids=[1, 2]) == {1: (5, CONTACT.told.wire, 3)}

    def test_is_the_beginning_for_who_holds_nothing_of_it_yet(self) -> None:
        told = self.standing({1: 0, 2: 9}, {})
        assert places(REGISTRY, told, fresh=True, bucket_ids=[1, 2, 3]) == {1: BEGINNING, 3: BEGINNING}
        assert places(REGISTRY, told, fresh=False, bucket_ids=[1, 2, 3]) == {}

    def test_is_not_told_of_what_is_not_theirs(self) -> None:
        assert places(REGISTRY, self.standing({}, {7: (5, CONTACT.told.wire, 0)}), fresh=True, bucket_ids=[]) == {}

    def test_is_no_kind_that_nobody_knows(self) -> None:
        with pytest.raises(RequestRefused) as refused:
            places(REGISTRY, self.standing({}, {1: (5, 999, 0)}), fresh=True, bucket_ids=[1])
        assert (refused.value.refusal, refused.value.text) == (Refusal.BAD_MESSAGE, "no kind 999")


def test_what_others_lean_on_is_told_before_them_each_row_once(company: Connection) -> None:
    many(company, 50)
    told = filling(company, {bucket(company): BEGINNING}, size=1_000)
    frames = list(told.frames())
    found = rows(frames)
    kinds = list(dict.fromkeys(kind for kind, _ in found))
    assert kinds == [spec.name for spec in REGISTRY.by_need if spec.name in {"account", "contact", "visit", "order"}]
    assert sorted(found) == sorted(
        [("account", BAKERY), ("visit", VISIT), ("order", ORDER), ("contact", ANNA)]
        + [("contact", id_of(place)) for place in range(50)]
    )
    assert (told.is_done, told.places) == (True, {})


def test_each_frame_says_where_it_begins_and_the_next_goes_on_there(company: Connection) -> None:
    many(company, 50)
    id = bucket(company)
    frames = list(filling(company, {id: BEGINNING}, size=1_000).frames())
    assert len(frames) > 6
    assert frames[0].at == (0, 0)
    assert [each.to for each in frames[:-1]] == [each.at for each in frames[1:]]
    assert {(each.bucket, each.since, each.until) for each in frames} == {(id, 0, 54)}
    assert [(each.rows >= 0, each.to is None) for each in frames] == [(False, False)] * (len(frames) - 1) + [
        (True, True)
    ]
    assert frames[-1].rows == 54
    for each in frames[:-1]:
        kind, seq = each.to or (0, 0)
        again = list(filling(company, {id: (54, kind, seq)}, size=1_000).frames())
        assert rows(again) == rows(frames)[-len(rows(again)) :]


def test_frames_weigh_about_what_they_are_meant_to(company: Connection) -> None:
    many(company, 200)
    for size in (500, 3_000):
        frames = list(filling(company, {bucket(company): BEGINNING}, size=size).frames())
        weights = [len(packed(each)) for each in frames]
        assert max(weights) <= 2 * size
        assert len(frames) < 4 + 4 * 200 * 130 // size


def test_one_row_that_weighs_more_is_told_alone(company: Connection) -> None:
    many(company, SAMPLE + 5)
    frames = list(filling(company, {bucket(company): BEGINNING}, size=1).frames())
    assert {len(rows([each])) for each in frames} == {1}
    assert len(rows(frames)) == SAMPLE + 9


def test_a_page_holds_what_there_is_room_for_and_says_how_far_that_is(company: Connection) -> None:
    many(company, 50)
    id = bucket(company)
    told = filling(company, {id: BEGINNING}, size=1_000, wanted=1_500)
    frames = list(told.frames())
    assert not told.is_done
    assert told.places == {id: (54, *(frames[-1].to or ()))}


def test_of_two_the_one_that_is_behind_is_told_first(company: Connection) -> None:
    stands(company, "account", b"h" * 16, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
    stands(company, "contact", b"k" * 16, 3, terr(SOUTH), account=b"h" * 16, family_name="Koval")
    north, south = bucket(company), bucket(company, terr(SOUTH))
    frames = list(filling(company, {south: BEGINNING, north: BEGINNING}).frames())
    first = [each.bucket for each in frames]
    assert (first[:2], set(first)) == ([north, south], {north, south})
    kinds = [kind for kind, _ in rows(frames)]
    assert kinds.index("contact") > max(place for place, kind in enumerate(kinds) if kind == "account")


def test_what_is_written_since_it_began_is_left_to_then_and_no_sum_is_told(company: Connection) -> None:
    many(company, 5)
    id = bucket(company)
    began = head(company, id)
    many(company, 5, first=5)
    told = filling(company, {id: (began, 0, 0)})
    assert told.places == {}, "what is made ahead may be made for nothing"
    frames = list(told.frames())
    assert [id_of(9) in {row for _, row in rows(frames)}, id_of(4) in {row for _, row in rows(frames)}] == [False, True]
    assert {(each.until, each.rows) for each in frames} == {(began, -1)}


def test_a_bucket_with_nothing_in_it_is_told_by_one_frame(company: Connection) -> None:
    company.execute(insert(buckets).values(name="empty", head=3, n=0, cs=0))
    id = bucket(company, "empty")
    assert list(filling(company, {id: BEGINNING}).frames()) == [Frame(id, 0, 3, (), 0, 0, (0, 0), None)]


def test_a_bucket_in_which_nothing_was_ever_written_is_not_on_its_way(company: Connection) -> None:
    company.execute(insert(buckets).values(name="empty", head=0, n=0, cs=0))
    assert filling(company, {bucket(company, "empty"): BEGINNING}).is_done


def test_what_was_made_for_one_serves_the_next_in_the_same_life_and_manner_alone(company: Connection) -> None:
    many(company, 50)
    id, kept = bucket(company), Kept()
    first = list(filling(company, {id: BEGINNING}, size=1_000, kept=kept).frames())
    made = kept.made
    assert list(filling(company, {id: BEGINNING}, size=1_000, kept=kept).frames()) == first
    assert kept.made == made
    for manner in (Manner(kept, b"other", size=1_000), Manner(kept, LIFE, numbered=True, size=1_000)):
        list(Filling(company, REGISTRY, Room(0), {id: BEGINNING}, manner).frames())
        assert kept.made == (made := made + len(first))
    many(company, 1, first=50)
    list(filling(company, {id: BEGINNING}, size=1_000, kept=kept).frames())
    assert kept.made > made, "the bucket holds another row now"


def test_who_began_elsewhere_soon_ends_at_the_same_rows(company: Connection) -> None:
    many(company, 200)
    id, kept = bucket(company), Kept()
    list(filling(company, {id: BEGINNING}, size=1_000, kept=kept).frames())
    made = kept.made
    begun = (204, CONTACT.told.wire, 7)
    frames = list(filling(company, {id: begun}, size=1_000, kept=kept).frames())
    assert kept.made - made < len(frames) / 2


def test_owners_are_told_by_their_numbers_to_who_reads_those(company: Connection) -> None:
    stands(company, "account", b"h" * 16, 3, number="A-2", name="Opera", territory=NORTH)
    stands(company, "contact", b"k" * 16, 3, account=b"h" * 16, family_name="Koval")
    place = CONTACT.columns.index(CONTACT.by_name["account"])
    for numbered, told in ((True, (1, 4)), (False, (BAKERY, b"h" * 16))):
        manner = Manner(Kept(), LIFE, numbered=numbered)
        frames = list(Filling(company, REGISTRY, Room(0), {bucket(company): BEGINNING}, manner).frames())
        [contacts] = [block for frame in frames for block in blocks(frame) if block.table == CONTACT.told.wire]
        assert len(contacts.columns) == len(CONTACT.columns)
        assert contacts.columns[place] == told, "their numbers in this bucket, each less the one before"
        assert VISITS.told.wire in {block.table for frame in frames for block in blocks(frame)}


def test_a_piece_ends_at_the_roundest_number_of_all_it_spans(company: Connection) -> None:
    many(company, 200)
    frames = filling(company, {bucket(company): BEGINNING}, size=1_000).frames()
    ends = [
        frame.to[1] for frame in frames if frame.to is not None and frame.to[0] == CONTACT.told.wire and frame.to[1]
    ]
    assert len(ends) > 10
    for before, end in pairwise(ends):
        assert max(range(before + 1, end + 1), key=lambda number: number & -number) == end


def test_a_kind_is_told_however_far_on_its_first_row_stands(company: Connection) -> None:
    many(company, 150)
    stands(company, "territory", SOUTH, 3, code="S", name="South")
    assert ("territory", SOUTH) in rows(list(filling(company, {bucket(company): BEGINNING}).frames()))


def test_who_has_not_begun_with_a_bucket_begins_before_they_go_on_with_another(company: Connection) -> None:
    stands(company, "account", b"h" * 16, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
    north, south = bucket(company), bucket(company, terr(SOUTH))
    first = REGISTRY.by_need[0].told.wire
    frames = filling(company, {north: (head(company, north), first, 0), south: BEGINNING}).frames()
    assert next(frames).bucket == south


def test_what_is_gone_spoils_no_round_number_and_of_a_kind_whose_end_is_gone_no_row_is_missed(
    company: Connection,
) -> None:
    many(company, 100)
    gone(company, range(6))
    many(company, 100, first=100)
    gone(company, range(190, 200))
    frames = list(filling(company, {bucket(company): BEGINNING}, size=1_000).frames())
    told = [id for kind, id in rows(frames) if kind == "contact"]
    assert told == [ANNA, *map(id_of, range(6, 190))]
    stand = [2, *range(11, 105), *range(111, 201)]
    ends = [
        frame.to[1] for frame in frames if frame.to is not None and frame.to[0] == CONTACT.told.wire and frame.to[1]
    ]
    for before, end in pairwise(ends):
        beyond = next((each for each in stand if each > end), 221)
        spans = (range(before + 1, last + 1) for last in range(end, beyond))
        assert any(max(span, key=lambda number: number & -number) == span[-1] for span in spans)


def gone(connection: Connection, places: range) -> None:
    """Somebody takes these off; that is told under the next numbers."""
    doing = Doing(connection)
    for place in places:
        row = doing.row("contact", id_of(place))
        doing.rows.change(row)
        row.deleted = True
    write(connection, TABLES, doing.rows.changed())
