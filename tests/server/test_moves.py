"""Where a row lives is worked out from the row alone, and what it owns goes along when that changes."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Role
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Plain
from sync_server import moves
from sync_server.refusals import TxRefused
from sync_server.rows import Standing
from sync_server.scope import ORG, UNASSIGNED, Person
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    NORTH,
    ORDER,
    PAM,
    SOUTH,
    VISIT,
    Doing,
    a_company,
    altered,
    fresh,
    hers,
    plain,
    terr,
)

BOSS = altered(CARL, role=Role.MANAGER, territories=frozenset({NORTH}))
HER_OWN = f"user:{as_text(PAM.id)}"


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


@pytest.mark.parametrize(
    ("kind", "decide", "do_not"),
    [
        ("account", {"territory", "owner"}, {"phone", "name"}),
        ("contact", {"account"}, {"phone"}),
        ("activity", {"account", "user"}, {"contact", "series"}),
    ],
)
def test_only_where_a_row_belongs_has_a_say_in_where_it_lives(kind: str, decide: set[str], do_not: set[str]) -> None:
    row = fresh(kind, ANNA)
    told = {name: moves.may_move(row, plain(kind, {name: None})) for name in decide | do_not}
    assert told == dict.fromkeys(decide, True) | dict.fromkeys(do_not, False)
    assert not moves.may_move(row, [])


@pytest.mark.parametrize(
    ("kind", "fields", "home"),
    [
        ("account", {"territory": SOUTH}, terr(SOUTH)),
        ("account", {"owner": PAM.id}, HER_OWN),
        ("account", {}, UNASSIGNED),
        ("contact", {"account": BAKERY}, terr(NORTH)),
        ("visit", hers(), terr(NORTH)),
        ("activity", {"user": PAM.id}, HER_OWN),
        ("product", {}, ORG),
    ],
)
def test_a_row_lives_with_its_owner_or_else_where_it_says_itself(
    company: Connection, kind: str, fields: dict[str, Plain], home: str
) -> None:
    assert moves.home_of(Doing(company).batch, fresh(kind, b"x" * 16, **fields)) == home


def why_not(doing: Doing, row: Standing, what: str = "home_of") -> tuple[Result, str, str]:
    with pytest.raises(TxRefused) as refused:
        getattr(moves, what)(doing.batch, row)
    return refused.value.code, refused.value.reason, refused.value.about


def test_who_belongs_to_what_is_not_there_has_no_home(company: Connection) -> None:
    pam = Doing(company)
    nowhere = Result.INVALID, "owner.missing", "account"
    assert why_not(pam, fresh("contact", b"x" * 16, account=b"?" * 16)) == nowhere
    pam.row("account", BAKERY).deleted = True
    assert why_not(pam, fresh("contact", b"x" * 16, account=BAKERY)) == nowhere


def handed_over(doing: Doing, territory: bytes) -> Standing:
    row = doing.row("account", BAKERY)
    row.values |= plain("account", {"territory": territory})
    return row


def homes(doing: Doing) -> dict[bytes, tuple[str, frozenset[str]]]:
    return {each.id: (each.bucket, each.left) for each in doing.rows.changed()}


def test_who_moves_takes_along_what_is_theirs_and_all_of_it_is_known_to_have_left(company: Connection) -> None:
    carl = Doing(company, CARL)
    moves.move(carl.batch, handed_over(carl, SOUTH))
    told = terr(SOUTH), frozenset({terr(NORTH)})
    assert homes(carl) == dict.fromkeys((BAKERY, ANNA, VISIT, ORDER), told)


def test_who_stays_at_home_is_not_touched(company: Connection) -> None:
    carl = Doing(company, CARL)
    moves.move(carl.batch, handed_over(carl, NORTH))
    assert homes(carl) == {}


@pytest.mark.parametrize(("who", "may"), [(CARL, True), (BOSS, True), (PAM, False)])
def test_only_the_office_hands_over_to_where_its_own_eyes_do_not_reach(
    company: Connection, who: Person, may: bool
) -> None:
    doing = Doing(company, who)
    row = handed_over(doing, SOUTH)
    if may:
        moves.move(doing.batch, row)
        assert row.bucket == terr(SOUTH)
    else:
        assert why_not(doing, row, "move") == (Result.OUT_OF_SCOPE, "record.out_of_scope", "account")
        assert (row.bucket, homes(doing)) == (terr(NORTH), {})


def test_a_rep_takes_a_row_to_where_they_see_it_themselves(company: Connection) -> None:
    pam = Doing(company)
    row = fresh("account", b"x" * 16, HER_OWN, territory=NORTH)
    moves.move(pam.batch, row)
    assert row.bucket == terr(NORTH)
