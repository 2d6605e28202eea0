"""The bytes of files, both ways, after all data: what is signed first, what can be had any day last."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from msgspec import Struct

from fieldcrm.domain.attachments import SMALL
from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import FileGet, FilePiece, FilePut, FileStands
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.pace import Budget
from fieldcrm.replication.remote import A, Remote, RemoteRefused, answer_to
from fieldcrm.store import files, history
from fieldcrm.store.device import must_identity
from fieldcrm.store.files import Held, Outgoing
from fieldcrm.store.queries.files import Missing, fetchable
from fieldcrm.store.store import Store

PUT: Final = "/v1/files/put"
GET: Final = "/v1/files/get"
TRIES: Final = 3
TOLD_EVERY: Final = 1.0
"""Seconds between two looks that screens are given at how far a file is."""


@dataclass(slots=True)
class Carried:
    """What went and came. `reason` says what stopped it, in a code the screens turn into words."""

    sent: int = 0
    fetched: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    reason: str = ""

    @property
    def has_moved(self) -> bool:
        """Whether anything was carried at all."""
        return self.requests > 0


class Carrying:
    """One device's side. Stopped anywhere, it goes on where it was: both sides keep every piece that came."""

    def __init__(self, store: Store, remote: Remote, clock: Callable[[], float], *, is_free: bool) -> None:
        self._store = store
        self._remote = remote
        self._clock = clock
        self._is_free = is_free
        self._budget = Budget(store, clock)
        self._carried = Carried()
        self._told_at = 0.0

    def run(
        self, keep_on: Callable[[], bool] = lambda: True, told: Callable[[Carried], None] = lambda _: None
    ) -> Carried:
        """Send what waits, then fetch what was asked for, and what else there is room for on a free link; the end is
        told, never raised. `told` hears of each piece."""

        def goes_on() -> bool:
            told(self._carried)
            return keep_on()

        try:
            self._send(goes_on)
            self._fetch(goes_on)
        except Trouble as trouble:
            self._carried.reason = trouble.code
        except RemoteRefused as refused:
            self._carried.reason = f"refused.{refused.refusal.name.lower()}"
        self._budget.keep()
        files.sweep(self._store)
        return self._carried

    def _send(self, keep_on: Callable[[], bool]) -> None:
        with self._store.read() as reading:
            waiting = files.waiting(reading.connection, self._store.registry)
        for outgoing in waiting:
            if keep_on():
                self._send_one(outgoing, keep_on)

    def _send_one(self, outgoing: Outgoing, keep_on: Callable[[], bool]) -> None:
        """What the centre does not know of yet, or nobody may bring any more, is asked again another time."""
        with self._store.read() as reading:
            file = files.held(reading.connection, outgoing.sha)
        if file is None or not file.whole:
            files.refuse(self._store, outgoing, "attachment.lost")
        elif self._is_free or outgoing.is_pressed or file.size <= SMALL:
            try:
                self._bring(outgoing, file, keep_on)
            except RemoteRefused as refused:
                self._heed(refused, outgoing, file)

    def _heed(self, refused: RemoteRefused, outgoing: Outgoing, file: Held) -> None:
        """What is wrong with one file is not in the way of others; what is with the line, or this device, is."""
        match refused.refusal:
            case Refusal.NOT_FOUND:
                return
            case Refusal.OTHER_BYTES if files.is_sound(self._store, file):  # begun by somebody else: from its beginning
                files.heard(self._store, outgoing, 0, whole=False)
            case Refusal.OTHER_BYTES | Refusal.TOO_LARGE:
                files.refuse(self._store, outgoing, f"refused.{refused.refusal.name.lower()}")
            case _:
                raise refused

    @property
    def _room(self) -> int:
        """A piece of a file is as large as anything else that is carried at once."""
        return self._budget.room(is_first=True)

    def _bring(self, outgoing: Outgoing, file: Held, keep_on: Callable[[], bool]) -> None:
        there, astray = outgoing.there, 0
        while keep_on():
            with self._store.read() as reading:
                piece = files.slice_of(reading.connection, file, there, self._room)
            if there < file.size and not piece:
                files.refuse(self._store, outgoing, "attachment.lost")
                return
            answer = self._ask(
                PUT, FilePut(PROTOCOL, self._epoch(), outgoing.table, outgoing.row, there, piece), FileStands
            )
            files.heard(self._store, outgoing, answer.there, whole=answer.whole)
            if answer.whole:
                self._carried.sent += 1
                return
            self._show(outgoing.sha)
            astray = 0 if answer.there == there + len(piece) and piece else astray + 1
            there = answer.there
            if astray > TRIES or there > file.size:
                raise Trouble("link.no_agreement")

    def _fetch(self, keep_on: Callable[[], bool]) -> None:
        with self._store.read() as reading:
            missing = fetchable(reading, is_free=self._is_free)
            room = files.room(reading)
        for each in missing:
            if keep_on() and (each.is_wanted or each.size <= room):
                room -= self._fetch_one(each, keep_on)

    def _fetch_one(self, missing: Missing, keep_on: Callable[[], bool]) -> int:
        """Says how much room it took. What is not there after all is left for another time."""
        if missing.is_wanted and not files.make_room(self._store, missing.size):
            return 0
        file = files.begin(self._store, missing.sha, missing.size)
        try:
            while file.came < missing.size and keep_on():
                piece = self._piece(missing, file.came)
                file = files.append(self._store, file, piece)
                self._show(missing.sha)
        except RemoteRefused as refused:
            if refused.refusal is not Refusal.NOT_FOUND:
                raise
            return 0
        if file.came == missing.size:
            if not files.prove(self._store, file):
                raise Trouble("attachment.damaged", missing.name)
            self._carried.fetched += 1
        return file.came

    def _show(self, sha: str) -> None:
        """Let whoever looks at it see how far it is, but not at every piece: over a fast link there are many."""
        now = self._clock()
        if now - self._told_at >= TOLD_EVERY:
            self._told_at = now
            files.tell(self._store, sha)

    def _piece(self, missing: Missing, offset: int) -> bytes:
        wanted = min(self._room, missing.size - offset)
        request = FileGet(PROTOCOL, self._epoch(), missing.table, missing.row, offset, wanted)
        piece = self._ask(GET, request, FilePiece).piece
        if not 0 < len(piece) <= wanted:
            raise Trouble("link.not_the_centre", "a piece of another length")
        return piece

    def _epoch(self) -> bytes:
        with self._store.read() as reading:
            return must_identity(reading.connection).epoch

    def _ask(self, path: str, request: Struct, kind: type[A]) -> A:
        with self._store.read() as reading:
            who = must_identity(reading.connection)
        sealed = seal(pack(request))
        self._carried.requests += 1
        self._carried.bytes_up += len(sealed)
        post = partial(self._remote.post, path, sealed, device=who.device_code, key=who.key)
        body = self._budget.carried(post, len(sealed), self._room)
        self._carried.bytes_down += len(body)
        return answer_to(sealed, kind, body)


def has_work(store: Store, *, is_free: bool) -> bool:
    """Whether anything is to be carried that can be."""
    with store.read() as reading:
        waits = bool(files.waiting(reading.connection, store.registry))
        return waits or bool(fetchable(reading, is_free=is_free))


def carry(
    store: Store,
    remote: Remote,
    clock: Callable[[], float],
    keep_on: Callable[[], bool],
    told: Callable[[Carried], None] = lambda _: None,
    *,
    is_free: bool,
) -> Carried:
    """Files after data, and what it cost written down. Where nothing waits and nothing is missing nothing is asked."""
    began = clock()
    carried = Carrying(store, remote, clock, is_free=is_free).run(keep_on, told)
    if carried.has_moved:
        ms = round((clock() - began) * 1000)
        history.write_down_quiet(store, bytes_up=carried.bytes_up, bytes_down=carried.bytes_down, ms=ms)
    return carried
