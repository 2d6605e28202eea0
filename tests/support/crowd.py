"""A crowd of devices before one or more centres over one database, what each does drawn from a seed."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, select, text
from sqlalchemy.exc import OperationalError

from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import Op, SyncAnswer
from fieldcrm.protocol.sums import added, row_sum
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import audit
from sync_server.centre import Centre
from sync_server.endpoints.sync import exchange
from sync_server.refusals import RequestRefused
from sync_server.store.tables import bucket_rows, buckets, lanes, tx_log
from sync_server.verify import verify
from tests.support.callers import Caller, Key, edit, insert, remove
from tests.support.centres import EAST, FLOUR, WEST, Fleet

TERRITORIES = tuple(as_bytes(each.id) for each in (WEST, EAST))
COMES_AGAIN = 300
_KILL = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1
"""
_SETTINGS = ("lock_timeout", "transaction_isolation")
_USUAL = ["30s", "read committed"]
_HOLDS = (
    "SELECT 1 FROM bucket WHERE name LIKE 'terr:%' ORDER BY random() LIMIT 2 FOR UPDATE",
    "SELECT 1 FROM account ORDER BY random() LIMIT 2 FOR UPDATE",
    "SELECT 1 FROM contact ORDER BY random() LIMIT 2 FOR UPDATE",
    "SELECT 1 FROM device_key ORDER BY random() LIMIT 2 FOR UPDATE",
)
Told = dict[tuple[Key, int], Mapping[str, Any]]


@dataclass
class Visitor(Caller):
    """A device that comes to any of the centres, and keeps what it heard of each version of each row."""

    centres: Sequence[Centre] = ()
    chance: Random = field(default_factory=Random)
    user: bytes = b""
    heard: Told = field(default_factory=Told)
    results: dict[bytes, Result] = field(default_factory=dict[bytes, Result])

    def push(self, *steps: Sequence[Op]) -> None:
        """Some steps in one request, sent until they are answered."""
        first = self.highest.get(1, 0) + 1
        sealed = [self.seal(*ops, lane=1, number=number) for number, ops in enumerate(steps, first)]
        answer = self._insist(*sealed)
        assert [ack.number for ack in answer.acks] == list(range(first, first + len(steps)))
        for ack in answer.acks:
            self.results[self.sealed[ack.lane, ack.number].txid] = Result(ack.code)

    def hear_all(self) -> None:
        """Everything that is new."""
        while self._insist().more:
            pass

    def take(self, answer: SyncAnswer) -> None:
        super().take(answer)
        for frame in answer.frames:
            for block in frame.blocks:
                name = REGISTRY.by_wire[block.table].name
                for place in range(0, len(block.ids), 16):
                    self._note((name, block.ids[place : place + 16]))

    def _note(self, key: Key) -> None:
        row = self.rows.get(key)
        if row is not None:
            before = self.heard.setdefault((key, row["_rv"]), row)
            assert before == row, ("a version was given twice", key, before, row)

    def _insist(self, *sealed: bytes) -> SyncAnswer:
        for _ in range(COMES_AGAIN):
            centre = self.chance.choice(self.centres)
            try:
                answer = exchange(centre, self.code, self.request(*sealed))
            except RequestRefused as refused:
                if refused.refusal is not Refusal.BUSY:
                    raise
                continue
            self.take(answer)
            return answer
        raise AssertionError("nobody had time")


