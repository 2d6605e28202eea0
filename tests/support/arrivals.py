"""All that others have brought to a laptop."""

from fieldcrm.store.queries.received import Arrivals, Received
from fieldcrm.store.store import Store


def came(store: Store) -> list[Received]:
    """Every record, the latest first."""
    times = frozenset(at_ms for at_ms, _ in Arrivals(store).ids())
    source = Arrivals(store, unfolded=times)
    return [each for each in source.rows(source.ids()) if isinstance(each, Received)]
