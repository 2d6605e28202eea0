"""A whole history from one seed: what may happen in it, how often, and how it ends."""

import gc
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.simulation import crossings, meetings, releases, scenes
from tests.simulation.beginning import quick_place
from tests.simulation.carrying import a_capsule_is_carried, a_packet_is_carried
from tests.simulation.chance import no_chance_but
from tests.simulation.fleet import Fleet, Happenings
from tests.simulation.forms import FULL, Form
from tests.simulation.verifying import damage_and_mend, look_through

_HAPPENS: Final[Happenings] = {
    Fleet.someone_works: 55,
    Fleet.someone_syncs: 32,
    crossings.two_write_on_one: 2,
    crossings.a_customer_leaves_under_work: 1,
    crossings.a_customer_comes_back_between_pages: 1,
    Fleet.the_server_is_worked_on: 4,
    Fleet.a_person_is_moved: 2,
    Fleet.a_device_is_turned_away: 2,
    Fleet.a_person_is_turned_away: 1,
    Fleet.a_laptop_is_replaced: 1,
    scenes.a_clock_is_put: 3,
    Fleet.a_disk_is_copied: 2,
    Fleet.a_disk_goes_back: 1,
    Fleet.clone: 1,
    Fleet.the_centre_is_copied: 1,
    Fleet.the_centre_goes_back: 1,
    scenes.somebody_stands_in: 2,
    scenes.customers_come_to_a_new_laptop: 1,
    scenes.the_office_edits_what_a_restore_lost: 1,
    scenes.two_copies_of_a_disk_meet_two_restores: 1,
    scenes.a_disk_goes_back_under_a_packet: 1,
    scenes.an_order_overtakes: 2,
    scenes.an_order_is_for_one_of_many_new_customers: 1,
    a_packet_is_carried: 6,
    a_capsule_is_carried: 2,
    look_through: 3,
    damage_and_mend: 4,
}
"""What may happen, and how often beside the others."""
_HAPPENS_TO_RELEASES: Final[Happenings] = {
    **_HAPPENS,
    releases.a_laptop_is_updated: 4,
    releases.the_centre_is_updated: 2,
    releases.the_office_knows_more: 4,
    releases.somebody_edits_before_they_are_told: 2,
}
"""The same where several releases are about."""
_GOES_BACK: Final[Happenings] = {
    Fleet.someone_works: 30,
    Fleet.someone_syncs: 24,
    Fleet.the_server_is_worked_on: 4,
    Fleet.a_person_is_moved: 1,
    Fleet.a_laptop_is_replaced: 2,
    Fleet.a_disk_is_copied: 10,
    Fleet.a_disk_goes_back: 8,
    Fleet.clone: 6,
    Fleet.the_centre_is_copied: 8,
    Fleet.the_centre_goes_back: 6,
    scenes.the_office_edits_what_a_restore_lost: 2,
    scenes.two_copies_of_a_disk_meet_two_restores: 2,
    scenes.a_disk_goes_back_under_a_packet: 2,
    a_packet_is_carried: 4,
    a_capsule_is_carried: 3,
    look_through: 1,
}
"""Where it is about disks and centres that are copied and put back."""
_MEET: Final[Happenings] = {
    meetings.people_meet: 20,
    Fleet.someone_works: 6,
    Fleet.someone_syncs: 4,
    Fleet.the_server_is_worked_on: 2,
    Fleet.a_person_is_moved: 2,
    scenes.somebody_stands_in: 1,
    scenes.a_clock_is_put: 2,
}
"""Where it is about people who write on one record."""
_OF_RELEASES: Final = {each: times for each, times in _HAPPENS_TO_RELEASES.items() if each not in _HAPPENS}
_ABOUT: Final[Mapping[tuple[bool, bool], Happenings]] = {
    (False, False): _HAPPENS,
    (False, True): _HAPPENS_TO_RELEASES,
    (True, False): _GOES_BACK,
    (True, True): {**_GOES_BACK, **_OF_RELEASES},
}
"""By whether it is about going back, and whether several releases are about."""


def _happens(form: Form, seed: int) -> Happenings:
    return _MEET if form.is_meeting else _ABOUT[form.is_restored, form.is_mixed(seed)]


@contextmanager
def seldom_swept() -> Generator[None]:
    """A history leaves little behind and is soon over: looking for it all the time takes a seventh of it."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, 50, 50)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def simulate(seed: int, form: Form = FULL) -> Fleet:
    """One history and its end; raises Broken where a promise was. The files are gone afterwards."""
    with tempfile.TemporaryDirectory(dir=quick_place(), prefix="fleet") as folder:
        fleet = Fleet(Path(folder), seed, form, _happens(form, seed))
        try:
            with no_chance_but(fleet.chance), seldom_swept():
                for _ in range(form.steps):
                    fleet.step()
                fleet.rest()
        except Exception as error:
            error.add_note("\n".join(fleet.history[-40:]))
            raise
        finally:
            fleet.close()
        return fleet
