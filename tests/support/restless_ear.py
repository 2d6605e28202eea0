"""Hears what a window keeps, and says it line by line to whoever has started it; see `restless`."""

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from fieldcrm.ui.shared.drafts import parts_of
from fieldcrm.ui.shell.memory import FileMemory
from fieldcrm.ui.shell.window import Window
from tests.support.company import BAKERY
from tests.support.profiles import ORDER
from tests.support.windows import VISIT

if TYPE_CHECKING:
    from fieldcrm.machine.sealing import Seal

DRAFTS = "drafts/"
FORM = "form/"
NEWCOMER = "newcomer.role"
QUANTITY = "order.quantity"
HEARD = ("window/address", "window/place", DRAFTS)

_one_at_a_time = Lock()


def say(what: str, where: str, value: object = "") -> None:
    """One line, at once."""
    with _one_at_a_time:
        sys.stdout.write(json.dumps([what, where, value]) + "\n")
        sys.stdout.flush()


def window() -> Window:
    """The one there is."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))


class Ear:
    """Hears what is asked to be kept, and says it; and again when the file that lies on the disk has it."""

    def __init__(self) -> None:
        self.seal: Seal | None = None
        self._asked: dict[tuple[str, str], dict[str, object]] = {}
        self._lies: dict[str, str] = {}

    def asking(self, keep: Callable[[FileMemory, str, str], None]) -> Callable[[FileMemory, str, str], None]:
        """The same, heard."""

        def keep_and_tell(kept_in: FileMemory, name: str, value: str) -> None:
            if name.startswith(HEARD):
                self._asked[name, value] = self._meant(name, value)
                for place, meant in self._asked[name, value].items():
                    say("keeping", place, meant)
            keep(kept_in, name, value)

        return keep_and_tell

    def writing(self, write: Callable[..., None]) -> Callable[..., None]:
        """The same, heard when it is done."""

        def write_and_tell(path: Path, content: bytes, *, is_settled: bool) -> None:
            write(path, content, is_settled=is_settled)
            lies = json.loads(content)
            for name in {*lies, *self._lies}:
                value = lies.get(name, "")
                if (name, value) in self._asked and self._lies.get(name, "") != value:
                    for place, meant in self._asked[name, value].items():
                        say("kept", place, meant)
            self._lies = lies

        return write_and_tell

    def _meant(self, name: str, value: str) -> dict[str, object]:
        """What stands at which places then."""
        if name == "window/place":
            return {"window/height": window().height()}
        if not name.startswith(DRAFTS) or self.seal is None:
            return {name: value}
        about, words = name.removeprefix(DRAFTS), _newest(self.seal.open(value))
        if about.startswith("newcomer/"):
            return {}
        if about.startswith("cell/"):  # where nothing is being written any more, what was left there waits still
            return {about: json.loads(words)[2] if words else ""}
        return _fields(about, json.loads(words or "{}")) if about.startswith(FORM) else {about: words}


def _newest(kept: str) -> str:
    """What is begun there; else what was handed over last, or is left to be begun once more."""
    sent, begun, behind = parts_of(kept)
    return begun or next(reversed(sent), "") or next(iter(behind), "")


def _fields(about: str, words: Mapping[str, str]) -> dict[str, object]:
    """A field of a record that is not there any more is written; of somebody without a name it is given up."""
    if about.removeprefix(FORM) in (BAKERY.id, VISIT.id, ORDER):
        return {f"{about}.{name}": typed for name, typed in words.items()}
    return {NEWCOMER: words.get("role", "")}
