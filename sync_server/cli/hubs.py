"""The `hub` commands: a regional office that carries what its laptops leave."""

import platform
import ssl
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.sentences import sentence
from sync_server import logs
from sync_server.cli.serving import alone_until_told, bound_to, config_of, must_be_safe, must_load, say_ready
from sync_server.config import now_ms
from sync_server.ending import end_after, end_of_input
from sync_server.hub.book import Book, Joined, folder_of
from sync_server.hub.carrying import Courier
from sync_server.hub.joining import join
from sync_server.hub.larder import Larder
from sync_server.hub.line import PIECE_SECONDS, Fetcher, Line
from sync_server.hub.pieces import Pieces, lying
from sync_server.hub.rounds import Rounds, by_day, nightly
from sync_server.sole import alone

A_DAY_MS: Final = 86_400_000
STALLED_MS: Final = 36 * 3_600_000
"""What has lain longer than over a night and a morning does not go by itself any more."""


@contextmanager
def _book(said: Namespace, *, make: bool = False) -> Generator[Book]:
    book = Book.open(folder_of(said.data), make=make)
    try:
        yield book
    finally:
        book.close()


def _courier(book: Book, *, passes_on: bool = False, make_way: Callable[[], object] = lambda: None) -> Courier:
    return Courier(book, _line, now_ms, passes_on=passes_on, make_way=make_way)


def _line(who: Joined) -> Line:
    return Line(who.upstream, who.certificate)


def _larder(book: Book, folder: Path) -> Larder:
    return Larder(book, Pieces(folder), lambda who: Fetcher(Line(who.upstream, who.certificate, PIECE_SECONDS)))


def joined(said: Namespace) -> object:
    """Become a hub of the centre there."""
    certificate = _pem(said.certificate) if said.certificate else ""
    name = said.name or platform.node() or "hub"
    with _book(said, make=True) as book:
        who = join(book, said.upstream, certificate, said.code, name, again=said.again)
    return {"hub": who.code, "name": who.name, "company": who.company}


def serve(said: Namespace) -> None:
    """Take and give until SIGTERM; `ready URL` on standard output says from when on, and nothing else is said there.

    By day what comes is passed on at once where the centre is in reach; with --nightly it waits for the night.
    """
    from sync_server.hub.application import application  # no other command waits for it

    must_be_safe(said)
    seconds = nightly(said.nightly) if said.nightly else by_day
    logs.start()
    if said.until_eof:
        end_after(end_of_input)
    bound = bound_to(said.host, said.port)
    with alone(folder_of(said.data)), _book(said) as book, bound:
        book.joined()
        larder = _larder(book, folder_of(said.data))
        courier = _courier(book, passes_on=not said.nightly, make_way=larder.pieces.make_way)
        config = config_of(application(courier, larder), said)
        must_load(config)
        rounds = Rounds(courier, seconds, first=seconds() if said.nightly and not _has_missed_a_night(book) else 0.0)
        rounds.start()
        say_ready(bound, said)
        alone_until_told(config, bound)
        rounds.stop()


def _has_missed_a_night(book: Book) -> bool:
    """It stood still at its time: what lay here then goes as soon as it works again."""
    lying = [each["since"] for each in book.by_sender() if each["lying"]]
    return bool(lying) and now_ms() - min(lying) > A_DAY_MS


def sync(said: Namespace) -> object:
    """Carry all that lies here, now; Trouble if not all of it got through."""
    with _book(said) as book:
        upstream = book.joined().upstream
        done = _courier(book).carry()
        lying = sum(each["lying"] for each in book.by_sender())
    if done.why:
        raise Trouble(done.why, upstream)
    return {"carried": done.carried, "refused": done.refused, "put_off": done.put_off, "lying": lying}


def status(said: Namespace) -> object:
    """What waits here, since when, and when the centre was last heard."""
    with _book(said) as book:
        who, heard, senders = book.joined(), book.heard(), book.by_sender()
    pieces, piece_bytes = lying(folder_of(said.data))
    waits = [each["since"] for each in senders if each["lying"]]
    return {
        "hub": who.code,
        "name": who.name,
        "company": who.company,
        "upstream": who.upstream,
        "shut": sentence(who.shut) if who.shut else "",
        "heard": _moment(heard.at_ms),
        "missed": _moment(heard.missed_ms),
        "trouble": sentence(heard.trouble, who.upstream) if heard.trouble else "",
        "lying": sum(each["lying"] for each in senders),
        "lying_since": _moment(min(waits, default=None)),
        "stalled": bool(waits) and now_ms() - min(waits) > STALLED_MS,
        "answers": sum(each["answers"] for each in senders),
        "bytes": sum(each["bytes"] for each in senders),
        "pieces": pieces,
        "piece_bytes": piece_bytes,
        "devices": [_told(each) for each in senders],
    }


def _told(sender: dict[str, Any]) -> dict[str, object]:
    moments = {name: _moment(sender[name]) for name in ("since", "answers_since")}
    return {**sender, "device": sender["device"] or "?", **moments}


def _moment(ms: int | None) -> str | None:
    return None if ms is None else datetime.fromtimestamp(ms // 1000, UTC).isoformat().replace("+00:00", "Z")


def _pem(file: str) -> str:
    try:
        told = Path(file).read_text("ascii")
        ssl.create_default_context(cadata=told)
    except OSError as error:
        raise RuleBroken("file.unreadable", f"{file}: {error.strerror or error}", "certificate") from error
    except ValueError as error:
        raise RuleBroken("certificate.form", file, "certificate") from error
    return told
