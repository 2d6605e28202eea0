"""What the record verbs write at the server, as one step of the person who works there."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, select

from fieldcrm.domain.errors import RowBroken, RuleBroken, of_row
from fieldcrm.domain.ids import as_text, uuid7
from fieldcrm.domain.marks import Delete, Mark
from fieldcrm.protocol.messages import Op, Verb
from fieldcrm.registry.beginnings import not_to_say, refusal
from fieldcrm.registry.reading import EntitySpec
from fieldcrm.registry.records import Json, Record, record
from fieldcrm.registry.writing import must_be_a_kind_for, must_be_a_kind_to_change, must_be_allowed
from sync_server import office, records
from sync_server.centre import Centre
from sync_server.records import Plainly
from sync_server.scope import SERVER, Person

Told = Mapping[str, Json]
"""Fields by name, as a person typed them or a document holds them."""


def add(centre: Centre, spec: EntitySpec, eyes: Person, many: Sequence[Told]) -> list[Record]:
    """New records in one step; a refusal says which of them."""
    must_be_a_kind_for(spec, eyes.role)
    ids = [uuid7(centre.now_ms()) for _ in many]

    def take(connection: Connection) -> list[Op]:
        rows = enumerate(zip(ids, many, strict=True), 1)
        return [_insert(centre, connection, spec, eyes, number, each) for number, each in rows]

    _write(centre, eyes, take)
    return [records.one(centre, spec, eyes, row) for row in ids]


def add_one(centre: Centre, spec: EntitySpec, eyes: Person, said: Told) -> Record:
    """One new record, of which no refusal has to say which it is."""
    with _alone():
        [made] = add(centre, spec, eyes, [said])
    return made


def change(centre: Centre, spec: EntitySpec, eyes: Person, word: str, said: Told) -> Record:
    """Some fields of a record; an empty one clears its field. It is told even to those it was moved away from."""
    must_be_a_kind_to_change(spec, eyes.role)

    def take(connection: Connection) -> list[Op]:
        row = records.row_of(centre, connection, spec, eyes, word)
        values = records.values_of(centre, connection, spec, said)
        changed = {name: value for name, value in values.items() if spec.by_name[name].plain(value) != row[name]}
        must_be_allowed(spec, eyes.role, _status(spec, row), changed)
        return [office.update_op(spec, as_text(row["id"]), row["_rv"], changed)] if changed else []

    id = _id_of(centre, spec, eyes, word)
    with _alone():
        _write(centre, eyes, take)
    return records.one(centre, spec, SERVER, id)


def remove(centre: Centre, spec: EntitySpec, eyes: Person, word: str) -> Record:
    """Take a record away with all that is nothing without it; never one that others still belong to."""
    must_be_a_kind_for(spec, eyes.role)
    gone: list[Record] = []

    def take(connection: Connection) -> list[Op]:
        row = records.row_of(centre, connection, spec, eyes, word)
        if spec.is_kept(_status(spec, row)):
            raise RuleBroken("record.kept", spec.name)
        _must_own_nothing(centre, connection, spec, row["id"])
        gone[:] = [record(spec, row)]
        return [Op(Verb.DELETE, spec.told.wire, row["id"], row["_rv"])]

    with _alone():
        _write(centre, eyes, take)
    return gone[0]


@contextmanager
def _alone() -> Generator[None]:
    """Where one record is written no refusal has to say which."""
    try:
        yield
    except RowBroken as broken:
        raise RuleBroken(broken.code, broken.about, broken.field) from None


def _write(centre: Centre, eyes: Person, take: Callable[[Connection], list[Op]]) -> None:
    """Look and write in one transaction, so that nobody comes between."""

    def step() -> None:
        with centre.write() as connection:
            if ops := take(connection):
                office.take(centre, connection, ops, eyes)

    centre.again(step)


def _insert(
    centre: Centre, connection: Connection, spec: EntitySpec, eyes: Person, number: int, row: tuple[str, Told]
) -> Op:
    with of_row(number):
        values = _whole(spec, {**_defaults(spec, eyes), **records.values_of(centre, connection, spec, row[1])})
        _must_begin_without(spec, eyes, values)
    return office.insert_op(spec, row[0], values)


def _whole(spec: EntitySpec, values: Mapping[str, object]) -> Mapping[str, object]:
    missing = next((each.name for each in spec.fields[1:] if each.required and each.name not in values), None)
    if missing is not None:
        raise RuleBroken("field.required", missing, missing)
    return values


def _must_begin_without(spec: EntitySpec, eyes: Person, values: Mapping[str, object]) -> None:
    """What the pipeline would put aside is refused here, where somebody waits for the answer."""
    mine = as_text(eyes.id)
    for field in not_to_say(spec, eyes.role, lambda field: values.get(field.name) not in (None, field.default, mine)):
        raise RuleBroken(refusal(field), field.name, field.name)


def _defaults(spec: EntitySpec, eyes: Person) -> dict[str, object]:
    """In the name of whoever works here."""
    writer = spec.marked(Mark.WRITER)
    return {} if writer is None or eyes is SERVER else {writer.name: as_text(eyes.id)}


def _status(spec: EntitySpec, row: Plainly) -> object:
    return row[spec.status.name] if spec.status else None


def _id_of(centre: Centre, spec: EntitySpec, eyes: Person, word: str) -> str:
    with centre.read() as connection:
        return as_text(records.row_of(centre, connection, spec, eyes, word)["id"])


def _must_own_nothing(centre: Centre, connection: Connection, spec: EntitySpec, id: bytes) -> None:
    for below in centre.registry.owned_by(spec):
        above = centre.registry.owner(below)
        if above is None or below.told.delete is Delete.WITH_OWNER:
            continue
        table = centre.tables[below.name]
        query = select(table.c.id).where(table.c["_del"] == 0, table.c[above[0].name] == id).limit(1)
        if connection.scalar(query) is not None:
            raise RuleBroken("record.owned", below.file)
