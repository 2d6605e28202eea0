"""A desk of the centre: one step of one person's against rows in a file in memory, with what is put aside in it."""

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine
from sqlcipher3 import dbapi2

from fieldcrm.domain.ids import as_text
from fieldcrm.domain.people import Role
from fieldcrm.protocol.codes import Result
from fieldcrm.protocol.messages import Op, Plain, Tx, Values, Verb
from fieldcrm.protocol.sums import HLC_SHIFT
from fieldcrm.registry.catalogue import REGISTRY
from sync_server.batch import Author, Batch
from sync_server.journal import write
from sync_server.past import Past
from sync_server.rows import WHOLE_ROW, Rows, Standing
from sync_server.scope import Company, Person
from sync_server.step import Step
from sync_server.store.tables import bucket_rows, buckets, domain_tables, later_sums, past_grants, past_homes

T = TypeVar("T")

TABLES = domain_tables(REGISTRY)
NORTH, SOUTH, BAKERY, ANNA, VISIT, ORDER = (letter * 16 for letter in (b"n", b"s", b"b", b"a", b"v", b"o"))
PAM = Person(id=b"p" * 16, login="pam", role=Role.REP, territories=frozenset({NORTH}), manager=None, active=True)
EDDY = Person(id=b"e" * 16, login="eddy", role=Role.REP, territories=frozenset({NORTH}), manager=None, active=True)
FAY = Person(id=b"f" * 16, login="fay", role=Role.REP, territories=frozenset({SOUTH}), manager=None, active=True)
CARL = Person(id=b"c" * 16, login="carl", role=Role.CLERK, territories=frozenset(), manager=None, active=True)
DEVICES = {1: EDDY.id, 2: PAM.id, 3: CARL.id, 5: FAY.id}
TODAY = date(2025, 11, 24)
COMPANY = Company({each.id: each for each in (PAM, EDDY, FAY, CARL)}, {NORTH: None, SOUTH: None}, (), TODAY)
DAY = 86_400_000
NOW = 1_764_000_000_000
THEN = NOW - 10 * DAY
"""When what stands was written."""


def terr(territory: bytes) -> str:
    """The bucket of a territory."""
    return f"terr:{as_text(territory)}"


def plain(kind: str, fields: Mapping[str, Plain]) -> Values:
    """Values by permanent column number."""
    return {REGISTRY.by_name[kind].by_name[name].column: value for name, value in fields.items()}


def named(kind: str, values: Mapping[int, Plain]) -> Mapping[str, Plain]:
    """And back."""
    return {REGISTRY.by_name[kind].by_column[column].name: value for column, value in values.items()}


def moment(at_ms: int) -> Plain:
    """As a record of what lost tells it."""
    return REGISTRY.by_name["conflict"].by_name["made_at"].plain(datetime.fromtimestamp(at_ms / 1000, UTC))


def altered(thing: T, **otherwise: Any) -> T:
    """The same with some of it otherwise."""
    held = {name: getattr(thing, name) for name in type(thing).__annotations__}
    return type(thing)(**{**held, **otherwise})


def fresh(kind: str, id: bytes, bucket: str = "", /, **fields: Plain) -> Standing:
    """A row that is in no file yet."""
    spec = REGISTRY.by_name[kind]
    values = {each.column: each.plain_default for each in spec.columns} | plain(kind, fields)
    return Standing(spec, id, values, bucket or terr(NORTH))


def stands(connection: Connection, kind: str, id: bytes, device: int, bucket: str = "", /, **fields: Plain) -> None:
    """A row that somebody made on that device: its third version."""
    row = fresh(kind, id, bucket, **fields)
    row.version, row.stamps = 3, {WHOLE_ROW: (3, THEN << HLC_SHIFT, device, 0)}
    write(connection, TABLES, [row])


@contextmanager
def a_company() -> Generator[Connection]:
    """A customer and its buyer, whom the office wrote down, a visit of Pam's there, which took place, and an order.

    What is written then is not there for the next who asks.
    """
    with _standing().connect() as opened:
        yield opened


@cache
def _standing() -> Engine:
    """Made once, of the centre's tables those that a step asks: each time would take longer than most tests."""
    engine = create_engine("sqlite://", module=dbapi2)
    with engine.begin() as opened:
        for table in (buckets, bucket_rows, later_sums, past_homes, past_grants, *TABLES.values()):
            table.create(opened)
        stands(opened, "account", BAKERY, 3, number="A-1", name="Sofia", territory=NORTH, phone="+1", street="Main 1")
        stands(opened, "contact", ANNA, 3, account=BAKERY, family_name="Tkach", phone="+1", notes="Ring twice")
        stands(opened, "visit", VISIT, 2, **hers(), status="done", outcome="order")
        ordered: Mapping[str, Plain] = {"account": BAKERY, "user": PAM.id, "ordered_on": "2025-11-24"}
        stands(opened, "order", ORDER, 2, number="K1", **ordered, status="accepted")
    return engine


def hers() -> Mapping[str, Plain]:
    """What a visit of Pam's to the customer cannot do without."""
    return {"account": BAKERY, "user": PAM.id, "day": "2025-11-24"}


class Doing:
    """One step of somebody's, on their own device unless it is said on which."""

    def __init__(self, connection: Connection, who: Person = PAM, at_ms: int = NOW, device: int = 0) -> None:
        device = device or next(number for number, id in DEVICES.items() if id == who.id)
        self.rows = Rows(connection, REGISTRY, TABLES, 0, {})
        self.batch = Batch(
            rows=self.rows,
            registry=REGISTRY,
            company=COMPANY,
            author=Author(person=who, device=device),
            past=Past(connection, COMPANY, who, NOW),
            writer_of=DEVICES.get,
            now_ms=NOW,
        )
        self.step = Step(self.batch, Tx(b"t" * 16, 0, 1, at_ms << HLC_SHIFT, ()))

    def row(self, kind: str, id: bytes) -> Standing:
        """As it stands in the step."""
        found = self.rows.find((REGISTRY.by_name[kind].told.wire, id))
        assert found is not None
        return found

    def op(self, kind: str, id: bytes, base: int, fields: Mapping[str, Plain], was: Mapping[str, Plain]) -> Op:
        """An edit of it."""
        return Op(Verb.UPDATE, REGISTRY.by_name[kind].told.wire, id, base, plain(kind, fields), plain(kind, was))

    @property
    def code(self) -> Result:
        """What its author is told became of it."""
        return self.step.outcome.code

    @property
    def aside(self) -> list[Mapping[str, Any]]:
        """What is kept of what lost, by name, its three values taken apart."""
        found = [named("conflict", each.values) for each in self.rows.changed() if each.spec.name == "conflict"]
        apart = ("base", "kept", "put_aside")
        return [{**each, **{name: json.loads(str(each[name])) for name in apart}} for each in found]
