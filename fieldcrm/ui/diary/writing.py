"""What is being written in the diary, in its line or in its form: kept with every letter until it is in the diary."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from fieldcrm.services.planning import Reach, Wanted
from fieldcrm.store.queries.diary import Event
from fieldcrm.ui.diary.drafts import Draft
from fieldcrm.ui.diary.entry_form import EntryForm
from fieldcrm.ui.diary.entry_line import EntryLine
from fieldcrm.ui.diary.steps import Steps
from fieldcrm.ui.shared.drafts import Drafts

LINE: Final = "diary/line"
FORM: Final = "diary/form"


class Writing(QObject):
    """Neither a window that dies nor a full disk loses what was typed: it stands there again."""

    again = Signal()
    """The form is needed: something in it is still to be put in."""

    def __init__(self, line: EntryLine, form: EntryForm, steps: Steps, drafts: Drafts) -> None:
        super().__init__(form)
        self._line, self._form, self._steps, self._drafts = line, form, steps, drafts
        line.changed.connect(partial(drafts.keep, LINE))
        line.went_on.connect(self._go_on_in_line)
        form.edited.connect(self._keep_form)

    def go_on(self) -> None:
        """What was typed before the window was closed, or died."""
        self._line.put(self._drafts.of(LINE))
        self._restore(self._drafts.of(FORM))

    def put_in(self, place: str, draft: Draft, typed: str) -> None:
        """An entry that came out of one of the two; until it is written, its words are kept as they were typed."""
        self._drafts.hand_over(place, typed)
        written, refused = partial(self._on_written, place, typed), partial(self._put_back, place, typed)
        self._steps.plan(draft.wanted, written, refused)

    def change(self, event: Event, wanted: Wanted, reach: Reach, typed: str) -> None:
        """What the form made of an entry; until it is written, what was typed is kept."""
        self._drafts.hand_over(FORM, typed)
        written, refused = partial(self._on_written, FORM, typed), partial(self._put_back, FORM, typed)
        self._steps.change(event, wanted, reach, written, refused)

    def leave_form(self) -> None:
        """Whoever leaves it wants none of it."""
        self._drafts.keep(FORM, "")

    def _go_on_in_line(self) -> None:
        """Another one that is left to be put in stands there."""
        self._line.put(self._drafts.left(LINE))

    def _keep_form(self) -> None:
        self._drafts.keep(FORM, self._form.state())

    def _on_written(self, place: str, typed: str, _: object) -> None:
        self._drafts.added(place, typed)

    def _put_back(self, place: str, typed: str, _: object) -> None:
        """Unless something else was begun there."""
        if not self._drafts.refused(place, typed):
            return
        if place == FORM:
            self._restore(typed)
        else:
            self._line.put(typed)

    def _restore(self, state: str) -> None:
        if state:
            self.again.emit()
            self._form.restore(state)
