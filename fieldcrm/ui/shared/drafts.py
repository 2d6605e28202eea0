"""What somebody is writing and has not added yet: every letter is kept, for a window that dies says nothing more."""

import json
from collections.abc import Sequence
from threading import RLock
from typing import Final, Protocol

NOTHING: Final = '[[], "", []]'


class Words(Protocol):
    """Keeps words under names, closed to whoever has not the key."""

    def recall(self, name: str) -> str:
        """What was kept, or nothing."""
        ...

    def keep(self, name: str, value: str) -> None:
        """Keep it from now on."""
        ...


class Drafts:
    """By what they are about: a customer, an order, a line of the diary. Any thread may tell what became of them.

    Of each there may be several: those that are on their way to where they belong, the one that is being written, and
    those that are left behind it, as one that was on its way when the window died.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._on_their_way: dict[str, list[str]] = {}
        self._one_at_a_time = RLock()

    def of(self, about: str) -> str:
        """What stands there still to be added, or nothing."""
        with self._one_at_a_time:
            return self.begun(about) or self.left(about) or next(reversed(self._sent(about)), "")

    def begun(self, about: str) -> str:
        """What is being written there."""
        return self._read(about)[0]

    def left(self, about: str) -> str:
        """What is left there to be added is begun once more, one at a time; nothing while something else is begun."""
        with self._one_at_a_time:
            begun, behind = self._read(about)
            if begun or not behind:
                return ""
            self._write(about, behind[0], behind[1:])
            return behind[0]

    def keep(self, about: str, text: str) -> None:
        """This is what is being written there now."""
        with self._one_at_a_time:
            self._write(about, text, self._read(about)[1])

    def hand_over(self, about: str, text: str) -> None:
        """What is being written there is to be put where it belongs; it is kept as `text` until that is done."""
        with self._one_at_a_time:
            behind = self._read(about)[1]
            self._on_their_way.setdefault(about, []).append(text)
            self._write(about, "", behind)

    def added(self, about: str, text: str) -> None:
        """It is written; what was begun meanwhile stays."""
        with self._one_at_a_time:
            begun, behind = self._read(about)
            self._forget(about, text)
            self._write(about, begun, behind)

    def refused(self, about: str, text: str) -> bool:
        """It is not written: it is begun once more, or left behind what was begun meanwhile. Says which."""
        with self._one_at_a_time:
            begun, behind = self._read(about)
            self._forget(about, text)
            self._write(about, begun or text, [*behind, text] if begun else behind)
            return not begun

    def _sent(self, about: str) -> Sequence[str]:
        return self._on_their_way.get(about, ())

    def _forget(self, about: str, text: str) -> None:
        sent = self._on_their_way.get(about, [])
        if text in sent:
            sent.remove(text)
        if not sent:
            self._on_their_way.pop(about, None)

    def _read(self, about: str) -> tuple[str, Sequence[str]]:
        """What is begun, and what is left: of what was on its way all that is not now, for it never arrived."""
        sent, begun, behind = parts_of(self._words.recall(_name(about)))
        return begun, [*_without(sent, self._sent(about)), *behind]

    def _write(self, about: str, begun: str, behind: Sequence[str]) -> None:
        sent = self._sent(about)
        kept = json.dumps([sent, begun, behind]) if sent or begun or behind else ""
        if kept != self._words.recall(_name(about)):
            self._words.keep(_name(about), kept)


def parts_of(kept: str) -> tuple[list[str], str, list[str]]:
    """What is on its way, what is begun, what is left behind it; text that nobody can read is nothing."""
    try:
        parts: tuple[list[str], str, list[str]] = json.loads(kept or NOTHING)
    except ValueError:
        return [], "", []
    return parts


def _name(about: str) -> str:
    return f"drafts/{about}"


def _without(all_of_them: Sequence[str], some: Sequence[str]) -> list[str]:
    """Each of `some` once."""
    left = list(all_of_them)
    for each in some:
        if each in left:
            left.remove(each)
    return left
