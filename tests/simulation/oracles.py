"""What must hold when everyone has rested, and what must hold after each exchange."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select

from fieldcrm.domain.marks import Mark, Policy
from fieldcrm.protocol.codes import Result
from fieldcrm.registry.records import Record
from fieldcrm.store import book, outbox
from sync_server import records
from sync_server.verify import verify
from tests.simulation.centre import HeadOffice
from tests.simulation.filing import wrong_files
from tests.simulation.laptops import Laptop
from tests.simulation.ledger import Cell, Ledger, Ref, Shown, Step, cells, values_in
from tests.support.schemas import NEXT


class Broken(AssertionError):
    """A promise was broken."""


class Rest:
    """Everything there is to look at when nothing waits any more."""

    def __init__(self, office: HeadOffice, laptops: Sequence[Laptop], ledger: Ledger) -> None:
        self._office = office
        self._laptops = laptops
        self._ledger = ledger
        self._taken = office.taken()
        self._living = office.shown()
        self._ever = office.shown(living=False)
        self._aside = put_aside(self._ever)
        self._in_files = frozenset[bytes]().union(*(laptop.txids() for laptop in laptops))

    def look(self) -> None:
        """Every promise, one after the other; the first that is broken is told."""
        must("the centre's books agree with its rows", verify(self._office.centre))
        must("a number is one record's", self._shared_numbers())
        for laptop in self._laptops:
            self._look_at(laptop)
        must("every transaction has reached the centre", self._lost_transactions())
        must("nobody is refused what they had in hand", self._refused_in_hand())
        must("no record is lost", self._lost_records())
        must("no record is there that nobody made", self._strange_records())
        must("no value is lost", self._lost_values())
        must("nothing was deleted unseen", self._deleted_unseen())
        must("nobody is asked to choose between their own words", self._against_themselves())
        must("the bytes of a file are where its row is", list(wrong_files(self._office, self._laptops)))

    def _refused_in_hand(self) -> list[bytes]:
        """An older copy of the centre has forgotten what it gave to whom since, and months end what was in hand."""
        return [] if self._office.life or self._office.is_long else self._office.out_of_scope()

    def _look_at(self, laptop: Laptop) -> None:
        must(f"{laptop.code} has added up to what the centre said", ["a checksum"] * laptop.is_found_wrong)
        must(f"{laptop.code} holds what the centre says", differences(laptop, self._office))
        with laptop.look() as reading:
            connection = reading.connection
            must(f"{laptop.code} has nothing waiting", list(range(outbox.waiting(connection))))
            must(f"{laptop.code} has nothing left over", laptop.left_over())
            must(f"{laptop.code} has clean references", connection.exec_driver_sql("PRAGMA foreign_key_check").all())
            books = {row.id: (row.n, row.sum) for row in connection.execute(select(book.buckets))}
            of_centre = self._office.books()
            must(f"{laptop.code} counts as the centre does", [id for id in books if books[id] != of_centre[id]])
            results = connection.execute(select(book.sealed.c.txid, book.sealed.c.state, book.sealed.c.code)).all()
        must(
            f"{laptop.code} was told what became of its work",
            [row.txid.hex() for row in results if not self._told_right(row.txid, row.state, row.code)],
        )

    def _told_right(self, txid: bytes, state: int, code: int) -> bool:
        at_centre = Result(self._taken[txid])
        as_refused = state == book.REFUSED
        return as_refused == at_centre.refused and code in (at_centre, Result.DUPLICATE)

    def _counts(self, step: Step) -> bool:
        """A step counts unless its laptop lost it with its disk before it was sent."""
        return not step.txids or bool(step.txids & (self._taken.keys() | self._in_files))

    def _shared_numbers(self) -> list[tuple[str, str]]:
        keys = {spec.name: key.name for spec in NEXT if (key := spec.marked(Mark.KEY)) is not None}
        given = Counter((kind, str(row[keys[kind]])) for (kind, _), row in self._living.items() if kind in keys)
        return [number for number, times in given.items() if times > 1]

    def _lost_transactions(self) -> list[str]:
        return [each.hex() for each in self._in_files - self._taken.keys()]

    def _lost_records(self) -> list[Ref]:
        kept = {(row["kind"], row["row"]) for ref, row in self._ever.items() if ref[0] == "conflict"}
        made = (ref for step in self._ledger.steps if self._counts(step) for ref in step.made)
        return [ref for ref in made if ref not in self._ever and ref not in kept]

    def _strange_records(self) -> list[Ref]:
        made = {ref for step in self._ledger.steps for ref in step.made}
        return [ref for ref in self._ever if ref not in made and ref[0] != "conflict"]

    def _lost_values(self) -> list[tuple[Cell, str]]:
        written = {wrote for step in self._ledger.steps if self._counts(step) for wrote in step.wrote}
        return [(cell, value) for cell, value in sorted(written) if not self._is_accounted_for(cell, value)]

    def _is_accounted_for(self, cell: Cell, value: str) -> bool:
        if not _is_kept_by_merge(cell):
            return True
        now = cells(cell[:2], self._ever.get(cell[:2])).get(cell, "false" if "+" in cell[2] else "null")
        stands, aside = [now] if cell[:2] in self._ever else [], self._aside.get(cell, ())
        if value in self._ledger.covered_by(cell, [*stands, *aside], own=self._office.life > 0):
            return True
        return any(came in stands for wish in [*stands, *aside] for came in _came_to(cell, value, wish))

    def _deleted_unseen(self) -> list[tuple[Cell, str]]:
        gone = self._ever.keys() - self._living.keys()
        return [found for ref in sorted(gone) for found in self._unseen(ref)]

    def _against_themselves(self) -> list[Ref]:
        """Only somebody with two laptops, or with a disk that was put back, can differ with themselves.

        What is the office's to change is no difference between two people; and of a group that holds many values it is
        only known who wrote the last of them.
        """
        codes = Counter(laptop.user.id for laptop in self._laptops)
        once = {each.user.id for each in self._laptops if codes[each.user.id] == 1 and not each.was_set_back}
        differences = ((ref, row) for ref, row in self._ever.items() if ref[0] == "conflict")
        merged = [(ref, row) for ref, row in differences if row["reason"] == "merged" and _is_between_two(row)]
        return [ref for ref, row in merged if row["user"] == row["kept_by"] in once]

    def _unseen(self, ref: Ref) -> Iterator[tuple[Cell, str]]:
        """Whoever deletes a record deletes also what their release has no words for."""
        seen = [cells(ref, shown[ref]) for shown in self._ledger.last_seen[ref]]
        for cell, value in cells(ref, self._ever[ref]).items():
            if not all(_field(cell) in shown[ref] for shown in self._ledger.last_seen[ref]):
                continue
            if _is_kept_by_merge(cell) and not any(
                value in self._ledger.covered_by(cell, [each[cell]]) or _is_given_instead(cell, each[cell], value)
                for each in seen
                if cell in each
            ):
                yield cell, value


def must(promise: str, against: Sequence[object]) -> None:
    """Broken if anything speaks against it."""
    if against:
        raise Broken(f"{promise}: {len(against)} against, first {against[:3]}")


def differences(laptop: Laptop, office: HeadOffice) -> list[str]:
    """The kinds of which a laptop does not hold what the centre says, in the words of both."""
    known = laptop.spoken()
    mine, theirs = laptop.holds(known), office.holds(laptop.user.login, known)
    return [kind for kind in theirs if mine[kind] != theirs[kind]]


def must_hold_what_it_knows(laptop: Laptop, office: HeadOffice) -> None:
    """Broken if a laptop of any release lacks something that it has words for, or adds up to something else."""
    if not laptop.waiting():
        must(f"{laptop.code} holds what it has words for", differences(laptop, office))
    must(f"{laptop.code} adds up to what it has words for", ["a checksum"] * laptop.is_found_wrong)


def put_aside(shown: Shown) -> Mapping[Cell, set[str]]:
    """The values that conflict records keep, by where they were meant for."""
    found: dict[Cell, set[str]] = {}
    for ref, row in shown.items():
        if ref[0] == "conflict":
            kind, id = str(row["kind"]), str(row["row"])
            for name, value in values_in(kind, str(row["put_aside"])).items():
                found.setdefault((kind, id, name), set()).add(value)
    return found


def _is_between_two(conflict: Record) -> bool:
    """What somebody else has closed meanwhile is the office's."""
    spec = NEXT.by_name[str(conflict["kind"])]
    fields = spec.groups[str(conflict["group"])]
    may_close = any(fields[0].name in closed for closed in spec.told.closes.values())
    return not may_close and fields[0].policy not in (Policy.UNITE, Policy.PER_KEY, Policy.OFFICE)


