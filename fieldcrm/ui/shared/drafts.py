"""What somebody is writing and has not added yet: every letter is kept, for a window that dies says nothing more."""

from threading import RLock
from typing import Protocol


class Words(Protocol):
    """Keeps words under names, closed to whoever has not the key."""

    def recall(self, name: str) -> str:
        """What was kept, or nothing."""
        ...

    def keep(self, name: str, value: str) -> None:
        """Keep it from now on."""
        ...


class Drafts:
    """By what they are about: a customer, an order, a line of the diary. Any thread may tell what became of them."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._on_their_way: dict[str, str] = {}
        self._one_at_a_time = RLock()

    def of(self, about: str) -> str:
        """What stands there still to be added, or nothing."""
        return self._words.recall(f"drafts/{about}")

    def keep(self, about: str, text: str) -> None:
        """This is what stands there now; where it is nothing, what was handed over is kept until it is written."""
        with self._one_at_a_time:
            kept = text or self._on_their_way.get(about, "")
            if kept != self.of(about):
                self._words.keep(f"drafts/{about}", kept)

    def hand_over(self, about: str, text: str) -> None:
        """That is to be written where it belongs."""
        with self._one_at_a_time:
            self._on_their_way[about] = text
            self.keep(about, text)

    def added(self, about: str, text: str) -> None:
        """It is written; what was begun meanwhile stays."""
        with self._one_at_a_time:
            self._forget(about, text)
            if self.of(about) == text:
                self.keep(about, "")

    def refused(self, about: str, text: str) -> bool:
        """It is not written, and is kept as it was; says whether nothing else was begun meanwhile."""
        with self._one_at_a_time:
            self._forget(about, text)
            return self.of(about) == text

    def _forget(self, about: str, text: str) -> None:
        """Unless something else is on its way by now."""
        if self._on_their_way.get(about) == text:
            del self._on_their_way[about]
