"""What somebody is told of a bucket: all that is new to them and nothing else, in as few words as they can follow."""

from collections.abc import Iterator, Mapping, Sequence

import pytest
from sqlalchemy import Connection, select

from fieldcrm.protocol.messages import Block, Frame, Kind, Plain
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.filling import PIECE, Manner
from sync_server.journal import write
from sync_server.kept import Kept
from sync_server.pull import Asked, Page, make, page
from sync_server.remaining import remaining
from sync_server.rows import Standing
from sync_server.store.tables import buckets
from tests.support.desk import (
    ANNA,
    BAKERY,
    NORTH,
    ORDER,
    SOUTH,
    TABLES,
    THEN,
    VISIT,
    Doing,
    a_company,
    altered,
    fresh,
    plain,
    stands,
    terr,
)

CONTACT = REGISTRY.by_name["contact"]
BERT = b"e" * 16
HEAD = 4
"""So far the bucket of the company goes: a customer, a buyer, a visit and an order, one after the other."""


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


def north(connection: Connection) -> int:
    return int(connection.scalars(select(buckets.c.id).where(buckets.c.name == terr(NORTH))).one())


def told(connection: Connection, since: int = HEAD, **more: object) -> Page:
    asked = altered(Asked({north(connection): since}), **more)
    return page(connection, REGISTRY, asked, Kept())


def blocks(found: Page) -> list[Block]:
    return [block for frame in found.frames for block in frame.blocks]


def kinds(found: Page) -> list[tuple[Kind, str, bytes]]:
    return [(each.kind, REGISTRY.by_wire[each.table].name, each.ids) for each in blocks(found)]


def writes(connection: Connection, kind: str, id: bytes, /, bucket: str = "", **fields: Plain) -> Standing:
    """Somebody writes some fields of a row, or brings it elsewhere."""
    doing = Doing(connection)
    row = doing.row(kind, id)
    doing.rows.change(row)
    row.values |= plain(kind, fields)
    for name in fields:
        group = row.spec.group_number[row.spec.by_name[name].group]
        row.stamps[group] = (row.version, THEN << 16, 2, 0)
    if bucket:
        row.move(bucket)
    write(connection, TABLES, doing.rows.changed())
    return row


def removes(connection: Connection, kind: str, id: bytes) -> None:
    doing = Doing(connection)
    row = doing.row(kind, id)
    doing.rows.change(row)
    row.deleted = True
    write(connection, TABLES, doing.rows.changed())


def columns(block: Block) -> Mapping[str, object]:
    """Of a patch, or of rows told whole."""
    spec = REGISTRY.by_wire[block.table]
    names = [spec.by_column[each].name for each in block.fields] or [each.name for each in spec.columns]
    return {name: values for name, values in zip(names, block.columns, strict=True) if values is not None}


def test_who_has_heard_everything_is_told_nothing(company: Connection) -> None:
    assert told(company) == Page((), more=False)


def test_who_begins_is_told_every_row_whole_and_what_the_bucket_comes_to(company: Connection) -> None:
    found = told(company, 0)
    everything = [("account", BAKERY), ("contact", ANNA), ("visit", VISIT), ("order", ORDER)]
    by_wire = sorted(everything, key=lambda each: [spec.name for spec in REGISTRY].index(each[0]))
    assert kinds(found) == [(Kind.PUT, kind, id) for kind, id in by_wire]
    [frame] = found.frames
    sums = [row_sum(REGISTRY.by_name[kind].told.wire, id, 3) for kind, id in everything]
    assert (frame.bucket, frame.since, frame.until) == (north(company), 0, HEAD)
    assert (frame.rows, frame.sum, found.more) == (4, added(0, *sums), False)
    contact = next(each for each in frame.blocks if each.table == CONTACT.told.wire)
    assert (contact.seqs, contact.versions) == ((2,), (3,))
    assert columns(contact)["family_name"] == ("Tkach",)


