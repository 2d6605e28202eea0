"""A line of steps over one file: each whole or undone, in its order, and nobody answered before the commit."""

from collections.abc import Callable, Iterator
from functools import partial
from math import inf
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, insert, select

from fieldcrm.domain.errors import RuleBroken, Trouble
from fieldcrm.domain.ids import as_bytes
from fieldcrm.domain.people import User
from fieldcrm.protocol.codes import Refusal, Result
from fieldcrm.protocol.messages import SyncAnswer
from fieldcrm.registry.catalogue import REGISTRY
from sync_server import office
from sync_server.endpoints.sync import exchange
from sync_server.groups import LONGEST, Groups
from sync_server.refusals import RequestRefused
from sync_server.store.open import open_sqlite
from sync_server.store.tables import buckets
from tests.support.callers import Caller, edit
from tests.support.centres import BAKERY, PAM, Fleet, new_fleet
from tests.support.moments import in_line


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = new_fleet(open_sqlite(tmp_path / "centre.db"), tmp_path)
    yield made
    made.close()


def add(name: str, connection: Connection) -> str:
    """Something that is there afterwards, or is not."""
    connection.execute(insert(buckets).values(name=name))
    return name


def added(fleet: Fleet) -> list[str]:
    with fleet.centre.read() as connection:
        names = select(buckets.c.name).where(buckets.c.name.like("n%")).order_by(buckets.c.id)
        return list(connection.scalars(names))


def fail(connection: Connection) -> None:
    """A step that does half of what it should."""
    add("n-half", connection)
    raise RuleBroken("it.fails")


def outcomes(fleet: Fleet, *works: Callable[[], object], longest: float = inf) -> list[object]:
    """What each comes to, or how it fails; they are in line in this order."""
    told: dict[int, object] = {}

    def come(place: int) -> None:
        try:
            told[place] = works[place]()
        except (RuleBroken, Trouble, RequestRefused) as error:
            told[place] = error

    in_line(fleet.centre, *(partial(come, place) for place in range(len(works))), longest=longest)
    return [told[place] for place in range(len(works))]


def together(fleet: Fleet, *steps: Callable[[Connection], object], longest: float = inf) -> list[object]:
    """The same of steps."""
    return outcomes(fleet, *(partial(fleet.centre.together, step) for step in steps), longest=longest)


@pytest.mark.parametrize("place", range(4))
def test_a_step_that_fails_is_undone_alone_wherever_it_stands(fleet: Fleet, place: int) -> None:
    steps: list[Callable[[Connection], object]] = [partial(add, f"n{number}") for number in range(3)]
    told = together(fleet, *steps[:place], fail, *steps[place:])
    assert isinstance(told.pop(place), RuleBroken)
    assert told == added(fleet) == ["n0", "n1", "n2"]


def test_nobody_is_answered_whose_commit_fails(fleet: Fleet) -> None:
    """Not even who was refused: that may have been for what another had just done."""

    def no(_: object) -> None:
        raise Trouble("disk.write")

    def and_then(connection: Connection) -> None:
        """What this transaction comes to is decided at its end."""
        add("n1", connection)
        event.listen(fleet.centre.engine, "commit", no)

    told = together(fleet, partial(add, "n0"), and_then, fail, partial(add, "n2"))
    event.remove(fleet.centre.engine, "commit", no)
    assert [type(each) for each in told] == [Trouble] * 4
    assert added(fleet) == []
    assert together(fleet, partial(add, "n0")) == added(fleet) == ["n0"]


def test_where_the_database_undoes_everything_by_itself_nobody_was_taken(fleet: Fleet) -> None:
    """As SQLite does on a full disk: there is nothing left to go back to."""

    def is_full(connection: Connection) -> None:
        connection.exec_driver_sql("ROLLBACK")
        raise Trouble("store.full")

    told = together(fleet, partial(add, "n0"), is_full, partial(add, "n2"))
    assert [type(each) for each in told] == [Trouble, Trouble, str]
    assert added(fleet) == ["n2"]


def test_a_group_that_has_worked_long_takes_nobody_in_any_more(fleet: Fleet) -> None:
    now, commits = 0.0, 0

    def slow(name: str, connection: Connection) -> str:
        nonlocal now
        now += LONGEST / 2
        return add(name, connection)

    def count(_: object) -> None:
        nonlocal commits
        commits += 1

    fleet.centre.groups = Groups(fleet.centre.write, lambda _: None, lambda _: 0, lambda: now)
    event.listen(fleet.centre.engine, "commit", count)
    told = together(fleet, *(partial(slow, f"n{number}") for number in range(5)), longest=LONGEST)
    assert commits == 1 + 3  # whoever they waited for, then two, two and one
    assert told == added(fleet) == ["n0", "n1", "n2", "n3", "n4"]


def put_out(fleet: Fleet, connection: Connection) -> None:
    """Pam works here no longer."""
    op = office.update_op(REGISTRY[User], PAM.id, 1, {"active": False})
    office.take(fleet.centre, connection, [op])


def put_out_and_fail(fleet: Fleet, connection: Connection) -> None:
    """It is looked at as it would be, and then it is not."""
    put_out(fleet, connection)
    assert not fleet.centre.company(connection).people[as_bytes(PAM.id)].active
    raise RuleBroken("it.fails")


@pytest.mark.parametrize(("step", "is_out"), [(put_out, True), (put_out_and_fail, False)])
def test_each_is_judged_by_what_those_before_have_left(
    fleet: Fleet, step: Callable[[Fleet, Connection], None], is_out: bool
) -> None:
    pam = Caller(fleet.centre, f"K{fleet.enrol(PAM)}")
    request = pam.request(pam.seal(edit("account", as_bytes(BAKERY.id), 1, phone="+1")))
    first, before = partial(fleet.centre.together, partial(add, "n0")), partial(step, fleet)
    push = partial(exchange, fleet.centre, pam.code, request)
    *_, told = outcomes(fleet, first, partial(fleet.centre.together, before), push)
    if is_out:
        assert isinstance(told, RequestRefused)
        assert told.refusal is Refusal.REVOKED
    else:
        assert isinstance(told, SyncAnswer)
        assert [ack.code for ack in told.acks] == [Result.APPLIED]
