"""What lost is kept as a row that travels: the same loss the same row, with whoever may see it and nobody else."""

from collections.abc import Iterator
from hashlib import blake2b

import pytest
from sqlalchemy import Connection

from fieldcrm.domain.ids import as_text
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.conflicts import Loss, Written, account_of, hand_on, keep, told
from sync_server.rows import WHOLE_ROW, Standing
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    DAY,
    FAY,
    NORTH,
    NOW,
    ORDER,
    PAM,
    SOUTH,
    THEN,
    Doing,
    a_company,
    altered,
    fresh,
    moment,
    named,
    plain,
    stands,
    terr,
)

CONFLICT = REGISTRY.by_name["conflict"]
TXID = b"t" * 16
LOSS = Loss(
    group="phone",
    base={},
    kept=plain("contact", {"phone": "+1"}),
    aside=plain("contact", {"phone": "+2"}),
    reason="merged",
    is_open=True,
    lost=Written(by=PAM.id, at_ms=THEN),
    stands=Written(by=CARL.id, at_ms=THEN - DAY),
)


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


def kept(doing: Doing, id: bytes) -> Standing:
    return doing.row("conflict", id)


def test_the_same_loss_is_the_same_row_and_any_other_is_another(company: Connection) -> None:
    """Worked out anew after a restore, or at another place, it is not told twice."""
    pam = Doing(company)
    row, other = pam.row("contact", ANNA), pam.row("account", BAKERY)
    first = keep(pam.batch, TXID, row, LOSS)
    again = Doing(company)
    assert keep(again.batch, TXID, again.row("contact", ANNA), LOSS) == first
    others = [
        keep(pam.batch, b"u" * 16, row, LOSS),
        keep(pam.batch, TXID, other, LOSS),
        keep(pam.batch, TXID, row, altered(LOSS, group="email")),
    ]
    assert len({first, *others}) == len(pam.aside) == 4
    assert first == blake2b(TXID + ANNA + b"phone", digest_size=16).digest(), "as it always was"


def test_what_was_kept_in_this_step_already_is_not_kept_over_it(company: Connection) -> None:
    pam = Doing(company)
    row = pam.row("contact", ANNA)
    first = keep(pam.batch, TXID, row, LOSS)
    pam.rows.keep()
    assert keep(pam.batch, TXID, row, altered(LOSS, reason="another")) == first
    assert [each["reason"] for each in pam.aside] == ["merged"]


def test_a_record_is_new_to_everybody_whoever_made_the_loss(company: Connection) -> None:
    pam = Doing(company)
    record = kept(pam, keep(pam.batch, TXID, pam.row("contact", ANNA), LOSS))
    assert (record.version, record.stamps) == (1, {WHOLE_ROW: (1, NOW << 16, 0, 0)})


def test_it_lives_with_the_customer_where_its_author_may_see_that(company: Connection) -> None:
    pam, fay = Doing(company), Doing(company, FAY)
    hers = kept(pam, keep(pam.batch, TXID, pam.row("contact", ANNA), LOSS))
    assert (hers.bucket, pam.aside[0]["account"]) == (terr(NORTH), BAKERY)
    loss = altered(LOSS, lost=Written(by=FAY.id, at_ms=NOW))
    theirs = kept(fay, keep(fay.batch, TXID, fay.row("contact", ANNA), loss))
    assert (theirs.bucket, fay.aside[0]["account"]) == (f"user:{as_text(FAY.id)}", None)


@pytest.mark.parametrize(("is_open", "status"), [(True, "open"), (False, "info")])
def test_it_waits_for_a_person_only_where_one_is_needed(company: Connection, is_open: bool, status: str) -> None:
    pam = Doing(company)
    keep(pam.batch, TXID, pam.row("contact", ANNA), altered(LOSS, is_open=is_open))
    [record] = pam.aside
    assert (record["status"], record["kind"], record["row"]) == (status, "contact", as_text(ANNA))
    assert (record["group"], record["reason"]) == ("phone", "merged")
    assert (record["kept"], record["put_aside"], record["base"]) == ({"phone": "+1"}, {"phone": "+2"}, {})
    assert (record["user"], record["made_at"]) == (PAM.id, moment(THEN))
    assert (record["kept_by"], record["kept_at"]) == (CARL.id, moment(THEN - DAY))


