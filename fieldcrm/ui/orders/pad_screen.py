"""The order pad: type a product, Enter, a quantity, Enter, the next; Ctrl+Enter places it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldcrm.domain.ids import OrderId
from fieldcrm.domain.order_checks import Caution, Fix
from fieldcrm.store.queries.order_pad import Pad, pad
from fieldcrm.store.queries.products import Choice, Coded, Sought, by_codes, choices
from fieldcrm.store.queries.states import Sync
from fieldcrm.store.store import Reading
from fieldcrm.ui.orders.again import Again
from fieldcrm.ui.orders.amounts import Amount
from fieldcrm.ui.orders.begun import Begun
from fieldcrm.ui.orders.entry import LineEntry, Offered
from fieldcrm.ui.orders.grid import LineGrid
from fieldcrm.ui.orders.guide import Guide, guide_aside
from fieldcrm.ui.orders.pad_acts import PadActs, Ways
from fieldcrm.ui.orders.paste_card import PasteCard
from fieldcrm.ui.orders.pasting import MOST_LINES, Unclear, Written, understand, written
from fieldcrm.ui.orders.side import TO_THE_OFFICE, CautionsCard, TotalCard
from fieldcrm.ui.orders.steps import Steps, Then
from fieldcrm.ui.orders.terms import Terms, TermsLine
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.files_card import FilesCard
from fieldcrm.ui.shared.headings import Banner, PageHeader
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.receipt_words import receipt_words
from fieldcrm.ui.shared.spread import Part, Spread
from fieldcrm.ui.shared.sync_words import SYNC_TONES, SyncState, sync_word
from fieldcrm.ui.shared.texts import clock, counted, lately, tr, within
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, card, column, holder, scrolled
from fieldcrm.ui.shell.memory import Memory
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.signing.card import SignedCard

TALL: Final = 500
"""A page as high as this has room above its lines."""


class OrderPad(Page):
    """Every line is saved as it is entered; there is no save button."""

    kinds = frozenset({"order", "order_line", "stock_level", "attachment"})
    wants_room = True

    def __init__(self, desk: Desk, memory: Memory) -> None:
        super().__init__()
        self._desk = desk
        self._latest = Latest(self._show)
        self._id = OrderId("")
        self._pad: Pad | None = None
        self._header, self._answer = PageHeader(), Banner()
        self._steps, self._again = Steps(desk, self), Again(desk, self)
        self._is_behind = False
        self.terms, self.terms_line = Terms(desk), TermsLine()
        self.files, self.signed = FilesCard(desk, "order"), SignedCard(desk, "order")
        self.guide = Guide(desk)
        self.aside = guide_aside(self.guide, memory)
        self.grid = LineGrid(desk.today)
        self.entry = LineEntry(self._offer, self.grid.heads)
        self.unclear = PasteCard()
        self._begun = Begun(self.entry, self.grid, self._steps, desk)
        self._total = TotalCard()
        self._cautions = CautionsCard()
        self._hints = _hints()
        self._acts = PadActs(self._ways(), self._steps)
        self._body: QWidget = QWidget()
        self._build()
        self._connect()

    @property
    def trail(self) -> tuple[str, ...]:
        return (tr("Orders"), self._pad.order.called if self._pad else "")

    def acts(self) -> list[Act]:
        return [*self._acts.every(), self.signed.act(self._unsignable), self.files.opening(), self.aside.act()]

    def open(self, parameters: Mapping[str, str]) -> None:
        if self._id != parameters["id"]:
            self._begun.turn_to(parameters["id"])
            self.unclear.clear()
            self._header.forget_saved()
        self._id = self._steps.order = OrderId(parameters["id"])
        self._pad = None
        self._latest.turn()
        self.files.turn_to(self._id)
        self.signed.turn_to(self._id)
        self._look()

    def arrive(self) -> None:
        self._take_keys()

    def _take_keys(self) -> None:
        """To where somebody was writing."""
        if not self.grid.focus_figure():
            self.entry.focus()

    def refresh(self, touched: Touched) -> None:
        self._look()
        self.files.refresh(touched)
        self.signed.look()

    def leave(self) -> None:
        self.terms.form.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the lines have the room, and of what stands above them there is a line that opens it."""
        has_room = self.height() >= look().px(TALL)
        is_open = has_room or self.terms.has_keys
        self.terms.setVisible(self._pad is not None and is_open)
        self.terms_line.setVisible(self._pad is not None and not is_open)
        is_draft = self._pad is not None and self._pad.order.is_draft
        self.aside.fit(self.width() if is_draft else 0)

    def _to_terms(self) -> None:
        self.terms_line.hide()
        self.terms.show()
        self.terms.focus()

    def _look(self) -> None:
        wanted, today = self._id, self._desk.today()

        def read(reading: Reading) -> Pad:
            return pad(reading, wanted, today)

        self._desk.look(read, self._latest.next(), self, failed=self._missing)

    def _missing(self, error: Exception) -> None:
        """Under this address nothing of another order may stand."""
        self._desk.refuse(error)
        self._body.hide()
        self._fit()
        self._header.say(tr("This order is not on this laptop"))

    def _show(self, shown: Pad) -> None:
        first, self._pad = self._pad is None, shown
        self._is_behind = self._is_behind and self._steps.are_under_way
        had_keys, wrote = self.has_keys, self.entry.has_keys  # asked first: what is hidden below loses them
        order = shown.order
        self._body.show()
        self._tell(shown)
        self.terms.show_pad(shown)
        self.terms_line.show_order(shown.order)
        self.guide.show_pad(shown)
        self._fit()
        self.grid.show_lines(shown.lines, order.currency, editable=order.is_draft)
        self._total.show_order(order)
        self._cautions.show_pad(shown)
        for only_for_a_draft in (self.entry, self._hints, self._cautions):
            only_for_a_draft.setVisible(order.is_draft)
        if order.is_draft:
            self.unclear.show_kept(self._desk.drafts.of(self._id))
        if first and order.is_draft:
            self._take_keys()
            self.entry.ask_again()
            self._begun.show_figure()
        elif not order.is_draft and (wrote or (first and had_keys)):
            self.grid.focus()
        self.titled.emit()

    def _tell(self, shown: Pad) -> None:
        order = shown.order
        states = [(worded(order.status.value), "info" if order.is_draft else "ok")]
        if order.is_draft:
            self._header.show_saved(tr("Saved on this laptop"))
        else:
            self._header.forget_saved()
        if shown.sync and (not order.is_draft or shown.sync is Sync.ATTENTION):
            states.append((sync_word(SyncState(shown.sync)), SYNC_TONES[SyncState(shown.sync)]))
        about = _about(shown, self._desk.today(), self._desk.now())
        self._header.say(tr("Order for {}").format(shown.account.name), about, states)
        self._header.offer(self._acts.offered(shown))
        self._answer.hide()
        if order.reason and not order.is_draft:
            self._answer.say(tr("Head office: {}").format(order.reason), "info" if order.is_agreed else "warn")

    def _offer(self, typed: str, then: Offered) -> None:
        shown = self._pad
        if shown is None:
            return
        sought = Sought(
            account=shown.account, currency=shown.order.currency, today=self._desk.today(), on_order=shown.amounts
        )
        self._desk.look(lambda reading: choices(reading, sought, typed), then, self)

    def _add(self, choice: Choice, amount: Amount) -> None:
        self._steps.add(choice, amount, Then(failed=partial(self._not_added, self._id, choice, amount)))

    def _not_added(self, order: OrderId, choice: Choice, amount: Amount, error: Exception) -> None:
        """The line stands where lines are written, to be entered from there."""
        self._desk.refuse(error)
        if isValid(self) and order == self._id:
            self.entry.put_back(choice, amount)

    def _open_product(self, choice: Choice) -> None:
        self.go.emit(f"crm://product/{choice.id}")

    def _paste_clipboard(self) -> None:
        self._paste(QGuiApplication.clipboard().text())

    def _paste(self, text: str) -> None:
        """Put a list on the order; what of it is not understood stands below, to be put right."""
        lines = written(text)
        if len(lines) > MOST_LINES:
            self._desk.notices.tell(counted("At most %Ln lines are read at once.", MOST_LINES))
            return
        codes = {line.code for line in lines}
        self._desk.look(lambda reading: by_codes(reading, codes), partial(self._pasted, self._id, lines), self)

    def _pasted(self, order: OrderId, lines: Sequence[Written], known: Mapping[str, Coded]) -> None:
        if order != self._id:
            self._desk.drafts.keep(order, "\n".join(line.text for line in lines))
            return
        meant = understand(lines, known)
        self.unclear.show_unclear(meant.unclear)
        if not meant.unclear:
            self.entry.focus()
        if meant.wishes:
            told = counted("%n line(s) added", len(meant.wishes))
            self._steps.add_all(meant.wishes, told, partial(self._not_pasted, order, lines))

    def _not_pasted(self, order: OrderId, lines: Sequence[Written], error: Exception) -> None:
        """None of it was written: all of it stands there still."""
        self._desk.refuse(error)
        self._desk.drafts.keep(order, "\n".join(line.text for line in lines))
        if isValid(self) and order == self._id:
            self.unclear.show_unclear([Unclear(line.text, "", "") for line in lines])

    def _keep_unclear(self) -> None:
        """What is still to be put right is there again when one comes back to this order."""
        if not self.unclear.isHidden():
            self._desk.drafts.keep(self._id, self.unclear.lines.toPlainText())

    def _forget_unclear(self) -> None:
        self._desk.drafts.keep(self._id, "")

    def _mend(self, caution: Caution, fix: Fix) -> None:
        if fix is Fix.TYPE_A_PRICE and caution.line:
            self.grid.edit_price_of(caution.line)
        elif fix is Fix.ASK_THE_OFFICE:
            self._steps.ask_the_office(tr(TO_THE_OFFICE))
        else:
            self._steps.mend(caution, fix)

    def _place(self) -> None:
        """What is being written beside the lines belongs to it."""
        self.terms.form.flush()
        self._steps.place()

    def _was_saved(self) -> None:
        self._header.say_saved(tr("Saved on this laptop {}").format(clock(self._desk.now())))

    def _unsignable(self) -> str:
        has_lines = self._pad is not None and bool(self._pad.order.lines)
        return "" if has_lines else tr("There is nothing on this order yet.")

    def _open_paper(self) -> None:
        self.go.emit(f"crm://order/{self._id}/paper")

    def _ways(self) -> Ways:
        return Ways(
            place=self._place,
            print=self._open_paper,
            add=self.entry.focus,
            to_terms=self._to_terms,
            again=partial(self._again.act, lambda: self._id),
            discount=self.grid.edit_discount,
            paste=self._paste_clipboard,
            mend=self._cautions.focus,
            shown=lambda: self._pad,
            is_behind=lambda: self._is_behind or self._steps.are_under_way,
        )

    def _build(self) -> None:
        self._header.keep(self.aside.control)
        sheet = column(self.grid, self.entry, self.unclear, None, self._hints, space=0)
        sheet.setStretch(0, 100)  # all there is, up to its last line
        beside = column(
            self._total,
            self._cautions,
            self.terms.notes,
            card(column(self.signed, self.files, space=10)),
            None,
            space=12,
        )
        side = scrolled(holder(beside), tr("Beside the lines"))
        parts = (
            Part(widget=self.guide, width=340),
            Part(widget=card(sheet, (0, 4, 0, 4)), share=1),
            Part(widget=side, width=288),
        )
        body = Spread(tr("Order"), parts, main=1, wide_from=780, medium_from=780)
        self._body.setLayout(column(body))
        whole = column(
            self._header, self._answer, self.terms_line, self.terms, self._body, space=12, margins=(20, 16, 20, 16)
        )
        whole.setStretch(4, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        steps = self._steps
        steps.saved.connect(self._was_saved)
        self.terms.keeper.saved.connect(self._was_saved)
        steps.asked.connect(self._fall_behind)
        self.terms_line.opened.connect(self._to_terms)
        self._again.begun.connect(self.go)
        for each in (self.files, self.signed):
            each.went.connect(self.go)
        self.guide.chosen.connect(self._add)
        self.entry.pasted.connect(self._paste)
        self.entry.asked_about.connect(self._open_product)
        self.entry.upwards.connect(self.grid.focus_last)
        self.grid.downwards.connect(self.entry.focus)
        self.grid.removed.connect(steps.remove)
        self.unclear.again.connect(self._paste)
        self.unclear.thrown_away.connect(self.entry.focus)
        self.unclear.emptied.connect(self._forget_unclear)
        self.unclear.lines.textChanged.connect(self._keep_unclear)
        self._cautions.mended.connect(self._mend)

    def _fall_behind(self) -> None:
        self._is_behind = True


def _hints() -> KeyHints:
    made = KeyHints(
        ("Enter", tr("next line")),
        ("Ctrl Enter", tr("place order")),
        ("+ −", tr("quantity")),
        ("Ctrl D", tr("discount")),
        ("Ctrl L", tr("usual basket")),
        ("Ctrl Z", tr("undo")),
        ("F4", tr("price")),
        ("Del", tr("take off")),
    )
    made.setContentsMargins(*(look().px(each) for each in (10, 6, 10, 6)))
    return made


def _about(shown: Pad, today: date, now: datetime) -> str:
    order = shown.order
    placed = tr("placed {}").format(within(lately(order.placed_at, today))) if order.placed_at else ""
    number = tr("Number {}").format(order.called)
    first = tr("first {}").format(order.number) if order.office_number else ""
    way = receipt_words(shown.receipt, today, now)
    return " · ".join(filter(None, (number, first, order.currency, placed, *way)))
