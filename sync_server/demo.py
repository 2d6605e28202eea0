"""The demo company: AdventureWorks' customers, products and orders, with visits planned from the orders' own rhythm."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

import fieldcrm
from fieldcrm.domain.diary import Visit
from fieldcrm.domain.ids import as_text, uuid7
from sync_server import office
from sync_server.centre import Centre
from sync_server.load import load

NAME: Final = "AdventureWorks (demo)"
A_DAY: Final = 4
HOURS: Final = (9, 10, 13, 15)
USUAL_GAP: Final = 90
"""Days between visits of a customer whose rhythm two orders do not yet show."""


def company_files() -> Path:
    """Where the company files lie: in the checkout, or inside the installed package."""
    package = Path(fieldcrm.__file__).parent
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "demo_company"


def fill(centre: Centre, today: date) -> dict[str, int]:
    """Load the company and plan its reps' next four weeks; says how many rows of each kind there are."""
    kinds = dict(load(centre, company_files()).kinds)
    kinds["visit"] = plan_visits(centre, today)
    return kinds


def plan_visits(centre: Centre, today: date) -> int:
    """AdventureWorks kept no diary: each store is due when its own gap between orders has passed again."""
    spec = centre.registry[Visit]
    planned = [office.insert_op(spec, uuid7(centre.now_ms()), fields) for fields in _visits(centre, today)]
    for start in range(0, len(planned), 500):
        office.write(centre, planned[start : start + 500])
    return len(planned)


def _visits(centre: Centre, today: date) -> Iterator[dict[str, object]]:
    by_rep: dict[bytes, list[tuple[date, bytes]]] = defaultdict(list)
    for account, rep, days in _stores(centre):
        by_rep[rep].append((_due(days, today), account))
    for rep, due in sorted(by_rep.items()):
        for place, (_, account) in enumerate(sorted(due)[: A_DAY * 20]):
            yield _visit(rep, account, _working_day(today, place // A_DAY), HOURS[place % A_DAY])


def _stores(centre: Centre) -> list[tuple[bytes, bytes, list[date]]]:
    """Stores with an owner who works in their territory, and the days they ordered."""
    accounts, orders, users = (centre.tables[name] for name in ("account", "order", "user"))
    with centre.read() as connection:
        company = centre.company(connection)
        days: dict[bytes, list[date]] = defaultdict(list)
        for account, day in connection.execute(select(orders.c.account, orders.c.ordered_on)):
            days[account].append(date.fromisoformat(day))
        query = select(accounts.c.id, accounts.c.owner, accounts.c.territory).join(
            users, users.c.id == accounts.c.owner
        )
        rows: Any = connection.execute(query).all()
    return [
        (row.id, row.owner, sorted(days[row.id]))
        for row in rows
        if row.territory and f"terr:{as_text(row.territory)}" in company.buckets_of(company.people[row.owner])
    ]


def _due(days: list[date], today: date) -> date:
    """The middle gap between its orders after the last; who never ordered comes after those who are due."""
    if not days:
        return today + timedelta(days=USUAL_GAP)
    gaps = sorted((after - before).days for before, after in pairwise(days))
    return days[-1] + timedelta(days=gaps[len(gaps) // 2] if gaps else USUAL_GAP)


def _working_day(today: date, number: int) -> date:
    """The day that many working days after today, today counted if it is one."""
    weeks, rest = divmod(number, 5)
    monday = (
        today - timedelta(days=today.weekday()) if today.weekday() < 5 else today + timedelta(days=7 - today.weekday())
    )
    start = today.weekday() if today.weekday() < 5 else 0
    carried, weekday = divmod(start + rest, 5)
    return monday + timedelta(weeks=weeks + carried, days=weekday)


def _visit(rep: bytes, account: bytes, day: date, hour: int) -> dict[str, object]:
    starts_at = datetime.combine(day, time(hour), UTC)
    return {
        "account": as_text(account),
        "user": as_text(rep),
        "day": day,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=45),
        "purpose": "Due by its own order rhythm",
    }
