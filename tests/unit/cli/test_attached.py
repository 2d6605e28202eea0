"""Files from the command line: attached, listed, saved and taken off, and refused in clear words."""

import hashlib
from pathlib import Path

import pytest

from tests.support.program import Program

CONTENT = b"%PDF-1.7 as good as any"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Preisliste 2026.pdf"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def shop(program: Program) -> str:
    """A customer's number."""
    return str(program.json("record", "add", "account", "number=A1", "name=Sofia")["number"])


def test_a_file_is_attached_listed_and_saved_elsewhere(program: Program, shop: str, file: Path, tmp_path: Path) -> None:
    made = program.json("file", "add", str(file), "--account", shop)
    file.unlink()
    assert (made["name"], made["kind"], made["where"]) == ("Preisliste 2026.pdf", "attachment", "only_here")
    assert (made["size"], made["sha256"]) == (len(CONTENT), hashlib.sha256(CONTENT).hexdigest())
    assert program.json("file", "list", "--account", shop) == program.json("file", "list") == [made]
    saved = program.json("file", "save", made["id"], str(tmp_path))
    assert Path(saved["file"]).read_bytes() == CONTENT
    assert "on this laptop" in program("file", "list").out


def test_a_signature_is_called_one(program: Program, shop: str, file: Path) -> None:
    assert program.json("file", "add", str(file), "--account", shop, "--kind", "signature")["kind"] == "signature"


def test_what_was_attached_is_taken_off(program: Program, shop: str, file: Path) -> None:
    made = program.json("file", "add", str(file), "--account", shop)
    assert program.json("file", "remove", made["id"])["removed"]
    assert program.json("file", "list") == []
    assert program.refused("file", "save", made["id"], str(file))["code"] == "record.missing"


def test_a_rep_gives_no_literature(program: Program, file: Path) -> None:
    assert program.refused("file", "add", str(file), "--literature")["code"] == "kind.office"
    assert program.json("file", "list", "--literature") == []


def test_a_clerk_gives_literature(office: Program, file: Path) -> None:
    made = office.json("file", "add", str(file), "--literature")
    assert (made["kind"], office.json("file", "list", "--literature")) == ("literature", [made])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], "attachment.on_nothing"),
        (["--account", "nobody"], "record.missing"),
        (["--literature", "--kind", "photo"], "attachment.on_one"),
        (["--account", "nobody", "--literature"], "attachment.on_one"),
    ],
)
def test_a_file_hangs_on_one_thing_that_is_there(office: Program, file: Path, words: list[str], code: str) -> None:
    found = office.refused("file", "add", str(file), *words)
    assert found["code"] == code
    assert office.json("file", "list") == []


def test_what_cannot_be_attached_is_told_in_words(program: Program, shop: str, tmp_path: Path) -> None:
    (tmp_path / "nothing.txt").touch()
    for name, code in ("nothing.txt", "attachment.empty"), ("gone.txt", "file.missing"), ("", "attachment.folder"):
        found = program.refused("file", "add", str(tmp_path / name), "--account", shop)
        assert (found["code"], found["field"]) == (code, "file")


def test_rows_of_files_are_not_made_by_hand(office: Program) -> None:
    """They would be rows without bytes."""
    for kind in ("attachment", "literature"):
        assert office.refused("record", "add", kind, "name=x")["code"] == "kind.machine"


def test_without_a_line_a_file_waits_to_be_fetched(program: Program, shop: str, file: Path) -> None:
    made = program.json("file", "add", str(file), "--account", shop)
    assert program("file", "fetch", made["id"], "--json").status == 4
