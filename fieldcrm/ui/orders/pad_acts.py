"""Everything that can be done on an order pad, as data: its name, its keys, and when it cannot be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.orders import OrderStatus
from fieldcrm.store.queries.order_pad import Pad
from fieldcrm.ui.orders.again import begun_still
from fieldcrm.ui.orders.side import MEND
from fieldcrm.ui.orders.steps import Steps
from fieldcrm.ui.orders.terms import TERMS_KEYS, TO_TERMS
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.texts import said, tr

Run = Callable[[], object]


@dataclass(frozen=True, kw_only=True)
class Ways:
    """What the page does itself."""

    place: Run
    print: Run
    add: Run
    to_terms: Run
    again: Callable[[Callable[[], str]], Act]
    """Orders it once more, unless that is refused."""
    discount: Run
    paste: Run
    mend: Run
    shown: Callable[[], Pad | None]
    """The order, once it was read."""
    is_behind: Callable[[], bool]
    """Whether what was just entered is still on its way to the screen."""


class PadActs:
    """Those of the page, and of them those that its head offers."""

    def __init__(self, ways: Ways, steps: Steps) -> None:
        self._ways, self._steps = ways, steps

    def every(self) -> Sequence[Act]:
        """What can be done at all; what cannot be done now says why."""
        cancel = Act(id="order.cancel", title=tr("Cancel this order"), run=self._steps.cancel, refused=self._unknown)
        kept = [self._placing(), self._usual(), self._repeating(), self._recalling(), cancel, self._printing()]
        return [*kept, self._again(), *self._writing()]

    def offered(self, shown: Pad) -> Sequence[Act]:
        """What the order can still become."""
        if not shown.order.is_draft:
            can_be_recalled = shown.order.status is OrderStatus.READY and shown.waits
            recalling = [self._recalling()] if can_be_recalled else []
            return [self._printing(), self._again(), *recalling]
        return [self._placing(), self._usual(), self._repeating(), self._printing()]

    def _placing(self) -> Act:
        return Act(
            id="order.place",
            title=tr("Place order"),
            run=self._ways.place,
            keys="Ctrl+Return",
            icon="paper-plane-tilt",
            refused=self._unplaceable,
        )

    def _usual(self) -> Act:
        return self._act("order.usual", tr("Usual basket"), self._steps.add_usual, "Ctrl+L", "shopping-cart")

    def _repeating(self) -> Act:
        title, icon = tr("Repeat last order"), "arrow-counter-clockwise"
        return self._act("order.repeat", title, self._steps.add_last, "Ctrl+Shift+L", icon)

    def _printing(self) -> Act:
        title, run = tr("PDF and print"), self._ways.print
        return Act(id="order.print", title=title, run=run, keys="Ctrl+P", icon="file-text", refused=self._unknown)

    def _again(self) -> Act:
        return self._ways.again(self._unplaced)

    def _recalling(self) -> Act:
        icon = "arrow-counter-clockwise"
        return Act(id="order.recall", title=tr("Recall"), run=self._steps.recall, icon=icon, refused=self._unknown)

    def _writing(self) -> list[Act]:
        ways = self._ways
        return [
            self._act("order.add", tr("Add a line"), ways.add, "Ctrl+M", "plus"),
            Act(id="order.terms", title=tr(TO_TERMS), run=ways.to_terms, keys=TERMS_KEYS),
            self._act("order.discount", tr("Discount of a line"), ways.discount, "Ctrl+D", "percent"),
            self._act("order.paste", tr("Paste codes and quantities"), ways.paste, "Ctrl+V", "copy"),
            self._act("order.mend", tr("To what can be put right"), ways.mend, MEND, "warning"),
        ]

    def _act(self, id: str, title: str, run: Run, keys: str, icon: str) -> Act:
        """What is done to a draft only."""
        return Act(id=id, title=title, run=run, keys=keys, icon=icon, refused=self._closed)

    def _unknown(self) -> str:
        return tr("A moment, please.") if self._ways.shown() is None else ""

    def _unplaced(self) -> str:
        shown = self._ways.shown()
        is_draft = shown is not None and shown.order.is_draft
        return begun_still() if is_draft else self._unknown()

    def _closed(self) -> str:
        shown = self._ways.shown()
        if shown is None or shown.order.is_draft:
            return self._unknown()
        return said(RuleBroken("order.closed", shown.order.number))

    def _unplaceable(self) -> str:
        """What was just entered counts as being there."""
        shown = self._ways.shown()
        has_none = shown is not None and shown.order.is_draft and not shown.order.lines
        if has_none and not self._ways.is_behind():
            return tr("There is nothing on this order yet.")
        return self._closed()
