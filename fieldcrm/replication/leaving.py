"""What a request carries is noted as asked before it leaves; where the link can, while the head of it is on its way."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from fieldcrm.store import outbox
from fieldcrm.store.store import Store


@runtime_checkable
class Heralding(Protocol):
    """A link on which the head of a request goes before its body."""

    def post_noting(self, path: str, sealed: bytes, note: Callable[[], None], *, device: str, key: bytes) -> bytes:
        """As `Remote.post`; `note` is called when somebody was reached, once for each line that is tried, and nothing
        of the body leaves before it returns. What it raises ends the request, which nobody can have understood."""
        ...


@runtime_checkable
class Brief(Protocol):
    """A link that may say an exchange in fewer bytes, where these mean that what is sent is told by its places."""

    @property
    def is_brief(self) -> bool:
        """Whether it does so now."""
        ...


class WaitsNoMore(Exception):
    """A person has held something back since it was read, or taken it back: the request is made anew."""


class Leaving:
    """The transactions of one request: from `note` on they may be at the centre, whatever is answered."""

    def __init__(self, store: Store, sealed: Sequence[bytes]) -> None:
        self._store = store
        self._sealed = sealed
        self._fresh: list[bytes] = []

    def note(self) -> None:
        """They are about to leave; raises WaitsNoMore where that is not so any more, and then nothing is noted."""
        fresh = outbox.note_asked(self._store, self._sealed)
        if fresh is None:
            raise WaitsNoMore
        self._fresh += fresh

    def undo(self) -> None:
        """Nobody was reached: what has not left before has not left now either."""
        outbox.note_unasked(self._store, self._fresh)
