"""What the file says in figures of this device's exchanges: off the window's thread, as each is looked up."""

from datetime import UTC, date, datetime, time

from fieldcrm.replication.engine import Counts
from fieldcrm.store import history
from fieldcrm.store.queries.standing import stand
from fieldcrm.store.store import Store


def counts(store: Store) -> Counts:
    """Of its own work, and of what came last."""
    with store.read() as reading:
        found = stand(reading)
    return Counts(found.waiting, found.attention, found.last_sync, found.arrival, found.lease)


def carried_this_month(store: Store, today: date) -> int:
    """The bytes that exchanges by net have carried since the month began, as the clock on the wall has it."""
    first = datetime.combine(today.replace(day=1), time()).astimezone(UTC)
    with store.read() as reading:
        return sum(each.up + each.down for each in history.used_since(reading.connection, first))
