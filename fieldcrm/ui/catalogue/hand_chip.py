"""Whom prices are for: a chip to change it, and a cross to go back to the list price."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.store.queries.product_list import Buyer
from fieldcrm.ui.shared.painting import elided
from fieldcrm.ui.shared.spoken import PUSH, speak_as
from fieldcrm.ui.shared.texts import keys, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import button, give_tip, row

LONGEST = 260
"""So much of a name is shown, at 100 per cent text."""
CHANGE = "Ctrl+U"


class HandChip(QWidget):
    """A long name ends in dots; its tooltip has all of it."""

    change, clear = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chip = button(tr("Choose a customer"), "storefront", "chip", tip=keys(CHANGE))
        self._chip.setCheckable(True)
        speak_as(self._chip, PUSH)
        self._cross = button("", "x", "ghost", name=tr("Show list prices"), tip=tr("Show list prices"))
        self._chip.clicked.connect(self._ask)
        self._cross.clicked.connect(self.clear)
        self.setLayout(row(self._chip, self._cross, space=2))
        self.setMinimumHeight(look().control(34))  # in line with what stands beside it, with the cross and without
        self.show_buyer(None)

    def show_buyer(self, buyer: Buyer | None) -> None:
        """This customer, or nobody."""
        told = tr("Prices for {}").format(buyer.name) if buyer else tr("Choose a customer")
        shown = elided(told, look().px(LONGEST), weight=600)
        self._chip.setText(shown.replace("&", "&&"))
        self._chip.setChecked(buyer is not None)
        self._chip.setAccessibleName(told)
        about = f"{told} · {buyer.price_list_name}" if buyer and buyer.price_list_name else told
        give_tip(self._chip, f"{about}  {keys(CHANGE)}")
        self._cross.setVisible(buyer is not None)

    def _ask(self) -> None:
        self._chip.setChecked(not self._cross.isHidden())
        self.change.emit()
