"""What stands before the whole window while its owner is away: nothing behind it is read, reached or lost."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.spoken import announce
from fieldcrm.ui.shared.tasks import Tasks
from fieldcrm.ui.shared.texts import said, sentences, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Part, Picture, button, card, clear, column, label, row
from fieldcrm.ui.shell.typing_sign import TypingSign
from fieldcrm.ui.shell.window import PRODUCT, Window

Opens = Callable[[str], object]
"""Tries a passphrase, for as long as that takes; a wrong one is Trouble."""


class Question(QWidget):
    """Asks for the passphrase, and says so when it was another."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(tr("Passphrase"))
        self._field.setFont(look().font())
        self._field.returnPressed.connect(self._answer)
        self._problem = label("", "small", "bad", wrap=True)
        unlock = _way_in(tr("Unlock"))
        unlock.clicked.connect(self._answer)
        told = tr("Your work is covered, and what you were typing is kept. Enter the passphrase of this laptop.")
        name = label(tr("Passphrase"), "strong")
        name.setBuddy(self._field)
        self._typing = TypingSign()
        self._field.installEventFilter(self)
        self._shown = QCheckBox(tr("Show the passphrase"))
        self._shown.setFont(look().font())
        self._shown.toggled.connect(self._show_typed)
        self._forgotten = button(tr("Forgotten?"), kind="link")
        self._forgotten.clicked.connect(self._tell_what_can_be_done)
        self._way_out = label("", "small", "2", wrap=True)
        self._way_out.hide()
        below = row(self._shown, None, unlock)
        parts = (
            label(told, "body", "2", wrap=True),
            name,
            self._field,
            self._typing,
            self._problem,
            below,
            row(self._forgotten, None),
            self._way_out,
        )
        self.setLayout(column(*parts, space=12))
        self.setFocusProxy(self._field)

    def refuse(self, error: object) -> None:
        """What is wrong, and the field to try again."""
        self._field.setReadOnly(False)
        self._field.selectAll()
        self._problem.setText(said(error))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Each letter tells something of the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._typing.note(event.text(), has_shift=has_shift)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt calls it so
        """Tab goes round between the field, whether what is in it is shown, and what can be done without it."""
        stops = (self._field, self._shown, self._forgotten)
        here = next((place for place, each in enumerate(stops) if each.hasFocus()), -1)
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _tell_what_can_be_done(self) -> None:
        """Said again, it is told again to those who hear the screen."""
        told = (
            tr("What waits still goes out while this laptop stays switched on and has a link."),
            tr(
                "Nobody opens the work without the passphrase, not even head office, but they can set this laptop up "
                "anew: what you had sent comes back, and what you had not only from a second place, if you chose one."
            ),
        )
        self._way_out.setText(sentences(told))
        self._way_out.show()
        announce(self._way_out, self._way_out.text())

    def _show_typed(self, is_shown: bool) -> None:
        """So that who has several keyboards sees in which of them they write."""
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._field.setFocus()

    def _answer(self) -> None:
        """One at a time: each takes a while."""
        if self._field.text() and not self._field.isReadOnly():
            self._field.setReadOnly(True)
            self._problem.clear()
            self.answered.emit(self._field.text())


