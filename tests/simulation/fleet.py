"""A company in one process: people at work, a bad line, laptops and a centre that die; all drawn from one seed."""

from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final

from fieldcrm.domain.accounts import Account
from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import User
from fieldcrm.registry.catalogue import Registry
from fieldcrm.replication.exchange import Outcome, State
from fieldcrm.services import accounts
from fieldcrm.store.store import Store
from sync_server import edits
from sync_server.scope import SERVER
from tests.simulation import centre, hubs, laptops, releases
from tests.simulation.beginning import beginning, people
from tests.simulation.carrying import Post
from tests.simulation.centre import HeadOffice
from tests.simulation.chance import Chance, NothingToDo
from tests.simulation.forms import About, Form
from tests.simulation.laptops import Desk, Laptop, Time
from tests.simulation.ledger import Ledger
from tests.simulation.line import Line, LineAhead, once
from tests.simulation.model_beside import Beside
from tests.simulation.oracles import Before, Broken, Rest
from tests.simulation.work import draw
from tests.support.centres import BOSS, EDDY, PAM

ROUNDS: Final = 3
"""Twice round, everyone has heard of everyone; the third finds nothing new."""
A_NIGHT_MS: Final = 43_200_000


class Fleet:
    """What may happen to these people."""

    def __init__(self, folder: Path, seed: int, form: Form, happens: "Happenings") -> None:
        self.chance, self._form, self._happens = Chance(seed), form, happens
        self.tally = Counter[str]()
        self.ledger, self.time = Ledger(), Time()
        self.history: list[str] = []
        self.time.ms += A_NIGHT_MS
        self._folder, self.post = folder, Post(folder)
        self._is_mixed, self._asks_ahead = form.is_mixed(seed), form.asks_ahead(seed)
        self._opens_anew = form.opens_anew(seed)
        self.office, self.laptops = self._first_morning()
        self.ledger.note("beginning", (), {}, self.office.shown())
        self.beside = Beside(self.office, self.time)
        self.office.has_answered = self.beside.follow
        self._is_meanwhile = False
        self._makes_copies = form.about is About.GOING_BACK or self.chance.dice.random() < 0.3
        self._under_way: dict[Laptop, Before] = {}
        self.region: hubs.Region | None = None
        self._enrolled = form.devices

    def _first_morning(self) -> tuple[HeadOffice, list[Laptop]]:
        """The centre, and as many of the laptops as there is anything of."""
        form, carriers = self._form, people(self._form.devices)
        codes = sorted(self.chance.dice.sample(sorted(carriers), self.chance.one(form.used)))
        self._room = centre.SHELF.lend(beginning(form.devices) / "centre.db")
        self._room.opened.opens_anew = self._opens_anew
        self.office = HeadOffice(self._room.opened, self.time)
        nobody = dict[str, Registry]()
        began = releases.drawn(self.chance, self._folder, codes, form.devices) if self._is_mixed else nobody
        self._desks = [laptops.SHELF.lend(beginning(form.devices) / f"{code}.db") for code in codes if not began]
        desks = [each.opened for each in self._desks] or [Desk(self._file(code), began[code]) for code in codes]
        return self.office, [self._laptop(desk, code, carriers[code]) for desk, code in zip(desks, codes, strict=True)]

    def _file(self, code: str) -> Path:
        return self._folder / f"{code}.db"

    def close(self) -> None:
        """Everyone goes home."""
        hubs.close(self)
        for laptop in self.laptops:
            laptop.close()
        self.office.close()

    def leave(self) -> None:
        """All has ended well: what lay open on the first morning is there for another one."""
        hubs.close(self)
        lent = [each.opened for each in self._desks]
        for laptop in self.laptops:
            if not laptop.sits_at_one_of(lent):
                laptop.close()
        for desk in self._desks:
            laptops.SHELF.take_back(desk)
        centre.SHELF.take_back(self._room)

    def step(self) -> None:
        """One thing happens."""
        laptop = self.chance.one(self.laptops)
        self.chance.often(self._happens)(self, laptop)

    def rest(self) -> None:
        """Everyone has a good line and nobody works; then every promise must hold."""
        self._is_meanwhile = True
        self._let_everyone_in()
        hubs.everything_is_brought(self)
        self.settle()
        if self._is_mixed:
            releases.everyone_is_updated(self)
        self.beside.look(self.laptops)
        Rest(self.office, self.laptops, self.ledger).look()

    def settle(self) -> None:
        """Everybody hears of everything. Since who was last told, nothing has moved, nobody could be told more."""
        heard: dict[Laptop, object] = {}
        for laptop in self.laptops * ROUNDS:
            stands = self.office.heads()
            if heard.get(laptop) != stands:
                self._sync_well(laptop)
                heard[laptop] = stands

    def someone_works(self, laptop: Laptop) -> None:
        """A step, refused or not; sometimes the laptop dies over it."""
        with suppress(NothingToDo, RuleBroken):
            with laptop.look() as reading:
                name, step = (releases.draw if self._is_mixed else draw)(self.chance, reading)
            self.tell(laptop, name)
            if not self._is_meanwhile and self.chance.dice.random() < 0.08:
                self.tally["laptop_killed_at_work"] += laptop.do_dying(step, self.chance.dice.randint(1, 40))
            else:
                laptop.do(step)

    def someone_syncs(self, laptop: Laptop) -> None:
        """An exchange over whatever line there is; sometimes the laptop dies over it."""
        laptop.line.badness = self.chance.dice.choice((0.0, 0.3, 0.7))
        before = self._under_way[laptop] = Before(laptop, self.office, self.ledger)
        is_done, moved = False, self.beside.moved_by_others(laptop.code)
        if self.chance.dice.random() < 0.2:
            has_died = laptop.sync_dying(self.chance.dice.randint(1, 120))
            self.tally["laptop_killed_in_exchange"] += has_died
            self.tell(laptop, "died in an exchange" if has_died else "nearly died in an exchange")
        else:
            patience = iter(range(self.chance.dice.choice((1, 2, 50))))
            outcome = laptop.sync(lambda: next(patience, None) is not None)
            is_done = outcome.state is State.DONE
            self.tell(laptop, f"sync {outcome.state} {outcome.reason} up {outcome.pushed} down {outcome.pulled}")
        before.must_hold(is_done=is_done)
        is_alone = is_done and not (self._is_mixed or laptop.was_set_back)
        if is_alone and self.beside.moved_by_others(laptop.code) == moved:
            self.beside.look_at(laptop)

    def sync_while(self, laptop: Laptop, step: Callable[[], object]) -> None:
        """A good exchange, and this is done while its first answer is on the way."""
        laptop.line.badness = 0.0
        usual, laptop.line.meanwhile = laptop.line.meanwhile, once(step)
        laptop.sync()
        laptop.line.meanwhile = usual

    def do(self, laptop: Laptop, what: str, step: Callable[[Store], object]) -> None:
        """Somebody does this, refused or not."""
        self.tell(laptop, what)
        with suppress(RuleBroken):
            laptop.do(step)

    def rename(self, laptop: Laptop, id: str = "") -> str:
        """Somebody gives a customer another name, this one or the first they have; says which."""
        with laptop.look() as reading:
            found = sorted(each.id for each in reading.all(Account) if id in ("", each.id))
            seen = reading.load(Account, found[0]) if found else None
        if seen is None:
            return id
        name = self.chance.word()
        self.do(laptop, f"renames {seen.id}", lambda store: accounts.change_account(store, seen, {"name": name}))
        return seen.id

    def the_server_is_worked_on(self, laptop: Laptop) -> None:
        """The office writes at the server itself."""
        account = self.chance.one(self.office.rows("account") or [{}])
        word, where = self.chance.word(), self.chance.one(("WEST", "EAST", ""))
        steps: list[Callable[[], object]] = [
            lambda: self.record(edits.add, "product", [{"code": word, "name": word}]),
            lambda: self.record(edits.change, "account", account["number"], {"phone": self.chance.phone()}),
            lambda: self.record(edits.change, "account", account["number"], {"segment": word}),
            lambda: self.record(edits.change, "account", account["number"], {"territory": where}),
        ]
        self.at_server(self.chance.one(steps))

    def a_person_is_moved(self, laptop: Laptop) -> None:
        """Somebody gets other territories."""
        user, codes = self.chance.one((PAM, EDDY, BOSS)), self.chance.one(("WEST", "EAST", "WEST;EAST"))
        self.at_server(lambda: self.record(edits.change, "user", user.login, {"territories": codes}))

    def a_device_is_turned_away(self, laptop: Laptop) -> None:
        """It was thought lost: it is answered no more, until it is found again."""
        status = self.chance.one(("enrolled", "revoked", "wiped"))
        self.office.put_device(laptop.code, status)
        self.tell(laptop, f"is {status}")

    def a_person_is_turned_away(self, laptop: Laptop) -> None:
        """Somebody leaves with everything they carry, and may come back."""
        user, active = self.chance.one((PAM, EDDY, BOSS)), self.chance.one(("yes", "no"))
        self.at_server(lambda: self.record(edits.change, "user", user.login, {"active": active}))

    def a_laptop_is_replaced(self, laptop: Laptop) -> None:
        """It is gone with all that was not sent; its owner begins anew with another."""
        if not self.office.welcomes(laptop.code):
            return
        laptop.close()
        self.office.lose_copy()  # which does not know the new one
        self.office.put_device(laptop.code, "wiped")
        self._enrolled += 1
        code = f"K{self._enrolled}"
        self.office.enrol(self._enrolled, code, laptop.user.id)
        new = self._laptop(Desk(self._file(code), laptop.registry), code, laptop.user)
        new.join(self._enrolled)
        new.was_set_back = laptop.was_set_back  # what its person has sent from there is there all the same
        self.laptops[self.laptops.index(laptop)] = new
        self.tell(new, f"in place of {laptop.code}")
        self.tally["laptop_replaced"] += 1

    def a_disk_is_copied(self, laptop: Laptop) -> None:
        """Somebody makes a copy of everything."""
        laptop.take_copy(len(self.history))

    def a_disk_goes_back(self, laptop: Laptop) -> None:
        """And somebody puts it back."""
        if laptop.copy_at is not None:
            self.tell(laptop, f"goes back to {laptop.copy_at}")
            laptop.go_back_to_copy()
            self.tally["laptop_rolled_back"] += 1

    def clone(self, laptop: Laptop) -> Laptop:
        """Somebody sets a second laptop up from the disk of a first, and both are worked on."""
        path = self._folder / f"{laptop.code}-{len(self.history)}.db"
        self.laptops.append(made := self._on_line(lambda line: laptop.clone(path, line)))
        self.tell(laptop, "is cloned")
        self.tally["laptop_cloned"] += 1
        return made

    def welcome(self) -> list[Laptop]:
        """Those the centre answers, unless somebody waits for an answer just now."""
        return [] if self._is_meanwhile else [each for each in self.laptops if self.office.welcomes(each.code)]

    @contextmanager
    def undisturbed(self) -> Generator[None]:
        """Nothing else happens while an answer is waited for."""
        self._is_meanwhile = True
        yield
        self._is_meanwhile = False

    def exchange_calmly(self, laptop: Laptop) -> Outcome:
        """Over a good line."""
        laptop.line.badness = 0.0
        return laptop.sync()

    def rename_at_server(self, id: str) -> None:
        """The office gives a customer another name."""
        number = next((str(row["number"]) for row in self.office.rows("account") if as_text(row["id"]) == id), "")
        self.at_server(lambda: self.record(edits.change, "account", number, {"name": self.chance.word()}))

    def the_centre_is_copied(self, _: Laptop) -> None:
        """A backup, where this office makes any: one whose past never becomes another promises more."""
        if self._makes_copies:
            self.office.take_copy()
            self.history.append("the centre is copied")

    def the_centre_goes_back(self, _: Laptop) -> None:
        """To its backup, and says so."""
        if self.office.has_copy:
            self.office.go_back()
            self.history.append("the centre goes back")
            self.tally["centre_put_back"] += 1

    def _let_everyone_in(self) -> None:
        """Whoever is still turned away is refused over the best of lines, loses nothing by it, and is let in again."""
        for laptop in self.laptops:
            if not self.office.welcomes(laptop.code):
                self._must_be_refused(laptop)
        for laptop in self.laptops:
            self.office.put_device(laptop.code, "enrolled")
        for user in (each for each in self.office.rows("user") if not each["active"]):
            self.at_server(partial(self.record, edits.change, "user", user["login"], {"active": "yes"}))

    def _must_be_refused(self, laptop: Laptop) -> None:
        before, taken = laptop.shown(), self.office.taken_from(laptop.code)
        outcome = self.exchange_calmly(laptop)
        is_refused = outcome.state is State.REFUSED and outcome.reason in ("revoked", "wipe")
        if not is_refused or laptop.shown() != before or self.office.taken_from(laptop.code) != taken:
            raise Broken(f"{laptop.code} is turned away: {outcome.state} {outcome.reason}")
        self.tally["turned_away"] += 1

    def _sync_well(self, laptop: Laptop) -> None:
        outcome = self.exchange_calmly(laptop)
        if outcome.state is not State.DONE:
            raise Broken(f"{laptop.code} cannot exchange over a good line: {outcome.state} {outcome.reason}")

    def _laptop(self, desk: Desk, code: str, user: User) -> Laptop:
        desk.opens_anew = self._opens_anew
        return self._on_line(lambda line: Laptop(desk, code, user, line, self.ledger, self.time))

    def _on_line(self, make: Callable[[Line], Laptop]) -> Laptop:
        line = (LineAhead if self._asks_ahead else Line)(self.office, self.chance, self.tally)
        laptop = make(line)
        line.meanwhile = partial(self._meanwhile, laptop)
        laptop.page_by(self.chance.one(self._form.pages))
        return laptop

    def _meanwhile(self, waiting: Laptop) -> None:
        """While one laptop waits for its answer, life goes on: on that laptop above all."""
        if self._is_meanwhile or self.chance.dice.random() > 0.25:
            return
        self._is_meanwhile = True
        self.tally["meanwhile"] += 1
        happens = self.chance.often(_MEANWHILE)
        if happens is Fleet.someone_works:
            self.someone_works(self.chance.one([waiting, *self.laptops]))
        else:
            if waiting in self._under_way:
                self._under_way[waiting].things_move()
            happens(self, self.chance.one([each for each in self.laptops if each is not waiting]))
        self._is_meanwhile = False

    def record(self, verb: Callable[..., object], kind: str, *told: Any) -> None:
        """By the server's own commands."""
        verb(self.office.centre, self.office.registry.by_name[kind], SERVER, *told)

    def at_server(self, step: Callable[[], object]) -> None:
        """The office does something at the server itself."""
        before, taken = self.office.shown(), self.office.taken().keys()
        with suppress(RuleBroken):
            step()
        self.ledger.note("server", self.office.taken().keys() - taken, before, self.office.shown())
        self.beside.follow("", "")  # or what is done here would pass for the work of whoever asks next
        self.history.append("the server is worked on")

    def tell(self, laptop: Laptop, what: str) -> None:
        """Written down for who reads the history."""
        self.history.append(f"{laptop.code} {what}")


Happenings = Mapping[Callable[[Fleet, Laptop], object], int]
"""What may happen, and how often beside the others."""
_MEANWHILE: Final[Happenings] = {
    Fleet.someone_works: 12,
    Fleet.someone_syncs: 3,
    Fleet.the_server_is_worked_on: 3,
    Fleet.a_person_is_moved: 1,
}
"""What may happen while a laptop waits for an answer."""
