"""Folders, locks, logs and clocks of one machine."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from types import SimpleNamespace

import pytest

from fieldcrm.domain.errors import Trouble
from fieldcrm.machine import clock
from fieldcrm.machine.files import write_private
from fieldcrm.machine.logs import LOG, keep_log
from fieldcrm.machine.paths import Profile, find_profile
from fieldcrm.machine.resources import resource
from fieldcrm.machine.screen import can_draw, has_screen
from fieldcrm.machine.single_instance import alone, first_or_heard, in_turn
from sync_server import config


def test_a_given_profile_comes_before_the_environments(tmp_path: Path) -> None:
    environ = {"FIELDCRM_PROFILE": str(tmp_path / "b")}
    assert find_profile(str(tmp_path / "a"), environ) == Profile(tmp_path / "a")
    assert find_profile(None, environ) == Profile(tmp_path / "b")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps folders apart by other means")
def test_a_new_profile_is_closed_to_others(tmp_path: Path) -> None:
    assert stat.S_IMODE(find_profile(str(tmp_path / "a"), {}).folder.stat().st_mode) == 0o700


def test_a_profile_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(Trouble, match=r"disk\.folder"):
        find_profile(str(tmp_path / "taken" / "profile"), {})


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    place = tmp_path / "key.json"
    write_private(place, b"first")
    write_private(place, b"second")
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("key.json", b"second")]


def test_a_file_that_cannot_be_written_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"disk\.write"):
        write_private(tmp_path / "missing" / "key.json", b"first")


def test_a_second_process_is_refused_while_the_first_holds_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    program = (
        "import sys, pathlib; from fieldcrm.machine.single_instance import alone\n"
        "with alone(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(Trouble, match=r"profile\.in_use"), alone(lock):
            pass
        other.communicate()
    with alone(lock):
        assert lock.exists()


def test_a_second_one_is_heard_by_the_first_and_only_rings(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    rung: list[bool] = []

    def ring() -> bool:
        rung.append(len(rung) == 2)
        return rung[-1]

    with first_or_heard(lock, ring, 60) as first, first_or_heard(lock, ring, 60) as second:
        assert (first, second, rung) == (True, False, [False, False, True])


def test_a_second_one_that_is_not_heard_is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    with alone(lock), pytest.raises(Trouble, match=r"profile\.in_use"), first_or_heard(lock, lambda: False, 0):
        pass


def test_a_second_one_takes_over_from_a_first_that_is_on_its_way_out(tmp_path: Path) -> None:
    lock = tmp_path / "window.lock"
    with ExitStack() as first:
        first.enter_context(alone(lock))

        def ring() -> bool:
            first.close()
            return False

        with first_or_heard(lock, ring, 60) as is_first:
            assert is_first


def test_a_lock_is_free_again_after_its_turn(tmp_path: Path) -> None:
    with in_turn(tmp_path / "opening.lock"):
        pass
    with in_turn(tmp_path / "opening.lock"):
        assert (tmp_path / "opening.lock").exists()


def test_a_lock_that_cannot_be_made_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"disk\.write"), in_turn(tmp_path / "missing" / "opening.lock"):
        pass


def test_a_log_names_the_place_of_an_error_but_none_of_its_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    handler = keep_log(tmp_path)
    with caplog.at_level(logging.ERROR):
        try:
            int("Sofia Bakery owes 412.00")
        except ValueError:
            LOG.exception("step failed")
    LOG.removeHandler(handler)
    handler.close()
    [line] = (tmp_path / "fieldcrm.log").read_text().splitlines()
    assert "ValueError at test_machine.py" in line
    assert "Sofia" not in line


def test_an_entry_is_one_line_whatever_is_in_it(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    handler = keep_log(tmp_path)
    with caplog.at_level(logging.WARNING):
        LOG.warning("device %s", "K7\nERROR forged")
    LOG.removeHandler(handler)
    handler.close()
    assert len((tmp_path / "fieldcrm.log").read_text().splitlines()) == 1


class Stopped(datetime):
    """A clock whose battery is empty."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "Stopped":
        return cls(1963, 7, 15, tzinfo=tz)


@pytest.mark.parametrize("ask", [clock.new_id, config.now_ms])
def test_a_clock_before_1970_is_told_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, ask: Callable[[], object]
) -> None:
    since_1970 = int(Stopped.now(UTC).timestamp()) * 1_000_000_000
    monkeypatch.setattr(clock, "datetime", Stopped)
    monkeypatch.setattr(config, "time", SimpleNamespace(time_ns=lambda: since_1970))
    with pytest.raises(Trouble, match=r"clock\.wrong: 1963-07-15"):
        ask()


def test_the_clock_speaks_utc_and_its_ids_sort_by_time() -> None:
    assert clock.now().tzinfo is UTC
    assert clock.new_id()[14] == "7"
    assert abs(clock.now_ms() - clock.now().timestamp() * 1000) < 60_000


def test_what_is_shipped_is_found_in_a_checkout() -> None:
    assert resource("demo_company") == Path(__file__).parents[3] / "resources" / "demo_company"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")
@pytest.mark.parametrize(
    ("environ", "seen", "drawn"),
    [
        ({}, False, False),
        ({"DISPLAY": ":0"}, True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, False, True),
    ],
    ids=str,
)
def test_a_screen_is_known_by_the_environment(environ: dict[str, str], seen: bool, drawn: bool) -> None:
    assert (has_screen(environ), can_draw(environ)) == (seen, drawn)
