"""How a visit went: one of a few words side by side, each with its key."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from fieldcrm.domain.diary import VisitOutcome
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.one_of import OneOf
from fieldcrm.ui.shared.spoken import A_FEW, ONE_OF_A_FEW, speak_as
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import button, holder, key_cap, row

OUTCOMES: Final[tuple[VisitOutcome, ...]] = tuple(word for word in VisitOutcome if word is not VisitOutcome.UNKNOWN)


class Outcomes(Flow):
    """One of them, or none yet."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(space=6)
        self.setAccessibleName(tr("How did it go?"))
        speak_as(self, A_FEW)
        self._group = OneOf(self)
        self._buttons = {word: self._button(word) for word in OUTCOMES}
        buttons = enumerate(self._buttons.values(), 1)
        self.fill([holder(row(made, key_cap(str(number)), space=3)) for number, made in buttons])

    @property
    def outcome(self) -> VisitOutcome | None:
        """The one that is chosen."""
        return next((word for word, made in self._buttons.items() if made.isChecked()), None)

    def show_outcome(self, outcome: VisitOutcome | None) -> None:
        """Show what was chosen before."""
        self._group.choose(self._buttons.get(outcome) if outcome is not None else None)

    def focus(self) -> None:
        """Bring the keys here."""
        first = self._buttons[self.outcome or OUTCOMES[0]]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, word: VisitOutcome) -> QPushButton:
        made = button(worded(word.value), kind="chip")
        made.setCheckable(True)
        speak_as(made, ONE_OF_A_FEW)
        made.clicked.connect(lambda: self.chosen.emit(word))
        self._group.take(made)
        return made
