"""A laptop that has itself looked through by its centre, and what may happen to its file that nobody hears of."""

from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import text

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codec import digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.limits import LIMITS
from fieldcrm.protocol.messages import VerifyAnswer, VerifyRequest
from fieldcrm.replication.remote import RemoteRefused
from fieldcrm.replication.verification import PATH, Verification, Verified
from fieldcrm.store.queries.records import digests
from fieldcrm.store.store import Store
from sync_server import records
from sync_server.endpoints.verify import compare
from sync_server.refusals import RequestRefused
from tests.support.centres import Laptop, numbered

SHOP, BUYER, GHOST = as_bytes(numbered(1_007)), as_bytes(numbered(5_007)), as_bytes(numbered(9_999))
DAMAGE: Final = {
    "a value": ("UPDATE account SET name = 'Shpo 7' WHERE id = :shop",),
    "a lost row": ("DELETE FROM contact WHERE id = :buyer",),
    "an old version": ("UPDATE contact SET _rv = 1, notes = 'as it was' WHERE id = :buyer",),
    "a version that never was": ("UPDATE account SET _rv = 99, phone = '1' WHERE id = :shop",),
    "a ghost": (
        "INSERT INTO contact (id, _rv, _b, account, family_name) "
        "SELECT :ghost, 3, _b, id, 'Ghost' FROM account WHERE id = :shop",
    ),
    "a row in another bucket": (
        "UPDATE account SET _b = (SELECT id FROM sync_bucket WHERE name = 'org') WHERE id = :shop",
    ),
    "a customer with all that is theirs": (
        "DELETE FROM contact WHERE id = :buyer",
        "DELETE FROM account WHERE id = :shop",
    ),
    "an image that was left over": (
        "INSERT INTO shadow_contact (id, _rv, _b, account, family_name, may_mail) "
        "SELECT id, _rv, _b, account, 'Left over', may_mail FROM contact WHERE id = :buyer",
    ),
}
"""Statements by what they do."""


@dataclass
class Wire:
    """A good line to the centre, without a network; keeps what went over it."""

    laptop: Laptop
    asked: list[VerifyRequest] = field(default_factory=list[VerifyRequest])
    answers: list[VerifyAnswer] = field(default_factory=list[VerifyAnswer])

    def post(self, path: str, sealed: bytes, *, device: str = "", key: bytes = b"") -> bytes:
        """See `Remote`."""
        assert path == PATH
        request = unpack(VerifyRequest, open_sealed(sealed, limit=LIMITS["raw_bytes"]))
        self.asked.append(request)
        try:
            answer = compare(self.laptop.fleet.centre, device, request, digest_of(sealed))
        except RequestRefused as refused:
            raise RemoteRefused(refused.refusal, refused.detail, refused.wait) from refused
        self.answers.append(answer)
        return seal(pack(answer))


def verify(laptop: Laptop, wire: Wire | None = None) -> Verified:
    """Have it look through all it holds."""
    return Verification(laptop.store, wire or Wire(laptop), lambda: 0.0).run()


def spoil(store: Store, damage: str) -> None:
    """Something happens to the file, and what is kept of it is none the wiser."""
    with store.apply() as applying:
        for statement in DAMAGE[damage]:
            values = {"shop": SHOP, "buyer": BUYER, "ghost": GHOST}
            applying.connection.execute(text(statement), {k: v for k, v in values.items() if f":{k}" in statement})


def holds_what_the_office_holds(laptop: Laptop) -> bool:
    """By content, kind by kind."""
    with laptop.look() as reading:
        held = digests(reading)
    return held == records.digests(laptop.fleet.centre, records.person(laptop.fleet.centre, laptop.user.login))
