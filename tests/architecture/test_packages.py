"""What is installed: each program has what it imports, the server starts without Qt, the wheel is whole, Qt holds."""

import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from fieldcrm import __version__
from tests.architecture.sources import ROOT, sources

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
SHARED = ("fieldcrm/domain", "fieldcrm/registry", "fieldcrm/protocol")
IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
for name in sys.argv[2:]:
    sys.modules[name] = None  # importing it now fails
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""


def declared(*extras: str) -> set[str]:
    lists = [PROJECT["dependencies"], *(PROJECT["optional-dependencies"][extra] for extra in extras)]
    return {plain(re.split(r"[\[<>=;~! ]", requirement)[0]) for listed in lists for requirement in listed}


def plain(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def imported(*folders: str) -> set[str]:
    """The distributions these folders import from; `backports` is a name that many share."""
    owners = packages_distributions()
    names = {name.partition(".")[0] for source in sources(*folders) for name in source.imports()}
    return {plain(owner) for name in names - {"fieldcrm", "sync_server", "backports"} for owner in owners.get(name, ())}


@pytest.mark.parametrize(
    ("folders", "extras"), [(SHARED, ()), (("fieldcrm",), ("desktop",)), (("sync_server",), ("server",))], ids=str
)
def test_a_program_declares_what_it_imports(folders: tuple[str, ...], extras: tuple[str, ...]) -> None:
    assert imported(*folders) - {"shiboken6"} <= declared(*extras)  # shiboken6 is PySide6's own other half


def test_the_server_runs_where_there_is_no_desktop() -> None:
    desktop_only = declared("desktop") - declared("server")
    names = [name for name, owners in packages_distributions().items() if {plain(o) for o in owners} & desktop_only]
    assert "PySide6" in names
    everything = [sys.executable, "-c", IMPORT_EVERYTHING, "sync_server", *names]
    run = subprocess.run(everything, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("program", "absent", "part"),
    [("fieldcrm", "platformdirs", "fieldcrm[desktop]"), ("sync_server", "uvicorn", "fieldcrm[server]")],
)
def test_a_program_that_was_installed_without_its_part_says_which(program: str, absent: str, part: str) -> None:
    start = f"import sys; sys.modules[{absent!r}] = None; from {program}.__main__ import main; sys.exit(main())"
    run = subprocess.run(
        [sys.executable, "-c", start], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout) == (5, "")
    assert f"{absent} is missing; install “{part}”." in run.stderr
    assert len(run.stderr.splitlines()) == 1


def test_the_wheel_holds_both_programs_their_resources_and_the_licence(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, timeout=60, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = {f"fieldcrm/_resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in shipped()}
    assert {"fieldcrm/__init__.py", "sync_server/__init__.py", *resources} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests", "resources", "typings")) for name in names)


def test_one_place_says_which_release_this_is() -> None:
    assert "version" not in PROJECT
    assert "version" in PROJECT["dynamic"]
    everything = sources("fieldcrm", "sync_server", "installers")
    told = [source.name for source in everything if f'"{__version__}"' in source.text]
    assert told == ["fieldcrm/__init__.py"]


def shipped() -> list[Path]:
    return [path for path in (ROOT / "resources").rglob("*") if path.is_file()]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be used up there")
def test_calls_into_qt_do_not_use_up_none() -> None:
    """PySide6 6.12.0 lost one reference for every call that returns nothing, and aborted after some thousand."""
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("again")
    assert before - sys.getrefcount(None) < 1000
