"""The left side of the diary: whom to plan, or the form while an entry is written."""

from typing import Final

from PySide6.QtWidgets import QStackedWidget

from fieldcrm.ui.diary.entry_form import EntryForm
from fieldcrm.ui.diary.plan_list import PlanList
from fieldcrm.ui.shared.aside import Aside
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look

PLAN_WIDTH, FORM_WIDTH = 276, 320
ROOM_FOR_BOTH: Final = 1040
"""With less the list is put away, until it is asked for."""


class Side(QStackedWidget):
    """The list where there is room for it and it is wished, and the form for as long as it is needed."""

    def __init__(self, plan: PlanList, form: EntryForm) -> None:
        super().__init__()
        self._plan, self._form = plan, form
        self.aside = Aside("diary.plan", tr("Whom to plan"), ROOM_FOR_BOTH, self._show)
        self.addWidget(plan)
        self.addWidget(form)

    @property
    def is_form(self) -> bool:
        """Whether an entry is being written."""
        return self.currentWidget() is self._form

    def show_form(self, *, shown: bool) -> None:
        """Begin to write, or be done with it."""
        self.setCurrentWidget(self._form if shown else self._plan)
        self._show(self.aside.is_open)

    def _show(self, is_open: bool) -> None:
        """Take as much of the page's width as is needed."""
        self.setFixedWidth(look().px(FORM_WIDTH if self.is_form else PLAN_WIDTH))
        frame = self.parentWidget()
        if frame is not None:
            frame.setVisible(self.is_form or is_open)
