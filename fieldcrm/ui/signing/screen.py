"""The page a customer signs on: what they sign above, their name below, written by hand or typed for a paper."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit

from fieldcrm.domain.ids import OrderId, VisitId
from fieldcrm.domain.signatures import LONGEST_NAME
from fieldcrm.services.signatures import Written, sign_order, sign_visit
from fieldcrm.services.undo import Done
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import clock, day, listed, said, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import card, column, holder, label, read_only, row, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.signing.pad import SignaturePad, on_paper_elsewhere
from fieldcrm.ui.signing.seen import Below, order_below, visit_below


class Signing(Page):
    """Handed over with the laptop: nothing of other customers is on it."""

    def __init__(self, desk: Desk, field: str) -> None:
        super().__init__()
        self.kinds = frozenset({"order", "order_line"}) if field == "order" else frozenset({"visit"})
        self._desk, self._field, self._id = desk, field, ""
        self._below: Below | None = None
        self._latest = Latest(self._show)
        self._header, self.banner = PageHeader(), Banner()
        self.lines = label("", "body", wrap=True)
        self._sum = label("", "title3")
        self.who = QLineEdit()
        self.pad = SignaturePad(tr("Signature, by hand"))
        self._build()

    @property
    def trail(self) -> Sequence[str]:
        return (tr("Orders") if self._field == "order" else tr("Today"), tr("Signature"))

    def acts(self) -> list[Act]:
        clear = Act(id="sign.clear", title=tr("Write it anew"), run=self.pad.clear, keys="Ctrl+Backspace", icon="x")
        close = Act(id="sign.close", title=tr("Back"), run=self.done.emit, keys="Esc")
        return [*self._offered(), clear, close]

    def open(self, parameters: Mapping[str, str]) -> None:
        if parameters["id"] != self._id:
            self.who.clear()
        self._id, self._below = parameters["id"], None
        self.pad.clear()
        self.banner.hide()
        self._latest.turn()
        self._look()

    def arrive(self) -> None:
        self.who.setFocus()

    def refresh(self, touched: Touched) -> None:
        self._look()

    def _look(self) -> None:
        read, id = (order_below if self._field == "order" else visit_below), self._id
        self._desk.look(lambda reading: read(reading, id), self._latest.next(), self, failed=self._gone)

    def _gone(self, error: Exception) -> None:
        self._below = None
        self.banner.say(said(error), "warn")
        self._refresh()

    def _show(self, below: Below) -> None:
        """What is changed under the hand of somebody who signs is shown, and signed anew."""
        if self._below is not None and self._below.digest != below.digest:
            self.pad.clear()
            self.banner.say(tr("It was changed meanwhile. What stands here now is what is signed."), "warn")
        self._below = below
        self._header.say(tr("Signature of {}").format(below.customer), below.about)
        self.lines.setText("\n".join(straight(line) for line in below.lines))
        self._sum.setText(tr("Total without tax: {}").format(below.sum) if below.sum else "")
        self._sum.setVisible(bool(below.sum))
        self.titled.emit()
        self._refresh()

    def _refresh(self, *_: object) -> None:
        self._header.refresh()

    def _offered(self) -> list[Act]:
        return [
            Act(
                id="sign.keep",
                title=tr("Keep the signature"),
                run=self._keep_drawn,
                keys="Ctrl+Return",
                icon="check",
                refused=self._undrawn,
            ),
            Act(
                id="sign.paper",
                title=tr("Signed on paper"),
                run=self._keep_paper,
                keys="Ctrl+Shift+Return",
                icon="file-text",
                refused=self._unsigned,
            ),
        ]

    def _unsigned(self) -> str:
        if self._below is None:
            return tr("A moment, please.")
        return self._below.refused or ("" if self.who.text().strip() else tr("Type the name of whoever signs."))

    def _undrawn(self) -> str:
        return self._unsigned() or (tr("Nothing is written by hand yet.") if self.pad.is_empty else "")

    def _keep_drawn(self) -> None:
        self._keep(self.pad.picture(self._caption("")))

    def _keep_paper(self) -> None:
        name = straight(self.who.text().strip())
        self._keep(on_paper_elsewhere(name, self._caption(tr("Signed on paper"))))

    def _caption(self, how: str) -> str:
        now, below = self._desk.now(), self._below
        when = f"{day(self._desk.today())} {clock(now)}"
        return listed((straight(self.who.text().strip()), below.about if below else "", when, how))

    def _keep(self, drawn: bytes) -> None:
        desk, below = self._desk, self._below
        if below is None:
            return
        written = Written(who=self.who.text(), picture=drawn, seen=below.digest, at=desk.now())
        if self._field == "order":
            step = partial(sign_order, desk.store, OrderId(self._id), written, new_id=desk.new_id)
        else:
            step = partial(sign_visit, desk.store, VisitId(self._id), written, new_id=desk.new_id)
        desk.do(step, self._kept, told=tr("Signed. Saved on this laptop."), owner=self)

    def _kept(self, _: Done) -> None:
        self.who.clear()
        self.pad.clear()
        self.done.emit()

    def _build(self) -> None:
        self._header.offer(self._offered())
        self.who.setMaxLength(LONGEST_NAME)
        self.who.setAccessibleName(tr("Who signs"))
        self.who.setPlaceholderText(tr("First and last name"))
        self.who.textChanged.connect(self._refresh)
        self.pad.written.connect(self._refresh)
        told = read_only(scrolled(holder(column(self.lines, None)), tr("What is signed")))
        shown = card(column(label(tr("What is signed"), "title3"), told, self._sum))
        name = row(label(tr("Who signs"), "body", "2"), self.who, space=10)
        hint = label(tr("Write your name with a finger, a pen or the mouse."), "small", "2", wrap=True)
        inside = column(name, hint, self.pad)
        inside.setStretch(2, 1)
        writing = card(inside)
        writing.setFixedWidth(look().px(520))
        body = row(shown, writing, space=12)
        body.setStretch(0, 1)
        whole = column(self._header, self.banner, body, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)
