"""Settling by command what two people wrote at once."""

import json

import pytest

from fieldcrm.domain.conflicts import Conflict, ConflictStatus
from fieldcrm.domain.ids import ConflictId, UserId
from fieldcrm.domain.people import User
from fieldcrm.machine import clock
from fieldcrm.machine.paths import Profile
from tests.support.program import REP, Program, open_store

OTHER = UserId("01940000-0000-7000-8000-00000000000a")


@pytest.fixture
def clash(program: Program) -> str:
    """The office gave a customer another name and street than the rep did; the office's stand."""
    account = program.json("record", "add", "account", "number=A1", "name=Office", "legal_name=Office Ltd")
    return put_aside(program, account["id"], {"name": "Rep", "legal_name": "Rep Ltd"}, "legal")


def put_aside(program: Program, row: str, aside: dict[str, str], group: str) -> str:
    kept = {name: value.replace("Rep", "Office") for name, value in aside.items()}
    conflict = Conflict(
        id=ConflictId(clock.new_id()),
        user=REP,
        kind="account",
        row=row,
        group=group,
        base=json.dumps(dict.fromkeys(aside, "Before")),
        kept=json.dumps(kept),
        put_aside=json.dumps(aside),
        reason="unseen",
        made_at=clock.now(),
        kept_by=OTHER,
        status=ConflictStatus.OPEN,
    )
    store = open_store(Profile(program.profile))
    with store.write() as work:
        work.save(User(id=OTHER, login="olha", name="Olha"))
        work.save(conflict)
    store.close()
    return conflict.id


def name_of(program: Program) -> tuple[str, str]:
    account = program.json("record", "get", "account", "A1")
    return account["name"], account["legal_name"]


def test_both_values_are_told_with_who_and_why(program: Program, clash: str) -> None:
    [told] = program.json("conflicts", "list")
    assert (told["id"], told["mine"]["name"], told["theirs"]["name"], told["base"]["name"]) == (
        clash,
        "Rep",
        "Office",
        "Before",
    )
    assert (told["who"], told["policy"], told["group"]) == ("olha", "ask", "legal")
    assert program.json("conflicts", "show", clash) == told
    assert "Rep, Rep Ltd / Office, Office Ltd" in program("conflicts", "list").out


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["mine"], ("Rep", "Rep Ltd")),
        (["theirs"], ("Office", "Office Ltd")),
        (["base"], ("Before", "Before")),
        (["Third", "--field", "name"], ("Third", "Office Ltd")),
        (["mine", "--field", "legal_name"], ("Office", "Rep Ltd")),
    ],
    ids=" ".join,
)
def test_one_choice_settles_it(program: Program, clash: str, words: list[str], names: tuple[str, str]) -> None:
    assert program.json("conflicts", "resolve", clash, "--take", *words)["status"] == "resolved"
    assert name_of(program) == names
    assert program.json("conflicts", "list") == []
    assert program.json("conflicts", "list", "--all")[0]["id"] == clash
    assert program.refused("conflicts", "resolve", clash, "--take", "mine")["code"] == "choice.none"


@pytest.mark.parametrize("words", [["Third"], ["Third", "--field", "phone"]], ids=" ".join)
def test_another_value_says_which_field_it_is_for(program: Program, clash: str, words: list[str]) -> None:
    assert program.refused("conflicts", "resolve", clash, "--take", *words)["code"] == "choice.field"
    assert name_of(program) == ("Office", "Office Ltd")


def test_a_choice_that_is_not_there_is_refused(program: Program) -> None:
    assert program.refused("conflicts", "show", clock.new_id())["code"] == "record.missing"
