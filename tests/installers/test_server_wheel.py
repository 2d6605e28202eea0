"""The server's wheel, installed as the guide says into an environment of its own, does what its unit asks of it."""

import json
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from fieldcrm import __version__
from tests.support.machines import environment
from tests.support.packages import ROOT, package
from tests.support.unit import INSTALLED, command

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the installed programs lie."""
    made = tmp_path_factory.mktemp("opt") / "fieldcrm"
    python = made / "bin" / "python"
    lock = ROOT / "installers" / "server" / "requirements.lock"
    for step in (
        [sys.executable, "-m", "venv", str(made)],
        [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(lock)],
        [str(python), "-m", "pip", "install", "-q", "--no-deps", str(package("wheel"))],
    ):
        subprocess.run(step, check=True)
    return made / "bin"


def run(program: Path, *words: str) -> subprocess.CompletedProcess[str]:
    alone = {**environment(), "PYTHONPATH": ""}
    return subprocess.run([program, *words], capture_output=True, text=True, env=alone, timeout=120, check=False)


def test_the_server_comes_without_qt(programs: Path) -> None:
    assert run(programs / "fieldcrm-server", "--version").stdout == f"fieldcrm-server {__version__}\n"
    assert run(programs / "python", "-c", "import PySide6").returncode == 1
    assert "No module named" in run(programs / "python", "-c", "import PySide6").stderr


def test_what_is_missing_for_the_window_is_told(programs: Path) -> None:
    ended = run(programs / "fieldcrm")
    assert (ended.returncode, "Traceback" in ended.stderr) == (5, False), ended.stderr


def test_it_is_set_up_and_serves_as_the_unit_says(programs: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    made = run(programs / "fieldcrm-server", "init", "--data", str(state), "--company", "Kvartal Trade", "--json")
    assert json.loads(made.stdout)["company"] == "Kvartal Trade"
    authority = trustme.CA()
    with served(programs, state, tmp_path, authority) as address:
        trusted = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())
        with urllib.request.urlopen(f"{address}/health", context=trusted, timeout=30) as answer:  # noqa: S310 - our own https
            assert json.load(answer)["ok"]


@contextmanager
def served(programs: Path, state: Path, folder: Path, authority: trustme.CA) -> Generator[str]:
    """The unit's own words, but on this machine alone and at a port that is free; ended as systemd ends it."""
    certificate = authority.issue_cert("127.0.0.1")
    certificate.private_key_pem.write_to_path(folder / "key.pem")
    certificate.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    put = {f"{INSTALLED}/fieldcrm-server": str(programs / "fieldcrm-server"), "8350": "0"}
    words = [put.get(word, word) for word in command(str(state), str(folder))]
    words[words.index("--host") + 1] = "127.0.0.1"
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={"PATH": ""}) as process:
        assert process.stdout is not None
        word, _, address = process.stdout.readline().strip().partition(" ")
        assert word == "ready"
        try:
            yield address
        finally:
            process.terminate()
        assert process.wait(20) == 0
