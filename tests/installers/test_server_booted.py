"""The server under a real systemd: a clean Debian is made ready as the guide says, started, and serves by the unit."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from tests.support.booted import Booted, booted
from tests.support.debian import Debian
from tests.support.packages import ROOT, package
from tests.support.unit import UNIT

pytestmark = pytest.mark.long

AS_THE_SERVER = ("runuser", "-u", "fieldcrm", "--", "/opt/fieldcrm/bin/fieldcrm-server")
DATA = ("--data", "/var/lib/fieldcrm")
HEALTH = """
import ssl, sys, urllib.request
trusted = ssl.create_default_context(cafile="/etc/fieldcrm/ca.pem")
sys.stdout.write(urllib.request.urlopen("https://127.0.0.1:8350/health", context=trusted).read().decode())
"""
READY = "timeout 60 journalctl --unit=fieldcrm-server --lines=all --follow --output=cat | grep --max-count=1 ready"


@pytest.fixture(scope="module")
def debian(clean_debian: Debian, tmp_path_factory: pytest.TempPathFactory) -> Debian:
    """With the server, its user, its company, its certificate and its unit."""
    clean_debian.install("systemd", "python3-venv")
    fetch(tmp_path_factory.mktemp("wheels"), clean_debian.root / "srv/wheels")
    offline = ("/opt/fieldcrm/bin/python", "-m", "pip", "install", "-q", "--no-index", "--find-links=/srv/wheels")
    clean_debian.run("python3", "-m", "venv", "/opt/fieldcrm")
    clean_debian.run(*offline, "--require-hashes", "-r", "/srv/wheels/requirements.lock")
    clean_debian.run(*offline, "--no-deps", "fieldcrm")
    clean_debian.run(
        "useradd", "--system", "--home-dir", "/var/lib/fieldcrm", "--shell", "/usr/sbin/nologin", "fieldcrm"
    )
    clean_debian.run("install", "-d", "-o", "fieldcrm", "-g", "fieldcrm", "-m", "700", "/var/lib/fieldcrm")
    clean_debian.run(*AS_THE_SERVER, "init", *DATA, "--company", "Kvartal Trade")
    certify(clean_debian.root / "etc/fieldcrm")
    shutil.copy(UNIT, clean_debian.root / "etc/systemd/system")
    return clean_debian


def fetch(here: Path, there: Path) -> None:
    """The wheels of the lock and our own: this machine knows where libraries come from, the clean one need not."""
    lock = ROOT / "installers" / "server" / "requirements.lock"
    suited = ["--only-binary=:all:", "--python-version=3.11", "--implementation=cp"]
    command = [sys.executable, "-m", "pip", "download", "-q", "--require-hashes", "-r", str(lock), "-d", str(here)]
    subprocess.run([*command, *suited], check=True)
    for file in (lock, package("wheel")):
        shutil.copy(file, here)
    shutil.copytree(here, there)


def certify(folder: Path) -> None:
    """A certificate for this machine, all of it for root's eyes only."""
    folder.mkdir(mode=0o700)
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    made = authority.issue_cert("127.0.0.1")
    made.private_key_pem.write_to_path(folder / "key.pem")
    made.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    for file in folder.iterdir():
        file.chmod(0o600)


def test_the_unit_serves_and_ends_cleanly(debian: Debian) -> None:
    with booted(debian) as system:
        system.run("systemctl", "enable", "--now", "fieldcrm-server")
        assert system.run("sh", "-c", READY) == "ready https://0.0.0.0:8350\n"
        assert json.loads(system.run("/opt/fieldcrm/bin/python", "-c", HEALTH))["ok"]
        assert "code" in json.loads(system.run(*AS_THE_SERVER, "invite", "admin", *DATA, "--json"))
        system.run("systemctl", "stop", "fieldcrm-server")
        assert ended(system) == {"Result=success", "ExecMainStatus=0", "NRestarts=0"}


def ended(system: Booted) -> set[str]:
    """How it ended, in systemd's words."""
    asked = [f"--property={name}" for name in ("Result", "ExecMainStatus", "NRestarts")]
    return set(system.run("systemctl", "show", *asked, "fieldcrm-server").splitlines())