def test_of_a_row_that_is_held_only_the_groups_are_told_that_were_written(company: Connection) -> None:
    writes(company, "contact", ANNA, phone="+2", given_name="Anna")
    found = told(company)
    [patch] = blocks(found)
    assert (patch.kind, patch.ids, patch.seqs, patch.versions) == (Kind.PATCH, ANNA, (5,), (4,))
    assert columns(patch) == {"family_name": ("Tkach",), "given_name": ("Anna",), "phone": ("+2",)}
    assert (found.frames[0].since, found.frames[0].until, found.frames[0].rows) == (HEAD, 5, 4)


def test_those_of_which_the_same_was_written_are_told_together_and_the_others_by_themselves(
    company: Connection,
) -> None:
    stands(company, "contact", BERT, 3, account=BAKERY, family_name="Koval")
    for id, fields in ((ANNA, {"phone": "+2"}), (BERT, {"phone": "+3"}), (ORDER, {"notes": "n"})):
        writes(company, "order" if id == ORDER else "contact", id, **fields)
    found = told(company, 5)
    assert sorted(kinds(found)) == sorted([(Kind.PATCH, "contact", ANNA + BERT), (Kind.PATCH, "order", ORDER)])
    writes(company, "contact", BERT, role="Owner")
    assert [each.ids for each in blocks(told(company, 5)) if each.table == CONTACT.told.wire] == [ANNA, BERT]


def test_who_is_to_be_told_whole_rows_is(company: Connection) -> None:
    writes(company, "contact", ANNA, phone="+2")
    [block] = blocks(told(company, whole=True))
    assert (block.kind, columns(block)["notes"], columns(block)["phone"]) == (Kind.PUT, ("Ring twice",), ("+2",))


def test_a_row_that_came_since_is_told_whole_beside_what_was_written_on_others(company: Connection) -> None:
    stands(company, "contact", BERT, 3, account=BAKERY, family_name="Koval")
    writes(company, "contact", BERT, phone="+3")
    writes(company, "contact", ANNA, phone="+2")
    assert kinds(told(company)) == [(Kind.PUT, "contact", BERT), (Kind.PATCH, "contact", ANNA)]


def test_what_is_gone_is_told_kind_by_kind_and_what_has_left_apart_from_it(company: Connection) -> None:
    stands(company, "contact", BERT, 3, account=BAKERY, family_name="Koval")
    stands(company, "contact", b"g" * 16, 3, account=BAKERY, family_name="Bondar")
    removes(company, "contact", ANNA)
    removes(company, "contact", BERT)
    removes(company, "visit", VISIT)
    writes(company, "contact", b"g" * 16, "elsewhere")
    found = told(company, 6)
    gone = [(Kind.DELETE, "contact", ANNA + BERT), (Kind.LEAVE, "contact", b"g" * 16), (Kind.DELETE, "visit", VISIT)]
    assert kinds(found) == sorted(gone, key=lambda each: (REGISTRY.by_name[each[1]].told.wire, each[0]))
    assert next(each.seqs for each in blocks(found) if each.ids == ANNA + BERT) == (7, 1)
    assert (found.frames[0].until, found.frames[0].rows) == (10, 2)
    assert kinds(told(company, 9)) == [(Kind.LEAVE, "contact", b"g" * 16)], "what was heard is not told again"


def test_of_kinds_that_somebody_has_no_words_for_neither_rows_nor_their_end_are_told(company: Connection) -> None:
    photo: Mapping[str, Plain] = {
        "kind": "photo",
        "name": "x",
        "media_type": "image/png",
        "size": 1,
        "sha256": "0" * 64,
    }
    hers: Mapping[str, Plain] = {"account": BAKERY, "user": b"p" * 16, "added_at": "2025-11-24T09:00:00.000000Z"}
    stands(company, "attachment", BERT, 2, **hers, **photo)
    stands(company, "attachment", b"g" * 16, 2, **hers, **photo)
    removes(company, "attachment", BERT)
    older = REGISTRY.at(REGISTRY.by_name["attachment"].since - 1)
    asked = Asked({north(company): HEAD})
    told_older, all_of_it = (page(company, each, asked, Kept()) for each in (older, REGISTRY))
    assert (kinds(told_older), len(kinds(all_of_it))) == ([], 2)
    assert [(each.until, each.rows) for each in told_older.frames] == [(7, 4)]
    assert [(each.until, each.rows) for each in all_of_it.frames] == [(7, 5)]


