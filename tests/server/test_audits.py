"""`fieldcrm-server audit`: what people are told of the record, and of one that was changed."""

from pathlib import Path

import pytest

from sync_server.store.open import open_sqlite
from tests.server.test_cli import Server


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A company with one territory."""
    monkeypatch.delenv("FIELDCRM_DATABASE", raising=False)
    made = Server(tmp_path / "data")
    made.do("init", "--company", "Kvartal Trade")
    made.do("record", "add", "territory", "code=UA", "name=Україна")
    return made


def tamper(server: Server, statement: str) -> None:
    engine = open_sqlite(server.data / "centre.db")
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_the_newest_deeds_are_listed_first_with_who_did_them(server: Server) -> None:
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "admin")
    server.do("record", "set", "territory", "UA", "name=Ukraine", "--as", "olha")
    told = server.do("audit", "list", "--limit", "2")
    assert [(each["act"], each["by"]) for each in told] == [("office.wrote", "olha"), ("office.wrote", "server")]
    assert told[0]["no"] == told[1]["no"] + 1
    assert server.do("audit", "list", "--device", "server", "--limit", "1")[0] == told[0]
    assert server("audit", "list", "--device", "Z9")[1]["error"]["code"] == "record.missing"


def test_an_invitation_and_a_restore_are_deeds(server: Server, tmp_path: Path) -> None:
    server.do("invite", "admin")
    server.do("backup", str(tmp_path / "copy.db"))
    server.do("restore", str(tmp_path / "copy.db"), "--restored")
    told = server.do("audit", "list", "--limit", "2")
    assert [each["act"] for each in told] == ["centre.restored", "person.invited"]
    assert told[1]["about"] == "admin"
    assert server.do("audit", "verify")["ok"]


def test_the_first_broken_link_is_named(server: Server) -> None:
    assert server.do("audit", "verify")["chains"] == 1
    tamper(server, "UPDATE audit_link SET at_ms = at_ms + 1 WHERE no = 2")
    status, document, notices = server("audit", "verify")
    assert (status, document["error"]["code"]) == (5, "audit.broken")
    assert "server, link 2: it is not as it was written" in notices


def test_heads_that_were_signed_tell_of_a_record_that_was_cut(server: Server, tmp_path: Path) -> None:
    heads = str(tmp_path / "heads.json")
    assert server.do("audit", "heads", heads) == {"file": heads, "chains": 1}
    assert server("audit", "heads", heads)[1]["error"]["code"] == "file.exists"
    server.do("record", "add", "territory", "code=PL", "name=Polska")
    assert server.do("audit", "verify", "--heads", heads)["ok"]
    tamper(server, "DELETE FROM audit_link WHERE no > 2")
    assert server.do("audit", "verify")["ok"]
    status, document, notices = server("audit", "verify", "--heads", heads)
    assert (status, document["error"]["code"]) == (5, "audit.broken")
    assert "it is not the one that was signed" in notices


def test_a_record_that_does_not_hold_is_not_signed(server: Server, tmp_path: Path) -> None:
    tamper(server, "DELETE FROM audit_link WHERE no = 1")
    status, document, _ = server("audit", "heads", str(tmp_path / "heads.json"))
    assert (status, document["error"]["code"]) == (5, "audit.broken")
    assert not (tmp_path / "heads.json").exists()
