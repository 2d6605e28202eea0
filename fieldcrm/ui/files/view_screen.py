"""A file, looked at: pictures and texts here, others by a program of the computer's, and some never."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.showing import Way
from fieldcrm.services import files
from fieldcrm.services.opening import Looked, hand_out, look_at
from fieldcrm.ui.files.fetching import not_here
from fieldcrm.ui.files.picture import Seen, decoded
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.change_bus import Touched
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.files_card import WORDS, ask_where, say_saved
from fieldcrm.ui.shared.flicking import scroll_by_finger
from fieldcrm.ui.shared.headings import Banner, PageHeader
from fieldcrm.ui.shared.latest import Latest
from fieldcrm.ui.shared.straight import straight
from fieldcrm.ui.shared.texts import listed, said, sentences, short_day, size, tr
from fieldcrm.ui.shared.widgets import Empty, card, column, read_only, scrolled
from fieldcrm.ui.shell.pages import Page
from fieldcrm.ui.sync_centre.exchanges import Exchanges

CHIPS: Final = {"text3": "neutral"}
"""Of the tones of words, what a chip is called that has none."""
Shown = tuple[Looked, QImage | None]


class FileView(Page):
    """What a file is stands above it; read and decoded off the window's thread."""

    kinds = frozenset({"attachment", "literature"})

    def __init__(self, desk: Desk, exchanges: Exchanges) -> None:
        super().__init__()
        self._desk, self._exchanges = desk, exchanges
        self._id = ""
        self._looked: Looked | None = None
        self._latest = Latest(self._show)
        self._header, self.banner = PageHeader(), Banner()
        self.told = Empty("file-text", tr("A moment, please."))
        self.picture, self.text = Seen(), QPlainTextEdit()
        self._picture_area = read_only(scrolled(self.picture, tr("Picture")))
        self.layers = QStackedWidget()
        self._build()

    @property
    def trail(self) -> Sequence[str]:
        return (tr("Files"), straight(self._looked.line.name) if self._looked else "")

    def acts(self) -> list[Act]:
        close = Act(id="file.close", title=tr("Back"), run=self.done.emit, keys="Esc")
        return [*self._offered(), close]

    def open(self, parameters: Mapping[str, str]) -> None:
        self._id, self._looked = parameters["id"], None
        self._latest.turn()
        self._clear(tr("A moment, please."))
        self._look()

    @property
    def sentence(self) -> str:
        """What is said where nothing is shown."""
        return self.told.sentence if self.layers.currentWidget() is self.told else ""

    def arrive(self) -> None:
        shown = self.layers.currentWidget()
        (self if shown is None or shown is self.told else shown).setFocus()

    def refresh(self, touched: Touched) -> None:
        if not touched or any(id == self._id for _, id in touched):
            self._look()

    def leave(self) -> None:
        """Nobody's letters stay in memory behind another page."""
        self._clear("")

    def _look(self) -> None:
        job = partial(_looked_at, self._desk, self._id, self._looked)
        self._desk.tasks.read(job, self._latest.next(), failed=self._gone, owner=self)

    def _gone(self, error: Exception) -> None:
        self._looked = None
        self._clear(said(error))
        self._header.say(tr("This file is not on this laptop"))
        self._header.offer([])
        self.titled.emit()

    def _show(self, shown: Shown) -> None:
        looked, image = shown
        is_another = self._looked is None or self._looked.way is not looked.way
        self._looked = looked
        line = looked.line
        word, tone = WORDS[line.where]
        when = short_day(line.added_at.astimezone().date(), self._desk.today())
        self._header.say(
            straight(line.name), listed((line.customer, size(line.size), when)), [(tr(word), CHIPS.get(tone, tone))]
        )
        if looked.way is None:
            self._clear(not_here(line, self._exchanges.costs))
        elif is_another:
            self._show_content(looked, image)
        self._offer()
        self.titled.emit()

    def _show_content(self, looked: Looked, image: QImage | None) -> None:
        had_keys = self.has_keys
        self.banner.hide()
        if image is not None:
            self.picture.show_image(image, straight(looked.line.name))
            self.layers.setCurrentWidget(self._picture_area)
        elif looked.way is Way.TEXT:
            self.text.setPlainText(straight(looked.text))
            self.layers.setCurrentWidget(self.text)
            if looked.is_cut:
                told = tr("This is its beginning. The whole file has {}: save a copy to read on.")
                self.banner.say(told.format(size(looked.line.size)))
        else:
            self._clear(_why_not_here(looked))
        if had_keys or self.window().focusWidget() is self:
            self.arrive()

    def _clear(self, sentence: str) -> None:
        self.banner.hide()
        self.text.clear()
        self.picture.show_image(QImage(), "")
        self.told.say(sentence)
        self.layers.setCurrentWidget(self.told)

    def _offer(self) -> None:
        """What goes on from here stands first; what cannot be done is told in the palette and the sheet of keys."""
        self._header.offer([act for act in self._offered() if not act.refused()])

    def _offered(self) -> list[Act]:
        goes_outside = self._looked is not None and self._looked.way is Way.OUTSIDE
        ways = [self._handing(), self._saving()] if goes_outside else [self._saving(), self._handing()]
        return [self._fetching(), *ways, self._sizing()]

    def _fetching(self) -> Act:
        return Act(
            id="file.fetch",
            title=tr("Fetch it now"),
            run=self._fetch,
            keys="Ctrl+G",
            icon="cloud-arrow-up",
            refused=lambda: self._unknown() or (tr("The file is on this laptop.") if self._is_here() else ""),
        )

    def _handing(self) -> Act:
        return Act(
            id="file.hand",
            title=tr("Open in another program"),
            run=self._hand,
            keys="Ctrl+O",
            icon="arrow-right",
            refused=self._unopened,
        )

    def _saving(self) -> Act:
        return Act(
            id="file.copy",
            title=tr("Save a copy…"),
            run=self._ask_where,
            keys="Ctrl+S",
            icon="file-text",
            refused=self._absent,
        )

    def _sizing(self) -> Act:
        is_shown = self.layers.currentWidget() is self._picture_area
        return Act(
            id="file.size",
            title=tr("Fit the window") if self.picture.is_full else tr("Full size"),
            run=self._turn_size,
            keys="Ctrl+Shift+F",
            icon="magnifying-glass",
            refused=lambda: "" if is_shown else tr("Only a picture has two sizes."),
        )

    def _unknown(self) -> str:
        return "" if self._looked is not None else tr("A moment, please.")

    def _is_here(self) -> bool:
        return self._looked is not None and self._looked.way is not None

    def _absent(self) -> str:
        return self._unknown() or ("" if self._is_here() else tr("The file has not been fetched to this laptop yet."))

    def _unopened(self) -> str:
        looked = self._looked
        runs = looked is not None and looked.way is Way.NEVER
        return self._absent() or (tr("This kind of file is never opened here.") if runs else "")

    def _fetch(self) -> None:
        step = partial(files.ask_for, self._desk.store, self._id)
        self._desk.tasks.write(step, self._asked, failed=self._desk.refuse, owner=self)

    def _asked(self, _: object) -> None:
        self._exchanges.ask()

    def _hand(self) -> None:
        job = partial(hand_out, self._desk.store, self._id, self._desk.opened)
        self._desk.tasks.read(job, self._handed, failed=self._desk.refuse, owner=self)

    def _handed(self, path: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            told = tr("A copy is open outside the safe. It goes when FieldCRM closes; what is changed in it is lost.")
            self.banner.say(told, "warn")
        else:
            self.banner.say(tr("No program on this computer opens it. Save a copy instead."), "warn")

    def _ask_where(self) -> None:
        if self._looked is not None:
            ask_where(self, self._looked.line, self._save)

    def _save(self, name: str) -> None:
        job = partial(files.save_as, self._desk.store, self._id, Path(name))
        self._desk.tasks.read(job, partial(say_saved, self._desk), failed=self._desk.refuse)

    def _turn_size(self) -> None:
        self.picture.be_full(is_full=not self.picture.is_full)
        self._offer()
        self.titled.emit()

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the file"))
        scroll_by_finger(self.text)
        for layer in (self.told, self._picture_area, self.text):
            self.layers.addWidget(layer)
        shown = card(column(self.layers), (8, 8, 8, 8))
        whole = column(self._header, self.banner, shown, space=12, margins=(20, 16, 20, 16))
        whole.setStretch(2, 1)
        self.setLayout(whole)


def _looked_at(desk: Desk, id: str, before: Looked | None) -> Shown:
    """A picture is decoded where it was not shown before."""
    looked = look_at(desk.store, id)
    if looked.way is not Way.PICTURE or (before is not None and before.way is Way.PICTURE):
        return looked, None
    try:
        return looked, decoded(looked.line.name, looked.content)
    except RuleBroken as error:
        return replace(looked, unshown=error), None


def _why_not_here(looked: Looked) -> str:
    if looked.way is Way.NEVER:
        return tr(
            "A file of this kind can do something by itself when it is opened, so it is never opened here. "
            "Save a copy only if you know who it is from."
        )
    outside = tr(
        "Another program shows it. It is given a copy outside the safe, not encrypted, which goes when FieldCRM closes."
    )
    return sentences((said(looked.unshown) if looked.unshown else "", outside))
