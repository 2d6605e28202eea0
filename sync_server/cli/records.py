"""The record commands: the same verbs for every kind."""

import sys
from argparse import Namespace

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry import telling
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.documents import LARGEST, Rows, read_rows
from fieldcrm.registry.words import pair, pairs
from sync_server import edits, records
from sync_server.cli.places import centre


def kinds(_said: Namespace) -> object:
    """The entities and their fields."""
    return telling.kinds(REGISTRY)


def listed(said: Namespace) -> object:
    """Records that match."""
    spec, where = REGISTRY.kind(said.kind), [pair(each) for each in said.where]
    with centre(said) as opened:
        eyes = records.person(opened, said.login)
        return records.listed(opened, spec, eyes, where, said.text, said.sort, said.limit)


def got(said: Namespace) -> object:
    """One record."""
    with centre(said) as opened:
        return records.one(opened, REGISTRY.kind(said.kind), records.person(opened, said.login), said.id)


def added(said: Namespace) -> object:
    """A new record, or those of a document, all or none; the words hold for each of them."""
    spec, told = REGISTRY.kind(said.kind), pairs(said.fields)
    rows: Rows = _rows_of(said.file) if said.file else {}
    with centre(said) as opened:
        eyes = records.person(opened, said.login)
        if isinstance(rows, list):
            return edits.add(opened, spec, eyes, [{**row, **told} for row in rows])
        return edits.add_one(opened, spec, eyes, {**rows, **told})


def changed(said: Namespace) -> object:
    """Some fields of one record."""
    with centre(said) as opened:
        eyes = records.person(opened, said.login)
        return edits.change(opened, REGISTRY.kind(said.kind), eyes, said.id, pairs(said.fields))


def deleted(said: Namespace) -> object:
    """One record less."""
    with centre(said) as opened:
        return edits.remove(opened, REGISTRY.kind(said.kind), records.person(opened, said.login), said.id)


def digest(said: Namespace) -> object:
    """Counts and digests as far as those eyes see."""
    with centre(said) as opened:
        return {"kinds": records.digests(opened, records.person(opened, said.login))}


def _rows_of(file: str) -> Rows:
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
