"""An invitation is written for one person's laptop, or not at all: then no code is given away either."""

import io
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from sqlalchemy import func, select

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.invitation import read_invitation
from fieldcrm.machine.trust import is_signed
from sync_server.cli.program import run
from sync_server.config import Place
from sync_server.invitations import Paper
from sync_server.signing import signing_key
from sync_server.store.tables import invites

OFFICE = "https://office.example"
HUB = "https://hub.example:8360"
NOW = datetime.now(UTC)


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
    words = ("--file", str(file), "--address", OFFICE, "--certificate", str(authority), "--hub", HUB)
    _, told = said(data, "invite", "pam", *words)
    written = read_invitation(file.read_bytes(), is_signed, NOW)
    assert (written.server, written.code, written.certificate) == (OFFICE, told["code"], authority.read_text())
    assert written.hub == HUB
    assert (written.company, written.seal) == ("Kvartal Trade", told["seal"])
    assert written.expires == datetime.fromisoformat(told["expires"])
    assert (told["file"], file.stat().st_mode & 0o077) == (str(file), 0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--file", "{}/there", "--address", OFFICE), "file.exists"),
        (("--file", "{}/no/pam.fieldcrm", "--address", OFFICE), "file.unwritable"),
        (("--file", "{}/pam.fieldcrm", "--address", OFFICE, "--key", "{}/there"), "signing.form"),
        (("--file", "{}/pam.fieldcrm", "--address", OFFICE, "--key", "{}/no/key.pem"), "file.unwritable"),
        (("--file", "{}/pam.fieldcrm"), "invitation.address"),
        (("--file", "{}/pam.fieldcrm", "--address", "office.example"), "invitation.address"),
        (("--file", "{}/pam.fieldcrm", "--address", OFFICE, "--hub", "hub.example"), "server.address"),
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


def test_all_invitations_of_a_company_have_one_seal_and_its_key_is_the_owners_alone(data: Path, tmp_path: Path) -> None:
    def seal(name: str, *more: str) -> str:
        _, told = said(data, "invite", "pam", "--file", str(tmp_path / name), "--address", OFFICE, *more)
        return str(told["seal"])

    assert seal("one.fieldcrm") == seal("two.fieldcrm") == seal("three.fieldcrm", "--key", str(data / "signing.pem"))
    assert seal("four.fieldcrm", "--key", str(tmp_path / "other.pem")) != seal("five.fieldcrm")
    assert (data / "signing.pem").stat().st_mode & 0o077 == 0


def test_a_database_that_somebody_else_keeps_has_no_place_for_the_key() -> None:
    assert Place(database="postgresql://fieldcrm@db/fieldcrm").signing_key is None
    with pytest.raises(RuleBroken, match=r"invitation\.key"):
        Paper.of("pam.fieldcrm", OFFICE, None, None, None)


def test_two_who_ask_for_the_first_key_at_once_get_the_same_one(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(signing_key, [tmp_path / "signing.pem"] * 8))
    assert len({each.private_bytes_raw() for each in made}) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["signing.pem"]
