"""The peers are installed by name, as their locks say, below build/; nothing of them is ours to ship.

What is there already is left as it is, so a second run needs no network.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
BUILD: Final = HERE.parents[1] / "build" / "peers"
NPM: Final = ("install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund")
"""Not `ci`, which wants what a peer ships for every other system to be to hand as well."""
PIP: Final = ("-m", "pip", "install", "--quiet", "--require-hashes", "-r")


class CannotBeInstalled(Exception):
    """A peer is not to be had on this machine, and why."""


def node_packages(name: str) -> Path:
    """The folder with that peer's scripts and what they import."""
    folder = BUILD / name
    node = _found("node")
    for script in (HERE / "obeying.mjs", *(HERE / name).iterdir()):
        if script.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(script, folder)
    if not _is_there(folder, name, "package-lock.json", node):
        _run([_found("npm"), *NPM], folder)
        _note(folder, name, "package-lock.json", node)
    return folder


def python_environment(name: str) -> Path:
    """The Python of an environment that holds that peer and nothing else."""
    folder = BUILD / name
    python = folder / "bin" / "python"
    if not _is_there(folder, name, "requirements.lock", sys.executable):
        _run([sys.executable, "-m", "venv", "--clear", str(folder)], HERE)
        _run([str(python), *PIP, str(HERE / name / "requirements.lock")], HERE)
        _note(folder, name, "requirements.lock", sys.executable)
    return python


def _found(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        raise CannotBeInstalled(f"{tool} is not there")
    return found


def _is_there(folder: Path, name: str, lock: str, tool: str) -> bool:
    stamp = folder / "installed-from"
    return stamp.is_file() and stamp.read_text("utf-8") == _wanted(name, lock, tool)


def _note(folder: Path, name: str, lock: str, tool: str) -> None:
    (folder / "installed-from").write_text(_wanted(name, lock, tool), "utf-8")


def _wanted(name: str, lock: str, tool: str) -> str:
    return f"{tool}\n{(HERE / name / lock).read_text('utf-8')}"


def _run(command: list[str], folder: Path) -> None:
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if said.returncode:
        why = [line.strip() for line in said.stderr.splitlines() if "rror" in line] or ["no reason given"]
        raise CannotBeInstalled(f"{Path(command[0]).name}: {why[0]}")