class Cover(QWidget):
    """Over one window. What was typed stays where it is, since nothing behind is changed: it is only hidden.

    Where a passphrase wraps the key it asks for that; else a press is enough, and it says so.
    """

    lifted = Signal()

    def __init__(self, over: Window, tasks: Tasks, opens: Opens | None) -> None:
        super().__init__(over)
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._over, self._tasks, self._opens = over, tasks, opens
        self._title = ""
        self._came_from: QWidget | None = None
        self._asleep: list[QAction] = []
        self._inside = QVBoxLayout(self)
        over.installEventFilter(self)
        over.furnished.connect(self._stay_in_front)
        self.hide()

    @property
    def is_up(self) -> bool:
        """Whether it stands before the window."""
        return not self.isHidden()

    def put_up(self) -> None:
        """Cover the window, and close whatever stands before it."""
        if self.is_up:
            return
        self._came_from = self._over.focusWidget()
        self._title = self._over.windowTitle()
        self._clear_the_front()
        keys = self._fill()
        self.setGeometry(self._over.rect())
        self.show()
        self._stay_in_front()
        self._over.setWindowTitle(PRODUCT)
        keys.setFocus()

    def lift(self) -> None:
        """Show the window as it was, and give the keys back to where they were."""
        self.hide()
        clear(self._inside)  # what was typed in it is gone with it
        inside = self._over.centralWidget()
        if inside is not None:
            inside.setEnabled(True)
            inside.show()
        for action in filter(isValid, self._asleep):
            action.setEnabled(True)
        self._asleep = []
        self._over.setWindowTitle(self._title)
        self._give_keys_back()
        self.lifted.emit()

    def event(self, event: QEvent) -> bool:
        """The window's own keys are asleep."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that is ready only now names its customer in the title: it has to wait."""
        if watched is self._over and self.is_up:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._over.rect())
            elif event.type() == QEvent.Type.WindowTitleChange and self._over.windowTitle() != PRODUCT:
                self._title = self._over.windowTitle()
                self._over.setWindowTitle(PRODUCT)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._opens is None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.lift()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt calls it so
        """Tab does not lead behind it."""
        return False

    def _give_keys_back(self) -> None:
        """To where they were, or to the page that was opened meanwhile."""
        before = self._came_from
        if before is not None and isValid(before) and before.isVisibleTo(self._over):
            before.setFocus()
        elif self._over.page is not None:
            self._over.page.arrive()

    def _clear_the_front(self) -> None:
        """Sheets, menus, lists that have dropped down, questions in windows of their own."""
        for layer in self._over.findChildren(Overlay):
            layer.shut()
        for other in QApplication.topLevelWidgets():
            if other is not self._over and other.isVisible():
                other.close()

    def _stay_in_front(self) -> None:
        """Also before what was made anew meanwhile."""
        if not self.is_up:
            return
        inside = self._over.centralWidget()
        if inside is not None:
            inside.hide()
            inside.setEnabled(False)  # or a page that opens behind it would take the keys, hidden as it is
        awake = [action for action in self._over.actions() if action.isEnabled()]
        for action in awake:
            action.setEnabled(False)
        self._asleep += awake
        self.raise_()

    def _fill(self) -> QWidget:
        """Anew each time: look and language may be others. Says what is to have the keys."""
        clear(self._inside)
        asked = None if self._opens is None else self._asked(self._opens)
        title = label(tr("Locked") if asked else tr("Covered"), "title2")
        head = row(Picture("lock", "accent_text", 22), title, None, space=10)
        product = label(PRODUCT, "small", "2", 600)
        box = card(column(product, head, asked or self._pressed(), space=12), (28, 24, 28, 24))
        box.setFixedWidth(look().px(440))
        self._inside.addLayout(column(None, row(None, box, None), None))
        return asked or self

    def _pressed(self) -> Part:
        told = tr(
            "Only the window is covered: a press lifts it, whoever presses. "
            "What keeps others from your work is the lock of this computer."
        )
        lift = _way_in(tr("Go on working"))
        lift.clicked.connect(self.lift)
        return column(label(told, "body", "2", wrap=True), row(None, lift), space=12)

    def _asked(self, opens: Opens) -> Question:
        made = Question()
        made.answered.connect(partial(self._try, opens, made))
        return made

    def _try(self, opens: Opens, question: Question, typed: str) -> None:
        """Off the window's thread: it takes long on purpose."""
        self._tasks.read(lambda: opens(typed), self._tried, failed=question.refuse, owner=question)

    def _tried(self, _: object) -> None:
        self.lift()


def _way_in(words: str) -> QPushButton:
    """Enter does it wherever the keys are."""
    made = button(words, "arrow-right", "primary")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
