"""Work on what has changed hands since: what is taken and what is only suggested, and who is told of it and how."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Verb
from sync_server import late
from sync_server.rows import Standing
from tests.support.desk import (
    ANNA,
    BAKERY,
    CARL,
    FAY,
    NORTH,
    NOW,
    ORDER,
    PAM,
    THEN,
    VISIT,
    Doing,
    a_company,
    fresh,
    moment,
    plain,
    terr,
)

LINE = b"l" * 16


@pytest.fixture
def fay() -> Iterator[Doing]:
    """Somebody who had the north until lately."""
    with a_company() as connection:
        yield Doing(connection, FAY)


def told(doing: Doing, bucket: str = "") -> list[Mapping[str, Any]]:
    """What whoever has the customer now is told, or whose bucket that is."""
    homes = [each.bucket for each in doing.rows.changed() if each.spec.name == "conflict"]
    return [each for home, each in zip(homes, doing.aside, strict=True) if home == (bucket or terr(NORTH))]


def taken(doing: Doing, row: Standing) -> None:
    doing.step.late[row.key] = row


def test_what_was_taken_late_is_told_whole_and_waits_for_nobody(fay: Doing) -> None:
    visit = fresh("visit", b"x" * 16, account=BAKERY, user=FAY.id, day="2025-11-24", notes="Shut")
    taken(fay, visit)
    late.tell(fay.step)
    [record] = told(fay)
    said = {"account": as_text(BAKERY), "user": as_text(FAY.id), "day": "2025-11-24", "notes": "Shut"}
    assert said.items() <= record["kept"].items()
    assert (record["kept"], record["base"]) == (record["put_aside"], {})
    assert "outcome" not in record["kept"], "what is empty is not told"
    assert (record["reason"], record["group"], record["status"]) == ("late.taken", "*", "info")
    assert (record["kind"], record["row"], record["user"]) == ("visit", as_text(visit.id), FAY.id)
    assert (fay.code, len(told(fay, f"user:{as_text(FAY.id)}"))) == (Result.APPLIED, 1)


def test_what_is_part_of_a_whole_is_told_with_it_and_alone_where_that_is_not(fay: Doing) -> None:
    line = fresh("order_line", LINE, order=ORDER)
    taken(fay, line)
    late.tell(fay.step)
    assert [each["kind"] for each in told(fay)] == ["order_line"]


def test_a_whole_is_told_once_with_its_parts(fay: Doing) -> None:
    taken(fay, fresh("order_line", LINE, order=ORDER))
    taken(fay, fay.row("order", ORDER))
    late.tell(fay.step)
    assert [each["kind"] for each in told(fay)] == ["order"]


def test_what_stands_by_itself_is_told_by_itself_although_its_customer_is_told_too(fay: Doing) -> None:
    taken(fay, fay.row("account", BAKERY))
    taken(fay, fay.row("contact", ANNA))
    late.tell(fay.step)
    assert sorted(each["kind"] for each in told(fay)) == ["account", "contact"]


def test_who_has_taken_nothing_late_tells_nothing(fay: Doing) -> None:
    late.tell(fay.step)
    assert fay.aside == []


def edit(fay: Doing, was: Mapping[str, Plain], **fields: Plain) -> Op:
    return fay.op("contact", ANNA, 1, fields, was)


def test_a_word_on_what_is_another_persons_changes_nothing_and_waits_for_them_group_by_group(fay: Doing) -> None:
    row = fay.row("contact", ANNA)
    late.suggest(fay.step, row, edit(fay, {"phone": "+0"}, phone="+2", role="Owner", notes="Ring twice"))
    phone, role = sorted(told(fay), key=lambda each: str(each["group"]))
    assert (phone["base"], phone["kept"], phone["put_aside"]) == ({"phone": "+0"}, {"phone": "+1"}, {"phone": "+2"})
    assert (role["base"], role["kept"], role["put_aside"]) == ({"role": None}, {"role": None}, {"role": "Owner"})
    for each in (phone, role):
        assert (each["reason"], each["status"], each["user"]) == ("late.suggested", "open", FAY.id)
        assert (each["kept_by"], each["kept_at"], each["made_at"]) == (CARL.id, moment(THEN), moment(NOW))
    assert (phone["group"], role["group"]) == ("phone", "role")
    assert (row.touched, fay.code) == (False, Result.PUT_ASIDE)


def test_what_is_so_already_needs_no_word(fay: Doing) -> None:
    late.suggest(fay.step, fay.row("contact", ANNA), edit(fay, {}, notes="Ring twice"))
    assert (fay.aside, fay.code) == ([], Result.APPLIED)


def test_it_is_told_who_wrote_what_stands_in_that_very_group(fay: Doing) -> None:
    row = fay.row("contact", ANNA)
    row.stamps[row.spec.group_number["phone"]] = (4, (THEN + 5) << 16, 2, 0)
    late.suggest(fay.step, row, edit(fay, {}, phone="+2", role="Owner"))
    phone, role = sorted(told(fay), key=lambda each: str(each["group"]))
    assert (phone["kept_by"], phone["kept_at"]) == (PAM.id, moment(THEN + 5))
    assert (role["kept_by"], role["kept_at"]) == (CARL.id, moment(THEN))


def test_that_something_should_go_is_a_suggestion_and_it_stays(fay: Doing) -> None:
    row = fay.row("visit", VISIT)
    op = Op(Verb.DELETE, row.spec.told.wire, VISIT, 1, {}, plain("visit", {"notes": "n", "outcome": 7}))
    late.suggest_removal(fay.step, row, op)
    [record] = told(fay)
    assert (record["base"], record["put_aside"]) == ({"notes": "n"}, {})
    assert (record["kept"]["outcome"], record["kept"]["day"]) == ("order", "2025-11-24")
    assert (record["reason"], record["group"], record["status"]) == ("late.suggested", "*", "open")
    assert (record["kept_by"], record["kept_at"]) == (PAM.id, moment(THEN))
    assert (row.deleted, row.touched, fay.code) == (False, False, Result.PUT_ASIDE)
