"""A hub in the model, a courier: what lies there and whose it is, what came back, and what laptops say of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Left:
    """A packet that somebody has left there, since when, with the transactions in it; later what came back for it."""

    sender: bytes
    txids: frozenset[bytes]
    at_ms: int = 0
    answer: bytes = b""
    reason: str = ""
    is_carried: bool = False
    is_got: bool = False


class HubModel:
    """A hub as the page has it: nothing is opened, ordered or decided there, and nothing ends by itself."""

    def __init__(self) -> None:
        self.packets: dict[bytes, Left] = {}
        self.is_shut = False

    def leave(self, digest: bytes, left: Left) -> None:
        """It lies there, once."""
        self.packets.setdefault(digest, left)

    def receipt(self, digest: bytes, at_ms: int) -> int:
        """Since when it lies there: left again, it has lain there all the time."""
        left = self.packets[digest]
        left.at_ms = left.at_ms or at_ms
        return left.at_ms

    def bring(self, digest: bytes, answer: bytes, reason: str) -> None:
        """The centre has answered for it, this once; a hub that was heard is a hub again."""
        left = self.packets[digest]
        left.is_carried, left.answer, left.reason = True, answer, reason
        self.is_shut = False

    def got(self, sender: bytes, digests: Iterable[bytes]) -> None:
        """What came back need not be kept; of nobody else's, and of nothing that was not carried."""
        for each in digests:
            left = self.packets.get(each)
            if left is not None and left.sender == sender and left.is_carried:
                left.is_got = True

    def lying(self, sender: bytes) -> list[Left]:
        """What of theirs was not carried, the oldest first."""
        return [each for each in self.packets.values() if each.sender == sender and not each.is_carried]

    def brought(self, sender: bytes) -> list[tuple[bytes, bytes, str]]:
        """What came back for them and was not got, each by the packet it is for."""
        return [
            (digest, each.answer, each.reason)
            for digest, each in self.packets.items()
            if each.sender == sender and each.is_carried and not each.is_got
        ]


@dataclass(slots=True)
class Stations:
    """What one laptop knows of its steps at the hub, by the receipts it was given: each since when it lies there."""

    since: dict[bytes, int] = field(default_factory=dict[bytes, int])

    def receipt(self, txids: Iterable[bytes], at_ms: int) -> None:
        """A packet with these lies there; what lay there before does so since then."""
        self.since = {**dict.fromkeys(txids, at_ms), **self.since}

    def hear(self, *, is_first: bool, is_empty: bool, reasons: Iterable[str]) -> None:
        """Whoever comes and finds nothing there any more, or hears that nothing was taken, is told so."""
        if (is_first and is_empty) or any(reasons):
            self.since.clear()

    def of(self, waiting: Iterable[bytes]) -> Mapping[bytes, int]:
        """Of what waits still, what lies at the hub."""
        return {txid: self.since[txid] for txid in waiting if txid in self.since}
