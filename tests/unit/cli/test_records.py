"""The `record` commands: every kind by the words of its declaration, and nothing half done."""

import io
import json
from pathlib import Path

import pytest

from fieldcrm.domain.ids import UserId
from fieldcrm.domain.people import User
from fieldcrm.machine.paths import Profile
from fieldcrm.registry.catalogue import REGISTRY
from tests.support.program import REP, TERRITORY, Program, open_store


def test_every_kind_can_be_listed(program: Program) -> None:
    for spec in REGISTRY:
        assert isinstance(program.json("record", "list", spec.name), list)


def test_kinds_tell_of_every_field_how_it_merges_and_whether_it_must_be_there(program: Program) -> None:
    told = {
        kind["kind"]: {field["name"]: field for field in kind["fields"]} for kind in program.json("record", "kinds")
    }
    assert set(told) == {spec.name for spec in REGISTRY}
    assert told["account"]["name"] == {"name": "name", "type": "line", "merge": "ask", "required": True}
    assert told["account"]["territory"]["of"] == "territory"
    assert "dealer" in told["account"]["type"]["choices"]


def test_a_record_is_made_found_by_its_number_changed_and_deleted(office: Program) -> None:
    made = office.json("record", "add", "account", "number=A1", "name=Kvartal", "territory=NORTH", "credit_limit=412.5")
    assert (made["territory"], made["credit_limit"]) == (TERRITORY, "412.50")
    changed = office.json("record", "set", "account", "A1", "phone=+380 44 123", "notes=two\nlines")
    assert (changed["id"], changed["phone"]) == (made["id"], "+380 44 123")
    assert office.json("record", "get", "account", made["id"])["_sync"]["version"] == 0
    assert office.json("record", "delete", "account", "A1")["id"] == made["id"]
    assert office.refused("record", "get", "account", "A1")["code"] == "record.missing"


def test_the_writer_is_whoever_types(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    visit = program.json("record", "add", "visit", "account=A1", "day=2026-11-24")
    assert visit["user"] == REP


def test_a_rep_of_one_territory_adds_customers_there(program: Program) -> None:
    assert program.json("record", "add", "account", "number=A1", "name=Kvartal")["territory"] == TERRITORY


def test_the_office_says_where_a_customer_is(office: Program) -> None:
    assert office.json("record", "add", "account", "number=A1", "name=Kvartal")["territory"] is None


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("visit account=A1 day=2026-11-24 user=olha", "record.not_yours", "user"),
        ("order number=K7-1 account=A1 ordered_on=2026-11-24 status=accepted", "order.office", "status"),
    ],
)
def test_a_rep_writes_in_their_own_name_and_takes_no_step_of_the_offices(
    program: Program, words: str, code: str, field: str
) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    store = open_store(Profile(program.profile))
    with store.write() as work:
        work.save(User(id=UserId("01940000-0000-7000-8000-00000000000a"), login="olha", name="Olha"))
    store.close()
    error = program.refused("record", "add", *words.split())
    assert (error["code"], error["field"]) == (code, field)


def test_a_list_keeps_to_conditions_order_and_limit(office: Program) -> None:
    for number, city in (("A1", "Kyiv"), ("A2", "Lviv"), ("A3", "Kyiv"), ("A4", "")):
        office.json("record", "add", "account", f"number={number}", "name=Shop", f"city={city}", "tags=cold;late")

    def numbers(*words: str) -> list[str]:
        return [row["number"] for row in office.json("record", "list", "account", *words)]

    assert numbers("--where", "city=Kyiv", "--sort=-number") == ["A3", "A1"]
    assert numbers("--where", "city=") == ["A4"]
    assert numbers("--where", "city=Kyiv", "--where", "number=A3") == ["A3"]
    assert numbers("--limit", "2", "--sort", "number") == ["A1", "A2"]
    assert numbers("--where", "territory=NORTH") == []
    assert numbers("--where", "tags=") == []
    assert len(numbers("--where", "tags=cold")) == 4


