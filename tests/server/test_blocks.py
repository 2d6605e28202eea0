"""Rows told by columns in as few numbers as will do, and how much of a bucket is looked at next."""

import pytest

from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import Block, Kind, Plain
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.blocks import FIRST_STRETCH, LONGEST_STRETCH, Room, differences, owners, put, weigh
from sync_server.store.dialects import Row

CONTACT = REGISTRY.by_name["contact"]
ANNA, BERT, BAKERY, HOTEL = (letter * 16 for letter in (b"a", b"b", b"1", b"2"))


def test_many_buckets_with_next_to_nothing_in_them_are_looked_at_in_stretches_a_database_can_count() -> None:
    room = Room(0)
    for _ in range(100):
        room.take(1)
    assert FIRST_STRETCH < room.stretch <= LONGEST_STRETCH < 2**63


def test_a_page_is_full_once_it_holds_what_was_wanted() -> None:
    room = Room(100)
    told = list[bool]()
    for weight in (60, 39, 1):
        told.append(room.is_full)
        room.take(weight)
    assert (told, room.is_full) == ([False, False, False], True)
    room.take(50)
    assert room.is_full


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [(0, LIMITS["page_bytes"]), (10**9, LIMITS["raw_bytes"] // 4), (7, 7)],
)
def test_who_wants_nothing_in_particular_has_what_is_usual_and_nobody_more_than_a_message_holds(
    wanted: int, holds: int
) -> None:
    room = Room(wanted)
    room.take(holds - 1)
    assert not room.is_full
    room.take(1)
    assert room.is_full


@pytest.mark.parametrize(
    ("weight", "stretch", "too_heavy", "next_one"),
    [
        (200, 500, False, FIRST_STRETCH),
        (201, 500, True, 250),
        (201, 7, True, 3),
        (201, 2, True, 1),
        (10**9, 1, False, FIRST_STRETCH),  # one entry is as short as can be
    ],
)
def test_a_stretch_of_twice_what_is_wanted_is_read_again_at_half_its_length(
    weight: int, stretch: int, too_heavy: bool, next_one: int
) -> None:
    room = Room(100)
    assert (room.is_too_heavy(weight, stretch), room.stretch) == (too_heavy, next_one)


def test_however_much_is_on_the_page_already_a_stretch_may_weigh_as_much() -> None:
    room = Room(100)
    room.take(90)
    assert not room.is_too_heavy(200, 500)


@pytest.mark.parametrize(
    ("weight", "next_one"),
    [(33, 2 * FIRST_STRETCH), (34, FIRST_STRETCH), (50, FIRST_STRETCH), (51, FIRST_STRETCH // 2)],
)
def test_how_much_the_last_stretch_weighed_says_how_long_the_next_may_be(weight: int, next_one: int) -> None:
    """Twice as long where two such would fit, half as long where one would not."""
    room = Room(100)
    room.take(weight)
    assert room.stretch == next_one


def test_a_stretch_is_never_shorter_than_one_entry_nor_longer_than_can_be_counted() -> None:
    heavy, light = Room(10**6), Room(10**6)
    for _ in range(15):
        heavy.take(10**6)
        light.take(1)
    assert (heavy.stretch, light.stretch) == (1, LONGEST_STRETCH)


def test_a_number_is_told_by_how_far_it_is_from_the_one_before() -> None:
    assert differences([7]) == (7,)
    assert differences([7, 9, 4]) == (7, 2, -5)


def test_an_owner_is_told_by_its_number_less_the_one_before_and_by_its_id_where_it_has_none() -> None:
    assert owners([BAKERY, HOTEL, BAKERY], [7, 9, 7]) == (7, 2, -2)
    assert owners([BAKERY, HOTEL, None, BAKERY], [7, None, None, 9]) == (7, HOTEL, None, 2)
    assert owners([HOTEL, BAKERY], [None, 5]) == (HOTEL, 5)


def row(id: bytes, seq: int, version: int, *owner: int | None, account: bytes = BAKERY, **fields: Plain) -> Row:
    values: dict[str, Plain] = {"account": account, **fields}
    return (id, seq, version, *(values.get(each.name) for each in CONTACT.columns), *owner)


def columns(block: Block) -> dict[str, object]:
    names = [each.name for each in CONTACT.columns]
    return {name: column for name, column in zip(names, block.columns, strict=True) if column is not None}


ROWS = [
    row(ANNA, 7, 4, 3, family_name="Tkach", phone="+1", may_mail=1),
    row(BERT, 9, 2, 8, account=HOTEL, family_name="Koval", may_mail=1),
]


def test_rows_are_told_column_by_column_and_what_is_alike_in_all_of_them_once() -> None:
    block = put(CONTACT, [each[:-1] for each in ROWS])
    assert (block.table, block.kind, block.ids) == (CONTACT.told.wire, Kind.PUT, ANNA + BERT)
    assert (block.seqs, block.versions) == ((7, 2), (4, -2))
    assert columns(block) == {
        "account": (BAKERY, HOTEL),
        "family_name": ("Tkach", "Koval"),
        "phone": ("+1", None),
        "may_mail": (1,),
    }


def test_owners_that_have_numbers_are_told_by_them_in_their_place() -> None:
    block = put(CONTACT, ROWS, "account")
    assert columns(block)["account"] == (3, 5)
    assert columns(block)["family_name"] == ("Tkach", "Koval")
    assert columns(put(CONTACT, ROWS[:1], "account")) == {
        "account": (3,),
        "family_name": ("Tkach",),
        "phone": ("+1",),
        "may_mail": (1,),
    }


def test_blocks_weigh_what_they_are_before_they_are_pressed() -> None:
    one = weigh([put(CONTACT, [ROWS[0][:-1]])])
    assert weigh([]) == 1
    assert one > len(ANNA) + len("Tkach")
    assert weigh([put(CONTACT, [ROWS[0][:-1]])] * 2) == 2 * one - 1
