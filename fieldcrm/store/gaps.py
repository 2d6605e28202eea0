"""What a newer schema brought, laid beside what was read before it; what waits to be sent lies on top as ever."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldcrm.domain.ids import as_text
from fieldcrm.protocol.messages import Frame
from fieldcrm.store import replica, schemas
from fieldcrm.store.landing import Landing
from fieldcrm.store.store import Store


@dataclass(frozen=True, slots=True)
class Filled:
    """How many buckets were told something, and how many rows that were."""

    buckets: int
    rows: int


def fill(store: Store, frames: Sequence[Frame], schema: int) -> Filled:
    """Take the frames in that go on where this device stands; of a bucket that moved on meanwhile nothing is taken."""
    with store.apply() as applying:
        connection = applying.connection
        ours = [frame for frame in frames if schemas.stands_as_asked(connection, frame)]
        applying.make_room()
        landing = Landing(connection, store.registry)
        landing.uncover([])
        landing.put(ours)
        landing.show()
        landing.sum_up()
        schemas.note(connection, ours, schema)
        replica.compare(connection, ours, schemas.spoken(connection, store.registry).schema)
        applying.filled |= landing.filled
        applying.touched |= {(store.registry.by_wire[table].name, as_text(row)) for table, row in landing.touched}
    return Filled(len(ours), landing.rows)


def step_down(store: Store, schema: int) -> bool:
    """Speak the centre's schema from now on; False if that is not an older one, and this program is the older one."""
    with store.apply() as applying:
        if schema >= schemas.spoken(applying.connection, store.registry).schema:
            return False
        schemas.step_down(applying.connection, schema)
    return True
