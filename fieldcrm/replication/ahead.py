"""The next page, on its way while the one before is taken in."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from fieldcrm.domain.errors import Trouble
from fieldcrm.protocol.messages import SyncRequest
from fieldcrm.replication.remote import RemoteRefused

THREAD: Final = "next page"
Carry = Callable[[], bytes]


@runtime_checkable
class Eager(Protocol):
    """A link that can carry one request while whoever asked does something else."""

    def begin(self, carry: Carry) -> Carry:
        """Begin with it. What comes back waits for its end, and answers or fails as `carry` does; until then nothing
        else may be asked of this link."""
        ...


def beside(carry: Carry) -> Carry:
    """Done on a thread of its own, which a program that ends does not wait for."""
    told: list[bytes] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            told.append(carry())
        except Exception as error:  # noqa: BLE001 - it is raised where somebody waits for the answer
            failed.append(error)

    thread = threading.Thread(target=work, name=THREAD, daemon=True)
    thread.start()

    def answer() -> bytes:
        thread.join()
        if failed:
            raise failed[0]
        return told[0]

    return answer


@dataclass(frozen=True, slots=True)
class Ahead:
    """A request nobody has waited for yet."""

    request: SyncRequest
    answer: Carry

    def drop(self) -> None:
        """Wait for its end, and leave what it says: the link is free again."""
        with suppress(Trouble, RemoteRefused):
            self.answer()
