"""What is played to its end in one go: by chance it would come together too seldom."""

from typing import TYPE_CHECKING

from fieldcrm.domain.ids import as_text
from sync_server import edits
from tests.simulation.carrying import an_answer_meets_other_work
from tests.simulation.laptops import Laptop
from tests.support.centres import BOSS, EDDY, PAM

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet


def somebody_stands_in(fleet: "Fleet", _: Laptop) -> None:
    """One rep for another, for some days or until it is called off."""
    standing = fleet.office.rows("substitution")
    if standing and fleet.chance.dice.random() < 0.5:
        ended = {"last_day": "2020-01-01"}
        return fleet.at_server(lambda: fleet.record(edits.change, "substitution", as_text(standing[0]["id"]), ended))
    absent, substitute = fleet.chance.dice.sample((PAM, EDDY, BOSS), 2)
    today = fleet.office.centre.today().isoformat()
    told = {"absent": absent.login, "substitute": substitute.login, "first_day": today, "last_day": today}
    return fleet.at_server(lambda: fleet.record(edits.add, "substitution", [told]))


def customers_come_to_a_new_laptop(fleet: "Fleet", laptop: Laptop) -> None:
    """A new laptop is filled row by row, while the office finds new customers."""
    if laptop not in fleet.welcome():
        return
    place = fleet.laptops.index(laptop)
    with fleet.undisturbed():
        fleet.a_laptop_is_replaced(laptop)
        new = fleet.laptops[place]
        usual, happens = new.page, new.line.meanwhile
        new.page_by(1)
        new.line.meanwhile = lambda: _a_customer_comes(fleet)
        fleet.exchange_calmly(new)
        new.page_by(usual)
        new.line.meanwhile = happens


def _a_customer_comes(fleet: "Fleet") -> None:
    if fleet.chance.dice.random() > 0.2:
        return
    number = f"N-{len(fleet.office.rows('account', living=False))}"
    told = {"number": number, "name": fleet.chance.word(), "territory": fleet.chance.one(("WEST", "EAST"))}
    met = {"account": number, "family_name": fleet.chance.word()}
    fleet.at_server(lambda: fleet.record(edits.add, "account", [told]))
    fleet.at_server(lambda: fleet.record(edits.add, "contact", [met]))


def the_office_edits_what_a_restore_lost(fleet: "Fleet", laptop: Laptop) -> None:
    """Somebody builds on what was written after the copy; before they send it, the office writes on the same record."""
    others = [each for each in fleet.welcome() if each.code != laptop.code]
    if laptop not in fleet.welcome() or not others:
        return
    other = fleet.chance.one(others)
    with fleet.undisturbed():
        fleet.the_centre_is_copied(laptop)
        met = fleet.rename(other)
        for each in (other, laptop):
            fleet.exchange_calmly(each)
        fleet.rename(laptop, met)
        fleet.the_centre_goes_back(laptop)
        fleet.rename_at_server(met)
        fleet.exchange_calmly(laptop)


def two_copies_of_a_disk_meet_two_restores(fleet: "Fleet", laptop: Laptop) -> None:
    """What one has sent after the first restore is lost in the second, and the other one is there before it."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        fleet.the_centre_is_copied(laptop)
        clone = fleet.clone(laptop)
        for each in (laptop, clone):
            fleet.the_centre_goes_back(each)
            fleet.rename(each)
            fleet.exchange_calmly(each)
        fleet.exchange_calmly(laptop)


def a_disk_goes_back_under_a_packet(fleet: "Fleet", laptop: Laptop) -> None:
    """The office answers what a disk has lost, and the answer is read where other work has its numbers."""
    if laptop not in fleet.welcome():
        return
    with fleet.undisturbed():
        fleet.exchange_calmly(laptop)
        an_answer_meets_other_work(fleet, laptop, lambda: fleet.rename(laptop))
