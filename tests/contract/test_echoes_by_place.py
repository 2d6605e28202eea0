"""Whoever asks for it is told its own work by the places in what it sent: 16 bytes less for each row."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.ids import ContactId, ProductId, as_bytes
from fieldcrm.protocol.codec import pack
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Block, Kind, SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.queries.records import digests
from sync_server import edits, records
from sync_server.scope import SERVER
from tests.support.centres import BAKERY, CARL, PAM, Fleet, Laptop, codes, fresh_id, numbered, refused

BUYERS = tuple(Contact(id=ContactId(numbered(50 + n)), account=BAKERY.id, family_name=f"Buyer {n}") for n in range(3))
FIRST, SECOND, THIRD = BUYERS


@pytest.fixture
def pam(fleet: Fleet) -> Laptop:
    """A laptop whose buyers the centre knows."""
    made = fleet.laptop(PAM)
    with made.work() as work:
        for each in BUYERS:
            work.save(each)
    made.sync()
    return made


def change(laptop: Laptop, buyer: Contact, **fields: object) -> None:
    with laptop.work() as work:
        work.change(Contact, buyer.id, fields)


def blocks(answer: SyncAnswer, kind: Kind = Kind.ECHO) -> list[Block]:
    return [block for frame in answer.frames for block in frame.blocks if block.kind is kind]


def taken(laptop: Laptop, answer: SyncAnswer) -> SyncAnswer:
    """Taken in, and then the laptop holds what the centre does."""
    assert laptop.take(answer).current
    must_agree(laptop)
    return answer


def must_agree(laptop: Laptop) -> None:
    with laptop.look() as reading:
        held = digests(reading)
    assert held == records.digests(laptop.fleet.centre, records.person(laptop.fleet.centre, laptop.user.login))


def phones(laptop: Laptop) -> Sequence[str | None]:
    with laptop.look() as reading:
        return [reading.load(Contact, each.id).phone for each in BUYERS]


def test_all_that_was_sent_and_taken_is_told_without_a_word_of_which_it_is(pam: Laptop) -> None:
    for number, buyer in enumerate(BUYERS):
        change(pam, buyer, phone=f"+1 555 010{number}")
    [block] = blocks(taken(pam, pam.ask(pam.request())))
    assert (block.ids, block.fields, len(block.seqs)) == (b"", (), len(BUYERS))
    assert phones(pam) == ["+1 555 0100", "+1 555 0101", "+1 555 0102"]


def test_a_row_has_one_place_however_often_it_is_edited_and_in_whatever_order(pam: Laptop) -> None:
    change(pam, THIRD, phone="+1 555 0103")
    change(pam, FIRST, phone="+1 555 0101")
    change(pam, THIRD, given_name="Ana")
    change(pam, SECOND, phone="+1 555 0102")
    [block] = blocks(taken(pam, pam.ask(pam.request())))
    assert (block.ids, block.fields) == (b"", ())
    assert phones(pam) == ["+1 555 0101", "+1 555 0102", "+1 555 0103"]


def test_kinds_are_counted_each_for_itself(pam: Laptop) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    pam.change(phone="+1 555 0100")
    change(pam, SECOND, phone="+1 555 0102")
    assert [(each.ids, each.fields) for each in blocks(taken(pam, pam.ask(pam.request())))] == [(b"", ())] * 2
    assert (pam.account().phone, phones(pam)) == ("+1 555 0100", ["+1 555 0101", "+1 555 0102", None])


def test_a_conflict_in_the_midst_leaves_its_place_and_the_rest_is_told_by_theirs(pam: Laptop) -> None:
    edits.change(pam.fleet.centre, REGISTRY[Contact], SERVER, SECOND.id, {"family_name": "Weber"})
    for buyer in BUYERS:
        change(pam, buyer, family_name=f"{buyer.family_name} Jr")
    answer = taken(pam, pam.ask(pam.request()))
    assert Result.PUT_ASIDE in codes(list(answer.acks))
    [block] = blocks(answer)
    assert (block.ids, block.fields, len(block.seqs)) == (b"", (0, 2), 2)
    with pam.look() as reading:
        assert [reading.load(Contact, each.id).family_name for each in BUYERS] == ["Buyer 0 Jr", "Weber", "Buyer 2 Jr"]


def test_what_was_refused_has_no_place(pam: Laptop) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    with pam.work() as work:
        work.change(Contact, SECOND.id, {"phone": "+1 555 0102"})
        work.save(Product(id=ProductId(fresh_id()), code="MINE", name="Not a rep's to make"))
    change(pam, THIRD, phone="+1 555 0103")
    answer = taken(pam, pam.ask(pam.request()))
    assert sorted(codes(list(answer.acks))) == [Result.APPLIED, Result.APPLIED, Result.OUT_OF_SCOPE]
    [block] = blocks(answer)
    assert (block.ids, block.fields, len(block.seqs)) == (b"", (), 2)
    assert phones(pam) == ["+1 555 0101", None, "+1 555 0103"]


def test_a_page_with_no_room_for_all_of_them_tells_some_by_their_places(pam: Laptop) -> None:
    for number, buyer in enumerate(BUYERS):
        change(pam, buyer, phone=f"+1 555 010{number}")
    first = pam.ask(pam.request(page=5))
    [block] = blocks(first)
    assert (block.ids, block.fields, first.more) == (b"", (0,), True)
    assert pam.take(first).current
    taken(pam, pam.ask(pam.request()))
    assert phones(pam) == ["+1 555 0100", "+1 555 0101", "+1 555 0102"]


def test_an_answer_that_was_lost_is_no_harm_and_its_work_comes_with_what_was_written(pam: Laptop) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    pam.ask(pam.request())
    change(pam, SECOND, phone="+1 555 0102")
    answer = taken(pam, pam.ask(pam.request()))
    assert codes(list(answer.acks)) == [Result.DUPLICATE, Result.APPLIED]
    [block] = blocks(answer)
    assert (block.ids, block.fields, len(blocks(answer, Kind.PATCH))) == (b"", (), 1)
    assert phones(pam) == ["+1 555 0101", "+1 555 0102", None]


def test_a_request_that_comes_twice_is_told_nothing_twice(pam: Laptop) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    request = pam.request()
    answer = pam.ask(request)
    assert refused(lambda: pam.ask(request)) is not None
    taken(pam, answer)
    assert phones(pam) == ["+1 555 0101", None, None]


def test_a_client_of_an_older_release_is_told_ids(pam: Laptop) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    change(pam, THIRD, phone="+1 555 0103")
    older = replace(pam.request(), placed=False)
    assert len(pack(older)) < len(pack(replace(older, placed=True))), "it says nothing of it"
    [block] = blocks(taken(pam, pam.ask(older)))
    assert (block.ids, block.fields) == (b"".join(as_bytes(each.id) for each in (FIRST, THIRD)), ())
    assert phones(pam) == ["+1 555 0101", None, "+1 555 0103"]


@pytest.mark.parametrize("fields", [(0, 2), (0, 1, 1), (1, -2), (2,), (0,)])
def test_places_of_what_was_not_sent_are_not_taken_and_all_is_asked_for_again(
    pam: Laptop, fields: tuple[int, ...]
) -> None:
    change(pam, FIRST, phone="+1 555 0101")
    change(pam, SECOND, phone="+1 555 0102")
    answer = pam.ask(pam.request())
    frames = tuple(
        replace(frame, blocks=tuple(replace(each, fields=fields) for each in frame.blocks)) for frame in answer.frames
    )
    assert not pam.take(replace(answer, frames=frames)).current
    assert codes(pam.sync()) == [Result.DUPLICATE, Result.DUPLICATE]
    must_agree(pam)


def test_two_who_write_side_by_side_each_hear_of_their_own_by_place(pam: Laptop) -> None:
    carl = pam.fleet.laptop(CARL)
    change(carl, SECOND, phone="+1 555 0202")
    change(pam, FIRST, phone="+1 555 0101")
    change(pam, THIRD, phone="+1 555 0103")
    taken(carl, carl.ask(carl.request()))
    answer = taken(pam, pam.ask(pam.request()))
    assert [(each.ids, each.fields) for each in blocks(answer)] == [(b"", ())]
    assert phones(pam) == ["+1 555 0101", "+1 555 0202", "+1 555 0103"]
