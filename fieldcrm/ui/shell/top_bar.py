"""The bar on top: where one is, the way back, the field that finds everything, and whether work is safe."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fieldcrm.ui.shared.charts import Avatar
from fieldcrm.ui.shared.icons import icon
from fieldcrm.ui.shared.spoken import announce
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, Standing, SyncState
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, beside_words, button, clear, key_cap, label, repolish, row

LEAST_OF_A_NAME: Final = 72
LEAST_OF_THE_SEARCH: Final = 40
AROUND_THE_WORDS: Final = 100
"""The sign in front of them, the keys behind."""
ROOMY_FROM: Final = 760
"""Widths of the bar at 100 per cent text."""


class _SearchField(QPushButton):
    """Looks like a field; its words end in dots before anything else in the bar has to make room."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._keys = key_cap("Ctrl K")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.addStretch(1)
        inside.addWidget(self._keys)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def needed(self) -> int:
        """With less its words are cut."""
        return self.fontMetrics().horizontalAdvance(self._words) + look().px(AROUND_THE_WORDS) + 1

    def sizeHint(self) -> QSize:
        return QSize(look().px(330), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(LEAST_OF_THE_SEARCH), super().sizeHint().height())

    def show_keys(self, *, is_shown: bool) -> None:
        """The keys behind the words; without them and without words its sign stays."""
        self._keys.setVisible(is_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = max(0, self.width() - look().px(AROUND_THE_WORDS))
        told = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(told if len(told) > 1 else "")


class TopBar(QWidget):
    """Only shows and asks; what is done about it is the shell's."""

    back, forward, search, sync, news = Signal(), Signal(), Signal(), Signal(), Signal()

    def __init__(self, person: str) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(max(look().px(48), look().control(30) + look().px(8)))
        self.setAccessibleName(tr("Top bar"))
        self._back = self._arrow("caret-left", tr("Back"), "Alt+Left")
        self._forward = self._arrow("caret-right", tr("Forward"), "Alt+Right")
        self._trail = row(space=6)
        self._above: list[QWidget] = []
        self._name: QWidget | None = None
        self._search = self._search_field()
        self._link_icon = Picture("wifi-high", "text3")
        self._link = label("", "small", "2", 500)
        self._person = Avatar(person)
        self.chip = self._sync_chip()
        self.bell = button("", "bell", "ghost", name=tr("Notices"), tip=tr("Notices"))
        self.bell.setFixedWidth(look().control(34))
        self._standing = Standing()
        self._connect()
        self._lay_out()
        self.show_standing(self._standing)

    def show_trail(self, trail: Sequence[str]) -> None:
        """Where one is: the page itself last and strong."""
        clear(self._trail)
        self._above, self._name = list[QWidget](), None
        for place, name in enumerate(trail):
            last = place == len(trail) - 1
            crumb = label(name, "body", "" if last else "2", 600 if last else 400)
            self._trail.addWidget(crumb)
            crumb.show()  # a layout shows what was put into it only in a while, and what is hidden takes no room
            if last:  # a record's name may be of any length, the way to it is short and stays whole
                crumb.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                self._name = crumb
                self._trail.setStretch(self._trail.count() - 1, 1)
            else:
                crumb.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
                slash = label("/", "body", "3")
                self._trail.addWidget(slash)
                slash.show()
                self._above += [crumb, slash]
        self._fit()

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and on."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def show_standing(self, standing: Standing) -> None:
        """The link, and the worst state there is in a word, a colour and a sign."""
        self._link_icon.show_icon("wifi-high" if standing.is_online else "wifi-slash", "text3")
        paid = tr("Paid link") if standing.is_metered else tr("Online")
        self._link.setText(paid if standing.is_online else tr("Offline"))
        state, words = standing.worst, standing.words
        if standing.is_news_after(self._standing):
            announce(self.chip, words)
        self._standing = standing
        sign = "cloud-arrow-up" if state is SyncState.WAITING else SYNC_ICONS[state]
        self.chip.setText(words)
        self.chip.setAccessibleName(words)
        self.chip.setIcon(icon(sign, SYNC_TONES[state]))
        self.chip.setProperty("state", state.value)
        repolish(self.chip)
        self._fit()

    def show_unseen(self, number: int) -> None:
        """News behind the bell that nobody has looked at."""
        self.bell.setIcon(icon("bell", "accent_text" if number else "text2"))
        self.bell.setAccessibleName(tr("Notices, {} new").format(number) if number else tr("Notices"))

    def focus_in(self) -> None:
        """Bring the keys here."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With little room the page's own name, the signs and the chip are what counts."""
        has_room = self.width() >= look().px(ROOMY_FROM)
        self._link.setVisible(has_room)
        self._person.setVisible(has_room)
        self._search.setMinimumWidth(look().px(136 if has_room else 96))
        for part in self._above:
            part.setVisible(has_room)
        for part in (self._forward, self._link_icon):
            part.show()
        self._search.show_keys(is_shown=True)
        self._make_room_for_the_name()
        self._make_room_for_the_chip()

    def _make_room_for_the_chip(self) -> None:
        """Where letters are large and the window is small it is read whole before the field is more than its sign, and
        before there is a second arrow or a picture of the link."""
        for give_up in (self._shrink_search, self._forward.hide, self._link_icon.hide):
            across = self.layout()
            if across is None or across.totalMinimumSize().width() <= self.width():
                return
            give_up()
            across.activate()

    def _shrink_search(self) -> None:
        self._search.show_keys(is_shown=False)
        self._search.setMinimumWidth(look().px(LEAST_OF_THE_SEARCH))

    def _make_room_for_the_name(self) -> None:
        """It is read whole before the search has more than its words need."""
        across = self.layout()
        if self._name is None or across is None:
            return
        wanted = self._name.sizeHint().width()
        least = min(wanted, look().px(LEAST_OF_A_NAME))
        self._name.setMinimumWidth(least)
        across.activate()
        to_spare = self._search.sizeHint().width() - self._search.needed
        free = self.width() - across.totalSizeHint().width() + max(0, to_spare)
        self._name.setMinimumWidth(min(wanted, least + max(0, free)))

    def _connect(self) -> None:
        self._back.clicked.connect(self.back)
        self._forward.clicked.connect(self.forward)
        self._search.clicked.connect(self.search)
        self.chip.clicked.connect(self.sync)
        self.bell.clicked.connect(self.news)

    def _lay_out(self) -> None:
        left = (self._back, self._forward, self._trail)
        right = (row(self._link_icon, self._link), self.chip, self.bell, self._person)
        across = row(*left, self._search, None, *right, margins=(10, 0, 14, 0))
        across.setStretch(left.index(self._trail), 2)  # and one part of what is left over stays behind the search
        self.setLayout(across)

    @staticmethod
    def _arrow(icon_name: str, name: str, keys: str) -> QPushButton:
        made = button("", icon_name, "ghost", name=name, tip=f"{name}  {keys}")
        made.setFixedWidth(look().control(30))
        return made

    @staticmethod
    def _search_field() -> _SearchField:
        made = _SearchField(tr("Search or run a command"))
        made.setObjectName("search")
        made.setFont(look().font("body"))
        made.setIcon(icon("magnifying-glass", "text3"))
        made.setIconSize(beside_words(16))
        made.setAccessibleName(tr("Search or run a command"))
        return made

    @staticmethod
    def _sync_chip() -> QPushButton:
        made = QPushButton()
        made.setObjectName("sync")
        made.setFont(look().font("small", 600))
        made.setIconSize(beside_words(16))
        return made
