"""How the hour and the length of what is planned are said, by the clock of this machine."""

from fieldcrm.domain.slots import Slot
from fieldcrm.domain.wall import Wall
from fieldcrm.ui.shared.texts import clock, tr


def is_all_day(slot: Slot) -> bool:
    """Whether it takes its whole day."""
    return slot.covers_its_day(Wall())


def hour(slot: Slot) -> str:
    """When it begins; nothing for what has no hour or takes the day."""
    return "" if is_all_day(slot) else clock(slot.starts_at)


def length(slot: Slot) -> str:
    """How long it takes; nothing where nobody said so."""
    if is_all_day(slot):
        return tr("all day")
    minutes = round(slot.length.total_seconds() / 60)
    return tr("{} min").format(minutes) if minutes else ""
