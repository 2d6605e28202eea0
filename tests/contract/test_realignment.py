"""Thousands of customers change hands: looked at as a whole, moved a few at a time, nothing done twice, and undone."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, select, update

from fieldcrm.domain.errors import RuleBroken
from fieldcrm.domain.ids import as_bytes
from fieldcrm.protocol.codes import Refusal
from fieldcrm.protocol.messages import Op, Values
from fieldcrm.registry.catalogue import REGISTRY
from fieldcrm.registry.reading import EntitySpec
from sync_server import edits, office, realignment
from sync_server.centre import Centre
from sync_server.csv_rows import BadFile
from sync_server.realignment_foreseen import Change, foreseen, keep_back
from sync_server.refusals import RequestRefused
from sync_server.scope import SERVER
from sync_server.verify import verify
from tests.support.callers import Caller, insert, plain
from tests.support.centres import BAKERY, BOSS, EDDY, HOTEL, PAM, WEST, Fleet

MANY = 250


@pytest.fixture(autouse=True)
def nobody_rests_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(realignment, "REST_S", 0.0)


@pytest.fixture
def shops(fleet: Fleet) -> list[str]:
    """The numbers of many customers of the west, each with a person there."""
    account, contact = REGISTRY.by_name["account"], REGISTRY.by_name["contact"]
    rows: list[office.Loaded] = []
    for number in range(MANY):
        id = (1000 + number).to_bytes(16)
        values = plain("account", {"number": f"S-{number}", "name": "Shop", "territory": as_bytes(WEST.id)})
        met = plain("contact", {"account": id, "family_name": "Bondar"})
        rows.append((account, id, {**_defaults(account), **values}))
        rows.append((contact, (5000 + number).to_bytes(16), {**_defaults(contact), **met}))
    office.load(fleet.centre, rows)
    return [f"S-{number}" for number in range(MANY)]


def _defaults(spec: EntitySpec) -> Values:
    return {each.column: each.plain_default for each in spec.columns}


def file(folder: Path, *lines: str, header: str = "account,territory") -> Path:
    path = folder / "plan.csv"
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


def places(fleet: Fleet) -> Mapping[str, tuple[object, object]]:
    """Where each customer stands, and whose it is."""
    table = fleet.centre.tables["account"]
    with fleet.centre.read() as connection:
        rows = connection.execute(select(table.c.number, table.c.territory, table.c.owner))
        return {row.number: (row.territory, row.owner) for row in rows}


def holds(caller: Caller, kind: str) -> int:
    caller.pull()
    return sum(found == kind for found, _ in caller.rows)


def test_all_of_them_go_with_everything_that_is_theirs(fleet: Fleet, shops: list[str], tmp_path: Path) -> None:
    pam, eddy = (Caller(fleet.centre, f"K{fleet.enrol(each)}") for each in (PAM, EDDY))
    assert (holds(pam, "account"), holds(eddy, "account")) == (MANY + 1, 1)
    plan = file(tmp_path, *(f"{number},EAST" for number in shops))
    done = realignment.realign(fleet.centre, realignment.of_file(fleet.centre, plan))
    assert (dict(done.moved), done.stood) == ({"EAST": MANY}, 0)
    assert (holds(pam, "account"), holds(pam, "contact")) == (1, 0)
    assert (holds(eddy, "account"), holds(eddy, "contact")) == (MANY + 1, MANY)
    assert verify(fleet.centre) == []


def test_one_that_was_cut_short_goes_on_where_it_was(fleet: Fleet, shops: list[str], tmp_path: Path) -> None:
    aims = realignment.of_file(fleet.centre, file(tmp_path, *(f"{number},EAST" for number in shops)))
    commits = iter(range(2))

    def stop(_: object) -> None:
        if next(commits, None) is None:
            raise KeyboardInterrupt

    before, back = places(fleet), tmp_path / "back.csv"
    assert keep_back(fleet.centre, aims, back) == MANY
    event.listen(fleet.centre.engine, "commit", stop)
    with pytest.raises(KeyboardInterrupt):
        realignment.realign(fleet.centre, aims)
    event.remove(fleet.centre.engine, "commit", stop)
    told, rests = list[tuple[int, int]](), list[float]()
    assert 0 < keep_back(fleet.centre, aims, back) < MANY
    done = realignment.realign(fleet.centre, aims, lambda moved, of: told.append((moved, of)), rests.append)
    assert 0 < done.stood < MANY
    assert done.stood + done.moved["EAST"] == MANY
    assert rests == [realignment.REST_S] * (len(told) - 1)
    assert told == [(done, MANY) for done in range(25, MANY + 1, 25)]
    realignment.realign(fleet.centre, realignment.of_file(fleet.centre, back))
    assert places(fleet) == before
    assert verify(fleet.centre) == []


def test_what_it_would_do_is_told_before_and_nothing_is_moved(fleet: Fleet, shops: list[str], tmp_path: Path) -> None:
    before = places(fleet)
    plan = file(tmp_path, *(f"{number},EAST" for number in shops), f"{HOTEL.number},EAST")
    told = foreseen(fleet.centre, realignment.of_file(fleet.centre, plan))
    assert (told.ways, told.stood, told.customers) == ({("WEST", "EAST"): MANY}, 1, MANY)
    changes = {each.login: each for each in told.people}
    assert changes["pam"] == Change(login="pam", gains=0, loses=MANY)
    assert changes["eddy"] == Change(login="eddy", gains=MANY, loses=0)
    assert places(fleet) == before


def test_it_is_undone_but_for_what_somebody_has_moved_since(fleet: Fleet, tmp_path: Path) -> None:
    before, back = places(fleet), tmp_path / "back.csv"
    plan = file(tmp_path, f"{BAKERY.number},EAST,eddy", f"{HOTEL.number},WEST,", header="account,territory,owner")
    aims = realignment.of_file(fleet.centre, plan)
    assert keep_back(fleet.centre, aims, back) == 2
    realignment.realign(fleet.centre, aims)
    realignment.realign(fleet.centre, realignment.of_file(fleet.centre, file(tmp_path, f"{HOTEL.number},")))
    done = realignment.realign(fleet.centre, realignment.of_file(fleet.centre, back))
    assert (dict(done.moved), done.elsewhere) == ({"WEST": 1}, 1)
    assert places(fleet)[BAKERY.number] == before[BAKERY.number]


def test_a_customer_who_is_gone_stops_no_other(fleet: Fleet, tmp_path: Path) -> None:
    """Neither where a plan goes on after a stop, nor on its way back."""
    plan, back = file(tmp_path, f"{BAKERY.number},EAST", f"{HOTEL.number},WEST"), tmp_path / "back.csv"
    aims = realignment.of_file(fleet.centre, plan)
    keep_back(fleet.centre, aims, back)
    realignment.realign(fleet.centre, aims)
    edits.remove(fleet.centre, REGISTRY.by_name["account"], SERVER, BAKERY.number)
    assert realignment.realign(fleet.centre, realignment.of_file(fleet.centre, plan)).elsewhere == 1
    done = realignment.realign(fleet.centre, realignment.of_file(fleet.centre, back))
    assert (dict(done.moved), done.elsewhere) == ({"EAST": 1}, 1)


def test_nobody_moves_a_customer_between_the_look_at_it_and_its_move(
    fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over a SQLite file nobody writes meanwhile whatever is held."""
    if fleet.centre.is_file:
        return
    other = Centre(fleet.centre.engine, REGISTRY, fleet.clock)
    take, held, table = office.take, list[Refusal](), other.tables["account"]

    def move() -> None:
        with other.write() as late:
            late.exec_driver_sql("SET LOCAL lock_timeout TO 20")
            late.execute(update(table).where(table.c.id == as_bytes(BAKERY.id)).values(territory=None))

    def meet(centre: Centre, connection: Connection, ops: Sequence[Op]) -> None:
        with pytest.raises(RequestRefused) as busy:
            move()
        held.append(busy.value.refusal)
        take(centre, connection, ops)

    monkeypatch.setattr(office, "take", meet)
    aims = realignment.of_file(fleet.centre, file(tmp_path, f"{BAKERY.number},EAST"))
    assert (realignment.realign(fleet.centre, aims).moved, held) == ({"EAST": 1}, [Refusal.BUSY])


