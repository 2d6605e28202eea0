"""Forms from declarations: labelled editors, and a complaint right under the field it is about."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.registry.forms import FormField, form
from fieldcrm.registry.reading import EntitySpec, FieldSpec
from fieldcrm.registry.words import value
from fieldcrm.ui.shared.editors import Editor, Lookup, Today, make_editor
from fieldcrm.ui.shared.labels import field_name
from fieldcrm.ui.shared.texts import said_in_a_form, tr
from fieldcrm.ui.shared.theme import look
from fieldcrm.ui.shared.widgets import Picture, column, holder, label, repolish, row


class Question(QObject):
    """One field: its label, its editor, and what is wrong with what is in it."""

    edited, left = Signal(object), Signal(object)

    def __init__(
        self, spec: EntitySpec, asked: FormField, today: Today, lookups: Mapping[str, Lookup], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name = asked.name
        self._field: FieldSpec = spec.by_name[asked.name]
        title = field_name(spec.name, asked.name)
        self._editor: Editor = make_editor(asked, title, today, lookups)
        self._seen = self._editor.text()
        self._is_fixed = asked.read_only
        self.is_offered = False
        """Whether somebody typed it before and was interrupted: it is saved once a person has been at it again."""
        self.is_long = asked.widget == "prose"
        self.lock(locked=False)
        self._wrong = label("", "small", "bad", wrap=True)
        self._sign = Picture("warning-circle", "bad", 14)
        told = row(self._sign, self._wrong, space=6)
        told.setStretch(1, 1)
        self._complaint = holder(told)
        self._complaint.hide()
        self.widget = self._lay_out(title, is_required=asked.required)
        self._editor.edited.connect(self._on_edited)
        self._editor.left.connect(lambda: self.left.emit(self))

    def hint(self, told: str) -> None:
        """What may be written, seen in a field in which nothing is."""
        self._editor.hint(told)

    @property
    def is_changed(self) -> bool:
        """Whether something else is in it than was shown."""
        return self._editor.text() != self._seen

    def show_value(self, plain: object) -> None:
        """Show a value, unless the person is at another one just now.

        What is seen is what the editor made of it: a line shows no line breaks, and that is nobody's change.
        """
        text = "" if plain is None else self._field.codec.show(plain)
        if self.is_changed:
            self._seen = text
            self._forget_offer_that_stands()
            return
        if self._editor.text() != text:  # what means the same stays as it is being typed, a blank at its end too
            self._editor.put(text)
        self._seen = self._editor.text()

    @property
    def words(self) -> str:
        """What is in it, as the declarations read it."""
        return self._editor.text()

    @property
    def field(self) -> QWidget:
        """Where the keys go that are meant for it."""
        return self._editor.widget

    def value(self) -> object:
        """What is in it, as the domain thinks of it; RuleBroken says what is wrong."""
        return value(self._field, self._editor.text())

    def is_sound(self) -> bool:
        """Whether it could be saved as it is."""
        return self._is_value(self._editor.text())

    def offer(self, words: str) -> None:
        """Show what was typed before and never written: it is not what is kept, and says so."""
        if words == self._seen:
            return
        self._editor.put(words) if self._is_value(words) else self._editor.put_typed(words)
        if self.check():
            self._say(tr("Typed before, not saved yet."), "clock", "warn")
        self.is_offered = True

    def take(self) -> None:
        """Whoever was at it means what is in it."""
        if self.is_offered and self.is_sound():
            self._clear_complaint()
        self.is_offered = False

    def put_back(self) -> None:
        """Show what is kept in the place of what was typed."""
        self._editor.put(self._seen)
        self._clear_complaint()

    def check(self) -> bool:
        """Complain if it is wrong; says whether it is right."""
        try:
            self.value()
        except RuleBroken as broken:
            self.complain(broken)
            return False
        return True

    def complain(self, broken: RuleBroken) -> None:
        """Say under the field what to do about it."""
        self._say(said_in_a_form(broken), "warning-circle", "bad")
        self._editor.mark(invalid=True)

    def hand_over(self) -> str:
        """What is in it counts as seen from now on; gives what was seen before, should it be refused."""
        before, self._seen = self._seen, self._editor.text()
        return before

    def tidy(self) -> None:
        """Show what was typed as it was understood: `+7` becomes a day."""
        self._editor.put(self._editor.text())

    def take_back(self, before: str) -> None:
        """It was refused: it still differs from what is kept."""
        self._seen = before

    def forget(self) -> None:
        """What is in it belonged to another record; the next value shown takes its place."""
        self._seen = self._editor.text()
        self._clear_complaint()

    def lock(self, *, locked: bool) -> None:
        """Only to be read, or to be written again; what was declared so is never written."""
        self._editor.lock(locked=locked or self._is_fixed)

    def focus(self) -> None:
        """Bring the keys here."""
        self._editor.widget.setFocus()

    def _on_edited(self) -> None:
        self._clear_complaint()
        self.edited.emit(self)

    def _forget_offer_that_stands(self) -> None:
        """Somebody else has written the same, or it was written after all."""
        if self.is_offered and not self.is_changed:
            self._clear_complaint()

    def _is_value(self, words: str) -> bool:
        try:
            value(self._field, words)
        except RuleBroken:
            return False
        return True

    def _say(self, told: str, icon: str, tone: str) -> None:
        self._wrong.setText(told)
        self._wrong.setProperty("tone", tone)
        repolish(self._wrong)
        self._sign.show_icon(icon, tone)
        self._complaint.show()
        self._editor.widget.setAccessibleDescription(told)

    def _clear_complaint(self) -> None:
        self.is_offered = False
        if not self._complaint.isHidden():
            self._complaint.hide()
            self._editor.mark(invalid=False)
            self._editor.widget.setAccessibleDescription("")

    def _lay_out(self, title: str, *, is_required: bool) -> QWidget:
        heading = label(f"{title} *" if is_required else title, "small", "2")
        heading.setBuddy(self._editor.widget)
        return holder(column(heading, self._editor.widget, self._complaint, space=4))


class Form(QWidget):
    """Asks for the fields of a record, in as many columns as there are; a long text takes the whole width."""

    edited = Signal()

    def __init__(
        self,
        spec: EntitySpec,
        names: Sequence[str],
        today: Today,
        lookups: Mapping[str, Lookup] | None = None,
        columns: int = 1,
    ) -> None:
        super().__init__()
        self._shown = ""
        asked = {each.name: each for each in form(spec)}
        self.questions = {name: Question(spec, asked[name], today, lookups or {}, self) for name in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look().px(12))
        grid.setVerticalSpacing(look().px(10))
        for question in self.questions.values():
            question.edited.connect(self.on_edited)
            question.left.connect(self.on_left)
        self._lay_out(grid, columns)

    @property
    def shown(self) -> str:
        """The id of the record that is in it; nothing before the first."""
        return self._shown

    def show_record(self, record: Any) -> None:
        """Show what is kept; a field that is being written in keeps what is in it, unless it is another record's."""
        if record.id != self._shown:
            self._shown = record.id
            self.forget()
        for name, question in self.questions.items():
            if self.takes_news(question):
                question.show_value(getattr(record, name))

    def takes_news(self, question: Question) -> bool:
        """Whether a field may show another value now."""
        return True

    def forget(self) -> None:
        """Another record is to be shown."""
        for question in self.questions.values():
            question.forget()

    def values(self) -> dict[str, object] | None:
        """All of it for a new record; with something wrong, None, and the keys are at the first problem."""
        wrong = [question for question in self.questions.values() if not question.check()]
        if wrong:
            wrong[0].focus()
            return None
        return {name: question.value() for name, question in self.questions.items()}

    def refused(self, error: object) -> bool:
        """Say under its field what a step refused; says whether this form has that field."""
        if not isinstance(error, RuleBroken) or error.field not in self.questions:
            return False
        self.questions[error.field].complain(error)
        return True

    def on_edited(self, question: Question) -> None:
        """Something was typed."""
        self.edited.emit()

    def _lay_out(self, grid: QGridLayout, columns: int) -> None:
        line = place = 0
        for question in self.questions.values():
            if place and (question.is_long or place == columns):
                line, place = line + 1, 0
            if question.is_long:
                grid.addWidget(question.widget, line, 0, 1, columns)
                grid.setRowStretch(line, 1)
                line += 1
            else:
                grid.addWidget(question.widget, line, place, Qt.AlignmentFlag.AlignTop)
                place += 1

    def on_left(self, question: Question) -> None:
        """The person is done with a field: the moment to say what is wrong with it."""
        if question.is_changed and question.check():
            question.tidy()
