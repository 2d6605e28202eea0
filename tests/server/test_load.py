"""A company from files: what is wrong is told by file, row and column, and then nothing of it is taken."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldcrm.registry.records import Record
from sync_server import edits, records
from sync_server.centre import Centre
from sync_server.config import Place
from sync_server.csv_rows import BadFile
from sync_server.load import load
from sync_server.scope import SERVER
from sync_server.verify import verify

FILES = {
    "territories.csv": "code,name,parent\nUA,Україна,\nKYIV,Київ,UA\n",
    "users.csv": "login,name,role,territories\nolha,Ольга Коваль,rep,KYIV\nboss,王先生,manager,UA\n",
    "accounts.csv": "number,name,territory,currency,credit_limit\nA-1,Пекарня,KYIV,UAH,1000.50\nA-2,北京,UA,,\n",
    "contacts.csv": "account,family_name,email\nA-1,Ткач,t@example.com\n",
    "products.csv": "code,name,list_price,currency\nFL-1,Flour,12.50,UAH\n",
    "orders.csv": "number,account,ordered_on,user,status\nO-1,A-1,2026-11-24,olha,draft\n",
    "order_lines.csv": "order,product,qty,price\nO-1,FL-1,3,12.5\n",
    "warehouses.csv": "code\nW\n",
    "NOTE.md": "not ours",
}


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Centre]:
    made = Place(data=tmp_path / "centre").make("The company")
    yield made
    made.engine.dispose()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "files"
    made.mkdir()
    for name, text in FILES.items():
        (made / name).write_text(text, "utf-8")
    return made


def refused(centre: Centre, folder: Path) -> list[tuple[str, int, str, str]]:
    """Each place and reason; and nothing was taken."""
    before = records.digests(centre, SERVER)
    with pytest.raises(BadFile) as bad:
        load(centre, folder)
    assert records.digests(centre, SERVER) == before
    return [(each.file, each.row, each.column, each.reason) for each in bad.value.problems]


def test_a_company_is_taken_whole_with_every_script(centre: Centre, folder: Path) -> None:
    loaded = load(centre, folder)
    assert loaded.kinds["account"] == 2
    assert loaded.ignored == ["NOTE.md"]
    names = {str(row["name"]) for row in records.listed(centre, centre.registry.by_name["account"], SERVER)}
    assert names == {"Пекарня", "北京"}
    assert verify(centre) == []


def test_a_dry_run_takes_nothing(centre: Centre, folder: Path) -> None:
    before = records.digests(centre, SERVER)
    assert load(centre, folder, dry_run=True).kinds["order_line"] == 1
    assert records.digests(centre, SERVER) == before


def test_the_same_files_again_are_refused_by_what_is_there(centre: Centre, folder: Path) -> None:
    load(centre, folder)
    assert ("accounts.csv", 2, "number", "A-1 is there already") in refused(centre, folder)


@pytest.mark.parametrize("mark", ["\ufeff", ""])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_byte_order_mark_and_either_line_end_are_taken(centre: Centre, folder: Path, mark: str, end: str) -> None:
    for name in ("accounts.csv", "contacts.csv"):
        (folder / name).write_bytes((mark + FILES[name].replace("\n", end)).encode())
    assert load(centre, folder).kinds["account"] == 2


def test_lines_that_end_this_way_and_that_are_taken(centre: Centre, folder: Path) -> None:
    (folder / "accounts.csv").write_bytes(b'number,name\r\nA-1,One\nA-2,"Two\r\nlines"\r\n\r\nA-3,Three')
    (folder / "contacts.csv").unlink()
    assert load(centre, folder).kinds["account"] == 3


WRONG = [
    ("accounts.csv", "", 1, "-", "the file is empty"),
    ("accounts.csv", "number;name\nA-1;One\n", 1, "number;name", "unknown column"),
    ("accounts.csv", "number\tname\n", 1, "number\tname", "unknown column"),
    ("accounts.csv", "number,name,colour\n", 1, "colour", "unknown column"),
    ("accounts.csv", "number\nA-1\n", 1, "name", "the column is missing"),
    ("accounts.csv", "number,name,name\n", 1, "name", "the column stands there twice"),
    ("accounts.csv", "number,name\nA-1\n", 2, "-", "1 values where the header has 2"),
    ("accounts.csv", "number,name\nA-1,One,more\n", 2, "-", "3 values where the header has 2"),
    ("accounts.csv", 'number,name\nA-1,"One\n', 2, "-", "the quotation marks do not match: unexpected end"),
    ("accounts.csv", 'number,name\nA-1,"One"two\n', 2, "-", "the quotation marks do not match: ',' expected"),
    ("accounts.csv", "number,name\nA-1,One\nA-1,Two\n", 3, "number", "A-1 is there already"),
    ("accounts.csv", "number,name\n,One\n", 2, "number", "“number” may not be empty"),
    ("accounts.csv", "number,name\nA-1,\n", 2, "name", "“name” may not be empty"),
    (
        "accounts.csv",
        "number,name,territory\nA-1,One,NOWHERE\n",
        2,
        "territory",
        "There is no territory NOWHERE",
    ),
    ("accounts.csv", "number,name,credit_limit\nA-1,One,1.000,5\n", 2, "-", "4 values where the header has 3"),
    ("accounts.csv", 'number,name,credit_limit\nA-1,One,"1,5"\n', 2, "credit_limit", "“1,5” is no number"),
    (
        "accounts.csv",
        "number,name,credit_limit\nA-1,One,1.00005\n",
        2,
        "credit_limit",
        "Too many decimal places: 1.00005",
    ),
    ("accounts.csv", "number,name,credit_limit\nA-1,One,NaN\n", 2, "credit_limit", "“NaN” is no number"),
    ("accounts.csv", "number,name,credit_limit\nA-1,One,1e30\n", 2, "credit_limit", "The number "),
    ("accounts.csv", "number,name,email\nA-1,One,nobody\n", 2, "email", "“nobody” is"),
    ("orders.csv", "number,account,ordered_on\nO-1,A-1,24.11.2026\n", 2, "ordered_on", "“24.11.2026” is no day"),
    ("orders.csv", "number,account,ordered_on\nO-1,A-1,2026-02-30\n", 2, "ordered_on", "“2026-02-30” is no day"),
    ("orders.csv", "number,account,ordered_on\nO-1,A-9,2026-02-01\n", 2, "account", "There is no account A-9"),
    (
        "orders.csv",
        "number,account,ordered_on,status\nO-1,A-1,2026-02-01,gone\n",
        2,
        "status",
        "Not one of the words there are: gone is",
    ),
    ("order_lines.csv", "order,product,qty,price\nO-1,NONE,1,1\n", 2, "product", "There is no product NONE"),
    ("users.csv", "login,name,role\nolha,Olha,king\n", 2, "role", "Not one of the words there are: king is"),
    ("accounts.csv", "number,name\nA-1,   \n", 2, "name", "“name” may not be empty"),
    ("accounts.csv", "number,name\n\u200b,One\n", 2, "number", "“number” may not be empty"),
    (
        "accounts.csv",
        "number,name,credit_limit\nA-1,One,1e999999999\n",
        2,
        "credit_limit",
        "“1e999999999” is no number",
    ),
    ("accounts.csv", "number,name,credit_limit\nA-1,One,١٢٣\n", 2, "credit_limit", "“١٢٣” is no number"),
    ("accounts.csv", "number,name,lat\nA-1,One,91\n", 2, "lat", "This may be at most 90"),
    ("orders.csv", "number,account,ordered_on\nO-1,A-1,20261114\n", 2, "ordered_on", "“20261114” is no day"),
    (
        "order_lines.csv",
        "order,product,qty,price,discount\nO-1,FL-1,1,1,101\n",
        2,
        "discount",
        "This may be at most 100",
    ),
    (
        "orders.csv",
        "number,account,ordered_on,shipped_on\nO-1,A-1,2026-02-02,2026-02-01\n",
        2,
        "shipped_on",
        "2026-02-01 is before ordered_on 2026-02-02",
    ),
    (
        "orders.csv",
        "number,account,ordered_on,currency,total\nO-1,A-1,2026-02-02,UAH,37.51\n",
        2,
        "total",
        "37.51 but its lines give 37.50",
    ),
    (
        "stock.csv",
        "warehouse,product,on_hand\nW,FL-1,1\nW,FL-1,2\n",
        3,
        "warehouse",
        "the same warehouse, product as in",
    ),
    (
        "targets.csv",
        "user,period,measure,value\nolha,2026,amount,1\nolha,2026,amount,2\n",
        3,
        "user",
        "the same user, ",
    ),
    (
        "territories.csv",
        "code,name,parent\nUA,Ukraine,KYIV\nKYIV,Kyiv,UA\n",
        2,
        "parent",
        "this goes round in a circle",
    ),
    ("users.csv", "login,name,manager\nolha,Olha,olha\nboss,Boss,\n", 2, "manager", "this goes round in a circle"),
    ("activities.csv", "account,type,starts_at\nA-1,visit,soon\n", 2, "starts_at", "“soon” is no"),
]


@pytest.mark.parametrize(("name", "text", "row", "column", "reason"), WRONG)
def test_what_is_wrong_is_told_by_its_place(
    centre: Centre, folder: Path, name: str, text: str, row: int, column: str, reason: str
) -> None:
    (folder / name).write_text(text, "utf-8")
    told = [each for each in refused(centre, folder) if each[:3] == (name, row, column)]
    assert {each[3][: len(reason)] for each in told} == {reason}


@pytest.mark.parametrize("encoding", ["cp1251", "cp866", "shift_jis", "gb18030"])
def test_another_encoding_is_named_by_its_first_strange_byte(centre: Centre, folder: Path, encoding: str) -> None:
    text = (
        "number,name\nA-1,Plain\nA-2,北京\n"
        if encoding in ("shift_jis", "gb18030")
        else "number,name\nA-1,Plain\nA-2,Пекарня\n"
    )
    (folder / "accounts.csv").write_bytes(text.encode(encoding))
    [(name, row, _, reason)] = [each for each in refused(centre, folder) if each[0] == "accounts.csv"]
    assert (name, row, reason[:20]) == ("accounts.csv", 3, "not UTF-8 text: byte")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_characters_are_named_for_what_they_are(centre: Centre, folder: Path, encoding: str) -> None:
    (folder / "accounts.csv").write_bytes("number,name\nA-1,One\n".encode(encoding))
    [(_, row, _, reason)] = [each for each in refused(centre, folder) if each[0] == "accounts.csv"]
    assert (row, reason) == (1, "not UTF-8 text: it holds NUL bytes, as UTF-16 files do")


def test_a_header_alone_is_a_file_with_nothing_in_it(centre: Centre, folder: Path) -> None:
    (folder / "contacts.csv").write_text("account,family_name\n")
    assert "contact" not in load(centre, folder).kinds


def test_a_line_without_an_end_is_not_read_to_its_end(centre: Centre, folder: Path) -> None:
    with (folder / "accounts.csv").open("wb") as file:
        file.write(b"number,name\nA-1,")
        file.truncate(1 << 30)
    [(_, row, _, reason)] = [each for each in refused(centre, folder) if each[0] == "accounts.csv"]
    assert (row, reason[:9]) == (2, "a row of ")


def test_a_row_without_an_end_is_not_read_to_its_end(centre: Centre, folder: Path) -> None:
    """Each of its lines is short: the marks of one cell close on the next line and open another."""
    (folder / "accounts.csv").write_bytes(b'number,name\n"A-1' + b'\n","' * (1 << 20))
    [(_, row, _, reason)] = [each for each in refused(centre, folder) if each[0] == "accounts.csv"]
    assert (row, reason[:9]) == (2, "a row of ")


def test_a_header_of_very_many_columns_is_refused_at_once(centre: Centre, folder: Path) -> None:
    (folder / "accounts.csv").write_text(",".join(f"c{number}" for number in range(100_000)) + "\n")
    assert ("accounts.csv", 1, "c0", "unknown column") in refused(centre, folder)


def test_lines_that_end_with_a_lone_return_are_lines(centre: Centre, folder: Path) -> None:
    (folder / "accounts.csv").write_bytes(b"number,name\rA-1,One\rA-2,Two\r")
    assert load(centre, folder).kinds["account"] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no pipes among files")
def test_a_pipe_is_not_waited_for(centre: Centre, folder: Path) -> None:
    os.mkfifo(folder / "targets.csv")
    assert refused(centre, folder) == [("targets.csv", 0, "-", "this is no ordinary file")]


def test_where_a_file_cannot_be_read_that_alone_is_told(centre: Centre, folder: Path) -> None:
    (folder / "orders.csv").write_bytes(b"number,account,ordered_on\nO-1\xff,A-1,2026-11-24\n")
    assert [each[:3] for each in refused(centre, folder)] == [("orders.csv", 2, "-")]


def test_every_row_that_does_not_fit_the_header_is_told(centre: Centre, folder: Path) -> None:
    (folder / "contacts.csv").write_text("account,family_name\nA-1\nA-1,Bondar\nA-1,Bondar,more\n")
    assert [each[:3] for each in refused(centre, folder)] == [("contacts.csv", 2, "-"), ("contacts.csv", 4, "-")]


def test_an_order_that_says_no_total_has_that_of_its_lines(centre: Centre, folder: Path) -> None:
    load(centre, folder)
    spec = centre.registry.by_name["order"]
    assert records.one(centre, spec, SERVER, "O-1")["total"] == "37.50"


def test_a_diary_that_names_nobody_is_the_owners_or_an_administrators(centre: Centre, folder: Path) -> None:
    admin = {"login": "admin", "name": "Administrator", "role": "admin"}
    edits.add(centre, centre.registry.by_name["user"], SERVER, [admin])
    (folder / "accounts.csv").write_text("number,name,owner\nA-1,One,olha\nA-2,Two,\n")
    rows = ["A-1,call,2026-11-24T09:00:00Z", "A-2,call,2026-11-24T09:00:00Z", "A-1,visit,2026-11-24T09:00:00Z"]
    (folder / "activities.csv").write_text("account,type,starts_at\n" + "\n".join(rows) + "\n")
    load(centre, folder)
    logins = {row["id"]: row["login"] for row in all_of(centre, "user")}
    numbers = {row["id"]: row["number"] for row in all_of(centre, "account")}
    calls = {numbers[row["account"]]: logins[row["user"]] for row in all_of(centre, "activity")}
    assert calls == {"A-1": "olha", "A-2": "admin"}
    assert [logins[row["user"]] for row in all_of(centre, "visit")] == ["olha"]


def all_of(centre: Centre, kind: str) -> list[Record]:
    return records.listed(centre, centre.registry.by_name[kind], SERVER)


def test_what_only_machines_write_is_no_file_of_a_company(centre: Centre, folder: Path) -> None:
    (folder / "devices.csv").write_text("name\nmine\n")
    (folder / "conflicts.csv").write_text("kind\naccount\n")
    assert load(centre, folder).ignored == ["NOTE.md", "conflicts.csv", "devices.csv"]


def test_a_file_that_must_be_there_is_missed(centre: Centre, folder: Path) -> None:
    (folder / "users.csv").unlink()
    assert ("users.csv", 0, "-", "the file is missing") in refused(centre, folder)


def test_a_folder_of_that_name_is_no_file(centre: Centre, folder: Path) -> None:
    (folder / "targets.csv").mkdir()
    assert refused(centre, folder) == [("targets.csv", 0, "-", "this is no ordinary file")]


def test_of_very_many_problems_the_first_are_told_and_the_rest_counted(centre: Centre, folder: Path) -> None:
    rows = "".join(f"A-{number},,\n" for number in range(300))
    (folder / "accounts.csv").write_text(f"number,name,territory\n{rows}")
    with pytest.raises(BadFile) as bad:
        load(centre, folder)
    assert len(bad.value.problems) == 100
    assert bad.value.more >= 200
