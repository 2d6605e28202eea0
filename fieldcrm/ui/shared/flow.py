"""Small things in a row that go on in the next line where there is no room, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldcrm.ui.shared.theme import look


class Flow(QWidget):
    """Each at its own size, from left to right and from line to line. A layout of Python's own would hold items that
    Qt deletes with the widget: this one places its children itself."""

    def __init__(self, space: int = 8) -> None:
        """Space between them at 100 per cent text."""
        super().__init__()
        self._space = look().px(space)
        self._shown: list[QWidget] = []
        self._sizes: dict[QWidget, QSize] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self, widgets: Sequence[QWidget]) -> None:
        """These instead of what was here."""
        for gone in self._shown:
            gone.hide()
            gone.deleteLater()
        self._shown = list(widgets)
        self._forget()
        for widget in self._shown:
            widget.setParent(self)
            widget.show()
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Remembered as sizes are: Qt asks two hundred times when a page comes to the front."""
        known = self._heights.get(width)
        if known is None:
            known = max((place.bottom() + 1 for _, place in self._places(width)), default=0)
            if self.isVisible():
                self._heights[width] = known
        return known

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [self._size(each) for each in self._seen]
        gaps = self._space * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """The widest of them alone in its line, and as many lines as there are now."""
        widest = max((self._size(each).width() for each in self._seen), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """What was hidden meanwhile was hidden unheard."""
        super().showEvent(event)
        self._forget()
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A child whose words have changed wants another size, and so does every child in another look."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.StyleChange):
            self._forget()
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    @property
    def _seen(self) -> list[QWidget]:
        """What is hidden just now takes no room."""
        return [each for each in self._shown if not each.isHidden()]

    def _arrange(self) -> None:
        """Keeps room for all its lines: a layout alone takes some of it for a neighbour that asks for more."""
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
        spare = max(0, self.height() - needed)
        for widget, place in self._places(self.width()):
            widget.setGeometry(place.translated(0, spare // 2))  # in the middle, as beside a field
        self.updateGeometry()

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        found: list[tuple[QWidget, QRect]] = []
        x = y = tallest = 0
        for widget in self._seen:
            size = self._size(widget)
            if x and x + size.width() > width:
                x, y, tallest = 0, y + tallest + self._space, 0
            found.append((widget, QRect(QPoint(x, y), size)))
            x, tallest = x + size.width() + self._space, max(tallest, size.height())
        return found

    def _forget(self) -> None:
        self._sizes.clear()
        self._heights.clear()

    def _size(self, widget: QWidget) -> QSize:
        """As it wishes, within what it is allowed; a page asks for each a hundred times before it is laid out.

        What is hidden changes its size unheard, so only of what is seen it is remembered.
        """
        known = self._sizes.get(widget)
        if known is None:
            known = widget.sizeHint().boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())
            if self.isVisible():
                self._sizes[widget] = known
        return known
