"""Taking over a file of records: all of it or nothing, with every problem told by row."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import NewId
from fieldcrm.domain.marks import Mark
from fieldcrm.registry.codecs import REFERENCE
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.services.records import Pen
from fieldcrm.services.sheets import Cells, Row, open_sheet
from fieldcrm.store.queries import records
from fieldcrm.store.sealing import begin_step
from fieldcrm.store.store import Store, Work

ROWS_A_STEP: Final = 200
"""So many rows travel as one transaction: a server takes no larger one than a thousand changes."""
MOST_PROBLEMS: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a row cannot be taken over."""

    row: int
    code: str
    about: str
    field: str


@dataclass(slots=True, kw_only=True)
class Report:
    """What became of a file, or would."""

    added: int = 0
    changed: int = 0
    skipped: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    more_problems: int = 0

    def note(self, row: int, broken: RuleBroken) -> None:
        """Remember a problem; after a thousand they are only counted."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(Problem(row=row, code=broken.code, about=broken.about, field=broken.field))
        else:
            self.more_problems += 1


class _NotThisTime(Exception):
    """Rolls the transaction back."""


def import_file(
    store: Store, spec: EntitySpec, path: Path, *, names: Mapping[str, str], new_id: NewId, dry_run: bool
) -> Report:
    """Add what is new, change what differs, skip what is as it was. A problem anywhere, and nothing is written.

    `names` says which field a column of another name is, or that it is none (an empty text).
    """
    report = Report()
    with suppress(_NotThisTime), open_sheet(path) as (head, rows), store.write() as work:
        fields = _fields_of(spec, head, names)
        _take(_Reader(store, work, spec, fields, new_id), rows, report)
        _stop_here(if_=dry_run or bool(report.problems))
    return report


def _stop_here(*, if_: bool) -> None:
    if if_:
        raise _NotThisTime


def _fields_of(spec: EntitySpec, head: Sequence[str], names: Mapping[str, str]) -> Mapping[str, str]:
    """The field of each column; a column nobody knows is refused by name, before a row is read."""
    named = {column: names.get(column, column) for column in head if column}
    fields = {column: name for column, name in named.items() if name}
    wrong = sorted(name for name in fields.values() if name not in spec.by_name)
    if wrong:
        raise RuleBroken("file.columns", ", ".join(wrong))
    twice = sorted(name for name, times in Counter(fields.values()).items() if times > 1)
    if twice:
        raise RuleBroken("file.column_twice", ", ".join(twice))
    return fields


def _take(reader: "_Reader", rows: Iterator[Row], report: Report) -> None:
    for count, (row, cells) in enumerate(rows, start=1):
        try:
            _count(report, reader.take(cells))
        except RuleBroken as broken:
            report.note(row, broken)
        if count % ROWS_A_STEP == 0:
            reader.next_step()


def _count(report: Report, became: "_Became") -> None:
    report.added += became is _Became.ADDED
    report.changed += became is _Became.CHANGED
    report.skipped += became is _Became.SKIPPED


class _Became(Enum):
    ADDED = auto()
    CHANGED = auto()
    SKIPPED = auto()


class _Reader:
    """Takes one row after the other.

    A row is known by its id or by the number people know it by. Kinds with neither in the file are known by all their
    cells together, so that the same file may be taken over twice.
    """

    def __init__(self, store: Store, work: Work, spec: EntitySpec, fields: Mapping[str, str], new_id: NewId) -> None:
        self._store = store
        self._work = work
        self._spec = spec
        self._fields = fields
        self._new_id = new_id
        self._pen = Pen.of(store, work)
        self._named: set[str] = set()
        self._key = _key_among(spec, frozenset(fields.values()))
        self._specs = [field for field in spec.fields if field.name in fields.values()]
        self._there: set[records.Shape] = set() if self._key else records.shapes(work, spec, self._specs)

    def take(self, cells: Cells | RuleBroken) -> _Became:
        """Write the row; says what became of it."""
        if isinstance(cells, RuleBroken):
            raise cells
        told = {name: cells[column] for column, name in self._fields.items()}
        name = told.get(self._key, "") if self._key else ""
        id = self._known(name) if name else None
        wanted = told.pop("id", "")
        if id is None:
            return self._add({field: cell for field, cell in told.items() if cell}, wanted)
        return _Became.CHANGED if self._pen.change(self._spec, id, told) else _Became.SKIPPED

    def next_step(self) -> None:
        """Seal what was taken so far as a transaction of its own, within the same commit."""
        begin_step(self._work.connection, self._store.registry, self._store.now_ms())

    def _known(self, name: str) -> str | None:
        if name in self._named:
            raise RuleBroken("row.twice", name, self._key or "")
        self._named.add(name)
        return records.id_of(self._work, self._spec, name)

    def _add(self, told: Mapping[str, str], wanted: str) -> _Became:
        if not self._key:
            shape = self._shape(self._pen.understand(self._spec, told))
            if shape in self._there:
                return _Became.SKIPPED
            self._there.add(shape)
        self._pen.add(self._spec, told, _id(wanted) if wanted else self._new_id())
        return _Became.ADDED

    def _shape(self, values: Mapping[str, object]) -> records.Shape:
        return tuple(field.plain(values.get(field.name, _absent(field))) for field in self._specs)


def _id(word: str) -> str:
    try:
        return str(REFERENCE.parse(word))
    except RuleBroken as broken:
        raise RuleBroken(broken.code, broken.about, "id") from None


def _key_among(spec: EntitySpec, names: frozenset[str]) -> str | None:
    key = spec.marked(Mark.KEY)
    if "id" in names:
        return "id"
    return key.name if key and key.name in names else None


def _absent(field: FieldSpec) -> object:
    return None if field.required else field.default
