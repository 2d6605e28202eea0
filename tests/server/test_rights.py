"""What somebody may make, change and take away: their own, what is everybody's, and of an order what is still open."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from sqlalchemy import Connection

from fieldcrm.domain.people import Role
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Plain
from sync_server import rights
from sync_server.batch import AS_SERVER
from sync_server.refusals import TxRefused
from sync_server.rows import Standing
from sync_server.scope import SERVER, Person
from tests.support.desk import (
    BAKERY,
    CARL,
    EDDY,
    NORTH,
    ORDER,
    PAM,
    VISIT,
    Doing,
    a_company,
    altered,
    fresh,
    hers,
    named,
    plain,
    stands,
)

ADMIN = altered(CARL, role=Role.ADMIN)
DRAFT, LINE, OPEN_LINE = (letter * 16 for letter in (b"d", b"l", b"m"))
NOT_YOURS, CLOSED, KEPT = "record.not_yours", "order.closed", "record.kept"
FIVE: dict[str, Plain] = {"product": b"?" * 16, "qty": 5_000, "price": 125_000, "discount": 0}


@pytest.fixture
def company() -> Iterator[Connection]:
    """Besides its accepted order, and a line of that, Pam has a draft with one."""
    with a_company() as connection:
        stands(connection, "order_line", LINE, 2, order=ORDER, **FIVE)
        stands(connection, "order", DRAFT, 2, number="K2", account=BAKERY, user=PAM.id, ordered_on="2025-11-24")
        stands(connection, "order_line", OPEN_LINE, 2, order=DRAFT, **FIVE)
        yield connection


def at_the_server(doing: Doing, who: Person) -> Doing:
    doing.batch = altered(doing.batch, author=altered(doing.batch.author, person=who, device=AS_SERVER))
    return doing


def made(doing: Doing, row: Standing) -> str:
    """Why it may not be made, if it may not."""
    return _why(lambda: rights.may_make(doing.batch, row))


def edited(doing: Doing, kind: str, id: bytes, **new: Plain) -> str:
    return _why(lambda: rights.may_edit(doing.batch, doing.row(kind, id), plain(kind, new)))


def deleted(doing: Doing, kind: str, id: bytes, *, is_known: bool = False) -> str:
    return _why(lambda: rights.may_delete(doing.batch, doing.row(kind, id), is_known=is_known))


def _why(act: Callable[[], object]) -> str:
    try:
        act()
    except TxRefused as refused:
        return refused.reason
    return ""


class TestWhoseARowIs:
    """In the name of who is named in it, or in that of the whole it is part of; else it is nobody's in particular."""

    @pytest.mark.parametrize(
        ("kind", "id", "is_own", "is_authors"),
        [
            ("visit", VISIT, True, True),
            ("order_line", LINE, True, True),
            ("account", BAKERY, False, True),
            ("contact", b"a" * 16, False, True),
        ],
    )
    def test_is_told_by_its_writer(
        self, company: Connection, kind: str, id: bytes, is_own: bool, is_authors: bool
    ) -> None:
        pam, eddy = Doing(company), Doing(company, EDDY)
        assert rights.is_own(pam.batch, pam.row(kind, id)) is is_own
        assert rights.is_authors(pam.batch, pam.row(kind, id)) is is_authors
        assert rights.is_own(eddy.batch, eddy.row(kind, id)) is False
        assert rights.is_authors(eddy.batch, eddy.row(kind, id)) is not is_own

    def test_what_lies_beside_a_visit_is_not_part_of_it(self, company: Connection) -> None:
        photo = fresh("attachment", b"x" * 16, account=BAKERY, user=EDDY.id)
        assert rights.is_own(Doing(company).batch, photo) is False
        assert rights.is_own(Doing(company, EDDY).batch, photo) is True

    def test_a_part_whose_whole_is_not_there_is_nobodys(self, company: Connection) -> None:
        lost = fresh("order_line", b"x" * 16, order=b"?" * 16)
        eddy = Doing(company, EDDY)
        assert (rights.is_authors(eddy.batch, lost), rights.is_own(eddy.batch, lost)) == (True, False)


