"""The top of the diary: which days, ways to others, the one line, the views; what has no room begins a new row."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldcrm.ui.diary.entry_line import EntryLine
from fieldcrm.ui.diary.ranges import View
from fieldcrm.ui.diary.words import VIEW_NAMES
from fieldcrm.ui.shared.headings import Tabs
from fieldcrm.ui.shared.texts import keys, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, holder, label, row

LINE: Final = 300
"""What the line has at least, at 100 per cent text."""


class DiaryHeader(QWidget):
    """Only shows and asks."""

    turned = Signal(int)
    """Earlier or later."""
    home, begun = Signal(), Signal()

    def __init__(self, line: EntryLine, beside: QWidget) -> None:
        """`beside` opens the column beside the days, and is seen while that is put away."""
        super().__init__()
        self._title = label("", "title1")
        self.views = Tabs(tr("Views of the diary"), "chip")
        self.views.show_tabs([(view.value, tr(name)) for view, name in VIEW_NAMES.items()])
        self._line, self._beside = line, beside
        self._blocks: Sequence[QWidget] = (self._ways(), line, self.views, beside, self._new())
        for block in self._blocks:
            block.setParent(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(look().px(8))
        self._arranged: list[list[QWidget]] = []

    def say(self, title: str) -> None:
        """Which days are in sight."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._days.activate()  # or the row would give the words the room of those before for a moment
        self._arrange()
        self._rows.activate()

    def fit(self) -> None:
        """What opens the column beside the days has come or gone."""
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Rows are begun before anything is pushed out of the window."""
        return QSize(look().px(LINE), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """As many in a row as have room; the line takes what is left of its row."""
        rows: list[list[QWidget]] = [[]]
        room = self.width()
        for block in self._blocks:
            if block is self._beside and block.isHidden():
                continue
            wide = self._width_of(block) + look().px(12)
            if rows[-1] and wide > room:
                rows.append([])
                room = self.width()
            rows[-1].append(block)
            room -= wide
        if len(rows) > 1 and len(rows[-1]) == 1:
            rows[-1].insert(0, rows[-2].pop())  # a row for one button would be one for nothing
        if rows != self._arranged:
            self._arranged = rows
            self._lay_out(rows)

    def _width_of(self, block: QWidget) -> int:
        return look().px(LINE) if block is self._line else block.sizeHint().width()

    def _lay_out(self, rows: Sequence[Sequence[QWidget]]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and inner.takeAt(0) is not None:
                pass
        for blocks in rows:
            self._rows.addLayout(self._row(blocks))

    def _row(self, blocks: Sequence[QWidget]) -> QHBoxLayout:
        """What makes something new stands rightmost."""
        made = row(space=12)
        for block in blocks:
            if block is self._blocks[-1] and self._line not in blocks:
                made.addStretch(1)
            made.addWidget(block, 1 if block is self._line else 0)
        if not {self._line, self._blocks[-1]} & set(blocks):
            made.addStretch(1)
        return made

    def _ways(self) -> QWidget:
        before = _arrow("caret-left", tr("Earlier"), "PgUp")
        after = _arrow("caret-right", tr("Later"), "PgDown")
        today = button(tr("Today"), tip=_tip(tr("Today"), "T"))
        before.clicked.connect(lambda: self.turned.emit(-1))
        after.clicked.connect(lambda: self.turned.emit(1))
        today.clicked.connect(self.home)
        self._days = row(self._title, before, today, after, space=8)
        return holder(self._days)

    def _new(self) -> QPushButton:
        made = button(tr("New visit"), "plus", "primary", tip=_tip(tr("New visit"), "Ctrl+Shift+N"))
        made.clicked.connect(self.begun)
        return made


def _tip(name: str, shortcut: str) -> str:
    return f"{name}  {keys(shortcut)}"


def _arrow(icon: str, name: str, shortcut: str) -> QPushButton:
    made = button("", icon, "ghost", name=name, tip=_tip(name, shortcut))
    made.setFixedWidth(look().control(30))
    return made


def view_of(key: str) -> View:
    """The view that was remembered; the working week where nothing was, or nothing that is one."""
    return View(key) if key in set(View) else View.WORK_WEEK
