"""A window that is closed is gone, with its session, its store and its pages: nothing that lives on knows of them."""

import gc
from pathlib import Path
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pictures import long
from tests.support.windows import desktop
from tests.ui.screens.conftest import walk


def a_day(folder: Path, bot: QtBot, qapp: QApplication) -> dict[str, "ref[object]"]:
    """Every page opened and the window closed; where it and they were."""
    pages: list[tuple[str, str]] = []
    with desktop(folder, bot, qapp, fill=lambda store: pages.extend(long.fill(store))) as laptop:
        kept: dict[str, ref[object]] = {"session": ref(laptop.session), "window": ref(laptop.session.window)}
        kept["store"] = ref(laptop.store)
        for name in walk(laptop, pages):
            kept[name] = ref(laptop.session.window.page)
    return kept


def test_a_window_that_is_closed_leaves_nothing_behind(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    kept = a_day(tmp_path, qtbot, qapp)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [name for name, was in kept.items() if was() is not None] == []
