"""The exchanges that moved something, below what all of them have used."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldcrm.store.history import Used
from fieldcrm.ui.shared.widgets import column, rule
from fieldcrm.ui.sync_centre.lists import log_list
from fieldcrm.ui.sync_centre.rows import Exchanged
from fieldcrm.ui.sync_centre.use import DataUse


class History(QWidget):
    """What was carried, in sum and one by one."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.use, self.list = DataUse(), log_list(today)
        whole = column(self.use, rule(), self.list, space=8)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def show_log(self, log: Sequence[Exchanged], used: Sequence[Used]) -> None:
        """Show both anew; the line that was selected stays selected."""
        self.list.show_rows(log)
        self.use.show_use(used, self._today())