class TestWhatOneHasJustSent:
    """It comes back as a version alone, where it stands as it was sent, to whoever holds what it was laid over."""

    def asked(self, connection: Connection, version: int, since: int = HEAD, **more: object) -> Page:
        return told(connection, since, echoes={(CONTACT.told.wire, ANNA): version}, **more)

    def test_by_its_id_or_by_its_place(self, company: Connection) -> None:
        row = writes(company, "contact", ANNA, phone="+2")
        [echo] = blocks(self.asked(company, row.version))
        assert (echo.kind, echo.ids, echo.seqs, echo.versions, echo.columns) == (Kind.ECHO, ANNA, (5,), (4,), ())
        placed = self.asked(company, row.version, places={CONTACT.told.wire: {ANNA: 0}})
        assert [(each.kind, each.ids) for each in blocks(placed)] == [(Kind.ECHO, b"")]

    def test_not_where_somebody_has_written_on_it_meanwhile(self, company: Connection) -> None:
        row = writes(company, "contact", ANNA, phone="+2")
        writes(company, "contact", ANNA, role="Owner")
        assert [each.kind for each in blocks(self.asked(company, row.version))] == [Kind.PATCH]

    def test_not_to_who_begins(self, company: Connection) -> None:
        row = writes(company, "contact", ANNA, phone="+2")
        assert {each.kind for each in blocks(self.asked(company, row.version, 0))} == {Kind.PUT}

    def test_beside_what_others_have_written(self, company: Connection) -> None:
        stands(company, "contact", BERT, 3, account=BAKERY, family_name="Koval")
        row = writes(company, "contact", ANNA, phone="+2")
        assert kinds(self.asked(company, row.version)) == [
            (Kind.PUT, "contact", BERT),
            (Kind.ECHO, "contact", ANNA),
        ]


def many(connection: Connection, count: int = 60) -> None:
    rows = [
        fresh("contact", id_of(place), account=BAKERY, family_name="T", notes=f"{place:100}") for place in range(count)
    ]
    write(connection, TABLES, [altered(row, version=1) for row in rows])


def id_of(place: int) -> bytes:
    return (1_000 + place).to_bytes(16)


def sequence(pages: Sequence[Page]) -> list[tuple[int, int]]:
    return [(frame.since, frame.until) for each in pages for frame in each.frames]


def test_what_does_not_fit_one_page_comes_on_the_next_and_how_much_that_is_is_said_at_once(company: Connection) -> None:
    many(company)
    pages, since = list[Page](), HEAD
    while not pages or pages[-1].more:
        pages.append(told(company, since, wanted=1_000))
        since = pages[-1].frames[-1].until
    assert len(pages) > 3
    assert [each.left for each in pages] == [64 - each.frames[-1].until for each in pages]
    spans = sequence(pages)
    assert [until for _, until in spans[:-1]] == [since for since, _ in spans[1:]]
    assert (spans[0][0], spans[-1][1]) == (HEAD, 64)
    assert [frame.rows for each in pages for frame in each.frames] == [-1] * (len(spans) - 1) + [64]
    ids = b"".join(block.ids for each in pages for block in blocks(each))
    assert ids == b"".join(map(id_of, range(60)))


def test_who_is_told_whole_rows_is_not_told_how_much_is_left(company: Connection) -> None:
    many(company)
    found = told(company, wanted=1_000, whole=True)
    assert (found.more, found.left) == (True, 0)


