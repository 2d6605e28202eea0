"""What the shell asks of a page, and how an address finds its page."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldcrm.ui.shared.actions import Act

Touched = frozenset[tuple[str, str]]


class Page(QWidget):
    """One screen. It connects only its own parts; news and navigation come and go through the shell."""

    go = Signal(str)
    """Ask for another address."""
    titled = Signal()
    """The title or the trail has changed."""

    kinds: frozenset[str] = frozenset()
    """The kinds of record it shows: news of others does not concern it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")

    @property
    def trail(self) -> tuple[str, ...]:
        """What stands in the top bar, the page itself last."""
        return ()

    def acts(self) -> list[Act]:
        """What can be done here; the palette and the keys learn of it while the page is shown."""
        return []

    def open(self, parameters: Mapping[str, str]) -> None:
        """Show what the address names."""

    def refresh(self, touched: Touched) -> None:
        """Show what has changed; selection, scrolling and whatever is being typed stay as they are."""

    def leave(self) -> None:
        """Another page comes to the front: keep what is being typed."""


@dataclass(frozen=True, slots=True)
class Route:
    """An address pattern such as `account/{id}`, the page it makes, and where it stands in the navigation."""

    pattern: str
    make: Callable[[], Page]
    section: str


class Router:
    """Addresses to pages; a page is made the first time it is asked for and kept."""

    def __init__(self) -> None:
        self._routes: list[tuple[re.Pattern[str], Route]] = []
        self._pages: dict[str, Page] = {}

    def add(self, pattern: str, make: Callable[[], Page], section: str) -> None:
        """Know one more address."""
        named = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", pattern)
        self._routes.append((re.compile(f"crm://{named}"), Route(pattern, make, section)))

    def find(self, address: str) -> tuple[Page, dict[str, str], str] | None:
        """The page of an address, its parameters, and its section; None for an address nobody knows."""
        for pattern, route in self._routes:
            found = pattern.fullmatch(address)
            if found is not None:
                if route.pattern not in self._pages:
                    self._pages[route.pattern] = route.make()
                return self._pages[route.pattern], found.groupdict(), route.section
        return None
