"""A form without a Save button: what is typed is saved when a field is left, after Enter, or when the keys rest."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal

from fieldcrm.registry.reading import EntitySpec
from fieldcrm.ui.shared.editors import Lookup, Today
from fieldcrm.ui.shared.forms import Form, Question

REST_MS: Final = 800
LONGEST_MS: Final = 2500
"""Nobody loses more than that, however long they type without a rest."""


class RecordForm(Form):
    """Asks its page to save by `wants_saving`; the page answers each time with `saved` or `refused`, in that order."""

    wants_saving = Signal(object)
    """Values by field name: only what was changed, and only what is right."""
    unplaced = Signal(object)
    """A refusal that is about none of these fields."""

    def __init__(
        self,
        spec: EntitySpec,
        names: Sequence[str],
        today: Today,
        lookups: Mapping[str, Lookup] | None = None,
        columns: int = 1,
    ) -> None:
        super().__init__(spec, names, today, lookups, columns)
        self._handed: deque[dict[str, str]] = deque()
        self._of_others = 0
        self._rest, self._longest = self._timer(), self._timer()

    @property
    def is_waiting(self) -> bool:
        """Whether something was handed over and not answered yet."""
        return bool(self._handed)

    @property
    def is_offering(self) -> bool:
        """Whether something stands in it that was typed before and never written."""
        return any(question.is_offered for question in self.questions.values())

    @property
    def unsaved(self) -> dict[str, str]:
        """What is in it and not written, right or wrong, on its way or not, by field."""
        asked = self.questions.values()
        return {each.name: each.words for each in asked if each.is_changed or not self.takes_news(each)}

    def offer(self, words: Mapping[str, str]) -> None:
        """Show what was typed of this record before, each in its field."""
        for name, typed in words.items():
            if name in self.questions:
                self.questions[name].offer(typed)

    def take(self) -> None:
        """Whoever has looked through it means all that is in it."""
        for question in self.questions.values():
            question.take()

    def put_back(self) -> None:
        """Show what is kept; what was typed is wanted no more."""
        self._stand_still()
        for question in self.questions.values():
            question.put_back()

    def takes_news(self, question: Question) -> bool:
        """A field whose value is on its way to be kept waits for its answer."""
        return not any(question.name in handed for handed in self._handed)

    def forget(self) -> None:
        """Answers that are still to come are about the record before."""
        self._stand_still()
        self._of_others += len(self._handed)
        self._handed.clear()
        super().forget()

    def flush(self) -> None:
        """Have everything saved that is changed and right; what is wrong, or only offered, stays as it was typed."""
        self._stand_still()
        meant = [each for each in self.questions.values() if each.is_changed and not each.is_offered]
        ready = [each for each in meant if each.is_sound()]
        if ready:
            values = {question.name: question.value() for question in ready}
            self._handed.append({question.name: question.hand_over() for question in ready})
            self.wants_saving.emit(values)

    def saved(self) -> None:
        """What was handed over first is written."""
        self._answered()

    def refused(self, error: object) -> bool:
        """What was handed over first is not written: it stays in its fields, and is offered again when one is left."""
        is_about_this = not self._of_others
        for name, before in self._answered().items():
            self.questions[name].take_back(before)
        is_placed = is_about_this and super().refused(error)
        if not is_placed:
            self.unplaced.emit(error)
        return is_placed

    def _answered(self) -> dict[str, str]:
        """What an answer is about: fields of this record with what they held before, or nothing of it."""
        if self._of_others:
            self._of_others -= 1
            return {}
        return self._handed.popleft() if self._handed else {}

    def on_edited(self, question: Question) -> None:
        self._rest.start(REST_MS)
        if not self._longest.isActive():
            self._longest.start(LONGEST_MS)
        super().on_edited(question)

    def on_left(self, question: Question) -> None:
        question.take()
        if question.is_changed and question.check():
            question.tidy()
            self.flush()

    def _stand_still(self) -> None:
        self._rest.stop()
        self._longest.stop()

    def _timer(self) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.timeout.connect(self.flush)
        return made