class Day:
    """What one device does, step by step."""

    def __init__(self, visitor: Visitor, url: str = "") -> None:
        self._me = visitor
        self._chance = visitor.chance
        self._url = url
        self._made = 0

    def step(self) -> None:
        """One of all there is to do."""
        does = {
            self._one_edit: 8,
            self._one_contact: 4,
            self._many: 3,
            self._number: 2,
            self._move: 2,
            self._order: 2,
            self._remove: 2,
            self._me.hear_all: 2,
            **({self._kill: 1, self._stand_in_the_way: 2} if self._url else {}),
        }
        [chosen] = self._chance.choices(list(does), list(does.values()))
        chosen()

    def _id(self) -> bytes:
        self._made += 1
        return self._me.code.encode().ljust(8, b"_") + self._made.to_bytes(8)

    def _rows(self, kind: str) -> list[tuple[bytes, Mapping[str, Any]]]:
        return [(id, row) for (of, id), row in sorted(self._me.rows.items(), key=lambda each: each[0]) if of == kind]

    def _edit(self) -> Op:
        """Of a customer of theirs; if all have been moved away, a new one."""
        accounts = self._rows("account")
        if not accounts:
            return self._account()
        id, row = self._chance.choice(accounts)
        name = self._chance.choice(("phone", "notes", "city", "name"))
        return edit("account", id, row["_rv"], **{name: f"{self._me.code} {self._made} {self._chance.random()}"})

    def _contact(self) -> Op:
        accounts = self._rows("account")
        if not accounts:
            return self._account()
        account, _ = self._chance.choice(accounts)
        return insert("contact", self._id(), account=account, family_name=f"Buyer {self._made}")

    def _account(self) -> Op:
        number = f"N-{self._chance.randint(1, 9)}"
        where = self._chance.choice(TERRITORIES)
        return insert("account", self._id(), number=number, name=f"Shop {self._made}", territory=where)

    def _one_edit(self) -> None:
        self._me.push([self._edit()])

    def _one_contact(self) -> None:
        self._me.push([self._contact()])

    def _many(self) -> None:
        steps = [[self._chance.choice((self._edit, self._contact))()] for _ in range(self._chance.randint(2, 12))]
        self._me.push(*steps)

    def _number(self) -> None:
        self._me.push([self._account()])

    def _move(self) -> None:
        accounts = self._rows("account")
        if accounts:
            id, row = self._chance.choice(accounts)
            self._me.push([edit("account", id, row["_rv"], territory=self._chance.choice(TERRITORIES))])

    def _order(self) -> None:
        """With a customer of its own."""
        account, order = self._account(), self._id()
        fields = {"number": f"{self._me.code}-{self._made}", "account": account.id, "user": self._me.user}
        made = insert("order", order, **fields, ordered_on="2026-11-24", currency="USD")
        lines = [
            insert("order_line", self._id(), order=order, product=as_bytes(FLOUR.id), qty=1000, price=20_000)
            for _ in range(self._chance.randint(1, 6))
        ]
        self._me.push([account, made, *lines])

    def _remove(self) -> None:
        contacts = self._rows("contact")
        if contacts:
            id, row = self._chance.choice(contacts)
            self._me.push([remove("contact", id, row["_rv"])])

    def _kill(self) -> None:
        """Somebody's connection, which may be that of another who is just doing that."""
        with suppress(psycopg.OperationalError), psycopg.connect(self._url, autocommit=True) as other:
            other.execute(_KILL)

    def _stand_in_the_way(self) -> None:
        """Another process holds what others need, in an order of its own, while it does something else."""
        with suppress(psycopg.OperationalError), psycopg.connect(self._url) as other:
            for each in self._chance.sample(_HOLDS, 2):
                other.execute(each)
                self._look_around()
            other.rollback()

    def _look_around(self) -> None:
        """Takes its time, and nothing else."""
        with psycopg.connect(self._url) as other:
            other.execute("SELECT count(*) FROM account AS one, account AS two, contact")


def visitors(fleet: Fleet, users: Sequence[Any], centres: Sequence[Centre], seed: int) -> list[Visitor]:
    """A device of each."""
    made = [
        Visitor(
            fleet.centre,
            f"K{fleet.enrol(user)}",
            centres=centres,
            chance=Random(seed * 1_000 + place),  # noqa: S311 - the same every time
            user=as_bytes(user.id),
        )
        for place, user in enumerate(users)
    ]
    for each in made:
        each.hear_all()
    return made


