"""A clean Debian in a folder, made for a test and gone with it; no mount outlives the command that needed it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RELEASE = "bookworm"
PASSED_ON = ("http_proxy", "https_proxy", "no_proxy")
CHANGING = ("proc", "sys", "dev", "run", "tmp", "var/cache", "var/log", "var/lib/apt", "var/lib/dpkg/lock")
"""What changes by itself or at every apt."""


def lacking() -> str:
    """What keeps this machine from making one, or nothing."""
    if os.name != "posix" or os.geteuid() != 0:
        return "only root can make a system in a folder"
    missing = [tool for tool in ("debootstrap", "unshare") if shutil.which(tool) is None]
    return f"not installed: {', '.join(missing)}" if missing else ""


@dataclass(frozen=True)
class Debian:
    """The system below `root`."""

    root: Path

    @classmethod
    def made(cls, root: Path) -> "Debian":
        """As small as one can be, with the network of this machine."""
        make = ["debootstrap", "--variant=minbase", RELEASE, str(root)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        return cls(root)

    def run(self, *words: str, person: str = "root", seconds: float = 600, **more: str) -> str:
        """What a command says inside; one that fails fails the test with everything it said."""
        home = "/root" if person == "root" else f"/home/{person}"
        kept = [f"{name}={os.environ[name]}" for name in PASSED_ON if name in os.environ]
        told = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--wd=/"]
        command = [*alone, f"--root={self.root}", "runuser", "-u", person, "--", "env", "-i", *told, *kept]
        command += [*(f"{name}={value}" for name, value in more.items()), *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)
        assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def install(self, *packages: str) -> None:
        """Packages by name, or by path inside, with what they cannot do without."""
        self.run("apt-get", "-q", "update")
        self.run("apt-get", "-q", "install", "-y", "--no-install-recommends", *packages)

    def files(self) -> set[str]:
        """Everything that is there, but for what changes by itself."""
        return {path for path in self._walk() if not path.startswith(CHANGING)}

    def _walk(self) -> Iterator[str]:
        for folder, folders, files in os.walk(self.root):
            place = Path(folder).relative_to(self.root)
            folders[:] = [name for name in folders if str(place / name) not in CHANGING]
            yield from (str(place / name) for name in (*folders, *files))
