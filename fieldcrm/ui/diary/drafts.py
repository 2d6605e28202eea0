"""An entry that is being written: what was understood of it, what it would become, and what is still missing."""

from dataclasses import dataclass
from datetime import date, timedelta

from fieldcrm.domain.diary import ActivityType
from fieldcrm.domain.diary_line import Kind, Said
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.slots import Slot, slot_at, usual_length
from fieldcrm.domain.wall import Wall
from fieldcrm.services.planning import Wanted
from fieldcrm.ui.diary.whom import Whom
from fieldcrm.ui.diary.words import repeats, times, weekday_of
from fieldcrm.ui.shared.labels import worded
from fieldcrm.ui.shared.texts import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry as it would be put in now."""

    kind: Kind
    slot: Slot
    whom: Whom | None = None
    subject: str = ""
    rule: str = ""

    @property
    def wanted(self) -> Wanted:
        """What a service is asked for."""
        whom = self.whom
        return Wanted(
            slot=self.slot,
            type=None if self.kind is Kind.VISIT else ActivityType(self.kind.value),
            account=whom.account if whom else None,
            contact=whom.contact if whom and self.kind is not Kind.VISIT else None,
            subject=self.subject or None,
            rule=self.rule or None,
        )

    @property
    def missing(self) -> RuleBroken | None:
        """What it cannot be put in without."""
        if self.kind is Kind.VISIT and self.whom is None:
            return RuleBroken("diary.whom", self.subject, "account")
        if self.whom is None and not self.subject:
            return RuleBroken("diary.about", "", "subject")
        return None

    @property
    def told(self) -> str:
        """All of it in one line, as it was understood."""
        whom = self.whom.name if self.whom else ""
        rhythm = repeats(self.rule, self.slot.day) if self.rule else ""
        parts = (worded(self.kind), whom, self.subject, weekday_of(self.slot.day), times(self.slot), rhythm)
        return " · ".join(part for part in parts if part)


def draft(said: Said, whom: Whom | None, day: date, wall: Wall) -> Draft:
    """What a line comes to; a day that was not said is the one looked at, a kind is guessed from the rest."""
    kind = said.kind or _guess(said, whom)
    is_named = whom is not None
    return Draft(
        kind=kind,
        slot=_slot(said, kind, said.day or day, wall),
        whom=whom,
        subject=said.about if is_named else " ".join(filter(None, (said.name, said.about))),
        rule=said.rule.text if said.rule else "",
    )


def _guess(said: Said, whom: Whom | None) -> Kind:
    if whom is not None:
        return Kind.VISIT
    return Kind.TASK if said.begin is None else Kind.MEETING


def _slot(said: Said, kind: Kind, day: date, wall: Wall) -> Slot:
    if said.begin is None:
        return Slot(day=day)
    length = timedelta(minutes=said.minutes) if said.minutes else usual_length(kind)
    return slot_at(day, said.begin, length, wall)


def nobody(said: Said) -> str:
    """That nobody is called so."""
    return tr("Nobody on this laptop is called “{}”.").format(said.name[:40]) if said.name else ""
