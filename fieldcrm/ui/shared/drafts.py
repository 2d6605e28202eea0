"""What somebody is writing and has not added yet: every letter is kept, for a window that dies says nothing more."""

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
    """By what they are about: a customer, an order, a line of the diary."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def of(self, about: str) -> str:
        """What stands there still to be added, or nothing."""
        return self._words.recall(f"drafts/{about}")

    def keep(self, about: str, text: str) -> None:
        """This is what stands there now; where it is nothing, nothing is kept."""
        if text != self.of(about):
            self._words.keep(f"drafts/{about}", text)

    def added(self, about: str, text: str) -> None:
        """That is written where it belongs; what was begun meanwhile stays."""
        if self.of(about) == text:
            self.keep(about, "")
