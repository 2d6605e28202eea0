"""Triggers that write down every change of a row in the same transaction, whoever makes it (client side).

They need `sync_ctl` (one row: `applying`, `cur_tx`), `sync_op`, a `_rv` column on every table and `shadow_<kind>`.
"""

from collections.abc import Iterator

from fieldcrm.registry.reading import EntitySpec, FieldSpec

INSERT, UPDATE, DELETE = 0, 1, 2
SHADOW = "shadow_"


def shadow_table(spec: EntitySpec) -> str:
    """The server's image of rows with something waiting: typed like the row itself, no JSON in between."""
    columns = ", ".join(f'"{field.name}" {field.codec.sql}' for field in spec.fields[1:])
    return (
        f'CREATE TABLE "{SHADOW}{spec.name}" '
        f"(id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, {columns}) WITHOUT ROWID"
    )


def triggers(spec: EntitySpec) -> Iterator[str]:
    """The three triggers of one table, and those that guard its ids and the engine's own columns.

    Columns are named by their permanent number, so a rename changes nothing. The new image of an update and of an
    insert is whole; the old one too, so that a sealed op can name what its author saw.
    """
    new, old = _image(spec, "new"), _image(spec, "old")
    differs = " OR ".join(f'new."{field.name}" IS NOT old."{field.name}"' for field in spec.fields)
    yield _trigger(spec, "INSERT", "", _op(spec, INSERT, "new", new, "NULL"))
    yield _trigger(spec, "UPDATE", f" AND ({differs})", _keep(spec), _op(spec, UPDATE, "new", new, old))
    yield _trigger(spec, "DELETE", "", _keep(spec), _op(spec, DELETE, "old", "NULL", old))
    yield from _guards(spec.name)


def trigger_names(spec: EntitySpec) -> tuple[str, ...]:
    """What `triggers` makes, for a migration that has to make them anew."""
    return tuple(f"{spec.name}_{verb}" for verb in ("insert", "update", "delete", *_GUARDED))


_GUARDED = ("guard", "guard_new", "guard_id")


def _guards(name: str) -> Iterator[str]:
    """A row may be put in the place of itself with the version it has, as REPLACE does; another one is forged."""
    version, new, id = (f'CREATE TRIGGER "{name}_{guard}" BEFORE' for guard in _GUARDED)
    only = "(SELECT applying FROM sync_ctl) = 0"
    refuse = "BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END"
    forged = " OR ".join(
        f'new.{column} NOT IN (0, coalesce((SELECT {column} FROM "{name}" WHERE id = new.id), 0))'
        for column in ("_rv", "_b")
    )
    yield f'{version} UPDATE OF _rv, _b ON "{name}" WHEN {only} {refuse}'
    yield f'{new} INSERT ON "{name}" WHEN {only} AND ({forged}) {refuse}'
    yield (
        f'{id} UPDATE OF id, rid ON "{name}" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid '
        "BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END"
    )


def _image(spec: EntitySpec, side: str) -> str:
    pairs = ", ".join(f"'{field.column}', {_printable(field, side)}" for field in spec.fields[1:])
    return f"json_object({pairs})"


def _printable(field: FieldSpec, side: str) -> str:
    """`json_object` refuses bytes; `hex` of nothing is an empty text, which no id is."""
    column = f'{side}."{field.name}"'
    return f"nullif(hex({column}), '')" if field.codec.sql == "BLOB" else column


def _keep(spec: EntitySpec) -> str:
    """Keep the server's image before the first change of ours; a row made here (`_rv` 0) has none.

    Never INSERT OR IGNORE: in a trigger the outer statement's conflict clause rules, and a REPLACE would replace it.
    """
    columns = ", ".join(f'"{field.name}"' for field in spec.fields[1:])
    values = ", ".join(f'old."{field.name}"' for field in spec.fields[1:])
    shadow = f'"{SHADOW}{spec.name}"'
    return (
        f"INSERT INTO {shadow} (id, _rv, _b, {columns}) SELECT old.id, old._rv, old._b, {values} "
        f"WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM {shadow} WHERE id = old.id);"
    )


def _op(spec: EntitySpec, kind: int, side: str, new: str, old: str) -> str:
    """The base is what the author saw: the row's version, or that of the oldest change still waiting on it.

    A pull may have raised `_rv` meanwhile, but under a waiting change the person still looks at their own value.
    """
    version = "0" if kind == INSERT else "old._rv"
    row = f"tbl = {spec.told.wire} AND id = {side}.id"
    return (
        "INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ("
        f"(SELECT cur_tx FROM sync_ctl), {spec.told.wire}, {side}.id, {kind}, "
        f"coalesce((SELECT min(base) FROM sync_op WHERE {row}), {version}), {new}, {old});"
    )


def _trigger(spec: EntitySpec, verb: str, also: str, *body: str) -> str:
    when = f"(SELECT applying FROM sync_ctl) = 0{also}"
    head = f'CREATE TRIGGER "{spec.name}_{verb.lower()}" AFTER {verb} ON "{spec.name}" WHEN {when}'
    return f"{head} BEGIN {' '.join(body)} END"
