"""The regional office that work goes by way of: which one it is, and what came of asking it."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldcrm.domain.errors import Trouble
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.store.queries.receipts import STALL
from fieldcrm.store.queries.standing import Stand
from fieldcrm.ui.shared.actions import Act, act_button, show_state
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, Fact, Facts, section
from fieldcrm.ui.shared.texts import counted, lately, said, tr, within
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import column, label
from fieldcrm.ui.sync_centre.exchanges import HubWays

WIDEST: Final = 520


class ByHub(QWidget):
    """An address and two things to do with it. `done` looks again at what waits."""

    def __init__(self, desk: Desk, ways: HubWays, done: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._ways, self._done = desk, ways, done
        self._is_busy, self._chosen, self._asked = False, "", ""
        self._then: Callable[[object], object] = self._say_outcome
        self._answer, self._facts = Banner(), Facts(170)
        self.field = _field(tr("Address of the regional office"), "https://")
        self.field.returnPressed.connect(self.use)
        self.field.textChanged.connect(self._show_states)
        title = tr("Exchange by way of it")
        self.acts = (
            Act(id="hub.use", title=title, run=self.use, icon="arrows-clockwise", refused=self._unnamed),
            Act(id="hub.off", title=tr("No regional office"), run=self.forget, icon="x", refused=self._none_yet),
        )
        self._buttons = [act_button(act) for act in self.acts]
        told = tr(
            "Where it is in reach and head office is not, what waits is left there by itself, closed; it is carried on "
            "to head office, whose answer is collected there."
        )
        head = section(tr("By way of a regional office"), *self._buttons)
        self.setLayout(
            column(head, label(told, "body", "2", wrap=True), self._answer, self.field, self._facts, space=8)
        )

    def show_stand(self, stand: Stand) -> None:
        """Which one it is; what somebody is typing stays."""
        self._chosen = stand.hub or ""
        if not self.field.isModified():
            self.field.setText(self._chosen)
        self._facts.show_facts([*_facts(stand, self._desk.today(), self._desk.now())])
        self._show_states()

    def use(self) -> None:
        """What waits is left at the address that stands there from now on, and it is asked at once."""
        if not self._unnamed():
            self._begin(partial(self._ways.use, self.field.text().strip()), self._say_outcome)

    def forget(self) -> None:
        """Nothing is left at one any more; what lies there is carried on all the same."""
        if not self._none_yet():
            self._begin(self._ways.forget, self._say_none)

    def _begin(self, job: Callable[[], object], then: Callable[[object], object]) -> None:
        """It may wait for an exchange that is under way: on a thread nobody waits for."""
        self._is_busy, self._then = True, then
        self._asked = self.field.text()
        self._answer.say(tr("A moment, please."))
        self._show_states()
        task = self._desk.tasks.prepare(lambda _: job())
        task.succeeded.connect(self._end)
        task.failed.connect(self._say_why_not)
        task.start()

    def _end(self, result: object) -> None:
        self._is_busy = False
        if self.field.text() == self._asked:  # and not what was typed meanwhile
            self.field.setModified(False)
        self._then(result)
        self._show_states()
        self._done()

    def _say_outcome(self, result: object) -> None:
        if not isinstance(result, Outcome):
            return
        if result.state is State.OFFLINE:
            is_there = result.reason == "hub.lies"
            self._answer.say(said(Trouble(result.reason, result.region)), "ok" if is_there else "warn")
        else:
            told = tr("{sent} confirmed, {received} received.").format(sent=result.pushed, received=result.pulled)
            self._answer.say(told, "ok")

    def _say_none(self, _: object) -> None:
        self._answer.hide()

    def _say_why_not(self, error: object) -> None:
        self._is_busy = False
        self._answer.say(said(error), "warn")
        self._show_states()

    def _unnamed(self) -> str:
        return self._busy() or (
            "" if self.field.text().strip() else tr("Type the address that the office has given you.")
        )

    def _none_yet(self) -> str:
        return self._busy() or ("" if self._chosen else tr("None is chosen."))

    def _busy(self) -> str:
        return tr("A moment, please.") if self._is_busy else ""

    def _show_states(self, *_: object) -> None:
        for act, button in zip(self.acts, self._buttons, strict=True):
            show_state(act, button)


def _facts(stand: Stand, today: date, now: datetime) -> Iterator[Fact]:
    """What of the work lies there, and when something was last left."""
    lies = stand.at_hub
    if lies.since is not None:
        yield Fact(tr("It is called"), lies.name)
        since = within(lately(lies.since, today))
        yield Fact(tr("Lies there"), counted("%n change(s) since {when}", lies.steps).format(when=since))
        if now - lies.since > STALL:
            yield Fact(tr("What to do"), said(Trouble("hub.stalled", lies.name)), "warn")
    if stand.left is not None:
        yield Fact(tr("Last left there"), lately(stand.left, today))


def _field(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaximumWidth(look().px(WIDEST))
    return made
