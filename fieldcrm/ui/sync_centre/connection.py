"""How this laptop is connected: with which office, as whom, how often, and whether anybody answers just now."""

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldcrm.replication.plan import EVERY_SECONDS, LOOK_SECONDS
from fieldcrm.store.queries.standing import Stand
from fieldcrm.ui.shared.actions import Act, act_button, show_state
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.headings import Banner, Fact, Facts, section
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import counted, lately, said, tr
from fieldcrm.ui.shared.widgets import column, holder, label, read_only, rule, scrolled
from fieldcrm.ui.sync_centre.by_file import ByFile
from fieldcrm.ui.sync_centre.by_hub import ByHub
from fieldcrm.ui.sync_centre.exchanges import Exchanges

Today = Callable[[], date]


class Connection(QWidget):
    """Facts, and one thing to try."""

    def __init__(self, desk: Desk, exchanges: Exchanges, done: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._exchanges = desk, exchanges
        self._standing = Standing()
        self._is_testing = False
        self._facts = Facts(170)
        self._answer = Banner()
        self.testing = Act(
            id="sync.test",
            title=tr("Test the connection"),
            run=self.test,
            icon="wifi-high",
            refused=self._busy,
        )
        self.button = act_button(self.testing)
        self.by_file, self.by_hub = ByFile(desk, exchanges.files, done), ByHub(desk, exchanges.hub, done)
        often = label(_often(), "body", "2", wrap=True)
        with_whom = column(section(tr("Connection"), self.button), self._answer, self._facts, space=12)
        schedule = column(section(tr("Schedule")), often, space=8)
        parts = (with_whom, rule(), self.by_hub, rule(), self.by_file, rule(), schedule, None)
        inside = holder(column(*parts, space=14, margins=(12, 8, 12, 12)))
        self._area = read_only(scrolled(inside, tr("Connection")))
        self.setLayout(column(self._area))

    def show_stand(self, stand: Stand, standing: Standing) -> None:
        """Who is connected with whom."""
        self._standing = standing
        trusted, seal = self._exchanges.fingerprint(), self._exchanges.seal()
        self._facts.show_facts(
            [
                Fact(tr("Company"), stand.who.company),
                Fact(tr("Head office"), stand.who.server),
                Fact(tr("Seal of head office"), seal or tr("Not known: this laptop joined without an invitation")),
                Fact(tr("Signed in as"), f"{self._desk.person.name} ({stand.who.login})"),
                Fact(tr("This laptop"), stand.who.device_code),
                Fact(tr("Last synced"), lately(stand.last_sync, self._desk.today()) or tr("Not synced yet")),
                Fact(tr("The way now"), _way(stand, standing)),
                *_carried(stand, self._desk.today()),
                *([Fact(tr("Next try"), standing.next_words)] if standing.next_words else []),
                Fact(tr("Trusted certificate"), trusted or tr("Any publicly trusted")),
            ]
        )
        self.by_hub.show_stand(stand)
        self._show_state()

    def take_keys(self) -> None:
        """To the first thing to press; while that cannot be pressed, to what is read."""
        (self.button if self.button.isEnabled() else self._area).setFocus()

    def test(self) -> None:
        """Ask whether anybody answers; the window goes on meanwhile."""
        self._is_testing = True
        self._answer.say(tr("Asking head office…"))
        self._show_state()
        self._desk.tasks.read(self._exchanges.test, self._on_answer, failed=self._on_trouble, owner=self)

    def _on_answer(self, _: object) -> None:
        self._tell(tr("Head office answers, and has proved who it is."), "ok")

    def _on_trouble(self, error: Exception) -> None:
        if isValid(self):
            self._tell(said(error), "warn")

    def _tell(self, sentence: str, tone: str) -> None:
        self._is_testing = False
        self._answer.say(sentence, tone)
        self._show_state()

    def _show_state(self) -> None:
        """An exchange that begins by itself does not give the keys to a field further down."""
        had_keys = self.button.hasFocus()
        show_state(self.testing, self.button)
        if had_keys:
            self.take_keys()

    def _busy(self) -> str:
        if self._standing.is_sending:
            return tr("An exchange is under way: head office answers.")
        return tr("A moment, please.") if self._is_testing else ""


def _way(stand: Stand, standing: Standing) -> str:
    """By which way work goes just now."""
    if standing.is_paused:
        return tr("None: exchanges are paused")
    if standing.is_online:
        return tr("Straight to head office")
    if stand.hub is not None:
        return tr("By the regional office, if it is in reach: head office is not")
    return tr("None: head office is out of reach; a file goes without a network")


def _carried(stand: Stand, today: date) -> Iterator[Fact]:
    """When each way last carried something."""
    yield Fact(tr("Last carried by net"), lately(stand.carried, today))
    if stand.hub is None:
        yield Fact(tr("Last left at a regional office"), lately(stand.left, today))
    yield Fact(tr("Last written to a file"), lately(stand.written, today))


def _often() -> str:
    minutes = counted("Otherwise every %n minute(s).", round(EVERY_SECONDS / 60))
    knocks = counted(
        "While head office cannot be reached, this laptop looks every %n second(s) whether it is back.",
        round(LOOK_SECONDS),
    )
    return " ".join((tr("An order goes at once, anything else within seconds of being saved."), minutes, knocks))
