"""Literature: found by a few letters, looked at, kept at hand, and given to the customer in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QLineEdit

from fieldcrm.background.jobs import Control
from fieldcrm.domain.diary import Activity, ActivityStatus, ActivityType
from fieldcrm.domain.ids import ActivityId
from fieldcrm.services import files
from fieldcrm.services.diary import log_activity
from fieldcrm.services.literature import keep_here
from fieldcrm.services.prices import buyer_of
from fieldcrm.services.undo import Done
from fieldcrm.store.queries.literature import Paper, Papers, papers
from fieldcrm.store.queries.product_list import Buyer
from fieldcrm.store.store import Reading
from fieldcrm.ui.literature.rows import KINDS, meant, paper_lines, spoken, until
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.files_card import asking_for
from fieldcrm.ui.shared.headings import Fact, Facts, PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.lines_list import LinesList
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import counted, size, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Empty, card, column, holder, label, row, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.exchanges import Exchanges

BESIDE: Final = 330


@dataclass(frozen=True, slots=True)
class Shown:
    """All there are, and whose customer's page was opened last."""

    papers: Papers
    buyer: Buyer | None


class LiteratureList(Page):
    """The office adds to it; what it is about stands beside the list."""

    kinds = frozenset({"literature", "product"})

    def __init__(self, desk: Desk, exchanges: Exchanges) -> None:
        super().__init__()
        self._desk, self._exchanges = desk, exchanges
        self._shown: Shown | None = None
        self._latest = Latest(self._show)
        self._header = PageHeader()
        self.field = QLineEdit()
        self.list: LinesList[Paper] = LinesList(
            tr("Literature"),
            lambda paper: paper_lines(paper, desk.today()),
            lambda paper: paper.id,
            Empty("file-text", tr("Head office has given nothing to read yet.")),
        )
        self.facts = Facts()
        self._build()

    @property
    def trail(self) -> Sequence[str]:
        return (tr("Literature"),)

    def acts(self) -> list[Act]:
        find = Act(id="literature.find", title=tr("Find literature"), run=self.field.setFocus, keys="Ctrl+F")
        return [*self._offered(), find]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._look()

    def arrive(self) -> None:
        self.field.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        hand, today = self._desk.hand, self._desk.today()

        def read(reading: Reading) -> Shown:
            return Shown(papers(reading, today), buyer_of(reading, hand.kind, hand.id))

        self._desk.look(read, self._latest.next(), self)

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._header.say(tr("Literature"), counted("%n paper(s)", len(shown.papers.papers)))
        self._filter()
        self.titled.emit()

    def _filter(self, *_: object) -> None:
        if self._shown is not None:
            self.list.show_rows(meant(self._shown.papers.papers, self.field.text()))
            self._choose()

    def _choose(self, *_: object) -> None:
        paper = self.list.current()
        self.facts.setVisible(paper is not None)
        if paper is not None:
            self.facts.show_facts(self._facts(paper))
        self._header.offer(self._offered())

    def _facts(self, paper: Paper) -> list[Fact]:
        record = paper.record
        return [
            Fact(tr("Kind"), tr(KINDS[record.kind])),
            Fact(tr("Product"), straight(paper.product)),
            Fact(tr("Language"), spoken(paper)),
            Fact(tr("Segment"), straight(record.segment or "")),
            Fact(tr("Valid"), until(paper, self._desk.today())),
            Fact(tr("Size"), size(record.size)),
        ]

    def _offered(self) -> list[Act]:
        acts = [self._giving(), self._looking(), self._fetching(), self._keeping(), self._sending()]
        is_office = self._shown is not None and self._shown.papers.is_office
        return [self._adding(), *acts] if is_office else acts

    def _looking(self) -> Act:
        run, title = self._open, tr("Look at it")
        return Act(id="literature.look", title=title, run=run, keys="Ctrl+O", icon="file-text", refused=self._none)

    def _fetching(self) -> Act:
        return Act(
            id="literature.fetch",
            title=tr("Fetch it now"),
            run=self._fetch,
            keys="Ctrl+G",
            icon="cloud-arrow-up",
            refused=lambda: self._none() or (tr("The file is on this laptop.") if self._is_here() else ""),
        )

    def _keeping(self) -> Act:
        paper = self.list.current()
        is_kept = paper is not None and paper.is_kept
        return Act(
            id="literature.keep",
            title=tr("Keep no longer") if is_kept else tr("Keep on this laptop"),
            run=partial(self._keep, not is_kept),
            keys="Ctrl+D",
            icon="hard-drives",
            refused=self._none,
        )

    def _giving(self) -> Act:
        return Act(
            id="literature.leave",
            title=tr("Left with the customer"),
            run=partial(self._give, ActivityType.NOTE, tr("Left with the customer: {}")),
            keys="Ctrl+L",
            icon="check",
            refused=self._ungiven,
        )

    def _sending(self) -> Act:
        return Act(
            id="literature.send",
            title=tr("Sent by e-mail"),
            run=partial(self._give, ActivityType.EMAIL, tr("Sent by e-mail: {}")),
            keys="Ctrl+M",
            icon="envelope-simple",
            refused=self._ungiven,
        )

    def _adding(self) -> Act:
        return Act(id="literature.add", title=tr("Add literature"), run=self._ask_which, keys="Ctrl+N", icon="plus")

    def _none(self) -> str:
        return "" if self.list.current() is not None else tr("Choose one of them first.")

    def _is_here(self) -> bool:
        paper = self.list.current()
        return paper is not None and paper.file.is_here

    def _ungiven(self) -> str:
        paper = self.list.current()
        if paper is None:
            return self._none()
        if paper.record.internal:
            return tr("This one is not for customers.")
        has_buyer = self._shown is not None and self._shown.buyer is not None
        return "" if has_buyer else tr("Open a customer first: it is written down there.")

    def _open(self, *_: object) -> None:
        paper = self.list.current()
        if paper is not None:
            self.go.emit(f"crm://file/{paper.id}")

    def _fetch(self) -> None:
        paper, desk = self.list.current(), self._desk
        if paper is not None:
            step = partial(files.ask_for, desk.store, paper.id)
            desk.tasks.write(step, self._asked, failed=desk.refuse, owner=self)

    def _asked(self, _: object) -> None:
        self._exchanges.ask()
        self._look()

    def _keep(self, is_kept: bool) -> None:
        paper, desk = self.list.current(), self._desk
        if paper is not None:
            step = partial(keep_here, desk.store, paper.id, is_kept=is_kept)
            desk.tasks.write(step, self._asked, failed=desk.refuse, owner=self)

    def _give(self, kind: ActivityType, told: str) -> None:
        paper, desk, buyer = self.list.current(), self._desk, self._shown.buyer if self._shown else None
        if paper is None or buyer is None:
            return
        entry = Activity(
            id=ActivityId(desk.new_id()),
            type=kind,
            user=desk.me,
            starts_at=desk.now(),
            account=buyer.account,
            subject=told.format(paper.record.name)[:200],
            status=ActivityStatus.COMPLETED,
        )
        said = tr("Written down for {}. Saved on this laptop.").format(straight(buyer.name))
        desk.do(partial(log_activity, desk.store, entry), told=said)

    def _ask_which(self) -> None:
        asking = asking_for(self, tr("Add literature"), QFileDialog.AcceptMode.AcceptOpen)
        asking.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asking.filesSelected.connect(self.add)
        asking.open()

    def add(self, paths: Sequence[str]) -> None:
        """Give these to everybody; they may be large, so nobody waits for that."""
        for path in paths:
            task = self._desk.tasks.prepare(partial(self._publish, Path(path)))
            task.succeeded.connect(self._added)
            task.failed.connect(self._desk.notices.trouble)
            task.start()

    def _publish(self, path: Path, _: Control) -> Done:
        desk = self._desk
        return files.publish(desk.store, path, at=desk.now(), new_id=desk.new_id)

    def _added(self, done: Done) -> None:
        self._desk.say(tr("Everybody gets it with the next exchange."), done)

    def _build(self) -> None:
        self.field.setPlaceholderText(tr("Title, product, kind or language"))
        self.field.setAccessibleName(tr("Find literature"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.list.chosen.connect(self._open)
        self.list.view.selectionModel().currentRowChanged.connect(self._choose)
        found = column(self.field, self.list)
        found.setStretch(1, 1)
        about = scrolled(holder(column(label(tr("About it"), "title3"), self.facts, None)), tr("About it"))
        beside = card(column(about))
        beside.setFixedWidth(look().px(BESIDE))
        body = row(card(found, (12, 12, 8, 6)), beside, space=12)
        body.setStretch(0, 1)
        whole = column(self._header, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(1, 1)
        self.setLayout(whole)