def test_a_person_working_several_territories_is_found_by_each(program: Program) -> None:
    found = program.json("record", "list", "user", "--where", "territories=NORTH")
    assert [user["login"] for user in found] == ["pamela"]


@pytest.mark.parametrize(
    ("words", "code", "field"),
    [
        ("record list nothing", "kind.unknown", "kind"),
        ("record list account --where colour=red", "field.unknown", "colour"),
        ("record list account --where number", "words.form", None),
        ("record list account --sort colour", "field.unknown", "colour"),
        ("record get account A9", "record.missing", None),
        ("record add account number=A1", "field.required", "name"),
        ("record add account number=A1 name=A id=3", "field.unknown", "id"),
        ("record add account number=A1 name=A territory=SOUTH", "record.missing", "territory"),
        ("record add account number=A1 name=A credit_limit=1.23456", "decimal.places", "credit_limit"),
        ("record add account number=A1 name=A credit_limit=NaN", "decimal.form", "credit_limit"),
        ("record add account number=A1 name=A type=shop", "choice.form", "type"),
        ("record add account number=A1 name=A last_visit_on=31.12.2026", "day.form", "last_visit_on"),
        ("record add product code=P name=P", "kind.office", None),
        ("record add account number=A1 name=A credit_limit=100", "field.office", "credit_limit"),
        ("record add conflict kind=account", "kind.machine", None),
        ("record add device name=mine", "kind.machine", None),
        ("record delete territory NORTH", "kind.admin", None),
        ("record add activity type=call starts_at=2026-11-24T09:00", "moment.zone", "starts_at"),
        ("record add activity type=call starts_at=9999-12-31T23:59:59-02:00", "moment.form", "starts_at"),
        ("record add account number=A1 name=A name=B", "field.twice", "name"),
        ("record add account number=A1 name=A =B", "words.form", None),
        ("record add account number=A1 name=A credit_limit=1e999999999", "decimal.form", "credit_limit"),
        ("record add account number=A1 name=\u200b", "field.required", "name"),
        ("record add account number=A1 name=Caf\udce9", "text.broken", "name"),
        ("record add visit account=A\udce9 day=2026-11-24", "text.broken", "account"),
        ("record add account number=A1 name=A tags=\udce9", "text.broken", "tags"),
    ],
)
def test_a_mistake_is_told_by_what_and_where_and_nothing_is_written(
    program: Program, words: str, code: str, field: str | None
) -> None:
    before = program.json("digest")
    error = program.refused(*words.split())
    assert (error["code"], error.get("field")) == (code, field)
    assert program.json("digest") == before


