"""After an update of the program: asks for what its schema has, and the one before had no words for."""

from collections.abc import Callable
from typing import Final

from fieldcrm.protocol.backfill import BackfillAnswer, BackfillRequest
from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.replication.remote import Remote, answer_to
from fieldcrm.store import gaps, schemas
from fieldcrm.store.device import Identity, must_identity
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
        with self._store.read() as reading:
            who = must_identity(reading.connection)
        while (request := self._request(who)) is not None:
            if not keep_on():
                return True
            answer = self._ask(who, request, sent)
            filled = gaps.fill(self._store, answer.frames, request.schema)
            self.rows += filled.rows
            if not filled.buckets:
                return False
        return True

    def _request(self, who: Identity) -> BackfillRequest | None:
        with self._store.read() as reading:
            found = schemas.gaps(reading.connection, self._store.registry)
            if not found:
                return None
            schema = schemas.spoken(reading.connection, self._store.registry).schema
        return BackfillRequest(PROTOCOL, who.epoch, schema, found, self._page)

    def _ask(self, who: Identity, request: BackfillRequest, sent: Sent) -> BackfillAnswer:
        sealed = seal(pack(request))
        body = self._remote.post(PATH, sealed, device=who.device_code, key=who.key)
        sent(len(sealed), len(body))
        return answer_to(sealed, BackfillAnswer, body)
