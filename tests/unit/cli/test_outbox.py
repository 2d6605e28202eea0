"""The outbox as people see it: what waits, what was refused and why, and what may be thrown away."""

from typing import Any

from sqlalchemy import update

from fieldcrm.machine.paths import Profile
from fieldcrm.protocol.codes import Result
from fieldcrm.store import book
from tests.support.program import Program, open_store


def newest(program: Program) -> Any:
    return program.json("outbox", "list")[-1]


def refuse(program: Program, number: int) -> None:
    store = open_store(Profile(program.profile))
    with store.apply() as applying:
        chosen = update(book.sealed).where(book.sealed.c.number == number)
        applying.connection.execute(chosen.values(state=book.REFUSED, code=int(Result.OUT_OF_SCOPE)))
    store.close()


def test_what_was_saved_waits_with_every_value_in_it(program: Program) -> None:
    made = program.json("record", "add", "account", "number=A1", "name=Sofia", "visit_every_days=3")
    entry = newest(program)
    assert (entry["state"], entry["lane"], entry["records"]) == (
        "waiting",
        "orders",
        [{"kind": "account", "id": made["id"], "verb": "insert"}],
    )
    [change] = program.json("outbox", "show", entry["id"])["changes"]
    assert (change["values"]["name"], change["values"]["visit_every_days"]) == ("Sofia", 3)


def test_an_order_goes_in_the_lane_of_orders(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    program.json("record", "add", "order", "number=K7-1", "account=A1", "ordered_on=2026-11-24")
    assert newest(program)["lane"] == "orders"


def test_a_record_says_how_it_stands(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    sync = program.json("record", "get", "account", "A1")["_sync"]
    assert sync == {"state": "waiting", "version": 0, "conflicts": []}


def test_what_waits_is_taken_back_with_what_leans_on_it_and_brought_back(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    program.json("record", "add", "order", "number=K7-1", "account=A1", "ordered_on=2026-11-24")
    account, order = (each["id"] for each in program.json("outbox", "list")[-2:])
    told = program.json("outbox", "discard", account)
    assert (told["state"], told["steps"], told["with"]) == ("taken_back", 2, [order])
    assert program.refused("record", "get", "account", "A1")["code"] == "record.missing"
    [kept] = program.json("outbox", "discarded")
    assert (kept["id"], kept["state"], kept["steps"]) == (account, "taken_back", 2)
    assert program.json("outbox", "bring-back", account)["state"] == "waiting"
    assert program.json("record", "get", "account", "A1")["name"] == "Sofia"
    assert (program.json("outbox", "discarded"), newest(program)["id"]) == ([], order)
    assert program.refused("outbox", "bring-back", account)["code"] == "outbox.not_kept"


def test_what_may_be_at_the_server_is_not_taken_back(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    store = open_store(Profile(program.profile))
    with store.apply() as applying:
        applying.connection.execute(update(book.sealed).values(asked=1))
    store.close()
    assert program.refused("outbox", "discard", newest(program)["id"], "--yes")["code"] == "outbox.on_its_way"


def test_what_was_refused_is_sent_anyway_as_a_new_entry(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    program.json("record", "set", "account", "A1", "name=Maria")
    entry = newest(program)
    assert program.refused("outbox", "send-anyway", entry["id"])["code"] == "outbox.not_refused"
    refuse(program, entry["number"])
    assert program.refused("outbox", "send-anyway", entry["id"])["code"] == "outbox.stands_so"
    program.json("record", "set", "account", "A1", "name=Sofia")
    made = program.json("outbox", "send-anyway", entry["id"])
    assert (made["state"], made["instead_of"], newest(program)["id"]) == ("waiting", entry["id"], made["id"])
    assert program.json("record", "get", "account", "A1")["name"] == "Maria"


def test_a_receipt_says_that_its_record_is_held_back(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    program.json("outbox", "pause", newest(program)["id"])
    assert [each["state"] for each in program.json("record", "receipts", "account", "A1")] == ["paused"]


def test_what_was_refused_is_thrown_away_when_one_is_sure(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia")
    entry = newest(program)
    refuse(program, entry["number"])
    refused = newest(program)
    assert (refused["state"], refused["reason"]) == ("refused", "out_of_scope")
    assert program.refused("outbox", "discard", entry["id"])["code"] == "outbox.sure"
    program.json("outbox", "discard", entry["id"], "--yes")
    assert entry["id"] not in {each["id"] for each in program.json("outbox", "list")}


def test_an_entry_that_is_not_there_is_refused(program: Program) -> None:
    for word in ("01940000-0000-7000-8000-00000000ffff", "nonsense"):
        assert program.refused("outbox", "show", word)["code"] == "outbox.missing"
