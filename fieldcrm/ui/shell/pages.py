"""What the shell asks of a page, and how an address finds its page."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.sync_words import Standing

SCHEME: Final = "crm://"


class Page(QWidget):
    """One screen. It connects only its own parts; news and navigation come and go through the shell."""

    go = Signal(str)
    """Ask for another address."""
    seek = Signal(str)
    """Ask for the palette with something typed in it: `o ` for whom an order is to be."""
    done = Signal()
    """The person is done here: go back to where they came from."""
    titled = Signal()
    """The trail or the acts have changed."""

    kinds: frozenset[str] = frozenset()
    """The kinds of record it shows: news of others does not concern it."""
    wants_room: bool = False
    """A wide grid: below 1440 px the navigation shows icons only."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")

    @property
    def has_keys(self) -> bool:
        """Whether what is typed goes to something on this page."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    @property
    def trail(self) -> Sequence[str]:
        """What stands in the top bar, the page itself last."""
        return ()

    def acts(self) -> Sequence[Act]:
        """What can be done here; keys, menus and the palette know of it while the page is in front."""
        return ()

    def open(self, parameters: Mapping[str, str]) -> None:
        """Show what the address names; called each time the page comes to the front."""

    def arrive(self) -> None:
        """Take the keys; a page with a list or a field to begin with gives them to that."""
        self.setFocus()

    def refresh(self, touched: Touched) -> None:
        """Show what has changed, or with nothing named all there is; selection and what is being typed stay."""

    def show_standing(self, standing: Standing) -> None:
        """How safe the work is, told as the page comes to the front and whenever it changes."""

    def leave(self) -> None:
        """Another page comes to the front: save what is being typed."""

    def carried(self) -> object:
        """What one made anew in its place is given, as in another language: what was looked for, and how."""
        return None

    def take_up(self, carried: object) -> None:
        """Begin with what the page before it carried; called before it is opened, and only if it carried anything."""


@dataclass(frozen=True, slots=True)
class Route:
    """An address pattern such as `account/{id}`, the page it makes, and where it stands in the navigation."""

    pattern: str
    make: Callable[[], Page]
    section: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """An address found: its page, what the address names, and its section."""

    page: Page
    parameters: Mapping[str, str]
    section: str


class Router:
    """Addresses to pages; a page is made the first time it is asked for and kept."""

    def __init__(self) -> None:
        self._routes: list[tuple[re.Pattern[str], Route]] = []
        self._pages: dict[str, Page] = {}
        self._carried: dict[str, object] = {}

    def add(self, pattern: str, make: Callable[[], Page], section: str) -> None:
        """Know one more address; what stands in `(…)?` may be left out of it."""
        named = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", pattern)
        self._routes.append((re.compile(SCHEME + named), Route(pattern, make, section)))

    def find(self, address: str) -> Arrival | None:
        """Where an address leads; None for one that nobody knows."""
        for pattern, route in self._routes:
            found = pattern.fullmatch(address)
            if found is not None:
                named = {name: unquote(value) for name, value in found.groupdict().items() if value is not None}
                return Arrival(self._page(route), named, route.section)
        return None

    def has(self, address: str) -> bool:
        """Whether the page that an address leads to is made already."""
        return any(pattern.fullmatch(address) and route.pattern in self._pages for pattern, route in self._routes)

    def pages(self) -> Sequence[Page]:
        """The pages made so far."""
        return list(self._pages.values())

    def forget(self) -> None:
        """Make every page anew when it is asked for again, as after a change of text size; it takes up what it did."""
        self._carried |= {pattern: page.carried() for pattern, page in self._pages.items()}
        self._pages.clear()

    def _page(self, route: Route) -> Page:
        if route.pattern not in self._pages:
            self._pages[route.pattern] = made = route.make()
            if (carried := self._carried.pop(route.pattern, None)) is not None:
                made.take_up(carried)
        return self._pages[route.pattern]