def test_a_number_is_given_once(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    assert program.refused("record", "add", "account", "number=A1", "name=Other")["code"] == "record.taken"


def test_what_head_office_says_stays_head_offices(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal", "territory=NORTH")
    assert program.refused("record", "set", "account", "A1", "territory=")["code"] == "field.office"


def test_an_office_user_may_say_it(office: Program) -> None:
    office.json("record", "add", "account", "number=A1", "name=Kvartal")
    assert office.json("record", "set", "account", "A1", "territory=NORTH")["territory"] == TERRITORY
    assert office.json("record", "add", "product", "code=P1", "name=Bread")["code"] == "P1"


def test_a_status_takes_only_steps_there_are(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    visit = program.json("record", "add", "visit", "account=A1", "day=2026-11-24")
    program.json("record", "set", "visit", visit["id"], "status=done")
    assert program.refused("record", "set", "visit", visit["id"], "status=planned")["code"] == "status.step"


def test_what_was_written_once_stays(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    program.json("record", "add", "account", "number=A2", "name=Other")
    visit = program.json("record", "add", "visit", "account=A1", "day=2026-11-24")
    assert program.refused("record", "set", "visit", visit["id"], "account=A2")["code"] == "field.fixed"
    assert program.json("record", "set", "visit", visit["id"], "account=A1")["status"] == "planned"


def test_a_customer_with_people_is_not_deleted_under_them(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    program.json("record", "add", "contact", "account=A1", "family_name=Bondar")
    assert program.refused("record", "delete", "account", "A1")["code"] == "record.owned"


def test_lines_are_written_through_their_order(office: Program) -> None:
    office.json("record", "add", "account", "number=A1", "name=Kvartal")
    office.json("record", "add", "product", "code=P1", "name=Bread")
    office.json("record", "add", "order", "number=K7-1", "account=A1", "ordered_on=2026-11-24")
    line = office.json("record", "add", "order_line", "order=K7-1", "product=P1", "qty=3", "price=2.5")
    assert office.json("record", "get", "order", "K7-1")["total"] == "7.50"
    office.json("record", "set", "order_line", line["id"], "qty=4")
    assert office.json("record", "get", "order", "K7-1")["total"] == "10.00"
    assert office.refused("record", "set", "order_line", line["id"], "qty=0")["code"] == "number.least"
    office.json("record", "delete", "order_line", line["id"])
    assert office.json("record", "get", "order", "K7-1")["total"] == "0.00"


def test_lines_of_a_placed_order_stay(office: Program) -> None:
    office.json("record", "add", "account", "number=A1", "name=Kvartal")
    office.json("record", "add", "product", "code=P1", "name=Bread")
    office.json("record", "add", "order", "number=K7-1", "account=A1", "ordered_on=2026-11-24")
    line = office.json("record", "add", "order_line", "order=K7-1", "product=P1", "qty=3", "price=2.5")
    office.json("record", "set", "order", "K7-1", "status=ready")
    assert office.refused("record", "delete", "order_line", line["id"])["code"] == "order.closed"


def an_order(program: Program, status: str) -> str:
    """An order of the rep's as the office has it now."""
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    program.json("record", "add", "order", "number=K7-1", "account=A1", "ordered_on=2026-11-24")
    store = open_store(program.doors.profile(None))
    with store.apply() as applying:
        applying.connection.exec_driver_sql('UPDATE "order" SET status = ?', (status,))
    store.close()
    return "K7-1"


@pytest.mark.parametrize(
    ("status", "word", "code"),
    [
        ("accepted", "status=cancelled", "status.step"),
        ("cancel_requested", "status=cancelled", "status.step"),
        ("received_hq", "status=draft", "status.step"),
        ("ready", "status=accepted", "status.step"),
        ("accepted", "wanted_on=2026-12-24", "field.closed"),
        ("draft", "total=1", "field.derived"),
    ],
)
def test_a_rep_moves_an_order_only_as_far_as_it_is_theirs(program: Program, status: str, word: str, code: str) -> None:
    assert program.refused("record", "set", "order", an_order(program, status), word)["code"] == code


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("accepted", "status=cancel_requested"),
        ("ready", "status=draft"),
        ("received_hq", "wanted_on=2026-12-24"),
        ("accepted", "notes=Ring twice"),
    ],
)
def test_a_rep_asks_takes_back_and_notes(program: Program, status: str, word: str) -> None:
    name, _, value = word.partition("=")
    assert program.json("record", "set", "order", an_order(program, status), word)[name] == value


@pytest.mark.parametrize("status", ["on_hold", "accepted", "rejected", "cancelled"])
def test_the_office_takes_an_order_on(office: Program, status: str) -> None:
    number = an_order(office, "received_hq")
    assert office.json("record", "set", "order", number, f"status={status}")["status"] == status


def test_what_a_customer_agreed_to_and_what_took_place_is_kept(program: Program) -> None:
    number = an_order(program, "ready")
    assert program.refused("record", "delete", "order", number)["code"] == "record.kept"
    done = program.json("record", "add", "visit", "account=A1", "day=2026-11-24", "status=done", "outcome=order")
    assert program.refused("record", "delete", "visit", done["id"])["code"] == "record.kept"
    planned = program.json("record", "add", "visit", "account=A1", "day=2026-11-25")
    program.json("record", "delete", "visit", planned["id"])


def test_a_visit_that_was_reported_takes_notes_only(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    visit = program.json("record", "add", "visit", "account=A1", "day=2026-11-24", "status=done", "outcome=order")
    assert program.refused("record", "set", "visit", visit["id"], "outcome=no_need")["code"] == "field.closed"
    assert program.json("record", "set", "visit", visit["id"], "notes=Later")["notes"] == "Later"


def test_many_records_come_from_a_file_in_one_transaction(office: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text(json.dumps([{"number": f"A{n}", "name": "Shop", "credit_limit": "9.90"} for n in range(3)]))
    before = office.json("status")["waiting"]
    assert [row["number"] for row in office.json("record", "add", "account", "--from", str(file))] == [
        "A0",
        "A1",
        "A2",
    ]
    assert office.json("status")["waiting"] == before + 1


def test_one_bad_record_of_a_file_leaves_nothing_behind(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('[{"number": "A1", "name": "Shop"}, {"number": "A2", "name": "Shop", "email": "nobody"}]')
    error = program.refused("record", "add", "account", "--from", str(file))
    assert (error["code"], error["field"], error["row"]) == ("email.form", "email", 2)
    assert program.json("record", "list", "account") == []


def test_a_record_comes_from_standard_input_with_its_decimals_as_written(
    office: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = b'\xef\xbb\xbf{"number": "A1", "name": "Shop", "credit_limit": 0.1}'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed)))
    assert office.json("record", "add", "account", "--from", "-")["credit_limit"] == "0.10"


def test_words_beside_a_file_hold_for_all_of_its_records(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('[{"number": "A1", "name": "Shop"}, {"number": "A2", "name": "Shop", "city": "Lviv"}]')
    made = program.json("record", "add", "account", "city=Kyiv", "--from", str(file))
    assert [each["city"] for each in made] == ["Kyiv", "Kyiv"]


def test_a_document_of_any_size_costs_no_more_memory_than_is_read(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    with file.open("wb") as sparse:
        sparse.truncate(1 << 30)
    assert program.refused("record", "add", "account", "--from", str(file))["code"] == "file.large"


def test_half_a_character_in_json_is_told_by_its_field(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "half.json"
    file.write_text('{"number": "A1", "name": "\\ud800"}')
    error = program.refused("record", "add", "account", "--from", str(file))
    assert (error["code"], error["field"]) == ("text.broken", "name")


def test_a_change_says_what_to_change(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Kvartal")
    assert program("record", "set", "account", "A1").status == 2


@pytest.mark.parametrize("word", ["Caf\udce9", "\ud800"])
def test_what_is_no_text_is_refused_before_anything_is_asked(program: Program, word: str) -> None:
    for words in (["record", "get", "account", word], ["search", word], ["record", "list", word]):
        assert program.refused(*words)["code"] == "text.broken"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[",
        "3",
        '[{"name": {"a": 3}}]',
        '[["name"]]',
        "[" * 100_000,
        '{"number": "A1", "number": "A2", "name": "A"}',
    ],
)
def test_a_file_that_is_no_list_of_records_is_refused(program: Program, tmp_path: Path, content: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content)
    assert program.refused("record", "add", "account", "--from", str(file))["code"] == "file.json"


def test_values_in_json_are_of_their_own_kind(office: Program, tmp_path: Path) -> None:
    file = tmp_path / "account.json"
    row = {
        "number": "A1",
        "name": "Shop",
        "credit_hold": True,
        "visit_every_days": 14,
        "tags": ["late", "cold"],
        "custom": {"dock": "2; rear"},
        "phone": None,
    }
    file.write_text(json.dumps(row))
    made = office.json("record", "add", "account", "--from", str(file))
    assert {name: made[name] for name in row} == {**row, "tags": ["cold", "late"]}
    file.write_text(json.dumps({**row, "number": "A2", "name": ["Shop"]}))
    assert office.refused("record", "add", "account", "--from", str(file))["code"] == "value.form"
