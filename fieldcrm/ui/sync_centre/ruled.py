"""What a rule decided beside the question, folded away until somebody wants to see it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.headings import Fact, Facts
from fieldcrm.ui.shared.texts import counted, tr
from fieldcrm.ui.shared.widgets import Picture, button, card, column, label, row


class Ruled(QWidget):
    """Is not there while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__()
        self._told = label("", "strong", wrap=True)
        self._facts = Facts(160)
        self._fold = button(tr("Show"), kind="link")
        self._fold.clicked.connect(self._turn)
        across = row(Picture("check-circle", "ok"), self._told, self._fold, space=10)
        across.setStretch(1, 1)
        self.setLayout(column(card(column(across, self._facts))))
        self._facts.hide()
        self.hide()

    def show_rest(self, rest: Sequence[tuple[str, str]]) -> None:
        """Fields and what stands in them."""
        self._told.setText(counted("%n other change(s) of this record were decided by a rule", len(rest)))
        self._facts.show_facts([Fact(name, value) for name, value in rest])
        self.setVisible(bool(rest))

    def _turn(self) -> None:
        is_open = self._facts.isHidden()
        self._facts.setVisible(is_open)
        self._fold.setText(tr("Hide") if is_open else tr("Show"))
