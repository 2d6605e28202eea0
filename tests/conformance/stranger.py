"""A client written from docs/PROTOCOL.md alone: it knows none of the product's code, and keeps its rows in a dict."""

import base64
import os
import struct
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from http.client import HTTPConnection
from itertools import accumulate
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

VERSION, SCHEMA = 1, 5
INSERT, UPDATE, DELETE = 0, 1, 2
PUT, ECHO, PATCH = 0, 1, 4
TAKEN_NOW = (0, 1, 2)
MOST_PAGES: Final = 500
CURSOR_UNKNOWN, ROLLED_BACK, REPLAYED, MISSING, RESTORED = 6, 8, 9, 12, 19

ANSWER: Final[list[Any]] = [0, [], [], False, [], [], 0, 0, {}, b"", 0, 0, None, []]
ACK: Final[list[Any]] = [0, 0, 0, [], ""]
FRAME: Final[list[Any]] = [0, 0, 0, [], -1, 0, None, None]
BLOCK: Final[list[Any]] = [0, 0, b"", [], [], [], []]
REFUSED: Final[list[Any]] = [0, "", [], 0, "", None]
RESTORED_TO: Final[list[Any]] = [b"", 1, [], []]
TX: Final[list[Any]] = [b"", 0, 0, 0, [], 0, None]
OP: Final[list[Any]] = [0, 0, b"", 0, {}, {}]
"""What stands in a message's fields when its end is left out."""

Op = list[Any]
Row = dict[int, Any]
Key = tuple[int, bytes]


class Refused(Exception):
    """The centre's no: its number, its detail, and what a centre that was put back still holds."""

    def __init__(self, code: int, detail: Sequence[int], restored: list[Any] | None) -> None:
        super().__init__(f"refused with {code}")
        self.code, self.detail, self.restored = code, detail, restored or []


def digest(body: bytes, size: int = 8) -> bytes:
    return blake2b(body, digest_size=size).digest()


def sealed(message: list[Any]) -> bytes:
    body = msgspec.msgpack.encode(message)
    squeezed = zstd.compress(body)
    form, carried = (b"\x01", squeezed) if len(squeezed) < len(body) else (b"\x00", body)
    return form + digest(body) + carried


def opened(carried: bytes, defaults: Sequence[Any]) -> list[Any]:
    return filled(msgspec.msgpack.decode(plain(carried)), defaults)


def plain(carried: bytes) -> bytes:
    """The plain body; whatever is not one was cut, or comes from somebody in between."""
    try:
        body = zstd.decompress(carried[9:]) if carried[:1] == b"\x01" else carried[9:]
    except zstd.ZstdError as error:
        raise ConnectionError("not from the centre") from error
    if digest(body) != carried[1:9]:
        raise ConnectionError("not from the centre")
    return body


def filled(message: list[Any], defaults: Sequence[Any]) -> list[Any]:
    return [*message, *defaults[len(message) :]]


def proof(code: str, key: Ed25519PrivateKey, path: str, body: bytes) -> dict[str, str]:
    signed = key.sign(path.encode() + b"\n" + body)
    return {"A": f"{code}.{base64.urlsafe_b64encode(signed).rstrip(b'=').decode()}"}


def brief_body(code: str, key: Ed25519PrivateKey, carried: bytes) -> bytes:
    """What goes to the path that is the code: the signature, then what is carried without its digest."""
    told = carried[:1] + carried[9:]
    return key.sign(b"/" + code.encode() + b"\n" + told) + told


def standing_digest(
    epoch: bytes,
    life: tuple[int, int],
    cursors: dict[int, int],
    highest: dict[int, int],
    filling: dict[int, list[int]],
    lease: int = 0,
) -> bytes:
    numbers = list(life)
    for pairs in (cursors, highest):
        numbers += [len(pairs), *(number for pair in sorted(pairs.items()) for number in pair)]
    numbers += [number for bucket, place in sorted(filling.items()) for number in (bucket, *place)]
    numbers += [lease] if lease else []
    return digest(epoch + struct.pack(f">{len(numbers)}q", *numbers))


def share(table: int, row: bytes, version: int) -> int:
    return int.from_bytes(digest(struct.pack(">H16sq", table, row, version)))


def wrapped(total: int) -> int:
    return (total + 2**63) % 2**64 - 2**63


OWNER_COLUMNS = {8: 2, 10: 2, 13: 2, 2: 2, 3: 2, 4: 2, 5: 5, 6: 2, 19: 3, 20: 2, 22: 2, 18: 11}
"""Of each kind that has one, the column that is an *owner*."""


