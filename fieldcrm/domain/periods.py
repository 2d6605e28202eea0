"""Years, quarters and months as targets name them: `2026`, `2026-Q4`, `2026-11`."""

from datetime import date, timedelta


def first_day(period: str) -> date:
    """The day a period begins."""
    year, _, part = period.partition("-")
    if part.startswith("Q"):
        return date(int(year), int(part[1]) * 3 - 2, 1)
    return date(int(year), int(part or "1"), 1)


def last_day(period: str) -> date:
    """The day a period ends."""
    months = {"": 12, "Q": 3}.get(period[5:6], 1)
    begin = first_day(period)
    after = begin.month + months
    follower = date(begin.year + 1, 1, 1) if after > 12 else date(begin.year, after, 1)
    return follower - timedelta(days=1)


def periods_of(day: date) -> tuple[str, str, str]:
    """The month, quarter and year a day is in, the shortest first."""
    return f"{day:%Y-%m}", f"{day:%Y}-Q{(day.month + 2) // 3}", f"{day:%Y}"


def elapsed(period: str, today: date) -> float:
    """How much of the period is over at the end of that day, from 0 to 1."""
    begin, end = first_day(period), last_day(period)
    days = (min(today, end) - begin).days + 1
    return max(0, days) / ((end - begin).days + 1)


def first_of_month(day: date, back: int = 0) -> date:
    """The first of the month that lies so many months before the day's."""
    months = day.year * 12 + day.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)