class TestMaking:
    """In one's own name, of the kinds that are one's to make."""

    @pytest.mark.parametrize(
        ("who", "kind", "fields", "why"),
        [
            (PAM, "visit", hers(), ""),
            (EDDY, "visit", hers(), NOT_YOURS),
            (CARL, "visit", hers(), ""),
            (PAM, "account", {}, ""),
            (PAM, "product", {}, NOT_YOURS),
            (CARL, "product", {}, ""),
            (CARL, "territory", {}, NOT_YOURS),
            (ADMIN, "territory", {}, ""),
            (ADMIN, "conflict", {}, NOT_YOURS),
            (ADMIN, "device", {}, NOT_YOURS),
        ],
    )
    def test_is_asked_of_the_kind_and_of_the_name(
        self, company: Connection, who: Person, kind: str, fields: dict[str, Plain], why: str
    ) -> None:
        assert made(Doing(company, who), fresh(kind, b"x" * 16, **fields)) == why

    def test_the_centre_itself_writes_down_which_devices_there_are(self, company: Connection) -> None:
        assert made(at_the_server(Doing(company, CARL), SERVER), fresh("device", b"x" * 16)) == ""

    @pytest.mark.parametrize(
        ("status", "why"), [("draft", ""), ("ready", ""), ("cancelled", ""), ("accepted", "order.status")]
    )
    def test_an_order_is_written_down_no_further_than_placed(self, company: Connection, status: str, why: str) -> None:
        order = fresh("order", b"x" * 16, account=BAKERY, user=PAM.id, status=status)
        assert made(Doing(company), order) == why
        assert made(Doing(company, CARL), order) == ""

    def test_that_its_state_is_the_offices_is_said(self, company: Connection) -> None:
        order = fresh("order", b"x" * 16, account=BAKERY, user=PAM.id, status="accepted")
        with pytest.raises(TxRefused) as refused:
            rights.may_make(Doing(company).batch, order)
        assert (refused.value.code, refused.value.about) == (Result.OUT_OF_SCOPE, "accepted")

    def test_a_line_is_added_to_a_draft_alone(self, company: Connection) -> None:
        open_, agreed = (fresh("order_line", b"x" * 16, order=each, **FIVE) for each in (DRAFT, ORDER))
        for who in (PAM, CARL):
            assert (made(Doing(company, who), open_), made(Doing(company, who), agreed)) == ("", CLOSED)
        assert made(at_the_server(Doing(company, CARL), SERVER), agreed) == ""

    def test_an_order_that_this_very_step_places_takes_its_lines(self, company: Connection) -> None:
        pam = Doing(company)
        order = pam.row("order", DRAFT)
        pam.rows.change(order)
        order.values |= plain("order", {"status": "ready"})
        assert made(pam, fresh("order_line", b"x" * 16, order=DRAFT, **FIVE)) == ""


