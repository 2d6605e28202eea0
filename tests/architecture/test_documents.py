"""The documents tell the truth: what they link to is there, and the commands they name exist."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
PATH = re.compile(r"`((?:fieldcrm|sync_server|tests|docs|resources|installers|benchmarks|typings)/[\w./-]+)`")
COMMAND = re.compile(r"\./run (\w+)")

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "installers").rglob("*.md")])
every_document = pytest.mark.parametrize("page", DOCUMENTS, ids=lambda page: page.relative_to(ROOT).as_posix())


@every_document
def test_what_a_page_links_to_is_there(page: Path) -> None:
    assert [target for target in linked(page) if not (page.parent / target).exists()] == []


def linked(page: Path) -> Iterator[str]:
    return (target for target in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target)


@every_document
def test_a_file_that_a_page_names_is_there(page: Path) -> None:
    assert [name for name in PATH.findall(page.read_text(encoding="utf-8")) if not (ROOT / name).exists()] == []


@every_document
def test_a_command_that_a_page_gives_exists(page: Path) -> None:
    given = set(COMMAND.findall(page.read_text(encoding="utf-8")))
    assert given <= set(re.findall(r"^  (\w+)  ", usage(), re.MULTILINE))


def usage() -> str:
    return subprocess.run([ROOT / "run", "help"], capture_output=True, text=True, timeout=10, check=True).stdout
