"""Customers are given to other territories by one command."""

from pathlib import Path

import pytest

from tests.server.test_cli import Server


@pytest.fixture
def server(tmp_path: Path) -> Server:
    made = Server(tmp_path / "company")
    made.do("init")
    made.do("record", "add", "territory", "code=UA", "name=Ukraine")
    return made


def test_customers_go_to_another_territory_by_a_file_or_all_of_them(server: Server, tmp_path: Path) -> None:
    server.do("record", "add", "territory", "code=NORTH", "name=The north")
    server.do("record", "add", "account", "number=Z-1", "name=Shop", "territory=UA")
    plan = tmp_path / "plan.csv"
    plan.write_text("account,territory\nZ-1,NORTH\n", encoding="utf-8")
    assert server.do("realign", str(plan), "--dry-run") == {
        "customers": 1,
        "there_already": 0,
        "elsewhere": 0,
        "open_orders": 0,
        "planned_visits": 0,
        "people": [],
        "ways": [{"from": "UA", "to": "NORTH", "customers": 1}],
    }
    assert not (tmp_path / "plan.back.csv").exists()
    back = tmp_path / "plan.back.csv"
    moved = {"moved": {"NORTH": 1}, "there_already": 0, "elsewhere": 0, "back": str(back)}
    assert server.do("realign", str(plan)) == moved
    assert server.do("realign", str(plan)) == {"moved": {}, "there_already": 1, "elsewhere": 0}
    assert server.do("realign", str(back))["moved"] == {"UA": 1}
    nowhere = tmp_path / "missing" / "again.csv"
    status, told, _ = server("realign", "--from", "UA", "--to", "NORTH", "--back", str(nowhere))
    assert (status, told["error"]["code"]) == (3, "file.unwritable")
    again = tmp_path / "again.csv"
    assert server.do("realign", "--from", "UA", "--to", "NORTH", "--back", str(again))["moved"] == {"NORTH": 1}
    assert again.read_text() == "account,territory,owner,from\nZ-1,UA,,NORTH\n"