def test_the_way_back_of_a_plan_that_was_changed_is_not_taken_for_its_own(fleet: Fleet, tmp_path: Path) -> None:
    back = tmp_path / "back.csv"
    aims = realignment.of_file(fleet.centre, file(tmp_path, f"{BAKERY.number},EAST"))
    keep_back(fleet.centre, aims, back)
    assert keep_back(fleet.centre, aims, back) == 1
    with pytest.raises(RuleBroken, match=r"file\.exists"):
        keep_back(fleet.centre, realignment.of_file(fleet.centre, file(tmp_path, f"{BAKERY.number},")), back)


def test_the_way_back_of_another_plan_is_not_written_over(fleet: Fleet, tmp_path: Path) -> None:
    back = tmp_path / "back.csv"
    keep_back(fleet.centre, realignment.of_file(fleet.centre, file(tmp_path, f"{HOTEL.number},WEST")), back)
    kept = back.read_bytes()
    with pytest.raises(RuleBroken, match=r"file\.exists"):
        keep_back(fleet.centre, realignment.of_file(fleet.centre, file(tmp_path, f"{BAKERY.number},EAST")), back)
    assert back.read_bytes() == kept


def test_one_territory_is_given_over_whole(fleet: Fleet, shops: list[str]) -> None:
    done = realignment.realign(fleet.centre, realignment.between(fleet.centre, "WEST", "EAST"))
    assert done.moved == {"EAST": len(shops) + 1}


