"""A row that goes on below where it has no room: filters and other small buttons of any number and length."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """Lays its widgets side by side at their own sizes, in as many lines as it takes."""

    def __init__(self, parent: QWidget, space: int) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)
        self._items: list[QLayoutItem] = []
        self.setSpacing(space)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, box: QRect) -> None:
        """In the middle of what is taller, as beside a field."""
        super().setGeometry(box)
        spare = box.height() - self.heightForWidth(box.width())
        self._place(box.translated(0, max(0, spare // 2)), moves=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items]
        gaps = self.spacing() * max(0, len(sizes) - 1)
        return QSize(sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The longest of them alone."""
        sizes = [item.sizeHint() for item in self._items]
        widest, tallest = (max(map(side, sizes), default=0) for side in (QSize.width, QSize.height))
        return QSize(widest, tallest)

    def _place(self, box: QRect, *, moves: bool) -> int:
        """Put each where it belongs; says how tall it all is."""
        left, top, tall = box.left(), box.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if left > box.left() and left + size.width() > box.right() + 1:
                left, top, tall = box.left(), top + tall + self.spacing(), 0
            if moves:
                item.setGeometry(QRect(left, top, size.width(), size.height()))
            left, tall = left + size.width() + self.spacing(), max(tall, size.height())
        return top + tall - box.top()
