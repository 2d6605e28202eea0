"""What changes hands is noted with the moment: where a customer lived, and what somebody was entitled to until then."""

import json
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, insert, select

from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Plain
from sync_server import handovers, moves
from sync_server.journal import write
from sync_server.scope import ORG, read_company
from sync_server.store.tables import buckets, past_grants, past_homes
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    EDDY,
    FAY,
    NORTH,
    NOW,
    PAM,
    SOUTH,
    TABLES,
    TODAY,
    Doing,
    a_company,
    altered,
    plain,
    stands,
    terr,
)

HOTEL = b"h" * 16


@pytest.fixture
def company() -> Iterator[Connection]:
    """Besides the customer there is one in the south, and all of the people and territories stand in the file."""
    with a_company() as connection:
        for each in (PAM, EDDY, FAY, CARL):
            told = json.dumps([as_text(one) for one in each.territories])
            said: dict[str, Plain] = {"login": each.login, "name": each.login, "role": each.role, "territories": told}
            stands(connection, "user", each.id, 3, ORG, **said, active=1)
        for id, code in ((NORTH, "N"), (SOUTH, "S")):
            stands(connection, "territory", id, 3, ORG, code=code, name=code)
        stands(connection, "account", HOTEL, 3, terr(SOUTH), number="A-2", name="Opera", territory=SOUTH)
        yield connection


class Handing(Doing):
    """The office, which hands things over."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, CARL)
        self._connection = connection
        self.batch = altered(self.batch, company=read_company(connection, TABLES, TODAY))

    def writes(self, kind: str, id: bytes, **fields: Plain) -> None:
        row = self.row(kind, id)
        self.rows.change(row)
        row.values |= plain(kind, fields)
        if moves.may_move(row, plain(kind, fields)):
            moves.move(self.batch, row)

    def is_done(self, now_ms: int = NOW) -> None:
        write(self._connection, TABLES, self.rows.changed())
        handovers.note(self._connection, TABLES, altered(self.batch, now_ms=now_ms), self.rows.changed())


def homes(connection: Connection) -> set[tuple[bytes, str, int]]:
    query = select(past_homes.c.row, buckets.c.name, past_homes.c.until_ms)
    joined = query.join(buckets, buckets.c.id == past_homes.c.bucket)
    return {(row[0], row[1], row[2]) for row in connection.execute(joined)}


def grants(connection: Connection) -> set[tuple[bytes, str, int]]:
    query = select(past_grants.c.person, buckets.c.name, past_grants.c.until_ms)
    joined = query.join(buckets, buckets.c.id == past_grants.c.bucket)
    return {(row[0], row[1], row[2]) for row in connection.execute(joined)}


def handed(connection: Connection, to: bytes, id: bytes = BAKERY, now_ms: int = NOW) -> None:
    office = Handing(connection)
    office.writes("account", id, territory=to)
    office.is_done(now_ms)


def test_where_a_customer_lived_is_noted_once_for_all_that_is_theirs(company: Connection) -> None:
    handed(company, SOUTH)
    assert homes(company) == {(BAKERY, terr(NORTH), NOW)}
    [kind] = company.scalars(select(past_homes.c.tbl))
    assert kind == Handing(company).row("account", BAKERY).spec.told.wire
    assert grants(company) == set()


def test_what_goes_to_another_customer_by_itself_is_noted_by_itself(company: Connection) -> None:
    office = Handing(company)
    office.writes("contact", ANNA, account=HOTEL)
    office.is_done()
    assert homes(company) == {(ANNA, terr(NORTH), NOW)}


def test_two_who_move_at_once_are_both_noted(company: Connection) -> None:
    office = Handing(company)
    office.writes("account", BAKERY, territory=SOUTH)
    office.writes("account", HOTEL, territory=NORTH)
    office.is_done()
    assert homes(company) == {(BAKERY, terr(NORTH), NOW), (HOTEL, terr(SOUTH), NOW)}


def test_who_comes_and_goes_lived_at_both_until_they_left_last(company: Connection) -> None:
    for to, now_ms in ((SOUTH, NOW), (NORTH, NOW + 5), (SOUTH, NOW + 9)):
        handed(company, to, now_ms=now_ms)
    assert homes(company) == {(BAKERY, terr(NORTH), NOW + 9), (BAKERY, terr(SOUTH), NOW + 5)}


def test_where_nothing_was_ever_written_nobody_lived(company: Connection) -> None:
    """A row that was made and moved in one step was never told of where it was made."""
    office = Handing(company)
    office.row("account", BAKERY).bucket = "nowhere"
    office.writes("account", BAKERY, territory=SOUTH)
    row = office.row("account", BAKERY)
    row.was = None if row.was is None else altered(row.was, bucket=terr(NORTH))
    office.is_done()
    assert homes(company) == set()


def test_who_stays_is_not_noted(company: Connection) -> None:
    office = Handing(company)
    office.writes("account", BAKERY, phone="+2")
    office.is_done()
    assert (homes(company), grants(company)) == (set(), set())


def told(*territories: bytes) -> str:
    return json.dumps([as_text(each) for each in territories])


NOTHING = frozenset[str]()


@pytest.mark.parametrize(
    ("fields", "lost"),
    [
        ({"territories": told()}, {terr(NORTH)}),
        ({"territories": told(SOUTH)}, {terr(NORTH)}),
        ({"territories": told(NORTH, SOUTH)}, NOTHING),
        ({"name": "Pamela"}, NOTHING),
        ({"active": 0}, {terr(NORTH), ORG, "user:pam"}),
    ],
)
def test_what_somebody_was_entitled_to_until_now_is_noted_and_of_nobody_else(
    company: Connection, fields: dict[str, Plain], lost: set[str]
) -> None:
    company.execute(insert(buckets).values(name=f"user:{as_text(PAM.id)}"))
    office = Handing(company)
    office.writes("user", PAM.id, **fields)
    office.is_done()
    names = {f"user:{as_text(PAM.id)}" if name == "user:pam" else name for name in lost}
    assert grants(company) == {(PAM.id, name, NOW) for name in names}
    assert homes(company) == set()


def test_a_part_of_the_market_that_goes_to_another_is_lost_to_who_had_the_whole(company: Connection) -> None:
    office = Handing(company)
    office.writes("territory", SOUTH, parent=NORTH)
    office.is_done()
    assert grants(company) == set(), "Pam and Eddy have more now, and Fay has what she had"
    office = Handing(company)
    office.writes("territory", SOUTH, parent=None)
    office.is_done(NOW + 5)
    assert grants(company) == {(each.id, terr(SOUTH), NOW + 5) for each in (PAM, EDDY)}


def test_who_stood_in_for_somebody_is_entitled_no_more_once_that_is_taken_off(company: Connection) -> None:
    stands(
        company,
        "substitution",
        b"z" * 16,
        3,
        ORG,
        absent=FAY.id,
        substitute=PAM.id,
        first_day=TODAY.isoformat(),
        last_day=TODAY.isoformat(),
    )
    office = Handing(company)
    row = office.row("substitution", b"z" * 16)
    office.rows.change(row)
    row.deleted = True
    office.is_done()
    assert grants(company) == {(PAM.id, terr(SOUTH), NOW)}


def test_who_is_new_or_gone_has_lost_nothing(company: Connection) -> None:
    office = Handing(company)
    row = office.row("user", PAM.id)
    office.rows.change(row)
    row.deleted = True
    office.is_done()
    assert grants(company) == set()
