"""The same products as tiles, several in a line: painted, never built of widgets."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView

from fieldcrm.store.queries.product_list import ProductRow
from fieldcrm.ui.catalogue import rows
from fieldcrm.ui.catalogue.art import paint_art
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import RowDelegate, ground_of, has_focus
from fieldcrm.ui.shared.painting import fill_round, in_two_lines, paint_text, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, Index, QueryTableModel
from fieldcrm.ui.shared.texts import money
from fieldcrm.ui.shared.theme import look

WIDTH: Final = 172
HEIGHT: Final = 156
Goods = QueryTableModel[int, ProductRow]
Today = Callable[[], date]


class TileModel(QAbstractTableModel):
    """The rows of a list, so many in a line."""

    def __init__(self, goods: Goods) -> None:
        super().__init__()
        self._goods = goods
        self._across = 1
        for changed in (goods.modelReset, goods.rowsInserted, goods.rowsRemoved):
            changed.connect(self._lay_out)
        goods.dataChanged.connect(self._repaint)

    @property
    def across(self) -> int:
        """So many stand in a line."""
        return self._across

    def be_across(self, number: int) -> None:
        """So many from now on."""
        if number != self._across:
            self.beginResetModel()
            self._across = number
            self.endResetModel()

    def place(self, index: Index) -> int:
        """Which row of the list a tile shows; -1 for none."""
        place = index.row() * self._across + index.column() if index.isValid() else -1
        return place if place < self._goods.rowCount() else -1

    def tile(self, place: int) -> QModelIndex:
        """The tile of a row."""
        return self.index(place // self._across, place % self._across) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        is_inside = parent is not None and parent.isValid()
        return 0 if is_inside else -(-self._goods.rowCount() // self._across)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._across

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        return None if place < 0 else self._goods.index(place, 0).data(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Behind the last one there is nothing to choose."""
        return super().flags(index) if self.place(index) >= 0 else Qt.ItemFlag.NoItemFlags

    def _lay_out(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self._across - 1))


class Tiles(QTableView):
    """As many in a line as there is room for; arrows go from tile to tile, Enter opens one."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, name: str, goods: Goods, today: Today) -> None:
        super().__init__()
        self._place = 0
        self.tiles = TileModel(goods)
        self._delegate = TileDelegate(today)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._set_headers()
        scroll_by_finger(self)
        self.setModel(self.tiles)
        self.setItemDelegate(self._delegate)
        self.tiles.modelReset.connect(self._mark)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(self._open)

    def choose(self, place: int) -> None:
        """The tile of a row of the list, without telling of it."""
        self._place = place
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tiles.be_across(max(1, self.viewport().width() // look().px(WIDTH)))

    def _mark(self) -> None:
        tile = self.tiles.tile(self._place)
        if tile.isValid() and tile != self.currentIndex():
            self.setCurrentIndex(tile)

    def _moved(self, tile: QModelIndex) -> None:
        place = self.tiles.place(tile)
        if place >= 0 and place != self._place:
            self._place = place
            self.chosen.emit(place)

    def _open(self, tile: QModelIndex) -> None:
        place = self.tiles.place(tile)
        if place >= 0:
            self.opened.emit(place)

    def _set_headers(self) -> None:
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        across.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(look().px(HEIGHT))
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


class TileDelegate(RowDelegate):
    """Art and what is special about it, the name, the code, the stock with its age, and the price."""

    def __init__(self, today: Today) -> None:
        super().__init__()
        self._today = today

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(WIDTH), look().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            super().paint(painter, option, index)

    def paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        px = look().px
        inner = box.adjusted(px(4), px(4), -px(4), -px(4))
        fill_round(painter, inner, look().colour(ground_of(option) or "surface"), px(8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look().colour("focus" if has_focus(option) else "border"), 2 if has_focus(option) else 1))
        painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(8), px(8))

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        px, row = look().px, index.data(ROW_ROLE)
        inside = box.adjusted(px(14), px(12), -px(14), -px(12))
        paint_art(painter, QRectF(inside.left(), inside.top(), px(44), px(44)), row.name, row.category)
        beside = QRectF(inside.left() + px(52), inside.top(), inside.width() - px(52), px(18))
        _paint_mark(painter, beside, row)
        paint_text(painter, beside.translated(0, px(18)), rows.break_words(row.next_break), "small", "ok", 600)
        line = QRectF(inside.left(), inside.top() + px(48), inside.width(), px(18))
        tone = "text" if row.is_sold else "text2"
        for place, words in enumerate(in_two_lines(row.name, line.width(), weight=600)):
            paint_text(painter, line.translated(0, place * px(17)), words, tone=tone, weight=600)
        paint_text(painter, line.translated(0, px(35)), rows.code_words(row), "small", "text2")
        self._paint_foot(painter, QRectF(inside.left(), inside.bottom() - px(30), inside.width(), px(32)), row)

    def _paint_foot(self, painter: QPainter, box: QRectF, row: ProductRow) -> None:
        px, tone = look().px, rows.stock_tone(row)
        there, seen = rows.stock_lines(row, self._today())
        half = QRectF(box.left(), box.top(), box.width() / 2, box.height() / 2)
        left = half
        if tone in rows.SIGNS:
            sign, colour = rows.SIGNS[tone]
            painter.drawPixmap(round(half.left()), round(half.center().y() - px(7)), pixmap(sign, colour, 14))
            left = half.adjusted(px(18), 0, 0, 0)
        paint_text(painter, left, there, "small", tone, 600, figures=True)
        paint_text(painter, half.translated(0, px(15)), seen, "caption", "text2")
        right = half.translated(half.width(), 0)
        paint_text(painter, right, money(row.price), weight=600, align=RIGHT, figures=True)
        currency = row.currency if row.price is not None else ""
        paint_text(painter, right.translated(0, px(15)), currency, "caption", "text2", align=RIGHT)


def _paint_mark(painter: QPainter, box: QRectF, row: ProductRow) -> None:
    word, tone, sign = rows.mark(row)
    if word:
        px = look().px
        wide = min(width_of(word, "small", 600), box.width() - px(18))
        left = box.right() - wide - px(18)
        painter.drawPixmap(round(left), round(box.center().y() - px(7)), pixmap(sign, tone, 14))
        paint_text(painter, QRectF(left + px(18), box.top(), wide, box.height()), word, "small", tone, 600)
