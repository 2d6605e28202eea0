"""The sync centre: what waits here, what needs a choice, what came and went, and one button."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from fieldcrm.replication.engine import Condition
from fieldcrm.store import history
from fieldcrm.store.queries.choices import Difference, open_differences, settled_differences
from fieldcrm.store.queries.received import Received, received
from fieldcrm.store.queries.standing import Stand, stand
from fieldcrm.store.queries.waiting import Entry, entries
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.texts import clock, tr
from fieldcrm.ui.shared.views import ViewChips
from fieldcrm.ui.shared.widgets import Empty, button, card, column, label, row
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.rows import Exchanged, difference_lines, entry_lines, log_lines, received_lines

VIEWS = {
    "outbox": "Outbox",
    "choices": "Needs your choice",
    "received": "Received",
    "settled": "Settled",
    "history": "History",
}
PAGES = frozenset({"account", "order", "visit"})


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, from one snapshot."""

    stand: Stand
    entries: Sequence[Entry]
    choices: Sequence[Difference]
    settled: Sequence[Difference]
    received: Sequence[Received]
    log: Sequence[Exchanged]


class SyncCentre(Page):
    """In words anybody understands; nothing here takes the focus by itself."""

    kinds = frozenset({"account", "contact", "visit", "activity", "order", "conflict"})

    def __init__(self, desk: Desk, sync_now: Callable[[], object], condition: Callable[[], Condition]) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._sync_now = sync_now
        self._condition = condition
        self._about = label("", "body", "2")
        self._views = ViewChips(VIEWS, "outbox")
        today = desk.today
        self.outbox: LinesList[Entry] = LinesList(
            tr("Outbox"),
            entry_lines,
            lambda each: each.id,
            Empty("check-circle", tr("Nothing waits: the office has it all.")),
        )
        self._choices = self._differences(tr("Needs your choice"), Empty("check-circle", tr("Nothing to choose.")))
        self._settled = self._differences(
            tr("Settled"), Empty("git-merge", tr("No two people have changed the same thing yet."))
        )
        self._log: LinesList[Exchanged] = LinesList(
            tr("History"),
            lambda each: log_lines(each, today()),
            lambda each: each.key,
            Empty("clock", tr("Nothing yet.")),
        )
        self.received: LinesList[Received] = LinesList(
            tr("Received"),
            lambda each: received_lines(each, today()),
            lambda each: f"{each.kind} {each.id}",
            Empty("check-circle", tr("Nothing has come from others yet.")),
        )
        self._layers = QStackedWidget()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Sync centre"),)

    def acts(self) -> list[Act]:
        return [
            Act(id="sync.choose", title=tr("Choose between two versions"), run=self._choose_first, icon="git-merge")
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._look()

    def arrive(self) -> None:
        self.outbox.view.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        self._desk.look(_read, self._latest.next(), self)

    def _show(self, shown: Shown) -> None:
        self.outbox.show_rows(shown.entries)
        self._choices.show_rows(shown.choices)
        self._settled.show_rows(shown.settled)
        self.received.show_rows(shown.received)
        self._log.show_rows(shown.log)
        self._about.setText(_sentence(shown.stand, self._condition()))

    def _choose_first(self) -> None:
        found = self._choices.rows()
        if found:
            self._open(found[0])

    def _turn_to(self, view: str) -> None:
        self._layers.setCurrentIndex(list(VIEWS).index(view))

    def _open(self, difference: Difference) -> None:
        self.go.emit(f"crm://sync/choice/{difference.conflict.id}")

    def _open_record(self, received: Received) -> None:
        if received.kind in PAGES:
            self.go.emit(f"crm://{received.kind}/{received.id}")

    def _differences(self, name: str, empty: Empty) -> LinesList[Difference]:
        return LinesList(
            name, lambda each: difference_lines(each, self._desk.today()), lambda each: each.conflict.id, empty
        )

    def _build(self) -> None:
        now = button(tr("Sync now"), "arrows-clockwise", "primary", tip="F5")
        now.clicked.connect(lambda: self._sync_now())
        for part in (self.outbox, self._choices, self.received, self._settled, self._log):
            self._layers.addWidget(part)
        self._views.changed.connect(self._turn_to)
        self._choices.chosen.connect(self._open)
        self._settled.chosen.connect(self._open)
        self.received.chosen.connect(self._open_record)
        head = row(column(label(tr("Sync centre"), "title1"), self._about, space=2), None, now)
        body = card(column(self._layers), (6, 6, 6, 6))
        whole = column(head, row(self._views, None), body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)


def _read(reading: Reading) -> Shown:
    return Shown(
        stand=stand(reading),
        entries=entries(reading),
        choices=open_differences(reading),
        settled=settled_differences(reading),
        received=received(reading),
        log=[_exchanged(line) for line in history.lines(reading.connection)],
    )


def _exchanged(line: Any) -> Exchanged:
    return Exchanged(
        key=str(line.n),
        at=datetime.fromtimestamp(line.at_ms / 1000, UTC),
        pushed=line.pushed,
        pulled=line.pulled,
        conflicts=line.conflicts,
        refused=line.refused,
        bytes=line.bytes_up + line.bytes_down,
        ms=line.ms,
    )


def _sentence(stand: Stand, condition: Condition) -> str:
    link = (
        tr("Online.") if condition.online else tr("Offline. You can keep working: everything is saved on this laptop.")
    )
    waits = tr("{} changes wait to be sent.").format(stand.waiting) if stand.waiting else tr("Nothing waits.")
    last = tr("Last synced {}.").format(clock(stand.last_sync)) if stand.last_sync else ""
    differs = (
        tr("Part of what is here differs from the office, even after it was fetched anew; please tell them.")
        if stand.differing
        else ""
    )
    return " ".join(filter(None, (link, waits, last, differs)))
