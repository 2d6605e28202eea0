"""The `record` commands: one set of verbs for every kind there is."""

import sys
from collections.abc import Sequence

from fieldcrm.cli.answers import Answer, card, table
from fieldcrm.cli.command import Command, number, option, several, word, words
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import moment
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.marks import Mark
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine import clock
from fieldcrm.registry import telling
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.codecs import Plain
from fieldcrm.registry.documents import LARGEST, Rows, read_rows
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.records import Record
from fieldcrm.registry.words import pair, pairs
from fieldcrm.services import records as services
from fieldcrm.store.queries import records, states, waiting
from fieldcrm.store.queries.receipts import is_stalled
from fieldcrm.store.queries.receipts import receipts as all_receipts
from fieldcrm.store.queries.records import Wanted
from fieldcrm.store.search import finding as search
from fieldcrm.store.store import Reading

SHOWN = 4
"""How many of a record's own words a list shows to people; a script gets all fields."""


def kinds(_: Desk) -> Answer:
    """What kinds of record there are, and their fields."""
    rows = [(spec.name, ", ".join(_marked(field) for field in spec.fields)) for spec in REGISTRY]
    return Answer(document=telling.kinds(REGISTRY), lines=table(("kind", "fields (* must be given)"), rows))


def list_(
    desk: Desk, kind: str, where: list[str] | None, text: str | None, limit: int | None, sort: str | None
) -> Answer:
    """Rows of a kind, the wanted ones, in the wanted order."""
    spec = REGISTRY.kind(kind)
    with desk.store.read() as reading:
        wanted = Wanted(
            where=[conditions(reading, spec, each) for each in where or ()],
            ids=found_by_text(reading, spec, text) if text else None,
            sort=_field(spec, sort.removeprefix("-")) if sort else None,
            descending=bool(sort and sort.startswith("-")),
            limit=limit,
        )
        found = records.find(reading, spec, wanted)
    return Answer(document=found, lines=as_table(spec, found))


def get(desk: Desk, kind: str, id: str) -> Answer:
    """One record, and how it stands with the server."""
    spec = REGISTRY.kind(kind)
    with desk.store.read() as reading:
        return _one(reading, spec, services.must_id(reading, spec, id))


def receipts(desk: Desk, kind: str, id: str) -> Answer:
    """Every step that wrote on a record here, and when head office answered for it."""
    spec = REGISTRY.kind(kind)
    with desk.store.read() as reading:
        found = all_receipts(reading, services.must_id(reading, spec, id))
    now = clock.now()
    rows = [
        (moment(each.saved), each.hub, moment(each.left), each.came.value, moment(each.answered), each.reason)
        for each in found
    ]
    heads = ("saved", "hub", "left", "state", "answered", "reason")
    stalled = [is_stalled(each, now) for each in found]
    return Answer(
        document=[
            {"id": each.id, **dict(zip(heads, row, strict=True)), "stalled": stalls}
            for each, row, stalls in zip(found, rows, stalled, strict=True)
        ],
        lines=[
            *table(heads, [tuple(each or "" for each in row) for row in rows]),
            *(sentence("hub.stalled", each.hub) for each, stalls in zip(found, stalled, strict=True) if stalls),
        ],
    )


def add(desk: Desk, kind: str, fields: list[str], file: str | None) -> Answer:
    """New records: one from the words, or those of a file in one transaction."""
    spec = REGISTRY.kind(kind)
    if file is None:
        id, _ = services.add_record(desk.store, spec, pairs(fields), new_id=clock.new_id)
        with desk.store.read() as reading:
            return _one(reading, spec, id)
    rows = rows_of(file)
    if not isinstance(rows, list):
        id, _ = services.add_record(desk.store, spec, {**rows, **pairs(fields)}, new_id=clock.new_id)
        with desk.store.read() as reading:
            return _one(reading, spec, id)
    told = [{**row, **pairs(fields)} for row in rows]
    ids, _ = services.add_records(desk.store, spec, told, new_id=clock.new_id)
    with desk.store.read() as reading:
        made = records.find(reading, spec, Wanted(ids=ids))
    return Answer(document=made, lines=as_table(spec, made))


def set_(desk: Desk, kind: str, id: str, fields: list[str]) -> Answer:
    """Some fields of one record."""
    spec = REGISTRY.kind(kind)
    with desk.store.read() as reading:
        row = services.must_id(reading, spec, id)
    services.change_record(desk.store, spec, row, pairs(fields))
    with desk.store.read() as reading:
        return _one(reading, spec, row)