@dataclass
class Stranger:
    """One device. `image` is what the centre said of each row, under its version and its bucket."""

    address: str
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    image: dict[Key, tuple[int, int, Row]] = field(default_factory=dict[Key, tuple[int, int, Row]])
    cursors: dict[int, int] = field(default_factory=dict[int, int])
    names: dict[int, str] = field(default_factory=dict[int, str])
    filling: dict[int, list[int]] = field(default_factory=dict[int, list[int]])
    highest: dict[int, int] = field(default_factory=dict[int, int])
    waiting: list[tuple[int, int, bytes]] = field(default_factory=list[tuple[int, int, bytes]])
    staged: list[list[Any]] = field(default_factory=list[list[Any]])
    results: list[list[Any]] = field(default_factory=list[list[Any]])
    seen_kinds: list[int] = field(default_factory=list[int])
    session: int = 0
    hlc: int = 0
    code: str = ""
    user: bytes = b""
    epoch: bytes = b""
    incarnation: int = 1
    branch: int = 0
    after: int = 0
    anew: set[int] = field(default_factory=set[int])
    answered: list[tuple[int, int, int, bytes]] = field(default_factory=list[tuple[int, int, int, bytes]])
    in_full: bool = True
    fresh: bool = False
    placed: bool = False
    brief: bool = False
    offered: bool = False
    told: dict[tuple[int, int], bytes] = field(default_factory=dict[tuple[int, int], bytes])
    by_number: int = 0
    coming: dict[int, int] = field(default_factory=dict[int, int])
    schema: int = SCHEMA
    newer: int = 0
    gaps: dict[int, list[int]] = field(default_factory=dict[int, list[int]])

    def join(self, code: str) -> None:
        public = self.key.public_key().public_bytes_raw()
        held = self.key.sign(code.encode() + public)
        message = [VERSION, code, public, held, "a stranger", "stranger 1"]
        answer = self.post("/v1/devices", message, [], is_signed=False)
        _, self.code, self.user, _, self.epoch, _, self.incarnation, *_ = answer

    def seal(self, *ops: Op, lane: int = 1) -> bytes:
        """One step, frozen: every retry sends these bytes. Says its id."""
        self.hlc = max(self.hlc + 1, int(time.time() * 1000) << 16)
        number = max([self.highest.get(lane, 0), *(each for of, each, _ in self.waiting if of == lane)]) + 1
        txid, branch = os.urandom(16), [self.branch] if self.branch else []
        body = msgspec.msgpack.encode([txid, lane, number, self.hlc, list(ops), *branch])
        self.waiting.append((lane, number, body))
        return txid

    def sync(self, page: int = 0) -> int:
        """Until nothing waits and nothing is new; says in how many pages."""
        for pages in range(1, MOST_PAGES):
            if not self.ask(page):
                return pages
        raise ConnectionError("no agreement")

    def ask(self, page: int = 0, *, is_lost: bool = False) -> bool:
        """One exchange, whose answer may get lost; whether there is more."""
        request = self._request(page)
        try:
            answer = self.post("/v1/sync", request, ANSWER, is_signed=True)
        except Refused as refused:
            self._heed(refused)
            return True
        return True if is_lost else self._take(answer)

    def _request(self, page: int) -> list[Any]:
        self.session += 1
        made = dict(self.highest)
        for lane, number, _ in self.waiting:
            made[lane] = max(made.get(lane, 0), number)
        life = (self.incarnation, self.schema)
        read = (self.cursors, self.highest)
        stands = [self.epoch, *life, "stranger 1", *read, made, self.filling, self.after]
        told = standing_digest(self.epoch, life, *read, self.filling)
        bodies = [body for _, _, body in sorted(self.waiting)]
        said = stands if self.in_full else None
        whole = self.in_full or bool(self.staged)
        more = [False, False, self.fresh, self.placed] if self.fresh or self.placed else []
        return [VERSION, self.session, int(time.time()), told, bodies, said, page, whole, self.fresh, *more]

    def _heed(self, refused: Refused) -> None:
        if refused.code == CURSOR_UNKNOWN:
            self.in_full = True
        elif refused.code == REPLAYED:
            self.session = refused.detail[0]
        elif refused.code == ROLLED_BACK:
            self.branch = int(time.time() * 1000)
            self._begin_anew(refused.detail[2])
        elif refused.code == RESTORED:
            self._follow(*filled(refused.restored, RESTORED_TO))
        else:
            raise refused

    def _follow(self, epoch: bytes, newest: int, lanes: list[list[Any]], buckets: list[int]) -> None:
        """The centre was put back: what it lost of ours waits again, and what we have read of the lost is read anew."""
        known = {self.incarnation, self.after, *(each[0] for each in self.answered)}
        is_copied = newest not in known or not all(self._sent(*each) for each in lanes if each[0] == newest)
        last = {(life, lane): number for life, lane, number, _ in lanes}
        lost = [each for each in self.answered if each[2] > last.get((each[0], each[1]), 0)]
        self.answered = [each for each in self.answered if each not in lost]
        self.epoch, self.staged, self.filling = epoch, [], {}
        self.branch = int(time.time() * 1000) if is_copied else self.branch
        self._begin_anew(newest, lost)
        self.cursors |= dict.fromkeys(buckets, 0)
        self.anew |= set(buckets)

    def _sent(self, life: int, lane: int, number: int, told: bytes) -> bool:
        """Whether what the centre holds under the last number of our life is ours."""
        waiting = [(self.incarnation, *each) for each in self.waiting]
        ours = [body for *place, body in [*self.answered, *waiting] if place == [life, lane, number]]
        return not told or [digest(body) for body in ours] == [told]

    def _begin_anew(self, newest: int, lost: Sequence[tuple[int, int, int, bytes]] = ()) -> None:
        """What waits is numbered from 1 again, in a life of its own; what was lost goes before it."""
        self.incarnation, self.after = max(self.incarnation + 1, newest + 1, int(time.time() * 1000)), newest
        waiting = [(lane, body) for _, lane, _, body in sorted(lost)]
        waiting += [(lane, body) for lane, _, body in sorted(self.waiting)]
        self.waiting, self.highest, self.in_full = [], {}, True
        for lane, body in waiting:
            txid, _, _, hlc, ops, _, _ = filled(msgspec.msgpack.decode(body), TX)
            number = sum(each[0] == lane for each in self.waiting) + 1
            tx = [txid, lane, number, hlc, ops, self.branch]
            self.waiting.append((lane, number, msgspec.msgpack.encode(tx)))

    def post(self, path: str, message: list[Any], defaults: Sequence[Any], *, is_signed: bool) -> list[Any]:
        url, carried = urlsplit(self.address), sealed(message)
        line = HTTPConnection(url.hostname or "", url.port, timeout=30)
        try:
            if self.brief and self.offered and path == "/v1/sync":
                line.request("POST", f"/{self.code}", brief_body(self.code, self.key, carried))
            else:
                line.request("POST", path, carried, proof(self.code, self.key, path, carried) if is_signed else {})
            response = line.getresponse()
            self.offered |= response.headers["A"] == "1"
            body = response.read()
        finally:
            line.close()
        if response.status != 200:
            code, _, detail, _, _, restored = opened(body, REFUSED)
            raise Refused(code, detail, restored)
        return opened(body, defaults)

    def _take(self, answer: list[Any]) -> bool:
        session, acks, frames, more, granted, revoked, hlc, _, coming, _, _, self.newer = answer[:12]
        assert session == self.session
        self.in_full = False
        for bucket, name in granted:
            self.names[bucket], self.cursors[bucket] = name, 0
        told = [filled(frame, FRAME) for frame in frames]
        if not self._continues(told):
            self.in_full = True
            return True
        for frame in told:
            if frame[6]:
                frame[3] = [self._named(frame[0], filled(block, BLOCK)) for block in frame[3]]
        self._settle([filled(ack, ACK) for ack in acks], told)
        self.hlc = max(self.hlc, hlc)
        self.coming |= coming
        self.staged += told
        if not more:
            self.fresh = False
            self._apply(revoked)
        return bool(more)

    def _continues(self, frames: list[list[Any]]) -> bool:
        cursors, filling = dict(self.cursors), dict(self.filling)
        for bucket, since, until, _, _, _, at, to in frames:
            place = [until, *at] if at and any(at) else None
            if cursors.get(bucket) != since or filling.pop(bucket, None) != place:
                return False
            if to:
                filling[bucket] = [until, *to]
            else:
                cursors[bucket] = until
        self.cursors, self.filling = cursors, filling
        return True

    def _named(self, bucket: int, block: list[Any]) -> list[Any]:
        """Owners by their ids; every row told may be one."""
        table, _, joined, seqs, _, columns, _ = block
        self.told |= zip([(bucket, seq) for seq in _summed(seqs)], _ids(joined), strict=True)
        place = OWNER_COLUMNS.get(table, 0) - 2
        if 0 <= place < len(columns) and columns[place]:
            last, column = 0, list[Any]()
            for each in columns[place] * (len(seqs) if len(columns[place]) == 1 else 1):
                last += each if isinstance(each, int) else 0
                column.append(self.told[bucket, last] if isinstance(each, int) else each)
            columns[place] = column
            self.by_number += 1
        return block

    def _settle(self, acks: list[list[Any]], frames: list[list[Any]]) -> None:
        """What is answered for waits no more; an echo is told in full while we know what it echoes."""
        sent = {(lane, number): body for lane, number, body in self.waiting}
        taken = [msgspec.msgpack.decode(sent[ack[0], ack[1]])[4] for ack in acks if ack[2] in TAKEN_NOW]
        ops = [filled(op, OP) for each in taken for op in each]
        for frame in frames:
            frame[3] = [self._told_whole(filled(block, BLOCK), ops) for block in frame[3]]
        for lane, number, code, *_ in acks:
            if code != MISSING:
                self.answered.append((self.incarnation, lane, number, sent[lane, number]))
                self.highest[lane] = max(self.highest.get(lane, 0), number)
                self.waiting = [each for each in self.waiting if each[:2] != (lane, number)]
        self.results += acks

    def _told_whole(self, block: list[Any], ops: list[Op]) -> list[Any]:
        self.seen_kinds.append(block[1])
        if block[1] != ECHO:
            return block
        table, _, ids, seqs, versions, *_ = block
        mine = sorted({op[2] for op in ops if op[1] == table})
        placed = [mine[place] for place in _summed(block[6])] or mine
        ids = ids or b"".join(placed)
        rows: list[Row] = []
        for row in _ids(ids):
            mine = [op for op in ops if (op[1], op[2]) == (table, row)]
            held = {} if mine[0][0] == INSERT else self.image[table, row][2]
            assert mine[0][0] == INSERT or self.image[table, row][0] == mine[0][3]
            rows.append({**held, **{column: value for op in mine for column, value in op[4].items()}})
        last = max(column for row in rows for column in row)
        columns = [[row.get(column) for row in rows] for column in range(2, last + 1)]
        return [table, PUT, ids, seqs, versions, columns, []]

    def _apply(self, revoked: list[int]) -> None:
        whole = {frame[0] for frame in self.staged if frame[1] == 0} | self.anew
        self.anew.clear()
        self.image = {key: held for key, held in self.image.items() if held[1] not in whole}
        entries = [(frame[0], *each) for frame in self.staged for block in frame[3] for each in entries_of(block)]
        for bucket, kind, key, _, version, row in entries:
            held = self.image.get(key, (0, 0, {}))
            if kind in (PUT, PATCH) and version >= held[0]:
                self.image[key] = (version, bucket, row if kind == PUT else {**held[2], **row})
        last = {(bucket, key): seq for bucket, kind, key, seq, *_ in entries if kind in (PUT, PATCH)}
        for bucket, kind, key, seq, *_ in entries:
            is_here = key in self.image and self.image[key][1] == bucket
            if kind not in (PUT, PATCH) and is_here and last.get((bucket, key), 0) < seq:
                del self.image[key]
        for bucket in revoked:
            self.image = {key: held for key, held in self.image.items() if held[1] != bucket}
            del self.cursors[bucket]
        self._must_add_up()
        self.staged.clear()

    def _must_add_up(self) -> None:
        for bucket, _, _, _, rows, total, *_ in self.staged:
            if rows >= 0 and bucket in self.cursors and bucket not in self.gaps:
                held = [(key, each) for key, each in self.image.items() if each[1] == bucket]
                shares = sum(share(*key, version) for key, (version, _, _) in held)
                assert (len(held), wrapped(shares)) == (rows, total), self.names[bucket]


def _ids(joined: bytes) -> list[bytes]:
    return [joined[place : place + 16] for place in range(0, len(joined), 16)]


def _summed(differences: list[int]) -> list[int]:
    return list(accumulate(differences))


def entries_of(block: list[Any]) -> Iterator[tuple[int, Key, int, int, Row]]:
    """Kind, key, sequence number, version and columns of each row."""
    table, kind, joined, seqs, versions, columns, fields = block
    ids = _ids(joined)
    numbers = _summed(versions) or [0] * len(ids)
    for place, (row, seq) in enumerate(zip(ids, _summed(seqs), strict=True)):
        told = zip(fields or range(2, 2 + len(columns)), columns, strict=True)
        values = {number: (column or [None])[place % len(column or [None])] for number, column in told}
        yield kind, (table, row), seq, numbers[place], values
