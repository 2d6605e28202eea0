"""What one op makes of a group that somebody has written: whose value stands, and what is told of the other."""

from collections.abc import Iterator, Mapping

import pytest
from sqlalchemy import Connection

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Plain
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.merging import merge_group, put_wishes_aside, sides_of
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    DAY,
    EDDY,
    NORTH,
    NOW,
    ORDER,
    PAM,
    THEN,
    VISIT,
    Doing,
    a_company,
    fresh,
    hers,
    moment,
    named,
    plain,
    stands,
)

MINUTE = 60_000


@pytest.fixture
def company() -> Iterator[Connection]:
    with a_company() as connection:
        yield connection


class Writing(Doing):
    """A step that writes groups."""

    def writes(
        self, kind: str, id: bytes, /, *, base: int = 1, was: Mapping[str, Plain] | None = None, **fields: Plain
    ) -> Mapping[str, Plain] | None:
        """What a group becomes of which some fields are written, by name; None if it stays."""
        [group] = {REGISTRY.by_name[kind].by_name[name].group for name in fields}
        taken = merge_group(self.step, self.row(kind, id), group, self.op(kind, id, base, fields, was or {}))
        return None if taken is None else named(kind, taken)


SAID = (
    "user",
    "kind",
    "row",
    "group",
    "base",
    "kept",
    "put_aside",
    "reason",
    "status",
    "kept_by",
    "made_at",
    "kept_at",
)


def test_the_later_of_two_stands_and_of_the_other_it_is_told_whose_it_is_and_of_when(company: Connection) -> None:
    pam = Writing(company, at_ms=NOW - MINUTE)
    assert pam.writes("contact", ANNA, was={"phone": "+0"}, phone="+2") == {"phone": "+2"}
    [told] = pam.aside
    assert {name: told[name] for name in SAID} == {
        "user": CARL.id,
        "kind": "contact",
        "row": "61616161-6161-6161-6161-616161616161",
        "group": "phone",
        "base": {"phone": "+0"},
        "kept": {"phone": "+2"},
        "put_aside": {"phone": "+1"},
        "reason": "merged",
        "status": "info",
        "kept_by": PAM.id,
        "made_at": moment(THEN),
        "kept_at": moment(NOW - MINUTE),
    }
    assert (told["account"], pam.code) == (BAKERY, Result.PUT_ASIDE)


def test_an_earlier_one_that_comes_late_is_put_aside_as_its_authors(company: Connection) -> None:
    pam = Writing(company, at_ms=THEN - 5 * DAY)
    assert pam.writes("contact", ANNA, phone="+2") is None
    [told] = pam.aside
    assert (told["kept"], told["put_aside"], told["base"]) == ({"phone": "+1"}, {"phone": "+2"}, {"phone": None})
    assert (told["user"], told["made_at"]) == (PAM.id, moment(THEN - 5 * DAY))
    assert (told["kept_by"], told["kept_at"]) == (CARL.id, moment(THEN))
    assert (told["status"], pam.code) == ("info", Result.PUT_ASIDE)


@pytest.mark.parametrize(("device", "is_taken"), [(1, False), (4, True)])
def test_of_two_at_the_same_moment_that_of_the_higher_device_stands(
    company: Connection, device: int, is_taken: bool
) -> None:
    """Whoever works it out, and in whatever order they come, it is the same one."""
    one = Writing(company, EDDY, at_ms=THEN, device=device)
    assert (one.writes("contact", ANNA, notes="She will call") is not None) is is_taken


@pytest.mark.parametrize("base", [3, 4])
def test_over_what_one_has_seen_one_writes_without_a_word(company: Connection, base: int) -> None:
    pam = Writing(company, at_ms=THEN - DAY)
    assert pam.writes("contact", ANNA, base=base, phone="+2") == {"phone": "+2"}
    assert (pam.aside, pam.code) == ([], Result.APPLIED)


def test_each_group_is_judged_by_who_wrote_that_one_last(company: Connection) -> None:
    eddy = Writing(company, EDDY, at_ms=THEN + 3)
    row = eddy.row("contact", ANNA)
    row.stamps[row.spec.group_number["phone"]] = (4, (THEN + 5) << HLC_SHIFT, 2, 0)
    assert eddy.writes("contact", ANNA, base=3, phone="+2") is None
    assert eddy.writes("contact", ANNA, base=3, notes="She will call") == {"notes": "She will call"}
    [told] = eddy.aside
    assert (told["kept"], told["kept_by"], told["kept_at"]) == ({"phone": "+1"}, PAM.id, moment(THEN + 5))


