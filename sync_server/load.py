"""A company from its files: read, checked and resolved as a whole, then taken all or not at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, uuid7
from fieldcrm.domain.marks import Mark
from fieldcrm.domain.sentences import sentence
from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from sync_server import office
from sync_server.centre import Centre
from sync_server.csv_rows import BadFile, Problem, Row, rows

ALWAYS: Final = ("territory", "user", "account")
MOST_PROBLEMS: Final = 100
VISIT_STATUS: Final = {"completed": "done", "in_progress": "started", "no_show": "missed"}


@dataclass(slots=True)
class Files:
    """What the files say, row by row, with the ids given to the rows and the names they are known by."""

    rows: dict[str, list[tuple[str, int, str, dict[str, str]]]] = field(
        default_factory=dict[str, list[tuple[str, int, str, dict[str, str]]]]
    )
    names: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    problems: list[Problem] = field(default_factory=list[Problem])
    ignored: list[str] = field(default_factory=list[str])


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many rows of each kind were taken, and which files of the folder were none of ours."""

    kinds: dict[str, int]
    ignored: list[str]


def load(centre: Centre, folder: Path, *, dry_run: bool = False) -> Loaded:
    """Take a folder of company files, or say of each place what is wrong with it and take nothing."""
    if not folder.is_dir():
        raise RuleBroken("folder.missing", str(folder))
    files = _read(centre, folder)
    found = [row for spec in centre.registry for row in _resolved(centre, files, spec)]
    if files.problems:
        raise BadFile(files.problems[:MOST_PROBLEMS], max(0, len(files.problems) - MOST_PROBLEMS))
    if not dry_run:
        office.load(centre, found)
    return Loaded(
        {spec.name: count for spec in centre.registry if (count := len(files.rows.get(spec.name, ())))}, files.ignored
    )


def _read(centre: Centre, folder: Path) -> Files:
    files = Files(names=_known_names(centre))
    ours = {f"{spec.file}.csv": spec for spec in centre.registry}
    files.ignored = sorted(path.name for path in folder.iterdir() if path.name not in ours)
    for name, spec in ours.items():
        if (folder / name).exists():
            _read_file(centre, files, spec, folder / name)
        elif spec.name in ALWAYS:
            files.problems.append(Problem(file=name, row=0, column="-", reason="the file is missing"))
    return files


def _read_file(centre: Centre, files: Files, spec: EntitySpec, path: Path) -> None:
    columns = [each.name for each in spec.fields[1:]]
    required = [each.name for each in spec.fields[1:] if each.required]
    try:
        for row in rows(path, columns, required):
            _note(centre, files, spec, path.name, row)
    except BadFile as bad:
        files.problems.extend(bad.problems)
    except OSError as error:
        files.problems.append(Problem(file=path.name, row=0, column="-", reason=str(error.strerror)))


def _note(centre: Centre, files: Files, spec: EntitySpec, name: str, row: Row) -> None:
    number, values = row
    kind, said = _visit(values) if spec.name == "activity" and values.get("type") == "visit" else (spec.name, values)
    made = uuid7(centre.now_ms())
    key = spec.marked(Mark.KEY)
    if key is not None:
        word = key.codec.show(key.codec.parse(values.get(key.name, "")))
        if word in files.names[spec.name]:
            files.problems.append(Problem(file=name, row=number, column=key.name, reason=f"{word} is there already"))
        files.names[spec.name][word] = made
    files.rows.setdefault(kind, []).append((name, number, made, said))


def _visit(values: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """A visit of the diary's file is a visit; its day is the day it starts."""
    told = {name: values[name] for name in ("account", "user", "starts_at", "ends_at", "notes") if values.get(name)}
    status = values.get("status") or "planned"
    subject = values.get("subject")
    extra = {"purpose": subject} if subject else {}
    return "visit", {**told, **extra, "day": values["starts_at"][:10], "status": VISIT_STATUS.get(status, status)}


def _known_names(centre: Centre) -> dict[str, dict[str, str]]:
    """Natural keys that are taken already, by kind."""
    names: dict[str, dict[str, str]] = {}
    with centre.read() as connection:
        for spec in centre.registry:
            key = spec.marked(Mark.KEY)
            table = centre.tables[spec.name]
            if key is None:
                names[spec.name] = {}
                continue
            found = connection.execute(select(table.c.id, table.c[key.name]))
            names[spec.name] = {word: spec.fields[0].codec.to_value(row) for row, word in found}
    return names


def _resolved(centre: Centre, files: Files, spec: EntitySpec) -> Iterator[office.Loaded]:
    for name, number, made, said in files.rows.get(spec.name, ()):
        values: dict[int, Plain] = {}
        for each in spec.columns:
            try:
                values[each.column] = _plain(centre, files, each, said.get(each.name, ""))
            except RuleBroken as broken:
                reason = sentence(broken.code, broken.about, each.name)
                files.problems.append(Problem(file=name, row=number, column=each.name, reason=reason))
        yield spec, as_bytes(made), values


def _plain(centre: Centre, files: Files, each: FieldSpec, text: str) -> Plain:
    tidied = text.strip()
    if not tidied:
        if each.required:
            raise RuleBroken("field.required", each.name)
        return each.plain_default
    target = centre.registry.target(each)
    if target is None:
        return each.plain(each.codec.parse(tidied))
    if each.many:
        return each.plain(frozenset(_named(files, target, word) for word in tidied.split(";") if word.strip()))
    return each.plain(_named(files, target, tidied))


def _named(files: Files, target: EntitySpec, word: str) -> str:
    found = files.names[target.name].get(word.strip())
    if found is None:
        raise RuleBroken("reference.missing", f"{target.name} {word.strip()}")
    return found
