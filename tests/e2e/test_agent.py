"""An office machine exchanges by itself, and stops when the system says so."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fieldcrm.cli.demo.centre import Centre
from tests.support.machines import PASSPHRASE, Machine, environment

REP = "pamela.ansman-wolfe"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_an_agent_sends_what_waits_and_ends_cleanly(centre: Centre, tmp_path: Path) -> None:
    rep = Machine(tmp_path / "rep").enrol(centre, REP)
    rep.run("record", "set", "account", "AW00000001", "phone=+1 206 555 0100")
    with subprocess.Popen(
        [sys.executable, "-m", "fieldcrm", "agent"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(FIELDCRM_PROFILE=str(rep.folder), FIELDCRM_PASSPHRASE=PASSPHRASE),
    ) as agent:
        assert agent.stderr is not None
        said = [agent.stderr.readline() for _ in range(2)]
        agent.send_signal(signal.SIGTERM)
        out, _ = agent.communicate(timeout=60)
    assert said == ["exchanging; stop with Ctrl+C or SIGTERM\n", "synced: 0 waiting, sent 1, received 1\n"]
    assert (agent.returncode, out) == (0, "stopped\n")
    assert rep.run("status")["waiting"] == 0