def test_what_is_left_is_rows_and_removals_under_these_numbers_of_these_buckets(company: Connection) -> None:
    stands(company, "account", b"h" * 16, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
    south = company.scalars(select(buckets.c.id).where(buckets.c.name == terr(SOUTH))).one()
    removes(company, "contact", ANNA)
    removes(company, "visit", VISIT)
    writes(company, "order", ORDER, notes="n")
    id = north(company)
    windows = [[(id, 0, 7)], [(id, 4, 7)], [(id, 5, 7)], [(id, 4, 6)], [(id, 5, 5)], [(id, 4, 5), (south, 0, 1)], []]
    assert [remaining(company, REGISTRY, each) for each in windows] == [4, 3, 2, 2, 0, 2, 0]


def test_one_heavy_row_is_a_page_of_its_own(company: Connection) -> None:
    many(company, 3)
    found = told(company, wanted=1)
    assert (sequence([found]), found.more, found.left) == ([(HEAD, HEAD + 1)], True, 2)


class TestAFirstDownload:
    """A bucket is told kind by kind; what is new in the others comes with the last of it."""

    BEGINNING = (0, 0, 0)

    def told(self, connection: Connection, wanted: int = 0, **more: object) -> Page:
        return told(connection, 0, filling={north(connection): self.BEGINNING}, wanted=wanted, **more)

    def test_is_told_to_its_end_where_there_is_room(self, company: Connection) -> None:
        found = self.told(company)
        assert (found.more, found.filling) == (False, {})
        assert {frame.until for frame in found.frames} == {HEAD}
        assert (found.frames[-1].rows, found.frames[-1].to) == (4, None)
        assert all(frame.at is not None for frame in found.frames), "nothing is told again by its numbers"

    def test_goes_on_where_it_was_left(self, company: Connection) -> None:
        many(company)
        found = self.told(company, 2_000)
        assert (found.more, found.left) == (True, 0)
        [place] = found.filling.values()
        assert place == (64, *(found.frames[-1].to or ()))

    def test_brings_what_was_written_since_it_began_with_its_last_page(self, company: Connection) -> None:
        writes(company, "contact", ANNA, phone="+2")
        found = told(company, 0, filling={north(company): (HEAD, 0, 0)})
        by_number = [frame for frame in found.frames if frame.at is None]
        assert [(frame.since, frame.until) for frame in by_number] == [(HEAD, 5)]
        assert not found.more

    def test_brings_what_is_new_in_the_others_too(self, company: Connection) -> None:
        stands(company, "account", b"h" * 16, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
        south = company.scalars(select(buckets.c.id).where(buckets.c.name == terr(SOUTH))).one()
        asked = Asked({north(company): 0, south: 0}, filling={north(company): self.BEGINNING})
        assert {frame.bucket for frame in page(company, REGISTRY, asked, Kept()).frames} == {north(company), south}

    @pytest.mark.parametrize(("wanted", "size"), [(5, 5), (0, PIECE), (10**9, PIECE)])
    def test_is_told_as_it_was_asked_for(self, wanted: int, size: int) -> None:
        kept = Kept()
        told = Asked({}, wanted, numbered=True, life=b"life").manner(kept)
        assert told == Manner(kept, b"life", numbered=True, size=size)

    def test_is_made_ahead_only_where_nothing_is_written_meanwhile(self, company: Connection) -> None:
        many(company)
        for until, is_made in ((64, True), (63, False)):
            kept = Kept()
            asked = Asked({north(company): 0}, wanted=1_000, filling={north(company): (until, 0, 0)})
            make(company, REGISTRY, asked, kept)
            assert (kept.made > 0) is is_made

    def test_is_made_ahead_some_pages_far(self, company: Connection) -> None:
        many(company)
        kept = Kept()
        asked = Asked({north(company): 0}, wanted=300, filling={north(company): (64, 0, 0)})
        make(company, REGISTRY, asked, kept)
        made, served = kept.made, list[Frame]()
        asked = altered(asked, wanted=300)
        served += page(company, REGISTRY, asked, kept).frames
        assert made > 4
        assert (kept.made, bool(served)) == (made, True)
