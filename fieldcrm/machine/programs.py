"""How this machine starts our programs: by Python in a checkout, as files of their own once they are packaged."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any, Final

from fieldcrm.domain.errors import Trouble

_MODULES: Final = {"fieldcrm": "fieldcrm", "fieldcrm-probe": "fieldcrm.ui.probe", "fieldcrm-server": "sync_server"}

STOP_SECONDS: Final = 15
DEMO_SECONDS: Final = 2.0
"""A demo that cannot be set up ends sooner; one that can is open for much longer."""


def program(name: str) -> tuple[str, ...]:
    """The words that start one of our programs."""
    if getattr(sys, "frozen", False):  # we brought our own Python with us
        own = Path(sys.executable)
        return (str(own.with_name(name + own.suffix)),)
    return (sys.executable, "-m", _MODULES[name])


def is_installed(name: str) -> bool:
    """Whether that program of ours is here: a laptop may have the window alone."""
    if getattr(sys, "frozen", False):
        return Path(program(name)[0]).exists()
    return find_spec(_MODULES[name]) is not None


def start_demo() -> "subprocess.Popen[bytes]":
    """Start the demo apart from us: it goes on when we end. One that ends at once is Trouble."""
    nothing = subprocess.DEVNULL
    process = subprocess.Popen(
        [*program("fieldcrm"), "demo"], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
    )
    with suppress(subprocess.TimeoutExpired):
        process.wait(DEMO_SECONDS)
        raise Trouble("server.gone", "demo")
    return process


def beside(
    words: Sequence[str], *, stdout: int | None = None, stderr: IO[bytes] | None = None
) -> "subprocess.Popen[str]":
    """Start a window or a server apart from the terminal: Ctrl+C reaches us alone, and it is us who end it.

    It ends with us however we go, since only we hold the other end of its input.
    """
    return subprocess.Popen(
        [*words, "--until-eof"],
        stdin=subprocess.PIPE,
        stdout=stdout,
        stderr=stderr,
        text=True,
        start_new_session=True,
    )


def end(process: "subprocess.Popen[Any]") -> None:
    """Ask it to end, do not wait for ever, and let go of what tied it to us."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
