"""Real programs as processes of their own: a server, and people's machines that talk to it."""

import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.machine.credentials import KEY_BYTES, wrap
from fieldcrm.machine.files import write_private
from fieldcrm.machine.paths import find_profile
from tests.support.blanks import kept_folder

PASSPHRASE = "for tests only"  # noqa: S105 - it opens nothing but what a test has just made
COST: Final = 2
"""The least that scrypt can do."""
DONE, WRONG_WORDS, REFUSED, OFFLINE, ATTENTION = 0, 2, 3, 4, 5


@dataclass(frozen=True, slots=True)
class Machine:
    """Somebody's machine: each command is a process of its own."""

    folder: Path

    def run(self, *words: str, expect: int = DONE) -> Any:
        """One command and its document; any other exit status than expected fails the test with all that was said."""
        return self.program([sys.executable, "-m", "fieldcrm", *words, "--json"], expect)

    def program(self, command: Sequence[str], expect: int = DONE) -> Any:
        """The same of any program of ours there."""
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            env=environment(FIELDCRM_PROFILE=str(self.folder), FIELDCRM_PASSPHRASE=PASSPHRASE),
            timeout=120,
            check=False,
        )
        assert done.returncode == expect, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)

    def enrol(self, centre: Centre, login: str) -> "Machine":
        """Join as that person and fetch everything."""
        lay_key(self.folder)
        self.run("enrol", "--server", centre.address, "--code", centre.invite(login), "--device", login)
        return self


def lay_key(folder: Path) -> None:
    """The key that the first program there would make itself, under the same passphrase.

    What scrypt makes of that costs a program a fifth of a second, so that nobody tries many; here, next to nothing.
    """
    profile = find_profile(str(folder), {})
    write_private(profile.key, msgspec.json.encode(wrap(secrets.token_bytes(KEY_BYTES), PASSPHRASE, COST)))


def environment(**more: str) -> Mapping[str, str]:
    """What a process of a test sees: nothing of the person who runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMPDIR", "HOME") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path), **more}


def new_centre(place: Sequence[str], folder: Path) -> Centre:
    """A server with the demo company, serving."""
    centre = Centre(place, folder / "server.log")
    centre.do("init", "--demo")
    centre.start()
    return centre


def demo_in(folder: Path, log: Path) -> Centre:
    """The same in a folder."""
    lay_demo(folder)
    centre = Centre(["--data", str(folder)], log)
    centre.start()
    return centre


def lay_demo(folder: Path) -> None:
    """The demo company as the program founds it; it does so once in a run."""
    shutil.copytree(_founded(), folder)


@cache
def _founded() -> Path:
    folder = kept_folder()
    Centre(["--data", str(folder / "centre")], folder / "server.log").do("init", "--demo")
    return folder / "centre"
