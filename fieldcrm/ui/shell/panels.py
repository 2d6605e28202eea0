"""What opens from the top bar and by `?`: how safe the work is, what was told lately, the keys of this page."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.flow import Flow
from fieldcrm.ui.shared.notices import MOST, Notice, Notices
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.sync_words import SYNC_ICONS, SYNC_TONES, Standing
from fieldcrm.ui.shared.texts import shortened, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import (
    Part,
    Picture,
    button,
    clear,
    column,
    give_tip,
    key_cap,
    key_caps,
    label,
    row,
    rule,
)

PANEL_WIDTH = 340


class Panel(QFrame):
    """A frame over the window whose content is made each time it opens."""

    def __init__(self, over: QWidget, *, dims: bool = False) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.overlay = Overlay(over, self, dims=dims)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(*(look().px(16),) * 4)
        self._inside.setSpacing(look().px(10))

    def fill(self, parts: Iterable[Part]) -> None:
        """Put these in place of what was here."""
        clear(self._inside)
        self._inside.addLayout(column(*parts, space=10))
        self._inside.activate()

    def acting(self, act: Act, kind: str = "") -> QWidget:
        """A button that closes the panel and does it."""
        leads_on = act.id.startswith("go.")
        made = button(act.title, "arrow-right" if leads_on else act.icon, kind)
        refused = act.refused()
        made.setEnabled(not refused)
        give_tip(made, refused)
        made.clicked.connect(lambda: self._do(act.run))
        return made

    def _do(self, run: Callable[[], object]) -> None:
        self.overlay.shut()
        run()


class SyncPanel(Panel):
    """Behind the chip: is it safe, has it gone, what waits."""

    def show_under(self, anchor: QWidget, standing: Standing, acts: Sequence[Act]) -> None:
        """Open it with what is known now."""
        state = standing.worst
        head = row(Picture(SYNC_ICONS[state], SYNC_TONES[state], 18), label(standing.words, "title3"), None)
        buttons = [self.acting(act, "primary" if place == 0 else "") for place, act in enumerate(acts)]
        choices = Flow()
        choices.fill(buttons)
        self.fill((head, label(standing.sentence, "body", "2", wrap=True), choices))
        self.overlay.show_under(anchor, PANEL_WIDTH)


class NoticesPanel(Panel):
    """Behind the bell: what was told lately, the newest first."""

    def show_under(self, anchor: QWidget, notices: Notices) -> None:
        """Open the list; from now on it counts as seen."""
        kept = list(notices.kept)[:12]
        told: list[Part] = [self._line(notice) for notice in kept]
        self.fill((label(tr("Notices"), "title3"), *(told or [label(tr("Nothing new."), "body", "2")])))
        notices.seen()
        self.overlay.show_under(anchor, PANEL_WIDTH)

    @staticmethod
    def _line(notice: Notice) -> Part:
        return label(shortened(notice.text, MOST), "body", wrap=True)


class KeySheet(Panel):
    """By `?`: every action that has keys, those of the page in front first. The page behind it is dimmed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, dims=True)

    def show_keys(self, page: Sequence[Act], window: Actions) -> None:
        """Open it in the middle of the window."""
        of_page = [act for act in page if act.keys]
        named = {act.id for act in of_page}
        of_window = [act for act in window if act.keys and act.id not in named and not act.short]
        going = [act for act in window if act.keys and act.short]
        parts: list[Part] = [row(label(tr("Keys"), "title2"), None, key_cap("Esc"), label(tr("closes"), "small", "2"))]
        for title, acts in ((tr("On this page"), of_page), (tr("Go to"), going), (tr("Everywhere"), of_window)):
            if acts:
                parts.extend((rule(), label(title, "small", "2", 600), _grid(acts)))
        self.fill((*parts, None))
        self.overlay.show_middle(760, 180 + 30 * (len(of_page) + len(going) + len(of_window) + 4) // 2)


def _grid(acts: Sequence[Act]) -> QGridLayout:
    made = QGridLayout()
    made.setHorizontalSpacing(look().px(24))
    for half in range(2):
        made.setColumnStretch(half, 1)
    for place, act in enumerate(acts):
        other = [label(tr("or"), "small", "3"), *key_caps(act.other_keys)] if act.other_keys else []
        made.addLayout(
            row(label(act.short or act.title), None, *key_caps(act.keys), *other, space=6), place // 2, place % 2
        )
    return made
