"""Saves what a form asks to have saved, each step compared with what the one before leaves behind."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from fieldcrm.services.undo import Done
from fieldcrm.store.store import Store
from fieldcrm.ui.shared.desk import Desk
from fieldcrm.ui.shared.record_forms import RecordForm
from fieldcrm.ui.shared.unsaved import Unsaved

Record = TypeVar("Record")
Fields = Mapping[str, Any]


class Keeper(QObject, Generic[Record]):
    """Knows the record as the person sees it, their own changes that are still on their way included."""

    saved = Signal()
    """What was asked for is written."""

    def __init__(
        self,
        desk: Desk,
        form: RecordForm,
        change: Callable[[Store, Any, Fields], Done],
        *,
        told: str = "",
        remembered: str = "",
    ) -> None:
        """A save is `told`, with a way back, or only `remembered` for Ctrl+Z."""
        super().__init__(form)
        self._desk, self._form, self._change = desk, form, change
        self._unsaved = Unsaved(desk.drafts)
        self._told, self._remembered = told, remembered
        self.record: Record | None = None
        form.edited.connect(self._keep_letters)
        form.wants_saving.connect(self._keep)
        form.unplaced.connect(self._on_unplaced)

    def show(self, record: Record) -> None:
        """Another record, with what was typed of it before and never written; or the same one as it is kept now."""
        shown: Any = record
        is_another = shown.id != self._form.shown
        self.record = record
        self._form.show_record(record)
        if is_another:
            self._form.offer(self._unsaved.of(shown.id))
        self._keep_letters()

    def has_unsaved(self, id: str) -> bool:
        """Whether something was typed of a record that is not written."""
        return bool(self._unsaved.of(id))

    def give_up(self) -> None:
        """What was typed of the record and not written is wanted no more."""
        self._form.put_back()
        self._keep_letters()

    def forget(self) -> None:
        """No record, until one is shown."""
        self.record = None

    def put(self, **fields: Any) -> None:
        """Save what is not asked for by the form, as a choice by one press."""
        self._save(fields, self.saved.emit, self._desk.refuse)

    def _keep_letters(self) -> None:
        """Until it is written, or taken out again."""
        now: Any = self.record
        if now is not None:
            self._unsaved.keep(now.id, self._form.unsaved)

    def _keep(self, fields: Fields) -> None:
        self._keep_letters()
        self._save(fields, self._on_kept, self._form.refused)

    def _save(self, fields: Fields, kept: Callable[[], object], refused: Callable[[Exception], object]) -> None:
        seen: Any = self.record
        if seen is None:
            return
        self.record = replace(seen, **fields)
        words = {name: asked.words for name, asked in self._form.questions.items() if name in fields}
        written = partial(self._unsaved.written, seen.id, words)
        step = partial(self._change, self._desk.store, seen, fields)
        then, failed = partial(self._on_done, written, kept), partial(self._on_refused, seen, refused)
        self._desk.do(step, then, told=self._told, remembered=self._remembered, failed=failed)

    def _on_unplaced(self, error: Exception) -> None:
        self._desk.refuse(error)

    def _on_kept(self) -> None:
        self._form.saved()
        self.saved.emit()

    def _on_done(self, written: Callable[[], object], kept: Callable[[], object], _: Done) -> None:
        """The form may be gone by now, as after a change of text size; what it asked for is written all the same."""
        written()
        if isValid(self):
            kept()

    def _on_refused(self, seen: Any, refused: Callable[[Exception], object], error: Exception) -> None:
        if not isValid(self):
            self._desk.refuse(error)
            return
        now: Any = self.record
        if now is not None and now.id == seen.id:
            self.record = seen
        refused(error)
