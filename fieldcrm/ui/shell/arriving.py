"""The strip that says what is still coming, while a first download goes on behind the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, label, row


class ArrivingStrip(QWidget):
    """There until everything is here: a page with too few orders must not look as if there were no more."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("arriving")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._told = label("", "small", "2")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look().px(160))
        self._bar.setAccessibleName(tr("First download"))
        self.setLayout(row(Picture("arrows-clockwise", "info"), self._told, None, self._bar, margins=(16, 4, 16, 4)))
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """How much is here."""
        self.setVisible(standing.arrived is not None)
        if standing.arrived is None:
            return
        self._bar.setValue(round(1000 * standing.arrived))
        coming = tr("Orders of earlier days are still coming in: {} % of everything is here.")
        waiting = tr(
            "Orders of earlier days are missing: {} % of everything is here. The rest comes with the next exchange."
        )
        self._told.setText((coming if standing.is_sending else waiting).format(int(100 * standing.arrived)))
