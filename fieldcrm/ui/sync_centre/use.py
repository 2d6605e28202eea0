"""How much data the exchanges have used: today, this month, and day by day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from fieldcrm.store.history import Used
from fieldcrm.ui.shared.charts import Months
from fieldcrm.ui.shared.headings import Fact, Facts, section
from fieldcrm.ui.shared.texts import listed, short_day, size, tr
from fieldcrm.ui.shared.widgets import column, holder, row

DAYS: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class DayUse:
    """What one day's exchanges carried, in bytes."""

    day: date
    up: int = 0
    down: int = 0

    @property
    def both(self) -> int:
        """All of it."""
        return self.up + self.down


def beginning(today: date) -> datetime:
    """From when on it has to be known what was carried: the month, and the days that are drawn."""
    first = min(today.replace(day=1), today - timedelta(days=DAYS - 1))
    return datetime.combine(first, time()).astimezone(UTC)


def of_day(used: Iterable[Used], day: date) -> DayUse:
    """What was carried on a day as the clock on the wall has it."""
    found = [each for each in used if each.at.astimezone().date() == day]
    return DayUse(day=day, up=sum(each.up for each in found), down=sum(each.down for each in found))


def of_month(used: Iterable[Used], today: date) -> DayUse:
    """What was carried since the month began."""
    first = today.replace(day=1)
    found = [each for each in used if first <= each.at.astimezone().date() <= today]
    return DayUse(day=first, up=sum(each.up for each in found), down=sum(each.down for each in found))


def last_days(used: Sequence[Used], today: date) -> list[DayUse]:
    """The days that are drawn, the oldest first; those without an exchange too."""
    return [of_day(used, today - timedelta(days=back)) for back in range(DAYS - 1, -1, -1)]


class DataUse(QWidget):
    """Figures and columns; the columns are said in words too."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = Facts(110)
        self._columns = Months(tr("Data used day by day"), _bytes)
        inside = row(holder(column(self._facts, None)), self._columns, space=24)
        inside.setStretch(0, 2)
        inside.setStretch(1, 3)
        note = tr("Counted on this laptop, without what the connection itself needs")
        self.setLayout(column(section(tr("Data use"), note=note), inside, space=10))

    def show_use(self, used: Sequence[Used], today: date) -> None:
        """What was carried until now."""
        days, month = last_days(used, today), of_month(used, today)
        self._facts.show_facts(
            [
                Fact(tr("Today"), _up_and_down(days[-1])),
                Fact(tr("This month"), _up_and_down(month)),
                Fact(tr("Most in a day"), _most(days, today)),
            ]
        )
        self._columns.show_figures([(f"{each.day:%d}", each.both) for each in days])


def _up_and_down(use: DayUse) -> str:
    return tr("{up} sent, {down} received").format(up=size(use.up), down=size(use.down))


def _most(days: Sequence[DayUse], today: date) -> str:
    most = max(days, key=lambda each: each.both)
    return listed((size(most.both), short_day(most.day, today))) if most.both else ""


def _bytes(figure: float) -> str:
    return size(round(figure))
