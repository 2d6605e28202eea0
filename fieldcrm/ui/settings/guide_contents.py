"""What the guide tells, heading by heading, beside it: a press or Enter goes there, and it says where one reads."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty

ROW: Final = 40
AIR: Final = 10


@dataclass(frozen=True, slots=True)
class Heading:
    """Its words, and the number of its block in the document."""

    title: str
    block: int


def headings_of(document: QTextDocument) -> list[Heading]:
    """In their order, the first of all included."""
    found: list[Heading] = []
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and block.text().strip():
            found.append(Heading(block.text().strip(), block.blockNumber()))
        block = block.next()
    return found


class Contents(LinesList[Heading]):
    """Of one text."""

    def __init__(self, text: QTextBrowser) -> None:
        none = Empty("file-text", "")
        super().__init__(tr("Contents"), lambda each: Lines(title=each.title), lambda each: str(each.block), none, ROW)
        self._text = text
        self.view.on_press(self._go_to_place)
        self.chosen.connect(self._go)
        text.verticalScrollBar().valueChanged.connect(self._follow)

    def read(self) -> None:
        """The text is another: these are its headings now."""
        self.show_rows(headings_of(self._text.document()))
        self._follow()

    def _go_to_place(self, place: int) -> None:
        self._go(self.rows()[place])

    def _go(self, heading: Heading) -> None:
        """The heading stands at the top, and the arrows read on from there."""
        self._text.verticalScrollBar().setValue(self._top(heading))
        self.view.selectRow(self.model.position_of(str(heading.block)))  # the last ones never come to the top
        self._text.setFocus()

    def _follow(self) -> None:
        """Mark the last heading that stands at the top or above."""
        at = self._text.verticalScrollBar().value()
        passed = sum(self._top(each) <= at for each in self.rows())
        self.view.selectRow(max(0, passed - 1))

    def _top(self, heading: Heading) -> int:
        """Where the text stands scrolled to it, with a little air above."""
        document = self._text.document()
        block = document.findBlockByNumber(heading.block)
        return int(document.documentLayout().blockBoundingRect(block).top()) - look().px(AIR)
