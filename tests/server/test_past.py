"""What was somebody's until lately: ninety days of the centre's clock, wherever the row or what it belongs to lived."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, insert, select

from fieldcrm.domain.ids import SubstitutionId, UserId, as_text
from fieldcrm.domain.substitutions import Substitution
from sync_server.past import Past
from sync_server.rows import Standing
from sync_server.scope import Company, Person
from sync_server.store.tables import buckets, past_grants, past_homes
from tests.support.desk import ANNA, BAKERY, COMPANY, DAY, FAY, NOW, PAM, SOUTH, TODAY, a_company, altered, fresh, terr

LONGEST = 90 * DAY
ACCOUNT, BUYER = fresh("account", BAKERY), fresh("contact", ANNA, account=BAKERY)


@pytest.fixture
def connection() -> Iterator[Connection]:
    with a_company() as opened:
        yield opened


def bucket(connection: Connection, name: str) -> int:
    found = connection.scalar(select(buckets.c.id).where(buckets.c.name == name))
    if found is None:
        connection.execute(insert(buckets).values(name=name))
        return bucket(connection, name)
    return int(found)


def lost(connection: Connection, person: Person, name: str, ago: int) -> None:
    row = {"person": person.id, "bucket": bucket(connection, name), "until_ms": NOW - ago}
    connection.execute(insert(past_grants).values(row))


def left(connection: Connection, row: Standing, name: str, ago: int) -> None:
    told = {"tbl": row.key[0], "row": row.id, "bucket": bucket(connection, name), "until_ms": NOW - ago}
    connection.execute(insert(past_homes).values(told))


def was_theirs(connection: Connection, *chain: Standing, who: Person = FAY, company: Company = COMPANY) -> bool:
    """The same whether it is asked first or later in a step."""
    past = Past(connection, company, who, NOW)
    told = past.was_theirs(chain)
    assert past.was_theirs(chain) is told
    return told


def test_what_was_never_in_their_reach_never_was_theirs(connection: Connection) -> None:
    assert not was_theirs(connection, ACCOUNT)
    assert not was_theirs(connection, BUYER, ACCOUNT)


@pytest.mark.parametrize(("ago", "is_theirs"), [(0, True), (LONGEST, True), (LONGEST + 1, False)])
def test_where_they_were_entitled_until_lately_what_lives_there_was_theirs(
    connection: Connection, ago: int, is_theirs: bool
) -> None:
    lost(connection, FAY, ACCOUNT.bucket, ago)
    assert was_theirs(connection, BUYER, ACCOUNT) is is_theirs
    assert not was_theirs(connection, BUYER, ACCOUNT, who=altered(FAY, id=b"g" * 16))


@pytest.mark.parametrize(("ago", "is_theirs"), [(0, True), (LONGEST, True), (LONGEST + 1, False)])
@pytest.mark.parametrize("chain", [(ACCOUNT,), (BUYER, ACCOUNT)])
def test_what_lived_where_they_see_was_theirs_and_so_was_what_belongs_to_it(
    connection: Connection, chain: tuple[Standing, ...], ago: int, is_theirs: bool
) -> None:
    left(connection, ACCOUNT, terr(SOUTH), ago)
    assert was_theirs(connection, *chain) is is_theirs


def test_what_others_of_the_same_number_or_kind_have_left_says_nothing_of_a_row(connection: Connection) -> None:
    left(connection, fresh("contact", BAKERY), terr(SOUTH), 0)
    left(connection, fresh("account", ANNA), terr(SOUTH), 0)
    assert not was_theirs(connection, BUYER, ACCOUNT)


def test_what_lived_where_they_were_entitled_until_lately_was_theirs(connection: Connection) -> None:
    """Both have gone since: the customer to others, and the person from there."""
    left(connection, ACCOUNT, "elsewhere", DAY)
    lost(connection, FAY, "elsewhere", DAY)
    assert was_theirs(connection, BUYER, ACCOUNT)


def test_what_leaves_with_this_very_step_was_theirs_a_moment_ago(connection: Connection) -> None:
    moved = fresh("account", BAKERY, terr(SOUTH))
    moved.move(ACCOUNT.bucket)
    assert was_theirs(connection, moved)
    assert was_theirs(connection, BUYER, moved)


@pytest.mark.parametrize(("ended", "is_theirs"), [(80, True), (89, True), (200, False)])
def test_whom_they_stood_in_for_until_lately_counts(connection: Connection, ended: int, is_theirs: bool) -> None:
    last = TODAY - timedelta(days=ended)
    away = stands_in(last)
    company = Company(COMPANY.people, COMPANY.parents, (away,), TODAY)
    assert was_theirs(connection, BUYER, ACCOUNT, company=company) is is_theirs


def stands_in(last: date) -> Substitution:
    return Substitution(
        id=SubstitutionId(as_text(b"s" * 16)),
        absent=UserId(as_text(PAM.id)),
        substitute=UserId(as_text(FAY.id)),
        first_day=last,
        last_day=last,
    )


def test_who_does_not_work_here_any_more_had_nothing(connection: Connection) -> None:
    lost(connection, FAY, ACCOUNT.bucket, 0)
    assert not was_theirs(connection, BUYER, ACCOUNT, who=altered(FAY, active=False))
