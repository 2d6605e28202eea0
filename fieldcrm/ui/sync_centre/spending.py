"""What exchanges used, what they may cost, and what is carried over a link that costs money."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.replication.thrift import Rule
from fieldcrm.store.history import Used
from fieldcrm.ui.shared.headings import Banner, Tabs, section
from fieldcrm.ui.shared.sync_words import SPARED, Standing
from fieldcrm.ui.shared.texts import size, term, tr
from fieldcrm.ui.shared.widgets import column, holder, label, rule, scrolled
from fieldcrm.ui.shell.costs import BUDGETS, COSTS, FREE, NEARLY, TOLD
from fieldcrm.ui.sync_centre.exchanges import Exchanges
from fieldcrm.ui.sync_centre.use import DataUse, of_month

RULES: Final = {
    Rule.SPARING: term("Only your own work and small news"),
    Rule.ASKED: term("Only when you ask"),
    Rule.AS_EVER: term("As on any other"),
}
WHEN_SPENT: Final = {
    Rule.AS_EVER: term("All as before, with a warning"),
    Rule.SPARING: term("Only your own work and small news"),
    Rule.ASKED: term("Only when you ask"),
}
MILLION: Final = 1_000_000


class Spending(QWidget):
    """Each choice holds at once."""

    def __init__(self, today: Callable[[], date], exchanges: Exchanges) -> None:
        super().__init__()
        self._today, self._exchanges, self._costs = today, exchanges, exchanges.costs
        self._month, self._is_online = 0, True
        self._held, self._budget_told, self._use = Banner(), Banner(), DataUse()
        self._now = label("", "body", "2", wrap=True)
        self._links = Tabs(tr("This link"), "chip")
        self._rules = Tabs(tr("On a link that costs money"), "chip")
        self._budgets = Tabs(tr("Data a month"), "chip")
        self._when_spent = Tabs(tr("Once that is used up"), "chip")
        self._of_a_limit = self._line(tr("Once that is used up"), self._when_spent)
        self._price = QLineEdit(self._costs.price_typed)
        self._price.setMaximumWidth(160)
        self._price.setPlaceholderText(tr("Not known"))
        self._price.setAccessibleName(tr("Price of a megabyte"))
        self._connect()
        self._build()
        self._mark()

    def take_keys(self) -> None:
        """To the first choice."""
        self._links.take_keys()

    def show_use(self, used: Sequence[Used]) -> None:
        """What was carried until now, and whether that is near what a month may cost."""
        self._use.show_use(used, self._today())
        self._month = of_month(used, self._today()).both
        self._tell_budget()

    def show_standing(self, standing: Standing) -> None:
        """What is held back just now, and the way round it."""
        self._is_online = standing.is_online
        self._mark()
        told = SPARED.get(standing.spared, "")
        self._held.setVisible(bool(told))
        if told:
            left = tr("Left: {}.").format(standing.left) if standing.left else ""
            self._held.say(" ".join(filter(None, (tr(told), left))), "warn", tr("Load now anyway"), self._exchanges.ask)

    def _mark(self) -> None:
        """As it is now; the computer may have found another network."""
        costs = self._costs
        self._links.mark(costs.link)
        self._rules.mark(costs.rule.value)
        self._budgets.mark(str(costs.budget // MILLION))
        self._when_spent.mark(costs.spent_rule.value)
        for part in self._of_a_limit:
            part.setVisible(costs.budget > 0)
        known = tr("This link costs money.") if costs.is_metered else tr("This link costs nothing.")
        if costs.link == TOLD and not self._is_online:
            known = tr("There is no link now.")
        unknown = tr("This computer does not tell what its links cost: say so where one does.")
        self._now.setText(unknown if costs.link == TOLD and not costs.can_be_told else known)
        self._tell_budget()

    def _tell_budget(self) -> None:
        budget = self._costs.budget
        is_near = budget > 0 and self._month >= NEARLY * budget
        self._budget_told.setVisible(is_near)
        if is_near:
            is_over = self._month >= budget
            told = tr("{used} were used this month: more than the {budget} you allow.")
            near = tr("{used} of the {budget} you allow a month are used.")
            words = (told if is_over else near).format(used=size(self._month), budget=_round(budget))
            self._budget_told.say(words, "bad" if is_over else "warn")

    def _name_price(self) -> None:
        """What is no price is not taken, and the one that holds stands there again."""
        self._costs.name_price(self._price.text())
        self._price.setText(self._costs.price_typed)

    def _connect(self) -> None:
        self._links.show_tabs(
            [(TOLD, tr("As this computer tells")), (COSTS, tr("Costs money")), (FREE, tr("Costs nothing"))]
        )
        self._rules.show_tabs([(each.value, tr(told)) for each, told in RULES.items()])
        sizes = [(str(each), _round(each * MILLION) if each else tr("No limit")) for each in BUDGETS]
        self._budgets.show_tabs(sizes)
        self._when_spent.show_tabs([(each.value, tr(told)) for each, told in WHEN_SPENT.items()])
        self._links.chosen.connect(self._costs.choose_link)
        self._rules.chosen.connect(self._costs.choose_rule)
        self._budgets.chosen.connect(self._costs.choose_budget)
        self._when_spent.chosen.connect(self._costs.choose_when_spent)
        self._price.editingFinished.connect(self._name_price)
        self._costs.changed.connect(self._mark)

    def _build(self) -> None:
        parts = column(
            self._held,
            self._budget_told,
            self._use,
            rule(),
            section(tr("Connection cost")),
            *self._line(tr("This link"), self._links, self._now),
            *self._line(tr("On a link that costs money"), self._rules),
            *self._line(tr("Warn me when a month has used"), self._budgets),
            *self._of_a_limit,
            *self._line(tr("Price of a megabyte, for estimates before a large download"), self._price),
            None,
            space=10,
            margins=(12, 8, 12, 12),
        )
        self.setLayout(column(scrolled(holder(parts), tr("Data use"))))

    @staticmethod
    def _line(title: str, *parts: QWidget) -> list[QWidget]:
        return [label(title, "strong"), *parts]


def _round(octets: int) -> str:
    """A budget has no places behind the point."""
    return QLocale().formattedDataSize(octets, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
