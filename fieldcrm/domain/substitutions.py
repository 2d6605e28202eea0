"""Who stands in for whom, and when."""

from datetime import date
from typing import Annotated

from fieldcrm.domain.ids import SubstitutionId, UserId
from fieldcrm.domain.marks import OFFICE, Delete, entity, wire
from fieldcrm.domain.values import Line


@entity(wire=21, merge=OFFICE, delete=Delete.BY_OFFICE)
class Substitution:
    """From the first day to the last somebody also works the territories of somebody who is away.

    They see them some days before, to make themselves at home, and some days after, to hand over.
    """

    id: Annotated[SubstitutionId, wire(1, since=3)]
    absent: Annotated[UserId, wire(2, since=3)]
    substitute: Annotated[UserId, wire(3, since=3)]
    first_day: Annotated[date, wire(4, since=3)]
    last_day: Annotated[date, wire(5, since=3)]
    days_before: Annotated[int, wire(6, since=3)] = 1
    days_after: Annotated[int, wire(7, since=3)] = 1
    reason: Annotated[Line | None, wire(8, since=3)] = None

    def is_open(self, day: date) -> bool:
        """Whether the customers of who is away are seen on that day."""
        return self.was_open(day, day)

    def was_open(self, since: date, until: date) -> bool:
        """Whether they were on a day from `since` to `until`."""
        return self._opens <= until.toordinal() and since.toordinal() <= self._closes

    @property
    def _opens(self) -> int:
        """A day's number: there is no day before the first one there is, but there may be so many days before it."""
        return self.first_day.toordinal() - self.days_before

    @property
    def _closes(self) -> int:
        return self.last_day.toordinal() + self.days_after
