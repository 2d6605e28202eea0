"""The form beside the one line: a new entry, or another time, purpose or rhythm for one that is there."""

import json
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldcrm.domain.diary import Activity, Visit
from fieldcrm.domain.diary_line import Kind
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import AccountId
from fieldcrm.domain.recurrence import read_rule
from fieldcrm.domain.series import Planned, rule_of
from fieldcrm.domain.slots import Slot, slot_at, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.services.planning import Reach, Wanted
from fieldcrm.store.queries.diary import Event, event_of
from fieldcrm.store.store import Reading
from fieldcrm.ui.diary.asked import Asked, asked_day, asked_length, asked_time, the_day, the_length, the_minute
from fieldcrm.ui.diary.drafts import Draft
from fieldcrm.ui.diary.reach import CHOICES
from fieldcrm.ui.diary.whom import CustomerLookup, Whom
from fieldcrm.ui.diary.words import repeats, rhythms
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.editors import LineEditor, ReferenceEditor
from fieldcrm.ui.shared.headings import Tabs
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.texts import tr
from fieldcrm.ui.shared.widgets import Choice, button, column, holder, label, row, scrolled

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryForm(QWidget):
    """Asks its page to put an entry in or to change one; what is wrong is said under its field and nothing is done."""

    written = Signal(object, str)
    """A draft that lacks nothing, and all that is in the form."""
    changed = Signal(object, object, object, str)
    """An event, what it is to be, the reach of that, and all that was changed in the form."""
    edited, left = Signal(), Signal()

    def __init__(self, desk: Desk, wall: Wall) -> None:
        super().__init__()
        self._desk, self._wall = desk, wall
        self._event: Event | None = None
        self._seen: Planned | None = None
        self._filled: dict[str, str] = {}
        self._awaited: dict[str, str] | None = None
        self._title = label("", "title3")
        self.kinds = Tabs(tr("Kind of entry"), "chip")
        self._customer = ReferenceEditor(tr("Customer"), CustomerLookup(desk))
        self.customer = Asked(tr("Customer"), self._customer)
        self.subject = Asked(tr("Subject"), LineEditor(tr("Subject")))
        self.day = asked_day(tr("Date"), desk.today)
        self.time = asked_time(tr("From"))
        self.length = asked_length(tr("Minutes"))
        self.rhythm = Choice(tr("Comes back"))
        self.until = asked_day(tr("Until"), desk.today)
        self.reach = Choice(tr("Change"))
        self._put = button(tr("Put it in"), "check", "primary")
        self._build()
        self._connect()

    def begin(self, kind: Kind, slot: Slot) -> None:
        """Ask for a new entry in a slot."""
        self._event = self._seen = self._awaited = None
        self._title.setText(tr("New entry"))
        self._put.setText(tr("Put it in"))
        self.kinds.mark(kind.value)
        self._fill("", "", slot, "", None)
        self._lock(locked=False)
        (self.customer if kind is not Kind.TASK else self.subject).editor.widget.setFocus()

    def change(self, event: Event) -> None:
        """Show what there is, to be changed; it is read first."""
        self._event, self._seen, self._awaited = event, None, None
        kind = _kind(event.kind)

        def asked(reading: Reading) -> Planned:
            return reading.load(kind, event.id)

        self._desk.look(asked, lambda seen: self._begin_to_change(event, seen), self)

    def _begin_to_change(self, event: Event, seen: Planned) -> None:
        if self._event is event:
            self._show(event, seen)
            self.subject.editor.widget.setFocus()

    def _show(self, event: Event, seen: Planned) -> None:
        self._event, self._seen = event, seen
        self._title.setText(tr("Change"))
        self._put.setText(tr("Change it"))
        self.kinds.mark(event.kind)
        subject = seen.purpose if isinstance(seen, Visit) else seen.subject
        rule = rule_of(seen)
        self._fill(seen.account or "", subject or "", event.slot, seen.rule or "", rule.until if rule else None)
        self._lock(locked=True)
        self._filled = self._words()

    def _lock(self, *, locked: bool) -> None:
        """Whom and what kind an entry is about was said once."""
        self.kinds.setEnabled(not locked)
        self.customer.editor.lock(locked=locked)
        is_of_series = self._event is not None and self._event.on is not None
        self.reach.setVisible(is_of_series)
        self._on_reach()

    def state(self) -> str:
        """Everything that is in it, or of an entry that is there all that was changed, to go on with another time."""
        words = self._words()
        if self._event is None:
            return json.dumps(words)
        changed = {name: text for name, text in words.items() if text != self._filled.get(name)}
        if self._seen is None or not changed:
            return ""
        return json.dumps({"kind": self.kinds.current, "entry": self._event.key, **changed})

    def restore(self, state: str) -> None:
        """Go on with what was typed before; a state that nobody can read is left."""
        try:
            told: dict[str, str] = {name: str(text) for name, text in json.loads(state).items()}
            kind = Kind(told["kind"])
        except (ValueError, KeyError, TypeError, AttributeError):
            return
        if told.get("entry"):
            self._look_for(kind, told)
        else:
            self._go_on(kind, told)

    def _look_for(self, kind: Kind, told: dict[str, str]) -> None:
        self._awaited = told
        me, wall, key, entry = self._desk.me, self._wall, told["entry"], _kind(kind.value)

        def asked(reading: Reading) -> tuple[Event, Planned] | None:
            event = event_of(reading, me, entry, key, wall)
            return (event, reading.load(entry, event.id)) if event is not None else None

        self._desk.look(asked, lambda found: self._go_on_changing(kind, told, found), self)

    def _go_on_changing(self, kind: Kind, told: dict[str, str], found: tuple[Event, Planned] | None) -> None:
        """Of an entry that is out of the diary by now a new one can be made."""
        if self._awaited is not told:
            return
        if found is None:
            self._go_on(kind, told)
        else:
            self._show(*found)
            self._put_words(told)

    def _go_on(self, kind: Kind, told: dict[str, str]) -> None:
        self.begin(kind, Slot(day=self._desk.today()))
        self._put_words(told)

    def _words(self) -> dict[str, str]:
        """What is in each field, as it was typed where it could not be read."""
        chosen = {"kind": self.kinds.current, "rule": self.rhythm.currentData(), "reach": self.reach.currentData()}
        fields = {name: asked.text for name, asked in self._asked().items()}
        return {**fields, "begun": self._customer.begun, **{name: word or "" for name, word in chosen.items()}}

    def _put_words(self, told: dict[str, str]) -> None:
        rule = told.get("rule", str(self.rhythm.currentData() or ""))
        self._offer_rhythms(rule)  # once more below, where the day can be read
        for name, asked in self._asked().items():
            if name in told:
                asked.editor.put(told[name])
        if told.get("begun"):
            self._customer.put_typed(told["begun"])
        if "reach" in told:
            self.reach.setCurrentIndex(max(self.reach.findData(told["reach"]), 0))
            self._on_reach()
        self._offer_rhythms(rule)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and is_control:
            self._finish()
        else:
            super().keyPressEvent(event)

    def _asked(self) -> dict[str, Asked]:
        return {
            "customer": self.customer,
            "subject": self.subject,
            "day": self.day,
            "time": self.time,
            "length": self.length,
            "until": self.until,
        }

    def _fill(self, account: str, subject: str, slot: Slot, rule: str, until: date | None) -> None:
        for asked in self._asked().values():
            asked.clear()
        starts_at = slot.starts_at
        minute = self._wall.minute(starts_at) if starts_at else 0
        self.customer.editor.put(account)
        self.subject.editor.put(subject)
        self.day.editor.put(slot.day.isoformat())
        self.time.editor.put(f"{minute // 60:02}:{minute % 60:02}" if starts_at else "")
        self.length.editor.put(str(int(slot.length.total_seconds()) // 60) if slot.length else "")
        self.until.editor.put(until.isoformat() if until else "")
        self._offer_rhythms(rule)

    def _offer_rhythms(self, rule: str) -> None:
        """The rhythms that begin on the day that is written, and the one there is."""
        try:
            first = the_day(self.day)
        except RuleBroken:
            return
        bare = _without_end(rule)
        self.rhythm.clear()
        for text, name in rhythms(first):
            self.rhythm.addItem(name, text)
        if self.rhythm.findData(bare) < 0:
            self.rhythm.addItem(repeats(bare, first), bare)
        self.rhythm.setCurrentIndex(self.rhythm.findData(bare))
        self._on_rhythm()

    def _on_rhythm(self) -> None:
        self.until.setVisible(bool(self.rhythm.currentData()))

    def _on_reach(self) -> None:
        is_one = not self.reach.isHidden() and self.reach.currentData() == Reach.ONE.value
        self.rhythm.setEnabled(not is_one)
        self.until.setEnabled(not is_one)

    def _finish(self) -> None:
        """Everything is there, or the first thing that is wrong is said."""
        for asked, read in ((self.day, the_day), (self.time, the_minute), (self.length, the_length)):
            try:
                read(asked)
            except RuleBroken as broken:
                asked.complain(broken)
                return
        try:
            rule = self._whole_rule()
        except RuleBroken as broken:
            self.until.complain(broken)
            return
        self._hand_over(self._draft(rule))

    def _hand_over(self, draft: Draft) -> None:
        if self._event is not None:
            reach = Reach(self.reach.currentData()) if self._event.on else Reach.ONE
            self.changed.emit(self._event, self._wanted(draft), reach, self.state())
        elif draft.missing is not None:
            (self.customer if draft.missing.field == "account" else self.subject).complain(draft.missing)
        else:
            self.written.emit(draft, self.state())

    def _draft(self, rule: str) -> Draft:
        account = self.customer.text
        whom = Whom(account=AccountId(account), name="", about="") if account else None
        return Draft(kind=Kind(self.kinds.current), slot=self._slot(), whom=whom, subject=self.subject.text, rule=rule)

    def _slot(self) -> Slot:
        minute, length = the_minute(self.time), the_length(self.length)
        if minute is None:
            return Slot(day=the_day(self.day))
        return slot_at(the_day(self.day), minute, length or usual_length(self.kinds.current), self._wall)

    def _wanted(self, draft: Draft) -> Wanted:
        contact = self._seen.contact if isinstance(self._seen, Activity) else None
        return Wanted(slot=draft.slot, subject=draft.subject or None, contact=contact, rule=draft.rule or None)

    def _whole_rule(self) -> str:
        """The rhythm with its end; one that is there already keeps its own end where none is written."""
        bare = str(self.rhythm.currentData() or "")
        if not bare:
            return ""
        was = self._seen.rule or "" if self._seen is not None else ""
        if not self.until.text:
            return was if was and _without_end(was) == bare and not read_rule(was).until else bare
        end = the_day(self.until)
        if end < the_day(self.day):
            raise RuleBroken("rule.end", self.until.text, "until")
        return f"{bare};UNTIL={end:%Y%m%d}"

    def _build(self) -> None:
        self.kinds.show_tabs([(kind.value, worded(kind.value)) for kind in Kind])
        for reach, name in CHOICES.items():
            self.reach.addItem(tr(name), reach.value)
        times = row(self.time, self.length, space=8)
        rhythm = column(label(tr("Comes back"), "small", "2"), self.rhythm, space=3)
        fields = (self.kinds, self.customer, self.subject, self.day, times, rhythm, self.until, self.reach)
        inside = holder(column(*fields, None, space=10, margins=(8, 2, 8, 8)))
        leave = button(tr("Leave it"))
        leave.clicked.connect(self.left)
        doing = row(self._put, leave, None, margins=(8, 0, 8, 4))
        whole = column(row(self._title, None, margins=(8, 0, 8, 0)), scrolled(inside, tr("Entry")), doing, space=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._put.clicked.connect(self._finish)
        self.rhythm.activated.connect(self._on_rhythm)
        self.reach.activated.connect(self._on_reach)
        self.day.editor.left.connect(lambda: self._offer_rhythms(str(self.rhythm.currentData() or "")))
        for asked in self._asked().values():
            asked.editor.edited.connect(self.edited)
        for choice in (self.rhythm.activated, self.reach.activated, self.kinds.chosen):
            choice.connect(self._on_chosen)

    def _on_chosen(self, _: object) -> None:
        self.edited.emit()


def _kind(kind: str) -> type[Visit] | type[Activity]:
    return Visit if kind == Kind.VISIT.value else Activity


def _without_end(rule: str) -> str:
    return ";".join(part for part in rule.split(";") if not part.startswith(("UNTIL=", "COUNT=")))
