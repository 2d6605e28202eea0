"""What a rep does from a customer's page: orders, visits, calls, and what is written down."""

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from shiboken6 import isValid

from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import AccountId, ActivityId
from fieldcrm.services.diary import complete_task, log_activity, start_visit_now
from fieldcrm.services.ordering import start_order, start_usual
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.open_items import OpenItem
from fieldcrm.ui.customers.composer import Composer
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.texts import tr


class Doings(QObject):
    """Steps about the customer that is in front."""

    went = Signal(str)
    """Another address is to be shown."""

    def __init__(self, desk: Desk, composer: Composer) -> None:
        super().__init__(composer)
        self._desk, self._composer = desk, composer
        self._id = AccountId("")
        composer.changed.connect(self._keep)
        self.number = ""

    def turn_to(self, id: AccountId) -> None:
        """Another customer: what was begun for it stands there again."""
        self._id, self.number = id, ""
        self._composer.put(self._desk.drafts.of(id))

    def order(self) -> None:
        """Begin an order."""
        step = partial(start_order, self._desk.store, self._id, today=self._desk.today(), new_id=self._desk.new_id)
        self._desk.do(step, partial(self._go, "order"), owner=self)

    def usual(self) -> None:
        """Begin an order with what they mostly take."""
        step = partial(start_usual, self._desk.store, self._id, today=self._desk.today(), new_id=self._desk.new_id)
        self._desk.do(step, partial(self._go, "order"), owner=self)

    def visit(self) -> None:
        """Begin a visit that nobody planned."""
        desk = self._desk
        step = partial(start_visit_now, desk.store, self._id, at=desk.now(), today=desk.today(), new_id=desk.new_id)
        desk.do(step, partial(self._go, "visit"), owner=self)

    def begin(self, what: str) -> None:
        """What the composer was asked for."""
        {"visit": self.visit, "order": self.order, "usual": self.usual}[what]()

    def no_number(self) -> str:
        """Why nobody can be called."""
        return "" if self.number else tr("No number is known here.")

    def call(self) -> None:
        """Dial the number one would."""
        self.dial(self.number)

    def dial(self, number: str) -> None:
        """Have the system dial it; where it cannot, the number is in the clipboard. The call can be written down."""
        QGuiApplication.clipboard().setText(number)
        QDesktopServices.openUrl(QUrl("tel:" + "".join(sign for sign in number if sign.isdecimal() or sign == "+")))
        self._desk.notices.tell(tr("{} is copied, to be dialled by any phone.").format(number))
        self._composer.begin("call")

    def mail(self, address: str) -> None:
        """Have the system's mail program write to it."""
        QGuiApplication.clipboard().setText(address)
        to = QUrl()
        to.setScheme("mailto")
        to.setPath(address)
        QDesktopServices.openUrl(to)
        self._composer.begin("email")

    def write_down(self, kind: ActivityType, text: str) -> None:
        """Put down what was typed: its first line is the subject, a task stays open."""
        desk = self._desk
        first, _, rest = text.partition("\n")
        status = ActivityStatus.PLANNED if kind is ActivityType.TASK else ActivityStatus.COMPLETED
        entry = Activity(
            id=ActivityId(desk.new_id()),
            type=kind,
            user=desk.me,
            starts_at=desk.now(),
            account=self._id,
            subject=first[:200],
            notes=first[200:] + rest or None,
            status=status,
        )
        customer, typed = self._id, self._composer.worded(kind, text)
        desk.drafts.hand_over(customer, typed)
        self._composer.put(desk.drafts.left(customer))
        failed = partial(self._not_written, customer, typed)
        step = partial(log_activity, desk.store, entry)
        desk.do(step, lambda _: desk.drafts.added(customer, typed), told=tr("Saved on this laptop"), failed=failed)

    def tick_off(self, item: OpenItem) -> None:
        """It is done."""
        step = partial(complete_task, self._desk.store, ActivityId(item.id))
        self._desk.do(step, told=tr("Done: {}").format(item.title or worded(item.kind)))

    def _keep(self, typed: str) -> None:
        if self._id:
            self._desk.drafts.keep(self._id, typed)

    def _go(self, kind: str, done: Done) -> None:
        self.went.emit(f"crm://{kind}/{done.id}")

    def _not_written(self, customer: AccountId, text: str, error: Exception) -> None:
        """It stands where it was written, to be added again."""
        self._desk.refuse(error)
        is_all = self._desk.drafts.refused(customer, text)
        if is_all and isValid(self) and customer == self._id:
            self._composer.put(text)
