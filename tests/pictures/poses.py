"""What a person does on a page before it is drawn: looks something up, types, turns to another face."""

from collections.abc import Callable
from math import sin

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldcrm.ui.app import Session
from fieldcrm.ui.catalogue.screen import Catalogue
from fieldcrm.ui.diary.screen import Diary
from fieldcrm.ui.orders.pad_screen import OrderPad
from fieldcrm.ui.signing.screen import Signing
from fieldcrm.ui.sync_centre.screen import SyncCentre

Pose = Callable[[Session], object]


def run(act: str) -> Pose:
    """One act, by its id."""
    return lambda session: session.actions.run(act)


def look_up(typed: str) -> Pose:
    """The palette with something typed."""
    return lambda session: session.window.search_for(typed)


def see(view: str) -> Pose:
    """Another face of the diary."""

    def pose(session: Session) -> None:
        page = session.window.page
        assert isinstance(page, Diary)
        page.header.views.choose(view)

    return pose


def type_entry(text: str) -> Pose:
    """A line of the diary, with what was understood of it."""

    def pose(session: Session) -> None:
        page = session.window.page
        assert isinstance(page, Diary)
        page.line.focus()
        _type(text)

    return pose


def forget_entry(session: Session) -> None:
    """The line is empty again."""
    page = session.window.page
    assert isinstance(page, Diary)
    page.line.focus()
    _press(Qt.Key.Key_Delete)
    page.pane.take_keys()


def type_product(text: str) -> Pose:
    """The first letters of a product on an order."""

    def pose(session: Session) -> None:
        page = session.window.page
        assert isinstance(page, OrderPad)
        page.entry.focus()
        page.entry.product.clear()
        _type(text)

    return pose


def forget_product(session: Session) -> None:
    """The line is empty again."""
    page = session.window.page
    assert isinstance(page, OrderPad)
    page.entry.clear()


def tiles(session: Session) -> None:
    """The catalogue in pictures."""
    page = session.window.page
    assert isinstance(page, Catalogue)
    if page.tiles.isHidden():
        session.actions.run("catalogue.tiles")


def rows(session: Session) -> None:
    """The catalogue as a list again."""
    page = session.window.page
    assert isinstance(page, Catalogue)
    if not page.tiles.isHidden():
        session.actions.run("catalogue.tiles")


def lock(session: Session) -> None:
    """Whoever works here has gone for coffee."""
    session.lock.close()


def unlock(session: Session) -> None:
    """And is back."""
    session.lock.cover.lift()


def tour(session: Session) -> None:
    """The step that is said of the day."""
    session.tour.begin()
    session.tour.step(2)


def end_tour(session: Session) -> None:
    """Enough of it."""
    session.tour.shut()


def sync_panel(session: Session) -> None:
    """What is behind the chip."""
    chip = session.window.findChild(QAbstractButton, "sync")
    assert chip is not None
    chip.click()


def choose(place: int) -> Pose:
    """A row of the outbox, counted from the end where the place is below nothing."""

    def pose(session: Session) -> None:
        page = session.window.page
        assert isinstance(page, SyncCentre)
        page.outbox.view.setFocus()
        page.outbox.view.selectRow(place % page.outbox.model.rowCount())

    return pose


def send_anyway(place: int) -> Pose:
    """What was refused there, sent once more."""

    def pose(session: Session) -> None:
        choose(place)(session)
        session.actions.run("sync.send_anyway")

    return pose


def not_after_all(session: Session) -> None:
    """By Ctrl+Z, whatever it was."""
    session.actions.run("shell.undo")


def _type(text: str) -> None:
    """Letters of any script, where the keys are."""
    for letter in text:
        _press(0, letter)


def _press(key: int, letter: str = "") -> None:
    where = QApplication.focusWidget()
    assert where is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(where, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def write_name(session: Session) -> None:
    """A buyer's name, typed and written by hand."""
    page = session.window.page
    assert isinstance(page, Signing)
    page.who.setText("Daryna Bilyk")
    wide, high = page.pad.width(), page.pad.height()
    for stroke in range(3):
        for step in range(40):
            across = wide * (0.12 + stroke * 0.26 + step * 0.006)
            at = QPointF(across, high * (0.5 + 0.22 * sin(step / (2.5 + stroke))))
            (page.pad.go_on if step else page.pad.begin)(at)


def forget_name(session: Session) -> None:
    """As if it had not been written."""
    page = session.window.page
    assert isinstance(page, Signing)
    page.who.clear()
    page.pad.clear()