def test_a_customer_may_lose_its_territory_and_get_an_owner(fleet: Fleet, tmp_path: Path) -> None:
    plan = file(tmp_path, f"{BAKERY.number},,eddy", f"{HOTEL.number},EAST,", header="account,territory,owner")
    done = realignment.realign(fleet.centre, realignment.of_file(fleet.centre, plan))
    eddy = Caller(fleet.centre, f"K{fleet.enrol(EDDY)}")
    eddy.pull()
    assert (dict(done.moved), done.stood) == ({"": 1}, 1)
    row = eddy.rows["account", as_bytes(BAKERY.id)]
    assert (row["territory"], row["owner"]) == (None, as_bytes(EDDY.id))


def test_everything_that_is_wrong_is_told_and_nothing_is_moved(fleet: Fleet, tmp_path: Path) -> None:
    plan = file(tmp_path, f"{BAKERY.number},NORTH", "A-99,EAST", f"{HOTEL.number},WEST", f"{HOTEL.number},WEST", "A-1")
    with pytest.raises(BadFile) as bad:
        realignment.of_file(fleet.centre, plan)
    assert [(each.row, each.column) for each in bad.value.problems] == [
        (2, "territory"),
        (3, "account"),
        (5, "account"),
        (6, "-"),
    ]


def test_a_file_that_is_not_there_and_a_territory_that_is_none_are_told(fleet: Fleet, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=r"file\.missing"):
        realignment.of_file(fleet.centre, tmp_path / "nothing.csv")
    with pytest.raises(RuleBroken, match="NORTH"):
        realignment.between(fleet.centre, "WEST", "NORTH")


def test_devices_exchange_between_two_steps(fleet: Fleet, shops: list[str], tmp_path: Path) -> None:
    boss = Caller(fleet.centre, f"K{fleet.enrol(BOSS)}")
    boss.pull()
    for number in (0, 100):
        some = shops[number : number + 100]
        aims = realignment.of_file(fleet.centre, file(tmp_path, *(f"{each},EAST" for each in some)))
        realignment.realign(fleet.centre, aims)
        boss.do(insert("contact", bytes([number + 1]) * 16, account=as_bytes(BAKERY.id), family_name="Tkach"))
    assert holds(boss, "account") == MANY + 1 - 200
