"""What the model of the centre keeps: rows with who wrote which group of them, and who saw what."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from fieldcrm.domain.ids import as_text
from fieldcrm.domain.marks import Home, Mark
from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.catalogue import Registry
from fieldcrm.registry.reading import EntitySpec
from tests.simulation.model_gone import Gone, Key

EPOCH_BITS = 38
LATE_MS = 90 * 86_400_000


class Stamp(NamedTuple):
    """Which version of a row a group was last written with, when by its author's clock, and where."""

    version: int
    hlc: int
    device: int
    branch: int


@dataclass(slots=True)
class Row:
    """One record. A group that nobody has written since was written with the row."""

    spec: EntitySpec
    id: bytes
    values: dict[int, Plain]
    version: int
    made: Stamp
    written: dict[str, Stamp]
    home: str = ""
    is_gone: bool = False

    @property
    def key(self) -> Key:
        return self.spec.name, self.id

    def stamp(self, group: str) -> Stamp:
        """By whom that group was last written."""
        return self.written.get(group, self.made)

    def marked(self, mark: Mark) -> Plain:
        """What stands in the field that is marked so."""
        field = self.spec.marked(mark)
        return None if field is None else self.values.get(field.column)

    def value(self, name: str) -> Plain:
        """What stands in a field."""
        field = self.spec.by_name.get(name)
        return None if field is None else self.values.get(field.column)

    def copy(self) -> "Row":
        """To be worked on while it is not known whether the work stands."""
        return replace(self, values=dict(self.values), written=dict(self.written))


class State:
    """Everything the centre knows.

    `lost` says when somebody could see a bucket last, `left` when a row was last in one.
    """

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self.rows: dict[Key, Row] = {}
        self.lost: dict[tuple[bytes, str], int] = {}
        self.left: dict[tuple[Key, str], int] = {}
        self.gone = Gone()
        self.epoch = 0

    def speak(self, registry: Registry) -> None:
        """A release is installed that knows more: every row has what it has words for."""
        self.registry = registry
        for row in self.rows.values():
            row.spec = registry.by_name[row.spec.name]
            for each in row.spec.columns:
                row.values.setdefault(each.column, each.plain_default)

    def next_version(self, version: int) -> int:
        """The one after that, in this life of the centre."""
        return max(version + 1, self.epoch << EPOCH_BITS)


class Draft:
    """The rows as a transaction leaves them; until it is kept nothing of it is there."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.touched: dict[Key, Row] = {}

    def row(self, key: Key) -> Row | None:
        """A row as it stands now, also one that was deleted."""
        return self.touched.get(key) or self.state.rows.get(key)

    def living(self, key: Key | None) -> Row | None:
        """The same unless it was deleted."""
        row = None if key is None else self.row(key)
        return None if row is None or row.is_gone else row

    def change(self, row: Row) -> Row:
        """The row to be worked on: it has one new version, however often it is."""
        if row.key not in self.touched:
            made = row.copy()
            made.version = self.state.next_version(row.version)
            self.touched[row.key] = made
        return self.touched[row.key]

    def all(self) -> Iterator[Row]:
        """Every living row."""
        for key, row in self.state.rows.items():
            now = self.touched.get(key, row)
            if not now.is_gone:
                yield now
        yield from (row for key, row in self.touched.items() if key not in self.state.rows and not row.is_gone)

    def owner(self, row: Row) -> Row | None:
        """The row it belongs to, living or not."""
        key = self.owner_key(row)
        return None if key is None else self.row(key)

    def owner_key(self, row: Row) -> Key | None:
        """Which row it belongs to, if to any."""
        above = self.state.registry.owner(row.spec)
        id = None if above is None else row.values.get(above[0].column)
        return (above[1].name, id) if above is not None and isinstance(id, bytes) else None

    def chain(self, row: Row) -> list[Row]:
        """It, its owner, the owner of that one."""
        above = self.owner(row)
        return [row] if above is None else [row, *self.chain(above)]

    def owned_by(self, row: Row) -> list[Row]:
        """The living rows that belong to it."""
        kinds = {spec.name for spec in self.state.registry.owned_by(row.spec)}
        return [each for each in self.all() if each.spec.name in kinds and each.marked(Mark.OWNER) == row.id]

    def home(self, row: Row) -> str:
        """The bucket it lives in: its owner's, that of its territory, or what its kind says."""
        owner = self.owner(row)
        if owner is not None:
            return owner.home
        territory = row.marked(Mark.ROUTE)
        if isinstance(territory, bytes):
            return f"terr:{as_text(territory)}"
        if row.spec.told.home is Home.COMPANY:
            return "org"
        person = row.marked(Mark.WRITER if row.spec.told.home is Home.WRITER else Mark.KEEPER)
        return f"user:{as_text(person)}" if isinstance(person, bytes) else "unassigned"

    def settle(self, row: Row, now_ms: int) -> None:
        """Let it live where it belongs now, with all it owns."""
        home = self.home(row)
        if home == row.home:
            return
        self.state.left[row.key, row.home] = now_ms
        self._move(row, home)

    def _move(self, row: Row, home: str) -> None:
        self.change(row).home = home
        for each in self.owned_by(row):
            self._move(each, home)

    def keep(self) -> None:
        """It stands."""
        for key, row in self.touched.items():
            before = self.state.rows.get(key)
            self.state.gone.note(key, None if before is None or before.is_gone else before.home)
            self.state.rows[key] = row
