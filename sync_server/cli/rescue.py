"""What lost laptops have left."""

from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.protocol.codes import Result
from sync_server import rescue, wipes
from sync_server.centre import Centre
from sync_server.cli.answers import WrongWords
from sync_server.cli.packets import content_of
from sync_server.cli.places import centre
from sync_server.rescue import Rescued
from sync_server.store.tables import devices
from sync_server.wipes import Words


def take(said: Namespace) -> object:
    """Take it in its person's name, once; whose it is, from when, and what was new."""
    if bool(said.file) == bool(said.device):
        raise WrongWords("say a file, or --device", "usage: fieldcrm-server rescue import (FILE | --device CODE)")
    with centre(said) as opened:
        if said.device:
            found = [_take_kept(opened, each, said.device) for each in _words(opened, said.device)]
        else:
            found = [rescue.take(opened, content_of(Path(said.file)), said.file)]
    return _told(found)


def listed(said: Namespace) -> object:
    """Every packet of last words: of which device, since when, and whether it was taken."""
    with centre(said) as opened, opened.read() as connection:
        codes = {row.no: row.code for row in connection.execute(select(devices.c.no, devices.c.code))}
        return [
            {
                "device": codes.get(each.device, ""),
                "no": each.no,
                "at": _moment(each.at_ms),
                "bytes": len(each.packet),
                "taken": _moment(each.taken_ms) if each.taken_ms is not None else None,
            }
            for each in wipes.words(connection)
        ]


def _words(opened: Centre, code: str) -> Sequence[Words]:
    with opened.read() as connection:
        number = connection.scalar(select(devices.c.no).where(devices.c.code == code))
        kept = wipes.words(connection, number) if number is not None else []
    if not kept:
        raise RuleBroken("rescue.no_words", code, "device")
    return kept


def _take_kept(opened: Centre, kept: Words, code: str) -> Rescued:
    found = rescue.take(opened, kept.packet, code)
    with opened.write() as connection:
        wipes.note_taken(connection, kept, opened.now_ms())
    return found


def _told(found: Sequence[Rescued]) -> object:
    codes = Counter(_kind(Result(ack.code)) for each in found for ack in each.acks)
    counts = {kind: codes[kind] for kind in ("taken", "known", "refused")}
    return {"device": found[0].device, "user": found[0].login, "at": _moment(found[-1].at_ms), **counts}


def _moment(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _kind(code: Result) -> str:
    if code.refused:
        return "refused"
    return "known" if code is Result.DUPLICATE else "taken"
