"""`fieldcrm-server backup`: a company of its own, nobody else's to read, and never written over a file."""

import os
from pathlib import Path

import pytest

from tests.server.test_cli import Server


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A company in a folder."""
    monkeypatch.delenv("FIELDCRM_DATABASE", raising=False)
    made = Server(tmp_path / "data")
    made.do("init", "--company", "Kvartal Trade")
    return made


def test_a_backup_is_a_company_of_its_own(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    folder.mkdir()
    told = server.do("backup", str(folder / "centre.db"))
    assert set(told) == {"file", "bytes", "sha256"}
    status, document, _ = server("digest", at=folder)
    assert (status, document) == (0, server.do("digest"))


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder says who may read")
def test_a_backup_is_nobody_elses_to_read(server: Server, tmp_path: Path) -> None:
    server.do("backup", str(tmp_path / "copy.db"))
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob(".copy*")) == []


def test_a_backup_is_not_written_over_a_file(server: Server, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("keep")
    status, document, _ = server("backup", str(tmp_path / "there"))
    assert (status, document["error"]["code"]) == (3, "file.exists")
    assert (tmp_path / "there").read_text() == "keep"
