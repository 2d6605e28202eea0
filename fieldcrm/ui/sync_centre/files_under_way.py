"""Files on their way: what waits to be sent and why, how far each has come, and one thing to press."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.services import files
from fieldcrm.store.queries.files import FileLine, Where
from fieldcrm.ui.shared.actions import Act, act_button, show_state
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.lists import Lines
from fieldcrm.ui.shared.texts import said, short_day, size, tr
from fieldcrm.ui.shared.widgets import Empty, column, label, row


class FilesUnderWay(QWidget):
    """Those that go in the order in which they go, then those that come; Enter opens what one hangs on."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, ask: Callable[[], object]) -> None:
        """`ask` has an exchange begin now."""
        super().__init__()
        self._desk, self._ask = desk, ask
        nothing = Empty("check-circle", tr("No file waits, and none is on its way."))
        self.list: LinesList[FileLine] = LinesList(
            tr("Files"), lambda each: way_lines(each, desk.today()), lambda each: each.id, nothing
        )
        self.list.chosen.connect(self.chosen)
        self.pressing = Act(
            id="sync.send_file",
            title=tr("Send over any connection"),
            run=self._press,
            icon="cloud-arrow-up",
            refused=self._unpressed,
        )
        self._button = act_button(self.pressing)
        self.list.view.selectionModel().currentRowChanged.connect(self._offer)
        why = label(tr("Over a connection that costs money only small files go by themselves."), "body", "2", wrap=True)
        head = row(why, self._button, margins=(8, 4, 8, 0))
        head.setStretch(0, 1)
        self.setLayout(column(head, self.list, space=6))

    def show_files(self, lines: Sequence[FileLine]) -> None:
        """Show these."""
        self.list.show_rows(lines)
        self._offer()

    def take_keys(self) -> None:
        """Give the keys to the list."""
        self.list.view.setFocus()

    def _press(self) -> None:
        line, desk = self.list.current(), self._desk
        if line is None:
            return

        def pressed(_: object) -> None:
            desk.notices.tell(tr("{} goes with the next exchange").format(line.name))
            self._ask()

        desk.tasks.write(partial(files.send_now, desk.store, line.id), pressed, failed=desk.refuse, owner=self)

    def _unpressed(self) -> str:
        line = self.list.current()
        waits = line is not None and line.waits_for_a_free_link
        return "" if waits else tr("Only a large file waits for a connection that costs nothing.")

    def _offer(self, *_: object) -> None:
        show_state(self.pressing, self._button)


def way_lines(line: FileLine, today: date) -> Lines:
    """What it is called, whose it is, how large and when it was added, and how far it has come."""
    is_refused = line.where is Where.REFUSED
    told = (line.customer, size(line.size), short_day(line.added_at.astimezone().date(), today))
    word, tone, icon = _way(line)
    return Lines(
        title=line.name,
        subtitle=said(RuleBroken(line.reason)) if is_refused else " · ".join(filter(None, told)),
        icon="file-text",
        pill=word,
        pill_tone=tone,
        pill_icon=icon,
    )


def _way(line: FileLine) -> tuple[str, str, str]:
    """In a few words how it stands, and how they are painted."""
    if line.where is Where.REFUSED:
        return tr("Needs attention"), "bad", "warning"
    if line.there is None:
        came = tr("{} of {} here").format(size(line.came), size(line.size))
        return (came if line.came else tr("Comes with the next exchange")), "info", "cloud-arrow-up"
    if line.there:
        return tr("{} of {} sent").format(size(line.there), size(line.size)), "info", "cloud-arrow-up"
    if line.waits_for_a_free_link:
        return tr("Waits for a connection that costs nothing"), "warn", "clock"
    return tr("Waits to be sent"), "warn", "clock"
