"""The entries of a day one after the other: which is next, which are late or overlap, how far it is between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldcrm.domain.places import Spot, km
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.shared.hours import hour
from fieldcrm.ui.today.rows import GONE_TO, Stop

OPEN: Final = ("planned", "started")
BEGUN: Final = ("started", "done")


def next_visit(entries: Sequence[Event]) -> Event | None:
    """The first one that is not finished after the last one that was begun: who is late goes on in their order, and
    what was passed over is not next any more. Where none is left, what was passed over is."""
    visits = [each for each in entries if each.kind == "visit"]
    begun = max((place for place, each in enumerate(visits) if each.status in BEGUN), default=0)
    onwards = (*visits[begun:], *visits[:begun])
    return next((each for each in onwards if each.status in OPEN), None)


def stops_of(agenda: Sequence[Event], places: Mapping[str, Spot], now: datetime) -> list[Stop]:
    """Each entry, how far it is from the last one whose place is known, and how it lies to the clock and to others."""
    following, way, row = next_visit(agenda), _Way(), _Row()
    stops = list[Stop]()
    for event in agenda:
        here = places.get(event.account_id) if event.kind in GONE_TO else None
        stops.append(
            Stop(
                event=event,
                is_next=event is following and event.status == "planned",
                is_late=event.kind == "visit" and event.status == "planned" and _is_over(event, now),
                is_located=here is not None,
                km=way.to(here),
                overlaps=row.overlapped_by(event),
            )
        )
    return stops


def _is_over(event: Event, now: datetime) -> bool:
    ends = event.lasting.ends_at
    return ends is not None and ends <= now


@dataclass(slots=True)
class _Way:
    """From one known place to the next."""

    at: Spot | None = None

    def to(self, here: Spot | None) -> float | None:
        """So far, and from there on."""
        before, self.at = self.at, here or self.at
        return None if before is None or here is None else km(before, here)


@dataclass(slots=True)
class _Row:
    """What lasts longest of all that has begun."""

    until: datetime | None = None
    since: str = ""

    def overlapped_by(self, event: Event) -> str:
        """The hour of what still lasts as this begins, of what is still to come; from now on this counts too."""
        begins, ends = event.lasting.starts_at, event.lasting.ends_at
        if begins is None or ends is None or event.status not in OPEN:
            return ""
        crowded = self.since if self.until is not None and self.until > begins else ""
        if self.until is None or ends > self.until:
            self.until, self.since = ends, hour(event.slot)
        return crowded
