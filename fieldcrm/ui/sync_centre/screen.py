"""The sync centre: what waits here, what needs a choice, what came and went, and one button."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from fieldcrm.domain.lease import Stage
from fieldcrm.store import history
from fieldcrm.store.history import Used
from fieldcrm.store.queries.choices import Difference, alike, open_differences, settled_differences
from fieldcrm.store.queries.files import FileLine, under_way
from fieldcrm.store.queries.received import Received
from fieldcrm.store.queries.standing import COPIED_IS_SAID, Stand, stand
from fieldcrm.store.queries.waiting import Entry, entries, taken_back
from fieldcrm.store.store import Reading
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import PageHeader, Tabs
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.sync_words import COPIED, SPARED, Standing
from fieldcrm.ui.shared.texts import counted, lately, term, tr, within
from fieldcrm.ui.shared.widgets import card, column
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.connection import Connection
from fieldcrm.ui.sync_centre.exchanges import Exchanges
from fieldcrm.ui.sync_centre.files_under_way import FilesUnderWay
from fieldcrm.ui.sync_centre.lists import choices_list, log_list, settled_list
from fieldcrm.ui.sync_centre.outbox import Outbox
from fieldcrm.ui.sync_centre.received import ReceivedList
from fieldcrm.ui.sync_centre.rows import PAGES, Exchanged, address_of
from fieldcrm.ui.sync_centre.running import Running
from fieldcrm.ui.sync_centre.spending import Spending
from fieldcrm.ui.sync_centre.use import beginning

VIEWS = {
    "outbox": term("Outbox"),
    "choices": term("Needs your choice"),
    "files": term("Files"),
    "received": term("Received"),
    "settled": term("Settled"),
    "history": term("History"),
    "use": term("Data use"),
    "connection": term("Connection"),
}
A_STALL = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, from one snapshot."""

    stand: Stand
    entries: Sequence[Entry]
    taken_back: Sequence[Entry]
    files: Sequence[FileLine]
    choices: Sequence[Difference]
    settled: Sequence[Difference]
    log: Sequence[Exchanged]
    used: Sequence[Used]