def test_the_same_value_from_two_is_no_matter(company: Connection) -> None:
    pam = Writing(company)
    assert pam.writes("contact", ANNA, phone="+1") is None
    assert (pam.aside, pam.code) == ([], Result.APPLIED)


def test_what_is_half_of_a_whole_is_completed_by_what_stands(company: Connection) -> None:
    pam = Writing(company)
    assert pam.writes("account", BAKERY, was={"street": "Main 1", "city": "Lviv"}, city="Kyiv") == {
        "street": "Main 1",
        "city": "Kyiv",
        "state": None,
        "postcode": None,
        "country": None,
    }
    [told] = pam.aside
    assert (told["group"], told["base"]["street"], told["base"]["city"]) == ("address", "Main 1", "Lviv")
    assert (told["put_aside"]["city"], told["put_aside"]["street"]) == (None, "Main 1")


def test_both_sides_are_taken_as_they_are_where_nothing_is_lost_by_it(company: Connection) -> None:
    pam = Writing(company)
    assert pam.writes("account", BAKERY, tags='["vip"]') == {"tags": '["vip"]'}
    assert (pam.aside, pam.code) == ([], Result.APPLIED)


def test_what_another_has_outdone_is_told_as_merged_and_nothing_is_put_aside(company: Connection) -> None:
    stands(company, "account", (hotel := b"h" * 16), 3, number="A-2", name="Opera", last_visit_on="2026-11-25")
    pam = Writing(company)
    assert pam.writes("account", hotel, last_visit_on="2026-11-24") is None
    assert (pam.aside, pam.code) == ([], Result.MERGED)


@pytest.mark.parametrize(
    ("apart", "status"), [(0, "open"), (DAY - 1, "open"), (DAY, "info"), (1 - DAY, "open"), (-DAY, "info")]
)
def test_two_numbers_of_one_buyer_within_a_day_wait_for_a_person(company: Connection, apart: int, status: str) -> None:
    pam = Writing(company, EDDY, at_ms=THEN + apart)
    pam.writes("contact", ANNA, phone="+2")
    assert [each["status"] for each in pam.aside] == [status]


def test_where_nobody_is_misled_by_it_two_within_a_day_wait_for_nobody(company: Connection) -> None:
    pam = Writing(company, at_ms=THEN + 1)
    pam.writes("contact", ANNA, notes="She will call")
    assert [each["status"] for each in pam.aside] == ["info"]


class TestWhatWasReportedIsLocked:
    """A visit that has taken place is nobody's to write on but the office's."""

    def test_its_rep_is_heard_and_does_not_change_it(self, company: Connection) -> None:
        pam = Writing(company)
        assert pam.writes("visit", VISIT, base=3, outcome="no_need") is None
        assert [(each["put_aside"], each["status"]) for each in pam.aside] == [({"outcome": "no_need"}, "info")]

    def test_its_notes_stay_their_reps(self, company: Connection) -> None:
        assert Writing(company).writes("visit", VISIT, base=3, notes="Again") == {"notes": "Again"}

    def test_the_office_mends_it(self, company: Connection) -> None:
        assert Writing(company, CARL).writes("visit", VISIT, base=3, outcome="no_need") == {"outcome": "no_need"}

    def test_it_is_not_yet_while_the_report_itself_is_taken(self, company: Connection) -> None:
        planned = b"w" * 16
        stands(company, "visit", planned, 2, **hers(), status="planned")
        pam = Writing(company)
        row = pam.row("visit", planned)
        pam.rows.change(row)
        row.values |= plain("visit", {"status": "done"})
        assert pam.writes("visit", planned, base=3, outcome="order") == {"outcome": "order"}

    def test_nor_in_the_step_that_writes_it_down(self, company: Connection) -> None:
        pam = Writing(company)
        row = fresh("visit", b"x" * 16, **hers(), status="done")
        pam.rows.change(row)
        assert pam.writes("visit", row.id, base=9, outcome="order") == {"outcome": "order"}