class TestChanging:
    """Anybody who sees it, what is nobody's in particular; of an order what is still open."""

    def test_what_one_sees_is_judged_group_by_group_and_not_refused(self, company: Connection) -> None:
        for who in (PAM, EDDY, CARL):
            assert edited(Doing(company, who), "account", BAKERY, phone="+2") == ""
            assert edited(Doing(company, who), "visit", VISIT, notes="n") == ""

    def test_which_devices_there_are_the_centre_knows_by_itself(self, company: Connection) -> None:
        row, new = fresh("device", b"x" * 16), plain("device", {"code": "K9"})
        assert _why(lambda: rights.may_edit(Doing(company, ADMIN).batch, row, new)) == NOT_YOURS
        assert _why(lambda: rights.may_edit(at_the_server(Doing(company, CARL), SERVER).batch, row, new)) == ""

    @pytest.mark.parametrize(("by", "why"), [(PAM.id, ""), (None, ""), (CARL.id, NOT_YOURS)])
    def test_a_difference_is_settled_in_ones_own_name(self, company: Connection, by: Plain, why: str) -> None:
        row, new = fresh("conflict", b"x" * 16), plain("conflict", {"resolved_by": by})
        assert _why(lambda: rights.may_edit(Doing(company).batch, row, new)) == why
        assert _why(lambda: rights.may_edit(at_the_server(Doing(company), PAM).batch, row, new)) == ""

    @pytest.mark.parametrize(
        ("new", "why"),
        [
            ({"notes": "n"}, ""),
            ({"status": "cancelled"}, ""),
            ({"status": "cancel_requested"}, ""),
            ({"status": "accepted"}, ""),  # as it is
            ({"status": "shipped"}, "order.status"),
            ({"currency": "EUR"}, CLOSED),
            ({"notes": "n", "currency": "EUR"}, CLOSED),
        ],
    )
    def test_of_an_agreed_order_its_rep_changes_nothing_that_was_agreed(
        self, company: Connection, new: dict[str, Plain], why: str
    ) -> None:
        assert edited(Doing(company), "order", ORDER, **new) == why

    def test_of_a_draft_all_but_where_it_stands_with_the_office(self, company: Connection) -> None:
        assert edited(Doing(company), "order", DRAFT, currency="EUR", status="ready") == ""
        assert edited(Doing(company), "order", DRAFT, status="shipped") == "order.status"

    def test_the_office_takes_an_order_wherever_it_likes(self, company: Connection) -> None:
        assert edited(Doing(company, CARL), "order", ORDER, status="shipped", currency="EUR") == ""

    def test_a_line_of_what_was_agreed_its_rep_leaves_alone(self, company: Connection) -> None:
        assert edited(Doing(company), "order_line", LINE, qty=4_000) == CLOSED
        assert edited(Doing(company), "order_line", OPEN_LINE, qty=9_000) == ""

    @pytest.mark.parametrize(
        ("new", "why"),
        [
            ({"qty": 5_000}, ""),
            ({"qty": 4_000}, ""),
            ({"qty": 5_001}, CLOSED),
            ({"price": 124_999}, ""),
            ({"price": 125_001}, CLOSED),
            ({"discount": 1_000}, ""),
            ({"price": 130_000, "discount": 100_000}, ""),
            ({"uom": "box"}, ""),
        ],
    )
    def test_the_office_gives_way_on_a_line_and_never_asks_for_more(
        self, company: Connection, new: dict[str, Plain], why: str
    ) -> None:
        assert edited(Doing(company, CARL), "order_line", LINE, **new) == why
        assert edited(Doing(company, CARL), "order_line", OPEN_LINE, **new) == ""
        assert edited(at_the_server(Doing(company, CARL), SERVER), "order_line", LINE, **new) == ""

    def test_it_is_said_which_order_is_closed(self, company: Connection) -> None:
        pam = Doing(company)
        with pytest.raises(TxRefused) as refused:
            rights.may_edit(pam.batch, pam.row("order_line", LINE), plain("order_line", {"qty": 1}))
        assert (refused.value.code, refused.value.about) == (Result.CLOSED, "K1")


