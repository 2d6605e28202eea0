"""A window keeps a copy of each day by itself, and says so once if it cannot."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.domain.errors import Trouble
from fieldcrm.store.copies import copies, daily_copy
from fieldcrm.store.store import Store
from fieldcrm.ui import days_copy
from fieldcrm.ui.days_copy import CALM_SECONDS, DaysCopy
from tests.support.company import KEY, TODAY, open_store
from tests.support.windows import Calendar, Desktop, NoLink, desktop, parts

Opens = Callable[[Callable[[], object]], AbstractContextManager[Desktop]]


@pytest.fixture
def opens(tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Opens:
    monkeypatch.setattr(days_copy, "CALM_SECONDS", 0.0)
    return lambda keep_copy: desktop(tmp_path, qtbot, qapp, keep_copy)


def test_a_window_keeps_the_days_copy_with_nobody_on_the_line(opens: Opens, tmp_path: Path) -> None:
    with opens(lambda: daily_copy(tmp_path / "work.db", KEY, tmp_path, TODAY)) as laptop:
        laptop.until(lambda: [copy.stem for copy in copies(tmp_path)] == [TODAY.isoformat()])


def test_a_copy_that_cannot_be_made_is_told_once_and_work_goes_on(opens: Opens) -> None:
    tries: list[int] = []

    def no_room() -> None:
        tries.append(1)
        raise Trouble("store.full")

    def told() -> int:
        return sum("disk is full" in notice.text for notice in laptop.session.window.notices.kept)

    with opens(no_room) as laptop:
        laptop.until(lambda: told() == 1)
        laptop.session.engine.ask()
        laptop.until(lambda: len(tries) == 2)
        laptop.session.engine.ask()
        laptop.until(lambda: len(tries) == 3)
        assert told() == 1


def test_a_large_file_that_is_damaged_is_told_in_the_window(
    opens: Opens, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def damaged(_: Store) -> None:
        raise Trouble("store.damaged", "work.db")

    monkeypatch.setattr(Store, "look_through", damaged)
    with opens(lambda: daily_copy(tmp_path / "work.db", KEY, tmp_path, TODAY)) as laptop:
        laptop.until(lambda: any("damaged" in notice.text for notice in laptop.session.window.notices.kept))
        assert copies(tmp_path) == []


def test_the_first_moments_of_a_start_belong_to_whoever_waits_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    store, times, did = open_store(tmp_path), iter((0.0, 0.0, CALM_SECONDS - 0.1, CALM_SECONDS)), list[str]()

    def look_through(_: Store) -> None:
        did.append("looked through")

    monkeypatch.setattr(Store, "look_through", look_through)
    given = parts(store, tmp_path, NoLink(), Calendar(), lambda: did.append("kept"))
    made = DaysCopy(replace(given, clock=lambda: next(times)), qapp)
    made.keep()
    made.keep()
    assert did == []
    made.keep()
    assert did == ["looked through", "kept"]
    made.deleteLater()
    store.close()
