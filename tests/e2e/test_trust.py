"""A server with a certificate of its own making is trusted by those who were handed it, and by nobody else."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.machine.programs import end
from tests.support.machines import OFFLINE, REFUSED, Machine

REP = "pamela.ansman-wolfe"


@dataclass(frozen=True)
class Office:
    """A company, and an authority that it has made for itself."""

    folder: Path
    authority: trustme.CA
    books: Centre

    @property
    def certificate(self) -> Path:
        """What is handed out."""
        path = self.folder / "authority.pem"
        self.authority.cert_pem.write_to_path(path)
        return path


@pytest.fixture
def office(tmp_path: Path) -> Office:
    books = Centre(["--data", str(tmp_path / "centre")], tmp_path / "server.log")
    books.do("init", "--company", "Kvartal Trade")
    books.do("user", "add", REP, "--name", "Pamela", "--role", "rep")
    return Office(tmp_path, trustme.CA(), books)


@contextmanager
def serving(office: Office, authority: trustme.CA, port: int = 0) -> Generator[str]:
    """The address, proven by a certificate of that authority for as long as the block lasts."""
    proof = authority.issue_cert("127.0.0.1")
    proof.private_key_pem.write_to_path(office.folder / "key.pem")
    (office.folder / "cert.pem").write_bytes(b"".join(each.bytes() for each in proof.cert_chain_pems))
    tls = ["--tls-cert", str(office.folder / "cert.pem"), "--tls-key", str(office.folder / "key.pem")]
    words = ["serve", "--data", str(office.folder / "centre"), "--port", str(port), *tls]
    with subprocess.Popen([sys.executable, "-m", "sync_server", *words], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        word, _, address = server.stdout.readline().strip().partition(" ")
        try:
            assert word == "ready"
            yield address
        finally:
            end(server)


def test_only_who_was_handed_the_certificate_joins_and_only_its_owner_is_believed(office: Office) -> None:
    rep, code = Machine(office.folder / "rep"), office.books.invite(REP)
    join = ("enrol", "--code", code, "--server")
    with serving(office, office.authority) as address:
        assert rep.run(*join, address, expect=OFFLINE)["error"]["code"] == "link.not_trusted"
        assert rep.run(*join, address, "--certificate", str(office.certificate))["user"] == REP
        assert rep.run("sync")["state"] == "done"
    port = int(address.rpartition(":")[2])
    with serving(office, trustme.CA(), port):
        assert rep.run("sync", expect=OFFLINE)["reason"] == "link.not_trusted"
    with serving(office, office.authority, port):
        assert rep.run("sync")["state"] == "done"


def test_what_is_no_certificate_is_refused_before_the_code_is_used(office: Office) -> None:
    rep, code = Machine(office.folder / "rep"), office.books.invite(REP)
    join = ("enrol", "--server", "https://127.0.0.1:9", "--code", code, "--certificate")
    (office.folder / "notes.txt").write_text("Kvartal Trade")
    for file, refusal in (("notes.txt", "certificate.form"), ("nowhere.pem", "file.unreadable")):
        assert rep.run(*join, str(office.folder / file), expect=REFUSED)["error"]["code"] == refusal
    assert not (rep.folder / "server.pem").exists()


def test_a_certificate_that_led_nowhere_is_not_kept(office: Office) -> None:
    rep = Machine(office.folder / "rep")
    words = ("enrol", "--server", "https://127.0.0.1:9", "--code", "7JA2YWBFCUS4")
    rep.run(*words, "--certificate", str(office.certificate), expect=OFFLINE)
    assert not (rep.folder / "server.pem").exists()
