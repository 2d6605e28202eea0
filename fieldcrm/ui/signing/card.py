"""Beside an order or the report of a visit: whether it is signed, and the way to have it signed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.diary import Visit
from fieldcrm.domain.orders import Order
from fieldcrm.store.queries.signatures import Signature, below_a_visit, below_an_order
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import section
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.tasks import nothing
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import Picture, button, column, label, row
from fieldcrm.ui.signing.words import signed_words

ICONS = {"ok": "check-circle", "warn": "warning", "text3": "pencil-simple"}


class SignedCard(QWidget):
    """`field` says below what."""

    went = Signal(str)
    """To the page on which it is signed."""

    def __init__(self, desk: Desk, field: str) -> None:
        super().__init__()
        self._desk, self._field, self._id = desk, field, ""
        self._latest = Latest(self._show)
        self.told = label("", "body", wrap=True)
        self._sign = Picture("pencil-simple", "text3")
        signing = button("", "pencil-simple", "ghost", name=tr("Have it signed"), tip=tr("Have it signed"))
        signing.clicked.connect(self._begin)
        said = row(self._sign, self.told, space=8)
        said.setStretch(1, 1)
        self.setLayout(column(section(tr("Signature"), signing), said, space=4))
        self._show(None)

    def turn_to(self, id: str) -> None:
        """Another record."""
        self._id = id
        self._latest.turn()
        self._show(None)
        self.look()

    def look(self) -> None:
        """Read it again."""
        if self._id:
            self._desk.look(read_of(self._field, self._id), self._latest.next(), self, failed=nothing)

    def act(self, refused: Callable[[], str]) -> Act:
        """For the page it stands on."""
        return Act(
            id="sign.begin",
            title=tr("Have it signed"),
            run=self._begin,
            keys="Ctrl+Shift+G",
            icon="pencil-simple",
            refused=refused,
        )

    def _begin(self) -> None:
        self.went.emit(f"crm://{self._field}/{self._id}/sign")

    def _show(self, found: Signature | None) -> None:
        told, tone = signed_words(found, self._desk.today())
        self.told.setText(told)
        self._sign.show_icon(ICONS[tone], tone)


def read_of(field: str, id: str) -> Callable[[Reading], Signature | None]:
    """How it is looked up."""
    if field == "order":
        return lambda reading: below_an_order(reading, reading.load(Order, id))
    return lambda reading: below_a_visit(reading, reading.load(Visit, id))