class TestTakingAway:
    """What is one's own, and nobody keeps."""

    @pytest.mark.parametrize(
        ("who", "kind", "id", "why"),
        [
            (PAM, "order", ORDER, CLOSED),
            (CARL, "order", ORDER, CLOSED),
            (PAM, "order", DRAFT, ""),
            (EDDY, "order", DRAFT, NOT_YOURS),
            (CARL, "order", DRAFT, ""),
            (PAM, "order_line", LINE, CLOSED),
            (CARL, "order_line", LINE, CLOSED),
            (PAM, "order_line", OPEN_LINE, ""),
            (EDDY, "order_line", OPEN_LINE, NOT_YOURS),
            (PAM, "visit", VISIT, KEPT),  # it took place
            (CARL, "visit", VISIT, KEPT),
            (PAM, "contact", b"a" * 16, ""),
            (EDDY, "contact", b"a" * 16, ""),
        ],
    )
    def test_is_asked_of_the_row_and_of_the_name(
        self, company: Connection, who: Person, kind: str, id: bytes, why: str
    ) -> None:
        assert deleted(Doing(company, who), kind, id) == why

    def test_a_visit_that_is_only_planned_goes_by_its_own_reps_hand(self, company: Connection) -> None:
        stands(company, "visit", b"w" * 16, 2, **hers(), status="planned")
        told = [deleted(Doing(company, who), "visit", b"w" * 16) for who in (PAM, EDDY, CARL)]
        assert told == ["", NOT_YOURS, ""]

    @pytest.mark.parametrize(("is_known", "why"), [(False, NOT_YOURS), (True, "")])
    def test_a_customer_goes_by_the_offices_hand_unless_nobody_else_has_ever_written_on_it(
        self, company: Connection, is_known: bool, why: str
    ) -> None:
        assert deleted(Doing(company), "account", BAKERY, is_known=is_known) == why
        assert deleted(Doing(company, CARL), "account", BAKERY, is_known=is_known) == ""

    def test_what_is_for_ever_is_for_ever(self, company: Connection) -> None:
        stands(company, "territory", NORTH, 3, code="N", name="North")
        carl = Doing(company, ADMIN)
        with pytest.raises(TxRefused) as refused:
            rights.may_delete(carl.batch, carl.row("territory", NORTH), is_known=True)
        assert (refused.value.code, refused.value.reason, refused.value.about) == (Result.INVALID, KEPT, "territory")

    def test_what_is_the_offices_kind_is_not_a_reps_to_take_away_though_they_made_it(self, company: Connection) -> None:
        stand_in = fresh("substitution", b"x" * 16)
        pam, carl = Doing(company), Doing(company, CARL)
        assert _why(lambda: rights.may_delete(pam.batch, stand_in, is_known=True)) == NOT_YOURS
        assert _why(lambda: rights.may_delete(carl.batch, stand_in, is_known=True)) == ""


def test_it_is_said_what_is_not_theirs(company: Connection) -> None:
    pam = Doing(company)
    with pytest.raises(TxRefused) as kind:
        rights.may_make(pam.batch, fresh("product", b"x" * 16))
    assert (kind.value.code, kind.value.reason, kind.value.about) == (Result.OUT_OF_SCOPE, NOT_YOURS, "product")
    with pytest.raises(TxRefused) as move:
        rights.may_edit(pam.batch, pam.row("order", ORDER), plain("order", {"status": "shipped"}))
    assert (move.value.code, move.value.reason, move.value.about) == (Result.OUT_OF_SCOPE, "order.status", "shipped")


class TestWhatANewRowMayNotSay:
    """What is not its maker's to say it begins without; a rep may name themselves."""

    def test_of_the_companys_own_nothing_and_of_the_rest_all(self, company: Connection) -> None:
        pam, carl = Doing(company), Doing(company, CARL)
        said: dict[str, Plain] = {"name": "New", "segment": "A", "credit_limit": 9, "currency": "EUR", "owner": EDDY.id}
        row = fresh("account", b"x" * 16, **said, number="N", territory=NORTH)
        wishes = rights.withheld(pam.batch, row.spec, row.values)
        assert named("account", wishes).keys() == {"segment", "credit_limit", "currency", "owner"}
        assert named("account", wishes)["segment"] == "A"
        assert rights.withheld(carl.batch, row.spec, row.values) == {}

    def test_oneself_as_who_has_it(self, company: Connection) -> None:
        row = fresh("account", b"x" * 16, owner=PAM.id)
        pam, eddy = Doing(company), Doing(company, EDDY)
        assert rights.withheld(pam.batch, row.spec, row.values) == {}
        assert named("account", rights.withheld(eddy.batch, row.spec, row.values)) == {"owner": PAM.id}


def test_what_a_line_says_is_what_stands_with_what_is_wanted_over_it(company: Connection) -> None:
    line = Doing(company).row("order_line", LINE)
    standing, wanted = rights.bargain(line, {}), rights.bargain(line, plain("order_line", {"qty": 1_000}))
    assert (str(standing.qty), str(standing.price), str(standing.discount)) == ("5.000", "12.5000", "0.0000")
    assert (wanted.qty, wanted.price) == (Decimal(1), standing.price)
