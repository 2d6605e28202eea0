"""An invitation is written for one person's laptop, or not at all: then no code is given away either."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
import trustme
from sqlalchemy import func, select

from fieldcrm.domain.invitation import Invitation, read_invitation
from sync_server.cli.program import run
from sync_server.config import Place
from sync_server.store.tables import invites

OFFICE = "https://office.example"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Where a company lies."""
    Place(data=tmp_path / "data").make("Kvartal Trade").engine.dispose()
    said(tmp_path / "data", "user", "add", "pam", "--name", "Pamela", "--role", "rep")
    return tmp_path / "data"


def said(data: Path, *words: str) -> tuple[int, Any]:
    """Exit status and document of a command."""
    out = io.StringIO()
    status = run([*words, "--data", str(data), "--json"], out, io.StringIO())
    return status, json.loads(out.getvalue())


def codes(data: Path) -> int:
    """How many were ever given."""
    centre = Place(data=data).open()
    with centre.read() as connection:
        found = connection.scalar(select(func.count()).select_from(invites))
    centre.engine.dispose()
    return found or 0


def test_it_says_all_that_would_be_typed_to_its_owner_alone(data: Path, tmp_path: Path) -> None:
    file, authority = tmp_path / "pam.fieldcrm", tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(authority)
    words = ("--file", str(file), "--address", OFFICE, "--certificate", str(authority))
    _, told = said(data, "invite", "pam", *words)
    written = read_invitation(file.read_bytes())
    assert written == Invitation(server=OFFICE, code=told["code"], certificate=authority.read_text())
    assert (told["file"], file.stat().st_mode & 0o077) == (str(file), 0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--file", "{}/there", "--address", OFFICE), "file.exists"),
        (("--file", "{}/no/pam.fieldcrm", "--address", OFFICE), "file.unwritable"),
        (("--file", "{}/pam.fieldcrm"), "invitation.address"),
        (("--file", "{}/pam.fieldcrm", "--address", "office.example"), "invitation.address"),
        (("--file", "{}/pam.fieldcrm", "--address", OFFICE, "--certificate", "{}/there"), "certificate.form"),
        (("--file", "{}/pam.fieldcrm", "--address", OFFICE, "--certificate", "{}/nowhere"), "file.unreadable"),
    ],
)
def test_what_no_laptop_could_use_is_refused_before_a_code_is_made(
    data: Path, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    (tmp_path / "there").write_text("keep")
    before = codes(data)
    status, document = said(data, "invite", "pam", *(each.format(tmp_path) for each in words))
    assert (status, document["error"]["code"], codes(data)) == (3, code, before)
    assert (tmp_path / "there").read_text() == "keep"
    assert not (tmp_path / "pam.fieldcrm").exists()
