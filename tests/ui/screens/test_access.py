"""Every page can be worked without a mouse, without eyes, and without telling colours apart."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QLabel,
    QScrollBar,
    QWidget,
)

from tests.pictures.long import Pages
from tests.support.windows import Desktop
from tests.ui.screens.conftest import shown, walk

SMALLEST: Final = 24
"""Pixels: what a finger that is not quite steady still meets."""
MOST_STOPS: Final = 400
ROUND: Final = 8
"""Pixels around a control."""


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def described(widget: QWidget) -> str:
    """Which one it is, for whoever has to mend it."""
    around = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName() or spoken(widget)!r} in {type(around).__name__}"


def stops(laptop: Desktop) -> list[QWidget]:
    """Everything that can have the focus now."""
    return [each for each in shown(laptop, QWidget) if each.focusPolicy() and each.isEnabled() and not _is_inside(each)]


def _is_inside(widget: QWidget) -> bool:
    """The bars and ports of something that scrolls, and the line in a box, are parts of one control."""
    around = widget.parentWidget()
    return isinstance(widget, QScrollBar) or (isinstance(around, QAbstractScrollArea) and around.viewport() is widget)


def nameless(laptop: Desktop) -> list[str]:
    return [described(each) for each in stops(laptop) if not spoken(each)]


def unexplained(laptop: Desktop) -> list[str]:
    """Buttons that show an icon alone and do not say what it does."""
    icons = [each for each in shown(laptop, QAbstractButton) if not each.text() and not each.icon().isNull()]
    return [described(each) for each in icons if not (each.toolTip() or spoken(each))]


def read_out(laptop: Desktop) -> list[str]:
    """What would have its markup read to those who hear the screen, or its name twice."""
    told = [(each, spoken(each), _about(each)) for each in shown(laptop, QWidget)]
    return [
        f"{described(each)}: {about}"
        for each, name, about in told
        if "<" in about or (isinstance(each, QAbstractButton) and name and name in about)
    ]


def _about(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description).strip()


def tiny(laptop: Desktop) -> list[str]:
    """What has to be met by a finger, and is smaller than one needs."""
    targets = [each for each in shown(laptop, QAbstractButton) if each.isEnabled()]
    return [
        f"{described(each)} {each.width()}x{each.height()}"
        for each in targets
        if min(each.width(), each.height()) < SMALLEST
    ]


def marked_up(laptop: Desktop) -> list[str]:
    """Labels that would take what a customer is called for markup."""
    return [described(each) for each in shown(laptop, QLabel) if each.textFormat() is not Qt.TextFormat.PlainText]


def test_on_every_page_everything_has_a_name_and_a_size_and_is_plain(busy: Desktop, pages: Pages) -> None:
    looks: list[Callable[[Desktop], list[str]]] = [nameless, unexplained, read_out, tiny, marked_up]
    wrong = [
        f"{name}, {look.__name__}: {bad}" for name in walk(busy, pages) for look in looks for bad in look(busy)
    ]  # one walk for all: it takes ten times as long as a look
    assert "\n".join(wrong) == ""


def tabbed(laptop: Desktop) -> Iterator[QWidget]:
    """Where Tab leads, until it comes back to where it began."""
    first = None
    for _ in range(MOST_STOPS):
        laptop.press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus is first:
            return
        first = first or focus
        yield focus
    raise AssertionError("Tab never comes back")


def test_tab_reaches_whatever_takes_it_on_every_page_and_comes_back(busy: Desktop, pages: Pages) -> None:
    missed: list[str] = []
    for name in walk(busy, pages):
        reached = set(tabbed(busy))
        wanted = [each for each in stops(busy) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        lost = (each for each in wanted if each not in reached and each.focusProxy() not in reached)
        missed += [f"{name}: {described(each)}" for each in lost]
    assert "\n".join(missed) == ""


def test_the_focus_is_seen_wherever_tab_leads(busy: Desktop, pages: Pages) -> None:
    unseen: list[str] = []
    for name in walk(busy, pages):
        unseen += [f"{name}: {described(each)}" for each in tabbed(busy) if not _shows_focus(busy, each)]
    assert "\n".join(unseen) == ""


def _shows_focus(laptop: Desktop, widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView | QAbstractSlider):
        return True  # a row, or the handle, has it: what that looks like is asked of the delegates
    window = laptop.session.window
    return any(_looks_otherwise(window, widget, part) for part in (_around(window, widget), window.rect()))


def _around(window: QWidget, widget: QWidget) -> QRect:
    """Where nearly all of it is seen: a picture of so much takes a tenth of the time of the whole window's."""
    return QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-ROUND, -ROUND, ROUND, ROUND) & window.rect()


def _looks_otherwise(window: QWidget, widget: QWidget, part: QRect) -> bool:
    focused = window.grab(part).toImage()
    widget.clearFocus()
    without = window.grab(part).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return focused != without
