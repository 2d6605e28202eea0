"""What is seen while a file of an older release is brought up to date, until the window stands there."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcrm.background.jobs import Aside, Cancelled, Progress
from fieldcrm.machine.ending import told_to_end
from fieldcrm.store.forward import ELSEWHERE, share
from fieldcrm.store.store import Store
from fieldcrm.ui.first_run.coming import time_left
from fieldcrm.ui.shared.application import application
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import dress, look
from fieldcrm.ui.shared.widgets import Picture, button, card, column, label, row
from fieldcrm.ui.shell.doorbell import Doorbell, to_front
from fieldcrm.ui.shell.memory import FileMemory, speech_as_left, theme_as_left

LOOK_EVERY_MS: Final = 100


class Updating(QWidget):
    """How far it is, how long it may take, and that nothing is lost."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("root")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("FieldCRM"))
        self._began: tuple[float, float] | None = None
        self._why = label("", "body", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Bringing your file up to date"))
        self._so_far = label("", "small", "2", wrap=True)
        sign, title = Picture("arrows-clockwise", "accent_text", 20), label(self._bar.accessibleName(), "title2")
        may_close = label(tr(_MAY_CLOSE), "small", "2", wrap=True)
        close = button(tr("Close"))
        close.clicked.connect(self.close)
        head, foot = row(sign, title, None, space=10), row(may_close, close, space=16)
        foot.setStretch(0, 1)
        box = card(column(head, self._why, self._bar, self._so_far, foot, space=14), (24, 20, 24, 20))
        box.setFixedWidth(look().px(520))
        self.setLayout(column(None, row(None, box, None), None, margins=(20, 20, 20, 20)))
        self.show_progress(None, 0.0)
        dress(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # and not to the button: Enter, pressed by somebody who is used to it, would close it

    def show_progress(self, at: Progress | None, now: float) -> None:
        """Where it is, at this moment by a clock that goes on steadily."""
        is_elsewhere = at is not None and at.stage == ELSEWHERE
        self._why.setText(tr(_ELSEWHERE if is_elsewhere else _WHY))
        if at is None or is_elsewhere:
            self._bar.setRange(0, 0)
            self._so_far.setText("")
            return
        done = share(at)
        if self._began is None:
            self._began = (done, now)
        before, since = self._began
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * done))
        left = time_left(done, done - before, now - since)
        self._so_far.setText(" · ".join(filter(None, (tr("{} %").format(round(100 * done)), left))))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whatever closes it."""
        self.closed.emit()
        super().closeEvent(event)


_WHY: Final = term(
    "This version of FieldCRM keeps your work in a new form. Nothing is lost: your file is copied first, and the copy "
    "stays on this laptop."
)
_ELSEWHERE: Final = term("Another FieldCRM is doing it already. This one goes on when that is done.")
_MAY_CLOSE: Final = term("You may close this window: your file then stays as it was, and it is done at the next start.")


class Curtain(QObject):
    """Hangs before a window whose file takes long to be opened, and nowhere else."""

    def __init__(self, bell: str, memory: Path) -> None:
        super().__init__()
        self._bell, self._memory = bell, memory
        self._page: Updating | None = None
        self._is_closed = False
        self.wanted = ""
        """The page that was asked for meanwhile, by a second start."""

    def watch(self, opening: Aside[Store]) -> None:
        """Show how far it is until it is over. Where it was closed by then, it is Cancelled, whatever came of it."""
        application_, memory = application(), FileMemory(self._memory)
        theme, speech = theme_as_left(application_, memory), speech_as_left(application_, memory)
        bell = Doorbell(self._bell)
        bell.rung.connect(self._hear)
        self._page = Updating()
        self._page.closed.connect(partial(self._stop, opening))
        self._page.resize(900, 640)
        self._page.show()
        self._wait(self._page, opening)
        bell.take_down()
        speech.end()
        for each in (speech, theme):
            each.deleteLater()  # the window has its own
        QTimer.singleShot(0, self.close)  # by the time somebody listens for events again the window stands there
        if self._is_closed:
            opening.outcome().close()
            raise Cancelled

    def close(self) -> None:
        """Take it away."""
        if self._page is not None:
            self._page.closed.disconnect()
            self._page.close()
            self._page.deleteLater()
            self._page = None

    def _wait(self, page: Updating, opening: Aside[Store]) -> None:
        loop = QEventLoop()
        looks = QTimer(interval=LOOK_EVERY_MS)
        looks.timeout.connect(lambda: loop.quit() if opening.wait(0) else page.show_progress(opening.at, monotonic()))
        looks.start()
        with told_to_end(page.close):
            loop.exec()
        looks.stop()

    def _stop(self, opening: Aside[Store]) -> None:
        self._is_closed = True
        opening.cancel()

    def _hear(self, address: str) -> None:
        self.wanted = address or self.wanted
        if self._page is not None:
            to_front(self._page)
