"""What a row cannot do without has to be there, or have been: its product, its person, the territory it lives in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from sync_server.batch import Batch
from sync_server.refusals import TxRefused
from sync_server.rows import Key
from sync_server.rules import is_id


class References:
    """Which of the rows that a batch leans on are there. Owners are not asked for here: a row's home is theirs."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._there: set[Key] = set()

    def learn(self, ops: Iterable[Op]) -> None:
        """Look for all of them at once."""
        asked: dict[int, set[bytes]] = defaultdict(set)
        for op in ops:
            for table, id in _leant_on(self._batch.registry, op.table, op.new):
                asked[table].add(id)
        for table, ids in asked.items():
            self._there |= {(table, id) for id in self._batch.rows.there(table, ids)}

    def must_be_there(self, spec: EntitySpec, new: Mapping[int, object]) -> None:
        """Refuse the step that leans on what never was. What was deleted since has been there."""
        for key in _leant_on(self._batch.registry, spec.told.wire, new):
            if key not in self._there and not self._batch.rows.is_made(key):
                raise TxRefused(Result.INVALID, "reference.missing", self._batch.registry.by_wire[key[0]].name)


def _leant_on(registry: Registry, table: int, new: Mapping[int, object]) -> Sequence[Key]:
    """None, as good as always: most of what is edited leans on nothing."""
    leaning = registry.leaning[table]
    if leaning.keys().isdisjoint(new):
        return ()
    return [(kind, id) for column, kind in leaning.items() if is_id(id := new.get(column))]
