"""A window keeps a copy of each day by itself, and says so once if it cannot."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldcrm.domain.errors import Trouble
from fieldcrm.store.copies import copies, daily_copy
from fieldcrm.store.store import Store
from tests.support.company import KEY, TODAY
from tests.support.windows import Desktop, desktop

Opens = Callable[[Callable[[], object]], AbstractContextManager[Desktop]]


@pytest.fixture
def opens(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Opens:
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
