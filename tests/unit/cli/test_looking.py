"""Finding by words, and digests that tell whether two devices hold the same."""

from tests.support.program import Program


def test_words_find_across_kinds_and_say_where(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia Bakery", "phone=+380 44 123-45-67")
    program.json("record", "add", "contact", "account=A1", "family_name=Bondar")
    [account] = program.json("search", "sof", "bak")
    [by_phone] = program.json("search", "1234567")
    [contact] = program.json("search", "BONDAR")
    assert (account["kind"], account["why"]) == ("account", "account.name")
    assert by_phone["id"] == account["id"]
    assert contact["kind"] == "contact"


def test_nothing_found_is_no_failure(program: Program) -> None:
    assert program.json("search", "nobody") == []
    assert program("search", "nobody").out == "nothing\n"


def test_a_list_can_be_asked_for_by_words(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia Bakery", "city=Kyiv")
    program.json("record", "add", "account", "number=A2", "name=Sofia Shop", "city=Lviv")
    found = program.json("record", "list", "account", "--text", "sofia", "--where", "city=Lviv")
    ranked = program.json("record", "list", "account", "--text", "sofia", "--sort=-number")
    assert [row["number"] for row in found] == ["A2"]
    assert [row["number"] for row in ranked] == ["A2", "A1"]


def test_a_kind_words_do_not_find_is_refused(program: Program) -> None:
    assert program.refused("record", "list", "target", "--text", "sofia")["code"] == "kind.not_searched"


def test_a_digest_changes_with_a_field_and_back_with_it(program: Program) -> None:
    program.json("record", "add", "account", "number=A1", "name=Sofia Bakery")
    before = program.json("digest")["kinds"]["account"]
    program.json("record", "set", "account", "A1", "city=Kyiv")
    changed = program.json("digest")["kinds"]["account"]
    program.json("record", "set", "account", "A1", "city=")
    assert (before["count"], changed["count"]) == (1, 1)
    assert before["sha256"] != changed["sha256"]
    assert program.json("digest")["kinds"]["account"] == before
