"""Several processes answer over one PostgreSQL, and go together; over a SQLite file there is one."""

import json
import os
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from sync_server.__main__ import main
from sync_server.config import Place

SERVER = [sys.executable, "-m", "sync_server"]


def test_many_processes_answer_and_end_together(postgres_url: str) -> None:
    Place(database=postgres_url).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--workers", "2", "--port", "0"]
    address = {**os.environ, "FIELDCRM_DATABASE": postgres_url}
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=address) as process:
        assert process.stdout is not None
        host = str(process.stdout.readline()).strip().removeprefix("ready http://")
        answers = [health(host) for _ in range(6)]
        process.terminate()
        assert process.wait(30) == 0
    assert [answer["ok"] for answer in answers] == [True] * 6


def test_one_process_ends_as_told_with_its_file_closed(tmp_path: Path) -> None:
    Place(data=tmp_path).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--data", str(tmp_path), "--port", "0", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        host = str(process.stdout.readline()).strip().removeprefix("ready http://")
        assert health(host)["ok"]
        process.terminate()
        assert process.wait(30) == 0
        assert process.stdout.read() == ""
    assert [file.name for file in tmp_path.iterdir()] == ["centre.db"]


def test_one_process_ends_with_its_input_if_it_is_asked_to(tmp_path: Path) -> None:
    Place(data=tmp_path).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--data", str(tmp_path), "--port", "0", "--json", "--until-eof"]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        host = str(process.stdout.readline()).strip().removeprefix("ready http://")
        assert health(host)["ok"]
        process.stdin.close()  # as the system does for a process that is killed
        assert process.wait(30) == 0
        assert process.stdout.read() == ""


def test_processes_do_not_outlive_the_one_that_started_them(postgres_url: str) -> None:
    Place(database=postgres_url).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--workers", "2", "--port", "0"]
    address = {**os.environ, "FIELDCRM_DATABASE": postgres_url}
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=address) as process:
        assert process.stdout is not None
        host = str(process.stdout.readline()).strip().removeprefix("ready http://")
        assert health(host)["ok"]
        process.kill()
        assert process.stdout.read() == ""  # which ends when the last of them has let go of it
    with pytest.raises(OSError, match="refused"):
        health(host)


def health(host: str) -> dict[str, object]:
    line = HTTPConnection(host, timeout=30)
    try:
        line.request("GET", "/health")
        told: dict[str, object] = json.loads(line.getresponse().read())
        return told
    finally:
        line.close()


def test_a_file_has_one_process(tmp_path: Path) -> None:
    Place(data=tmp_path).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--data", str(tmp_path), "--workers", "2", "--port", "0", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (3, "server.workers")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--at-once", "0"], "server.at_once"),
        (["--at-once", "16"], "server.at_once"),
        (["--night", "at night"], "night.form"),
    ],
)
def test_what_a_server_cannot_do_it_says_before_it_is_ready(
    words: list[str], code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Place(data=tmp_path).make("The company").engine.dispose()
    monkeypatch.setattr(sys, "argv", ["fieldcrm-server", "serve", *words, "--data", str(tmp_path), "--json"])
    assert main() == 3
    assert json.loads(capsys.readouterr().out)["error"]["code"] == code


def test_a_file_has_one_server_and_is_not_replaced_under_it(tmp_path: Path) -> None:
    Place(data=tmp_path).make("The company").engine.dispose()
    words = [*SERVER, "serve", "--data", str(tmp_path), "--port", "0", "--json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        for others in (words, [*SERVER, "restore", "--data", str(tmp_path), "--restored", "--json"]):
            done = subprocess.run(others, capture_output=True, text=True, timeout=60, check=False)
            assert (done.returncode, json.loads(done.stdout)["error"]["code"]) == (5, "server.one_to_a_file")
        process.terminate()
        assert process.wait(30) == 0
    done = subprocess.run(others, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
