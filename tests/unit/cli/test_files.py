"""Files taken over whole or not at all, in whatever form offices have them."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.support.program import TERRITORY, Program

HEAD = "number,name,territory,credit_limit\n"


def test_rows_are_added_changed_and_skipped(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text("number,name,city\nA1,Sofia,Kyiv\nA2,Kvartal,\n")
    first = program.json("import", "account", str(file))
    file.write_text("number,name,city\nA1,Sofia,Lviv\nA2,Kvartal,\nA3,Third,\n")
    second = program.json("import", "account", str(file))
    assert (first["added"], first["changed"], first["skipped"]) == (2, 0, 0)
    assert (second["added"], second["changed"], second["skipped"]) == (1, 1, 1)
    assert program.json("record", "get", "account", "A1")["city"] == "Lviv"


def test_every_problem_is_told_by_row_and_reason_and_nothing_is_taken(office: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    rows = ["A1,Sofia,NORTH,10", "A2,,NORTH,10", "A3,Third,SOUTH,10", "A1,Again,NORTH,10", "A5,Fifth,NORTH,ten"]
    file.write_text(HEAD + "\n".join([*rows, "A6,Sixth,NORTH,1,more"]) + "\n")
    before = office.json("digest")
    ended = office("import", "account", str(file), "--json")
    told = [(each["row"], each["code"], each["field"]) for each in ended.document["problems"]]
    assert told == [
        (3, "field.required", "name"),
        (4, "record.missing", "territory"),
        (5, "row.twice", "number"),
        (6, "decimal.form", "credit_limit"),
        (7, "row.cells", ""),
    ]
    assert (ended.status, ended.document["error"]["code"]) == (3, "file.problems")
    assert office.json("digest") == before


def test_people_read_the_problems_too(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text(HEAD + "A1,Sofia,SOUTH,\n")
    ended = program("import", "account", str(file))
    assert ended.out == "row 2, territory: There is no such record here: territory SOUTH.\nnothing was taken over\n"


def test_a_dry_run_tells_and_writes_nothing(office: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text(HEAD + "A1,Sofia,NORTH,10\n")
    assert office.json("import", "account", str(file), "--dry-run")["added"] == 1
    assert office.json("record", "list", "account") == []


def test_columns_of_other_names_are_mapped_or_left_out(program: Program, tmp_path: Path) -> None:
    file, names = tmp_path / "accounts.csv", tmp_path / "map.json"
    file.write_text("Nr;Firma;Farbe\nA1;Sofia;red\n")
    names.write_text(json.dumps({"Nr": "number", "Firma": "name", "Farbe": ""}))
    assert program.refused("import", "account", str(file))["code"] == "file.columns"
    assert program.json("import", "account", str(file), "--map", str(names))["added"] == 1


@pytest.mark.parametrize("content", ["[]", "{", '{"a": 3}'])
def test_a_map_that_is_none_is_refused(program: Program, tmp_path: Path, content: str) -> None:
    file, names = tmp_path / "accounts.csv", tmp_path / "map.json"
    file.write_text(HEAD)
    names.write_text(content)
    assert program.refused("import", "account", str(file), "--map", str(names))["code"] == "file.map"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_usual_encodings_and_line_ends_are_understood(
    program: Program, tmp_path: Path, encoding: str, end: str
) -> None:
    file = tmp_path / "accounts.csv"
    file.write_bytes(f"number,name{end}A1,Пекарня Софія{end}A2,Квартал{end}".encode(encoding))
    assert program.json("import", "account", str(file))["added"] == 2
    assert program.json("record", "get", "account", "A1")["name"] == "Пекарня Софія"


def test_mixed_line_ends_and_empty_lines_do_not_shift_rows(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_bytes(b"number,name\r\nA1,Sofia\n\r\n,,\nA2,\r\n")
    [problem] = program("import", "account", str(file), "--json").document["problems"]
    assert problem["code"] == "field.required"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"\n\n", "file.empty"),
        ("number,name\nA1,Café José\n".encode("latin-1"), "file.encoding"),
        ("number,name\nA1,Пекарня Софія\n".encode("koi8-u"), "file.encoding"),
        ("number,name\nA1,Пекарня Софья\n".encode("cp866"), "file.encoding"),
        ("number,name\nA1,Пекарня Софія\n".encode()[:-2], "file.encoding"),
        ("number,name\nA1,Sofia\n".encode("utf-32"), "file.binary"),
        (b"\xff\xfe\x00", "file.encoding"),
        (b"number,number\nA1,A1\n", "file.column_twice"),
        (b"number,name,colour\nA1,Sofia,red\n", "file.columns"),
    ],
    ids=[
        "no bytes",
        "no header",
        "western",
        "KOI8",
        "DOS Cyrillic",
        "cut UTF-8",
        "four bytes a letter",
        "cut UTF-16",
        "a column twice",
        "an unknown column",
    ],
)
def test_a_file_that_cannot_be_read_is_refused(program: Program, tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "accounts.csv"
    file.write_bytes(content)
    assert program.refused("import", "account", str(file))["code"] == code


def test_a_quotation_mark_left_open_in_the_header_is_told_by_its_row(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_bytes(b'number,"name\nA1,Sofia\n')
    refused = program.refused("import", "account", str(file))
    assert (refused["code"], refused["row"]) == ("row.quotes", 1)


@pytest.mark.parametrize(
    ("content", "row", "code"),
    [
        (b'number,name\nA1,"Sofia\n', 2, "row.quotes"),
        (b"number,name\nA1,So\0fia\n", 2, "file.binary"),
        (b"number,name\nA1,Sofia\nA2," + b"x" * (2 << 20) + b"\n", 3, "row.long"),
        (b'number,name\nA1,Sofia\n"A2' + b'\n","' * (1 << 20), 3, "row.long"),
        (b"number,name\nA1,Sofia\nA2\n", 3, "row.cells"),
    ],
    ids=[
        "a quotation mark left open",
        "a NUL",
        "a row of two megabytes",
        "a row of short lines",
        "too few cells",
    ],
)
def test_where_reading_ends_is_told_by_row(
    program: Program, tmp_path: Path, content: bytes, row: int, code: str
) -> None:
    file = tmp_path / "accounts.csv"
    file.write_bytes(content)
    [problem] = program("import", "account", str(file), "--json").document["problems"]
    assert (problem["row"], problem["code"]) == (row, code)


def test_a_text_of_any_length_a_field_takes_is_one_cell(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text(f"number,name,notes\nA1,Sofia,{'x' * 200_000}\n")
    assert program.json("import", "account", str(file))["added"] == 1


def test_a_header_of_very_many_columns_is_refused_at_once(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text(",".join(f"c{number}" for number in range(100_000)))
    assert program.refused("import", "account", str(file))["code"] == "file.columns"


def test_two_columns_are_not_mapped_to_one_field(program: Program, tmp_path: Path) -> None:
    file, names = tmp_path / "accounts.csv", tmp_path / "map.json"
    file.write_text("number,name,Alt\nA1,Sofia,Other\n")
    names.write_text('{"Alt": "name"}')
    assert program.refused("import", "account", str(file), "--map", str(names))["code"] == "file.column_twice"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no pipes among files")
def test_a_pipe_is_not_waited_for(program: Program, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "accounts.csv")
    assert program.refused("import", "account", str(tmp_path / "accounts.csv"))["code"] == "file.ordinary"


def test_an_id_that_is_none_is_told_by_its_column(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text("id,number,name\nnone,A1,Sofia\n")
    [problem] = program("import", "account", str(file), "--json").document["problems"]
    assert (problem["row"], problem["field"], problem["code"]) == (2, "id", "id.form")


def test_a_line_without_end_does_not_fill_the_memory(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    with file.open("wb") as sparse:
        sparse.write(b"number,name\n")
        sparse.seek(1 << 30)
        sparse.write(b"\n")
    [problem] = program("import", "account", str(file), "--json").document["problems"]
    assert problem["code"] == "row.long"


@pytest.mark.parametrize("name", ["missing.csv", "accounts.xlsx", "accounts", "."])
def test_a_file_that_is_not_there_or_not_known_is_refused(program: Program, tmp_path: Path, name: str) -> None:
    code = "file.missing" if name.endswith(".csv") else "file.format"
    assert program.refused("import", "account", str(tmp_path / name))["code"] == code


def test_a_kind_without_numbers_is_taken_once(program: Program, tmp_path: Path) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    file = tmp_path / "contacts.csv"
    file.write_text("account,family_name,given_name\nA1,Bondar,Ivan\nA1,Bondar,\n")
    assert program.json("import", "contact", str(file))["added"] == 2
    assert program.json("import", "contact", str(file))["skipped"] == 2


def test_a_long_file_travels_in_transactions_a_server_takes(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.csv"
    file.write_text("number,name\n" + "".join(f"A{number},Shop {number}\n" for number in range(1, 1001)))
    before = program.json("status")["waiting"]
    assert program.json("import", "account", str(file))["added"] == 1000
    assert program.json("status")["waiting"] - before == 5


def test_what_is_exported_is_taken_over_elsewhere(program: Program, tmp_path: Path) -> None:
    program.json(
        "record",
        "add",
        "account",
        "number=A1",
        "name==cmd()",
        "territory=NORTH",
        'notes=two\nlines, "quoted"',
        "tags=b;a",
    )
    file = tmp_path / "accounts.csv"
    assert program.json("export", "account", str(file))["rows"] == 1
    assert "'=cmd()" in file.read_text("utf-8")
    assert ",NORTH," in file.read_text("utf-8")
    before = program.json("digest")
    assert program.json("import", "account", str(file))["skipped"] == 1
    program.json("record", "delete", "account", "A1")
    assert program.json("import", "account", str(file))["added"] == 1
    assert program.json("digest") == before


def test_an_export_keeps_to_its_conditions(office: Program, tmp_path: Path) -> None:
    office.json("record", "add", "account", "number=A1", "name=Sofia", "territory=NORTH")
    office.json("record", "add", "account", "number=A2", "name=Kvartal")
    assert office.json("export", "account", str(tmp_path / "a.csv"), "--where", "territory=NORTH")["rows"] == 1
    assert TERRITORY not in (tmp_path / "a.csv").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_refused_and_nothing_is_left(program: Program, tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    assert program.refused("export", "account", str(tmp_path / "a.csv"))["code"] == "file.ordinary"
    assert program.refused("export", "account", str(tmp_path / "no" / "a.csv"))["code"] == "file.unwritable"
    assert program.refused("export", "account", str(tmp_path / ("x" * 300 + ".csv")))["code"] == "file.unwritable"
    assert list(tmp_path.glob("*.part")) == []
