"""A row is told as an echo only where its author can put it together: worked out from rows and ops alone."""

import pytest
from msgspec.structs import replace

from fieldcrm.protocol.messages import Block, Kind, Op, Plain, Tx, Values, Verb
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.echoes import echo, echoes, places
from sync_server.rows import Standing

CONTACT, ACCOUNT = REGISTRY.by_name["contact"], REGISTRY.by_name["account"]
ANNA, BERT = b"a" * 16, b"b" * 16
EMPTY: Values = {each.column: each.plain_default for each in CONTACT.columns}


def tx(*ops: Op) -> Tx:
    return Tx(b"t" * 16, 0, 1, 1, ops)


def op(verb: Verb = Verb.UPDATE, base: int = 3, id: bytes = ANNA, table: int = CONTACT.told.wire, **new: object) -> Op:
    return Op(verb, table, id, base, {CONTACT.by_name[name].column: value for name, value in new.items()})


def row(was: Values | None = EMPTY, *, was_deleted: bool = False, deleted: bool = False, **now: Plain) -> Standing:
    """Version 4 of a row that was version 3, if it was at all."""
    before = None if was is None else Standing(CONTACT, ANNA, dict(was), "org", version=3, deleted=was_deleted)
    values: dict[int, Plain] = {
        **(was or EMPTY),
        **{CONTACT.by_name[name].column: value for name, value in now.items()},
    }
    return Standing(CONTACT, ANNA, values, "org", version=4, deleted=deleted, was=before)


KEY = (CONTACT.told.wire, ANNA)
PHONED = row(phone="+1")


def test_a_row_that_holds_what_was_sent_on_the_image_it_was_made_on_is_told_by_its_version() -> None:
    assert echoes([PHONED], [tx(op(phone="+1"))]) == {KEY: 4}
    assert echoes(
        [row(phone="+2", family_name="B")], [tx(op(phone="+1")), tx(op(family_name="B"), op(phone="+2"))]
    ) == {KEY: 4}
    assert echoes([row(None, phone="+1")], [tx(op(Verb.INSERT, 0, phone="+1"))]) == {KEY: 4}


@pytest.mark.parametrize(
    ("stands", "sent"),
    [
        (row(phone="+2"), [op(phone="+1")]),  # another value stands
        (row(phone="+1", family_name="B"), [op(phone="+1")]),  # so does one that was not sent
        (PHONED, [op(base=2, phone="+1")]),  # it was made on an older image
        (PHONED, [op(Verb.DELETE)]),
        (PHONED, [op(phone="+1"), op(Verb.DELETE)]),
        (PHONED, []),
        (PHONED, [op(id=BERT, phone="+1")]),
        (PHONED, [op(table=ACCOUNT.told.wire, phone="+1")]),
        (row(phone="+1", deleted=True), [op(phone="+1")]),
        (row(was_deleted=True, phone="+1"), [op(phone="+1")]),
        (PHONED, [op(Verb.INSERT, 3, phone="+1")]),  # it was there before it was made
        (row(None, phone="+1"), [op(base=0, phone="+1")]),  # it was not there to be written on
    ],
)
def test_any_other_is_told_whole(stands: Standing, sent: list[Op]) -> None:
    assert echoes([stands], [tx(*sent)]) == {}


def test_each_row_that_was_taken_has_one_place_among_those_of_its_kind() -> None:
    sent = [tx(op(id=BERT)), tx(op(id=ANNA), op(id=BERT)), tx(replace(op(id=BERT), table=ACCOUNT.told.wire))]
    assert places(sent) == {CONTACT.told.wire: {ANNA: 0, BERT: 1}, ACCOUNT.told.wire: {BERT: 0}}
    assert places([]) == {}


class TestHowRowsAreToldThatStandAsTheyWereSent:
    """Each by its number and version alone, as differences from the one before; whose these are, by as little as will
    do."""

    ROWS = ((BERT, 9, 4), (ANNA, 12, 2))

    def test_who_cannot_tell_them_by_their_places_is_told_their_ids_in_the_order_they_were_read_in(self) -> None:
        told = Block(CONTACT.told.wire, Kind.ECHO, BERT + ANNA, (9, 3), (4, -2))
        assert echo(CONTACT, self.ROWS, {}) == told

    def test_all_that_was_sent_of_a_kind_is_told_by_its_order_alone(self) -> None:
        told = Block(CONTACT.told.wire, Kind.ECHO, b"", (12, -3), (2, 2))
        assert echo(CONTACT, self.ROWS, {ANNA: 0, BERT: 1}) == told

    def test_some_of_it_is_told_by_its_places(self) -> None:
        told = Block(CONTACT.told.wire, Kind.ECHO, b"", (12, -3), (2, 2), (), (1, 3))
        assert echo(CONTACT, self.ROWS, {b"0" * 16: 0, ANNA: 1, b"a0" * 8: 2, BERT: 4, b"z" * 16: 5}) == told
