"""The programs under a shell that closes, fills or misreads their streams: a sentence, a status, never a traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.machines import environment

PROGRAMS = (["fieldcrm", "record", "kinds"], ["sync_server", "record", "kinds"])
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no POSIX shell")


def shell(words: Sequence[str], behind: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """A program as a shell starts it; `behind` is what stands behind its words."""
    return subprocess.run(
        ["/bin/sh", "-c", f'"$@" {behind}', "sh", sys.executable, "-m", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        env=environment(**more),
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda words: words[0])
@pytest.mark.parametrize("behind", [">&-", "2>&-", "<&-", ">&- 2>&- <&-", "| true"])
def test_a_closed_stream_is_nobodys_bug(program: list[str], behind: str, tmp_path: Path) -> None:
    done = shell([*program, "--json"], behind, FIELDCRM_PROFILE=str(tmp_path), FIELDCRM_DATABASE="")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda words: words[0])
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no disk that is always full")
def test_an_answer_for_a_full_disk_is_told_to_be_lost(program: list[str], tmp_path: Path) -> None:
    done = shell([*program, "--json"], ">/dev/full", FIELDCRM_PROFILE=str(tmp_path))
    assert done.returncode == 5
    assert done.stderr.endswith("It is done, but the answer could not be written: No space left on device.\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda words: words[0])
def test_without_a_locale_words_are_still_utf_8(program: list[str], tmp_path: Path) -> None:
    asked = [*program[:-1], "list", "Ґанок", "--json"]
    done = shell(asked, FIELDCRM_PROFILE=str(tmp_path), FIELDCRM_DATABASE="", LC_ALL="C")
    assert json.loads(done.stdout)["error"]["code"] in ("kind.unknown", "centre.where")
    assert done.returncode == 3
    assert "\ufffd" not in done.stdout + done.stderr


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda words: words[0])
def test_an_output_that_knows_no_letter_beyond_ascii_is_given_utf_8(program: list[str], tmp_path: Path) -> None:
    done = shell([*program[:-1], "list", "x", "y"], FIELDCRM_PROFILE=str(tmp_path), PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


STOPPED_WHILE_LOADING = """
import sys

class Stops:
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[2]:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Stops())
module = __import__(sys.argv[1] + ".__main__", fromlist=["main"])
sys.exit(module.main())
"""


@pytest.mark.parametrize(("program", "loaded"), [("fieldcrm", "fieldcrm.bootstrap"), ("sync_server", "sqlalchemy")])
def test_ctrl_c_while_the_program_is_loaded_is_no_traceback(program: str, loaded: str) -> None:
    words = [sys.executable, "-c", STOPPED_WHILE_LOADING, program, loaded]
    done = subprocess.run(words, capture_output=True, text=True, env=environment(), check=False)
    assert (done.returncode, done.stderr) == (130, "")
