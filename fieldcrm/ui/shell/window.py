"""The one main window: it puts pages in front by their address and passes news on to them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shell.navigation import Navigation, Place
from fieldcrm.ui.shell.pages import Page, Router, Touched
from fieldcrm.ui.shell.palette import Palette, Search
from fieldcrm.ui.shell.top_bar import TopBar

SMALLEST: Final = QSize(1024, 600)
USUAL: Final = QSize(1366, 696)
WIDE_FROM: Final = 1200
PRODUCT: Final = "FieldCRM"


class Window(QMainWindow):
    """Holds the pages; knows their addresses and not what is in them."""

    closed = Signal()

    def __init__(
        self,
        router: Router,
        actions: Actions,
        places: Sequence[Place],
        foot: Sequence[Place],
        search: Search,
        person: str,
    ) -> None:
        super().__init__()
        self.setWindowTitle(PRODUCT)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.actions_known = actions
        self._router = router
        self._stack = QStackedWidget()
        self._history: list[str] = []
        self._place = -1
        self._stale: set[Page] = set()
        self._page: Page | None = None
        self.navigation = Navigation(places, foot, PRODUCT)
        self.bar = TopBar(person)
        self._build()
        self.notices = Notices(self)
        self._palette = Palette(self, actions, search)
        self._palette.go.connect(self.open)
        self._connect()
        self._register(places, foot)

    @property
    def address(self) -> str:
        """Where one is."""
        return self._history[self._place] if self._history else ""

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._page

    def open(self, address: str) -> None:
        """Go to an address; from here there is a way back."""
        if address != self.address:
            self._history[self._place + 1 :] = [address]
            self._place = len(self._history) - 1
        self._show(address)

    def step(self, by: int) -> None:
        """Back or forward."""
        if 0 <= self._place + by < len(self._history):
            self._place += by
            self._show(self.address)

    def search(self) -> None:
        """Open the palette."""
        self._palette.show_over(self)

    def heard(self, touched: Touched) -> None:
        """Pass news on: to the page in front at once, to the others when they come to the front."""
        kinds = {kind for kind, _ in touched}
        for number in range(self._stack.count()):
            page = self._stack.widget(number)
            if isinstance(page, Page) and page.kinds & kinds:
                self._tell(page, touched)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.be_wide(wide=self.width() >= WIDE_FROM)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._page is not None:
            self._page.leave()
        self.closed.emit()
        super().closeEvent(event)

    def _tell(self, page: Page, touched: Touched) -> None:
        if page is self._page:
            page.refresh(touched)
        else:
            self._stale.add(page)

    def _show(self, address: str) -> None:
        found = self._router.find(address)
        if found is None:
            self.notices.tell(tr("This address leads nowhere: {}").format(address))
            return
        page, parameters, section = found
        self._leave()
        self._page = page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            page.go.connect(self.open)
            page.titled.connect(self._retitle)
        self._stale.discard(page)
        page.open(parameters)
        self._stack.setCurrentWidget(page)
        self.navigation.mark(section)
        for act in page.acts():
            self.actions_known.bind(page, self.actions_known.add(act))
        self._retitle()

    def _leave(self) -> None:
        if self._page is None:
            return
        self._page.leave()
        for action in self._page.actions():
            self._page.removeAction(action)

    def _retitle(self) -> None:
        trail = self._page.trail if self._page is not None else ()
        self.bar.show_trail(trail)
        self.bar.show_ways(back=self._place > 0, forward=self._place < len(self._history) - 1)
        self.setWindowTitle(" · ".join((*reversed(trail), PRODUCT)))

    def _build(self) -> None:
        root = QWidget()
        root.setObjectName("root")
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(root)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.navigation)
        across.addLayout(right, 1)
        self.setCentralWidget(root)

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.open)
        self.bar.back.connect(lambda: self.step(-1))
        self.bar.forward.connect(lambda: self.step(1))
        self.bar.search.connect(self.search)

    def _register(self, places: Sequence[Place], foot: Sequence[Place]) -> None:
        known = self.actions_known
        acts = [
            Act(
                id="shell.find",
                title=tr("Search or run a command"),
                run=self.search,
                keys="Ctrl+K",
                icon="magnifying-glass",
            ),
            Act(id="shell.back", title=tr("Back"), run=lambda: self.step(-1), keys="Alt+Left", icon="caret-left"),
            Act(
                id="shell.forward", title=tr("Forward"), run=lambda: self.step(1), keys="Alt+Right", icon="caret-right"
            ),
        ]
        for number, place in enumerate((*places, *foot), 1):
            acts.append(self._going(place, f"Alt+{number}" if number < 10 else ""))
        for act in acts:
            known.bind(self, known.add(act))

    def _going(self, place: Place, keys: str) -> Act:
        return Act(
            id=f"go.{place.section}",
            title=tr("Go to {}").format(place.title),
            run=lambda: self.open(place.address),
            keys=keys,
            icon=place.icon,
        )
