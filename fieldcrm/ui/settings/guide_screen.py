"""The guide for a first day, read in the window: it needs no network and no other program."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser

from fieldcrm.machine.resources import guide
from fieldcrm.ui.settings.guide_contents import Contents
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.headings import PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import Theme, look
from fieldcrm.ui.shared.widgets import card, column, label, row
from fieldcrm.ui.shell.pages import Page

WIDEST: Final = 900
"""The picture of a window is well read at this width, at 100 per cent text."""

CONTENTS, CONTENTS_FROM = 340, 1300
"""How wide the list of headings is, and the page that has room for it, at 100 per cent text."""

HEADING, PARAGRAPH, CELL = 26, 8, 2
"""The room above them, at 100 per cent text."""

PICTURE: Final = re.compile(r"\]\((pictures/[\w./-]+)\)")

WHOLE, LINE = 100, 118
"""The height of a line, of a hundred that it needs: a picture needs no more."""
PICTURED: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
MARGIN: Final = 14


@dataclass(frozen=True, slots=True)
class Told:
    """The text, and its pictures as it names them, as wide as they are to be shown."""

    text: str
    pictures: Mapping[str, QImage]


class Guide(Page):
    """Text and pictures are read, and the pictures scaled, off the window's thread."""

    def __init__(self, desk: Desk, theme: Theme, language: str) -> None:
        """In the language of that code: another one makes every page anew."""
        super().__init__()
        self._desk, self._told_in = desk, guide(language)
        self._header = PageHeader()
        self.text = Pages()
        self.contents = Contents(self.text)
        self._latest = Latest(self.text.tell)
        self._build()
        self.text.widened.connect(self._look)
        self.text.told.connect(self.contents.read)
        theme.changed.connect(self.text.again)

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Settings"), tr("Guide"))

    def open(self, parameters: Mapping[str, str]) -> None:
        self._look()

    def arrive(self) -> None:
        self.text.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= look().px(CONTENTS_FROM))

    def _look(self) -> None:
        job = partial(_read, self._told_in, self.text.room, self.devicePixelRatioF())
        self._desk.tasks.read(job, self._latest.next(), failed=self._desk.refuse, owner=self)

    def _build(self) -> None:
        self._header.say(tr("Guide for the first day"), tr("With pictures; no network is needed."))
        self._beside = card(column(label(tr("Contents"), "title3"), self.contents), (14, 12, 8, 8))
        self._beside.setFixedWidth(look().px(CONTENTS))
        self._beside.hide()
        body = row(self._beside, card(_in_the_middle(self.text), (16, 12, 6, 6)), space=12)
        body.setStretch(1, 1)
        whole = column(self._header, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)


def _in_the_middle(text: QTextBrowser) -> QHBoxLayout:
    """A wide window leaves the same on both sides of what is well read."""
    made = row(None, text, None)
    made.setStretch(1, 100)
    return made


class Pages(QTextBrowser):
    """Shows the text with these pictures and no others; it follows no link and fetches nothing."""

    widened = Signal()
    """There is room for pictures of another width."""
    told = Signal()
    """Another text stands there."""

    def __init__(self) -> None:
        super().__init__()
        self._told = Told("", {})
        self._room_before = self.room
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Guide for the first day"))
        self.setTabChangesFocus(True)
        scroll_by_finger(self)
        self.setFont(look().font())
        self.setMaximumWidth(look().px(WIDEST + 3 * MARGIN))

    @property
    def room(self) -> int:
        """How wide a picture may be."""
        return max(1, min(look().px(WIDEST), self.viewport().width() - look().px(2 * MARGIN)))

    def tell(self, told: Told) -> None:
        """Show this; who comes back goes on reading where they were."""
        self._told = told
        self.again()

    def again(self) -> None:
        """The same, as in another look."""
        at = self.verticalScrollBar().value()
        self.document().setDocumentMargin(look().px(MARGIN))
        self.document().clear()  # or it would keep the pictures it had under these names
        self.setMarkdown(self._told.text)
        self._space_out()
        self.verticalScrollBar().setValue(at)
        self.told.emit()

    def _space_out(self) -> None:
        """Markdown says nothing of the room between its parts."""
        block = self.document().begin()
        while block.isValid():
            cursor, told = QTextCursor(block), block.blockFormat()
            is_in_table = isinstance(cursor.currentFrame(), QTextTable)
            above = CELL if is_in_table else HEADING if told.headingLevel() > 1 else PARAGRAPH
            told.setTopMargin(look().px(above))
            lines = WHOLE if PICTURED in block.text() else LINE
            told.setLineHeight(lines, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(told)
            block = block.next()

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, N802 - Qt calls them so
        if type == QTextDocument.ResourceType.ImageResource.value:
            return self._told.pictures.get(QUrl(name).path())
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.room != self._room_before:
            self._room_before = self.room
            self.widened.emit()


def _read(page: Path, width: int, ratio: float) -> Told:
    text = page.read_text("utf-8")
    return Told(text, {name: _as_wide(page.parent / name, width, ratio) for name in PICTURE.findall(text)})


def _as_wide(picture: Path, width: int, ratio: float) -> QImage:
    made = QImage(str(picture)).scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