def test_where_nobody_knows_when_it_was_it_is_of_now_and_what_stands_is_of_no_time(company: Connection) -> None:
    pam, unknown = Doing(company), Written(by=None, at_ms=0)
    keep(pam.batch, TXID, pam.row("contact", ANNA), altered(LOSS, lost=unknown, stands=unknown))
    [record] = pam.aside
    assert (record["made_at"], record["kept_at"], record["kept_by"]) == (moment(NOW), None, None)


def test_what_is_handed_on_goes_to_who_has_it_now_and_to_its_author_who_sees_nothing_of_what_stands(
    company: Connection,
) -> None:
    fay = Doing(company, FAY)
    loss = altered(LOSS, lost=Written(by=FAY.id, at_ms=NOW))
    own = hand_on(fay.batch, TXID, fay.row("contact", ANNA), loss)
    records = [each for each in fay.rows.changed() if each.spec is CONFLICT]
    told = {each.bucket: named("conflict", each.values) for each in records}
    theirs, hers = told[terr(NORTH)], told[f"user:{as_text(FAY.id)}"]
    assert (theirs["kept"], theirs["status"], theirs["account"]) == ('{"phone": "+1"}', "open", BAKERY)
    assert (theirs["kept_by"], theirs["kept_at"]) == (CARL.id, moment(THEN - DAY))
    assert (hers["kept"], hers["status"], hers["account"]) == ("{}", "info", None)
    assert (hers["kept_by"], hers["kept_at"]) == (None, None)
    assert theirs["put_aside"] == hers["put_aside"] == '{"phone": "+2"}'
    assert theirs["user"] == hers["user"] == FAY.id
    assert kept(fay, own).bucket == f"user:{as_text(FAY.id)}"
    assert own == blake2b(TXID + ANNA + b"phone own", digest_size=16).digest()
    assert keep(fay.batch, TXID, fay.row("contact", ANNA), loss) in {each.id for each in records} - {own}


def test_the_customer_of_a_row_is_found_however_many_owners_up_as_long_as_all_of_them_are_there(
    company: Connection,
) -> None:
    stands(company, "order_line", b"l" * 16, 2, order=ORDER, product=b"?" * 16, qty=1, price=1)
    pam = Doing(company)
    bakery, line = pam.row("account", BAKERY), pam.row("order_line", b"l" * 16)
    assert account_of(pam.rows, line) is account_of(pam.rows, pam.row("contact", ANNA)) is bakery
    assert account_of(pam.rows, bakery) is bakery
    pam.row("order", ORDER).deleted = True
    assert account_of(pam.rows, line) is None
    bakery.deleted = True
    assert account_of(pam.rows, bakery) is account_of(pam.rows, pam.row("contact", ANNA)) is None


def test_what_belongs_to_no_customer_has_none(company: Connection) -> None:
    rows = Doing(company).rows
    assert account_of(rows, fresh("product", b"x" * 16)) is None
    assert account_of(rows, fresh("contact", b"x" * 16, account=b"?" * 16)) is None
    assert account_of(rows, fresh("account", b"x" * 16)) is None, "one that was refused is not there"


def test_values_are_told_by_the_names_people_know_and_as_they_were_typed() -> None:
    values = plain("contact", {"role": "Власниця", "phone": None, "family_name": "Tkach", "may_mail": 1})
    shown = '{"family_name": "Tkach", "may_mail": true, "phone": null, "role": "Власниця"}'
    assert told(REGISTRY.by_name["contact"], values) == shown
    moved = told(REGISTRY.by_name["contact"], plain("contact", {"account": SOUTH}))
    assert moved == f'{{"account": "{as_text(SOUTH)}"}}'
    assert told(CONFLICT, {}) == "{}"
