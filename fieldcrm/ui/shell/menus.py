"""The menu of all that can be done, as by Alt alone: for whoever looks for a command, or hears the screen."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QMenu, QWidget

from fieldcrm.ui.shared.actions import Act, Actions, fill_menu
from fieldcrm.ui.shared.texts import term, tr

GROUPS: Final = (
    (term("Go to"), ("go.",)),
    (term("Appearance"), ("look.", "language.")),
)
"""By how their ids begin; what is in none of them is the window's own."""

_HANDS: Final = (
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
)


def whole_menu(window: Actions, page: Sequence[Act], parent: QWidget) -> QMenu:
    """Every act there is, those of the page in front first; it goes when it is closed."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for title, acts in _grouped(window, page):
        if acts:
            inner = QMenu(title.replace("&", "&&"), made)
            fill_menu(inner, acts)
            made.addMenu(inner)
    return made


def _grouped(window: Actions, page: Sequence[Act]) -> Iterator[tuple[str, list[Act]]]:
    of_page = {act.id for act in page}
    left = [act for act in window if act.id not in of_page]
    yield tr("On this page"), list(page)
    for title, beginnings in GROUPS:
        yield tr(title), [act for act in left if act.id.startswith(beginnings)]
    others = tuple(beginning for _, beginnings in GROUPS for beginning in beginnings)
    yield tr("Everywhere"), [act for act in left if not act.id.startswith(others)]


class AltKey(QObject):
    """Hears that Alt was pressed and let go with nothing between.

    It listens at the window's own door, and to everything only while Alt is down: a shortcut never comes to the door.
    """

    pressed = Signal()

    def __init__(self, parent: QObject, application: QGuiApplication) -> None:
        super().__init__(parent)
        self._application = application
        self._is_down = self._is_alone = False

    def watch(self, door: QWindow) -> None:
        """From now on."""
        door.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            if isinstance(watched, QWindow):
                self._on_alt(event)
        elif event.type() in _HANDS:
            self._is_alone = False
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._let_go()  # as by Alt+Tab, after which Alt is let go elsewhere
        return False

    def _on_alt(self, event: QKeyEvent) -> None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.AltModifier
        if event.type() == QEvent.Type.KeyPress and not self._is_down:
            self._is_down, self._is_alone = True, is_plain
            self._application.installEventFilter(self)
        elif event.type() == QEvent.Type.KeyRelease and self._is_down:
            self._let_go()
            if self._is_alone:
                self.pressed.emit()

    def _let_go(self) -> None:
        self._is_down = False
        self._application.removeEventFilter(self)
