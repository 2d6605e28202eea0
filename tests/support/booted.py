"""A Debian in a folder that has been started: its own systemd at the head of its own processes, network and mounts."""

import os
import select
import socket
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.debian import Debian

PATIENCE_SECONDS = 120
START = """
root=$1
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
for place in run tmp dev; do mount -t tmpfs -o mode=755 tmpfs "$root/$place"; done
for node in null zero full random urandom tty; do
    touch "$root/dev/$node"
    mount --bind "/dev/$node" "$root/dev/$node"
done
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
cd "$root"
mkdir -p old
pivot_root . old
umount -l /old
mount --make-rshared /
exec env -i container=test NOTIFY_SOCKET=/srv/ready /lib/systemd/systemd --show-status=0 --unit=multi-user.target
"""
APART = ("--pid", "--mount", "--uts", "--ipc", "--cgroup", "--net", "--fork", "--kill-child", "--propagation=private")
ENTER = """
mkdir -p "$1" && echo $$ > "$1/cgroup.procs" && shift && exec "$@"
"""


@dataclass(frozen=True)
class Booted:
    """The started system."""

    head: int

    def run(self, *words: str) -> str:
        """What a command says inside; one that fails fails the test with everything it said."""
        command = ["nsenter", f"--target={self.head}", "--all", "--root", "--wd", *words]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
        assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout


@contextmanager
def booted(debian: Debian) -> Generator[Booted]:
    """Start it, wait until it says it is up, and end all of it at once when it is no longer needed."""
    group = _cgroup() / f"test-{os.getpid()}"
    command = ["sh", "-ec", ENTER, "sh", str(group), "unshare", *APART, "sh", "-ec", START, "sh", str(debian.root)]
    with _ear(debian.root / "srv/ready") as ear, subprocess.Popen(command) as process:
        try:
            while not ear.recv(4096).startswith(b"READY=1"):
                pass
            yield Booted(_only_child(process.pid))
        finally:
            process.kill()
            process.wait()
            _take_away(group)


def _take_away(group: Path) -> None:
    """The group and those below it, once everyone in them is gone."""
    with (group / "cgroup.events").open() as events:
        changed = select.poll()
        changed.register(events, select.POLLPRI)
        while "populated 1" in events.read():
            changed.poll(PATIENCE_SECONDS * 1000)
            events.seek(0)
    for folder in sorted(group.rglob("*/"), reverse=True):
        folder.rmdir()
    group.rmdir()


@contextmanager
def _ear(path: Path) -> Generator[socket.socket]:
    """Where systemd tells whoever started it how far it has come."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.settimeout(PATIENCE_SECONDS)
        ear.bind(str(path))
        try:
            yield ear
        finally:
            path.unlink()


def _cgroup() -> Path:
    """Where this process stands among the control groups of the second kind."""
    mounts = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    top = next(Path(place) for _, place, kind, *_ in mounts if kind == "cgroup2")
    own = next(line for line in Path("/proc/self/cgroup").read_text().splitlines() if line.startswith("0::"))
    return top / own.removeprefix("0::").lstrip("/")


def _only_child(parent: int) -> int:
    (child,) = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return int(child)
