"""The strip that says in time that this laptop closes what is on it, as head office was not reached for too long."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.headings import Banner
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.widgets import column


class ClosingStrip(QWidget):
    """There while little of the time is left; an exchange takes it away."""

    def __init__(self, sync: Callable[[], object]) -> None:
        super().__init__()
        self._sync = sync
        self._shown = 0
        self._banner = Banner()
        self.setLayout(column(self._banner, margins=(16, 8, 16, 0)))
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """How many days are left, while they are few."""
        if standing.closes_in != self._shown and standing.closes_in:
            told = counted(
                "In %n day(s) this laptop closes what is on it, until head office is reached. Nothing is lost by that.",
                standing.closes_in,
            )
            self._banner.say(told, "warn", tr("Sync now"), self._sync)
        self._shown = standing.closes_in
        self.setVisible(bool(standing.closes_in))