def _came_to(cell: Cell, value: str, wish: str) -> Iterator[str]:
    """What a step to that status comes to from there, seen or not: whoever had brought it there was heeded."""
    field = NEXT.by_name[cell[0]].by_name.get(cell[2])
    if field is not None and field.moves is not None:
        for office in (True, False):
            came = field.moves.come_to(json.loads(value), json.loads(wish), office=office)
            yield json.dumps(came)


def _is_given_instead(cell: Cell, typed: str, value: str) -> bool:
    """The next free number, which the centre gave to a new record in place of one that is taken: nobody's words."""
    key = NEXT.by_name[cell[0]].marked(Mark.KEY)
    return key is not None and cell[2] == key.name and value.startswith(f"{typed[:-1]}-")


def _is_kept_by_merge(cell: Cell) -> bool:
    """A status and a highest or lowest value say by themselves which of two stands, and who settled a conflict is the
    last who did; nothing is put aside for them."""
    if cell[0] == "conflict" and cell[2] in ("resolved_by", "resolved_at", "resolution"):
        return False
    if cell[0] == "attachment" and cell[2] == "at_office":  # only the centre knows
        return False
    spec = NEXT.by_name[cell[0]]
    field = spec.by_name[_field(cell)]
    return field.policy is not None and field.policy.name not in ("HIGHEST", "LOWEST", "DERIVED")


