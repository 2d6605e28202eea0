"""The branches of the goods with how many are in each: chosen by arrows, opened by Right, shut by Left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from fieldcrm.domain.assortment import Branch, Shelf
from fieldcrm.ui.shared.icons import pixmap
from fieldcrm.ui.shared.lists import Lines, LinesDelegate, Table
from fieldcrm.ui.shared.painting import paint_text, width_of
from fieldcrm.ui.shared.query_table_model import RIGHT, ROW_ROLE, AtHand, Column, Index, QueryTableModel, at_once
from fieldcrm.ui.shared.texts import listed, tr, whole
from fieldcrm.ui.shared.theme import look

ROW = 32
Place = tuple[Shelf, str]
EVERYTHING: Place = (Shelf.ALL, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Twig:
    """A branch as the list shows it: how deep it lies, and whether what is in it is shown."""

    branch: Branch
    depth: int
    is_open: bool

    @property
    def place(self) -> Place:
        """By which it is known."""
        return self.branch.shelf, self.branch.path

    @property
    def title(self) -> str:
        """What it is called."""
        return tr("All products") if self.branch.shelf is Shelf.ALL else self.branch.title

    @property
    def sentence(self) -> str:
        """All of it, for those who hear the screen."""
        state = (tr("opened") if self.is_open else tr("shut")) if self.branch.inner else ""
        return listed((self.title, whole(self.branch.count), state))


class Branches(QWidget):
    """What is chosen stays chosen when the goods change, unless it is gone."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._branches: Sequence[Branch] = ()
        self._opened: set[Place] = set()
        self._told = EVERYTHING
        self._stays_at: Place | None = None
        self._is_laying_out = False
        column: Column[Twig] = Column("", lambda twig: twig.title)
        self.model: QueryTableModel[Place, Twig] = QueryTableModel(
            [column], at_once, lambda twig: twig.place, lambda twig: twig.sentence
        )
        self.view = Table(tr("Categories"), ROW, header=False)
        self.view.setModel(self.model)
        self._delegate = TwigDelegate()
        self.view.setItemDelegate(self._delegate)
        self.view.installEventFilter(self)
        self.view.on_open(self._turn)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.on_press(self._pressed)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view)

    @property
    def place(self) -> Place:
        """The branch chosen."""
        twig = self.model.row_at(self.view.currentIndex().row())
        return EVERYTHING if twig is None else twig.place

    @property
    def opened(self) -> frozenset[Place]:
        """The branches whose inside is shown."""
        return frozenset(self._opened)

    def stay_at(self, place: Place, opened: frozenset[Place]) -> None:
        """As soon as the branches are known, be there, with these open."""
        self._opened = {*opened}
        self._stays_at = place

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """These, with those open that were."""
        if branches != self._branches:
            self._branches = branches
            self._lay_out(self._stays_at or self.place)
            self._stays_at = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            twig = self.model.row_at(self.view.currentIndex().row())
            if twig is not None and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._lean(twig, outward=event.key() == Qt.Key.Key_Left)
                return True
        return super().eventFilter(watched, event)

    def _lean(self, twig: Twig, *, outward: bool) -> None:
        """Left shuts what is open, or goes to the branch it lies in; Right opens."""
        if twig.is_open == outward and twig.branch.inner:
            self._set_open(twig, opened=not outward)
        elif outward:
            self._go_out(twig)

    def _go_out(self, twig: Twig) -> None:
        here = self.view.currentIndex().row()
        above = (self.model.row_at(place) for place in range(here - 1, -1, -1))
        outer = next((each for each in above if each is not None and each.depth < twig.depth), None)
        if outer is not None:
            self.view.selectRow(self.model.position_of(outer.place))

    def _turn(self, place: int) -> None:
        twig = self.model.row_at(place)
        if twig is not None and twig.branch.inner:
            self._set_open(twig, opened=not twig.is_open)

    def _pressed(self, place: int) -> None:
        """One press on a branch that is shut shows what is in it."""
        twig = self.model.row_at(place)
        if twig is not None and twig.branch.inner and not twig.is_open:
            self._set_open(twig, opened=True)

    def _set_open(self, twig: Twig, *, opened: bool) -> None:
        self._opened = self._opened | {twig.place} if opened else self._opened - {twig.place}
        self._lay_out(twig.place)

    def _lay_out(self, stay: Place) -> None:
        twigs = {twig.place: twig for twig in self._twigs(self._branches, 0)}
        self._is_laying_out = True  # what is chosen has only another place
        self.model.show(AtHand(twigs))
        self.view.selectRow(max(0, self.model.position_of(stay)))
        self._is_laying_out = False
        self._moved()

    def _twigs(self, branches: Sequence[Branch], depth: int) -> Iterator[Twig]:
        for branch in branches:
            is_open = (branch.shelf, branch.path) in self._opened
            yield Twig(branch=branch, depth=depth, is_open=is_open)
            if is_open:
                yield from self._twigs(branch.inner, depth + 1)

    def _moved(self) -> None:
        if self.place != self._told and not self._is_laying_out:
            self._told = self.place
            self.chosen.emit()


class TwigDelegate(LinesDelegate[Twig]):
    """A sign for what is in it, its name as deep as it lies, and how many there are."""

    def __init__(self) -> None:
        super().__init__(lambda twig: Lines(title=twig.title), ROW)

    def paint_row(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        px, twig = look().px, index.data(ROW_ROLE)
        inside = box.adjusted(px(10 + 14 * twig.depth), 0, -px(12), 0)
        if twig.branch.inner:
            sign = pixmap("caret-down" if twig.is_open else "caret-right", "text2", 12)
            painter.drawPixmap(round(inside.left()), round(box.center().y() - px(6)), sign)
        elif twig.branch.shelf is Shelf.BRAND:
            painter.drawPixmap(round(inside.left()), round(box.center().y() - px(6)), pixmap("tag", "text3", 12))
        told = whole(twig.branch.count)
        paint_text(painter, inside, told, "small", "text3", align=RIGHT, figures=True)
        room = inside.adjusted(px(18), 0, -width_of(told, "small", figures=True) - px(8), 0)
        paint_text(painter, room, twig.title, weight=500)
