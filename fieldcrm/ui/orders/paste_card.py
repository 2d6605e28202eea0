"""Lines that were pasted and not understood: each with the reason, to be put right and added, or thrown away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from fieldcrm.ui.orders.pasting import Unclear
from fieldcrm.ui.shared.texts import counted, keys, shortened, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, button, column, label, row

REASONS_SHOWN = 3
LONGEST_WORD = 60


class PasteCard(QFrame):
    """Stands below the lines until nothing is left in it; what is typed in it is kept."""

    again = Signal(str)
    """The lines as they are now, to be added."""
    thrown_away = Signal()
    emptied = Signal()
    """Everything has gone on the order, or away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("tone", "warn")
        self._told = label("", "strong")
        self._why = label("", "small", "2", wrap=True)
        self.lines = QPlainTextEdit()
        self.lines.setFont(look().font(figures=True))
        self.lines.setAccessibleName(tr("Lines that were not understood"))
        self.lines.setFixedHeight(look().px(84))
        self.lines.setTabChangesFocus(True)
        self.lines.installEventFilter(self)
        self._build()
        self.hide()

    def show_unclear(self, unclear: Sequence[Unclear]) -> None:
        """The lines with their reasons, the keys in them; nothing for nothing."""
        if unclear:
            self.show()
            self.lines.setPlainText("\n".join(each.text for each in unclear))
            self._told.setText(counted("%n line(s) could not be read", len(unclear)))
            self._why.setText(" ".join(map(_reason, unclear[:REASONS_SHOWN])))
            self.lines.setFocus()
        else:
            self._be_done()

    def show_kept(self, text: str) -> None:
        """What was left here earlier; the keys stay where they are."""
        if text and self.isHidden():
            self.lines.setPlainText(text)
            self._told.setText(counted("%n line(s) could not be read", len(text.splitlines())))
            self._why.setText("")
            self.show()

    def clear(self) -> None:
        """Another order: what is left of this one's lines is kept by the page."""
        self.hide()
        self.lines.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _adds(event):
            if event.type() == QEvent.Type.KeyPress:
                self._add()
            event.accept()  # the same keys place the order everywhere else on the page
            return True
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        self.again.emit(self.lines.toPlainText())

    def _throw_away(self) -> None:
        self._be_done()
        self.thrown_away.emit()

    def _be_done(self) -> None:
        self.clear()
        self.emptied.emit()

    def _build(self) -> None:
        add = button(tr("Add these"), kind="primary", tip=keys("Ctrl+Return"))
        away = button(tr("Throw away"))
        add.clicked.connect(self._add)
        away.clicked.connect(self._throw_away)
        head = row(Picture("warning", "warn"), self._told, None, away, add)
        self.setLayout(column(head, self._why, self.lines, space=6, margins=(12, 8, 12, 10)))


def _adds(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _reason(unclear: Unclear) -> str:
    return tr(unclear.reason).format(shortened(unclear.about, LONGEST_WORD))
