"""Long absences: half a year goes by, the centre forgets what has gone, and somebody comes back with their work."""

from typing import TYPE_CHECKING, Final

from fieldcrm.domain.ids import as_text
from sync_server import edits
from sync_server.forgetting import forget
from tests.simulation.crossings import customers_of, give
from tests.simulation.laptops import Laptop
from tests.simulation.oracles import must

if TYPE_CHECKING:
    from tests.simulation.fleet import Fleet

HALF_A_YEAR_MS: Final = 200 * 86_400_000


def what_has_gone_is_forgotten(fleet: "Fleet", _: Laptop) -> None:
    """By the server's own command."""
    fleet.beside.forget(fleet.laptops, lambda: forget(fleet.office.centre))
    fleet.history.append("what has gone is forgotten")


def half_a_year_goes_by(fleet: "Fleet", _: Laptop) -> None:
    """For everybody."""
    fleet.time.ms += HALF_A_YEAR_MS
    fleet.office.is_long = True
    fleet.history.append("half a year goes by")
    fleet.tally["half_a_year"] += 1


def somebody_is_long_away(fleet: "Fleet", laptop: Laptop) -> None:
    """They know a customer who is given to somebody else, and a person who is deleted; then what has gone is forgotten,
    and they come back, having worked for both."""
    others = [each for each in fleet.welcome() if each.code != laptop.code]
    known = customers_of(fleet, laptop)
    if not known or not others:
        return
    left, met = fleet.chance.one(known), fleet.chance.word()
    with fleet.undisturbed():
        told = {"account": fleet.chance.one(known).number, "family_name": met}
        fleet.at_server(lambda: fleet.record(edits.add, "contact", [told]))
        fleet.exchange_calmly(laptop)
        give(fleet, left, fleet.chance.one(("WEST", "EAST")))
        [person] = [row for row in fleet.office.rows("contact") if row["family_name"] == met]
        fleet.at_server(lambda: fleet.record(edits.remove, "contact", as_text(person["id"])))
        what_has_gone_is_forgotten(fleet, laptop)
        half_a_year_goes_by(fleet, laptop)
        for each in others:
            fleet.exchange_calmly(each)
        what_has_gone_is_forgotten(fleet, laptop)
        fleet.tally["came_back_after_long"] += laptop.lacks_news
        fleet.rename(laptop, left.id)
        fleet.exchange_calmly(laptop)
    fleet.beside.look_at(laptop)
    must(f"{laptop.code} has nothing left over", laptop.left_over())
