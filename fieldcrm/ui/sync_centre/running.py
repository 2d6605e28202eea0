"""An exchange under way: how much it has carried so far, in a line that comes and goes and holds nobody up."""

from PySide6.QtWidgets import QProgressBar, QWidget

from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.widgets import Picture, label, row


class Running(QWidget):
    """Not there while nothing is exchanged. How much is still to come nobody knows, so the bar only moves."""

    def __init__(self) -> None:
        super().__init__()
        self._told = label("", "body", "2")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Exchange under way"))
        across = row(Picture("arrows-clockwise", "info"), self._told, self._bar, space=10)
        across.setStretch(1, 1)
        across.setStretch(2, 2)
        self.setLayout(across)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Come and go with the exchange."""
        so_far = counted("Exchanging with head office: %Ln record(s) so far.", standing.moved)
        self._told.setText(so_far if standing.moved else tr("Exchanging with head office…"))
        self.setVisible(standing.is_sending)
