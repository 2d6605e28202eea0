"""The words of fieldcrm-server: what each answers, and the exit status of everything that goes wrong."""

import errno
import io
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text

from fieldcrm import __version__
from fieldcrm.protocol.messages import EnrolRequest
from fieldcrm.protocol.versions import PROTOCOL
from fieldcrm.registry import telling
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.cli.program import run
from sync_server.config import Place
from sync_server.endpoints.enrol import enrol


class Server:
    """Runs commands over one company."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def __call__(self, *words: str, at: Path | None = None) -> tuple[int, Any, str]:
        """Exit status, the JSON document and what was said to people."""
        return self.bare(*words, "--data", str(at or self.data))

    def bare(self, *words: str) -> tuple[int, Any, str]:
        """The same where the words themselves say of which company, or of none."""
        out, notices = io.StringIO(), io.StringIO()
        status = run([*words, "--json"], out, notices)
        assert "Traceback" not in notices.getvalue()
        return status, json.loads(out.getvalue()), notices.getvalue()

    def people(self, *words: str) -> str:
        """What people read of a command that has to succeed."""
        out, notices = io.StringIO(), io.StringIO()
        assert run([*words, "--data", str(self.data)], out, notices) == 0, notices.getvalue()
        return out.getvalue()

    def do(self, *words: str) -> Any:
        """The document of a command that has to succeed."""
        status, document, notices = self(*words)
        assert status == 0, notices
        return document


def test_the_program_says_which_release_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--version"], io.StringIO(), io.StringIO())
    assert (ended.value.code, capsys.readouterr().out) == (0, f"fieldcrm-server {__version__}\n")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.delenv("FIELDCRM_DATABASE", raising=False)
    return Server(tmp_path / "data")


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


def test_a_record_that_was_taken_away_is_told_once_more(server: Server) -> None:
    made = server.do("record", "add", "account", "number=A-1", "name=Пекарня")
    assert server.do("record", "delete", "account", "A-1")["id"] == made["id"]


def test_the_verbs_are_those_of_a_laptop(server: Server) -> None:
    for number, city in (("A-1", "Київ"), ("A-2", "Львів"), ("A-3", "Київ"), ("A-4", "")):
        server.do("record", "add", "accounts", f"number={number}", "name=Shop", f"city={city}", "tags=cold;late")
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "rep", "--territory", "UA")

    def numbers(*words: str) -> list[str]:
        return [row["number"] for row in server.do("record", "list", "account", *words)]

    assert numbers("--where", "city=Київ", "--sort=-number") == ["A-3", "A-1"]
    assert numbers("--where", "city=") == ["A-4"]
    assert numbers("--where", "tags=cold", "--limit", "2", "--sort", "number") == ["A-1", "A-2"]
    assert numbers("--where", "tags=") == []
    assert numbers("--limit", "0") == []
    first = server.do("record", "get", "account", "A-1")
    assert numbers("--where", f"id={first['id']}") == ["A-1"]
    assert first["_sync"] == {"state": "synced", "version": 1, "conflicts": []}
    assert [user["login"] for user in server.do("record", "list", "user", "--where", "territories=UA")] == ["olha"]


def test_kinds_are_told_as_on_a_laptop(server: Server) -> None:
    told = server.do("record", "kinds")
    assert told == telling.kinds(REGISTRY)
    assert {"name", "type", "merge", "required"} <= set(told[0]["fields"][0])


def test_records_come_from_a_document_all_or_none(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('[{"number": "A-1", "name": "One", "tags": ["a;b"], "credit_limit": 1.5}, {"number": "A-2"}]')
    _, document, _ = server("record", "add", "account", "--from", str(file))
    assert document["error"] == {
        "code": "field.required",
        "message": "“name” may not be empty.",
        "field": "name",
        "row": 2,
    }
    assert server.do("record", "list", "account") == []
    made = server.do("record", "add", "account", "name=Same", "--from", str(file))
    assert [(each["name"], each["tags"]) for each in made] == [("Same", ["a;b"]), ("Same", [])]


def test_what_the_pipeline_refuses_of_a_document_is_told_by_its_row(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text(
        '[{"number": "A-1", "name": "One"}, {"number": "A-2", "name": "Two"}, {"number": "A-1", "name": "3"}]'
    )
    _, document, notices = server("record", "add", "account", "--from", str(file))
    assert "(field number, row 3)" in notices
    error = document["error"]
    assert (error["code"], error["field"], error["row"]) == ("record.taken", "number", 3)
    assert server.do("record", "list", "account") == []


def test_what_is_moved_out_of_ones_sight_is_told_once_more(server: Server) -> None:
    server.do("record", "add", "territory", "code=LV", "name=Львів")
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "manager", "--territory", "UA")
    server.do("record", "add", "account", "number=A-1", "name=One", "territory=UA")
    moved = server.do("record", "set", "account", "A-1", "territory=LV", "--as", "olha")
    assert moved["territory"] == server.do("record", "get", "territory", "LV")["id"]
    assert server("record", "get", "account", "A-1", "--as", "olha")[0] == 3


def test_what_is_written_is_in_the_name_of_whoever_works_there(server: Server) -> None:
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "clerk")
    server.do("record", "add", "account", "number=A-1", "name=One")
    visit = server.do("record", "add", "visit", "account=A-1", "day=2026-11-24", "--as", "olha")
    assert visit["user"] == server.do("record", "get", "user", "olha")["id"]


def test_an_orders_total_follows_its_lines(server: Server) -> None:
    server.do("record", "add", "account", "number=A-1", "name=One")
    server.do("record", "add", "product", "code=P", "name=Bread")
    server.do("record", "add", "order", "number=O-1", "account=A-1", "ordered_on=2026-11-24")
    line = server.do("record", "add", "order_line", "order=O-1", "product=P", "qty=2", "price=10.25")

    def total() -> str:
        return str(server.do("record", "get", "order", "O-1")["total"])

    assert total() == "20.50"
    server.do("record", "set", "order_line", line["id"], "discount=10")
    assert total() == "18.45"
    server.do("record", "delete", "order_line", line["id"])
    assert total() == "0.00"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("set order O-1 status=shipped", "status.step"),
        ("set order O-1 account=A-2", "field.fixed"),
        ("set account A-1 territory=LV --as olha", "field.office"),
        ("delete account A-1", "record.owned"),
        ("set order O-1 total=5", "field.derived"),
        ("set order O-2 wanted_on=2026-12-24 --as olha", "field.closed"),
        ("set order O-2 status=cancelled --as olha", "status.step"),
        ("set order O-2 status=received_hq --as carl", "status.step"),
        ("add order_line order=O-2 product=P qty=2 price=1 --as carl", "order.closed"),
        ("delete order O-2", "record.kept"),
        ("add account number=A-9 name=Nine territory=UA segment=key --as olha", "field.office"),
        ("add account number=A-9 name=Nine territory=LV --as olha", "record.out_of_scope"),
        ("add product code=Q name=Nine --as olha", "kind.office"),
        ("add visit account=A-1 day=2026-11-24 user=carl --as olha", "record.not_yours"),
        ("add conflict kind=account", "kind.machine"),
        ("add device name=mine", "kind.machine"),
        ("add account number=A-9 name=One name=Two", "field.twice"),
        ("add account number=A-9 name= ", "field.required"),
    ],
)
def test_what_would_be_put_aside_is_refused_where_somebody_waits(server: Server, words: str, code: str) -> None:
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "rep", "--territory", "UA")
    server.do("record", "add", "territory", "code=LV", "name=Львів")
    server.do("record", "add", "account", "number=A-1", "name=One", "territory=UA")
    server.do("record", "add", "account", "number=A-2", "name=Two")
    server.do("record", "add", "order", "number=O-1", "account=A-1", "ordered_on=2026-11-24")
    server.do("user", "add", "carl", "--name", "Carl", "--role", "clerk")
    server.do("record", "add", "product", "code=P", "name=Bread")
    server.do("record", "add", "order", "number=O-2", "account=A-1", "ordered_on=2026-11-24", "--as", "olha")
    for state in ("ready", "accepted"):
        server.do("record", "set", "order", "O-2", f"status={state}")
    before = server.do("digest")
    status, document, _ = server("record", *words.split())
    assert (status, document["error"]["code"]) == (3, code)
    assert server.do("digest") == before


def test_the_books_agree_until_somebody_writes_past_them(server: Server) -> None:
    assert server.do("verify") == {"ok": True, "findings": []}
    opened = Place(data=server.data).open()
    with opened.write() as connection:
        connection.execute(text("UPDATE territory SET _rv = _rv + 1"))
    opened.engine.dispose()
    status, document, _ = server("verify")
    assert (status, document["error"]["code"]) == (5, "centre.disagrees")


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
        (["record", "add", "account", "--from", "/"], 3, "file.unreadable"),
        (["record", "add", "account", "--from", "/nowhere/at/all.json"], 3, "file.missing"),
        (["load", "/nowhere/at/all"], 3, "folder.missing"),
        (["load", __file__], 3, "folder.missing"),
        (["backup", "/nowhere/at/all"], 3, "file.unwritable"),
        (["realign", "/nowhere.csv"], 3, "file.missing"),
        (["realign", "--from", "NOWHERE", "--to", "UA"], 3, "reference.missing"),
        (["serve", "--host", "sync.example.org"], 3, "server.needs_https"),
        (["serve", "--tls-cert", "/nowhere.pem"], 3, "file.unreadable"),
        (["serve", "--tls-key", "/nowhere.pem"], 3, "server.tls_key"),
        (["serve", "--workers", "0"], 3, "server.workers"),
        (["record", "get", "account", "Caf\udce9"], 3, "text.broken"),
    ],
)
def test_what_cannot_be_done_is_refused_by_a_code(server: Server, words: list[str], status: int, code: str) -> None:
    before = server.do("digest")
    ended, document, notices = server(*words)
    assert (ended, document["error"]["code"]) == (status, code)
    assert notices.startswith("fieldcrm-server: ")
    assert server.do("digest") == before


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["dance"],
        ["invite"],
        ["invite", "admin", "--minutes", "99999999999999"],
        ["user", "add", "x", "--role", "king", "--name", "X"],
        ["record", "list", "account", "--limit", "-1"],
        ["record", "set", "account", "A-1"],
        ["serve", "--port", "70000"],
        ["realign"],
        ["realign", "plan.csv", "--from", "UA", "--to", "UA"],
    ],
    ids=" ".join,
)
def test_wrong_words_are_status_2_and_a_document(server: Server, words: list[str]) -> None:
    status, document, notices = server.bare(*words)
    assert (status, document["error"]["code"]) == (2, "words")
    assert notices.startswith("usage: fieldcrm-server")


@pytest.mark.parametrize(
    ("address", "status", "code"),
    [
        ("postgresql://nobody:secret@127.0.0.1:1/x", 4, "centre.busy"),
        ("mysql://nobody:secret@127.0.0.1/x", 3, "database.address"),
        ("sqlite:////tmp/centre.db", 3, "database.address"),
        ("nonsense", 3, "database.address"),
        ("postgresql://nobody:secret@[::1", 3, "database.address"),
        ("", 3, "centre.where"),
    ],
)
def test_a_database_that_is_none_or_away_is_told_without_its_password(
    bare: Server, address: str, status: int, code: str
) -> None:
    for words in (["user", "list"], ["init"]):
        ended, document, notices = bare.bare(*words, "--database", address)
        assert (ended, document["error"]["code"]) == (status, code)
        assert "secret" not in notices + str(document)


def test_a_folder_that_cannot_be_made_is_trouble(bare: Server) -> None:
    status, document, _ = bare("init", at=Path(__file__) / "data")
    assert (status, document["error"]["code"]) == (5, "disk.folder")


def test_looking_for_a_company_leaves_nothing_where_there_is_none(bare: Server, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert bare("user", "list", at=tmp_path / "empty")[0] == 5
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_file_that_is_no_database_is_told_to_be_damaged(server: Server) -> None:
    (server.data / "centre.db").write_bytes(b"not a database" * 1000)
    status, document, _ = server("user", "list")
    assert (status, document["error"]["code"]) == (5, "centre.damaged")


def test_a_company_that_could_not_be_filled_is_not_there(bare: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("sync_server.cli.company.demo.fill", stumble)
        assert bare("init", "--demo")[0] != 0
    assert bare("user", "list")[1]["error"]["code"] == "centre.missing"
    assert bare("init")[0] == 0


def test_people_read_a_table(server: Server) -> None:
    server.do("user", "add", "olha", "--name", "Ольга", "--role", "rep", "--territory", "UA")
    head, *rows = server.people("user", "list").splitlines()
    assert head.split()[:4] == ["id", "login", "name", "role"]
    assert [row.split()[1] for row in rows] == ["admin", "olha"]
    assert "kinds:\n  territory" in server.people("digest")


def test_a_company_that_is_not_there_is_missed(bare: Server) -> None:
    status, document, _ = bare("user", "list")
    assert (status, document["error"]["code"]) == (5, "centre.missing")
