"""The demo's server: the real program as a process of its own, on this machine alone."""

import json
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine.programs import beside, end, program

START_SECONDS: Final = 60


class Centre:
    """A server started and stopped as the story wants it; the port stays the same.

    `place` says where its data lies, in its own words: `--data DIR` or `--database URL`.
    """

    def __init__(self, place: Sequence[str], log: Path, port: int = 0) -> None:
        self._place = place
        self._log = log
        self._port = port
        self._process: subprocess.Popen[str] | None = None
        self.address = ""

    def do(self, *words: str) -> dict[str, Any]:
        """One command of the server, and its answer."""
        command = [*program("fieldcrm-server"), *words, *self._place, "--json"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode:
            raise Trouble("server.gone", _last_words(done.stderr))
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def invite(self, login: str) -> str:
        """A one-time code for a new device of that person."""
        return str(self.do("invite", login)["code"])

    def start(self) -> None:
        """Serve, and come back when requests are taken."""
        words = [*program("fieldcrm-server"), "serve", *self._place, "--port", str(self._port)]
        with self._log.open("ab") as log:
            self._process = beside(words, stdout=subprocess.PIPE, stderr=log)
        self.address = self._ready(self._process)
        self._port = int(self.address.rpartition(":")[2])

    def stop(self) -> None:
        """End it cleanly; what it took is on its disk."""
        if self._process is not None:
            end(self._process)
            self._process = None

    def _ready(self, process: "subprocess.Popen[str]") -> str:
        """The address from its first line. A server that says nothing is ended, so the line always comes or ends."""
        patience = threading.Timer(START_SECONDS, process.kill)
        patience.start()
        try:
            line = process.stdout.readline() if process.stdout is not None else ""
        finally:
            patience.cancel()
        word, _, address = line.strip().partition(" ")
        if word != "ready":
            self.stop()
            raise Trouble("server.gone", _last_words(self._log.read_text(encoding="utf-8", errors="replace")))
        return address


def _last_words(said: str) -> str:
    """The sentence it ended with, without its name and its full stop."""
    lines = said.strip().splitlines()
    return lines[-1].removeprefix("fieldcrm-server: ").rstrip(".") if lines else "without a word"