class SyncCentre(Page):
    """In words anybody understands; nothing here takes the focus by itself."""

    kinds = frozenset({"account", "contact", "visit", "activity", "order", "conflict", "attachment", "literature"})

    def __init__(self, desk: Desk, exchanges: Exchanges) -> None:
        super().__init__()
        self._desk, self._exchanges = desk, exchanges
        self._latest = Latest(self._show)
        self._standing = Standing()
        self._stand: Stand | None = None
        self._comes_in = False
        self._header = PageHeader()
        self._views = Tabs(tr("Parts of the sync centre"), "chip")
        self._running = Running()
        today = desk.today
        self.waiting, self.received = Outbox(desk, self._look), ReceivedList(desk)
        self.outbox = self.waiting.list
        self._choices, self._settled = choices_list(today), settled_list(today)
        self._history, self._spending = log_list(today), Spending(today, exchanges)
        self._connection = Connection(desk, exchanges, self._look)
        self.files = FilesUnderWay(desk, exchanges.ask)
        lists = (self.waiting, self._choices, self.files, self.received, self._settled, self._history)
        fronts = (*lists, self._spending, self._connection)
        self._fronts: dict[str, QWidget] = dict(zip(VIEWS, fronts, strict=True))
        self._view = "outbox"
        self._layers = QStackedWidget()
        self._build()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Sync centre"),)

    def acts(self) -> list[Act]:
        return [
            self._choosing(),
            self._holding(),
            *self.waiting.acts,
            self._connection.testing,
            *self._connection.by_hub.acts,
            *self._connection.by_file.acts,
            self.files.pressing,
        ]

    def open(self, parameters: Mapping[str, str]) -> None:
        view = parameters.get("view", "")
        self._comes_in = view not in VIEWS
        if not self._comes_in:
            self._views.choose(view)
        self._look()

    def arrive(self) -> None:
        front = self._fronts[self._view]
        if isinstance(front, LinesList | ReceivedList):
            front.view.setFocus()
        elif isinstance(front, Outbox | Spending | FilesUnderWay):
            front.take_keys()
        else:
            self._connection.take_keys()

    def show_standing(self, standing: Standing) -> None:
        is_held_anew = standing.is_paused is not self._standing.is_paused
        self._standing = standing
        if is_held_anew:
            self._offer()
        self._tell()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        self.received.look_again()
        self._desk.look(_reading(self._desk.today()), self._latest.next(), self)

    def _show(self, shown: Shown) -> None:
        self.waiting.show_entries([*shown.entries, *shown.taken_back])
        self._choices.show_rows(alike(shown.choices))
        self.files.show_files(shown.files)
        self._settled.show_rows(shown.settled)
        self._history.show_rows(shown.log)
        self._spending.show_use(shown.used)
        self._stand = shown.stand
        self._tell()
        for view, rows in (("outbox", shown.entries), ("choices", shown.choices), ("files", shown.files)):
            self._views.rename(view, f"{tr(VIEWS[view])}  {len(rows)}" if rows else tr(VIEWS[view]))
        if self._comes_in and shown.choices:  # what waits for the person comes before what waits for the line
            self._views.choose("choices")
        self._comes_in = False
        self._header.refresh()

    def _tell(self) -> None:
        self._header.say(tr("Sync centre"), _sentence(self._standing, self._stand, self._desk.now()))
        self._header.refresh()
        self._running.show_standing(self._standing)
        if self._stand is not None:
            self._connection.show_stand(self._stand, self._standing)
        self._spending.show_standing(self._standing)

    def _choose_first(self) -> None:
        found = self._choices.rows()
        if found:
            self._open(found[0])

    def _turn_to(self, view: str) -> None:
        """The keys go on to the part that comes to the front, if they were at the one before."""
        now = QApplication.focusWidget()
        had_keys = now is not None and self._layers.isAncestorOf(now)
        self._view = view
        self._layers.setCurrentWidget(self._fronts[view])
        if had_keys:
            self.arrive()

    def _choosing(self) -> Act:
        def refused() -> str:
            return "" if self._choices.rows() else tr("Nothing to choose.")

        title = tr("Choose between two versions")
        return Act(id="sync.choose", title=title, run=self._choose_first, icon="git-merge", refused=refused)

    def _now(self) -> Act:
        ask, icon = self._exchanges.ask, "arrows-clockwise"
        return Act(id="sync.here", title=tr("Sync now"), run=ask, icon=icon, keys="F5", refused=self._held)

    def _now_briefly(self) -> Act:
        ask, title = self._exchanges.ask_briefly, tr("Sync for a minute")
        return Act(id="sync.minute", title=title, run=ask, icon="arrows-clockwise", refused=self._held)

    def _holding(self) -> Act:
        held = self._standing.is_paused
        title = tr("Resume exchanges") if held else tr("Pause exchanges")
        return Act(
            id="sync.hold", title=title, run=lambda: self._exchanges.hold(not held), icon="play" if held else "clock"
        )

    def _held(self) -> str:
        return tr("Paused: nothing is sent or fetched until you resume.") if self._standing.is_paused else ""

    def _offer(self) -> None:
        self._header.offer([self._now(), self._now_briefly(), self._holding()])
        self.titled.emit()

    def _open(self, group: Sequence[Difference]) -> None:
        self.go.emit(address_of(group))

    def _open_one(self, difference: Difference) -> None:
        self._open((difference,))

    def _open_of(self, line: FileLine) -> None:
        """What a file hangs on; literature hangs on nothing."""
        places = (("visit", line.visit), ("order", line.order), ("account", line.account))
        address = next((f"crm://{kind}/{id}" for kind, id in places if id), "")
        if address:
            self.go.emit(address)

    def _open_record(self, received: Received) -> None:
        places = [(received.kind, received.id), *([received.of] if received.of else [])]
        address = next((f"crm://{kind}/{id}" for kind, id in places if kind in PAGES), "")
        if address:
            self.go.emit(address)

    def _build(self) -> None:
        self._header.offer([self._now(), self._now_briefly(), self._holding()])
        for part in self._fronts.values():
            self._layers.addWidget(part)
        self._views.show_tabs([(view, tr(title)) for view, title in VIEWS.items()])
        self._views.chosen.connect(self._turn_to)
        self._choices.chosen.connect(self._open)
        self._settled.chosen.connect(self._open_one)
        self.waiting.offered.connect(self.titled)
        self.files.chosen.connect(self._open_of)
        self.received.chosen.connect(self._open_record)
        body = card(column(self._layers), (6, 6, 6, 6))
        whole = column(self._header, self._running, self._views, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(3, 1)
        self.setLayout(whole)


def _reading(today: date) -> Callable[[Reading], Shown]:
    def read(reading: Reading) -> Shown:
        return Shown(
            stand=stand(reading),
            entries=entries(reading),
            taken_back=taken_back(reading),
            files=under_way(reading),
            choices=open_differences(reading),
            settled=settled_differences(reading),
            log=[_exchanged(line) for line in history.lines(reading.connection)],
            used=list(history.used_since(reading.connection, beginning(today))),
        )

    return read


def _exchanged(line: Any) -> Exchanged:
    return Exchanged(
        key=str(line.n),
        at=datetime.fromtimestamp(line.at_ms / 1000, UTC),
        pushed=line.pushed,
        pulled=line.pulled,
        conflicts=line.conflicts,
        refused=line.refused,
        went_back=line.state == history.WENT_BACK,
        copied=line.state == history.COPIED,
        bytes=line.bytes_up + line.bytes_down,
        ms=line.ms,
        is_comparison=line.state in (history.CHECKED, history.MENDED),
        is_written=line.state == history.WRITTEN,
        is_left=line.state == history.LEFT,
        is_read=line.state == history.READ,
        is_taken_back=line.state == history.TAKEN_BACK,
        is_brought_back=line.state == history.BROUGHT_BACK,
    )


def _sentence(standing: Standing, stand: Stand | None, now: datetime) -> str:
    """When all was last well, what waits and how the link is; what no exchange mends comes first.

    The end is cut where there is little room, and of all this the moment is what one came for.
    """
    link = _link(standing)
    waits = counted("%n change(s) wait(s) to be sent.", standing.waiting) if standing.waiting else tr("Nothing waits.")
    last = tr("Last synced {}.").format(standing.synced_at) if standing.last_sync else ""
    paused = stand.paused if stand is not None else 0
    waits += " " + counted("%n of that paused by you.", paused) if paused else ""
    differs = (
        tr("Part of what is here differs from the office, even after it was fetched anew; please tell them.")
        if stand is not None and stand.differing
        else ""
    )
    about_link = "" if standing.trouble else link
    late = (_stall(stand, now), _closing(stand), _copied(stand, now))
    told = (standing.trouble, *late, last, waits, differs, about_link, _other_release(stand))
    return " ".join(filter(None, told))


def _stall(stand: Stand | None, now: datetime) -> str:
    """What waits so long is not on its way any more, whatever the link is said to be."""
    oldest = stand.oldest if stand is not None else None
    if oldest is None or now - oldest < A_STALL:
        return ""
    return tr("The oldest has waited since {}.").format(within(lately(oldest, now.astimezone().date())))


def _closing(stand: Stand | None) -> str:
    """From half of the time on that this laptop may go without head office."""
    lease = stand.lease if stand is not None else None
    if lease is None or lease.stage is Stage.FRESH:
        return ""
    return counted("Without head office this laptop closes what is on it in %n day(s).", lease.days_left)


def _copied(stand: Stand | None, now: datetime) -> str:
    """What is done about it people have to agree on, so it is said for a while."""
    at = stand.copied if stand is not None else None
    return tr(COPIED) if at is not None and now - at < COPIED_IS_SAID else ""


def _other_release(stand: Stand | None) -> str:
    """What is not shown here, or not sent yet, since one of the two programs is older than the other."""
    if stand is not None and stand.is_behind:
        return tr("Head office has a newer FieldCRM: what it has added is not shown here until this one is updated.")
    if stand is not None and stand.held_back:
        return counted("%n change(s) wait(s) until head office has this FieldCRM too.", stand.held_back)
    return ""


def _link(standing: Standing) -> str:
    if standing.is_paused:
        return tr("Paused: nothing is sent or fetched until you resume.")
    if standing.is_online and standing.spared in SPARED:
        return tr(SPARED[standing.spared])
    if standing.is_online:
        return tr("Online.")
    return standing.why or tr("Offline. You can keep working: everything is saved on this laptop.")