def _field(cell: Cell) -> str:
    return cell[2].partition("+")[0].partition(".")[0]


class Before:
    """What a laptop showed before an exchange: afterwards it may not show older things, or less than it may."""

    def __init__(self, laptop: Laptop, office: HeadOffice, ledger: Ledger) -> None:
        self._laptop = laptop
        self._office = office
        self._ledger = ledger
        self._shown = laptop.shown()
        self._steps = len(ledger.steps)
        self._is_still = True
        self._waiting = laptop.sendable()
        self._taken = None if office.welcomes(laptop.code) else office.taken_from(laptop.code)

    def things_move(self) -> None:
        """Somewhere else customers, or people, change territories now: what is seen may come and go."""
        self._is_still = False

    def must_hold(self, *, is_done: bool) -> None:
        """Broken if an exchange that is done left something unsent, if an older value is shown, something has gone that
        nobody took away, or work of somebody who was turned away has arrived.

        Nothing spoils a file here: a laptop whose checksum differed has been told something wrong, or took it wrong,
        even if reading all of it again puts that right.
        """
        after = self._laptop.shown()
        if is_done:
            must(f"{self._laptop.code} has sent what it had", sorted(self._waiting & self._laptop.waiting_ids()))
        if self._taken is not None:
            must(
                f"{self._laptop.code} is turned away", sorted(self._office.taken_from(self._laptop.code) - self._taken)
            )
        must(f"{self._laptop.code} adds up to what the centre said", ["a checksum"] * self._laptop.is_found_wrong)
        if not self._office.life:  # whose past is another has to hear of all of it again, in whatever order
            must(f"{self._laptop.code} does not read what was before", list(self._older(after)))
        must(f"{self._laptop.code} keeps what it may see", self._vanished(after))

    def _older(self, after: Shown) -> Iterator[tuple[Cell, str, str]]:
        aside = put_aside(self._office.shown(living=False))
        for ref in self._shown.keys() & after.keys():
            if after[ref] is self._shown[ref]:
                continue
            now = cells(ref, after[ref])
            for cell, value in cells(ref, self._shown[ref]).items():
                is_older = cell in now and _is_kept_by_merge(cell) and self._ledger.is_older(cell, now[cell], value)
                if is_older and value not in aside.get(cell, ()):
                    yield cell, value, now[cell]

    def _vanished(self, after: Shown) -> list[Ref]:
        missing = self._shown.keys() - after.keys() - self._ledger.taken_away_since(self._steps)
        if not missing or not self._is_still:
            return []
        person = records.person(self._office.centre, self._laptop.user.login)
        homes = self._office.homes()
        with self._office.centre.read() as connection:
            company = self._office.centre.company(connection)
        return [ref for ref in sorted(missing) if ref in homes and company.may(person, homes[ref])]