def wrong(fleet: Fleet, crowd: Sequence[Visitor]) -> Iterator[str]:
    """What does not hold after everybody has heard all there is."""
    for each in crowd:
        each.hear_all()
    yield from verify(fleet.centre)
    with fleet.centre.read() as connection:
        yield from map(str, audit.broken(connection))
        yield from _misnumbered(fleet.centre, connection)
        kept = {row.txid: row for row in connection.execute(select(tx_log))}
        last = {(row.device, row.lane): row.last for row in connection.execute(select(lanes))}
        heads = {row.id: row for row in connection.execute(select(buckets))}
    for each in crowd:
        yield from _mistold(each, kept, last, heads)
    yield from _different(crowd)


def _misnumbered(centre: Centre, connection: Connection) -> Iterator[str]:
    given = Counter[tuple[int, int]]()
    for spec in centre.registry:
        table = centre.tables[spec.name]
        given.update(
            (row[0], row[1])
            for row in connection.execute(select(table.c["_b"], table.c["_seq"]).where(table.c["_del"] == 0))
        )
    given.update((row[0], row[1]) for row in connection.execute(select(bucket_rows.c.bucket, bucket_rows.c.seq)))
    yield from (f"number {number} given {times} times" for number, times in given.items() if times > 1)
    heads = {row.id: row.head for row in connection.execute(select(buckets))}
    yield from (f"number {number} beyond the head" for number in given if number[1] > heads[number[0]])
    accounts = centre.tables["account"]
    numbers = Counter(connection.scalars(select(accounts.c.number).where(accounts.c["_del"] == 0)))
    yield from (f"account number {number} given {times} times" for number, times in numbers.items() if times > 1)


def _mistold(each: Visitor, kept: Mapping[bytes, Any], last: Any, heads: Mapping[int, Any]) -> Iterator[str]:
    mine = {txid: kept[txid] for txid in each.results if txid in kept}
    yield from (f"{each.code}: {txid.hex()} was lost" for txid in each.results.keys() - mine.keys())
    for txid, result in each.results.items():
        if txid in mine and result not in (mine[txid].code, Result.DUPLICATE):
            yield f"{each.code}: {txid.hex()} was told {result!r}, is {mine[txid].code}"
    devices = {row.device for row in mine.values()}
    for device in devices:
        numbers = sorted(row.number for row in kept.values() if row.device == device)
        if numbers != list(range(1, len(each.results) + 1)) or last[device, 1] != len(each.results):
            yield f"{each.code}: lane {numbers} {last[device, 1]} {len(each.results)}"
    for bucket, cursor in each.cursors.items():
        rows = [key for key, home in each.homes.items() if home == bucket]
        shares = [row_sum(REGISTRY.by_name[kind].told.wire, id, each.rows[kind, id]["_rv"]) for kind, id in rows]
        held, said = (cursor, len(rows), added(0, *shares)), (heads[bucket].head, heads[bucket].n, heads[bucket].cs)
        if held != said:
            yield f"{each.code}: bucket {heads[bucket].name} held as {held}, is {said}"


def _different(crowd: Sequence[Visitor]) -> Iterator[str]:
    """Two who heard of one version of a row heard the same."""
    said: Told = {}
    for each in crowd:
        for version, row in each.heard.items():
            if said.setdefault(version, row) != row:
                yield f"{each.code}: {version} is {row}, was {said[version]}"
        for key, row in each.rows.items():
            if each.heard[key, row["_rv"]] != row:
                yield f"{each.code}: {key} changed unheard"


def left_open(engines: Sequence[Engine]) -> Iterator[str]:
    """Connections that are still in a transaction, or lent, or set otherwise than they were."""
    for engine in engines:
        pool: Any = engine.pool
        if pool.checkedout():
            yield f"{pool.checkedout()} connections are lent"
        if engine.dialect.name == "sqlite":
            continue
        lent = [engine.connect() for _ in range(pool.checkedin())]
        yield from (f"a connection is set to {said}" for each in lent if (said := _settings(each)) not in ([], _USUAL))
        for each in lent:
            each.close()
        open_ones = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
        with engine.connect() as connection:
            if found := connection.scalar(text(open_ones)):
                yield f"{found} connections are in a transaction"


def _settings(connection: Connection) -> list[str]:
    """None of one that was ended and not used since."""
    with suppress(OperationalError):
        return [connection.scalar(text(f"SHOW {name}")) for name in _SETTINGS]
    return []
