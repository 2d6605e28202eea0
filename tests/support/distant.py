"""A caller at the other end of a socket, where the server is a process of its own."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from threading import Event

from fieldcrm.protocol.codec import pack, seal
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import SyncAnswer, SyncRequest
from fieldcrm.replication.exchange import PATH
from fieldcrm.replication.remote import RemoteRefused, opened
from fieldcrm.replication.transport import HttpRemote
from tests.support.callers import Caller
from tests.support.centres import KEY


@dataclass
class Distant(Caller):
    """Asks the server at an address, which a test may change between two requests."""

    address: str = ""

    def send(self, *sealed: bytes, page: int = 0) -> SyncAnswer:
        """Ask, come again as often and when one is told to, and take the answer in."""
        request = self.request(*sealed, page=page)
        answer = patiently(lambda: self.ask(request, self.address))
        self.take(answer)
        return answer

    def ask(self, request: SyncRequest, address: str) -> SyncAnswer:
        """Ask that server once; the answer is not taken in."""
        with closing(HttpRemote(address)) as remote:
            return opened(SyncAnswer, remote.post(PATH, seal(pack(request)), device=self.code, key=KEY))


def patiently(ask: Callable[[], SyncAnswer], turned_away: Callable[[int], object] = lambda _: None) -> SyncAnswer:
    """The answer, for which whoever is told to come again later does so at that time, as every laptop would."""
    while True:
        try:
            return ask()
        except RemoteRefused as refused:
            if refused.refusal is not Refusal.BUSY:
                raise
            turned_away(refused.wait)
            Event().wait(refused.wait)
