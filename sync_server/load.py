"""A company from its files: read, checked and resolved as a whole, then taken all or not at all."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes, uuid7
from fieldcrm.domain.marks import Mark, Policy
from fieldcrm.domain.sentences import sentence
from fieldcrm.protocol.messages import Plain
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.words import told_value
from sync_server import authors, load_checks, office
from sync_server.authors import Said
from sync_server.centre import Centre
from sync_server.csv_rows import WHOLE, BadFile, Problem, Row, must_be_none, rows
from sync_server.load_checks import Found

ALWAYS: Final = ("territory", "user", "account")
VISIT_STATUS: Final = {"completed": "done", "in_progress": "started", "no_show": "missed"}
VISIT_COLUMN: Final = {"day": "starts_at", "purpose": "subject"}
NOWHERE: Final = "00000000-0000-0000-0000-000000000000"


@dataclass(slots=True)
class Files:
    """What the files say, row by row, and the names the rows are known by; kinds of which some cannot be read."""

    rows: dict[str, list[Said]] = field(default_factory=dict[str, list[Said]])
    names: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    problems: list[Problem] = field(default_factory=list[Problem])
    ignored: list[str] = field(default_factory=list[str])
    unread: set[str] = field(default_factory=set[str])


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many rows of each kind were taken, and which files of the folder were none of ours."""

    kinds: dict[str, int]
    ignored: list[str]


def load(centre: Centre, folder: Path, *, dry_run: bool = False) -> Loaded:
    """Take a folder of company files, or say of each place what is wrong with it and take nothing."""
    files = _read(centre, folder)
    authors.sign(centre, files.rows)
    found = [row for spec in centre.registry for row in _resolved(centre, files, spec)]
    problems = files.problems or [*load_checks.problems(found)]
    must_be_none(problems)
    if not dry_run:
        office.load(centre, ((row.spec, row.id, row.values) for row in load_checks.summed(found)))
    return Loaded(
        {spec.name: count for spec in centre.registry if (count := len(files.rows.get(spec.name, ())))}, files.ignored
    )


def _read(centre: Centre, folder: Path) -> Files:
    files = Files(names=_known_names(centre))
    there = _files_of(folder)
    ours = {f"{spec.file}.csv": spec for spec in centre.registry if _is_loaded(spec)}
    files.ignored = sorted(there - set(ours))
    for name, spec in ours.items():
        if name in there:
            _read_file(centre, files, spec, folder / name)
        elif spec.name in ALWAYS:
            files.unread.add(spec.name)
            files.problems.append(Problem(file=name, row=0, column=WHOLE, reason="the file is missing"))
    return files


def _files_of(folder: Path) -> set[str]:
    try:
        return {path.name for path in folder.iterdir()}
    except (FileNotFoundError, NotADirectoryError):
        raise RuleBroken("folder.missing", str(folder)) from None
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{folder}: {error.strerror}") from None


def _is_loaded(spec: EntitySpec) -> bool:
    """What only machines write is no company's file."""
    return spec.told.merge is not Policy.NEVER and spec.name != "device"


def _read_file(centre: Centre, files: Files, spec: EntitySpec, path: Path) -> None:
    columns = [each.name for each in spec.fields[1:]]
    required = [each.name for each in spec.fields[1:] if each.required and not _is_signed(spec, each)]
    problems = len(files.problems)
    try:
        for row in rows(path, columns, required):
            _note(centre, files, spec, path.name, row)
    except BadFile as bad:
        files.problems.extend(bad.problems)
    except OSError as error:
        files.problems.append(Problem(file=path.name, row=0, column=WHOLE, reason=str(error.strerror)))
    if len(files.problems) > problems:
        files.unread.add(spec.name)


def _is_signed(spec: EntitySpec, each: FieldSpec) -> bool:
    """What a file may leave out since somebody's name is put there."""
    return spec.name in authors.SIGNED and Mark.WRITER in each.marks


def _note(centre: Centre, files: Files, spec: EntitySpec, name: str, row: Row) -> None:
    number, values = row
    if isinstance(values, Problem):
        files.problems.append(values)
        return
    kind, said = _visit(values) if spec.name == "activity" and values.get("type") == "visit" else (spec.name, values)
    made = Said(name, number, uuid7(centre.now_ms()), said)
    key = spec.marked(Mark.KEY)
    if key is not None and (word := _word(key, values)):
        if word in files.names[spec.name]:
            files.problems.append(Problem(file=name, row=number, column=key.name, reason=f"{word} is there already"))
        files.names[spec.name][word] = made.id
    files.rows.setdefault(kind, []).append(made)


def _word(key: FieldSpec, values: Mapping[str, str]) -> str:
    """What the row is known by; a word that is none is told with the row's other values."""
    try:
        return str(told_value(key, values.get(key.name, ""), None))
    except RuleBroken:
        return ""


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


def _resolved(centre: Centre, files: Files, spec: EntitySpec) -> Iterator[Found]:
    for said in files.rows.get(spec.name, ()):
        values: dict[int, Plain] = {}
        for each in spec.columns:
            target = centre.registry.target(each)
            find = None if target is None else partial(_named, files, target)
            try:
                values[each.column] = _plain(each, said.values.get(each.name, ""), find)
            except RuleBroken as broken:
                column = VISIT_COLUMN.get(each.name, each.name) if spec.name == "visit" else each.name
                reason = sentence(broken.code, broken.about, column)
                files.problems.append(Problem(file=said.file, row=said.row, column=column, reason=reason))
        yield Found(spec, said.file, said.row, as_bytes(said.id), values)


def _plain(each: FieldSpec, text: str, find: Callable[[str], str] | None) -> Plain:
    return each.plain(told_value(each, text.strip(), find))


def _named(files: Files, target: EntitySpec, word: str) -> str:
    """The id of the row of that name. Where some of a kind could not be read, that alone is told."""
    found = files.names[target.name].get(word.strip())
    if found is None and target.name in files.unread:
        return NOWHERE
    if found is None:
        raise RuleBroken("reference.missing", f"{target.name} {word.strip()}")
    return found
