"""Somebody who hears the screen: a bus as screen readers listen on, and keys that come in by the display's door."""

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from time import monotonic
from typing import IO, Any, Final

from tests.support.machines import environment
from tests.support.patience import PATIENCE_S

PYTHON: Final = "/usr/bin/python3"
"""The system's own: only there are the libraries that screen readers use."""
TOOLS: Final = ("Xvfb", "dbus-daemon", PYTHON)

EAR: Final = r'''
"""Tells every word that a screen reader would be told, and presses keys; one line of JSON each way."""

import json
import sys
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

KINDS = ("object:state-changed:focused", "object:announcement")
HELD = {"shift": 1, "ctrl": 4, "alt": 8}
KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Up": 0xFF52, "Down": 0xFF54, "F6": 0xFFC3}


def tell(**told):
    print(json.dumps(told), flush=True)


def described(it):
    states = [each.value_nick for each in it.get_state_set().get_states()]
    cell = it.get_table_cell()
    row = Atspi.TableCell.get_position(cell)[1] if cell else -1
    return {
        "role": it.get_role_name(),
        "name": it.get_name(),
        "about": it.get_description().strip(),
        "states": states,
        "row": row,
        "within": context(it),
    }


def context(it):
    """The names of what it lies in, from the inside out."""
    names, around = [], it.get_parent()
    while around is not None and around.get_role() != Atspi.Role.APPLICATION:
        if around.get_name():
            names.append(around.get_name())
        around = around.get_parent()
    return names


def heard(event):
    if event.type.startswith("object:announcement"):
        tell(kind="news", name=event.any_data)
    elif event.detail1:
        tell(kind="focus", **described(event.source))


def everything(it):
    if Atspi.StateType.SHOWING in [*it.get_state_set().get_states()]:
        yield it
        for place in range(min(it.get_child_count(), 60)):
            child = it.get_child_at_index(place)
            if child is not None:
                yield from everything(child)


def look_around():
    desktop = Atspi.get_desktop(0)
    programs = [desktop.get_child_at_index(place) for place in range(desktop.get_child_count())]
    for program in programs:
        for place in range(program.get_child_count()):
            for each in everything(program.get_child_at_index(place)):
                tell(kind="seen", **described(each))
    tell(kind="end")


def press(keys):
    *held, key = keys.split("+")
    mask = sum(HELD[each] for each in held)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key), None, Atspi.KeySynthType.SYM)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def obey():
    for line in sys.stdin:
        wanted = line.strip()
        GLib.idle_add(lambda wanted=wanted: (look_around() if wanted == "look" else press(wanted)) and False)
    GLib.idle_add(Atspi.event_quit)


Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # what was so before is not to be told again
listener = Atspi.EventListener.new(heard)
for kind in KINDS:
    listener.register(kind)
threading.Thread(target=obey, daemon=True).start()
tell(kind="ready")
Atspi.event_main()
'''


def missing() -> str:
    """Why nobody can listen on this machine; nothing where they can."""
    if sys.platform != "linux":
        return "another bus than Linux has"
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if lacking:
        return f"not installed: {', '.join(lacking)}"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    can_listen = subprocess.run([PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0
    return "" if can_listen else "not installed: gir1.2-atspi-2.0, python3-gi or at-spi2-core"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing a screen reader was told: what it is, what it is called, how it stands and where."""

    kind: str
    role: str = ""
    name: str = ""
    about: str = ""
    states: tuple[str, ...] = ()
    row: int = -1
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listener:
    """Hears the program, and has the keys."""

    process: "subprocess.Popen[str]"

    def press(self, *keys: str) -> None:
        """Each of them, by the display's own door: `ctrl+k`, `Tab`, `a`."""
        for each in keys:
            self._ask(each)

    def hears(self, kind: str, holds: Callable[[Told], bool]) -> Told:
        """Wait for it; what is told before it goes by."""
        return self._until(lambda told: told.kind == kind and holds(told))[-1]

    def looks_around(self) -> list[Told]:
        """All there is to be heard now."""
        self._ask("look")
        return [told for told in self._until(lambda told: told.kind == "end") if told.kind == "seen"]

    def finds(self, holds: Callable[[Told], bool]) -> Told:
        """Look around until it is there."""
        began = monotonic()
        while monotonic() < began + PATIENCE_S:
            found = next(filter(holds, self.looks_around()), None)
            if found is not None:
                return found
        raise AssertionError("it is not to be found")

    def _ask(self, wanted: str) -> None:
        print(wanted, file=_pipe(self.process.stdin), flush=True)

    def _until(self, holds: Callable[[Told], bool]) -> list[Told]:
        """All that is told up to something; who waits for very long has it end."""
        tired = threading.Timer(PATIENCE_S, self.process.kill)
        tired.start()
        heard: list[Told] = []
        try:
            for line in _pipe(self.process.stdout):
                heard.append(_told(line))
                if holds(heard[-1]):
                    return heard
        finally:
            tired.cancel()
        raise AssertionError(f"it fell silent after {heard[-20:]}")


def _told(line: str) -> Told:
    said: dict[str, str | int | list[str]] = json.loads(line)
    own: dict[str, Any] = {name: tuple(each) if isinstance(each, list) else each for name, each in said.items()}
    return Told(**own)


@contextmanager
def listening(*program: str, **own: str) -> Generator[tuple[Listener, Mapping[str, str]]]:
    """Start a program on a display and a bus of its own, and somebody who listens to it; all of it ends with this.

    With the environment, in which other programs are on the same display.
    """
    with ExitStack() as ending:
        desk = ending.enter_context(session())
        seen = environment(**own, **desk, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        listener = ending.enter_context(beginning(EAR, desk))
        ending.enter_context(started(program, seen))
        yield listener, seen


@contextmanager
def session() -> Generator[Mapping[str, str]]:
    """A display and a bus of its own, as what tells programs of them."""
    with _display() as display, _bus(display) as bus:
        yield {**display, **bus}


@contextmanager
def beginning(script: str, desk: Mapping[str, str]) -> Generator[Listener]:
    """A script of the system's own Python in such a session, once it says that it is ready."""
    with started([PYTHON, "-c", script], {**desk, "PATH": os.environ["PATH"]}) as process:
        listener = Listener(process)
        listener.hears("ready", lambda _: True)
        yield listener


@contextmanager
def _display() -> Generator[Mapping[str, str]]:
    """A screen nobody sees, under the first free number."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(words, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as number, _ended(process):
        yield {"DISPLAY": f":{number.readline().strip()}"}


@contextmanager
def _bus(display: Mapping[str, str]) -> Generator[Mapping[str, str]]:
    """The bus of one session; it starts the one for screen readers when that is asked for."""
    words = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    known = {**display, "PATH": os.environ["PATH"]}
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=known)
    with _ended(process):
        yield {"DBUS_SESSION_BUS_ADDRESS": _pipe(process.stdout).readline().strip()}


@contextmanager
def started(words: Sequence[str], seen: Mapping[str, str]) -> "Generator[subprocess.Popen[str]]":
    """It, ended with this."""
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=seen)
    with _ended(process):
        yield process


@contextmanager
def _ended(process: "subprocess.Popen[Any]") -> Generator[None]:
    try:
        yield
    finally:
        process.terminate()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(BrokenPipeError):
                    pipe.close()  # not read to its end: whom a bus has started holds it as long as it lives
        _wait_for_end(process)


def _wait_for_end(process: "subprocess.Popen[Any]") -> None:
    try:
        process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise AssertionError(f"{process.args!r} did not end when it was told to") from None


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
