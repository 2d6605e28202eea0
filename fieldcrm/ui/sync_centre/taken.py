"""Work that came after its customer had changed hands and was taken: what, and whose; nobody has to choose."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from fieldcrm.domain.conflicts import Conflict
from fieldcrm.domain.ids import UserId
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.store.queries.choices import Difference
from fieldcrm.ui.shared.actions import Act
from fieldcrm.ui.shared.headings import Banner, Fact, Facts
from fieldcrm.ui.shared.labels import field_name
from fieldcrm.ui.shared.texts import clock, day, tr
from fieldcrm.ui.shared.widgets import column
from fieldcrm.ui.sync_centre.matters import Question, value_told
from fieldcrm.ui.sync_centre.rows import PAGES

if TYPE_CHECKING:
    from fieldcrm.registry.records import Json

REASON: Final = "late.taken"


def was_taken(conflict: Conflict) -> bool:
    """Whether it only tells of something that stands as it was written."""
    return conflict.reason == REASON


class Taken(QWidget):
    """Says whose work it is and when it was written, and shows all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._told, self._facts = Banner(), Facts(160)
        self.setLayout(column(self._told, self._facts, space=12))
        self._told.show()

    def show_question(self, shown: Question, me: UserId) -> None:
        """What was taken and from whom."""
        self._told.say(_told(shown.first, me), "info")
        self._facts.show_facts([*_facts(shown.first.conflict, shown.matter.names)])


def opening(shown: Question | None, me: UserId, go: Callable[[str], object]) -> Act:
    """The page of what was taken; whoever handed it in does not see it any more."""
    conflict = shown.first.conflict if shown is not None else None
    is_seen = conflict is not None and conflict.user != me and conflict.kind in PAGES
    address = f"crm://{conflict.kind}/{conflict.row}" if conflict is not None else ""
    gone = "" if is_seen else tr("It has no page on this laptop.")
    return Act(
        id="choice.open",
        title=tr("Open the page"),
        run=lambda: go(address),
        keys="Return",
        icon="arrow-right",
        refused=lambda: gone,
    )


def _told(difference: Difference, me: UserId) -> str:
    conflict = difference.conflict
    when = f"{day(conflict.made_at.astimezone().date())} {clock(conflict.made_at)}"
    if conflict.user == me:
        told = tr(
            "You wrote this on {when}. It came when the customer had gone to somebody else, and stands as you wrote it."
        )
        return told.format(when=when)
    told = tr("{name} wrote this on {when}. It came when the customer had changed hands, and stands as it was written.")
    return told.format(name=difference.author or tr("Somebody"), when=when)


def _facts(conflict: Conflict, names: Mapping[str, str]) -> Iterator[Fact]:
    spec = REGISTRY.by_name.get(conflict.kind)
    values: Mapping[str, Json] = json.loads(conflict.put_aside)
    for name, value in values.items():
        if value not in (None, "", []):
            yield Fact(field_name(conflict.kind, name), value_told(spec, name, value, names))
