"""What was done and can be taken back: the newest first by Ctrl+Z, each once, and none silently."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

REMEMBERED: Final = 100


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """Something done, by its name, and how it is taken back."""

    name: str
    take_back: Callable[[], object]


class Writing(Protocol):
    """Whether something is being written, and work that is done after it."""

    @property
    def is_writing(self) -> bool:
        """Whether a change that was asked for is not done, or not heard of."""
        ...

    def write(self, job: Callable[[], object], then: Callable[[object], object]) -> object:
        """Do it after every change asked for before; `then` hears of it after theirs."""
        ...


class UndoStack(QObject):
    """The steps of one window. What is still being written counts: Ctrl+Z may come before it is a step."""

    changed = Signal()

    def __init__(self, writing: Writing | None = None) -> None:
        super().__init__()
        self._writing = writing
        self._steps: deque[Step] = deque(maxlen=REMEMBERED)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that Ctrl+Z could take back."""
        return not self._steps and not (self._writing is not None and self._writing.is_writing)

    def push(self, name: str, take_back: Callable[[], object]) -> Step:
        """Remember a step; it is given back so that a notice may undo this very one."""
        step = Step(name, take_back)
        self._steps.append(step)
        self.changed.emit()
        return step

    def has(self, step: Step) -> bool:
        """Whether it has not been taken back yet."""
        return step in self._steps

    def undo(self) -> None:
        """Take back the newest step, once what was asked for before is one."""
        if self._writing is not None and self._writing.is_writing:
            self._writing.write(lambda: None, lambda _: self._take_back_newest())
        else:
            self._take_back_newest()

    def _take_back_newest(self) -> None:
        if self._steps:
            self.take_back(self._steps[-1])

    def take_back(self, step: Step) -> None:
        """Take back one step; asking twice does nothing more."""
        if step in self._steps:
            self._steps.remove(step)
            self.changed.emit()
            step.take_back()