class TestAStatusMovesAlongItsTable:
    """Each from the state that stands; what somebody may not do they may ask for."""

    def test_a_move_is_taken_as_it_is_where_it_may_be_made(self, company: Connection) -> None:
        carl = Writing(company, CARL)
        assert carl.writes("order", ORDER, status="cancelled") == {"status": "cancelled"}
        assert (carl.aside, carl.code) == ([], Result.APPLIED)

    def test_a_rep_who_calls_off_what_the_office_has_accepted_has_asked_for_it(self, company: Connection) -> None:
        pam = Writing(company)
        assert pam.writes("order", ORDER, status="cancelled") == {"status": "cancel_requested"}
        assert [each["put_aside"] for each in pam.aside] == [{"status": "cancelled"}]

    def test_where_there_is_no_such_move_a_person_looks(self, company: Connection) -> None:
        pam = Writing(company)
        assert pam.writes("visit", VISIT, status="planned") is None
        assert [(each["put_aside"], each["status"]) for each in pam.aside] == [({"status": "planned"}, "open")]


class TestWhoSpeaksForWhom:
    """Whose row it is and who speaks for the office, each asked of the person who writes."""

    def test_anothers_visit_is_not_theirs_to_write_although_they_saw_it(self, company: Connection) -> None:
        eddy = Writing(company, EDDY)
        assert eddy.writes("visit", VISIT, base=3, notes="I was there") is None
        assert [each["status"] for each in eddy.aside] == ["open"]

    def test_what_is_the_companys_own_a_rep_may_wish_for(self, company: Connection) -> None:
        pam = Writing(company)
        assert pam.writes("account", BAKERY, base=3, segment="A") is None
        assert [each["put_aside"] for each in pam.aside] == [{"segment": "A"}]

    def test_what_is_an_administrators_a_clerk_may_wish_for(self, company: Connection) -> None:
        stands(company, "territory", NORTH, 3, code="N", name="North")
        carl = Writing(company, CARL)
        assert carl.writes("territory", NORTH, base=3, name="The north") is None
        assert [each["put_aside"] for each in carl.aside] == [{"name": "The north"}]

    def test_all_of_it_is_asked_of_who_writes(self, company: Connection) -> None:
        told = list[tuple[bool, ...]]()
        for who, kind, id in ((PAM, "visit", VISIT), (EDDY, "visit", VISIT), (CARL, "contact", ANNA)):
            one = Writing(company, who, at_ms=THEN + 1)
            fields = REGISTRY.by_name[kind].groups["notes"]
            sides = sides_of(one.step, one.row(kind, id), fields, one.op(kind, id, 2, {"notes": "n"}, {}))
            told.append((sides.seen, sides.later, sides.author, sides.office))
        assert told == [(True, True, True, False), (False, True, False, False), (True, True, True, True)]


class TestWhatANewRowIsNotToBeginWith:
    """What its maker may not say it begins without, and what they wished for is kept group by group."""

    def test_each_group_is_told_whole_beside_what_stands(self, company: Connection) -> None:
        pam = Writing(company)
        row = fresh("account", b"y" * 16, number="N-1", name="New", territory=NORTH, currency="EUR")
        pam.rows.change(row)
        wishes = plain("account", {"credit_limit": 90_000, "segment": "A"})
        put_wishes_aside(pam.step, row, wishes)
        credit, segment = sorted(pam.aside, key=lambda each: str(each["group"]))
        assert (credit["group"], segment["group"]) == ("credit", "segment")
        assert (credit["kept"]["credit_limit"], credit["kept"]["currency"]) == (None, "EUR")
        assert (credit["put_aside"]["credit_limit"], credit["put_aside"]["currency"]) == ("9.00", "EUR")
        assert {name: segment[name] for name in SAID} == {
            "user": PAM.id,
            "kind": "account",
            "row": "79797979-7979-7979-7979-797979797979",
            "group": "segment",
            "base": {},
            "kept": {"segment": None},
            "put_aside": {"segment": "A"},
            "reason": "merged",
            "status": "info",
            "kept_by": None,
            "made_at": moment(NOW),
            "kept_at": None,
        }
        assert pam.code == Result.PUT_ASIDE

    def test_who_wished_for_two_of_one_group_has_one_record_of_it(self, company: Connection) -> None:
        pam = Writing(company)
        put_wishes_aside(
            pam.step, pam.row("account", BAKERY), plain("account", {"credit_limit": 90_000, "currency": "EUR"})
        )
        [told] = pam.aside
        assert told["put_aside"] == {"credit_limit": "9.00", "currency": "EUR"}

    def test_who_wished_for_nothing_is_told_nothing(self, company: Connection) -> None:
        pam = Writing(company)
        put_wishes_aside(pam.step, pam.row("account", BAKERY), {})
        assert (pam.aside, pam.code) == ([], Result.APPLIED)
