"""The numbers, codes and logins people know records by: each belongs to one living record of its kind."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from fieldcrm.domain.marks import ADMIN, OFFICE, Mark
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server.batch import AS_SERVER, Batch
from sync_server.conflicts import Loss
from sync_server.refusals import TxRefused
from sync_server.rows import Standing
from sync_server.step import Step

_AT_ONCE = 20

Asked = tuple[EntitySpec, FieldSpec, set[str]]
"""A kind, where it has its key, and those that would be given."""


class Keys:
    """Who has which key, as far as a batch asks for them."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._held: dict[tuple[str, str], set[bytes]] = defaultdict(set)
        self._free: dict[tuple[str, str], Iterator[str]] = {}

    def claim(self, ops: Iterable[Op]) -> Iterable[Asked]:
        """Keep every key the ops would give from all other writers; says which, by kind."""
        asked: dict[str, Asked] = {}
        for op in ops:
            spec = self._batch.registry.by_wire[op.table]
            field = spec.marked(Mark.KEY)
            if field is not None and isinstance(key := op.new.get(field.column), str) and "\0" not in key:
                asked.setdefault(spec.name, (spec, field, set()))[2].add(key)
        for _, (spec, _, keys) in sorted(asked.items()):
            self._batch.rows.claim(spec, keys)
        return asked.values()

    def learn(self, asked: Iterable[Asked]) -> None:
        """Look up who has these keys already."""
        for spec, field, keys in asked:
            for row in self._batch.rows.holders(spec, field.column, keys):
                self._hold(row, field)

    def give(self, step: Step, row: Standing) -> Loss | None:
        """A new row's key. One that somebody else has does not stop the work: the row goes on under the next free one.

        Whoever can be told at once is told instead: at the server itself, and where the kind is the office's.
        """
        field = row.spec.marked(Mark.KEY)
        if field is None:
            return None
        may_be_told = row.spec.told.merge in (OFFICE, ADMIN) or self._batch.author.device == AS_SERVER
        if may_be_told or not self._is_taken(row, field):
            self.must_be_free(row, field)
            return None
        typed = row.values[field.column]
        while self._is_taken(row, field):
            row.values[field.column] = next(self._free_beside(row.spec, field, str(typed)))
        self._hold(row, field)
        return _renamed(step, row, field, typed)

    def forget(self) -> None:
        """Something that was given may be free again: look from the beginning."""
        self._free.clear()

    def must_be_free(self, row: Standing, field: FieldSpec) -> None:
        """Give the row its key, or refuse the step."""
        if self._is_taken(row, field):
            raise TxRefused(Result.UNIQUE, "record.taken", str(row.values[field.column]), field.name)
        self._hold(row, field)

    def _hold(self, row: Standing, field: FieldSpec) -> None:
        self._held[row.spec.name, str(row.values[field.column])].add(row.id)

    def _is_taken(self, row: Standing, field: FieldSpec) -> bool:
        """Whether another living row has the row's key."""
        key = row.values[field.column]
        others = self._held[row.spec.name, str(key)] - {row.id}
        return any(self._has(row.spec, each, field, key) for each in others)

    def _free_beside(self, spec: EntitySpec, field: FieldSpec, key: str) -> Iterator[str]:
        """The one walk over what is free beside a key: many who come with the same one do not begin it anew."""
        return self._free.setdefault((spec.name, key), self._walk(spec, field, key))

    def _walk(self, spec: EntitySpec, field: FieldSpec, key: str) -> Iterator[str]:
        """KEY-2, KEY-3 ... that nobody has, more and more of them looked up at once and kept from all other writers."""
        number, many = 2, _AT_ONCE
        while True:
            tried = [f"{key}-{each}" for each in range(number, number + many)]
            self._batch.rows.claim(spec, tried)
            taken = {each.values[field.column] for each in self._batch.rows.holders(spec, field.column, tried)}
            yield from (each for each in tried if each not in taken)
            number, many = number + many, 2 * many

    def _has(self, spec: EntitySpec, id: bytes, field: FieldSpec, key: object) -> bool:
        """A key that was held may have been given up again, or its transaction undone."""
        row = self._batch.rows.find((spec.told.wire, id))
        return row is not None and not row.deleted and row.values[field.column] == key


def _renamed(step: Step, row: Standing, field: FieldSpec, typed: Plain) -> Loss:
    return Loss(
        group=field.group,
        base={},
        kept={field.column: row.values[field.column]},
        aside={field.column: typed},
        reason="record.taken",
        is_open=True,
        lost=step.written,
        stands=step.written,
    )
