"""The demo company: AdventureWorks whole, and a diary that says what it is planned from."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from sync_server import records
from sync_server.centre import Centre
from sync_server.config import Place
from sync_server.demo import due, fill
from sync_server.scope import SERVER

SUNDAY = date(2026, 11, 29)
WEEKEND = (5, 6)


@pytest.fixture(scope="module")
def kinds_and_centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, int], Centre]]:
    made = Place(data=tmp_path_factory.mktemp("demo") / "centre").make("demo")
    yield fill(made, SUNDAY), made
    made.engine.dispose()


@pytest.fixture
def centre(kinds_and_centre: tuple[dict[str, int], Centre]) -> Centre:
    return kinds_and_centre[1]


def listed(centre: Centre, kind: str) -> Sequence[Any]:
    return records.listed(centre, centre.registry.by_name[kind], SERVER)


def test_the_company_is_all_that_its_note_counts(kinds_and_centre: tuple[dict[str, int], Centre]) -> None:
    kinds, centre = kinds_and_centre
    counted = {"territory": 13, "user": 17, "account": 1861, "contact": 1398, "product": 504, "order": 1566}
    assert counted.items() <= kinds.items()
    assert Counter(user["role"] for user in listed(centre, "user")) == {"rep": 14, "manager": 3}
    above = {territory["parent"] for territory in listed(centre, "territory")} - {None}
    assert len([territory for territory in listed(centre, "territory") if territory["id"] not in above]) == 10


def test_a_rep_has_four_visits_on_the_day_of_the_demo_and_none_on_other_weekends(centre: Centre) -> None:
    days = Counter((visit["user"], date.fromisoformat(visit["day"])) for visit in listed(centre, "visit"))
    reps = {rep for rep, _ in days}
    assert reps
    assert {days[rep, SUNDAY] for rep in reps} == {4}
    assert max(days.values()) == 4
    assert {day for _, day in days if day.weekday() in WEEKEND} == {SUNDAY}


def test_a_visit_begins_in_office_hours_of_the_clock_on_the_wall(centre: Centre) -> None:
    begins = {datetime.fromisoformat(visit["starts_at"]).astimezone() for visit in listed(centre, "visit")}
    assert {moment.hour for moment in begins} == {9, 10, 13, 15}


def test_no_customer_is_said_to_have_a_rhythm_it_does_not_have(centre: Centre) -> None:
    ordered = Counter(
        account for account, _ in {(each["account"], each["ordered_on"]) for each in listed(centre, "order")}
    )
    said = {(visit["purpose"], ordered[visit["account"]]) for visit in listed(centre, "visit")}
    assert all(
        number == {"One order so far": 1, "Has not ordered yet": 0}.get(purpose, number) for purpose, number in said
    )
    assert all(number > 1 for purpose, number in said if purpose.startswith("Orders every "))


def test_the_middle_gap_says_when_a_customer_is_due() -> None:
    days = [SUNDAY - timedelta(days=ago) for ago in (200, 100, 90, 60)]
    assert due(days, SUNDAY) == (SUNDAY - timedelta(days=30), "Orders every 30 days")


def test_a_customer_who_never_ordered_comes_after_one_who_is_due() -> None:
    ordered_on = [SUNDAY - timedelta(days=ago) for ago in (190, 95)]
    assert due([], SUNDAY)[0] > due(ordered_on, SUNDAY)[0] == SUNDAY
