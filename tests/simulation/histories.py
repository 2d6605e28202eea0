"""A whole history from one seed: what may happen in it, how often, and how it ends."""

import gc
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Final

from tests.simulation import away, crossings, hubs, meetings, policies, releases, scenes
from tests.simulation.accidents import quick_connections
from tests.simulation.blanks import quick_place
from tests.simulation.carrying import a_capsule_is_carried, a_packet_is_carried
from tests.simulation.chance import no_chance_but
from tests.simulation.fleet import Fleet, Happenings
from tests.simulation.forms import FULL, About, Form
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
_OF_RELEASES: Final[Happenings] = {
    releases.a_laptop_is_updated: 4,
    releases.the_centre_is_updated: 2,
    releases.the_office_knows_more: 4,
    releases.somebody_edits_before_they_are_told: 2,
}
"""What else may where several releases are about."""
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
    Fleet.someone_works: 3,
    Fleet.someone_syncs: 3,
    crossings.two_write_on_one: 3,
    crossings.a_customer_leaves_under_work: 3,
    crossings.a_customer_comes_back_between_pages: 3,
    meetings.an_edit_meets_a_deletion: 3,
    meetings.a_number_is_given_twice: 3,
    meetings.a_line_is_for_an_order_that_is_closed: 3,
    meetings.a_file_goes_with_its_row: 3,
    scenes.customers_come_to_a_new_laptop: 3,
    scenes.the_office_edits_what_a_restore_lost: 1,
    scenes.an_order_overtakes: 1,
    damage_and_mend: 1,
}
"""Where what would come together too seldom is played to its end, one scene after another."""
_WRITE: Final[Happenings] = {
    policies.people_meet: 20,
    Fleet.someone_works: 6,
    Fleet.someone_syncs: 4,
    Fleet.the_server_is_worked_on: 2,
    Fleet.a_person_is_moved: 2,
    scenes.somebody_stands_in: 1,
    scenes.a_clock_is_put: 2,
}
"""Where it is about people who write on one record, on fields of every policy."""
_ARE_UPDATED: Final[Happenings] = {
    Fleet.someone_works: 8,
    Fleet.someone_syncs: 10,
    scenes.somebody_stands_in: 4,
    releases.a_laptop_is_updated: 4,
    releases.the_centre_is_updated: 3,
    releases.the_office_knows_more: 8,
    releases.somebody_edits_before_they_are_told: 4,
    releases.somebody_knows_more_than_the_office: 4,
}
"""Where it is about programs of different releases."""
_ARE_AWAY: Final[Happenings] = {
    Fleet.someone_works: 24,
    Fleet.someone_syncs: 6,
    Fleet.the_server_is_worked_on: 3,
    Fleet.a_person_is_moved: 1,
    Fleet.a_device_is_turned_away: 1,
    scenes.somebody_stands_in: 1,
    away.half_a_year_goes_by: 1,
    away.what_has_gone_is_forgotten: 3,
    away.somebody_is_long_away: 4,
    hubs.a_laptop_visits_a_hub: 16,
    hubs.a_hub_makes_its_round: 8,
    hubs.a_hub_dies: 2,
    hubs.a_hub_is_lost: 2,
    hubs.a_hub_is_turned_away: 1,
}
"""Where it is about people who are seldom at the office, or long away from it."""
_ABOUT: Final[Mapping[About, Happenings]] = {
    About.EVERYTHING: _HAPPENS,
    About.GOING_BACK: _GOES_BACK,
    About.MEETING: _MEET,
    About.POLICIES: _WRITE,
    About.RELEASES: _ARE_UPDATED,
    About.AWAY: _ARE_AWAY,
}


_SWEPT_EVERY: Final = 20
_told = count()


@contextmanager
def seldom_swept() -> Generator[None]:
    """A history leaves a megabyte behind and is soon over: that is looked for between two of them, and seldom.

    By the command nothing else is ever looked for: as soon as it were, all that a history has left would be.
    """
    if next(_told) % _SWEPT_EVERY == 0:
        gc.collect(1)
    was_looked_for = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looked_for:
            gc.enable()


def simulate(seed: int, form: Form = FULL) -> Fleet:
    """One history and its end; raises Broken where a promise was. The files are gone afterwards."""
    with seldom_swept(), tempfile.TemporaryDirectory(dir=quick_place(), prefix="fleet") as folder:
        happens = {**(_OF_RELEASES if form.is_mixed(seed) else {}), **_ABOUT[form.about]}
        fleet = Fleet(Path(folder), seed, form, happens)
        try:
            with no_chance_but(fleet.chance), quick_connections():
                for _ in range(form.steps):
                    fleet.step()
                fleet.rest()
        except BaseException as error:
            error.add_note("\n".join(fleet.history[-40:]))
            fleet.close()
            raise
        fleet.leave()
        return fleet
