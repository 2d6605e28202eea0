"""A window furnished with two plain pages, so that the shell is tried without anything behind it."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.language import Speech
from fieldcrm.ui.shared.theme import Theme
from fieldcrm.ui.shared.undo import UndoStack
from fieldcrm.ui.shared.widgets import column, label
from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.memory import NoMemory
from fieldcrm.ui.shell.navigation import Place
from fieldcrm.ui.shell.pages import Page, Router
from fieldcrm.ui.shell.palette_rows import Question, Record, Verb
from fieldcrm.ui.shell.window import Window

PLACES = (
    Place("today", "Today", "sun-horizon", "crm://today"),
    Place("customers", "Customers", "storefront", "crm://customers"),
    Place("orders", "Orders", "receipt", "crm://orders", "Sell"),
)
FOOT = (Place("sync", "Sync centre", "arrows-clockwise", "crm://sync"),)


def verbs(do: Callable[[str], object]) -> tuple[Verb, ...]:
    """`o` takes a new order."""
    return (Verb(prefix="o", kind="account", title="New order for {}", do=do, icon="receipt", keys="Ctrl+N"),)


SOFIA = Record(kind="account", id="7", title="Sofia Bakery", subtitle="Kyiv", address="crm://account/7")


class PlainPage(Page):
    """Notes what the shell tells it."""

    kinds = frozenset({"account"})

    def __init__(self, title: str, told: list[str]) -> None:
        super().__init__()
        self._title, self._told = title, told
        self._named: Mapping[str, str] = {}
        self.field = QLineEdit()
        self.field.setAccessibleName("Note")
        self.setLayout(column(label(title), self.field))

    @property
    def trail(self) -> Sequence[str]:
        return (self._title, *self._named.values())

    def acts(self) -> Sequence[Act]:
        return (self._act("page.call", f"Call from {self._title}", "Ctrl+L"),)

    def open(self, parameters: Mapping[str, str]) -> None:
        self._named = parameters
        self._told.append(f"{self._title} opened {dict(parameters)}")

    def refresh(self, touched: Touched) -> None:
        self._told.append(f"{self._title} refreshed")

    def leave(self) -> None:
        self._told.append(f"{self._title} left")

    def _act(self, id: str, title: str, keys: str) -> Act:
        return Act(id=id, title=title, run=lambda: self._told.append(title), keys=keys)


class Searched:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[Question, Callable[[Sequence[Record]], None]]] = []

    def __call__(self, question: Question, then: Callable[[Sequence[Record]], None]) -> None:
        self.asked.append((question, then))

    def answer(self, *records: Record) -> None:
        """Answer the newest question."""
        self.asked[-1][1](records)

    @property
    def words(self) -> list[str]:
        """What was looked for so far."""
        return [question.text for question, _ in self.asked]


@pytest.fixture
def told() -> list[str]:
    """What the pages were told."""
    return []


@pytest.fixture
def searched() -> Searched:
    return Searched()


@pytest.fixture
def memory() -> NoMemory:
    return NoMemory()


@pytest.fixture
def opened_lately() -> list[Record]:
    """What was open last."""
    return []


@pytest.fixture
def house(
    theme: Theme,
    speech: Speech,
    told: list[str],
    searched: Searched,
    memory: NoMemory,
    opened_lately: list[Record],
) -> House:
    router = Router()
    router.add("today", lambda: PlainPage("Today", told), "today")
    router.add("customers", lambda: PlainPage("Customers", told), "customers")
    router.add("account/{id}", lambda: PlainPage("Customer", told), "customers")
    router.add("order/new/{account}", lambda: PlainPage("Order", told), "orders")
    return House(
        router=router,
        actions=Actions(),
        theme=theme,
        speech=speech,
        memory=memory,
        undo=UndoStack(),
        places=PLACES,
        foot=FOOT,
        search=searched,
        recent=lambda then: then(opened_lately),
        person="Oksana Melnyk",
        verbs=verbs(lambda id: told.append(f"order for {id}")),
    )


@pytest.fixture
def window(qtbot: QtBot, house: House) -> Window:
    made = Window(house)
    qtbot.addWidget(made)
    made.open("crm://today")
    with qtbot.waitActive(made):
        made.show()
    return made
