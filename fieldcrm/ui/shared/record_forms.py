"""A form without a Save button: what is typed is saved when a field is left, after Enter, or when the keys rest."""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal

from fieldcrm.registry.reading import EntitySpec
from fieldcrm.ui.shared.editors import Lookup, Today
from fieldcrm.ui.shared.forms import Form, Question

REST_MS: Final = 800


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
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.flush)

    @property
    def is_waiting(self) -> bool:
        """Whether something was handed over and not answered yet."""
        return bool(self._handed)

    def show_record(self, record: Any) -> None:
        """Show what is kept; what is being written, or on its way to be kept, stays as it is."""
        under_way = {name for handed in self._handed for name in handed}
        for name, question in self.questions.items():
            if name not in under_way:
                question.show_value(getattr(record, name))

    def flush(self) -> None:
        """Have everything saved that is changed and right; what is wrong stays as it was typed."""
        self._rest.stop()
        ready = [each for each in self.questions.values() if each.is_changed and each.is_sound()]
        if ready:
            values = {question.name: question.value() for question in ready}
            self._handed.append({question.name: question.hand_over() for question in ready})
            self.wants_saving.emit(values)

    def saved(self) -> None:
        """What was handed over first is written."""
        if self._handed:
            self._handed.popleft()

    def refused(self, error: object) -> bool:
        """What was handed over first is not written: it stays in its fields, and is offered again when one is left."""
        if self._handed:
            for name, before in self._handed.popleft().items():
                self.questions[name].take_back(before)
        is_placed = super().refused(error)
        if not is_placed:
            self.unplaced.emit(error)
        return is_placed

    def on_edited(self, question: Question) -> None:
        self._rest.start(REST_MS)
        super().on_edited(question)

    def on_left(self, question: Question) -> None:
        if question.is_changed and question.check():
            question.tidy()
            self.flush()
