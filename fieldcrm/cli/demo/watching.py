"""The demo for somebody who watches: a window for each of the two people, and a network that goes at a key."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.cli.demo.story import Story, StoryBroken
from fieldcrm.cli.desk import Desk
from fieldcrm.domain.errors import Trouble
from fieldcrm.domain.sentences import sentence
from fieldcrm.machine.credentials import PASSPHRASE_VARIABLE
from fieldcrm.machine.programs import beside, end, program
from fieldcrm.machine.screen import has_screen


def can_be_watched() -> bool:
    """Whether a window opens here. A display may be named that is gone, or that is somebody else's."""
    if not has_screen(os.environ):
        return False
    return subprocess.run(program("fieldcrm-probe"), capture_output=True, check=False).returncode == 0


def show_windows(desk: Desk, story: Story) -> None:
    """A window for each, in processes of their own; when the rep's is closed or we are told to end, all is over.

    Neither is in ours: an interrupt is lost where it meets Python that Qt has called, and Qt may end its process.
    """
    with suppress(KeyboardInterrupt):
        desk.say(
            "Two windows open: the rep's, and the office clerk's. Close the rep's, or press Ctrl+C here, to end it all."
        )
        desk.say(f"The passphrase of both stores is {os.environ[PASSPHRASE_VARIABLE]}")
        with _window(story.clerk), _window(story.rep) as reps, _network_at_a_key(story.centre, desk.say):
            status = reps.wait()
            if status:
                raise StoryBroken(f"the rep's window ended with {status}")


@contextmanager
def _window(desk: Desk) -> Generator["subprocess.Popen[str]"]:
    process = beside([*program("fieldcrm"), "--profile", str(desk.profile.folder)])
    try:
        yield process
    finally:
        end(process)


class Network:
    """Is there or not, as whoever watches wants it; what that means here is that nobody answers."""

    def __init__(self, centre: Centre, say: Callable[[str], None]) -> None:
        self._centre = centre
        self._say = say
        self._turn = threading.Lock()
        self._is_there = True
        self._is_over = False

    def change(self) -> None:
        """Take it away, or bring it back."""
        with self._turn:
            if self._is_over:
                return
            try:
                self._say(self._taken_away() if self._is_there else self._brought_back())
            except Trouble as error:
                self._say(f"{sentence(error.code, error.about)} Enter tries again.")

    def _taken_away(self) -> str:
        self._centre.stop()
        self._is_there = False
        return "The network is gone. Work on; Enter brings it back."

    def _brought_back(self) -> str:
        self._centre.start()
        self._is_there = True
        return "The network is back. Enter takes it away."

    def close(self) -> None:
        """Leave it as it is from now on; a change under way is waited for."""
        with self._turn:
            self._is_over = True


@contextmanager
def _network_at_a_key(centre: Centre, say: Callable[[str], None]) -> Generator[None]:
    """While the block lasts, Enter at the terminal changes the network."""
    network = Network(centre, say)
    if _somebody_types():
        say("Enter here takes the network away.")
        threading.Thread(target=_listen, args=(network,), daemon=True, name="terminal").start()
    try:
        yield
    finally:
        network.close()


def _listen(network: Network) -> None:
    """Reads below `sys.stdin`, whose lock a thread that still waits at the end would hold."""
    with suppress(OSError):  # the terminal is gone, and so is whoever typed there
        while os.read(0, 1024):
            network.change()


def _somebody_types() -> bool:
    """At a terminal, and in front of it: a program in the background is stopped when it reads there."""
    return sys.stdin.isatty() and (sys.platform == "win32" or os.tcgetpgrp(0) == os.getpgrp())
