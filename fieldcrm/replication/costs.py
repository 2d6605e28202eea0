"""What an exchange cost that moved nothing: it leaves no line of its own, and is paid for all the same."""

from fieldcrm.replication.exchange import Outcome
from fieldcrm.store import history
from fieldcrm.store.store import Store


def keep_cost(store: Store, outcome: Outcome) -> None:
    """Count it, unless it moved something and stands in the history, or reached nobody."""
    if outcome.has_moved or not outcome.bytes_down:
        return
    ms = round(outcome.seconds * 1000)
    history.write_down_quiet(store, bytes_up=outcome.bytes_up, bytes_down=outcome.bytes_down, ms=ms)
