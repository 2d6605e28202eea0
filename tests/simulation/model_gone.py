"""What has gone, in the model: who hears of it where, and when nobody needs to any more.

A row that leaves a bucket leaves an entry there, and so does each that goes along with its owner; one that is deleted
does where it lived. What comes back has not gone. There is nothing else: outside the bucket it lives in no row is told,
not by as little as its name.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

from fieldcrm.protocol.messages import Kind

Key = tuple[str, bytes]
"""A kind and an id."""

Entry = tuple[str, Key]
"""Of a row that is not in a bucket any more, the bucket and the row."""

AWAY_MS = 180 * 86_400_000


class Living(Protocol):
    """A row that lives somewhere, or did when it was deleted."""

    home: str
    is_gone: bool


class Gone:
    """All that is told of as gone, and how."""

    def __init__(self) -> None:
        self.told: dict[Entry, Kind] = {}
        self._before: dict[Key, str | None] = {}

    def note(self, key: Key, home: str | None) -> None:
        """A row is written that lived there, or nowhere. What is done together counts as it is in the end."""
        self._before.setdefault(key, home)

    def settle(self, homes: Mapping[Key, Living]) -> None:
        """What was done together is over, and the rows live there now."""
        for key, was in self._before.items():
            now = homes[key]
            has_moved = was is not None and was != now.home
            if was is not None and has_moved:
                self.told[was, key] = Kind.LEAVE
            if now.is_gone:
                self.told[now.home, key] = Kind.DELETE
            elif has_moved:
                self.told.pop((now.home, key), None)
        self._before.clear()

    def forget(self, entries: Iterable[Entry]) -> None:
        """These are told no more."""
        for each in entries:
            del self.told[each]


class Heard(NamedTuple):
    """When a device has sent something or was told something last, and how far it has read the buckets it holds."""

    at_ms: int
    read: Mapping[str, int]


def may_be_forgotten(bucket: str, number: int, devices: Iterable[Heard], now_ms: int) -> bool:
    """Whether everybody who was here within half a year, and holds the bucket, has read of it."""
    here = [each for each in devices if each.at_ms >= now_ms - AWAY_MS]
    return all(each.read.get(bucket, number) >= number for each in here)
