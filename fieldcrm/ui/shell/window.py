"""The one main window: it puts pages in front by their address and passes news on to them."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from fieldcrm.ui.shared.actions import Act, act_menu
from fieldcrm.ui.shared.change_bus import Touched, kinds_in
from fieldcrm.ui.shared.notices import Notices
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.sync_words import Standing
from fieldcrm.ui.shared.texts import term, tr
from fieldcrm.ui.shared.theme import dress, look
from fieldcrm.ui.shared.widgets import column, holder, row
from fieldcrm.ui.shell import commands
from fieldcrm.ui.shell.arriving import ArrivingStrip
from fieldcrm.ui.shell.closing_strip import ClosingStrip
from fieldcrm.ui.shell.fingers import Fingers
from fieldcrm.ui.shell.follow import bring_into_view
from fieldcrm.ui.shell.history import History
from fieldcrm.ui.shell.house import House
from fieldcrm.ui.shell.memory import keep_language, keep_look
from fieldcrm.ui.shell.menus import AltKey, whole_menu
from fieldcrm.ui.shell.navigation import Navigation
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.shell.palette import Palette
from fieldcrm.ui.shell.panels import KeySheet, NoticesPanel, SyncPanel
from fieldcrm.ui.shell.place import Place, Reach
from fieldcrm.ui.shell.top_bar import TopBar
from fieldcrm.ui.shell.touching import Touching

SMALLEST: Final = QSize(1024, 600)
USUAL: Final = QSize(1366, 696)
WIDE_FROM: Final = 1200
WIDE_BESIDE_A_GRID_FROM: Final = 1440
PRODUCT: Final = term("FieldCRM")


class Window(QMainWindow):
    """Holds the pages; knows their addresses and not what is in them."""

    sync_wanted = Signal()
    opened = Signal(str)
    """A page is in front, and this is its address."""
    furnished = Signal()
    """What is in it was made anew."""
    closed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._history = History()
        self._page: Page | None = None
        self._page_acts = list[Act]()
        self._standing = Standing()
        self._counts: dict[str, int] = {}
        self.setWindowTitle(PRODUCT)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._place = Place(self, house.memory)
        self.reach = Reach(self, house.theme.application)
        self.reach.look()
        self._layers: list[Overlay] = []
        self._stack = QStackedWidget()
        self.notices = Notices(self._stack, house.undo)
        self._alt = AltKey(self, house.theme.application)
        self._alt.pressed.connect(self._open_menu)
        self._touching = Touching(self)
        self._fingers = Fingers(self, house.theme, self.notices, house.memory)
        self._furnish()
        dress(self)
        self._register()
        house.theme.application.focusChanged.connect(self._follow)
        house.theme.changed.connect(self._keep_look)
        house.theme.resized.connect(self.rebuild)
        house.speech.changed.connect(self._keep_language)
        house.speech.changed.connect(self.rebuild)
        self.notices.changed.connect(lambda: self._bar.show_unseen(self.notices.unseen))

    def _keep_look(self) -> None:
        """No lambda, as theme and speech outlive the window: it would keep all that the window was made of."""
        keep_look(self._house.theme, self._house.memory)

    def _keep_language(self) -> None:
        keep_language(self._house.speech, self._house.memory)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        bring_into_view(now)

    @property
    def address(self) -> str:
        """Where one is."""
        return self._history.address

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._page

    def open(self, address: str) -> None:
        """Go to an address; from here there is a way back. What lay over the page before is closed."""
        for each in self._layers:
            each.shut()
        if self._show(address):
            self._history.visit(address)
            self._retitle()

    def prepare(self, address: str) -> bool:
        """Make the page of an address or, once it is made, take it in; false if it could be opened as it is.

        Two short moments that nobody notices, instead of a long one when somebody opens it first.
        """
        is_made = self._house.router.has(address)
        arrival = self._house.router.find(address)
        if arrival is None or self._stack.indexOf(arrival.page) >= 0:
            return False
        if is_made:
            self._adopt(arrival.page)
        return True

    def gather(self) -> None:
        """Take in each page that was made and not taken in yet: none outlives the window."""
        for page in self._house.router.pages():
            if self._stack.indexOf(page) < 0:
                self._adopt(page)

    def step(self, by: int) -> None:
        """Back or forward."""
        if self._history.step(by):
            self._show(self.address)
            self._retitle()

    def hear(self, touched: Touched) -> None:
        """Pass news on to the page in front; any other looks for itself when it is opened again."""
        if self._page is not None and self._page.kinds & kinds_in(touched):
            self._page.refresh(touched)

    def look_again(self) -> None:
        """Have the page in front look up all it shows, as on another day."""
        if self._page is not None:
            self._page.refresh(frozenset())

    def show_standing(self, standing: Standing) -> None:
        """How safe the work is."""
        self._standing = standing
        self._bar.show_standing(standing)
        self._arriving.show_standing(standing)
        self._closing.show_standing(standing)
        if self._page is not None:
            self._page.show_standing(standing)

    def count(self, section: str, number: int) -> None:
        """How much waits for someone at a place."""
        self._counts[section] = number
        self._navigation.count(section, number)

    def search_for(self, typed: str = "") -> None:
        """Open the palette."""
        self._palette.open(typed)

    def rebuild(self) -> None:
        """Make everything anew, as after a change of text size or language; what was typed is saved first."""
        if self._page is not None:
            self._page.leave()
        self._house.settled(self._make_anew, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Only a window that is shown has a door."""
        super().showEvent(event)
        self._fingers.watch(self.windowHandle())
        self._touching.watch(self.windowHandle())
        self._alt.watch(self.windowHandle())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done on the page, where nothing under it has a menu of its own."""
        if self._page_acts and self._stack.geometry().contains(event.pos()):
            act_menu(self._page_acts, self).popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._page is not None:
            self._page.leave()
        self._place.keep()
        self.closed.emit()
        super().closeEvent(event)

    def _make_anew(self) -> None:
        """Only now that all is written: a page that reads before would show what was there before the typing."""
        for page in self._house.router.pages():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._house.router.forget()
        self._page = None
        self._furnish()
        self._register()
        if self.address:
            self._show(self.address)
            self._retitle()

    def _show(self, address: str) -> bool:
        arrival = self._house.router.find(address)
        if arrival is None:
            self.notices.tell(tr("This address leads nowhere: {}").format(address))
            return False
        page = arrival.page
        if self._page is not None:
            self._page.leave()
        if self._stack.indexOf(page) < 0:
            self._adopt(page)
        self._page = page
        self.opened.emit(address)
        page.open(arrival.parameters)
        page.show_standing(self._standing)
        self._stack.setCurrentWidget(page)
        self._give_keys(page)
        self._navigation.mark(arrival.section)
        self._fit()
        return True

    @staticmethod
    def _give_keys(page: Page) -> None:
        """A page whose first field is locked just now takes them itself, or they would stay where one came from.

        A window that is not in front yet remembers who is to have them, and the application does not.
        """
        page.arrive()
        now = page.window().focusWidget()
        if not (now is page or page.isAncestorOf(now)):
            page.setFocus()

    def _adopt(self, page: Page) -> None:
        self._stack.addWidget(page)
        page.go.connect(self.open)
        page.seek.connect(self.search_for)
        page.done.connect(lambda: self.step(-1))
        page.titled.connect(lambda: self._on_titled(page))

    def _on_titled(self, page: Page) -> None:
        if page is self._page:
            self._retitle()

    def _retitle(self) -> None:
        page = self._page
        if page is None:
            return
        acts = page.acts()
        self._house.actions.remove({act.id for act in self._page_acts} - {act.id for act in acts})
        self._page_acts = [self._house.actions.add(act, page) for act in acts]
        self._bar.show_trail(page.trail)
        self._bar.show_ways(back=self._history.has_back, forward=self._history.has_forward)
        told = " · ".join(filter(None, (*reversed(page.trail), self._house.person, PRODUCT)))
        self.setWindowTitle(straight(told))

    def _fit(self) -> None:
        """Words beside the icons where there is room for both them and the page."""
        beside_a_grid = self._page is not None and self._page.wants_room
        needed = look().px(WIDE_BESIDE_A_GRID_FROM if beside_a_grid else WIDE_FROM)
        is_wished = self._house.memory.recall("navigation") != "narrow"
        self._navigation.be_wide(wide=is_wished and self.width() >= needed)

    def _furnish(self) -> None:
        house = self._house
        for layer in self._layers:
            layer.deleteLater()
        self._navigation = Navigation(house.places, house.foot, PRODUCT)
        self._bar = TopBar(house.person)
        self._palette = Palette(self, house.actions, house.search, house.recent, house.verbs, house.instead)
        self._sync_panel, self._news_panel, self._key_sheet = SyncPanel(self), NoticesPanel(self), KeySheet(self)
        self._layers = [each.overlay for each in (self._palette, self._sync_panel, self._news_panel, self._key_sheet)]
        self._arriving = ArrivingStrip()
        self._closing = ClosingStrip(self.sync_wanted.emit)
        right = column(self._bar, self._arriving, self._closing, self._stack, space=0)
        right.setStretch(3, 1)
        across = row(self._navigation, right, space=0)
        across.setStretch(1, 1)
        self.setCentralWidget(holder(across, "root"))
        self.furnished.emit()
        self._connect()
        self.show_standing(self._standing)
        self._bar.show_unseen(self.notices.unseen)
        for section, number in self._counts.items():
            self._navigation.count(section, number)

    def _connect(self) -> None:
        self._navigation.chosen.connect(self.open)
        self._palette.go.connect(self.open)
        self._bar.back.connect(lambda: self.step(-1))
        self._bar.forward.connect(lambda: self.step(1))
        self._bar.search.connect(self.search_for)
        self._bar.sync.connect(self._open_sync_panel)
        self._bar.news.connect(lambda: self._news_panel.show_under(self._bar.bell, self.notices))

    def _register(self) -> None:
        house = self._house
        acts = [
            *commands.going((*house.places, *house.foot), self.open),
            commands.syncing(self.sync_wanted.emit, house.sync_refused),
            commands.undoing(house.undo),
            *commands.looking(house.theme),
            *commands.speaking(house.speech),
            *commands.moving(
                search=self.search_for,
                back=lambda: self.step(-1),
                forward=lambda: self.step(1),
                regions=self._next_region,
                keys=lambda: self._key_sheet.show_keys(self._page_acts, house.actions),
                narrow=self._switch_words,
                menu=self._open_menu,
            ),
            *house.own_acts(),
        ]
        for act in acts:
            house.actions.add(act, self)

    def _open_sync_panel(self) -> None:
        acts = [self._house.actions[id] for id in ("sync.now", "go.sync") if id in self._house.actions]
        self._sync_panel.show_under(self._bar.chip, self._standing, acts)

    def _open_menu(self) -> None:
        """At the upper left, under the top bar, with the first entry chosen; not while something lies over the page."""
        inside = self.centralWidget()
        if inside is not None and inside.isEnabled() and not any(each.is_open for each in self.findChildren(Overlay)):
            menu = whole_menu(self._house.actions, self._page_acts, self)
            menu.popup(self._bar.mapToGlobal(self._bar.rect().bottomLeft()))
            menu.setActiveAction(menu.actions()[0])

    def _next_region(self) -> None:
        """Navigation, top bar, page, and round again."""
        now = QApplication.focusWidget()
        if now is not None and self._navigation.isAncestorOf(now):
            self._bar.focus_in()
        elif now is not None and self._stack.isAncestorOf(now):
            self._navigation.focus_in()
        elif self._page is not None:
            self._page.arrive()

    def _switch_words(self) -> None:
        is_narrow = self._house.memory.recall("navigation") == "narrow"
        self._house.memory.keep("navigation", "wide" if is_narrow else "narrow")
        self._fit()
