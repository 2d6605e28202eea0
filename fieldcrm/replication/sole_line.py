"""The link of a profile of which several processes may want one."""

from contextlib import ExitStack
from pathlib import Path

from fieldcrm.background.jobs import must_be_wanted
from fieldcrm.machine.single_instance import in_turn
from fieldcrm.replication.transport import HttpRemote


class SoleLine(HttpRemote):
    """A link to a server that no other process of the profile has at the same time: exchanges take turns."""

    def __init__(self, server: str, lock: Path, certificate: Path | None) -> None:
        """Trusted is that certificate; see `HttpRemote`. Cancelled where the job at hand is not wanted any more."""
        super().__init__(server, certificate=certificate)
        self._turn = ExitStack()
        self._turn.enter_context(in_turn(lock, must_be_wanted))

    def close(self) -> None:
        """Hang up, and let the next one in."""
        super().close()
        self._turn.close()
