"""The nets under every test are tried themselves: each is given something to catch."""

import re
import subprocess
import sys
from inspect import signature
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest

from tests.support.patience import PATIENCE_MS, WAITS
from tests.support.postgres import Kept, Postgres

ROOT = Path(__file__).parents[2]
CARELESS = """
import logging, socket, threading, warnings
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QWidget
from tests.support import leaks
kept = []
def test_leaves_a_thread():
    leaks.PATIENCE_S = 0.1
    threading.Thread(target=threading.Event().wait, args=(300,), daemon=True).start()
def test_logs_a_warning():
    logging.getLogger("x").warning("oh")
def test_gives_a_warning():
    warnings.warn("oh")
def test_goes_abroad():
    socket.create_connection(("192.0.2.1", 80), timeout=1)
def test_asks_for_a_stranger():
    socket.create_connection(("example.com", 80), timeout=1)
def test_leaves_a_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(9999)
def test_leaves_a_qthread(qapp):
    kept.append(QThread())
    kept[-1].start()
def test_leaves_a_window(qapp):
    kept.append(QWidget())
def test_is_careful(qtbot, caplog):
    logging.getLogger("x").warning("expected")
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    timer = QTimer(widget)
    timer.start(9999)
def test_ends_what_it_began(qapp):
    leaks.PATIENCE_S = 60
    thread = QThread()
    thread.start()
    thread.quit()
"""


def test_every_careless_test_is_caught_and_a_careful_one_passes(tmp_path: Path) -> None:
    (tmp_path / "test_careless.py").write_text(CARELESS)
    nets = ("-p", "tests.support.quiet", "-p", "tests.support.leaks", "-p", "no:cacheprovider")
    command = [sys.executable, "-m", "pytest", "-rA", "-c", str(ROOT / "pyproject.toml"), *nets, str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    verdicts = [line.partition(" - ")[0] for line in run.stdout.splitlines() if line.startswith(("FAILED", "ERROR "))]
    caught = {verdict.rpartition("::test_")[2] for verdict in verdicts}
    written = {line[9:].partition("(")[0] for line in CARELESS.splitlines() if line.startswith("def test_")}
    assert written - caught == {"is_careful", "ends_what_it_began"}, run.stdout + run.stderr


UNENDING = """
import signal
from concurrent.futures import ThreadPoolExecutor
from threading import Event
import pytest
from tests.support import unending
go_on = Event()
@pytest.fixture
def soon():
    unending.LIMIT_S = unending.AGAIN_S = 0.1
def test_waits_for_what_never_comes(soon):
    unending.LIMIT_S = 180
    Event().wait()
def test_waits_on_its_way_out(soon):
    unending.LIMIT_S = 180
    with ThreadPoolExecutor(1) as pool:
        pool.submit(go_on.wait)
        raise AssertionError
def test_goes_on():
    go_on.set()
@pytest.fixture
def at_once():
    unending.LIMIT_S = unending.GRACE_S = 0.1
def test_hears_nobody(at_once):
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    Event().wait()
def test_is_never_begun():
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows rings for nobody")
def test_a_test_that_does_not_end_fails_or_ends_its_process_and_says_where_it_stood(tmp_path: Path) -> None:
    (tmp_path / "test_unending.py").write_text(UNENDING)
    nets = ("-p", "tests.support.unending", "-p", "no:cacheprovider", "-p", "no:pytestqt", "-p", "no:xdist")
    command = [sys.executable, "-m", "pytest", "-v", "--noconftest", *nets, str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    told = dict(re.findall(r"::test_(\w+) (\w*)", run.stdout))
    assert told == {
        "waits_for_what_never_comes": "FAILED",
        "waits_on_its_way_out": "FAILED",
        "goes_on": "PASSED",
        "hears_nobody": "",
    }, run.stdout + run.stderr
    assert run.returncode == 1
    assert "in test_hears_nobody" in run.stderr
    assert "in test_waits_for_what_never_comes" in run.stderr


def test_a_wait_is_as_patient_as_everybody_however_busy_the_machine() -> None:
    patience = {name: signature(wait).parameters["timeout"].default for name, wait in WAITS.items()}
    assert patience == dict.fromkeys(WAITS, PATIENCE_MS)
    assert {"waitUntil", "waitSignal", "waitSignals", "waitCallback", "waitActive", "waitExposed"} <= {*WAITS}


def test_each_test_gets_an_empty_postgresql_database_of_its_own(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        row = connection.execute("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'")
        assert row.fetchone() == (0,)


@pytest.mark.parametrize("turn", [1, 2])
def test_what_one_test_leaves_in_postgresql_no_other_sees(postgres_url: str, turn: int) -> None:
    with psycopg.connect(postgres_url) as connection:
        connection.execute("CREATE TABLE mine (turn int)")
        connection.execute("INSERT INTO mine VALUES (%s)", (turn,))
        assert connection.execute("SELECT turn FROM mine").fetchall() == [(turn,)]


ORIGINAL = (
    "CREATE TABLE thing (no bigserial PRIMARY KEY, name text)",
    "CREATE TABLE part (of bigint REFERENCES thing)",
    "INSERT INTO thing (name) VALUES ('kept')",
    "INSERT INTO part VALUES (1)",
)


@pytest.mark.parametrize(
    "spoilt",
    [
        "DELETE FROM part; INSERT INTO thing (name) VALUES ('more'); UPDATE thing SET name = 'other'",
        "DROP TABLE part",
        "CREATE INDEX other ON thing (name)",
    ],
)
def test_a_kept_database_is_put_back_whatever_was_done_to_it(postgres: Postgres, spoilt: LiteralString) -> None:
    original = postgres.new_database()
    with psycopg.connect(postgres.url(original)) as connection:
        for statement in ORIGINAL:
            connection.execute(statement)
    kept = Kept(postgres, original)
    with psycopg.connect(postgres.url(kept.put_back())) as connection:
        connection.execute(spoilt)
    with psycopg.connect(postgres.url(kept.put_back())) as connection:
        assert connection.execute("SELECT * FROM thing LEFT JOIN part ON of = no").fetchall() == [(1, "kept", 1)]
        assert connection.execute("SELECT nextval('thing_no_seq')").fetchone() == (2,)
        assert connection.execute("SELECT to_regclass('other')").fetchone() == (None,)


def test_a_kept_database_is_put_back_under_somebody_who_is_still_connected(postgres: Postgres) -> None:
    original = postgres.new_database()
    with psycopg.connect(postgres.url(original)) as connection:
        connection.execute(ORIGINAL[0])
    kept = Kept(postgres, original)
    left = psycopg.connect(postgres.url(kept.put_back()))
    left.execute("INSERT INTO thing (name) VALUES ('in hand')")
    with psycopg.connect(postgres.url(kept.put_back())) as connection:
        assert connection.execute("SELECT * FROM thing").fetchall() == []
    left.close()
