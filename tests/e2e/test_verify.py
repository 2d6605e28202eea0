"""Somebody has their machine looked through by its server: real programs, real sockets, a file that was damaged."""

from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.machine.credentials import Credentials
from fieldcrm.store.store import Store
from sync_server.config import now_ms
from tests.support.machines import OFFLINE, PASSPHRASE, Machine

REP = "pamela.ansman-wolfe"
DAMAGE = (
    "UPDATE account SET name = 'Damaged', phone = NULL WHERE number = 'AW00000001'",
    "DELETE FROM contact WHERE rid = (SELECT max(rid) FROM contact)",
    "UPDATE product SET list_price = 1, _rv = _rv + 5 WHERE rid = (SELECT min(rid) FROM product)",
)


@pytest.fixture
def rep(centre: Centre, tmp_path: Path) -> Machine:
    return Machine(tmp_path / "rep").enrol(centre, REP)


def damage(machine: Machine) -> None:
    """What is kept of counts and sums stays as it was."""
    folder = machine.folder
    key = Credentials(ring=lambda: None, passphrase=PASSPHRASE).key_for(folder / "key.json", folder / "fieldcrm.db")
    store = Store.open(folder / "fieldcrm.db", key, now_ms)
    with store.apply() as applying:
        for statement in DAMAGE:
            applying.connection.exec_driver_sql(statement)
    store.close()


def test_what_was_damaged_is_put_right_and_what_waits_is_sent(rep: Machine) -> None:
    everything = rep.run("verify")
    assert (everything["mended"], everything["differing"], everything["not_compared"]) == (0, 0, 0)
    rep.run("record", "set", "account", "AW00000002", "notes=Closed on Mondays")
    sound = rep.run("digest")
    damage(rep)
    assert rep.run("record", "get", "account", "AW00000001")["name"] == "Damaged"
    mended = rep.run("verify")
    assert (mended["mended"], mended["differing"], mended["not_compared"]) == (3, 0, 0)
    assert mended["bytes_up"] + mended["bytes_down"] < 40_000
    assert (rep.run("digest"), rep.run("status")["waiting"]) == (sound, 0)


def test_without_a_network_nothing_is_compared(centre: Centre, rep: Machine) -> None:
    centre.stop()
    assert rep.run("verify", expect=OFFLINE)["reason"] == "link.offline"
