"""The bar on top: where one is, the way back, the field that finds everything, and whether work is safe."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fieldcrm.ui.shared.icons import icon, pixmap
from fieldcrm.ui.shared.texts import SYNC_ICONS, SYNC_TONES, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import avatar, button, clear, key_cap, label, picture, repolish, row


class TopBar(QWidget):
    """Only shows and asks; what is done about it is the shell's."""

    back, forward, search, sync, news = Signal(), Signal(), Signal(), Signal(), Signal()

    def __init__(self, person: str) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(look().px(48))
        self._back = self._arrow("caret-left", tr("Back"), "Alt+Left")
        self._forward = self._arrow("caret-right", tr("Forward"), "Alt+Right")
        self._trail = QHBoxLayout()
        self._search = self._search_field()
        self._link_icon = picture("wifi-high", "text3")
        self._link = label(tr("Online"), "small", "2", 500)
        self._chip = self._sync_chip()
        bell = button("", "bell", "ghost", name=tr("Notices"), tip=tr("Notices"))
        self._back.clicked.connect(self.back)
        self._forward.clicked.connect(self.forward)
        self._search.clicked.connect(self.search)
        self._chip.clicked.connect(self.sync)
        bell.clicked.connect(self.news)
        self.setLayout(
            row(
                self._back,
                self._forward,
                self._trail,
                None,
                self._search,
                None,
                self._link_icon,
                self._link,
                self._chip,
                bell,
                avatar(person),
                margins=(10, 0, 14, 0),
            )
        )

    def show_trail(self, trail: Sequence[str]) -> None:
        """Where one is: the page itself last and strong."""
        clear(self._trail)
        for place, name in enumerate(trail):
            last = place == len(trail) - 1
            self._trail.addWidget(label(name, "body", "" if last else "3", 600 if last else 400))
            if not last:
                self._trail.addWidget(label("/", "body", "3"))

    def show_ways(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back and on."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def show_link(self, *, online: bool) -> None:
        """Whether the centre was reached last time."""
        self._link_icon.setPixmap(pixmap("wifi-high" if online else "wifi-slash", "text3"))
        self._link.setText(tr("Online") if online else tr("Offline"))

    def show_sync(self, state: str, words: str) -> None:
        """The worst state there is, in a word, a colour and a sign."""
        self._chip.setText(f" {words}")
        self._chip.setAccessibleName(words)
        self._chip.setProperty("state", state)
        self._chip.setIcon(icon(SYNC_ICONS[state], SYNC_TONES[state]))
        repolish(self._chip)

    @staticmethod
    def _arrow(icon_name: str, name: str, keys: str) -> QPushButton:
        made = button("", icon_name, "ghost", name=name, tip=f"{name}  {keys}")
        made.setFixedWidth(look().px(34))
        return made

    @staticmethod
    def _search_field() -> QPushButton:
        made = QPushButton(f"  {tr('Search or run a command')}")
        made.setObjectName("search")
        made.setFont(look().font("body"))
        made.setIcon(icon("magnifying-glass", "text3"))
        made.setMinimumWidth(look().px(320))
        made.setAccessibleName(tr("Search or run a command"))
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.addStretch(1)
        inside.addWidget(key_cap("Ctrl K"))
        return made

    @staticmethod
    def _sync_chip() -> QPushButton:
        made = QPushButton()
        made.setObjectName("sync")
        made.setFont(look().font("small", 600))
        made.setIconSize(QSize(look().px(16), look().px(16)))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
