"""After an update of the program: asks for what its schema has, and the one before had no words for."""

from collections.abc import Callable
from typing import Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.backfill import BackfillAnswer, BackfillRequest
from fieldcrm.protocol.codec import BadMessage, digest_of, open_sealed, pack, seal, unpack
from fieldcrm.protocol.messages import LARGEST
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote
from fieldcrm.store import gaps, schemas
from fieldcrm.store.device import must_identity
from fieldcrm.store.store import Store

PATH: Final = "/v1/backfill"
Sent = Callable[[int, int], None]
"""Told of each request: the bytes up and down."""


class Backfill:
    """One device's side. It goes on where it was, whatever stopped it, and changes nothing that was not sent."""

    def __init__(self, store: Store, remote: Remote, page: int = 0) -> None:
        self._store = store
        self._remote = remote
        self._page = page
        self.rows = 0

    def run(self, keep_on: Callable[[], bool], sent: Sent) -> bool:
        """Until nothing is missing; False if something moved on meanwhile, so that the device has to exchange first."""
        while (request := self._request()) is not None:
            if not keep_on():
                return True
            answer = self._ask(request, sent)
            filled = gaps.fill(self._store, answer.frames, request.schema)
            self.rows += filled.rows
            if not filled.buckets:
                return False
        return True

    def _request(self) -> BackfillRequest | None:
        with self._store.read() as reading:
            found = schemas.gaps(reading.connection, self._store.registry)
            if not found:
                return None
            schema = schemas.spoken(reading.connection, self._store.registry).schema
            epoch = must_identity(reading.connection).epoch
        return BackfillRequest(PROTOCOL, epoch, schema, found, self._page)

    def _ask(self, request: BackfillRequest, sent: Sent) -> BackfillAnswer:
        with self._store.read() as reading:
            who = must_identity(reading.connection)
        sealed = seal(pack(request))
        body = self._remote.post(PATH, sealed, device=who.device_code, key=who.key)
        sent(len(sealed), len(body))
        return _opened(body, digest_of(sealed))


def _opened(body: bytes, about: bytes) -> BackfillAnswer:
    try:
        answer = unpack(BackfillAnswer, open_sealed(body, limit=LARGEST))
    except BadMessage as error:
        raise Trouble("link.not_the_centre", str(error)) from error
    if answer.about != about:
        raise Trouble("link.offline", "an answer to another request")
    return answer
