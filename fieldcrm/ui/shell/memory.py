"""What the window remembers from one start to the next: its place, its page, its look, its language."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from threading import Lock, Thread
from typing import Protocol

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.files import write_private
from fieldcrm.machine.logs import LOG
from fieldcrm.machine.sealing import Seal
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.theme import CHOICES, SYSTEM, Density, Theme, asks_for_contrast, look


class Memory(Protocol):
    """Words kept under names."""

    def recall(self, name: str) -> str:
        """What was kept, or nothing."""
        ...

    def keep(self, name: str, value: str) -> None:
        """Keep it from now on."""
        ...


class FileMemory:
    """A small file in the person's folder; losing it costs a window's place and nothing else.

    It is written on a thread of its own: on a busy disk the window would stand still for a tenth of a second at each
    page that is opened.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = self._written = _read(path)
        self._lock = Lock()
        self._writer: Thread | None = None

    def recall(self, name: str) -> str:
        """What was kept, or nothing."""
        return self._kept.get(name, "")

    def keep(self, name: str, value: str) -> None:
        """Keep it from now on; it is in the file a moment later. Nothing takes no room."""
        with self._lock:
            self._kept = {each: kept for each, kept in {**self._kept, name: value}.items() if kept}
            if self._writer is None:
                self._writer = Thread(target=self._write, name="memory")
                self._writer.start()

    def end(self) -> None:
        """Have everything in the file."""
        with self._lock:  # another thread may be just about to start it
            writer = self._writer
        if writer is not None:
            writer.join()

    def _write(self) -> None:
        """Whatever was kept meanwhile is written in one go."""
        while (kept := self._unwritten()) is not None:
            try:
                write_private(self._path, json.dumps(kept).encode(), is_settled=False)
            except Trouble as trouble:
                LOG.info("what the window remembers was not written: %s", trouble.code)

    def _unwritten(self) -> Mapping[str, str] | None:
        with self._lock:
            if self._kept is self._written:
                self._writer = None
                return None
            self._written = self._kept
            return self._written


def _read(path: Path) -> Mapping[str, str]:
    """Whoever spoils the file begins anew."""
    try:
        kept: dict[str, object] = json.loads(path.read_bytes())
        return {name: value for name, value in kept.items() if isinstance(value, str)}
    except (OSError, ValueError, AttributeError):
        return {}


class SealedMemory:
    """Keeps what may hold somebody's words, as a draft or the name of a view, so that only the file's key opens it."""

    def __init__(self, memory: Memory, seal: Seal) -> None:
        self._memory, self._seal = memory, seal

    def recall(self, name: str) -> str:
        """What was kept, or nothing."""
        return self._seal.open(self._memory.recall(name))

    def keep(self, name: str, value: str) -> None:
        """Keep it from now on."""
        self._memory.keep(name, self._seal.close(value) if value else "")


class NoMemory:
    """Every start is the first."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def recall(self, name: str) -> str:
        """What was kept since the start, or nothing."""
        return self._kept.get(name, "")

    def keep(self, name: str, value: str) -> None:
        """Keep it until the end."""
        self._kept[name] = value


def theme_as_left(application: QApplication, memory: Memory) -> Theme:
    """The look of the last time; what makes no sense is daylight at the usual size.

    Whoever has told the system that they need more contrast need not look for it here.
    """
    choice = memory.recall("look/choice")
    scale = memory.recall("look/scale")
    density = memory.recall("look/density")
    is_number = scale.replace(".", "", 1).isdecimal()
    return Theme(
        application,
        choice if choice in CHOICES else SYSTEM if asks_for_contrast(application) else "light",
        float(scale) if is_number else 1.0,
        Density(density) if density in [*Density] else Density.COMFORTABLE,
    )


def keep_look(theme: Theme, memory: Memory) -> None:
    """Remember the look in force."""
    memory.keep("look/choice", theme.choice)
    memory.keep("look/scale", f"{look().scale:.2f}")
    memory.keep("look/density", look().density.value)


def speech_as_left(application: QApplication, memory: Memory) -> Speech:
    """The language of the last time; the first time, the system's."""
    return Speech(application, memory.recall("language"))


def keep_language(speech: Speech, memory: Memory) -> None:
    """Remember the language in force."""
    memory.keep("language", speech.language.code)


def page_as_left(memory: Memory, today: date) -> str:
    """The address the window was left at today; a new day begins with its agenda."""
    return memory.recall("window/address") if memory.recall("window/day") == today.isoformat() else ""


def keep_page(memory: Memory, address: str, today: date) -> None:
    """Remember where one is: a window that is killed never says where it was left."""
    memory.keep("window/address", address)
    memory.keep("window/day", today.isoformat())


def as_words(geometry: QByteArray) -> str:
    """A window's place as text."""
    return geometry.toBase64().toStdString()


def as_geometry(words: str) -> QByteArray:
    """The place again; text that is none gives a place that no window takes."""
    return QByteArray.fromBase64(words.encode("ascii", "ignore"))
