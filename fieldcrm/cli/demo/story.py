"""One working day between a rep without a network and the office, step by step; each step proves what it says."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from typing import Final

from fieldcrm.cli.demo.centre import Centre
from fieldcrm.cli.desk import Desk
from fieldcrm.cli.exchanges import enrol, exchange
from fieldcrm.domain.accounts import Account
from fieldcrm.domain.catalogue import Product
from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.diary import Visit, VisitOutcome, VisitStatus
from fieldcrm.domain.ids import AccountId, ConflictId, OrderId, ProductId, VisitId
from fieldcrm.domain.orders import Order, OrderStatus
from fieldcrm.machine import clock
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.services import conflicts, diary, ordering
from fieldcrm.services.accounts import change_account
from fieldcrm.services.conflicts import Side
from fieldcrm.services.diary import Report
from fieldcrm.services.ordering import Wish
from fieldcrm.services.people import me
from fieldcrm.store.queries import records
from fieldcrm.store.queries.standing import Stand, stand

REP: Final = "pamela.ansman-wolfe"
CLERK: Final = "office.clerk"
CUSTOMER: Final = "AW00000001"
BASKET: Final = (("BK-M82B-42", 3), ("HL-U509", 12), ("HL-U509-R", 4), ("CA-1098", 10), ("SO-B909-M", 24))
OFFICE_PHONE: Final = "+1 206 555 0100"
OFFICE_NAME, REPS_NAME = "A Bike Store & Sons", "A Bike Store Seattle"


class StoryBroken(Exception):
    """A step did not lead where it should: our bug."""


@dataclass(slots=True)
class Story:
    """The two people, the server between them, and what they have made so far."""

    centre: Centre
    rep: Desk
    clerk: Desk
    order: OrderId = field(init=False)
    visit: VisitId = field(init=False)

    def steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """What happens, in order; a step makes sense only after those before it."""
        yield "the network goes away", self.centre.stop
        yield "the rep reports a visit", self.report_visit
        yield "the rep places an order of five lines", self.place_order
        yield "both are saved and wait to be sent", self.wait
        yield "the network comes back and both are sent", self.send
        yield "the office sees the visit and the order", self.office_sees
        yield "a change of the office comes back", self.office_changes
        yield "both change the customer's name unseen", self.both_change
        yield "both values stand side by side, and one choice settles it", self.choose
        yield "rep, office and server hold the same", self.compare

    def join(self, desk: Desk, login: str) -> None:
        """A laptop of that person's, with everything they may see on it."""
        code = self.centre.invite(login)
        enrol(desk, self.centre.address, code, f"{login} (demo)", None, hub=None, again=False, no_sync=True)
        self._exchange(desk)

    def pages(self, step: str) -> tuple[Desk, list[tuple[str, str]]]:
        """Whose window shows what a step has led to, and where: name and address of each page."""
        match step:
            case "both are saved and wait to be sent":
                return self.rep, [*self._work(), ("waiting", "crm://sync")]
            case "the office sees the visit and the order":
                return self.clerk, [("office-order", f"crm://order/{self.order}")]
            case "both change the customer's name unseen":
                return self.rep, [("choice", f"crm://sync/choice/{self._open_choice()}")]
            case _:
                return self.rep, []

    def _work(self) -> list[tuple[str, str]]:
        """What the rep has written by the time it waits."""
        return [
            ("today", "crm://today"),
            ("diary", "crm://diary"),
            ("customers", "crm://customers"),
            ("customer", f"crm://account/{self._customer()}"),
            ("visit", f"crm://visit/{self.visit}"),
            ("orders", "crm://orders"),
            ("order", f"crm://order/{self.order}"),
            ("paper", f"crm://order/{self.order}/paper"),
            ("catalogue", "crm://catalogue"),
            ("product", f"crm://product/{self._bestseller()}"),
            ("settings", "crm://settings"),
        ]

    def report_visit(self) -> None:
        """The visit planned for this customer, or one made at the door."""
        store = self.rep.store
        self.visit = self._planned_visit() or self._visit_at_the_door()
        report = Report(
            outcome=VisitOutcome.ORDER,
            notes="Spring bikes wanted before Easter; helmets are nearly sold out.",
            next_step="Bring the new catalogue",
            next_visit_on=clock.today() + timedelta(days=28),
        )
        diary.report_visit(store, self.visit, report, at=clock.now(), new_id=clock.new_id)

    def place_order(self) -> None:
        """Five lines, priced by the rules."""
        with self.rep.store.read() as reading:
            products = [(reading.named(Product, code), qty) for code, qty in BASKET]
        wishes = [Wish(product=ProductId(product.id), qty=Decimal(qty)) for product, qty in products]
        made = ordering.write_order(
            self.rep.store, self._customer(), wishes, today=clock.today(), place_at=clock.now(), new_id=clock.new_id
        )
        self.order = OrderId(made.id)

    def wait(self) -> None:
        """Offline is said, and nothing is lost by trying."""
        before = self._stand(self.rep).waiting
        _expect(exchange(self.rep, self.centre.address).state is State.OFFLINE, "an exchange got through")
        _expect(self._stand(self.rep).waiting == before > 0, "nothing waits")

    def send(self) -> None:
        """Nothing waits any more."""
        self.centre.start()
        outcome = self._exchange(self.rep)
        _expect(outcome.refused == 0, "the server refused something")
        _expect(self._stand(self.rep).waiting == 0, "something still waits")

    def office_sees(self) -> None:
        """With all its lines, and the report with its notes."""
        self._exchange(self.clerk)
        with self.clerk.store.read() as reading:
            order, visit = reading.load(Order, self.order), reading.load(Visit, self.visit)
        _expect(len(order.lines) == len(BASKET) and order.status is OrderStatus.READY, "the order is not whole")
        _expect(visit.status is VisitStatus.DONE, "the visit is not reported")

    def office_changes(self) -> None:
        """The office writes, the rep reads."""
        self._change(self.clerk, phone=OFFICE_PHONE)
        self._exchange(self.clerk)
        self._exchange(self.rep)
        _expect(self._account(self.rep).phone == OFFICE_PHONE, "the office's change did not come")

    def both_change(self) -> None:
        """The same field, neither having seen the other's."""
        self._change(self.clerk, name=OFFICE_NAME)
        self._change(self.rep, name=REPS_NAME)
        self._exchange(self.clerk)
        self._exchange(self.rep)
        _expect(self._account(self.rep).name == OFFICE_NAME, "a value was taken silently")

    def choose(self) -> None:
        """The rep takes their own value; the office gets it."""
        conflict = self._open_choice()
        conflicts.resolve(self.rep.store, conflict, Side.MINE, now=clock.now())
        self._exchange(self.rep)
        self._exchange(self.clerk)
        _expect(self._account(self.clerk).name == REPS_NAME, "the choice did not reach the office")
        _expect(self._stand(self.rep).attention == 0, "something still waits for a choice")

    def compare(self) -> None:
        """To the last field, for each of the two."""
        for desk, login in ((self.rep, REP), (self.clerk, CLERK)):
            self._exchange(desk)
            with desk.store.read() as reading:
                here = records.digests(reading)
            there = self.centre.do("digest", "--as", login)["kinds"]
            differing = sorted(kind for kind in here if here[kind] != there.get(kind))
            _expect(not differing, f"{login} holds other rows of {', '.join(differing)}")

    def _open_choice(self) -> ConflictId:
        with self.rep.store.read() as reading:
            found = [each for each in reading.all(Conflict) if each.status is ConflictStatus.OPEN]
            sides = [conflicts.sides(each, me(reading).id) for each in found]
        names = [(each.mine["name"], each.theirs["name"]) for each in sides]
        _expect(names == [(REPS_NAME, OFFICE_NAME)], f"not one choice between both values, but {len(names)}")
        return ConflictId(found[0].id)

    def _planned_visit(self) -> VisitId | None:
        customer = self._customer()
        with self.rep.store.read() as reading:
            person = me(reading).id
            open_ = [each for each in reading.all(Visit) if each.status is VisitStatus.PLANNED and each.user == person]
        return next((VisitId(each.id) for each in open_ if each.account == customer), None)

    def _visit_at_the_door(self) -> VisitId:
        begun = diary.start_visit_now(
            self.rep.store, self._customer(), at=clock.now(), today=clock.today(), new_id=clock.new_id
        )
        return VisitId(begun.id)

    def _customer(self) -> AccountId:
        return AccountId(self._account(self.rep).id)

    def _bestseller(self) -> ProductId:
        with self.rep.store.read() as reading:
            return reading.named(Product, BASKET[0][0]).id

    def _account(self, desk: Desk) -> Account:
        with desk.store.read() as reading:
            return reading.named(Account, CUSTOMER)

    def _change(self, desk: Desk, **fields: str) -> None:
        change_account(desk.store, self._account(desk), fields)

    def _exchange(self, desk: Desk) -> Outcome:
        outcome = exchange(desk, self.centre.address)
        _expect(outcome.state is State.DONE, f"the exchange ended {outcome.state}: {outcome.reason}")
        return outcome

    @staticmethod
    def _stand(desk: Desk) -> Stand:
        with desk.store.read() as reading:
            return stand(reading)


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise StoryBroken(otherwise)
