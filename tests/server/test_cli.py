"""The words of fieldcrm-server: what each answers, and the exit status of everything that goes wrong."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from fieldcrm import __version__
from fieldcrm.protocol.messages import EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from sync_server.__main__ import main
from sync_server.config import Place
from sync_server.endpoints.enrol import enrol


class Server:
    """Runs commands over one company."""

    def __init__(self, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._patch = monkeypatch
        self._capture = capsys

    def __call__(self, *words: str, at: Path | None = None) -> tuple[int, Any, str]:
        """Exit status, the JSON document and what was said to people."""
        place = ["--data", str(at or self.data)]
        self._patch.setattr(sys, "argv", ["fieldcrm-server", *words, *place, "--json"])
        try:
            status = main()
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = self._capture.readouterr()
        assert "Traceback" not in said.err
        return status, json.loads(said.out) if said.out else None, said.err

    def do(self, *words: str) -> Any:
        """The document of a command that has to succeed."""
        status, document, notices = self(*words)
        assert status == 0, notices
        return document


def test_the_program_says_which_release_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["fieldcrm-server", "--version"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code, capsys.readouterr().out) == (0, f"fieldcrm-server {__version__}\n")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Server:
    monkeypatch.delenv("FIELDCRM_DATABASE", raising=False)
    return Server(tmp_path / "data", monkeypatch, capsys)


@pytest.fixture
def server(bare: Server) -> Server:
    bare.do("init", "--company", "Kvartal Trade")
    bare.do("record", "add", "territory", "code=UA", "name=Україна")
    return bare


def test_a_new_company_has_an_administrator_with_a_code(bare: Server) -> None:
    made = bare.do("init", "--company", "Kvartal Trade")
    assert made["company"] == "Kvartal Trade"
    assert len(made["code"]) == 12
    assert [each["login"] for each in bare.do("user", "list")] == ["admin"]


def test_a_company_is_not_made_over_another(server: Server) -> None:
    before = server.do("digest")
    status, document, _ = server("init")
    assert (status, document["error"]["code"]) == (3, "centre.exists")
    assert server.do("digest") == before


def test_a_person_is_added_listed_and_switched_off(server: Server) -> None:
    assert server.do("user", "add", "olha", "--name", "Ольга", "--role", "rep", "--territory", "UA") == {
        "login": "olha"
    }
    assert server.do("user", "disable", "olha")["active"] is False
    assert {each["login"]: each["active"] for each in server.do("user", "list")}["olha"] is False


def test_an_invitation_is_for_somebody_and_for_a_while(server: Server) -> None:
    told = server.do("invite", "admin", "--minutes", "5")
    assert set(told) == {"code", "expires"}
    assert told["expires"].endswith("Z")


@pytest.mark.parametrize(("more", "status"), [((), "revoked"), (("--wipe",), "wiped")])
def test_a_laptop_is_put_out_of_use_where_it_is_answered_and_where_it_is_seen(
    server: Server, more: tuple[str, ...], status: str
) -> None:
    opened = Place(data=server.data).open()
    key = Ed25519PrivateKey.generate()
    code, public = server.do("invite", "admin")["code"], key.public_key().public_bytes_raw()
    enrol(opened, EnrolRequest(PROTOCOL, code, public, key.sign(code.encode() + public), "Desk", "test"))
    opened.engine.dispose()
    assert server.do("device", "revoke", "A1", *more)["status"] == status
    [listed], [shown] = server.do("device", "list"), server.do("record", "list", "device")
    assert (listed["status"], shown["status"], listed["id"]) == (status, status, shown["id"])


def test_records_are_added_found_changed_and_taken_away(server: Server) -> None:
    server.do("record", "add", "account", "number=A-1", "name=Пекарня", "territory=UA")
    assert server.do("record", "get", "account", "A-1")["name"] == "Пекарня"
    assert server.do("record", "set", "account", "A-1", "city=Київ")["city"] == "Київ"
    assert [each["number"] for each in server.do("record", "list", "account", "--where", "city=Київ")] == ["A-1"]
    server.do("record", "delete", "account", "A-1")
    assert server.do("record", "list", "account") == []


def test_the_books_agree_until_somebody_writes_past_them(server: Server) -> None:
    assert server.do("verify") == {"ok": True, "findings": []}
    opened = Place(data=server.data).open()
    with opened.write() as connection:
        connection.execute(text("UPDATE territory SET _rv = _rv + 1"))
    opened.engine.dispose()
    status, document, _ = server("verify")
    assert (status, document["error"]["code"]) == (5, "centre.disagrees")


def test_a_backup_is_a_company_of_its_own(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    told = server.do("backup", str(folder / "centre.db"))
    assert set(told) == {"file", "bytes", "sha256"}
    status, document, _ = server("digest", at=folder)
    assert (status, document) == (0, server.do("digest"))


def test_a_backup_is_not_written_over_a_file(server: Server, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("keep")
    status, document, _ = server("backup", str(tmp_path / "there"))
    assert (status, document["error"]["code"]) == (3, "file.exists")
    assert (tmp_path / "there").read_text() == "keep"


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (["invite", "nobody"], 3, "record.missing"),
        (["invite", "admin", "--minutes", "0"], 3, "invite.minutes"),
        (["user", "add", "admin", "--name", "Twice", "--role", "rep"], 3, "record.taken"),
        (["user", "add", "x", "--name", "X", "--role", "rep", "--territory", "NOWHERE"], 3, "record.missing"),
        (["user", "disable", "nobody"], 3, "record.missing"),
        (["device", "revoke", "Z9"], 3, "record.missing"),
        (["record", "list", "unicorn"], 3, "kind.unknown"),
        (["record", "get", "account", "A-9"], 3, "record.missing"),
        (["record", "add", "account", "number=A-1"], 3, "field.required"),
        (["record", "add", "account", "number=A-1", "name=One", "colour=red"], 3, "field.unknown"),
        (["record", "add", "account", "number"], 3, "words.form"),
        (["record", "add", "account", "number=A-1", "name=One", "credit_limit=much"], 3, "decimal.form"),
        (["record", "list", "account", "--where", "colour=red"], 3, "field.unknown"),
        (["record", "list", "account", "--sort", "colour"], 3, "field.unknown"),
        (["record", "list", "account", "--as", "nobody"], 3, "record.missing"),
        (["record", "add", "account", "--from", "/nowhere/at/all.json"], 3, "file.unreadable"),
        (["load", "/nowhere/at/all"], 3, "file.missing"),
        (["backup", "/nowhere/at/all"], 3, "file.unwritable"),
        (["serve", "--host", "sync.example.org"], 3, "server.needs_https"),
        (["serve", "--tls-cert", "/nowhere.pem"], 3, "file.unreadable"),
        (["serve", "--workers", "0"], 3, "server.workers"),
    ],
)
def test_what_cannot_be_done_is_refused_by_a_code(server: Server, words: list[str], status: int, code: str) -> None:
    before = server.do("digest")
    ended, document, notices = server(*words)
    assert (ended, document["error"]["code"]) == (status, code)
    assert notices.startswith("fieldcrm-server: ")
    assert server.do("digest") == before


@pytest.mark.parametrize("words", [[], ["dance"], ["invite"], ["user", "add", "x", "--role", "king", "--name", "X"]])
def test_wrong_words_are_status_2(server: Server, words: list[str]) -> None:
    assert server(*words)[0] == 2


def test_a_company_that_is_not_there_is_missed(bare: Server) -> None:
    status, document, _ = bare("user", "list")
    assert (status, document["error"]["code"]) == (5, "centre.missing")
