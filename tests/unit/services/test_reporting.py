"""A report for support: what it tells, that nothing a person wrote is in it, and that it is saved as it was shown."""

import logging
import platform
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest

from fieldcrm import __version__
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.contacts import Contact
from fieldcrm.domain.diary import Activity, ActivityType
from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import ActivityId
from fieldcrm.domain.people import User
from fieldcrm.machine.logs import LOG, keep_log, last_lines
from fieldcrm.services.reporting import FACTS, Report, report
from fieldcrm.store.store import Store
from tests.support.company import BAKERY, BUYER, CLERK, NOW, REP, numbered

PLANTED = "Xanthippe"
"""Written into everything that can hold a word."""


def told(store: Store, logs: Path) -> Report:
    return report(store, logs, [("mode", "dark")], NOW)


def plant(store: Store) -> None:
    with store.write() as work:
        bakery, buyer, rep = work.load(Account, BAKERY.id), work.load(Contact, BUYER.id), work.load(User, REP.id)
        work.save(replace(bakery, name=f"{PLANTED} Bakery", notes=PLANTED, city=PLANTED, phone="+380 44 765 43 21"))
        work.save(replace(buyer, family_name=PLANTED, email="xanthippe@example.org"))
        work.save(replace(rep, name=f"Olha {PLANTED}"))
        note = ActivityId(numbered(900))
        work.save(Activity(id=note, type=ActivityType.NOTE, user=REP.id, starts_at=NOW, subject=PLANTED))


def note_troubles() -> None:
    """As the program does when something goes wrong, with what went wrong in the error."""
    for error in (RuleBroken("record.taken", f"{PLANTED} Bakery"), Trouble("disk.write", f"/home/{PLANTED}/a.db")):
        LOG.error("a step was not done while the window closed: %s", error)
    try:
        int(PLANTED)
    except ValueError as error:
        LOG.error("a command failed", exc_info=error)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    return tmp_path / "logs"


def test_it_tells_releases_settings_and_how_many_there_are_of_what(store: Store, logs: Path) -> None:
    text = told(store, logs).as_text()
    for words in (f"FieldCRM {__version__}", "SQLCipher: 4", "mode: dark", "account: ", "waiting: ", "last: never"):
        assert words in text


def test_nothing_a_person_wrote_is_in_it(store: Store, logs: Path, caplog: pytest.LogCaptureFixture) -> None:
    handler = keep_log(logs)
    with caplog.at_level(logging.ERROR):
        plant(store)
        note_troubles()
    LOG.removeHandler(handler)
    handler.close()
    text = told(store, logs).as_text()
    assert len([line for line in text.splitlines() if " ERROR " in line]) == 3
    for planted in (PLANTED, PLANTED.lower(), "765 43 21", BAKERY.name, REP.name, REP.login, CLERK.name, BAKERY.id):
        assert planted not in text
    assert "record.taken" in text


def test_neither_the_machine_nor_its_owner_nor_a_folder_nor_the_office_is_named(
    store: Store, logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "node", lambda: "xanthippes-laptop")
    monkeypatch.setenv("LOGNAME", "xanthippe")
    text = told(store, logs).as_text()
    for name in ("xanthippe", str(Path.home()), str(logs), "127.0.0.1", "Adventure Works", "K7"):
        assert name not in text


def test_what_is_saved_is_what_was_shown_and_nothing_else(store: Store, logs: Path, tmp_path: Path) -> None:
    shown = told(store, logs)
    with ZipFile(shown.save(tmp_path / "report.zip", NOW)) as bundle:
        read = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert read == dict(shown.files)
    assert "account" in read[FACTS]


def test_the_newest_lines_of_the_log_are_told_in_their_order(logs: Path) -> None:
    logs.mkdir()
    (logs / "fieldcrm.log.1").write_text("one\ntwo\n")
    (logs / "fieldcrm.log").write_text("three\nfour\n")
    assert last_lines(logs, 3) == ["two", "three", "four"]


def test_a_log_that_is_not_there_is_an_empty_one(logs: Path) -> None:
    assert last_lines(logs, 3) == []
