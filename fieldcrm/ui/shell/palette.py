"""Ctrl+K: one field that finds records and runs commands; every row prints the keys that would have done it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from fieldcrm.ui.shared.actions import Act, Actions
from fieldcrm.ui.shared.keyboards import readings
from fieldcrm.ui.shared.lists import Table
from fieldcrm.ui.shared.overlay import Overlay
from fieldcrm.ui.shared.query_table_model import Column, QueryTableModel, at_hand, at_once
from fieldcrm.ui.shared.texts import shortened, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import KeyHints, Picture, column, holder, row, rule
from fieldcrm.ui.shell.palette_rows import (
    Asked,
    Entry,
    EntryDelegate,
    Instead,
    Question,
    Recent,
    Record,
    Search,
    Verb,
    recent_entries,
    record_entries,
    understand,
    verb_entries,
)
from fieldcrm.ui.shell.synonyms import synonyms

MOST_HITS: Final = 6
MOST_ACTS: Final = 6
MOST_AT_FIRST: Final = 60
MOST_ON_AN_OFFER: Final = 40
"""Letters of what was typed."""
THROTTLE_MS: Final = 50
ROW: Final = 38
HEADING: Final = 26
_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QFrame):
    """Opens over the window; the first letter is looked up at once, later ones not more than every 50 ms."""

    go = Signal(str)

    def __init__(
        self,
        over: QWidget,
        actions: Actions,
        search: Search,
        recent: Recent,
        verbs: Sequence[Verb],
        instead: Instead,
    ) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self._actions, self._search, self._recent, self._verbs = actions, search, recent, verbs
        self._instead = instead
        self.overlay = Overlay(over, self)
        self._asked = Asked(text="", question=None)
        self._entries: Sequence[Entry] = ()
        self._found_all: Sequence[Record] = ()
        self._is_cut = False
        self._is_blank = True
        self._waits_for_answer = False
        self._enter_waits = False
        self._throttle = QTimer(self)
        self._throttle.setSingleShot(True)
        self._throttle.timeout.connect(self._look_up)
        self._field = self._make_field()
        self._model: QueryTableModel[int, Entry] = QueryTableModel(
            [Column("", lambda entry: entry.title)], at_once, sentence=lambda entry: entry.sentence
        )
        self._list = self._make_list()
        self._lay_out()

    def open(self, typed: str = "") -> None:
        """Show it, ready to be typed in."""
        self._field.setText(typed)
        self.overlay.show_middle(720, 490)
        self._on_typed(typed)
        self._field.setFocus()

    @property
    def entries(self) -> Sequence[Entry]:
        """What is offered now, headings included."""
        return self._entries

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._select(self._list.currentIndex().row() + _MOVES[key], -1 if _MOVES[key] < 0 else 1)
        elif key in _ENTER:
            self._on_enter()
        elif key == Qt.Key.Key_Tab:
            self._on_tab()
        else:
            return False
        return True

    def _on_typed(self, typed: str) -> None:
        self._asked = asked = understand(typed, self._verbs)
        self._enter_waits = False
        self._is_blank = not typed.strip()
        self._waits_for_answer = asked.question is not None or self._is_blank
        if asked.question is None:
            self._offer(())
        if self._is_blank:
            self._recent(partial(self._on_recent, asked))
        elif not self._throttle.isActive():
            self._look_up()

    def _look_up(self) -> None:
        """Whatever is typed by now; while this runs out, later letters only wait for it."""
        asked = self._asked
        if self._waits_for_answer and asked.question is not None:
            self._throttle.start(THROTTLE_MS)
            self._ask(asked, asked.question, readings(asked.question.text)[1:])

    def _on_recent(self, asked: Asked, records: Sequence[Record]) -> None:
        if isValid(self) and asked is self._asked and self.overlay.is_open:
            self._take(records)

    def _ask(self, asked: Asked, question: Question, others: Sequence[str]) -> None:
        self._search(question, partial(self._on_answer, asked, question, others))

    def _on_answer(self, asked: Asked, question: Question, others: Sequence[str], records: Sequence[Record]) -> None:
        """An answer to an older question is dropped; one that found nothing is asked again as another layout."""
        if not isValid(self) or asked is not self._asked or not self.overlay.is_open:
            return
        if not records and others:
            self._ask(asked, Question(text=others[0], kinds=question.kinds), others[1:])
            return
        self._take(records)

    def _take(self, records: Sequence[Record]) -> None:
        self._waits_for_answer = False
        self._offer(records)
        if self._enter_waits:
            self._on_enter()

    def _offer(self, found: Sequence[Record], about: Record | None = None) -> None:
        records = found if self._is_blank else found[:MOST_HITS]
        self._found_all, self._is_cut = found, len(records) < len(found)
        known = (*self._found(records, about), *self._commands())
        self._entries = (*known, *self._ways_out(found, is_all=not known))
        self._model.show(at_hand(self._entries))
        for place, entry in enumerate(self._entries):
            height = look().px(HEADING) if entry.run is None else look().row(ROW)
            self._list.verticalHeader().resizeSection(place, height)
        if known:
            self._select(0, 1)

    def _found(self, records: Sequence[Record], about: Record | None) -> list[Entry]:
        """What can be done is said of the first, unless Tab asked it of another."""
        asked = self._asked
        if asked.verb is not None and asked.question is None:
            return [Entry(title=tr(asked.verb.title).format("…"))]  # to whom, is still to be typed
        if self._is_blank:
            found = recent_entries(records, self.go.emit)
        else:
            found = record_entries(records, asked.verb, self.go.emit)
            found += [Entry(title=tr("More match: a few more letters find them."))] if self._is_cut else []
            about = about or (records[0] if records else None)
        return found + (verb_entries(about, self._verbs) if about and asked.verb is None else [])

    def _commands(self) -> list[Entry]:
        most = MOST_ACTS if self._asked.text else MOST_AT_FIRST
        acts = [] if self._asked.verb else self._actions.matching(self._asked.text, synonyms)[:most]
        return [Entry(title=tr("Go to and commands")), *map(self._command, acts)] if acts else []

    def _ways_out(self, found: Sequence[Record], *, is_all: bool) -> list[Entry]:
        """Said, not left white; while the answer is on its way nothing is known yet.

        None of them is chosen before somebody goes there: Enter after a slip of the finger does nothing.
        """
        if found or self._waits_for_answer or self._is_blank:
            return []
        said = [Entry(title=tr("Nothing here is called so."))] if is_all else []
        question = self._asked.question
        return [*said, *self._wider(question), *self._instead(question)] if question is not None else said

    def _wider(self, question: Question) -> list[Entry]:
        """Whoever looked for one kind of record may have meant another."""
        if not question.kinds or not question.text:
            return []
        title = tr("Search everything for “{}”").format(shortened(question.text, MOST_ON_AN_OFFER))
        told = tr("customers, people, orders, products")
        return [Entry(title=title, subtitle=told, icon="magnifying-glass", run=partial(self.open, question.text))]

    def _command(self, act: Act) -> Entry:
        return Entry(
            title=act.title,
            icon=act.icon or "arrow-right",
            keys=act.keys or act.other_keys,
            refused=act.refused(),
            run=partial(self._actions.run, act.id),
        )

    def _select(self, place: int, direction: int) -> None:
        """The nearest entry that is no heading."""
        place = max(0, min(place, len(self._entries) - 1))
        while 0 <= place < len(self._entries) and self._entries[place].run is None:
            place += direction
        if 0 <= place < len(self._entries):
            self._list.selectRow(place)

    def _on_tab(self) -> None:
        """From a record to what can be done to it."""
        here = self._list.currentIndex().row()
        entry = self._model.row_at(here)
        if entry is not None and entry.record is not None:
            self._offer(self._found_all, entry.record)
            acted = next((place for place, each in enumerate(self._entries) if each.is_done_to), None)
            self._select(here if acted is None else acted, 1)

    def _on_enter(self) -> None:
        """Faster than the answer: what was meant is chosen when it comes."""
        self._enter_waits = self._waits_for_answer
        if not self._enter_waits:
            self._choose(self._list.currentIndex().row())

    def _choose(self, place: int) -> None:
        entry = self._model.row_at(place)
        if entry is not None and entry.run is not None and not entry.refused:
            self.overlay.shut()
            entry.run()

    def _make_field(self) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName("palette")
        made.setFont(look().font("title3", 400))
        made.setPlaceholderText(tr("Search or run a command"))
        made.setAccessibleName(tr("Search or run a command"))
        made.textEdited.connect(self._on_typed)
        made.installEventFilter(self)
        return made

    def _make_list(self) -> Table:
        made = Table(tr("Matches"), ROW, header=False)
        made.verticalHeader().setMinimumSectionSize(look().px(HEADING))
        made.setModel(self._model)
        made.setItemDelegate(EntryDelegate(made))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.on_press(self._choose)
        return made

    def _lay_out(self) -> None:
        top = row(Picture("magnifying-glass", "text2", 18), self._field, space=10, margins=(18, 8, 12, 8))
        hints = KeyHints(
            ("↑ ↓", tr("choose")),
            ("Enter", tr("open")),
            ("Tab", tr("what can be done")),
            (">", tr("commands only")),
            ("#", tr("orders")),
            ("@", tr("people")),
        )
        foot = row(hints, margins=(16, 8, 16, 8))
        self.setLayout(column(holder(top), rule(), self._list, rule(), holder(foot), space=0))
