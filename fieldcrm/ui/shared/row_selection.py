"""Where one is in a list of rows: always at the column that tells the whole row, whichever cell was pressed."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QObject

from fieldcrm.ui.shared.query_table_model import Index


class RowSelection(QItemSelectionModel):
    """Left, Right and a press elsewhere in the row leave one there: a cell alone is a fragment to who hears it."""

    def __init__(self, model: QAbstractItemModel, told_at: Callable[[], int], parent: QObject) -> None:
        super().__init__(model, parent)
        self._told_at = told_at

    def setCurrentIndex(self, index: Index, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802 - Qt calls it so
        super().setCurrentIndex(index.sibling(index.row(), self._told_at()), command)
