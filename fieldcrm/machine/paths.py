"""Where a person's work lies on this machine."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path

from fieldcrm.machine.files import make_private_folder

PROFILE_VARIABLE = "FIELDCRM_PROFILE"


@dataclass(frozen=True, slots=True)
class Profile:
    """The folder of one person on one machine, and what stands where in it."""

    folder: Path

    @property
    def store(self) -> Path:
        """The encrypted file."""
        return self.folder / "fieldcrm.db"

    @property
    def key(self) -> Path:
        """Where the key of the file is kept, or the key itself wrapped by a passphrase; never the bare key."""
        return self.folder / "key.json"

    @property
    def certificate(self) -> Path:
        """The one certificate that vouches for the server; without it, the public authorities do."""
        return self.folder / "server.pem"

    @property
    def hub_certificate(self) -> Path:
        """The one that vouches for the hub; without it, whoever vouches for the server does."""
        return self.folder / "hub.pem"

    @property
    def centre(self) -> Path:
        """The public key of the office whose invitation this laptop has joined by."""
        return self.folder / "centre.key"

    @property
    def wiping(self) -> Path:
        """What stands here while all else is being erased, and until the office knows that it was."""
        return self.folder / "wiping.json"

    @property
    def closed(self) -> Path:
        """What stands here while the work is closed because the device was too long without its office."""
        return self.folder / "closed.json"

    @property
    def copies(self) -> Path:
        """The daily copies of the encrypted file."""
        return self.folder / "copies"

    @property
    def memory(self) -> Path:
        """How the window was left: its place and its look."""
        return self.folder / "window.json"

    @property
    def logs(self) -> Path:
        """What the program noted, without anyone's data."""
        return self.folder / "logs"

    @property
    def opened(self) -> Path:
        """Copies of files that another program shows, as long as the window is open; not encrypted."""
        return self.folder / "opened"

    @property
    def bell(self) -> str:
        """Where the window hears of another start: a socket in the folder; Windows knows pipes by a name alone."""
        if sys.platform == "win32":
            return f"fieldcrm-{sha256(str(self.folder).casefold().encode()).hexdigest()[:24]}"
        return str(self.folder / "window.bell")

    def lock(self, name: str) -> Path:
        """The file that is locked while one process does what no second one may do at the same time."""
        return self.folder / f"{name}.lock"


def find_profile(given: str | None, environ: Mapping[str, str]) -> Profile:
    """The profile asked for, or the environment's, or the platform's own place; the folder exists afterwards."""
    chosen = given or environ.get(PROFILE_VARIABLE)
    folder = Path(chosen).expanduser().absolute() if chosen else user_data_path("fieldcrm", appauthor=False)
    return Profile(make_private_folder(folder))
