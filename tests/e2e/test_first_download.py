"""The first download goes on where a power cut left it: nothing that has come is fetched again, and nothing is lost."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import PASSPHRASE, Machine, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed like this there")

CUSTOMERS, ORDERS = 20_000, 40_000
"""More than fits into a few pages."""

CUT = '''
"""The program on a machine whose power goes as soon as a page has come and %s."""

import os
import signal
from fieldcrm.__main__ import main
from fieldcrm.store import first_download, replica


def arrival(store):
    with store.read() as reading:
        return first_download.arrival(reading.connection, store.registry)


def came(store):
    return sum(arrival(store).came.values())


take = replica.take


def take_and_go(store, answer, **how):
    taken = take(store, answer, **how)
    if %s:
        os.kill(os.getpid(), signal.SIGKILL)
    return taken


replica.take = take_and_go
main()
'''


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with very many customers in one territory, to be copied."""
    folder = tmp_path_factory.mktemp("office")
    files = folder / "files"
    files.mkdir()
    rows = "".join(f"C-{n:06},Corner shop number {n},N,Street {n},Town {n % 97}\n" for n in range(CUSTOMERS))
    (files / "territories.csv").write_text("code,name\nN,The north\n")
    (files / "users.csv").write_text("login,name,role,territories\npam,Pamela,rep,N\n")
    orders = "".join(f"O-{n:06},C-{n % CUSTOMERS:06},2026-11-02,USD\n" for n in range(ORDERS))
    (files / "orders.csv").write_text(f"number,account,ordered_on,currency\n{orders}")
    (files / "accounts.csv").write_text(f"number,name,territory,street,city\n{rows}")
    made = Centre(["--data", str(folder / "centre")], folder / "server.log")
    made.do("init", "--company", "Kvartal Trade")
    made.do("load", str(files))
    return folder / "centre"


@pytest.fixture
def centre(books: Path, tmp_path: Path) -> Iterator[Centre]:
    """That office, serving."""
    shutil.copytree(books, tmp_path / "centre")
    made = Centre(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    made.start()
    yield made
    made.stop()


def cut_off(machine: Machine, *words: str, when: str) -> None:
    """Start the program there, and let the power go."""
    told = environment(
        FIELDCRM_PROFILE=str(machine.folder), FIELDCRM_PASSPHRASE=PASSPHRASE, QT_QPA_PLATFORM="offscreen"
    )
    done = subprocess.run(
        [sys.executable, "-c", CUT % (when, when), *words], env=told, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


def held(machine: Machine, kind: str) -> int:
    """How many records of a kind are there."""
    kinds: dict[str, dict[str, int]] = machine.run("digest")["kinds"]
    return kinds[kind]["count"]


def test_a_first_download_that_a_power_cut_ends_goes_on_where_it_was(centre: Centre, tmp_path: Path) -> None:
    other = Machine(tmp_path / "other")
    whole = other.run("enrol", "--server", centre.address, "--code", centre.invite("pam"))["sync"]
    rep = Machine(tmp_path / "rep")
    rep.run("enrol", "--server", centre.address, "--code", centre.invite("pam"), "--no-sync")
    cut_off(rep, when="came(store) > 15_000")  # the window, which downloads by itself
    cut_off(rep, "sync", when="came(store) > 30_000")
    assert rep.run("status")["last_sync"] is None
    rest = rep.run("sync")
    assert (rest["state"], rest["bytes_down"] < 0.6 * whole["bytes_down"]) == ("done", True)
    other.run("sync")  # it hears of the laptop that has joined since
    assert rep.run("digest") == other.run("digest")


def test_what_came_before_the_cut_can_be_worked_with_and_the_rest_follows(centre: Centre, tmp_path: Path) -> None:
    rep = Machine(tmp_path / "rep")
    rep.run("enrol", "--server", centre.address, "--code", centre.invite("pam"), "--no-sync")
    cut_off(rep, when="answer.more and arrival(store).is_usable")  # the window
    stands = rep.run("status")
    assert (stands["last_sync"], 25 < stands["first_download"] < 100) == (None, True)
    assert held(rep, "account") == CUSTOMERS
    rep.run("record", "set", "account", "C-000001", "phone=+1 555 0100")
    assert rep.run("status")["waiting"] == 1
    rest = rep.run("sync")
    assert (rest["state"], rest["pushed"]) == ("done", 1)
    assert (rep.run("status")["first_download"], held(rep, "order")) == (None, ORDERS)