def delete(desk: Desk, kind: str, id: str) -> Answer:
    """One record away."""
    spec = REGISTRY.kind(kind)
    with desk.store.read() as reading:
        row = services.must_id(reading, spec, id)
        [gone] = records.find(reading, spec, Wanted(ids=[row]))
    services.delete_record(desk.store, spec, row)
    return Answer(document=gone, lines=[f"deleted {spec.name} {row}"])


def rows_of(file: str) -> Rows:
    """Records from a JSON file, or from standard input if it is called -."""
    try:
        if file == "-":
            return read_rows(sys.stdin.buffer.read(LARGEST + 1), "standard input")
        with open(file, "rb") as opened:
            return read_rows(opened.read(LARGEST + 1), file)
    except FileNotFoundError:
        raise RuleBroken("file.missing", file) from None
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{file}: {error.strerror}") from None


def conditions(reading: Reading, spec: EntitySpec, text: str) -> tuple[FieldSpec, Plain]:
    """FIELD=VALUE as a condition on the plain form; nothing behind the sign means an empty field."""
    name, value = pair(text)
    field = _field(spec, name)
    target = REGISTRY.target(field)
    if value == "":
        return field, None
    if field.many:
        return field, value if target is None else services.must_id(reading, target, value)
    return field, field.plain(services.value_of(reading, REGISTRY, field, value))


def found_by_text(reading: Reading, spec: EntitySpec, text: str) -> list[str]:
    """The ids of the kind that the words find, best first."""
    if spec.name not in search.KINDS:
        raise RuleBroken("kind.not_searched", f"{spec.name}; words find {', '.join(search.KINDS)}", "text")
    return [hit.id for hit in search.find(reading, text, search.MOST, (spec.name,))]


def as_table(spec: EntitySpec, found: Sequence[Record]) -> list[str]:
    """A few telling columns for people, and the id."""
    names = [field.name for field in _telling(spec)]
    return table((*names, "id"), [(*(row[name] for name in names), row["id"]) for row in found])


def _telling(spec: EntitySpec) -> list[FieldSpec]:
    """The fields a person knows a record by: its number, then what is searched, then what must be there."""
    fields = [field for field in spec.fields[1:] if field.names is None]
    ranked = sorted(
        fields, key=lambda field: (Mark.KEY not in field.marks, Mark.SEARCH not in field.marks, not field.required)
    )
    return ranked[:SHOWN]


def _one(reading: Reading, spec: EntitySpec, id: str) -> Answer:
    [found] = records.find(reading, spec, Wanted(ids=[id]))
    sync = {
        "state": states.sync_state(reading, spec, id),
        "version": records.version_of(reading, spec, id),
        "conflicts": waiting.open_choices(reading, spec, id),
    }
    document: dict[str, object] = {**found, "_sync": sync}
    return Answer(document=document, lines=card({**found, "sync": str(sync["state"])}))


def _field(spec: EntitySpec, name: str) -> FieldSpec:
    field = spec.by_name.get(name)
    if field is None:
        raise RuleBroken("field.unknown", f"{spec.name} has no {name}", name)
    return field


def _marked(field: FieldSpec) -> str:
    return f"{field.name}*" if field.required and not field.is_id else field.name


KIND = word("kind", "KIND", "the kind of record, as `record kinds` names it")
ID = word("id", "ID", "its id, or the number people know it by")
VALUES = "fields and their values; nothing behind the sign empties a field"
FIELDS = words("fields", "FIELD=VALUE", VALUES)
CHANGES = words("fields", "FIELD=VALUE", VALUES, least_one=True)

COMMANDS = (
    Command("record kinds", "Tell the kinds of record and their fields.", kinds),
    Command(
        "record list",
        "List records of a kind.",
        list_,
        (
            KIND,
            several("--where", "FIELD=VALUE", "only those with this value; may be given several times"),
            option("--text", "WORDS", "only those found by these words, best first"),
            number("--limit", "N", "at most so many"),
            option("--sort", "FIELD", "by this field; --sort=-FIELD is the other way round"),
        ),
    ),
    Command("record get", "Show one record and how it stands with the server.", get, (KIND, ID)),
    Command(
        "record receipts",
        "Tell of every step on a record when it was saved here and when the server answered for it.",
        receipts,
        (KIND, ID),
    ),
    Command(
        "record add",
        "Make a record, or many at once.",
        add,
        (
            KIND,
            FIELDS,
            option("--from", "FILE.json", "from a file, or - for standard input; a list is taken whole", "file"),
        ),
    ),
    Command("record set", "Change fields of a record.", set_, (KIND, ID, CHANGES)),
    Command("record delete", "Delete a record.", delete, (KIND, ID)),
)
